package import Diagnostics
package import Portfolio
import Schema

/// A page that shows a theme: its letters, its colours and their contrasts, and real pages of a sample portfolio, in light and
/// dark beside each other. It needs no other file and loads nothing.
package struct ThemePreview: Sendable {
  private let theme: InstalledTheme
  private let language: Language
  private let look: ThemeLook
  private let site: Site?

  /// What every preview begins with, so that one is known again.
  package static let mark = Array("<!doctype html>\n<!-- A theme, shown by teczka themes. -->\n".utf8)

  /// - Parameters:
  ///   - library: where the theme comes from.
  ///   - language: of the preview's words and of its sample.
  package init(of theme: InstalledTheme, in library: ThemeLibrary, language: Language) async {
    self.theme = theme
    self.language = language
    look = ThemeLook(of: theme)
    let sample = await Portfolio.read(
      SamplePortfolio.tree(theme: theme.name, language: language), themes: library, folder: "", jobs: 1,
      rendersBodies: true)
    let today = try? PartialDate(parsing: SamplePortfolio.today)
    site =
      if let portfolio = sample.portfolio, let today { Site(of: portfolio, today: today, baseURL: nil) } else { nil }
  }

  package func page() -> [UInt8] {
    let words = ThemePreviewWords.of(language)
    let title = theme.words(in: language).title
    var html = HTML()
    html.element(.html, .lang(language)) { html in
      html.element(.head) { html in
        html.empty(.meta, .charset)
        html.element(.title, text: "\(title) – teczka")
        html.empty(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html.empty(
          .meta, .httpEquiv("Content-Security-Policy"),
          .content("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"))
        html.style(Array(Self.frame(look).utf8))
      }
      html.newline()
      html.element(.body) { html in
        html.element(.main) { html in
          html.element(.h1, text: title)
          if let description = theme.words(in: language).description { html.element(.p, text: description) }
          for isDark in [false, true] { side(&html, isDark: isDark, words) }
        }
      }
    }
    html.newline()
    return Self.mark + html.bytes
  }

  private func side(_ html: inout HTML, isDark: Bool, _ words: ThemePreviewWords) {
    html.newline()
    html.element(.section, .class(isDark ? "side dark" : "side light")) { html in
      html.element(.h2, text: isDark ? words.dark : words.light)
      letters(&html, words)
      swatches(&html, isDark: isDark, words)
      for path in ["index.html", "folders/sample/index.html", "cv/sample/index.html", "plans/sample/index.html"] {
        guard let document = document(at: path, isDark: isDark) else { continue }
        html.newline()
        html.element(
          .iframe, .titleText("\(isDark ? words.dark : words.light): \(document.title)"), .sandbox,
          .srcdoc(document.text))
      }
    }
  }

  private func letters(_ html: inout HTML, _ words: ThemePreviewWords) {
    html.element(.div, .class("letters")) { html in
      for size in ["size-1", "size-2", "size-3", "size-lead", "text", "size-small"] {
        html.element(.p, .class(size), text: words.sentence)
      }
      html.element(.p) { html in
        html.element(.a, .href(Address(fragment: "")), text: words.link)
      }
    }
  }

  /// The colours with their contrasts against what they stand on.
  private func swatches(_ html: inout HTML, isDark: Bool, _ words: ThemePreviewWords) {
    let palette = isDark ? look.dark : look.light
    html.element(.div, .class("swatches")) { html in
      for token in ColourToken.allCases {
        guard let colour = palette[token] else { continue }
        html.element(.p) { html in
          html.element(.span, .class("swatch \(token.rawValue)"), text: "")
          html.element(.span) { html in
            html.text("\(token.rawValue) \(colour.hex)")
            if let background = palette[.background], token != .background, token != .panel, token != .line {
              html.text(", \(words.contrast) \(words.number(Contrast.ratio(colour, background)))")
            }
          }
        }
      }
    }
  }

  /// A page of the sample as a document of its own, in one of the two palettes.
  private func document(at path: String, isDark: Bool) -> (title: String, text: String)? {
    guard let page = site?.pages().first(where: { $0.path == path }), case .rendered(let render) = page.source
    else { return nil }
    let bytes = render()
    guard let title = bytes.between("<title>", "</title>"), let body = bytes.between("<body", "</body>") else {
      return nil
    }
    let style = Stylesheet.text(of: theme, look: look, scheme: isDark ? .dark : .light)
    let text = String(decoding: title, as: UTF8.self)
    let document =
      "<!doctype html><html lang=\"\(language.rawValue)\"><head><meta charset=\"utf-8\"><title>\(text)</title><style>"
      + String(decoding: style, as: UTF8.self) + "</style></head><body"
      + String(decoding: body, as: UTF8.self).withoutAddresses + "</body></html>"
    return (text, document)
  }

  /// The frame's own looks: quiet, so that the theme is seen.
  private static func frame(_ look: ThemeLook) -> String {
    """
    :root { \(Stylesheet.measures(of: look).joined(separator: " ")) }
    .light { color-scheme: light; \(Stylesheet.colours(look.light).joined(separator: " ")) }
    .dark { color-scheme: dark; \(Stylesheet.colours(look.dark).joined(separator: " ")) }
    body { margin: 0; font: 16px/1.5 sans-serif; }
    main > h1, main > p { margin: 1rem 2rem; }
    .side { box-sizing: border-box; padding: 1rem 2rem 2rem; background: var(--background); color: var(--text); }
    @media (min-width: 70rem) { .side { float: left; width: 50%; } }
    .letters { font: var(--font-size)/var(--line-height) var(--font-text); }
    .letters p { margin: 0.25em 0; }
    .letters a { color: var(--accent); }
    \((1...3).map { ".size-\($0) { font-family: var(--font-heading); font-weight: 700; font-size: var(--size-\($0)); }" }.joined(separator: "\n"))
    .size-lead { font-size: var(--size-lead); color: var(--soft); }
    .size-small { font-size: var(--size-small); color: var(--soft); }
    .swatches { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.25rem 1rem; margin: 1rem 0; }
    .swatches p { margin: 0; display: flex; gap: 0.5rem; align-items: center; }
    .swatch { width: 2.5rem; height: 1.75rem; border: 1px solid var(--text); border-radius: var(--radius); }
    \(ColourToken.allCases.map { ".swatch.\($0.rawValue) { background: var(--\($0.rawValue)); }" }.joined(separator: "\n"))
    iframe { display: block; box-sizing: border-box; width: 100%; height: 44rem; margin: 1rem 0; border: 1px solid var(--line); }
    """
  }
}

extension [UInt8] {
  /// What stands between two marks.
  fileprivate func between(_ start: StaticString, _ end: StaticString) -> ArraySlice<UInt8>? {
    guard let from = range(of: "\(start)", from: startIndex)?.upperBound,
      let to = range(of: "\(end)", from: from)?.lowerBound
    else { return nil }
    return self[from..<to]
  }

  private func range(of text: String, from start: Int) -> Range<Int>? {
    let wanted = Array(text.utf8)
    return indices.dropFirst(start).first { self[$0] == wanted[0] && self[$0...].starts(with: wanted) }
      .map { $0..<$0 + wanted.count }
  }
}

extension String {
  /// A page of ours whose links lead nowhere: what they lead to is not there.
  fileprivate var withoutAddresses: String {
    var parts = split(separator: " href=\"", omittingEmptySubsequences: false).map(String.init)
    for place in parts.indices.dropFirst() {
      parts[place] = parts[place].firstIndex(of: "\"").map { "#" + parts[place][$0...] } ?? parts[place]
    }
    return parts.joined(separator: " href=\"")
  }
}
