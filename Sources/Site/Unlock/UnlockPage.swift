package import Diagnostics
import Sealing

/// The page of a sealed unit: a form that asks for the passphrase, the sealed content, and the script that opens it.
///
/// It names nothing of the unit. What runs on it is one script of ours, by its hash.
package struct UnlockPage {
  /// Where the page has its looks from.
  package enum Style {
    /// The site's stylesheet, as seen from the page.
    case linked(String)
    /// Within the page, for a file that travels alone.
    case inside([UInt8])
  }

  let language: Language
  let style: Style
  /// The unit's JWE.
  let sealed: [UInt8]

  package init(language: Language, style: Style, sealed: [UInt8]) {
    self.language = language
    self.style = style
    self.sealed = sealed
  }

  package var bytes: [UInt8] {
    var html = HTML()
    html.documentType()
    html.element(.html, .lang(language)) { html in
      html.newline()
      html.element(.head, content: head)
      html.newline()
      html.element(.body, .class("unlock")) { html in
        html.newline()
        html.element(.header, .class("site")) { html in
          html.element(.div, .id("unlock-bar"), .class("languages"), content: languageSwitch)
        }
        html.newline()
        html.element(.main, .id("main"), content: form)
        html.newline()
        data(&html)
      }
      html.newline()
    }
    html.newline()
    return html.bytes
  }

  /// What comes before the sealed attachments that travel within the page, and what comes after them.
  var partsAroundFiles: (before: [UInt8], after: [UInt8]) {
    let page = bytes
    // The attachments stand before the script, which is the last to be read.
    guard let script = page.firstRange(of: Self.script),
      let end = page[..<script.lowerBound].lastIndex(of: UInt8(ascii: "<"))
    else { return (page, []) }
    return (Array(page[..<end]), Array(page[end...]))
  }

  /// What stands before and after an attachment's base64url.
  static func partsAroundFile(named name: String) -> (before: [UInt8], after: [UInt8]) {
    var html = HTML()
    html.dataBlock("file-\(name)", type: "application/octet-stream", [])
    html.newline()
    let block = html.bytes
    let end = block.lastIndex(of: UInt8(ascii: "<")) ?? block.endIndex
    return (Array(block[..<end]), Array(block[end...]))
  }

  /// What stands in an earlier file where the sealed content is.
  static func sealedPage(in file: [UInt8]) -> [UInt8]? {
    let start = Array("<script type=\"application/jose+json\" id=\"sealed\">".utf8)
    guard let found = file.firstRange(of: start) else { return nil }
    let rest = file[found.upperBound...]
    return rest.firstIndex(of: UInt8(ascii: "<")).map { Array(rest[..<$0]) }
  }

  /// The script: its parts, which see each other and nothing else.
  static let script: [UInt8] = {
    let parts = [
      PackageResources.page_js, PackageResources.keys_js, PackageResources.stream_js, PackageResources.files_js,
      PackageResources.show_js, PackageResources.form_js,
    ]
    return Array("\"use strict\";\n(() => {\n".utf8) + parts.joined() + Array("})();\n".utf8)
  }()
  /// Text becomes elements in one place of the script only, and nothing that is written into a page becomes a script.
  static let trustedTypes = "require-trusted-types-for 'script'; trusted-types teczka"
  /// The script as a content policy names it.
  static let scriptSource = Digest.source(script)

  /// Nothing but the one script, the site's style, what the script has decrypted, and the page's own attachments.
  private var policy: String {
    // What travels alone fetches nothing.
    let (styleSource, connections) =
      switch style {
      case .linked: ("'self'", "connect-src 'self'; ")
      case .inside(let css): ("'\(Digest.source(css))'", "")
      }
    return """
      default-src 'none'; script-src '\(Self.scriptSource)'; style-src \(styleSource); img-src blob:; \
      media-src blob:; \(connections)base-uri 'none'; form-action 'none'; \(Self.trustedTypes)
      """
  }

  private func head(_ html: inout HTML) {
    html.newline()
    html.empty(.meta, .charset)
    html.newline()
    html.element(.title, text: UnlockSentence.title.text(in: language))
    html.newline()
    html.empty(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
    html.newline()
    html.empty(.meta, .httpEquiv("Content-Security-Policy"), .content(policy))
    html.newline()
    html.empty(.meta, .name("robots"), .content("noindex, nofollow"))
    html.newline()
    html.empty(.meta, .name("referrer"), .content("no-referrer"))
    html.newline()
    switch style {
    case .linked(let path): html.empty(.link, .rel("stylesheet"), .href(Address(page: path, root: "")))
    case .inside(let css): html.style(css)
    }
    html.newline()
  }

  private func languageSwitch(_ html: inout HTML) {
    for other in Language.allCases {
      html.element(
        .button, .type("button"), .lang(other), .data(.language, other.rawValue),
        .ariaPressed(other == language), text: UnlockSentence.ownName.text(in: other))
    }
  }

  private func form(_ html: inout HTML) {
    func sentence(_ html: inout HTML, _ element: Element, _ sentence: UnlockSentence, _ attributes: Attribute...) {
      html.element(element, [.data(.word, sentence.rawValue)] + attributes, text: sentence.text(in: language))
    }
    html.newline()
    sentence(&html, .h1, .heading)
    html.newline()
    sentence(&html, .p, .explanation, .class("lead"))
    html.newline()
    // Without the script the form could do nothing, so the script shows it.
    html.element(.form, .id("unlock"), .hidden) { html in
      // Password managers keep a passphrase under a name.
      html.empty(.input, .type("text"), .name("username"), .autocomplete("username"), .value("teczka"), .hidden)
      html.element(.p) { html in
        sentence(&html, .label, .label, .for("passphrase"))
        html.empty(
          .input, .id("passphrase"), .name("passphrase"), .type("password"), .autocomplete("current-password"),
          .spellcheck(false), .autocapitalize("none"), .ariaDescribedBy("unlock-alert"))
      }
      html.element(.p, .id("unlock-alert"), .class("missing"), .role("alert"))
      html.element(.p) { html in
        sentence(&html, .button, .show, .type("button"), .id("show"), .ariaPressed(false))
      }
      html.element(.p, .class("choice")) { html in
        html.empty(.input, .type("checkbox"), .id("remember"))
        sentence(&html, .label, .remember, .for("remember"))
      }
      html.element(.p) { html in
        sentence(&html, .button, .open, .type("submit"), .id("open"))
        html.element(.span, .id("unlock-status"), .role("status"))
      }
    }
    html.newline()
    html.element(.noscript) { html in
      for other in Language.allCases {
        html.element(
          .p, .lang(other == language ? nil : other), text: UnlockSentence.noScript.text(in: other))
      }
    }
    html.newline()
  }

  private func data(_ html: inout HTML) {
    let words = Language.allCases.map { language in
      (
        key: language.rawValue,
        value: JSON.object(
          UnlockSentence.allCases.map { ($0.rawValue, .string($0.text(in: language))) })
      )
    }
    html.dataBlock("unlock-words", type: "application/json", Array(JSON.object(words).text(pretty: false).utf8))
    html.newline()
    html.dataBlock("sealed", type: "application/jose+json", sealed)
    html.newline()
    html.script(Self.script)
    html.newline()
  }
}
