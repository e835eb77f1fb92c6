import Diagnostics
import Schema
import Testing

@testable import Site

@Suite("The time that a timeline shows")
struct TimeScaleTests {
  @Test(
    "A share is written as a percentage, as short as it can be",
    arguments: [
      (0, "0%"), (100_000, "100%"), (37_500, "37.5%"), (33_333, "33.333%"), (1, "0.001%"), (50_010, "50.01%"),
    ])
  func percent(value: Int, expected: String) {
    #expect(TimeScale.Share(value: value).percent == expected)
  }

  @Test(
    "Start, deadline and today widen the time only where they are near",
    arguments: [
      // A year of steps: a deadline within a year of them is shown, one beyond is not.
      (0...364, [-10, 400], 100, -10...400), (0...364, [0, 730], 100, 0...364), (0...364, [-366, 364], 100, 0...364),
      // Today is shown up to a quarter beyond.
      (0...99, [0, 99], 120, 0...120), (0...99, [0, 99], 126, 0...99), (0...99, [0, 99], -20, -20...99),
      (0...99, [0, 99], -5000, 0...99),
      // Steps all on one day still have a week, or up to four on either side.
      (50...50, [50, 50], 5000, 50...56), (50...50, [30, 70], 5000, 30...70), (50...50, [50, 5000], 0, 50...56),
    ] as [(ClosedRange<Int>, [Int], Int, ClosedRange<Int>)])
  func range(bars: ClosedRange<Int>, edges: [Int], today: Int, expected: ClosedRange<Int>) {
    let scale = TimeScale(bars: [bars], edges: edges, today: today)
    #expect(scale.firstDay...scale.lastDay == expected)
  }

  @Test("All steps are shown, from the first day of the earliest to the last of the latest")
  func steps() {
    let scale = TimeScale(bars: [10...12, 3...5, 900...901], edges: [], today: 100)
    #expect(scale.firstDay == 3 && scale.lastDay == 901)
    #expect(scale.start(of: 3) == .start && scale.end(of: 901) == .end)
    #expect(scale.end(of: 11) == scale.start(of: 12))
    #expect(scale.start(of: -50) == .start && scale.end(of: 5000) == .end)
  }

  static let spans = [
    7, 8, 14, 15, 31, 45, 60, 90, 120, 200, 365, 366, 700, 1000, 1826, 3650, 20_000, 100_000, 3_286_000,
  ]

  @Test("There are never more marks of time than have room, and always some", arguments: spans, [(12, 350), (6, 270)])
  func ticks(span: Int, room: (limit: Int, width: Int)) {
    for first in stride(from: 20_000, to: 20_400, by: 37) {
      let scale = TimeScale(bars: [first...first + span - 1], edges: [], today: first)
      let ticks = TimeTicks(scale, limit: room.limit, width: room.width, words: .english)
      #expect((1...room.limit + 1).contains(ticks.lower.count))
      #expect(ticks.lower.contains { $0.name != nil })
      let places = ticks.lower.map(\.place)
      #expect(places == places.sorted() && Set(places).count == places.count)
      // A name takes eight pixels a letter at most: it ends before the drawing and before the next name.
      for line in [ticks.lower, ticks.upper] {
        let named = line.compactMap { tick in tick.name.map { (tick.place.value * room.width / 100_000, $0.count * 8) }
        }
        for (name, next) in zip(named, named.dropFirst() + [(room.width, 0)]) {
          #expect(name.0 + name.1 <= next.0 + 8, "\(span) \(first) \(line)")
        }
      }
    }
  }

  @Test(
    "Marks are days, weeks, months or years, whichever fits",
    arguments: [
      ("2026-11-02", "2026-11-12", ["2", "3", "4"], ["Nov 2026"]),
      ("2026-11-02", "2027-01-10", ["2", "9", "16"], ["Nov 2026", "Dec 2026"]),
      ("2026-01-15", "2026-04-30", ["19", "2", "16"], ["Feb 2026", "Mar 2026", "Apr 2026"]),
      ("2026-06-01", "2027-05-31", ["Jun", "Jul", "Aug"], ["2026", "2027"]),
      ("2026-01-01", "2030-12-31", ["Jan", "Jul", "Jan"], ["2026", "2027", "2028", "2029", "2030"]),
      ("2026-01-01", "2045-12-31", ["2026", "2028", "2030"], []),
      ("1000-01-01", "9999-12-31", ["1000", "2000", "3000"], []),
    ])
  func units(start: String, end: String, lower: [String], upper: [String]) throws {
    let days = try PartialDate(parsing: start).firstDay...PartialDate(parsing: end).lastDay
    let ticks = TimeTicks(
      TimeScale(bars: [days], edges: [], today: days.lowerBound), limit: 12, width: 350, words: .english)
    #expect(Array(ticks.lower.compactMap(\.name).prefix(3)) == lower)
    #expect(ticks.upper.compactMap(\.name) == upper)
  }

  @Test("Names of months are the page's language's", arguments: zip(Language.allCases, ["lut", "Feb", "feb"]))
  func months(language: Language, february: String) throws {
    let days = try PartialDate(parsing: "2026-02-01").firstDay...PartialDate(parsing: "2026-12-01").lastDay
    let ticks = TimeTicks(
      TimeScale(bars: [days], edges: [], today: 0), limit: 12, width: 350, words: .of(language))
    #expect(ticks.lower.first?.name == february)
  }
}
