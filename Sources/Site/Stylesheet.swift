import Portfolio
import Schema

/// The site's one stylesheet: the theme's tokens, what all themes share, and the theme's own looks; named after its contents.
struct Stylesheet: Sendable {
  let bytes: [UInt8]
  let path: String

  init(of theme: InstalledTheme, look: ThemeLook) {
    bytes = Self.text(of: theme, look: look, scheme: .asReaderPrefers)
    path = "assets/style.\(ContentHash.hex(of: bytes)).css"
  }

  /// Which of a theme's two palettes a page shows.
  enum Scheme { case asReaderPrefers, light, dark }

  /// The whole stylesheet.
  static func text(of theme: InstalledTheme, look: ThemeLook, scheme: Scheme) -> [UInt8] {
    var bytes = Array(tokens(of: look, scheme: scheme).utf8)
    for part in parts { bytes += part }
    return bytes + theme.style
  }

  /// What every theme gives to the stylesheets: colours, fonts and measures as custom properties.
  static func tokens(of look: ThemeLook, scheme: Scheme) -> String {
    let word =
      switch scheme {
      case .asReaderPrefers: "light dark"
      case .light: "light"
      case .dark: "dark"
      }
    let first = ["color-scheme: \(word);"] + colours(scheme == .dark ? look.dark : look.light) + measures(of: look)
    let root = ":root {\n\(first.map { "  \($0)\n" }.joined())}\n"
    guard scheme == .asReaderPrefers else { return root }
    let dark = colours(look.dark).map { "    \($0)\n" }.joined()
    return root + "@media (prefers-color-scheme: dark) {\n  :root {\n\(dark)  }\n}\n"
  }

  /// The tokens of a palette, one a line.
  static func colours(_ palette: [ColourToken: Colour]) -> [String] {
    ColourToken.allCases.compactMap { token in palette[token].map { "--\(token.rawValue): \($0.hex);" } }
  }

  /// The tokens of fonts and measures, one a line.
  static func measures(of look: ThemeLook) -> [String] {
    func size(_ token: SizeToken) -> Int { look.sizes[token] ?? token.usual }
    let scale = Double(size(.scale)) / 100
    return [
      "--font-text: \(stack(look.textFonts));", "--font-heading: \(stack(look.headingFonts));",
      "--font-size: \(size(.base))%;", "--line-height: \(decimal(Double(size(.lineHeight)) / 100));",
      // Small print shrinks by half a step, the smallest heading grows by half a step.
      "--size-small: \(decimal(1 / scale.squareRoot()))rem;", "--size-3: \(decimal(scale.squareRoot()))rem;",
      "--size-lead: \(decimal(scale))rem;", "--size-2: \(decimal(scale * scale))rem;",
      "--size-1: \(decimal(scale * scale * scale * scale))rem;",
      "--space: \(decimal(Double(size(.space)) / 100))rem;", "--measure: \(size(.measure))rem;",
      "--margin: \(size(.margin))rem;", "--page: \(size(.page))rem;", "--radius: \(size(.radius))px;",
      "--rule: \(size(.rule))px;",
    ]
  }

  /// A list of fonts as CSS has it; names of kinds stand without quotation marks.
  private static func stack(_ fonts: [String]) -> String {
    fonts.map { kinds.contains($0.lowercased()) ? $0.lowercased() : "\"\($0)\"" }.joined(separator: ", ")
  }

  private static let kinds: Set<String> = [
    "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace",
    "ui-rounded", "math",
  ]

  /// A number with three digits after the point at most.
  private static func decimal(_ number: Double) -> String {
    let thousandths = Int((number * 1000).rounded())
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    guard rest > 0 else { return String(whole) }
    var digits = String(rest)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(whole).\(digits)"
  }

  /// What all themes share.
  static var parts: [[UInt8]] {
    [
      PackageResources.base_css, PackageResources.front_css, PackageResources.folder_css, PackageResources.plan_css,
      PackageResources.cv_css, PackageResources.unlock_css, PackageResources.print_css,
    ]
  }
}

/// A short name for contents (FNV-1a, 64 bits): it tells versions apart and protects nothing.
enum ContentHash {
  static func hex<Bytes: Sequence<UInt8>>(of bytes: Bytes) -> String { hex(of: number(of: bytes)) }

  static func hex(of hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  static func number<Bytes: Sequence<UInt8>>(of bytes: Bytes) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
