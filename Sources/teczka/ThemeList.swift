import Diagnostics
import Portfolio
import Schema

/// The themes that there are, for people and for programs.
struct ThemeList {
  let themes: [InstalledTheme]
  let language: Language

  var text: String {
    let words = CommandWords.of(language)
    return themes.map { theme in
      let shown = theme.words(in: language)
      var lines = ["\(theme.name): \(shown.title) (\(theme.isBuiltIn ? words.builtIn : words.own))"]
      if let description = shown.description { lines.append("  \(description)") }
      for option in theme.record.content.options {
        let values = option.value.values.map(\.name.value).joined(separator: ", ")
        lines.append("  \(option.name.value): \(values) – \(title(of: option.value))")
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  var json: JSON {
    .array(
      themes.map { theme in
        let shown = theme.words(in: language)
        return [
          "name": .string(theme.name),
          "title": .string(shown.title),
          "description": shown.description.map { .string($0) } ?? .null,
          "source": .string(theme.isBuiltIn ? "built-in" : "own"),
          "contrast": .string(theme.record.content.contrast.rawValue),
          "options": .array(
            theme.record.content.options.map { option in
              [
                "name": .string(option.name.value),
                "title": .string(title(of: option.value)),
                "values": .array(option.value.values.map { .string($0.name.value) }),
              ]
            }),
        ]
      })
  }

  private func title(of option: ThemeOption) -> String { option.translations?[language]?.title ?? option.title }
}
