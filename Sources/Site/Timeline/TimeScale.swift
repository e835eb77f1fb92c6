import Schema

/// The time that a timeline shows, and where a day stands on it.
struct TimeScale: Equatable {
  /// A place between the timeline's start and its end, in thousandths of a percent: whole numbers give the same bytes everywhere.
  struct Share: Hashable, Comparable {
    static let whole = 100_000
    static let start = Share(value: 0)
    static let end = Share(value: whole)

    let value: Int

    static func < (left: Share, right: Share) -> Bool { left.value < right.value }

    /// As a length of SVG: `37.5%`.
    var percent: String {
      let rest = value % 1000
      if rest == 0 { return "\(value / 1000)%" }
      var digits = String(1000 + rest).dropFirst()
      while digits.last == "0" { digits.removeLast() }
      return "\(value / 1000).\(digits)%"
    }
  }

  let firstDay: Int
  let lastDay: Int

  /// - Parameters:
  ///   - bars: the days of each step, all of which are shown.
  ///   - edges: days that are shown too where they are not so far that the steps would shrink to less than half: the plan's start and deadline.
  ///   - today: is shown where it is near.
  init(bars: [ClosedRange<Int>], edges: [Int], today: Int) {
    let first = bars.map(\.lowerBound).min() ?? today
    let last = bars.map(\.upperBound).max() ?? first
    var days = first...last
    let room = max(days.count, 28)
    for day in edges where day >= first - room && day <= last + room { days = days.extended(to: day) }
    let near = days.count / 4
    if today >= days.lowerBound - near, today <= days.upperBound + near { days = days.extended(to: today) }
    firstDay = days.lowerBound
    lastDay = max(days.upperBound, firstDay + 6)
  }

  var count: Int { lastDay - firstDay + 1 }

  func contains(_ day: Int) -> Bool { (firstDay...lastDay).contains(day) }

  /// Where a day begins; what lies outside stands at the edge.
  func start(of day: Int) -> Share {
    let day = min(max(day, firstDay), lastDay + 1)
    return Share(value: (day - firstDay) * Share.whole / count)
  }

  /// Where a day ends.
  func end(of day: Int) -> Share { start(of: min(max(day, firstDay - 1), lastDay) + 1) }
}

extension ClosedRange<Int> {
  fileprivate func extended(to day: Int) -> ClosedRange {
    Swift.min(lowerBound, day)...Swift.max(upperBound, day)
  }
}
