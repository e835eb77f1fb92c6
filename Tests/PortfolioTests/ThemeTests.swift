import Diagnostics
import Schema
import TestSupport
import Testing

@testable import Portfolio

@Suite("Themes and a portfolio's own colours")
struct ThemeTests {
  private static let names = ["jasny", "kontrast", "papier"]

  private func look(_ settings: String) async throws -> ThemeLook {
    let text = "title: P\nlanguage: en\n\(settings)\n"
    let checked = await checkedPortfolio(try base(with: ["portfolio.yaml": text]))
    let errors = checked.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.code))")
    let portfolio = try #require(checked.portfolio)
    return ThemeLook(of: portfolio.theme, settings: portfolio.settings)
  }

  private func ratio(_ look: [ColourToken: Colour], _ front: ColourToken, _ back: ColourToken) throws -> Double {
    Contrast.ratio(try #require(look[front]), try #require(look[back]))
  }

  @Test("A built-in theme has nothing wrong with it, in any combination of its options", arguments: names)
  func builtIn(name: String) throws {
    let theme = try #require(ThemeLibrary.builtIn.theme(named: name))
    #expect(StyleCheck.diagnostics(of: SourceFile(path: "style.css", bytes: theme.style)).isEmpty)
    #expect(ThemeContrast.diagnostics(of: theme.record).isEmpty)
    var choices: [[String: String]] = [[:]]
    for option in theme.record.content.options {
      choices = choices.flatMap { choice in
        option.value.values.map { choice.merging([option.name.value: $0.name.value]) { $1 } }
      }
    }
    #expect(choices.count > 3)
    for choice in choices {
      #expect(ThemePalettes(of: theme.record, chosen: choice, settings: nil).diagnostics.isEmpty, "\(choice)")
    }
    for language in Language.allCases { #expect(theme.words(in: language).description != nil) }
  }

  @Test("An accent for light pages has a counterpart that dark pages can show, and dark pages keep their own colours")
  func darkAccent() async throws {
    let usual = try await look("theme: jasny")
    let look = try await look("theme: jasny\ncolours: {accent: \"#5a2d91\"}")
    #expect(look.light[.accent]?.hex == "#5a2d91")
    let dark = try #require(look.dark[.accent])
    #expect(dark != look.light[.accent] && dark != usual.dark[.accent])
    #expect(try ratio(look.dark, .accent, .background) >= 4.5)
    #expect(try ratio(look.dark, .accent, .panel) >= 4.5)
    #expect(dark.blue > dark.red && dark.red > dark.green, "still a violet: \(dark.hex)")
    #expect(look.dark[.background] == usual.dark[.background])
    #expect(look.dark[.text] == usual.dark[.text])
  }

  @Test("The author's word on dark pages counts")
  func ownDarkAccent() async throws {
    let look = try await look("colours: {accent: \"#5a2d91\", dark: {accent: \"#ffd9a0\", background: \"#101010\"}}")
    #expect(look.dark[.accent]?.hex == "#ffd9a0")
    #expect(look.dark[.background]?.hex == "#101010")
    #expect(look.light[.accent]?.hex == "#5a2d91")
  }

  @Test("Panel and lines follow a background of one's own")
  func ownBackground() async throws {
    let look = try await look("colours: {background: \"#eef6ff\"}")
    let panel = try #require(look.light[.panel])
    #expect(panel.hex != "#f4f1ea")
    #expect(OKLab(panel).lightness < OKLab(try #require(look.light[.background])).lightness)
    for front in PlacedPalette.written {
      #expect(try ratio(look.light, front, .panel) >= 4.5, "\(front)")
    }
  }

  @Test(
    "The proposal for a colour of one's own, once taken, leaves nothing to say",
    arguments: [
      "accent: \"#7ab8ff\"", "background: \"#777777\"", "text: \"#bbbbbb\"", "dark: {accent: \"#333333\"}",
      "accent: \"#ff8800\", background: \"#ffd0d0\"", "text: \"#000000\", background: \"#60a060\"",
    ], names)
  func proposals(colours: String, theme: String) async throws {
    var text = "title: P\nlanguage: en\ntheme: \(theme)\ncolours: {\(colours)}\n"
    for _ in 0..<4 {
      let found = await check(try base(with: ["portfolio.yaml": text]))
      #expect(found.allSatisfy { $0.code == .contrastTooLow })
      if found.isEmpty { return }
      let edits = found.compactMap { $0.fixes.first?.edits.first }
      try #require(!edits.isEmpty, "\(text)")
      var bytes = Array(text.utf8)
      for edit in edits.sorted(by: { $0.range.bytes.lowerBound > $1.range.bytes.lowerBound }) {
        bytes.replaceSubrange(edit.range.bytes, with: Array(edit.replacement.utf8))
      }
      text = String(decoding: bytes, as: UTF8.self)
    }
    Issue.record("no end: \(text)")
  }

  @Test("A portfolio chooses among a theme's options; without a choice the first value holds")
  func options() async throws {
    let usual = try await look("theme: papier")
    let chosen = try await look("theme: papier\noptions: {paper: cream, ink: blue}")
    #expect(usual.light[.background]?.hex == "#ffffff")
    #expect(chosen.light[.background]?.hex == "#fbf6ea")
    #expect(chosen.light[.accent]?.hex == "#1f3f7a")
    #expect(chosen.dark[.accent]?.hex == "#a9c1f0")
    #expect(try await look("options: {density: compact}").sizes[.space] == 75)
    #expect(try await look("").sizes[.space] == 100)
  }

  @Test("A theme of the project stands in for the built-in of its name, and a choice of font has the last word")
  func own() async throws {
    var files = try base(with: ["portfolio.yaml": "title: P\nlanguage: en\nfont: serif\n"])
    let theme = try #require(ThemeLibrary.builtIn.theme(named: "jasny"))
    let text = theme.record.file.text(0..<theme.record.file.bytes.count)
    files["Themes/jasny/theme.yaml"] = .text(text.replacing("#fdfcfa", with: "#fafafa") + "fonts: {text: [Arial]}\n")
    let portfolio = try #require(await checkedPortfolio(files).portfolio)
    #expect(!portfolio.theme.isBuiltIn)
    let look = ThemeLook(of: portfolio.theme, settings: portfolio.settings)
    #expect(look.light[.background]?.hex == "#fafafa")
    #expect(look.textFonts.last == "serif")
    #expect(ThemeLook(of: portfolio.theme).textFonts == ["Arial"])
  }

  @Test(
    "A stylesheet of any length and shape is checked in a moment",
    arguments: ["red ", ":", "(", "\\", "/*", "@a", "#fff{", "'"])
  func oddStyles(part: String) {
    let style = "a{b:" + String(repeating: part, count: 65_000 / part.utf8.count)
    _ = StyleCheck.diagnostics(of: SourceFile(path: "style.css", bytes: Array(style.utf8)))
  }
}
