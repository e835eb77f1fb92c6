import Diagnostics

/// The words of a theme's preview.
struct ThemePreviewWords: Sendable {
  let light: String
  let dark: String
  let contrast: String
  let link: String
  /// It has every letter with a mark that the language knows.
  let sentence: String
  private let point: String

  /// A contrast, rounded down to tenths, so that it promises nothing.
  func number(_ ratio: Double) -> String {
    let (whole, tenths) = Int((ratio * 10).rounded(.down)).quotientAndRemainder(dividingBy: 10)
    return "\(whole)\(point)\(tenths)"
  }

  static func of(_ language: Language) -> ThemePreviewWords {
    switch language {
    case .polish:
      ThemePreviewWords(
        light: "Jasne strony", dark: "Ciemne strony", contrast: "kontrast", link: "Tak wygląda odnośnik",
        sentence: "Zażółć gęślą jaźń, 0123456789", point: ",")
    case .english:
      ThemePreviewWords(
        light: "Light pages", dark: "Dark pages", contrast: "contrast", link: "This is how a link looks",
        sentence: "The quick brown fox jumps over the lazy dog, 0123456789", point: ".")
    case .norwegian:
      ThemePreviewWords(
        light: "Lyse sider", dark: "Mørke sider", contrast: "kontrast", link: "Slik ser en lenke ut",
        sentence: "Vår sære Zulu fra badeøya spilte jo whist og quickstep, 0123456789", point: ",")
    }
  }
}
