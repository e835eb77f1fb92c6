import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// A folder: its purpose, competences by kind, what proves what, the evidence and the coverage of frameworks.
  func page(of place: Int, contents: FolderContents) -> Page {
    let folder = portfolio.folders[place]
    let path = path(of: folder)
    let inputs =
      [portfolio.settings.key, folder.key] + contents.experiences.map { portfolio.experiences[$0].key }
      + contents.competences.map { portfolio.competences[$0].key }
      + contents.evidence.map { portfolio.evidence[$0].key }
      + frameworks(namedBy: contents).map { RecordKey(type: .framework, id: $0) } + linkedRecords(folder)
    return Page(path: path, inputs: inputs) {
      let shown = localised(folder)
      return page(
        at: path, title: shown.content.title.value, description: shown.content.purpose,
        class: "folder",
        alternates: portfolio.languages.map { ($0, self.path(of: folder, in: $0)) }
      ) { html, root in
        breadcrumb(&html, root: root, part: (words.folders, "folders"))
        html.element(.h1, .lang(mark(shown.titleLanguage)), text: shown.content.title.value)
        if let purpose = shown.content.purpose {
          html.element(.p, .class("lead"), .lang(mark(shown.language(of: "purpose"))), text: purpose)
        }
        prose(&html, shown, of: .folder)
        competences(&html, contents, root: root)
        matrix(&html, contents, root: root)
        evidence(&html, contents, root: root)
        coverage(&html, contents, root: root)
        linkList(
          &html, words.experiences, contents.experiences.map { portfolio.experiences[$0] },
          title: \.title, root: root)
      }
    }
  }

  private func competences(_ html: inout HTML, _ contents: FolderContents, root: String) {
    let evidence = Set(contents.evidence)
    let experiences = Set(contents.experiences)
    for kind in CompetenceKind.allCases {
      let places = contents.competences.filter { portfolio.competences[$0].content.kind == kind }
      guard !places.isEmpty else { continue }
      html.element(.section, .class("competences")) { html in
        html.element(.h2, text: words.heading(kind))
        for place in places {
          let competence = portfolio.competences[place]
          html.element(.article) { html in
            html.element(.h3) { link(&$0, to: competence, title: \.title, root: root) }
            html.element(.dl) { html in
              let proofs = portfolio.links.evidenceOfCompetence[place].filter(evidence.contains)
              linkFact(
                &html, words.provenBy, proofs.map { portfolio.evidence[$0] }, title: \.title,
                root: root, empty: words.nothingProvesIt)
              let grounds = portfolio.links.experiencesOfCompetence[place]
                .filter(experiences.contains)
              linkFact(
                &html, words.grewOutOf, grounds.map { portfolio.experiences[$0] }, title: \.title,
                root: root)
              level(&html, of: competence.content)
            }
          }
          html.newline()
        }
      }
      html.newline()
    }
  }

  /// A term with a list of links; the sentence for none, or nothing where there is no such sentence.
  func linkFact<Content>(
    _ html: inout HTML, _ term: String, _ records: [Record<Content>],
    title: (Content) -> Located<String>, root: String, empty: String? = nil
  ) {
    guard !records.isEmpty || empty != nil else { return }
    html.element(.div) { html in
      html.element(.dt, text: term)
      for record in records {
        html.element(.dd) { link(&$0, to: record, title: title, root: root) }
      }
      if records.isEmpty, let empty { html.element(.dd, .class("missing"), text: empty) }
    }
  }

  /// Beyond this many cells a table helps nobody, and the lists say the same.
  private static let matrixCellLimit = 2_000

  private func matrix(_ html: inout HTML, _ contents: FolderContents, root: String) {
    let cells = contents.competences.count * contents.evidence.count
    guard cells > 0, cells <= Self.matrixCellLimit else { return }
    html.element(.section, .class("matrix")) { html in
      html.element(.h2, .id("matrix"), text: words.matrix)
      html.element(.p, text: words.matrixExplanation)
      html.element(
        .div, .class("scroll"), .role("region"), .ariaLabelledBy("matrix"), .tabindex(0)
      ) { html in
        html.element(.table) { html in
          matrixHead(&html, contents)
          html.element(.tbody) { html in
            for place in contents.competences {
              let proofs = Set(portfolio.links.evidenceOfCompetence[place])
              html.element(.tr) { html in
                html.element(.th, .scope("row")) { html in
                  link(&html, to: portfolio.competences[place], title: \.title, root: root)
                }
                for evidence in contents.evidence {
                  html.element(.td, text: proofs.contains(evidence) ? "✓" : "")
                }
              }
              html.newline()
            }
          }
        }
      }
    }
    html.newline()
  }

  private func matrixHead(_ html: inout HTML, _ contents: FolderContents) {
    html.element(.thead) { html in
      html.element(.tr) { html in
        html.element(.th, .scope("col"), text: words.competences)
        for (number, evidence) in contents.evidence.enumerated() {
          let shown = localised(portfolio.evidence[evidence])
          html.element(.th, .scope("col")) { html in
            html.element(.a, .href(Address(fragment: "evidence-\(number + 1)"))) { html in
              html.text(String(number + 1))
              html.element(
                .span, .class("hidden"), .lang(mark(shown.titleLanguage)),
                text: " " + shown.content.title.value)
            }
          }
        }
      }
    }
    html.newline()
  }

  private func evidence(_ html: inout HTML, _ contents: FolderContents, root: String) {
    guard !contents.evidence.isEmpty else { return }
    html.element(.section, .class("evidence")) { html in
      html.element(.h2, text: words.evidence)
      html.element(.ol) { html in
        for (number, place) in contents.evidence.enumerated() {
          let evidence = portfolio.evidence[place]
          let shown = localised(evidence)
          html.element(.li, .id("evidence-\(number + 1)")) { html in
            html.element(.h3) { link(&$0, to: evidence, title: \.title, root: root) }
            html.element(.p, .class("kind")) { html in
              html.text(shown.content.kind.value.words[language] + ", ")
              time(&html, shown.content.date.value)
            }
            criteria(&html, shown)
          }
          html.newline()
        }
      }
    }
    html.newline()
  }

  /// How a piece of evidence meets the four criteria.
  func criteria(_ html: inout HTML, _ evidence: LocalisedRecord<Evidence>) {
    guard let criteria = evidence.content.criteria?.value else { return }
    html.element(.dl, .class("criteria")) { html in
      for criterion in Problem.EvidenceCriterion.allCases {
        fact(
          &html, label(.evidence, "criteria.\(criterion.rawValue)"), criteria[criterion],
          language: mark(evidence.language(of: "criteria.\(criterion.rawValue)")))
      }
    }
  }

  /// The ids of the frameworks that a folder's competences name.
  private func frameworks(namedBy contents: FolderContents) -> [String] {
    Set(contents.competences.flatMap { portfolio.competences[$0].content.outcomes.map(\.value.framework) }).sorted()
  }

  /// For each framework that the folder's competences name: its outcomes, and which are proven.
  private func coverage(_ html: inout HTML, _ contents: FolderContents, root: String) {
    let included = Set(contents.competences)
    let evidence = Set(contents.evidence)
    for id in frameworks(namedBy: contents) {
      guard let framework = portfolio.frameworks[id] else { continue }
      let shown = localised(framework)
      html.element(.section, .class("coverage")) { html in
        html.element(.h2) { html in
          html.text(words.coverage + ": ")
          html.element(.span, .lang(mark(shown.titleLanguage)), text: shown.content.name.value)
        }
        let marked = mark(shown.language(of: "sets"))
        for set in shown.content.sets {
          html.element(.h3, .lang(marked), text: "\(set.number.value). \(set.name)")
          html.element(.ul) { html in
            for outcome in set.outcomes {
              let reference = OutcomeReference(
                framework: id, set: set.number.value, outcome: outcome.code.value)
              let places = (site.coverage.competences[reference] ?? []).filter(included.contains)
              let isProven = places.contains { place in
                portfolio.links.evidenceOfCompetence[place].contains(where: evidence.contains)
              }
              coverageItem(
                &html, outcome, language: marked, competences: places.map { portfolio.competences[$0] },
                isProven: isProven, root: root)
            }
          }
        }
      }
      html.newline()
    }
  }

  private func coverageItem(
    _ html: inout HTML, _ outcome: Outcome, language: Language?, competences: [Record<Competence>], isProven: Bool,
    root: String
  ) {
    let state = isProven ? "proven" : competences.isEmpty ? "missing" : "claimed"
    let word = isProven ? words.proven : competences.isEmpty ? words.missing : words.claimed
    html.element(.li, .class(state)) { html in
      html.element(.span, .class("code"), text: outcome.code.value)
      html.text(" ")
      html.element(.span, .lang(language), text: outcome.name)
      html.text(" ")
      html.element(.span, .class("state"), text: word)
      if !competences.isEmpty {
        html.element(.ul) { html in
          for competence in competences {
            html.element(.li) { link(&$0, to: competence, title: \.title, root: root) }
          }
        }
      }
    }
  }
}
