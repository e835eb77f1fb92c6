import Schema

/// The marks of time above a timeline, in two lines: years above months, months above days. A span of any length has a dozen at most.
struct TimeTicks {
  struct Tick: Equatable {
    let place: TimeScale.Share
    /// Nothing where a name would not fit.
    let name: String?
  }

  /// A line at each, with its name.
  let lower: [Tick]
  /// What the names below belong to.
  let upper: [Tick]

  private enum Unit {
    case days(Int)
    case weeks(Int)
    case months(Int)
    case years(Int)

    var days: Int {
      switch self {
      case .days(let count): count
      case .weeks(let count): 7 * count
      case .months(let count): 30 * count
      case .years(let count): 365 * count
      }
    }

    static let all: [Unit] =
      [.days(1), .days(2), .weeks(1), .weeks(2), .months(1), .months(2), .months(3), .months(6)]
      + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map { .years($0) }
  }

  /// - Parameters:
  ///   - limit: how many marks have room.
  ///   - width: how many pixels the narrowest drawing has that shows these marks.
  init(_ scale: TimeScale, limit: Int, width: Int, words: SiteWords) {
    let unit = Unit.all.first { scale.count / $0.days <= limit } ?? .years(10_000)

    /// A digit or a letter of small type takes less than eight pixels.
    func tick(_ day: Int, _ name: String) -> Tick {
      let place = scale.start(of: day)
      let room = (TimeScale.Share.whole - place.value) * width / TimeScale.Share.whole
      return Tick(place: place, name: name.count * 8 <= room ? name : nil)
    }

    let first = PartialDate(dayNumber: scale.firstDay)
    func monthName(_ date: PartialDate) -> String { "\(words.monthsShort[(date.month ?? 1) - 1]) \(date.year)" }

    switch unit {
    case .days(let count):
      lower = Self.days(of: scale, every: count, from: 0).map { tick($0, String(PartialDate(dayNumber: $0).day ?? 1)) }
    case .weeks(let count):
      // Day 4 of 1970 was a Monday, counted from zero.
      lower = Self.days(of: scale, every: 7 * count, from: 4)
        .map { tick($0, String(PartialDate(dayNumber: $0).day ?? 1)) }
    case .months(let count):
      lower = Self.months(of: scale, every: count).map { tick($0.firstDay, words.monthsShort[($0.month ?? 1) - 1]) }
    case .years(let count):
      lower = Self.months(of: scale, every: 12 * count).map { tick($0.firstDay, String($0.year)) }
    }

    var upper: [Tick]
    let edgeName: String
    switch unit {
    case .days, .weeks:
      upper = Self.months(of: scale, every: 1).map { tick($0.firstDay, monthName($0)) }
      edgeName = monthName(first)
    case .months:
      upper = Self.months(of: scale, every: 12).map { tick($0.firstDay, String($0.year)) }
      edgeName = String(first.year)
    case .years:
      upper = []
      edgeName = ""
    }
    // What the drawing begins in is named at its edge, unless the next name stands there.
    let room = (upper.first?.place.value ?? TimeScale.Share.whole) * width / TimeScale.Share.whole
    if !edgeName.isEmpty, edgeName.count * 8 <= room { upper.insert(Tick(place: .start, name: edgeName), at: 0) }
    self.upper = upper
  }

  private static func days(of scale: TimeScale, every count: Int, from zero: Int) -> [Int] {
    let past = ((scale.firstDay - zero) % count + count) % count
    let first = scale.firstDay + (past == 0 ? 0 : count - past)
    return Array(stride(from: first, through: scale.lastDay, by: count))
  }

  /// The first days of months, as months.
  private static func months(of scale: TimeScale, every count: Int) -> [PartialDate] {
    let first = PartialDate(dayNumber: scale.firstDay)
    let last = PartialDate(dayNumber: scale.lastDay)
    let start = first.year * 12 + (first.month ?? 1) - 1
    let end = last.year * 12 + (last.month ?? 1) - 1
    return stride(from: (start + count - 1) / count * count, through: end, by: count)
      .map { PartialDate(year: $0 / 12, month: $0 % 12 + 1) }
      .filter { scale.contains($0.firstDay) }
  }
}
