import Diagnostics
import Portfolio
import Sealing

/// An opened unit as pages to keep: one a language, with the attachments beside them. Nothing runs on them.
package struct OpenedDocument {
  private let content: SealedContent
  private let attachments: [String?]

  /// - Parameter attachments: where each was written, as seen from the pages; nil for one that is missing.
  package init(_ content: SealedContent, attachments: [String?]) {
    self.content = content
    self.attachments = attachments
  }

  /// The name and the bytes of each page.
  package var pages: [(name: String, bytes: [UInt8])] {
    content.versions.indices.map { (Self.name(of: $0, in: content), page(of: $0)) }
  }

  /// The first language's page is the one that is found by itself. A language comes once, whoever sealed the unit.
  private static func name(of place: Int, in content: SealedContent) -> String {
    guard place > 0 else { return "index.html" }
    let language = content.versions[place].language
    let isFirst = content.versions[..<place].allSatisfy { $0.language != language }
    return "index.\(language.rawValue)\(isFirst ? "" : "-\(place)").html"
  }

  private func page(of place: Int) -> [UInt8] {
    let version = content.versions[place]
    let style = Self.style
    let addresses = attachments.map { $0.map { Address(path: $0, root: "").text } }
    let policy = """
      default-src 'none'; style-src '\(Digest.source(style))'; img-src 'self' file:; media-src 'self' file:; \
      base-uri 'none'; form-action 'none'
      """
    var html = HTML()
    html.documentType()
    html.element(.html, .lang(version.language)) { html in
      html.newline()
      html.element(.head) { html in
        html.newline()
        html.empty(.meta, .charset)
        html.newline()
        html.empty(.meta, .httpEquiv("Content-Security-Policy"), .content(policy))
        html.newline()
        html.element(.title, text: version.title)
        html.newline()
        html.empty(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html.newline()
        html.empty(.meta, .name("referrer"), .content("no-referrer"))
        html.newline()
        html.style(style)
        html.newline()
      }
      html.newline()
      html.element(.body, .class(version.bodyClass)) { html in
        html.newline()
        if content.versions.count > 1 { switchOfLanguages(&html, shown: place) }
        html.element(.main, .id("main")) { html in html.opened(OpenedMarkup(version.main, addresses: addresses)) }
        html.newline()
      }
      html.newline()
    }
    html.newline()
    return html.bytes
  }

  private func switchOfLanguages(_ html: inout HTML, shown: Int) {
    html.element(.header, .class("site")) { html in
      html.element(.nav, .class("languages")) { html in
        html.element(.ul) { html in
          for (place, version) in content.versions.enumerated() {
            html.element(.li) { html in
              html.element(
                .a, .href(Address(page: Self.name(of: place, in: content), root: "")), .lang(version.language),
                .hreflang(version.language), .ariaCurrent(place == shown ? "page" : nil),
                text: UnlockSentence.ownName.text(in: version.language))
            }
          }
        }
      }
    }
    html.newline()
  }

  /// The looks that come with the program: those of the site are not sealed with the unit.
  private static let style: [UInt8] = {
    guard let theme = ThemeLibrary.builtIn.theme(named: ThemeLibrary.usualName) else { return [] }
    return Stylesheet(of: theme, look: ThemeLook(of: theme)).bytes
  }()
}
