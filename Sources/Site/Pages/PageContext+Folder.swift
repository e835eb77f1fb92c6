import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// A folder: what it is for, what is not proven yet, what proves what, the evidence and the coverage of frameworks.
  func page(of place: Int, contents: FolderContents) -> Page {
    let path = path(of: portfolio.folders.key(at: place))
    return Page(path: path, inputs: inputs(ofFolder: place, contents)) {
      let folder = portfolio.folders[place]
      let shown = localised(folder)
      return page(
        at: path,
        PageSummary(title: shown.content.title.value, description: shown.content.purpose ?? excerpt(of: shown)),
        class: "folder",
        alternates: portfolio.languages.map { ($0, self.path(of: folder, in: $0)) }
      ) { html, root in
        breadcrumb(&html, root: root, part: (words.folders, "folders"))
        folderBody(&html, folder, contents, root: root)
      }
    }
  }

  /// All of a folder below the frame of its page.
  func folderBody(_ html: inout HTML, _ folder: Record<Folder>, _ contents: FolderContents, root: String) {
    let reading = FolderReading(contents, of: portfolio, today: site.today)
    let coverage = FolderCoverage.all(in: reading, of: portfolio)
    opening(&html, folder, reading, coverage, root: root)
    unproven(&html, reading, root: root)
    matrix(&html, reading, root: root)
    competences(&html, reading, root: root)
    evidence(&html, reading, root: root)
    for framework in coverage { self.coverage(&html, framework, root: root) }
    experiences(&html, contents, root: root)
  }

  private func inputs(ofFolder place: Int, _ contents: FolderContents) -> PageInputs {
    var inputs = PageInputs(RecordPlace(.folder, place))
    inputs.add(proseOf: RecordPlace(.folder, place), in: portfolio)
    inputs.add(.experience, contents.experiences)
    for competence in contents.competences {
      inputs.add(RecordPlace(.competence, competence))
      inputs.add(frameworksOf: RecordPlace(.competence, competence), in: portfolio)
    }
    for evidence in contents.evidence {
      inputs.add(RecordPlace(.evidence, evidence))
      inputs.add(proseOf: RecordPlace(.evidence, evidence), in: portfolio)
    }
    return inputs
  }

  // MARK: The beginning

  /// What the folder is for, a word to the reader, the counts, and where to start.
  private func opening(
    _ html: inout HTML, _ folder: Record<Folder>, _ reading: FolderReading, _ coverage: [FolderCoverage], root: String
  ) {
    let shown = localised(folder)
    html.element(.div, .class("opening")) { html in
      html.element(.div) { html in
        html.element(.p, .class("part"), text: RecordType.folder.description.words[language].title)
        html.element(.h1, .lang(mark(shown.titleLanguage)), text: shown.content.title.value)
        if let purpose = shown.content.purpose {
          html.element(.p, .class("lead"), .lang(mark(shown.language(of: "purpose"))), text: purpose)
        }
        prose(&html, shown, of: .folder)
        whereToStart(&html, reading, coverage)
      }
      html.newline()
      counts(&html, reading)
    }
    html.newline()
  }

  private func counts(_ html: inout HTML, _ reading: FolderReading) {
    let contents = reading.contents
    guard !contents.isEmpty else { return }
    html.element(.dl, .class("margin facts")) { html in
      fact(&html, words.reading.inThisFolder) { html in
        for (number, text) in counts(of: contents).enumerated() {
          if number > 0 { html.empty(.br) }
          html.text(text)
        }
      }
      if !contents.competences.isEmpty {
        let proven = contents.competences.count - reading.unproven.count
        fact(&html, words.reading.withEvidence, part(proven, of: contents.competences.count))
      }
    }
  }

  /// How much of each kind there is, each as a number with its noun.
  func counts(of contents: FolderContents) -> [String] {
    [
      (words.reading.competenceCount, contents.competences.count),
      (words.reading.evidenceCount, contents.evidence.count),
      (words.reading.experienceCount, contents.experiences.count),
    ].compactMap { noun, count in count == 0 ? nil : noun.count(count) }
  }

  func part(_ part: Int, of whole: Int) -> String { "\(part) \(words.reading.of) \(whole)" }

  private func whereToStart(_ html: inout HTML, _ reading: FolderReading, _ coverage: [FolderCoverage]) {
    guard reading.contents.competences.count + reading.contents.evidence.count > 1 else { return }
    html.element(.nav, .class("start"), .ariaLabelledBy("start")) { html in
      html.element(.p, .id("start"), text: words.reading.whereToStart)
      html.element(.ol) { html in
        if !reading.unproven.isEmpty {
          step(&html, to: "unproven", words.reading.withoutEvidence, count: reading.unproven.count, class: "first")
        }
        if matrixDensity(of: reading) != nil { step(&html, to: "matrix", words.matrix) }
        for group in reading.groups {
          step(&html, to: group.kind.rawValue, words.heading(group.kind), count: group.rows.count)
        }
        if !reading.contents.evidence.isEmpty {
          step(&html, to: "evidence", words.evidence, count: reading.contents.evidence.count)
        }
        for coverage in coverage {
          let shown = localised(coverage.framework)
          html.element(.li) { html in
            html.element(.a, .href(Address(fragment: "coverage-\(coverage.framework.id)"))) { html in
              html.text("\(words.coverage): ")
              html.element(.span, .lang(mark(shown.titleLanguage)), text: shown.content.name.value)
            }
            html.element(
              .span, .class("count"), text: " " + part(coverage.count(.proven), of: coverage.outcomeCount))
          }
        }
        if !reading.contents.experiences.isEmpty {
          step(&html, to: "experiences", words.experiences, count: reading.contents.experiences.count)
        }
      }
    }
  }

  private func step(
    _ html: inout HTML, to fragment: String, _ text: String, count: Int? = nil, class itemClass: String? = nil
  ) {
    html.element(.li, .class(itemClass)) { html in
      html.element(.a, .href(Address(fragment: fragment)), text: text)
      if let count { html.element(.span, .class("count"), text: " \(count)") }
    }
  }

  /// The competences that nothing proves stand first: an adviser begins with them.
  private func unproven(_ html: inout HTML, _ reading: FolderReading, root: String) {
    guard !reading.contents.competences.isEmpty else { return }
    if reading.unproven.isEmpty {
      html.element(.p, .class("all-proven"), text: words.reading.everyOneProven)
      html.newline()
      return
    }
    html.element(.section, .class("unproven")) { html in
      html.element(.h2, .id("unproven"), text: words.reading.withoutEvidence)
      // Naming every competence of the folder would say no more than the lists below.
      if reading.unproven.count == reading.contents.competences.count {
        html.element(.p, text: words.reading.noneProven)
      } else {
        html.element(.ul) { html in
          for place in reading.unproven {
            html.element(.li) { html in
              link(&html, to: portfolio.competences[place], title: \.title, root: root)
              html.element(.small, text: portfolio.competences[place].content.kind.words[language])
            }
          }
        }
      }
    }
    html.newline()
  }

  // MARK: Competences

  private func competences(_ html: inout HTML, _ reading: FolderReading, root: String) {
    for group in reading.groups {
      html.element(.section, .class("competences")) { html in
        html.element(.h2, .id(group.kind.rawValue), text: words.heading(group.kind))
        for row in group.rows {
          let competence = portfolio.competences[row.competence]
          html.element(.article, .class(row.proofs.isEmpty ? "without" : nil)) { html in
            html.element(.h3) { link(&$0, to: competence, title: \.title, root: root) }
            html.element(.dl) { html in
              proofs(&html, row, reading, root: root)
              let grounds = portfolio.links.experiencesOfCompetence[row.competence]
                .filter(reading.reachable.experiences.contains)
              linkFact(
                &html, words.grewOutOf, grounds.map { portfolio.experiences[$0] }, title: \.title, root: root)
              level(&html, of: competence.content)
            }
          }
          html.newline()
        }
      }
      html.newline()
    }
  }

  private func proofs(_ html: inout HTML, _ row: FolderReading.Row, _ reading: FolderReading, root: String) {
    html.element(.div, .class("proofs")) { html in
      html.element(.dt, text: words.provenBy)
      for number in row.proofs {
        html.element(.dd, .class(reading.standings[number].form.rawValue)) { html in
          link(&html, to: portfolio.evidence[reading.contents.evidence[number]], title: \.title, root: root)
          html.element(.span, .class("hidden"), text: " (\(reading.standings[number].text(words.reading)))")
        }
      }
      if row.proofs.isEmpty { html.element(.dd, .class("missing"), text: words.nothingProvesIt) }
    }
  }

  // MARK: Experiences

  /// The experiences with their time, as a short life.
  private func experiences(_ html: inout HTML, _ contents: FolderContents, root: String) {
    guard !contents.experiences.isEmpty else { return }
    html.element(.section, .class("experiences")) { html in
      html.element(.h2, .id("experiences"), text: words.experiences)
      html.element(.ul) { html in
        for place in contents.experiences {
          html.element(.li) { experienceLine(&$0, place, root: root) }
          html.newline()
        }
      }
    }
    html.newline()
  }

  /// An experience in one line: when, what and where.
  func experienceLine(_ html: inout HTML, _ place: Int, root: String) {
    let record = portfolio.experiences[place]
    let shown = localised(record)
    html.element(.span, .class("when"), text: words.span(shown.content.start.value, shown.content.end?.value))
    html.element(.span, .class("what")) { html in
      link(&html, to: record, title: \.title, root: root)
      if let organisation = shown.content.organisation {
        html.element(.small, .lang(mark(shown.language(of: "organisation"))), text: organisation)
      }
    }
  }
}
