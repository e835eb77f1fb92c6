import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// A whole page around its main part.
  ///
  /// - Parameters:
  ///   - path: where the page stands in the site.
  ///   - title: the page's own title; nil for the front page.
  ///   - alternates: the same page in every language that has it, with its path.
  func page(
    at path: String, title: String?, description: String?, class pageClass: String? = nil,
    alternates: [(language: Language, path: String)],
    main: (inout HTML, _ root: String) -> Void
  ) -> [UInt8] {
    let root = Self.root(from: path)
    let settings = localised(portfolio.settings)
    let siteTitle = settings.content.title.value
    var html = HTML()
    html.documentType()
    html.element(.html, .lang(language)) { html in
      html.newline()
      html.element(.head) { html in
        head(
          &html, title: title.map { "\($0) – \(siteTitle)" } ?? siteTitle, description: description,
          path: path, root: root, alternates: alternates)
      }
      html.newline()
      html.element(.body, .class(pageClass)) { html in
        html.element(.a, .class("skip"), .href(Address(fragment: "main")), text: words.skipToContent)
        html.newline()
        html.element(.header, .class("site")) { html in
          if let logo = portfolio.settings.content.logo {
            html.empty(
              .img, .class("logo"), .src(Address(path: Site.filePath(logo.value), root: root)),
              .alt(""))
          }
          html.element(
            .a, .class("home"), .href(Address(page: frontPath(in: language), root: root)),
            .lang(mark(settings.titleLanguage)), .ariaCurrent(title == nil ? "page" : nil),
            text: siteTitle)
          languageSwitch(&html, alternates: alternates, root: root)
        }
        html.newline()
        html.element(.main, .id("main")) { html in
          html.newline()
          main(&html, root)
        }
        html.newline()
        html.element(.footer, .class("site")) { html in
          html.element(.p, text: words.madeWith)
        }
        html.newline()
      }
      html.newline()
    }
    html.newline()
    return html.bytes
  }

  private func head(
    _ html: inout HTML, title: String, description: String?, path: String, root: String,
    alternates: [(language: Language, path: String)]
  ) {
    html.newline()
    html.empty(.meta, .charset)
    html.newline()
    html.element(.title, text: title)
    html.newline()
    html.empty(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
    html.newline()
    html.empty(.meta, .httpEquiv("Content-Security-Policy"), .content(Self.policy))
    html.newline()
    if let description {
      html.empty(.meta, .name("description"), .content(description))
      html.newline()
    }
    html.empty(
      .link, .rel("stylesheet"), .href(Address(page: site.stylesheet.path, root: root)))
    html.newline()
    html.empty(.link, .rel("icon"), .href(Address(page: site.icon.path, root: root)))
    html.newline()
    guard let base = site.baseURL else { return }
    html.empty(.link, .rel("canonical"), .href(published(path, base: base)))
    html.newline()
    guard alternates.count > 1 else { return }
    for alternate in alternates {
      html.empty(
        .link, .rel("alternate"), .hreflang(alternate.language),
        .href(published(alternate.path, base: base)))
      html.newline()
    }
  }

  /// Nothing but the site's own style, pictures and recordings.
  private static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'"

  /// The address at which a server answers with a page.
  func published(_ path: String, base: String) -> Address {
    let folder = path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
    return Address(web: "\(base)/\(folder)")
  }

  private func languageSwitch(
    _ html: inout HTML, alternates: [(language: Language, path: String)], root: String
  ) {
    guard alternates.count > 1 else { return }
    html.element(.nav, .class("languages"), .ariaLabel(words.languages)) { html in
      html.element(.ul) { html in
        for alternate in alternates {
          html.element(.li) { html in
            html.element(
              .a, .href(Address(page: alternate.path, root: root)), .lang(alternate.language),
              .hreflang(alternate.language),
              .ariaCurrent(alternate.language == language ? "true" : nil),
              text: Self.ownName(alternate.language))
          }
        }
      }
    }
  }

  private static func ownName(_ language: Language) -> String {
    switch language {
    case .polish: "Polski"
    case .english: "English"
    case .norwegian: "Norsk"
    }
  }

  /// The way back: the front page, and the part of it that lists pages of this kind.
  func breadcrumb(_ html: inout HTML, root: String, part: (name: String, fragment: String)?) {
    html.element(.nav, .class("breadcrumb"), .ariaLabel(words.breadcrumb)) { html in
      html.element(.ul) { html in
        let front = frontPath(in: language)
        html.element(.li) { html in
          html.element(.a, .href(Address(page: front, root: root)), text: words.home)
        }
        if let part {
          html.element(.li) { html in
            html.element(
              .a, .href(Address(page: front, root: root).with(fragment: part.fragment)),
              text: part.name)
          }
        }
      }
    }
    html.newline()
  }

  /// A term with its value in a list of facts; nothing where there is no value.
  func fact(
    _ html: inout HTML, _ term: String, _ value: String?, language: Language? = nil
  ) {
    guard let value else { return }
    html.element(.div) { html in
      html.element(.dt, text: term)
      html.element(.dd, .lang(language), text: value)
    }
  }

  /// A term with a value that is more than a text.
  func fact(
    _ html: inout HTML, _ term: String, language: Language? = nil, value: (inout HTML) -> Void
  ) {
    html.element(.div) { html in
      html.element(.dt, .lang(language), text: term)
      html.element(.dd, content: value)
    }
  }

  func fact(_ html: inout HTML, _ term: String, date: PartialDate?) {
    guard let date else { return }
    html.element(.div) { html in
      html.element(.dt, text: term)
      html.element(.dd) { time(&$0, date) }
    }
  }

  func time(_ html: inout HTML, _ date: PartialDate) {
    html.element(.time, .datetime(date.iso8601), text: words.date(date))
  }

  /// A record's prose; links to records that are not published become text.
  func prose<Content>(_ html: inout HTML, _ record: LocalisedRecord<Content>, of type: RecordType) {
    guard let body = record.body, !body.isBlank else { return }
    let unpublished = body.links.filter { link in
      // Only a record in a folder of records has a page from which a path to another can lead.
      guard type.folder != nil, let target = RecordLink(path: link.path) else { return true }
      let key = RecordKey(type: target.type ?? type, id: target.id)
      return !publication.hasPage(key, in: portfolio)
    }
    let safe = unpublished.isEmpty ? body : body.rendered(without: Set(unpublished.map(\.path)))
    let bodyWords = SiteWords.of(record.bodyLanguage ?? own)
    html.element(.div, .class("prose"), .lang(mark(record.bodyLanguage))) { html in
      html.prose(safe, backToText: bodyWords.backToText)
    }
    html.newline()
  }

  /// The records that a record's prose links to: whether they are published decides what becomes of the links.
  func linkedRecords<Content>(_ record: Record<Content>) -> [RecordKey] {
    (record.localised(in: language).body?.links ?? []).compactMap { link in
      RecordLink(path: link.path).map { RecordKey(type: $0.type ?? record.type, id: $0.id) }
    }
  }

  /// A link to a record's page, named by its title.
  func link<Content>(
    _ html: inout HTML, to record: Record<Content>, title: (Content) -> Located<String>,
    root: String
  ) {
    let shown = localised(record)
    html.element(
      .a, .href(Address(page: path(of: record), root: root)), .lang(mark(shown.titleLanguage)),
      text: title(shown.content).value)
  }

  /// A heading with a list of links; nothing where the list is empty.
  func linkList<Content>(
    _ html: inout HTML, _ heading: String, _ records: [Record<Content>],
    title: (Content) -> Located<String>, root: String
  ) {
    guard !records.isEmpty else { return }
    html.element(.section, .class("links")) { html in
      html.element(.h2, text: heading)
      html.element(.ul) { html in
        for record in records {
          html.element(.li) { link(&$0, to: record, title: title, root: root) }
        }
      }
    }
    html.newline()
  }
}
