import Schema

/// Plans drawn small on one scale of time, to be compared: their bars, today and their deadlines, without names of steps.
struct PlanSketch {
  private let plans: [Plan]
  private let scale: TimeScale
  private let today: PartialDate
  private let words: SiteWords
  private let sentences: PlanSentences

  private static let rowHeight = 11

  init(_ plans: [Plan], today: PartialDate, words: SiteWords, sentences: PlanSentences) {
    self.plans = plans
    self.today = today
    self.words = words
    self.sentences = sentences
    scale = TimeScale(
      bars: plans.flatMap { $0.steps.map(StepBar.days) },
      edges: plans.flatMap { [$0.start.value.firstDay, $0.deadline.value.lastDay] }, today: today.firstDay)
  }

  func draw(_ plan: Plan, into html: inout HTML) {
    let grid = TimelineGrid(
      scale, deadline: plan.deadline.value, today: today, words: words, sentences: sentences, showsDates: false)
    html.element(.div, .class("axis")) { grid.drawNames(into: &$0) }
    html.element(
      .svg, .class("bars"), .width("100%"), .height(plan.steps.count * Self.rowHeight + 4),
      .svg("overflow", "visible")
    ) { html in
      grid.drawLines(into: &html)
      for (place, step) in plan.steps.enumerated() {
        StepBar(step, scale, today: today)
          .draw(into: &html, middle: place * Self.rowHeight + Self.rowHeight / 2 + 2, half: 4)
      }
      grid.drawToday(into: &html)
    }
  }

  /// How far along a plan is, as one bar of the states of its steps.
  static func drawProgress(_ states: [StepState], into html: inout HTML) {
    html.element(
      .svg, .class("progress"), .width("100%"), .height(18), .ariaHidden(), .svg("overflow", "visible")
    ) { html in
      var before = 0
      for state in StepState.allCases {
        let count = states.count { $0 == state }
        guard count > 0 else { continue }
        let start = TimeScale.Share(value: before * TimeScale.Share.whole / states.count)
        before += count
        let end = TimeScale.Share(value: before * TimeScale.Share.whole / states.count)
        StepBar(state: state, start: start, end: end).draw(into: &html, middle: 9, half: 6)
      }
    }
  }
}
