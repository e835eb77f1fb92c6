import Diagnostics
import Schema

/// A plan drawn over time: a row a step, with its name as text and its bar as SVG, what it waits for, today and the deadline.
///
/// Places in time are percentages and type is never scaled, so the drawing reads at any width. Names are HTML, which wraps: they cannot
/// collide in whatever type a reader has. A row is whole in itself, so that a long plan prints over several pages.
struct Timeline {
  private let plan: Plan
  private let today: PartialDate
  private let words: SiteWords
  private let sentences: PlanSentences
  /// The language of the steps' titles, where it is not the page's.
  private let titleLanguage: Language?
  private let needs: [[Int]]
  private let lines: TimelineNeeds
  private let bars: [StepBar]
  private let grid: TimelineGrid

  /// - Parameter needs: for each step, the places of the steps that it needs.
  init(
    _ plan: Plan, needs: [[Int]], today: PartialDate, words: SiteWords, language: Language,
    titleLanguage: Language?
  ) {
    self.plan = plan
    self.needs = needs
    self.today = today
    self.words = words
    self.titleLanguage = titleLanguage
    sentences = PlanSentences(language)
    let scale = TimeScale(
      bars: plan.steps.map(StepBar.days), edges: [plan.start.value.firstDay, plan.deadline.value.lastDay],
      today: today.firstDay)
    bars = plan.steps.map { StepBar($0, scale, today: today) }
    lines = TimelineNeeds(bars.map(\.connections), needs: needs)
    grid = TimelineGrid(scale, deadline: plan.deadline.value, today: today, words: words, sentences: sentences)
  }

  func draw(into html: inout HTML) {
    html.element(.div, .class("head")) { html in
      html.element(.div, .class("axis")) { grid.drawNames(into: &$0) }
    }
    html.newline()
    html.element(.div, .class("rows")) { html in
      for (place, step) in plan.steps.enumerated() {
        draw(step, at: place, &html)
        html.newline()
      }
    }
    html.newline()
  }

  private func draw(_ step: PlanStep, at place: Int, _ html: inout HTML) {
    let bar = bars[place]
    html.element(.div, .class("row \(bar.state.rawValue)")) { html in
      html.element(.div, .class("label")) { html in
        html.element(.div) { html in
          html.element(.span, .class("name"), .lang(titleLanguage), text: "\(place + 1). \(step.title.value)")
        }
        html.element(.div) { html in
          html.element(.span, .class("note")) { html in
            html.element(.span, .class("state"), text: "\(bar.state.sign) \(sentences.word(for: bar.state))")
            html.text(" · \(sentences.time(of: step))")
            if !needs[place].isEmpty { html.text(" · \(sentences.after(needs[place]))") }
          }
        }
      }
      html.element(.svg, .class("lane"), .svg("overflow", "visible")) { html in
        grid.drawLines(into: &html)
        html.element(.g, .class("level")) { html in
          for line in lines.rows[place] { line.draw(into: &html) }
          bar.draw(into: &html)
        }
        grid.drawToday(into: &html)
      }
    }
  }
}

extension TimelineNeeds.Shifted {
  fileprivate func draw(into html: inout HTML) {
    func line(_ x1: String, _ x2: String, _ y1: String, _ y2: String) {
      html.element(
        .line, .class("need"), .svg("x1", x1), .svg("x2", x2), .svg("y1", y1), .svg("y2", y2),
        .svg("transform", "translate(\(shift) 0)"), .svg("stroke", "currentColor"))
    }
    switch piece {
    case .stub(let end):
      html.element(.svg, .svg("x", end.percent), .svg("overflow", "visible")) { html in
        html.element(
          .line, .class("need"), .svg("x1", "0"), .svg("x2", shift), .svg("y1", StepBar.middle),
          .svg("y2", StepBar.middle), .svg("stroke", "currentColor"))
      }
    case .run(let from, let to, let height): line(from.percent, to.percent, String(height), String(height))
    case .drop(let place, let from, let to): line(place.percent, place.percent, from.length, to.length)
    case .arrow(let place, let isDown):
      let tip = isDown ? StepBar.middle - StepBar.half : StepBar.middle + StepBar.half
      html.element(
        .svg, .svg("x", place.percent), .svg("overflow", "visible")
      ) { html in
        html.element(
          .path, .class("arrow"), .svg("d", "M\(shift) \(tip)l-4 \(isDown ? -6 : 6)h8z"),
          .svg("fill", "currentColor"))
      }
    }
  }
}

extension TimelineNeeds.Level {
  /// Measured from a row's level; what goes past the row's edges is cut off there.
  fileprivate var length: String {
    switch self {
    case .top: "-100%"
    case .height(let pixels): String(pixels)
    case .bottom: "100%"
    }
  }
}
