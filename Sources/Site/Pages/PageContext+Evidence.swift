import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// The evidence of a folder, in the order of the matrix's columns.
  func evidence(_ html: inout HTML, _ reading: FolderReading, root: String) {
    guard !reading.contents.evidence.isEmpty else { return }
    html.element(.section, .class("evidence")) { html in
      html.element(.h2, .id("evidence"), text: words.evidence)
      for (number, place) in reading.contents.evidence.enumerated() {
        evidenceCard(
          &html, place, number: number + 1, level: 3, proves: reading.competencesOfEvidence[number], root: root)
      }
    }
    html.newline()
  }

  /// A piece of evidence as others see it at a glance: what it is and shows, what it proves, and how it meets the four criteria.
  ///
  /// - Parameters:
  ///   - number: its place among the folder's evidence, from 1; nil where it stands on its own.
  ///   - level: of its heading.
  ///   - proves: the competences to name.
  func evidenceCard(
    _ html: inout HTML, _ place: Int, number: Int? = nil, level: Int, proves: [Int], root: String
  ) {
    let evidence = portfolio.evidence[place]
    let shown = localised(evidence)
    let standing = EvidenceStanding(evidence.content, today: site.today)
    html.element(
      .article, .class("proof \(standing.form.rawValue)"), .id(number.map { "evidence-\($0)" })
    ) { html in
      html.element(.div, .class("what")) { html in
        html.element(.heading(level)) { html in
          if let number { html.element(.span, .class("number"), text: "\(number) ") }
          link(&html, to: evidence, title: \.title, root: root)
        }
        origin(&html, shown, standing)
        preview(&html, evidence, root: root)
        if !proves.isEmpty {
          html.element(.dl) { html in
            linkFact(&html, words.proves, proves.map { portfolio.competences[$0] }, title: \.title, root: root)
          }
        }
      }
      criteria(&html, shown, standing)
    }
    html.newline()
  }

  /// Its kind, date, issuer and author in one line.
  private func origin(_ html: inout HTML, _ evidence: LocalisedRecord<Evidence>, _ standing: EvidenceStanding) {
    let content = evidence.content
    html.element(.p, .class("kind")) { html in
      html.text(content.kind.value.words[language] + ", ")
      time(&html, content.date.value)
      for (key, text) in [("issuer", content.issuer), ("author", content.author)] {
        guard let text else { continue }
        html.text(" · ")
        html.element(.span, .lang(mark(evidence.language(of: key))), text: text)
      }
      if standing.isExpired {
        html.text(" · ")
        html.element(.strong, .class("missing"), text: words.reading.expired)
      }
    }
  }

  /// How a piece of evidence meets the four criteria, and which of them nothing is said about.
  func criteria(_ html: inout HTML, _ evidence: LocalisedRecord<Evidence>, _ standing: EvidenceStanding) {
    let criteria = evidence.content.criteria?.value
    html.element(.dl, .class("criteria")) { html in
      guard standing.criteria > 0 else {
        html.element(.div, .class("open")) { html in
          html.element(.dt, text: label(.evidence, "criteria"))
          html.element(.dd, text: words.reading.notDescribed)
        }
        return
      }
      for field in CriterionField.all {
        let text = criteria?[field.criterion]
        html.element(.div, .class(text == nil ? "open" : nil)) { html in
          html.element(.dt, text: field.titles[language])
          if let text {
            html.element(.dd, .lang(mark(evidence.language(of: field.key))), text: text)
          } else {
            html.element(.dd, text: words.reading.notDescribed)
          }
        }
      }
    }
  }

  /// What a reader sees of the evidence before opening it: a quotation from an opinion, a small picture, a player.
  private func preview(_ html: inout HTML, _ evidence: Record<Evidence>, root: String) {
    let shown = localised(evidence)
    if shown.content.kind.value.isOpinion,
      let quotation = publishable(shown, of: .evidence)?.quotation
    {
      html.element(.div, .class("quotation"), .lang(mark(shown.bodyLanguage))) {
        $0.prose(quotation, words: .of(shown.bodyLanguage ?? own))
      }
    }
    if !shown.content.files.isEmpty {
      html.element(.ul, .class("previews")) { html in
        for file in shown.content.files {
          html.element(.li, .class(FileKind(path: file.value).rawValue)) { html in
            show(&html, file.value, of: shown, isSmall: true, root: root)
          }
        }
      }
    }
    if let url = shown.content.url { webEvidence(&html, url) }
  }

  /// The way to evidence that stands elsewhere on the web, named by its host.
  func webEvidence(_ html: inout HTML, _ url: String) {
    let host = url.split(separator: "/").dropFirst().first.map(String.init) ?? url
    html.element(.p, .class("web")) { html in
      html.element(.a, .href(Address(web: url)), .rel("external")) { html in
        html.text(words.reading.seeOnTheWeb)
        html.element(.small, text: host)
      }
    }
  }
}

/// The field of a criterion, looked up once: every piece of evidence shows all four in several places.
private struct CriterionField {
  let criterion: Problem.EvidenceCriterion
  let key: String
  let titles: Localized<String>

  static let all = Problem.EvidenceCriterion.allCases.map { criterion in
    let key = "criteria.\(criterion.rawValue)"
    func title(_ language: Language) -> String { FieldLabels.words(of: .evidence, key)?[language].title ?? key }
    return CriterionField(
      criterion: criterion, key: key,
      titles: Localized(pl: title(.polish), en: title(.english), nb: title(.norwegian)))
  }
}

extension EvidenceKind {
  /// Whether it is what somebody said of the owner: what counts in it is the words.
  var isOpinion: Bool { self == .recommendation || self == .evaluation }
}
