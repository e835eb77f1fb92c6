import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// A plan: the goal, its SMART answers, the timeline, the steps as a table, and the questions.
  func planPage(_ plan: Record<Plan>) -> Page {
    let path = path(of: plan)
    let competences = plan.content.steps.flatMap(\.competences).map {
      RecordKey(type: .competence, id: $0.value)
    }
    let others = plan.content.alternatives.map { RecordKey(type: .plan, id: $0.value) } + linkedRecords(plan)
    return Page(path: path, inputs: [portfolio.settings.key, plan.key] + competences + others) {
      let shown = localised(plan)
      let needs = plan.content.neededSteps
      return page(
        at: path, title: shown.content.goal.value, description: nil, class: "plan",
        alternates: portfolio.languages.map { ($0, self.path(of: plan, in: $0)) }
      ) { html, root in
        breadcrumb(&html, root: root, part: (words.plans, "plans"))
        html.element(.h1, .lang(mark(shown.language(of: "goal"))), text: shown.content.goal.value)
        html.element(.dl, .class("facts")) { html in
          fact(&html, label(.plan, "start"), date: plan.content.start.value)
          fact(&html, label(.plan, "deadline"), date: plan.content.deadline.value)
        }
        html.newline()
        prose(&html, shown, of: .plan)
        smart(&html, shown)
        timeline(&html, shown, needs: needs)
        steps(&html, shown, needs: needs, root: root)
        questions(&html, shown)
        let alternatives = plan.content.alternatives.compactMap { portfolio.plans[$0.value] }
          .filter { $0.content.visibility.value == .public }
        linkList(&html, words.alternatives, alternatives, title: \.goal, root: root)
      }
    }
  }

  private func smart(_ html: inout HTML, _ plan: LocalisedRecord<Plan>) {
    html.element(.section, .class("smart")) { html in
      html.element(.h2, text: label(.plan, "smart"))
      html.element(.dl) { html in
        for letter in Problem.SMARTLetter.allCases {
          fact(
            &html, label(.plan, "smart.\(letter.rawValue)"), plan.content.smart.value[letter]?.value,
            language: mark(plan.language(of: "smart.\(letter.rawValue)")))
        }
      }
    }
    html.newline()
  }

  private func timeline(
    _ html: inout HTML, _ plan: LocalisedRecord<Plan>, needs: [[Int]]
  ) {
    html.element(.section, .class("timeline")) { html in
      html.element(.h2, .id("timeline"), text: words.timeline)
      html.element(
        .div, .class("scroll"), .role("region"), .ariaLabelledBy("timeline"), .tabindex(0)
      ) { html in
        Timeline(
          plan.content, needs: needs, today: site.today, words: words, language: language,
          titleLanguage: mark(plan.language(of: "steps"))
        ).draw(into: &html)
      }
    }
    html.newline()
  }

  private func steps(
    _ html: inout HTML, _ plan: LocalisedRecord<Plan>, needs: [[Int]], root: String
  ) {
    html.element(.section, .class("steps")) { html in
      html.element(.h2, .id("steps"), text: words.steps)
      html.element(
        .div, .class("scroll"), .role("region"), .ariaLabelledBy("steps"), .tabindex(0)
      ) { html in
        html.element(.table) { html in
          html.element(.thead) { html in
            html.element(.tr) { html in
              for heading in [
                words.step, label(.plan, "start"), label(.plan, "deadline"), words.status,
                words.competences,
              ] {
                html.element(.th, .scope("col"), text: heading)
              }
            }
          }
          html.element(.tbody) { html in
            for (place, step) in plan.content.steps.enumerated() {
              stepRow(&html, step, number: place + 1, needs: needs[place], plan, root: root)
              html.newline()
            }
          }
        }
      }
    }
    html.newline()
  }

  private func stepRow(
    _ html: inout HTML, _ step: PlanStep, number: Int, needs: [Int],
    _ plan: LocalisedRecord<Plan>, root: String
  ) {
    let state = StepState(step, today: site.today)
    html.element(.tr, .class(state.rawValue)) { html in
      html.element(.th, .scope("row"), .lang(mark(plan.language(of: "steps")))) { html in
        html.text("\(number). \(step.title.value)")
        let details =
          [step.provider]
          + [step.funding.map { "\($0.source): \(Self.amount($0.amount)) \($0.currency)" }]
        for detail in details.compactMap({ $0 }) { html.element(.small, text: detail) }
        if !needs.isEmpty {
          html.element(
            .small, .lang(language),
            text: "\(words.needs) \(needs.map { String($0 + 1) }.joined(separator: ", "))")
        }
      }
      html.element(.td) { html in
        if let start = step.start { time(&html, start.value) }
      }
      html.element(.td) { time(&$0, step.due.value) }
      html.element(.td) { html in
        html.element(.span, .class("state"), text: "\(state.sign) \(state.word(words, language))")
        if let done = step.doneOn {
          html.empty(.br)
          time(&html, done.value)
        }
      }
      html.element(.td) { html in
        let competences = step.competences.compactMap { portfolio.competences.place(of: $0.value) }
        for place in competences {
          let competence = portfolio.competences[place]
          html.element(.p) { html in
            if publication.foldersOfCompetence[place] != nil {
              link(&html, to: competence, title: \.title, root: root)
            } else {
              let shown = localised(competence)
              html.element(
                .span, .lang(mark(shown.language(of: "title"))), text: shown.content.title.value)
            }
          }
        }
      }
    }
  }

  private static func amount(_ amount: Double) -> String {
    amount.rounded() == amount && amount < 1e15 ? String(Int(amount)) : String(amount)
  }

  private func questions(_ html: inout HTML, _ plan: LocalisedRecord<Plan>) {
    guard let questions = plan.content.questions?.value else { return }
    html.element(.section, .class("questions")) { html in
      html.element(.h2, text: words.questions)
      html.element(.dl) { html in
        for question in Problem.PlanQuestion.allCases {
          let words = FieldLabels.words(of: .plan, "questions.\(question.rawValue)")
          fact(
            &html, words?[language].meaning ?? question.rawValue, questions[question],
            language: mark(plan.language(of: "questions.\(question.rawValue)")))
        }
      }
    }
    html.newline()
  }
}
