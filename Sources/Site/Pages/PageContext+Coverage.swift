import Diagnostics
import Portfolio
import Schema

extension PageContext {
  /// A framework beside the folder: its facts, a picture of what is covered, and each outcome with the competences that meet it.
  func coverage(_ html: inout HTML, _ coverage: FolderCoverage, root: String) {
    let shown = localised(coverage.framework)
    html.element(.section, .class("coverage")) { html in
      html.element(.h2, .id("coverage-\(coverage.framework.id)")) { html in
        html.text(words.coverage + ": ")
        html.element(.span, .lang(mark(shown.titleLanguage)), text: shown.content.name.value)
      }
      html.element(.div, .class("opening")) { html in
        html.element(.div) { html in
          coverageSums(&html, coverage)
          coverageMap(&html, coverage, shown)
        }
        html.newline()
        html.element(.div, .class("margin")) { html in
          html.element(.dl, .class("facts")) { frameworkFacts(&$0, shown) }
        }
      }
      html.newline()
      // What a folder is not about is there for those who ask.
      html.element(.details, .open(coverage.isAim)) { html in
        html.element(.summary, text: words.meetsOutcomes)
        for set in shown.content.sets {
          outcomeSet(&html, set, coverage, language: mark(shown.language(of: "sets")), root: root)
        }
      }
    }
    html.newline()
  }

  private func frameworkFacts(_ html: inout HTML, _ framework: LocalisedRecord<Framework>) {
    let content = framework.content
    fact(&html, label(.framework, "kind"), content.kind.words[language])
    fact(&html, label(.framework, "register"), content.register)
    fact(&html, label(.framework, "code"), content.code)
    fact(&html, label(.framework, "level"), content.level)
    fact(&html, label(.framework, "hours"), content.hours.map(String.init))
    fact(
      &html, label(.framework, "certificate"), content.certificate,
      language: mark(framework.language(of: "certificate")))
    fact(&html, label(.framework, "valid"), content.valid, language: mark(framework.language(of: "valid")))
    if let url = content.url {
      fact(&html, label(.framework, "url")) { $0.webLink(url) }
    }
  }

  /// How many outcomes are in which state.
  private func coverageSums(_ html: inout HTML, _ coverage: FolderCoverage) {
    html.element(.p, .class("sum")) { html in
      html.element(.strong, text: part(coverage.count(.proven), of: coverage.outcomeCount))
      html.text(" \(words.reading.outcomeCount.form(for: coverage.outcomeCount))")
    }
    html.element(.ul, .class("states")) { html in
      for state in FolderCoverage.State.allCases {
        html.element(.li, .class(state.rawValue), text: "\(word(for: state)): \(coverage.count(state))")
      }
    }
    html.newline()
  }

  /// A line for each set, a field for each outcome: the state stands in the field's form, colour and words.
  private func coverageMap(
    _ html: inout HTML, _ coverage: FolderCoverage, _ framework: LocalisedRecord<Framework>
  ) {
    html.element(.ol, .class("map")) { html in
      for set in framework.content.sets {
        html.element(.li) { html in
          html.element(
            .span, .class("name"), .lang(mark(framework.language(of: "sets"))), text: "\(set.number.value). \(set.name)"
          )
          html.element(
            .span, .class("count"), text: part(coverage.count(.proven, in: set), of: set.outcomes.count))
          html.element(.ul) { html in
            for outcome in set.outcomes {
              let state = coverage.state(of: outcome, in: set)
              html.element(.li, .class(state.rawValue)) { html in
                html.text(outcome.code.value)
                html.element(.span, .class("hidden"), text: " \(word(for: state))")
              }
            }
          }
        }
        html.newline()
      }
    }
  }

  private func outcomeSet(
    _ html: inout HTML, _ set: OutcomeSet, _ coverage: FolderCoverage, language: Language?, root: String
  ) {
    html.element(.h3, .lang(language), text: "\(set.number.value). \(set.name)")
    let facts = [
      set.level.map { "\(label(.framework, "level")): \($0)" },
      set.hours.map { "\(label(.framework, "hours")): \($0)" },
    ].compactMap { $0 }
    if !facts.isEmpty { html.element(.p, .class("kind"), text: facts.joined(separator: " · ")) }
    html.element(.ul, .class("outcomes")) { html in
      for outcome in set.outcomes {
        outcomeItem(&html, outcome, set, coverage, language: language, root: root)
        html.newline()
      }
    }
    html.newline()
  }

  private func outcomeItem(
    _ html: inout HTML, _ outcome: Outcome, _ set: OutcomeSet, _ coverage: FolderCoverage, language: Language?,
    root: String
  ) {
    let state = coverage.state(of: outcome, in: set)
    html.element(.li, .class(state.rawValue)) { html in
      html.element(.span, .class("code"), text: outcome.code.value)
      html.text(" ")
      html.element(.span, .lang(language), text: outcome.name)
      html.text(" ")
      html.element(.span, .class("state"), text: word(for: state))
      let claims = coverage.claims(on: outcome, of: set)
      if !claims.isEmpty {
        html.element(.ul) { html in
          for claim in claims {
            html.element(.li) { html in
              link(&html, to: portfolio.competences[claim.competence], title: \.title, root: root)
              if !claim.criteria.isEmpty {
                let numbers = claim.criteria.map(String.init).joined(separator: ", ")
                html.element(
                  .small, text: "\(words.reading.criterion) \(numbers) \(words.reading.of) \(outcome.criteria.count)")
              }
            }
          }
        }
      }
    }
  }

  private func word(for state: FolderCoverage.State) -> String {
    switch state {
    case .proven: words.proven
    case .claimed: words.claimed
    case .missing: words.missing
    }
  }
}
