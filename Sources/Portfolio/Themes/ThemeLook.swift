import Diagnostics
package import Schema

/// How the pages of a portfolio look: its theme with what it has chosen, and its own colours and font laid over.
package struct ThemeLook: Sendable {
  package let light: [ColourToken: Colour]
  package let dark: [ColourToken: Colour]
  package let textFonts: [String]
  package let headingFonts: [String]
  /// Each measure has a value.
  package let sizes: Sizes

  /// - Parameter settings: of the portfolio; nil shows the theme as it is.
  package init(of theme: InstalledTheme, settings: Record<PortfolioSettings>? = nil) {
    let palettes = ThemePalettes(of: theme.record, chosen: settings?.content.chosenOptions ?? [:], settings: settings)
    light = palettes.light.colours
    dark = palettes.dark.colours
    var text = FontStack.sans
    var heading: [String] = []
    var sizes = Dictionary(uniqueKeysWithValues: SizeToken.allCases.map { ($0, $0.usual) })
    func lay(_ fonts: ThemeFonts?, _ own: Sizes) {
      if let fonts, !fonts.text.isEmpty { text = fonts.text }
      if let fonts, !fonts.heading.isEmpty { heading = fonts.heading }
      sizes.merge(own) { $1 }
    }
    let content = theme.record.content
    lay(content.fonts, content.sizes)
    for change in content.changes(chosen: settings?.content.chosenOptions ?? [:]) { lay(change.fonts, change.sizes) }
    if let font = settings?.content.font {
      text = FontStack.of(font)
      heading = []
    }
    textFonts = text
    headingFonts = heading.isEmpty ? text : heading
    self.sizes = sizes
  }
}

/// The two palettes of a look.
struct ThemePalettes {
  private(set) var light = PlacedPalette(isDark: false)
  private(set) var dark = PlacedPalette(isDark: true)
  private let ratio: Double

  init(of theme: Record<Theme>, chosen: [String: String], settings: Record<PortfolioSettings>?) {
    let content = theme.content
    ratio = content.contrast.ratio
    light.lay(content.light, of: theme.file, layer: .theme)
    dark.lay(content.dark, of: theme.file, layer: .theme)
    for change in content.changes(chosen: chosen) {
      light.lay(change.light, of: theme.file, layer: .option)
      dark.lay(change.dark, of: theme.file, layer: .option)
    }
    guard let settings, let own = settings.content.colours else { return }
    light.layOwn(own.light, of: settings.file)
    dark.layOwn(own.dark, of: settings.file)
    if let accent = own.light[.accent], own.dark[.accent] == nil { dark.layAccent(of: accent.value, ratio: ratio) }
  }

  /// What cannot be read on what, each place once.
  var diagnostics: [Diagnostic] { light.diagnostics(ratio: ratio) + dark.diagnostics(ratio: ratio) }
}

/// Checks that a theme can be read, whatever is chosen of it.
enum ThemeContrast {
  /// Each value of each option is tried beside the first values of the others.
  static func diagnostics(of theme: Record<Theme>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func check(_ chosen: [String: String]) {
      for diagnostic in ThemePalettes(of: theme, chosen: chosen, settings: nil).diagnostics
      where !found.contains(where: { $0.range.bytes == diagnostic.range.bytes }) {
        found.append(diagnostic)
      }
    }
    check([:])
    for option in theme.content.options {
      for value in option.value.values.dropFirst() { check([option.name.value: value.name.value]) }
    }
    return found
  }
}

extension Theme {
  /// What the options change: the chosen values, and the first of each option that nothing was chosen of.
  func changes(chosen: [String: String]) -> [ThemeChange] {
    options.compactMap { option in
      let values = option.value.values
      let value = values.first { $0.name.value == chosen[option.name.value] } ?? values.first
      return value?.value
    }
  }
}

extension PortfolioSettings {
  /// The values that the portfolio has chosen of its theme's options.
  var chosenOptions: [String: String] {
    Dictionary(options.map { ($0.name.value, $0.value.value) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Fonts that most devices have, by kind.
enum FontStack {
  static let sans = ["system-ui", "Segoe UI", "Roboto", "Noto Sans", "Liberation Sans", "sans-serif"]
  static let serif = ["Charter", "Bitstream Charter", "Noto Serif", "Cambria", "Liberation Serif", "serif"]

  static func of(_ font: Font) -> [String] {
    switch font {
    case .sans: sans
    case .serif: serif
    }
  }
}
