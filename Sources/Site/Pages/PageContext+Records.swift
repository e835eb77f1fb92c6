import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  func experiencePage(at place: Int) -> Page {
    let record = portfolio.experiences[place]
    let competences = portfolio.links.competencesOfExperience[place]
      .filter { publication.foldersOfCompetence[$0] != nil }.map { portfolio.competences[$0] }
    return recordPage(
      record, title: \.title, part: RecordType.experience.description.words[language].title,
      folders: publication.foldersOfExperience[place] ?? [],
      inputs: competences.map(\.key)
    ) { html, shown in
      let content = shown.content
      fact(&html, label(.experience, "kind"), content.kind.words[language])
      fact(
        &html, label(.experience, "organisation"), content.organisation,
        language: mark(shown.language(of: "organisation")))
      fact(
        &html, label(.experience, "place"), content.place,
        language: mark(shown.language(of: "place")))
      fact(
        &html, words.period, words.span(content.start.value, content.end?.value))
    } after: { html, _, root in
      linkList(&html, words.grewFromIt, competences, title: \.title, root: root)
    }
  }

  func competencePage(at place: Int) -> Page {
    let record = portfolio.competences[place]
    let evidence = portfolio.links.evidenceOfCompetence[place]
      .filter { publication.foldersOfEvidence[$0] != nil }.map { portfolio.evidence[$0] }
    let experiences = portfolio.links.experiencesOfCompetence[place]
      .filter { publication.foldersOfExperience[$0] != nil }.map { portfolio.experiences[$0] }
    return recordPage(
      record, title: \.title, part: RecordType.competence.description.words[language].title,
      folders: publication.foldersOfCompetence[place] ?? [],
      inputs: evidence.map(\.key) + experiences.map(\.key)
        + record.content.outcomes.map { RecordKey(type: .framework, id: $0.value.framework) }
    ) { html, shown in
      fact(&html, label(.competence, "kind"), shown.content.kind.words[language])
      level(&html, of: shown.content)
      fact(&html, label(.competence, "source"), shown.content.source?.words[language])
      if let esco = shown.content.esco {
        fact(&html, label(.competence, "esco")) { $0.element(.a, .href(Address(web: esco)), text: esco) }
      }
    } after: { html, shown, root in
      html.element(.section, .class("links")) { html in
        html.element(.h2, text: words.provenBy)
        if evidence.isEmpty {
          html.element(.p, .class("missing"), text: words.nothingProvesIt)
        } else {
          html.element(.ul) { html in
            for item in evidence {
              html.element(.li) { link(&$0, to: item, title: \.title, root: root) }
            }
          }
        }
      }
      html.newline()
      linkList(&html, words.grewOutOf, experiences, title: \.title, root: root)
      outcomes(&html, shown.content.outcomes.map(\.value))
    }
  }

  /// The self-assessment, in the words of the framework that names the level.
  func level(_ html: inout HTML, of competence: Competence) {
    guard let level = competence.level?.value else { return }
    let frameworks = Set(competence.outcomes.map(\.value.framework)).sorted().compactMap { portfolio.frameworks[$0] }
    let named = frameworks.lazy.compactMap { framework -> (text: String, language: Language?)? in
      guard let place = framework.content.levels.firstIndex(of: level) else { return nil }
      let shown = localised(framework)
      return (shown.content.levels[place], shown.language(of: "levels"))
    }.first
    fact(&html, label(.competence, "level"), named?.text ?? level, language: mark(named?.language))
  }

  func evidencePage(at place: Int) -> Page {
    let record = portfolio.evidence[place]
    let competences = portfolio.links.competencesOfEvidence[place]
      .filter { publication.foldersOfCompetence[$0] != nil }.map { portfolio.competences[$0] }
    return recordPage(
      record, title: \.title, part: RecordType.evidence.description.words[language].title,
      folders: publication.foldersOfEvidence[place] ?? [],
      inputs: competences.map(\.key)
    ) { html, shown in
      let content = shown.content
      fact(&html, label(.evidence, "kind"), content.kind.value.words[language])
      fact(&html, label(.evidence, "date"), date: content.date.value)
      fact(&html, label(.evidence, "expires"), date: content.expires?.value)
      fact(
        &html, label(.evidence, "issuer"), content.issuer,
        language: mark(shown.language(of: "issuer")))
      fact(
        &html, label(.evidence, "author"), content.author,
        language: mark(shown.language(of: "author")))
      if let url = content.url {
        fact(&html, label(.evidence, "url")) { $0.element(.a, .href(Address(web: url)), text: url) }
      }
    } after: { html, shown, root in
      files(&html, shown, root: root)
      if shown.content.criteria != nil {
        html.element(.section) { html in
          html.element(.h2, text: label(.evidence, "criteria"))
          criteria(&html, shown)
        }
        html.newline()
      }
      linkList(&html, words.proves, competences, title: \.title, root: root)
    }
  }

  /// The frame of a record's page: title, facts, prose, what follows it, and the folders that hold it.
  private func recordPage<Content>(
    _ record: Record<Content>, title: @escaping @Sendable (Content) -> Located<String>,
    part: String, folders: [Int], inputs: @autoclosure @escaping @Sendable () -> [RecordKey],
    facts: @escaping @Sendable (inout HTML, LocalisedRecord<Content>) -> Void,
    after: @escaping @Sendable (inout HTML, LocalisedRecord<Content>, _ root: String) -> Void
  ) -> Page {
    let path = path(of: record)
    let folders = folders.map { portfolio.folders[publication.folders[$0].place] }
    return Page(
      path: path, inputs: [portfolio.settings.key, record.key] + inputs() + folders.map(\.key) + linkedRecords(record)
    ) {
      let shown = localised(record)
      return page(
        at: path, title: title(shown.content).value, description: nil, class: "record",
        alternates: portfolio.languages.map { ($0, self.path(of: record, in: $0)) }
      ) { html, root in
        breadcrumb(&html, root: root, part: nil)
        html.element(.p, .class("part"), text: part)
        html.element(.h1, .lang(mark(shown.titleLanguage)), text: title(shown.content).value)
        html.element(.dl, .class("facts")) { facts(&$0, shown) }
        html.newline()
        prose(&html, shown, of: record.type)
        after(&html, shown, root)
        linkList(&html, words.inFolders, folders, title: \.title, root: root)
      }
    }
  }

  /// The outcomes that a competence meets, in the framework's words.
  private func outcomes(_ html: inout HTML, _ references: [OutcomeReference]) {
    guard !references.isEmpty else { return }
    html.element(.section, .class("outcomes")) { html in
      html.element(.h2, text: words.meetsOutcomes)
      html.element(.ul) { html in
        for reference in references {
          guard let framework = portfolio.frameworks[reference.framework] else { continue }
          let shown = localised(framework)
          let set = shown.content.sets.first { $0.number.value == reference.set }
          guard let outcome = set?.outcomes.first(where: { $0.code.value == reference.outcome })
          else { continue }
          html.element(.li) { html in
            let criterion = reference.criterion.flatMap { number in
              outcome.criteria.indices.contains(number - 1) ? ": \(outcome.criteria[number - 1])" : nil
            }
            html.element(.span, .class("code"), text: "\(reference.set).\(reference.outcome)")
            html.text(" ")
            html.element(
              .span, .lang(mark(shown.language(of: "sets"))), text: outcome.name + (criterion ?? ""))
            html.element(.small, .lang(mark(shown.titleLanguage)), text: shown.content.name.value)
          }
        }
      }
    }
    html.newline()
  }

  /// The files of a piece of evidence, shown as what they are.
  private func files(_ html: inout HTML, _ evidence: LocalisedRecord<Evidence>, root: String) {
    guard !evidence.content.files.isEmpty else { return }
    html.element(.section, .class("files")) { html in
      html.element(.h2, text: words.files)
      for file in evidence.content.files {
        let address = Address(path: Site.filePath("evidence/\(file.value)"), root: root)
        let name = file.value.split(separator: "/").last.map(String.init) ?? file.value
        html.element(.figure) { html in
          switch FileKind(path: file.value) {
          case .picture:
            let size = PictureSize.of("evidence/\(file.value)", in: portfolio)
            html.empty(
              .img, .src(address), .width(size?.width), .height(size?.height),
              .loading("lazy"), .alt(evidence.content.title.value))
          case .audio: html.element(.audio, .src(address), .controls, .preload("none"))
          case .video: html.element(.video, .src(address), .controls, .preload("none"))
          case .other: break
          }
          html.element(.figcaption) { html in
            html.element(.a, .href(address), text: "\(words.openFile): \(name)")
          }
        }
      }
    }
    html.newline()
  }
}
