import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// A plan: the goal, how far along it is, what is next, the timeline, the same as a table, SMART, the eight questions, and other ways.
  func planPage(at place: Int) -> Page {
    let path = path(of: portfolio.plans.key(at: place))
    return Page(path: path, inputs: inputs(ofPlan: place)) {
      let plan = portfolio.plans[place]
      let shown = localised(plan)
      let needs = plan.content.neededSteps
      let outlook = PlanOutlook(plan.content, needs: needs, today: site.today)
      return page(
        at: path, PageSummary(title: shown.content.goal.value, description: excerpt(of: shown)), class: "plan",
        alternates: portfolio.languages.map { ($0, self.path(of: plan, in: $0)) }
      ) { html, root in
        breadcrumb(&html, root: root, part: (words.plans, "plans"))
        html.element(.h1, .lang(mark(shown.language(of: "goal"))), text: shown.content.goal.value)
        html.element(.dl, .class("facts")) { planFacts(&$0, plan.content, outlook) }
        html.newline()
        prose(&html, shown, of: .plan)
        thisMonth(&html, shown, outlook)
        timeline(&html, shown, needs: needs, states: outlook.states)
        stepTable(&html, shown, needs: needs, root: root)
        smart(&html, shown)
        questions(&html, shown, outlook)
        alternatives(&html, plan, root: root)
      }
    }
  }

  private func inputs(ofPlan place: Int) -> PageInputs {
    let plan = RecordPlace(.plan, place)
    var inputs = PageInputs(plan)
    inputs.add(proseOf: plan, in: portfolio)
    inputs.add(frameworksOf: plan, in: portfolio)
    for reference in portfolio.references(of: plan) where [.step, .alternative].contains(reference.role) {
      inputs.add(reference.target)
      // A competence that has no page is named without a link.
      inputs.add([publication.hasPage(reference.target, in: portfolio) ? 1 : 0])
    }
    return inputs
  }

  var sentences: PlanSentences { PlanSentences(language) }

  /// Where a plan stands: its time, how much is done, what it costs.
  private func planFacts(_ html: inout HTML, _ plan: Plan, _ outlook: PlanOutlook) {
    fact(&html, label(.plan, "start"), date: plan.start.value)
    fact(&html, label(.plan, "deadline")) { deadline(&$0, plan) }
    fact(&html, sentences.plan.stepsDone) { html in
      html.text(sentences.ratio(outlook.doneCount, outlook.countedCount))
      PlanSketch.drawProgress(outlook.states, into: &html)
    }
    fact(&html, sentences.plan.cost, sentences.cost(of: plan))
  }

  private func deadline(_ html: inout HTML, _ plan: Plan) {
    time(&html, plan.deadline.value)
    html.element(
      .small, text: sentences.distance(to: plan.deadline.value.lastDay, from: site.today.firstDay))
  }

  private func thisMonth(_ html: inout HTML, _ plan: LocalisedRecord<Plan>, _ outlook: PlanOutlook) {
    let month = words.date(PartialDate(year: site.today.year, month: site.today.month))
    html.element(.section, .class("month")) { html in
      html.element(.h2, text: "\(sentences.plan.thisMonth): \(month)")
      if outlook.thisMonth.isEmpty {
        let isFinished = outlook.next == nil
        html.element(.p, text: isFinished ? sentences.plan.allFinished : sentences.plan.nothingThisMonth)
      }
      if outlook.next != nil { html.element(.h3, text: sentences.plan.nextStep) }
      let places = outlook.thisMonth + [outlook.next].compactMap { $0 }
      guard !places.isEmpty else { return }
      html.element(.ul) { html in
        for place in places {
          let step = plan.content.steps[place]
          let state = outlook.states[place]
          html.element(.li, .class(state.rawValue)) { html in
            html.element(.span, .class("name"), .lang(mark(plan.language(of: "steps"))), text: step.title.value)
            html.element(.small) { html in
              html.element(.span, .class("state"), text: "\(state.sign) \(sentences.word(for: state))")
              var notes = [sentences.time(of: step)]
              notes += sentences.urgency(of: step, today: site.today).map { [$0] } ?? []
              if !outlook.waits[place].isEmpty { notes.append(sentences.waits(for: outlook.waits[place])) }
              html.text(notes.map { " · \($0)" }.joined())
            }
          }
        }
      }
    }
    html.newline()
  }

  private func timeline(
    _ html: inout HTML, _ plan: LocalisedRecord<Plan>, needs: [[Int]], states: [StepState]
  ) {
    html.element(.section, .class("timeline")) { html in
      html.element(.h2, .id("timeline"), text: words.timeline)
      html.element(.p, .id("timeline-summary")) { html in
        html.text("\(sentences.summary(states)). ")
        html.element(.a, .href(Address(fragment: "steps")), text: sentences.plan.tableSaysTheSame)
      }
      html.newline()
      // For a screen reader it is one picture; the table holds what it says.
      html.element(
        .div, .class("chart"), .role("img"), .ariaLabelledBy("timeline"), .ariaDescribedBy("timeline-summary")
      ) { html in
        Timeline(
          plan.content, needs: needs, today: site.today, words: words, language: language,
          titleLanguage: mark(plan.language(of: "steps"))
        ).draw(into: &html)
      }
    }
    html.newline()
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

  /// The procedure's eight questions in its order; goal, steps and deadline answer three of them.
  private func questions(_ html: inout HTML, _ plan: LocalisedRecord<Plan>, _ outlook: PlanOutlook) {
    guard let questions = plan.content.questions?.value else { return }
    html.element(.section, .class("questions")) { html in
      html.element(.h2, text: words.questions)
      html.element(.dl) { html in
        func answer(_ question: Problem.PlanQuestion) {
          let words = FieldLabels.words(of: .plan, "questions.\(question.rawValue)")
          fact(
            &html, words?[language].meaning ?? question.rawValue, questions[question],
            language: mark(plan.language(of: "questions.\(question.rawValue)")))
        }
        fact(
          &html, sentences.plan.goalQuestion, plan.content.goal.value, language: mark(plan.language(of: "goal")))
        fact(&html, sentences.plan.stepsQuestion) { html in
          html.element(.a, .href(Address(fragment: "steps")), text: sentences.summary(outlook.states))
        }
        for question in [Problem.PlanQuestion.influences, .knowledge, .obstacles, .helpers] { answer(question) }
        fact(&html, sentences.plan.timeQuestion) { deadline(&$0, plan.content) }
        answer(.change)
      }
    }
    html.newline()
  }

  /// The plan beside the public ones that it names as other ways: on one scale of time, with what tells them apart.
  private func alternatives(_ html: inout HTML, _ plan: Record<Plan>, root: String) {
    let others = plan.content.alternatives.compactMap { portfolio.plans[$0.value] }
      .filter { $0.content.visibility.value == .public }
    guard !others.isEmpty else { return }
    let all = [plan] + others
    let sketch = PlanSketch(all.map(\.content), today: site.today, words: words, sentences: sentences)
    html.element(.section, .class("ways")) { html in
      html.element(.h2, text: words.alternatives)
      html.element(.div, .class("grid")) { html in
        for (place, way) in all.enumerated() {
          let shown = localised(way)
          let outlook = PlanOutlook(way.content, needs: way.content.neededSteps, today: site.today)
          html.element(.article) { html in
            html.element(.h3) { html in
              html.element(
                .span, .class("kind"), text: place == 0 ? sentences.plan.thisPlan : sentences.plan.anotherPlan)
              html.text(" ")
              if place == 0 {
                html.element(.span, .lang(mark(shown.language(of: "goal"))), text: shown.content.goal.value)
              } else {
                link(&html, to: way, title: \.goal, root: root)
              }
            }
            html.element(
              .div, .class("sketch"), .role("img"),
              .ariaLabel("\(words.timeline): \(sentences.summary(outlook.states))")
            ) { sketch.draw(way.content, into: &$0) }
            html.element(.dl) { html in
              planFacts(&html, way.content, outlook)
              fact(
                &html, label(.plan, "smart.measurable"), shown.content.smart.value.measurable?.value,
                language: mark(shown.language(of: "smart.measurable")))
            }
          }
          html.newline()
        }
      }
    }
    html.newline()
  }
}
