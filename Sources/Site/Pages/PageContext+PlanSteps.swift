import Diagnostics
import Documents
import Portfolio
import Schema

/// The steps of a plan as a table: what the timeline draws, and all else that is known of each.
extension PageContext {
  func stepTable(
    _ html: inout HTML, _ plan: LocalisedRecord<Plan>, needs: [[Int]], root: String
  ) {
    let hasLearning = plan.content.steps.contains { !$0.competences.isEmpty || !$0.outcomes.isEmpty }
    let columns = [words.step, words.period, words.status] + (hasLearning ? [words.competences] : [])
    html.element(.section, .class("steps")) { html in
      html.element(.h2, .id("steps"), text: words.steps)
      html.element(.table, .ariaLabelledBy("steps")) { html in
        html.element(.thead) { html in
          html.element(.tr) { html in
            for column in columns { html.element(.th, .scope("col"), text: column) }
          }
        }
        html.element(.tbody) { html in
          for (place, step) in plan.content.steps.enumerated() {
            html.element(.tr, .class(StepState(step, today: site.today).rawValue)) { html in
              html.element(.th, .scope("row")) { name(&$0, step, at: place, needs: needs[place], of: plan) }
              html.element(.td, .dataLabel(columns[1])) { period(&$0, step) }
              html.element(.td, .dataLabel(columns[2])) { state(&$0, step) }
              guard hasLearning else { return }
              html.element(.td, .class("learning"), .dataLabel(columns[3])) { learning(&$0, step, root: root) }
            }
            html.newline()
          }
        }
      }
    }
    html.newline()
  }

  private func name(
    _ html: inout HTML, _ step: PlanStep, at place: Int, needs: [Int], of plan: LocalisedRecord<Plan>
  ) {
    let language = mark(plan.language(of: "steps"))
    html.element(.span, .class("name"), .lang(language), text: "\(place + 1). \(step.title.value)")
    if let provider = step.provider { html.element(.small, .lang(language), text: provider) }
    if let funding = step.funding {
      html.element(.small) { html in
        html.element(.span, .lang(language), text: funding.source)
        html.text(": \(sentences.amount(funding.amount, funding.currency))")
      }
    }
    if !needs.isEmpty { html.element(.small, text: sentences.after(needs)) }
  }

  private func period(_ html: inout HTML, _ step: PlanStep) {
    if let start = step.start?.value, start != step.due.value {
      time(&html, start)
      html.text(" – ")
    }
    time(&html, step.due.value)
  }

  private func state(_ html: inout HTML, _ step: PlanStep) {
    let state = StepState(step, today: site.today)
    html.element(.span, .class("state"), text: "\(state.sign) \(sentences.word(for: state))")
    if let done = step.doneOn { html.element(.small) { time(&$0, done.value) } }
    if let urgency = sentences.urgency(of: step, today: site.today) { html.element(.small, text: urgency) }
  }

  /// The competences that a step develops, and the outcomes it leads to in the framework's words.
  private func learning(_ html: inout HTML, _ step: PlanStep, root: String) {
    for place in step.competences.compactMap({ portfolio.competences.place(of: $0.value) }) {
      let competence = portfolio.competences[place]
      html.element(.p) { html in
        if publication.foldersOfCompetence[place] != nil {
          link(&html, to: competence, title: \.title, root: root)
        } else {
          let shown = localised(competence)
          html.element(.span, .lang(mark(shown.language(of: "title"))), text: shown.content.title.value)
        }
      }
    }
    for reference in step.outcomes.map(\.value) {
      guard let framework = portfolio.frameworks[reference.framework] else { continue }
      let shown = localised(framework)
      let set = shown.content.sets.first { $0.number.value == reference.set }
      guard let outcome = set?.outcomes.first(where: { $0.code.value == reference.outcome }) else { continue }
      html.element(.small) { html in
        html.element(.span, .class("code"), text: "\(reference.set).\(reference.outcome)")
        html.text(" ")
        html.element(.span, .lang(mark(shown.language(of: "sets"))), text: outcome.name)
      }
    }
  }
}
