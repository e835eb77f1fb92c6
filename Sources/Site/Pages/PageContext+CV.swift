import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// A CV from the experiences and competences of its folders, with the personal data that it names and no other.
  func cvPage(_ cv: Record<CV>) -> Page {
    let path = path(ofCV: cv)
    let material = portfolio.contents(of: cv.content)
    let contact = cv.content.contact?.value.map(\.value) ?? []
    let inputs =
      [portfolio.settings.key, cv.key, RecordKey(type: .about, id: "about")]
      + cv.content.folders.map { RecordKey(type: .folder, id: $0.value) }
      + material.experiences.map(\.key) + material.competences.map(\.key)
      + material.evidence.map(\.key) + linkedRecords(cv)
    return Page(path: path, inputs: inputs, personalData: contact) {
      let shown = localised(cv)
      return page(
        at: path, title: shown.content.title.value, description: nil,
        class: "cv \(cv.content.layout.rawValue)",
        alternates: cv.content.language == nil
          ? portfolio.languages.map { ($0, self.path(of: cv, in: $0)) } : [(language, path)]
      ) { html, root in
        breadcrumb(&html, root: root, part: (words.cvs, "cvs"))
        html.element(.article, .class("h-resume")) { html in
          cvHeader(&html, shown, keys: Set(contact), root: root)
          for section in sections(of: cv.content) {
            self.section(&html, section, shown, material)
          }
          if let clause = shown.content.clause {
            html.element(.p, .class("clause"), .lang(mark(shown.language(of: "clause"))), text: clause)
          }
        }
      }
    }
  }

  private func sections(of cv: CV) -> [CVSection] {
    cv.sections.isEmpty ? CVSection.allCases : cv.sections.map(\.value)
  }

  private func cvHeader(
    _ html: inout HTML, _ cv: LocalisedRecord<CV>, keys: Set<AboutKey>, root: String
  ) {
    html.element(.header) { html in
      let about = portfolio.about.map(localised)
      if let photo = about?.content.photo, keys.contains(.photo) {
        let size = PictureSize.of(photo.value, in: portfolio)
        html.empty(
          .img, .class("photo"), .src(Address(path: Site.filePath(photo.value), root: root)),
          .width(size?.width), .height(size?.height), .alt(""))
      }
      if let about, keys.contains(.name) {
        html.element(.h1, .class("p-name"), text: about.content.name.value)
        html.element(.p, .class("subtitle"), .lang(mark(cv.language(of: "title"))), text: cv.content.title.value)
      } else {
        html.element(.h1, .lang(mark(cv.language(of: "title"))), text: cv.content.title.value)
      }
      if let about, keys.contains(.headline), let headline = about.content.headline {
        html.element(.p, .class("headline"), .lang(mark(about.language(of: "headline"))), text: headline.value)
      }
      personalFacts(&html, keys: keys)
    }
    html.newline()
  }

  private func section(
    _ html: inout HTML, _ section: CVSection, _ cv: LocalisedRecord<CV>, _ material: CVContents
  ) {
    let heading = section.words[language]
    switch section {
    case .profile:
      guard let body = cv.body, !body.isBlank else { return }
      html.element(.section) { html in
        html.element(.h2, text: heading)
        prose(&html, cv, of: .cv)
      }
    case .employment, .education, .volunteering, .projects:
      experiences(&html, heading, material.experiences.filter { $0.content.kind.section == section })
    case .competences: competences(&html, heading, material.competences)
    case .evidence: credentials(&html, heading, material.evidence)
    }
    html.newline()
  }

  private func experiences(_ html: inout HTML, _ heading: String, _ records: [Record<Experience>]) {
    guard !records.isEmpty else { return }
    html.element(.section) { html in
      html.element(.h2, text: heading)
      for record in records {
        let shown = localised(record)
        html.element(.article, .class("entry p-experience")) { html in
          html.element(.h3, .lang(mark(shown.titleLanguage)), text: shown.content.title.value)
          html.element(
            .p, .class("when"), text: months(shown.content))
          let places = [
            (shown.content.organisation, "organisation"), (shown.content.place, "place"),
          ].compactMap { text, key in text.map { ($0, shown.language(of: key)) } }
          if !places.isEmpty {
            html.element(.p, .class("where")) { html in
              for (number, (text, language)) in places.enumerated() {
                if number > 0 { html.text(", ") }
                html.element(.span, .lang(mark(language)), text: text)
              }
            }
          }
        }
        html.newline()
      }
    }
  }

  /// The time of an experience by months: nobody reads a CV by days.
  private func months(_ experience: Experience) -> String {
    let end = experience.end.map { end -> EndDate in
      switch end.value {
      case .present: .present
      case .date(let date): .date(date.withoutDay)
      }
    }
    return words.span(experience.start.value.withoutDay, end)
  }

  private func competences(_ html: inout HTML, _ heading: String, _ records: [Record<Competence>]) {
    guard !records.isEmpty else { return }
    html.element(.section) { html in
      html.element(.h2, text: heading)
      for kind in CompetenceKind.allCases {
        let records = records.filter { $0.content.kind == kind }
        if records.isEmpty { continue }
        html.element(.h3, text: words.heading(kind))
        html.element(.ul) { html in
          for record in records {
            let shown = localised(record)
            html.element(
              .li, .class("p-skill"), .lang(mark(shown.titleLanguage)),
              text: shown.content.title.value)
          }
        }
      }
    }
  }

  private func credentials(_ html: inout HTML, _ heading: String, _ records: [Record<Evidence>]) {
    guard !records.isEmpty else { return }
    html.element(.section) { html in
      html.element(.h2, text: heading)
      html.element(.ul) { html in
        for record in records {
          let shown = localised(record)
          html.element(.li) { html in
            html.element(.span, .lang(mark(shown.titleLanguage)), text: shown.content.title.value)
            if let issuer = shown.content.issuer {
              html.text(", ")
              html.element(.span, .lang(mark(shown.language(of: "issuer"))), text: issuer)
            }
            html.text(", ")
            html.element(
              .time, .datetime(shown.content.date.value.iso8601),
              text: words.date(shown.content.date.value))
          }
        }
      }
    }
  }
}
