import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// Who this is, and the public units.
  func frontPage() -> Page {
    let path = frontPath(in: language)
    return Page(path: path, inputs: frontInputs()) {
      page(
        at: path, PageSummary(title: nil, description: publicHeadline?.text, kind: .website), class: "front",
        alternates: portfolio.languages.map { ($0, frontPath(in: $0)) }
      ) { html, root in
        introduction(&html, root: root)
        let folders = publication.folders.map { portfolio.folders[$0.place] }
        let contents = Dictionary(
          uniqueKeysWithValues: publication.folders.map { (portfolio.folders.id(at: $0.place), $0.contents) })
        let cvs = publication.publicCVs.map { portfolio.cvs[$0] }
        let plans = publication.publicPlans.map { portfolio.plans[$0] }
        for part in portfolio.theme.record.content.frontParts {
          switch part {
          case .folders: folderList(&html, folders, contents, root: root)
          case .cvs: cvList(&html, cvs, root: root)
          case .plans: planList(&html, plans, root: root)
          }
        }
        if folders.isEmpty, cvs.isEmpty, plans.isEmpty, site.listedUnits.isEmpty {
          html.element(.p, .class("empty"), text: words.nothingPublic)
        }
      }
    }
  }

  private func folderList(
    _ html: inout HTML, _ folders: [Record<Folder>], _ contents: [String: FolderContents], root: String
  ) {
    unitList(&html, words.folders, id: "folders", folders, portfolio.folders, \.title, root: root) { html, folder in
      let shown = localised(folder)
      link(&html, to: folder, title: \.title, root: root)
      if let purpose = shown.content.purpose {
        html.element(.p, .lang(mark(shown.language(of: "purpose"))), text: purpose)
      }
      if let contents = contents[folder.id], !contents.isEmpty {
        html.element(.p, .class("counts"), text: counts(of: contents).joined(separator: " · "))
      }
    }
  }

  private func cvList(_ html: inout HTML, _ cvs: [Record<CV>], root: String) {
    unitList(&html, words.cvs, id: "cvs", cvs, portfolio.cvs, \.title, root: root) { html, cv in
      html.element(
        .a, .href(Address(page: self.path(ofCV: cv), root: root)),
        .hreflang(cv.content.language.flatMap(mark)),
        .lang(mark(localised(cv).titleLanguage)), text: localised(cv).content.title.value)
    }
  }

  private func planList(_ html: inout HTML, _ plans: [Record<Plan>], root: String) {
    unitList(&html, words.plans, id: "plans", plans, portfolio.plans, \.goal, root: root) { html, plan in
      link(&html, to: plan, title: \.goal, root: root)
      html.element(.p, .class("counts")) { html in
        html.text("\(words.deadline): ")
        time(&html, plan.content.deadline.value)
      }
    }
  }

  private func frontInputs() -> PageInputs {
    var inputs = PageInputs(.about)
    for folder in publication.folders {
      inputs.add(RecordPlace(.folder, folder.place))
      // A folder is shown with how much it holds, which its records' links decide.
      let contents = folder.contents
      inputs.add([contents.experiences.count, contents.competences.count, contents.evidence.count])
    }
    inputs.add(.cv, publication.publicCVs)
    inputs.add(.plan, publication.publicPlans)
    for unit in site.listedUnits {
      inputs.add(unit.place)
      var path = Fingerprint()
      path.combine(unit.path)
      inputs.add([Int(truncatingIfNeeded: path.value)])
    }
    return inputs
  }

  /// Who this is, as far as about.md makes it public: words at the left, a face and ways to reach it in the margin.
  private func introduction(_ html: inout HTML, root: String) {
    let settings = localised(portfolio.settings)
    let isPublic = Set(publication.publicData)
    html.element(.div, .class("opening")) { html in
      html.element(.div) { html in
        if let about = portfolio.about, isPublic.contains(.name) {
          html.element(.h1, text: about.content.name.value)
        } else {
          html.element(.h1, .lang(mark(settings.titleLanguage)), text: settings.content.title.value)
        }
        if let headline = publicHeadline {
          html.element(.p, .class("lead"), .lang(mark(headline.language)), text: headline.text)
        }
        if let about = portfolio.about, isPublic.contains(.profile) {
          prose(&html, localised(about), of: .about)
        }
      }
      html.newline()
      guard !isPublic.isDisjoint(with: [.photo, .email, .phone, .address, .birthDate, .links]) else { return }
      html.element(.div, .class("margin")) { html in
        if let about = portfolio.about, isPublic.contains(.photo), let photo = about.content.photo {
          picture(
            &html, photo.value, as: .emblem, class: "photo", sizes: "10rem",
            alt: isPublic.contains(.name) ? about.content.name.value : "", isLazy: false, root: root)
        }
        personalFacts(&html, keys: isPublic)
      }
    }
    html.newline()
  }

  private var publicHeadline: (text: String, language: Language?)? {
    guard let about = portfolio.about, publication.publicData.contains(.headline) else {
      return nil
    }
    let shown = localised(about)
    return shown.content.headline.map { ($0.value, shown.language(of: "headline")) }
  }

  /// - Parameters:
  ///   - records: the public units.
  ///   - all: those among which the listed ones are, public or not.
  private func unitList<Content>(
    _ html: inout HTML, _ heading: String, id: String, _ records: [Record<Content>], _ all: Records<Content>,
    _ title: (Content) -> Located<String>, root: String, item: (inout HTML, Record<Content>) -> Void
  ) {
    let listed = site.listedUnits.filter { $0.place.type == all.type }
    guard !records.isEmpty || !listed.isEmpty else { return }
    html.element(.section, .class("units")) { html in
      html.element(.h2, .id(id), text: heading)
      html.element(.ul) { html in
        for record in records { html.element(.li) { item(&$0, record) } }
        for unit in listed {
          let shown = localised(all[unit.place.place])
          html.element(.li) { html in
            html.element(
              .a, .href(Address(page: unit.path, root: root)), .lang(mark(shown.titleLanguage)),
              text: title(shown.content).value)
            html.element(.p, .class("counts"), text: words.opensWithPassphrase)
          }
        }
      }
    }
    html.newline()
  }

  /// The contact data among the given keys, as a list of facts.
  func personalFacts(_ html: inout HTML, keys: Set<AboutKey>) {
    guard let about = portfolio.about else { return }
    let shown = localised(about)
    let content = shown.content
    let isShown = !keys.isDisjoint(with: [.email, .phone, .address, .birthDate, .links])
    guard isShown else { return }
    html.element(.dl, .class("contact")) { html in
      if keys.contains(.email), let email = content.email?.value {
        fact(&html, AboutKey.email.words[language]) { html in
          html.element(.a, .href(Address(email: email)), text: email)
        }
      }
      if keys.contains(.phone), let phone = content.phone?.value {
        fact(&html, AboutKey.phone.words[language]) { html in
          html.element(.a, .href(Address(phone: phone)), text: phone)
        }
      }
      if keys.contains(.address) {
        fact(&html, AboutKey.address.words[language], content.address?.value)
      }
      if keys.contains(.birthDate) {
        fact(&html, AboutKey.birthDate.words[language], date: content.birthDate?.value)
      }
      if keys.contains(.links) {
        for link in content.links?.value ?? [] {
          fact(&html, link.label, language: mark(shown.language(of: "links"))) { html in
            html.webLink(link.url.value)
          }
        }
      }
    }
  }
}
