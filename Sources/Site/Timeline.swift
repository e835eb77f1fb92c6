import Diagnostics
import Schema

/// A plan drawn over time as an SVG: a row a step, its bar from start to due date, what it waits for, today and the deadline.
///
/// A step's title stands above its bar, so that labels never collide; the table beside it says the same.
struct Timeline {
  private let plan: Plan
  private let today: PartialDate
  private let words: SiteWords
  private let language: Language
  /// The language of the steps' titles, where it is not the page's.
  private let titleLanguage: Language?
  private let firstDay: Int
  private let lastDay: Int
  private let needs: [[Int]]
  private let rows: [Row]

  private struct Row {
    let step: PlanStep
    let state: StepState
    let startDay: Int
    let endDay: Int
    let top: Int
  }

  private static let width = 960
  private static let margin = 16
  private static let headHeight = 64
  private static let rowHeight = 44

  /// - Parameter needs: for each step, the places of the steps that it needs.
  init(
    _ plan: Plan, needs: [[Int]], today: PartialDate, words: SiteWords, language: Language,
    titleLanguage: Language?
  ) {
    self.plan = plan
    self.needs = needs
    self.today = today
    self.words = words
    self.language = language
    self.titleLanguage = titleLanguage
    rows = plan.steps.enumerated().map { place, step in
      let end = step.due.value.lastDay
      let start = min(step.start?.value.firstDay ?? end, end)
      return Row(
        step: step, state: StepState(step, today: today), startDay: start, endDay: end,
        top: Self.headHeight + place * Self.rowHeight)
    }
    firstDay = min(plan.start.value.firstDay, rows.map(\.startDay).min() ?? .max)
    lastDay = max(plan.deadline.value.lastDay, rows.map(\.endDay).max() ?? .min, firstDay + 7)
  }

  func draw(into html: inout HTML) {
    let height = Self.headHeight + rows.count * Self.rowHeight + Self.margin
    html.element(
      .svg, .class("timeline"), .svg("viewBox", "0 0 \(Self.width) \(height)"), .width(Self.width),
      .height(height), .role("img"), .ariaLabelledBy("timeline"),
      .ariaDescribedBy("steps")
    ) { html in
      drawTicks(&html, height: height)
      drawMark(&html, day: plan.deadline.value.lastDay, words.deadline, row: 1, class: "deadline", height: height)
      if (firstDay...lastDay).contains(today.firstDay) {
        drawMark(&html, day: today.firstDay, words.today, row: 2, class: "today", height: height)
      }
      drawNeeds(&html)
      for (place, row) in rows.enumerated() { draw(row, number: place + 1, &html) }
    }
    html.newline()
  }

  private func x(_ day: Int) -> Int {
    let span = Double(lastDay + 1 - firstDay)
    let share = Double(day - firstDay) / span
    return Self.margin + Int((share * Double(Self.width - 2 * Self.margin)).rounded())
  }

  /// A line and a name at each start of a month, a quarter or a year, as many as have room.
  private func drawTicks(_ html: inout HTML, height: Int) {
    let first = PartialDate(dayNumber: firstDay)
    let months = (lastDay - firstDay) / 30 + 1
    let step = [1, 2, 3, 6, 12, 24, 60].first { months / $0 <= 12 } ?? 120
    var index = first.year * 12 + (first.month ?? 1) - 1
    index += (step - index % step) % step
    while true {
      let (year, month) = (index / 12, index % 12 + 1)
      guard
        let day = try? PartialDate(parsing: "\(year)-\(month < 10 ? "0" : "")\(month)-01").firstDay,
        day <= lastDay
      else { return }
      if day >= firstDay {
        let name =
          step >= 12 || month == 1 ? String(year) : words.monthsShort[month - 1]
        html.element(
          .line, .class("tick"), .svg("x1", x(day)), .svg("x2", x(day)), .svg("y1", 20),
          .svg("y2", height))
        // A name at the right edge would be cut off; the line says enough there.
        if x(day) < Self.width - 40 {
          html.element(.text, .class("tick"), .svg("x", x(day) + 3), .svg("y", 14), text: name)
        }
      }
      index += step
    }
  }

  private func drawMark(
    _ html: inout HTML, day: Int, _ name: String, row: Int, class markClass: String, height: Int
  ) {
    // The line stands at the end of the day; its name turns to the side that has room.
    let place = x(day + 1)
    let isRight = place > Self.width * 3 / 4
    html.element(
      .line, .class(markClass), .svg("x1", place), .svg("x2", place), .svg("y1", 20),
      .svg("y2", height))
    html.element(
      .text, .class(markClass), .svg("x", isRight ? place - 4 : place + 4),
      .svg("y", 14 + row * 16), .svg("text-anchor", isRight ? "end" : "start"), text: name)
  }

  private func draw(_ row: Row, number: Int, _ html: inout HTML) {
    let start = x(row.startDay)
    let width = max(6, x(row.endDay + 1) - start)
    let isRight = start > Self.width / 2
    let word = row.state.word(words, language)
    let label = "\(row.state.sign) \(number). \(row.step.title.value)"
    html.element(.g, .class("step \(row.state.rawValue)")) { html in
      html.element(
        .title, .lang(titleLanguage), text: "\(row.step.title.value): \(word), \(words.date(row.step.due.value))")
      html.element(
        .text, .lang(titleLanguage), .svg("x", isRight ? start + width : start), .svg("y", row.top + 16),
        .svg("text-anchor", isRight ? "end" : "start"), text: shortened(label))
      html.element(
        .rect, .svg("x", start), .svg("y", row.top + 22), .svg("width", width),
        .svg("height", 12), .svg("rx", 3))
    }
    html.newline()
  }

  /// Titles longer than half the drawing are cut; the table has them whole.
  private func shortened(_ label: String) -> String {
    label.count <= 64 ? label : label.prefix(63) + "…"
  }

  private func drawNeeds(_ html: inout HTML) {
    for (place, row) in rows.enumerated() {
      for need in needs[place] {
        let other = rows[need]
        let (fromX, fromY) = (x(other.endDay + 1), other.top + 28)
        let (toX, toY) = (x(row.startDay), row.top + 28)
        let bend = max(fromX, toX) == toX ? toX - 6 : fromX + 6
        html.element(
          .path, .class("need"),
          .svg("d", "M\(fromX) \(fromY)H\(bend)V\(toY)H\(toX)"))
      }
    }
  }
}
