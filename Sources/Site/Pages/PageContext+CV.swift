import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// A CV from the experiences and competences of its folders, with the personal data that it names and no other.
  ///
  /// Its classes are those of the microformat h-resume, so that programs can read the parts of it.
  ///
  /// - Parameter pdf: the page's PDF, which the page links where there is one.
  func cvPage(at place: Int, pdf: [UInt8]?) -> Page {
    let path = path(ofCV: place)
    let contact = portfolio.cvs.facts[place].contactKeys
    return Page(path: path, inputs: inputs(ofCV: place, pdf: pdf), personalData: contact) {
      let cv = portfolio.cvs[place]
      let material = portfolio.contents(of: publication.cvs[place])
      let shown = localised(cv)
      let keys = Set(contact)
      // What the CV leaves out must not stand in its head either.
      let description = sections(of: cv.content).contains(.profile) ? excerpt(of: shown) : nil
      return page(
        at: path, PageSummary(title: cvTitle(shown, keys: keys), description: description, kind: .profile),
        class: "cv \(cv.content.layout.rawValue)",
        alternates: cv.content.language == nil
          ? portfolio.languages.map { ($0, self.path(of: cv, in: $0)) } : [(language, path)]
      ) { html, root in
        breadcrumb(&html, root: root, part: (words.cvs, "cvs"))
        if let pdf {
          html.element(.p, .class("pdf")) { html in
            html.element(
              .a, .href(Address(page: pdfPath(ofCV: place), root: root)), .type("application/pdf"),
              text: "\(words.downloadPDF) (\((pdf.count + 999) / 1000) kB)")
          }
          html.newline()
        }
        html.element(.article, .class("h-resume")) { html in
          cvHeader(&html, shown, keys: keys, root: root)
          for section in sections(of: cv.content) {
            self.section(&html, section, shown, material)
          }
          if let clause = shown.content.clause {
            html.element(.p, .class("clause"), .lang(mark(shown.language(of: "clause"))), text: clause)
            html.newline()
          }
          html.linkedData(cvLinkedData(shown, material, keys: keys, path: path))
          html.newline()
        }
        html.newline()
      }
    }
  }

  func inputs(ofCV place: Int, pdf: [UInt8]?) -> PageInputs {
    var inputs = PageInputs(RecordPlace(.cv, place), .about)
    inputs.add(proseOf: RecordPlace(.cv, place), in: portfolio)
    inputs.add(.experience, publication.cvs[place].experiences)
    inputs.add(.competence, publication.cvs[place].competences)
    inputs.add(.evidence, publication.cvs[place].evidence)
    inputs.add([pdf?.count ?? -1])
    return inputs
  }

  /// What the page, and a PDF of it, is called: whose CV it is, where the CV says so.
  private func cvTitle(_ cv: LocalisedRecord<CV>, keys: Set<AboutKey>) -> String {
    let title = cv.content.title.value
    guard keys.contains(.name), let name = portfolio.about?.content.name.value else { return title }
    return "\(name) – \(title)"
  }

  private func sections(of cv: CV) -> [CVSection] {
    cv.sections.isEmpty ? CVSection.allCases : cv.sections.map(\.value)
  }

  // MARK: The head

  private func cvHeader(
    _ html: inout HTML, _ cv: LocalisedRecord<CV>, keys: Set<AboutKey>, root: String
  ) {
    let title = cv.content.title.value
    let titleLanguage = mark(cv.language(of: "title"))
    html.element(.header) { html in
      guard let about = portfolio.about.map(localised), !keys.isEmpty else {
        html.element(.h1, .class("p-name"), .lang(titleLanguage), text: title)
        return
      }
      // The CV's own name: what stands inside the card below belongs to the person.
      html.element(.data, .class("p-name"), .value(title))
      html.element(.div, .class("p-contact h-card")) { html in
        if keys.contains(.photo), let photo = about.content.photo {
          picture(
            &html, photo.value, as: .emblem, class: "photo u-photo", sizes: "10rem", alt: "", isLazy: false, root: root)
        }
        if keys.contains(.name) {
          html.element(.h1, .class("p-name"), text: about.content.name.value)
          html.element(.p, .class("subtitle"), .lang(titleLanguage), text: title)
        } else {
          html.element(.h1, .lang(titleLanguage), text: title)
        }
        if keys.contains(.headline), let headline = about.content.headline {
          html.element(
            .p, .class("headline p-note"), .lang(mark(about.language(of: "headline"))), text: headline.value)
        }
        cvContact(&html, about, keys: keys)
      }
    }
    html.newline()
  }

  /// How to reach somebody: the values as they are copied, each with the word for what it is.
  private func cvContact(_ html: inout HTML, _ about: LocalisedRecord<About>, keys: Set<AboutKey>) {
    let content = about.content
    let email = keys.contains(.email) ? content.email?.value : nil
    let phone = keys.contains(.phone) ? content.phone?.value : nil
    let address = keys.contains(.address) ? content.address?.value : nil
    let birthDate = keys.contains(.birthDate) ? content.birthDate?.value : nil
    let links = keys.contains(.links) ? content.links?.value ?? [] : []
    guard email != nil || phone != nil || address != nil || birthDate != nil || !links.isEmpty else { return }
    html.element(.dl, .class("contact")) { html in
      if let email {
        fact(&html, AboutKey.email.words[language]) { html in
          html.element(.a, .class("u-email"), .href(Address(email: email)), text: email)
        }
      }
      if let phone {
        fact(&html, AboutKey.phone.words[language]) { html in
          html.element(.a, .class("p-tel"), .href(Address(phone: phone)), text: phone)
        }
      }
      if let address {
        fact(&html, AboutKey.address.words[language]) { html in
          html.element(.span, .class("p-adr"), text: address)
        }
      }
      if let birthDate {
        fact(&html, AboutKey.birthDate.words[language]) { html in
          html.element(.time, .class("dt-bday"), .datetime(birthDate.iso8601), text: words.date(birthDate))
        }
      }
      for link in links {
        fact(&html, link.label, language: mark(about.language(of: "links"))) { html in
          html.element(.a, .class("u-url"), .href(Address(web: link.url.value)), text: Self.shortened(link.url.value))
        }
      }
    }
  }

  /// A web address as people write it on paper.
  static func shortened(_ address: String) -> String {
    var text = address[...]
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) { text = text.dropFirst(scheme.count) }
    if text.hasPrefix("www.") { text = text.dropFirst(4) }
    if text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }

  // MARK: The sections

  private func section(
    _ html: inout HTML, _ section: CVSection, _ cv: LocalisedRecord<CV>, _ material: CVContents
  ) {
    let heading = section.words[language]
    switch section {
    case .profile:
      guard let body = cv.body, !body.isBlank else { return }
      html.element(.section, .class("profile")) { html in
        html.element(.h2, text: heading)
        html.element(.div, .class("p-summary")) { html in prose(&html, cv, of: .cv) }
      }
    case .employment, .education, .volunteering, .projects:
      let kind = section == .education ? "p-education" : "p-experience"
      let records = material.experiences.filter { $0.content.kind.section == section }
      experiences(&html, heading, records, class: "entry \(kind) h-event")
    case .competences: competences(&html, heading, material.competences)
    case .evidence: credentials(&html, heading, material.evidence)
    }
    html.newline()
  }

  private func experiences(
    _ html: inout HTML, _ heading: String, _ records: [Record<Experience>], class entryClass: String
  ) {
    guard !records.isEmpty else { return }
    html.element(.section) { html in
      html.element(.h2, text: heading)
      for record in records {
        let shown = localised(record)
        html.element(.article, .class(entryClass)) { html in
          html.element(.h3, .class("p-name"), .lang(mark(shown.titleLanguage)), text: shown.content.title.value)
          let organisation = shown.content.organisation
          let place = shown.content.place
          if organisation != nil || place != nil {
            html.element(.p, .class("where p-location h-card")) { html in
              if let organisation {
                html.element(
                  .span, .class("p-name p-org"), .lang(mark(shown.language(of: "organisation"))), text: organisation)
              }
              if organisation != nil, place != nil { html.text(", ") }
              if let place {
                html.element(.span, .class("p-locality"), .lang(mark(shown.language(of: "place"))), text: place)
              }
            }
          }
          html.element(.p, .class("when")) { html in months(&html, of: shown.content) }
        }
        html.newline()
      }
    }
  }

  /// The time of an experience by months: nobody reads a CV by days.
  private func months(_ html: inout HTML, of experience: Experience) {
    let start = experience.start.value.withoutDay
    html.element(.time, .class("dt-start"), .datetime(start.iso8601), text: words.date(start))
    switch experience.end?.value {
    case nil: return
    case .present: html.text(" – \(words.present)")
    case .date(let date):
      let end = date.withoutDay
      guard end != start else {
        html.element(.data, .class("dt-end"), .value(end.iso8601))
        return
      }
      html.text(" – ")
      html.element(.time, .class("dt-end"), .datetime(end.iso8601), text: words.date(end))
    }
  }

  private func competences(_ html: inout HTML, _ heading: String, _ records: [Record<Competence>]) {
    guard !records.isEmpty else { return }
    html.element(.section) { html in
      html.element(.h2, text: heading)
      for kind in CompetenceKind.allCases {
        let records = records.filter { $0.content.kind == kind }
        if records.isEmpty { continue }
        html.element(.div, .class("entry")) { html in
          html.element(.h3, text: words.heading(kind))
          html.element(.ul) { html in
            for record in records {
              let shown = localised(record)
              html.element(
                .li, .class("p-skill"), .lang(mark(shown.titleLanguage)), text: shown.content.title.value)
            }
          }
        }
        html.newline()
      }
    }
  }

  private func credentials(_ html: inout HTML, _ heading: String, _ records: [Record<Evidence>]) {
    guard !records.isEmpty else { return }
    html.element(.section) { html in
      html.element(.h2, text: heading)
      for record in records {
        let shown = localised(record)
        html.element(.article, .class("entry")) { html in
          html.element(.h3, .lang(mark(shown.titleLanguage)), text: shown.content.title.value)
          if let issuer = shown.content.issuer {
            html.element(.p, .class("where"), .lang(mark(shown.language(of: "issuer"))), text: issuer)
          }
          let date = shown.content.date.value.withoutDay
          html.element(.p, .class("when")) { html in time(&html, date) }
        }
        html.newline()
      }
    }
  }
}
