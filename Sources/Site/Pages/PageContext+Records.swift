import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  func experiencePage(at place: Int) -> Page {
    let reachable = site.published
    return recordPage(
      .experience, portfolio.experiences, place, title: \.title,
      folders: publication.foldersOfExperience[place] ?? [],
      inputs: { inputs in
        for competence in competences(ofExperience: place, in: reachable) {
          inputs.add(RecordPlace(.competence, competence))
          inputs.add(.evidence, evidence(ofCompetence: competence, in: reachable))
        }
      },
      body: { html, root in
        experienceBody(&html, place, among: reachable, level: 1, root: root)
      })
  }

  func competencePage(at place: Int) -> Page {
    let reachable = site.published
    return recordPage(
      .competence, portfolio.competences, place, title: \.title,
      folders: publication.foldersOfCompetence[place] ?? [],
      inputs: { inputs in
        for item in evidence(ofCompetence: place, in: reachable) {
          inputs.add(RecordPlace(.evidence, item))
          inputs.add(proseOf: RecordPlace(.evidence, item), in: portfolio)
        }
        inputs.add(
          .experience, portfolio.links.experiencesOfCompetence[place].filter(reachable.experiences.contains))
        inputs.add(frameworksOf: RecordPlace(.competence, place), in: portfolio)
      },
      body: { html, root in
        competenceBody(&html, place, among: reachable, level: 1, root: root)
      })
  }

  func evidencePage(at place: Int) -> Page {
    let reachable = site.published
    return recordPage(
      .evidence, portfolio.evidence, place, title: \.title,
      folders: publication.foldersOfEvidence[place] ?? [],
      inputs: { inputs in
        inputs.add(
          .competence, portfolio.links.competencesOfEvidence[place].filter(reachable.competences.contains))
      },
      body: { html, root in
        evidenceBody(&html, place, among: reachable, level: 1, root: root)
      })
  }

  /// The frame of a record's page: the way back, the record, and the folders that hold it.
  private func recordPage<Content>(
    _ type: RecordType, _ records: Records<Content>, _ place: Int,
    title: @escaping @Sendable (Content) -> Located<String>, folders: [Int],
    inputs: @escaping @Sendable (inout PageInputs) -> Void,
    body: @escaping @Sendable (inout HTML, _ root: String) -> Void
  ) -> Page {
    let path = path(of: records.key(at: place))
    let folders = folders.map { publication.folders[$0].place }
    @Sendable func allInputs() -> PageInputs {
      var all = PageInputs(RecordPlace(type, place))
      all.add(proseOf: RecordPlace(type, place), in: portfolio)
      inputs(&all)
      all.add(.folder, folders)
      return all
    }
    return Page(path: path, inputs: allInputs()) {
      let record = records[place]
      let folders = folders.map { portfolio.folders[$0] }
      let shown = localised(record)
      return page(
        at: path,
        PageSummary(
          title: title(shown.content).value,
          description: excerpt(of: shown) ?? record.type.description.words[language].title,
          cardPage: folders.first.map { self.path(of: $0) } ?? frontPath(in: language)),
        class: "record-page",
        alternates: portfolio.languages.map { ($0, self.path(of: record, in: $0)) }
      ) { html, root in
        breadcrumb(
          &html, root: root, part: (words.folders, "folders"), folder: folders.count == 1 ? folders[0] : nil)
        html.element(.article, .class("record")) { body(&$0, root) }
        html.newline()
        linkList(&html, words.inFolders, folders, title: \.title, root: root)
      }
    }
  }

  // MARK: The records, as pages show them and as parts of a larger document

  /// - Parameters:
  ///   - reachable: the records to name beside it.
  ///   - level: of its heading.
  func experienceBody(
    _ html: inout HTML, _ place: Int, among reachable: ReachableRecords, level: Int, root: String
  ) {
    let record = portfolio.experiences[place]
    let shown = localised(record)
    let content = shown.content
    recordHead(&html, record, title: \.title, level: level)
    html.element(.dl, .class("facts")) { html in
      fact(&html, words.period, words.span(content.start.value, content.end?.value))
      fact(&html, label(.experience, "kind"), content.kind.words[language])
      fact(
        &html, label(.experience, "organisation"), content.organisation,
        language: mark(shown.language(of: "organisation")))
      fact(&html, label(.experience, "place"), content.place, language: mark(shown.language(of: "place")))
    }
    html.newline()
    prose(&html, shown, of: .experience)
    let competences = competences(ofExperience: place, in: reachable)
    guard !competences.isEmpty else { return }
    html.element(.section, .class("links")) { html in
      html.element(.heading(level + 1), text: words.grewFromIt)
      html.element(.ul) { html in
        for competence in competences {
          html.element(.li) { html in
            link(&html, to: portfolio.competences[competence], title: \.title, root: root)
            let proofs = evidence(ofCompetence: competence, in: reachable).count
            if proofs == 0 {
              html.element(.small, .class("missing"), text: words.nothingProvesIt)
            } else {
              html.element(.small, text: words.reading.evidenceCount.count(proofs))
            }
          }
        }
      }
    }
    html.newline()
  }

  func competenceBody(
    _ html: inout HTML, _ place: Int, among reachable: ReachableRecords, level: Int, root: String
  ) {
    let record = portfolio.competences[place]
    let shown = localised(record)
    recordHead(&html, record, title: \.title, level: level)
    html.element(.dl, .class("facts")) { html in
      fact(&html, label(.competence, "kind"), shown.content.kind.words[language])
      self.level(&html, of: shown.content)
      fact(&html, label(.competence, "source"), shown.content.source?.words[language])
      if let esco = shown.content.esco {
        fact(&html, label(.competence, "esco")) { $0.webLink(esco) }
      }
    }
    html.newline()
    prose(&html, shown, of: .competence)
    let evidence = evidence(ofCompetence: place, in: reachable)
    html.element(.section, .class("evidence")) { html in
      html.element(.heading(level + 1), text: words.provenBy)
      if evidence.isEmpty { html.element(.p, .class("missing"), text: words.nothingProvesIt) }
      for item in evidence { evidenceCard(&html, item, level: level + 2, proves: [], root: root) }
    }
    html.newline()
    let experiences = portfolio.links.experiencesOfCompetence[place].filter(reachable.experiences.contains)
    if !experiences.isEmpty {
      html.element(.section, .class("experiences")) { html in
        html.element(.heading(level + 1), text: words.grewOutOf)
        html.element(.ul) { html in
          for experience in experiences { html.element(.li) { experienceLine(&$0, experience, root: root) } }
        }
      }
      html.newline()
    }
    outcomes(&html, shown.content.outcomes.map(\.value), level: level + 1)
  }

  func evidenceBody(
    _ html: inout HTML, _ place: Int, among reachable: ReachableRecords, level: Int, root: String
  ) {
    let record = portfolio.evidence[place]
    let shown = localised(record)
    let content = shown.content
    let standing = EvidenceStanding(record.content, today: site.today)
    recordHead(&html, record, title: \.title, level: level)
    html.element(.dl, .class("facts")) { html in
      fact(&html, label(.evidence, "kind"), content.kind.value.words[language])
      fact(&html, label(.evidence, "date"), date: content.date.value)
      if let expires = content.expires {
        fact(&html, label(.evidence, "expires")) { html in
          time(&html, expires.value)
          if standing.isExpired { html.element(.small, .class("missing"), text: words.reading.expired) }
        }
      }
      fact(&html, label(.evidence, "issuer"), content.issuer, language: mark(shown.language(of: "issuer")))
      fact(&html, label(.evidence, "author"), content.author, language: mark(shown.language(of: "author")))
    }
    html.newline()
    prose(&html, shown, of: .evidence, class: record.content.kind.value.isOpinion ? "prose quotation" : "prose")
    if let url = content.url { webEvidence(&html, url) }
    files(&html, shown, level: level + 1, root: root)
    html.element(.section, .class("four")) { html in
      html.element(.heading(level + 1), text: label(.evidence, "criteria"))
      criteria(&html, shown, standing)
    }
    html.newline()
    let competences = portfolio.links.competencesOfEvidence[place].filter(reachable.competences.contains)
      .map { portfolio.competences[$0] }
    linkList(&html, words.proves, competences, title: \.title, level: level + 1, root: root)
  }

  private func recordHead<Content>(
    _ html: inout HTML, _ record: Record<Content>, title: (Content) -> Located<String>, level: Int
  ) {
    let shown = localised(record)
    html.element(.p, .class("part"), text: record.type.description.words[language].title)
    html.element(.heading(level), .lang(mark(shown.titleLanguage)), text: title(shown.content).value)
    html.newline()
  }

  // MARK: What belongs to a record

  private func competences(ofExperience place: Int, in reachable: ReachableRecords) -> [Int] {
    portfolio.links.competencesOfExperience[place].filter(reachable.competences.contains)
  }

  private func evidence(ofCompetence place: Int, in reachable: ReachableRecords) -> [Int] {
    portfolio.links.evidenceOfCompetence[place].filter(reachable.evidence.contains)
  }

  /// The self-assessment, in the words of the framework that names the level, with its place among that framework's levels.
  func level(_ html: inout HTML, of competence: Competence) {
    guard let level = competence.level?.value else { return }
    let frameworks = Set(competence.outcomes.map(\.value.framework)).sorted().compactMap { portfolio.frameworks[$0] }
    for framework in frameworks {
      guard let place = framework.content.levels.firstIndex(of: level) else { continue }
      let shown = localised(framework)
      fact(&html, label(.competence, "level")) { html in
        html.element(.span, .lang(mark(shown.language(of: "levels"))), text: shown.content.levels[place])
        html.element(.small, text: part(place + 1, of: shown.content.levels.count))
      }
      return
    }
    fact(&html, label(.competence, "level"), level, language: mark(nil))
  }

  /// The outcomes that a competence meets, in the framework's words.
  private func outcomes(_ html: inout HTML, _ references: [OutcomeReference], level: Int) {
    guard !references.isEmpty else { return }
    html.element(.section, .class("outcomes")) { html in
      html.element(.heading(level), text: words.meetsOutcomes)
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
}
