import Schema

/// What all rows of a timeline share: the marks of time, the deadline and today, with their names above.
struct TimelineGrid {
  typealias Share = TimeScale.Share

  private struct Mark {
    let name: String
    /// Nothing where the day lies outside of the drawing.
    let place: Share?
    let isBefore: Bool
  }

  /// A narrow drawing shows few marks, a wide one more; the stylesheet chooses.
  private let sets: [(class: String, ticks: TimeTicks)]
  private let deadline: Mark
  private let today: Mark

  /// - Parameter showsDates: whether the deadline and today are named with their dates.
  init(
    _ scale: TimeScale, deadline: PartialDate, today: PartialDate, words: SiteWords, sentences: PlanSentences,
    showsDates: Bool = true
  ) {
    sets = [
      ("dense", TimeTicks(scale, limit: 12, width: 350, words: words)),
      ("sparse", TimeTicks(scale, limit: 6, width: StepBar.narrowest, words: words)),
    ]
    func mark(_ word: String, _ date: PartialDate, _ day: Int, _ place: Share) -> Mark {
      let isInside = scale.contains(day)
      let name = showsDates || !isInside ? "\(word): \(sentences.shortDate(date))" : word
      return Mark(name: name, place: isInside ? place : nil, isBefore: day < scale.firstDay)
    }
    let due = deadline.lastDay
    // The deadline's day still counts: its line stands at the end of it. Today's stands in the middle of its day.
    self.deadline = mark(words.deadline, deadline, due, scale.end(of: due))
    let (start, end) = (scale.start(of: today.firstDay), scale.end(of: today.firstDay))
    self.today = mark(words.today, today, today.firstDay, Share(value: (start.value + end.value) / 2))
  }

  // MARK: Above the rows

  func drawNames(into html: inout HTML) {
    html.element(.svg, .class("lane"), .svg("overflow", "visible")) { html in
      for set in sets {
        html.element(.g, .class(set.class)) { html in
          for tick in set.ticks.lower {
            html.element(
              .line, .class("tick"), .svg("x1", tick.place.percent), .svg("x2", tick.place.percent),
              .svg("y1", "1.5em"), .svg("y2", "100%"), .svg("stroke", "currentColor"))
          }
          drawNames(set.ticks.upper, class: "upper", line: "1.1em", &html)
          drawNames(set.ticks.lower, class: "lower", line: "2.5em", &html)
        }
      }
      // The lines first: a name that one of them crosses covers it.
      drawLine(of: deadline, class: "deadline", from: "4.5em", &html)
      drawLine(of: today, class: "today", from: "3em", &html)
      drawName(of: deadline, class: "deadline", line: "5.4em", &html)
      drawName(of: today, class: "today", line: "3.9em", &html)
    }
  }

  private func drawNames(_ ticks: [TimeTicks.Tick], class tickClass: String, line: String, _ html: inout HTML) {
    for tick in ticks {
      guard let name = tick.name else { continue }
      html.element(
        .text, .class(tickClass), .svg("x", tick.place.percent), .svg("y", line), .svg("dx", 3), text: name)
    }
  }

  /// The name turns to the side that has room; what lies outside of the drawing is named at its edge, with an arrow.
  private func drawName(of mark: Mark, class markClass: String, line: String, _ html: inout HTML) {
    guard let place = mark.place else {
      html.element(
        .text, .class(markClass), .svg("x", mark.isBefore ? "0%" : "100%"), .svg("y", line),
        .svg("text-anchor", mark.isBefore ? "start" : "end"),
        text: mark.isBefore ? "← \(mark.name)" : "\(mark.name) →")
      return
    }
    let isLeft = place.value > Share.whole / 2
    html.element(
      .text, .class(markClass), .svg("x", place.percent), .svg("y", line), .svg("dx", isLeft ? -5 : 5),
      .svg("text-anchor", isLeft ? "end" : "start"), text: mark.name)
  }

  // MARK: In a row

  /// The marks' lines are one path each, stretched to the row.
  func drawLines(into html: inout HTML) {
    html.element(.svg, .svg("viewBox", "0 0 \(Share.whole) 1"), .svg("preserveAspectRatio", "none")) { html in
      for set in sets {
        html.element(
          .path, .class("tick \(set.class)"), .svg("fill", "none"), .svg("stroke", "currentColor"),
          .svg("vector-effect", "non-scaling-stroke"),
          .svg("d", set.ticks.lower.map { "M\($0.place.value) 0V1" }.joined()))
      }
    }
    drawLine(of: deadline, class: "deadline", from: "0", &html)
  }

  func drawToday(into html: inout HTML) { drawLine(of: today, class: "today", from: "0", &html) }

  private func drawLine(of mark: Mark, class markClass: String, from top: String, _ html: inout HTML) {
    guard let place = mark.place else { return }
    html.element(
      .line, .class(markClass), .svg("x1", place.percent), .svg("x2", place.percent), .svg("y1", top),
      .svg("y2", "100%"), .svg("stroke", "currentColor"))
  }
}
