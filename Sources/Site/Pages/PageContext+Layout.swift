import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// A whole page around its main part.
  ///
  /// - Parameters:
  ///   - path: where the page stands in the site.
  ///   - root: what leads from the page to the site's root, where that is not told by the path.
  ///   - alternates: the same page in every language that has it, with its path.
  func page(
    at path: String, root: String? = nil, _ summary: PageSummary, class pageClass: String? = nil,
    alternates: [(language: Language, path: String)],
    main: (inout HTML, _ root: String) -> Void
  ) -> [UInt8] {
    let root = root ?? Self.root(from: path)
    let title = summary.title
    let settings = localised(portfolio.settings)
    let siteTitle = settings.content.title.value
    var html = HTML()
    html.documentType()
    html.element(.html, .lang(language)) { html in
      html.newline()
      html.element(.head) { html in
        head(&html, summary, siteTitle: siteTitle, path: path, root: root, alternates: alternates)
      }
      html.newline()
      html.element(.body, .class(pageClass)) { html in
        html.element(.a, .class("skip"), .href(Address(fragment: "main")), text: words.skipToContent)
        html.newline()
        html.element(.header, .class("site")) { html in
          if let logo = portfolio.settings.content.logo {
            picture(&html, logo.value, as: .emblem, class: "logo", sizes: "10rem", alt: "", isLazy: false, root: root)
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
    _ html: inout HTML, _ summary: PageSummary, siteTitle: String, path: String, root: String,
    alternates: [(language: Language, path: String)]
  ) {
    html.newline()
    html.empty(.meta, .charset)
    html.newline()
    html.element(.title, text: summary.title.map { isPrinted ? $0 : "\($0) – \(siteTitle)" } ?? siteTitle)
    html.newline()
    html.empty(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
    html.newline()
    html.empty(.meta, .httpEquiv("Content-Security-Policy"), .content(ContentPolicy.page))
    html.newline()
    if let description = summary.description {
      html.empty(.meta, .name("description"), .content(description))
      html.newline()
    }
    html.empty(.link, .rel("stylesheet"), .href(Address(page: site.stylesheet.path, root: root)))
    html.newline()
    html.empty(.link, .rel("icon"), .href(Address(page: site.icon.path, root: root)))
    html.newline()
    sharingTags(&html, summary, path: path, siteTitle: siteTitle, alternates: alternates)
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

  /// The way back: the front page, the part of it that lists pages of this kind, and the only folder that holds the record.
  func breadcrumb(
    _ html: inout HTML, root: String, part: (name: String, fragment: String)? = nil, folder: Record<Folder>? = nil
  ) {
    html.element(.nav, .class("breadcrumb"), .ariaLabel(words.breadcrumb)) { html in
      html.element(.ol) { html in
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
        if let folder {
          html.element(.li) { link(&$0, to: folder, title: \.title, root: root) }
        }
      }
    }
    html.newline()
  }
}
