package import Diagnostics
import Documents
package import Schema

/// A theme that pages can be made with: its record and its stylesheet.
package struct InstalledTheme: Sendable {
  package let record: Record<Theme>
  /// style.css; empty where there is none.
  package let style: [UInt8]
  /// Whether it comes with the program rather than from the project's `Themes/`.
  package let isBuiltIn: Bool

  package var name: String { record.id }

  /// Title and description in a language, or else in the theme's own.
  package func words(in language: Language) -> ThemeWords {
    let content = record.content
    return content.translations?[language] ?? ThemeWords(title: content.title, description: content.description)
  }
}

/// The themes that a portfolio can choose from.
package struct ThemeLibrary: Sendable {
  /// The themes of the project, in the order of their names.
  package let own: [InstalledTheme]

  /// The names of the project's themes that could not be read: they are known all the same.
  let broken: Set<String>
  /// What is wrong with the project's themes.
  package let diagnostics: [Diagnostic]

  /// The themes that come with the program.
  package static let builtIn = ThemeLibrary(own: [], broken: [], diagnostics: [])

  /// The theme of a portfolio that names none.
  package static let usualName = "jasny"

  /// The names of all themes; one of the project stands in for the built-in of its name.
  package var names: [String] { Set(own.map(\.name) + broken + BuiltInThemes.files.map(\.name)).sorted() }

  package func theme(named name: String) -> InstalledTheme? {
    own.first { $0.name == name } ?? Self.builtIn(name)
  }

  private static func builtIn(_ name: String) -> InstalledTheme? {
    guard let files = BuiltInThemes.files.first(where: { $0.name == name }) else { return nil }
    let file = SourceFile(path: "Themes/\(name)/theme.yaml", bytes: files.theme())
    var diagnostics: [Diagnostic] = []
    return record(name, file, &diagnostics).map {
      InstalledTheme(record: $0, style: files.style(), isBuiltIn: true)
    }
  }

  static func record(_ name: String, _ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Record<Theme>? {
    let document = Document.parse(
      file, form: .yaml, type: .theme, markdown: MarkdownRenderer(rendersHTML: false), diagnostics: &diagnostics)
    guard let document else { return nil }
    var reader = FieldReader(file: file)
    let theme = Theme.schema.read(document.facts, &reader)
    diagnostics += reader.diagnostics
    return theme.map { Record(type: .theme, id: name, file: file, content: $0, body: nil, translations: [:]) }
  }
}

/// The themes that come with the program.
private enum BuiltInThemes {
  struct Files {
    let name: String
    let theme: @Sendable () -> [UInt8]
    let style: @Sendable () -> [UInt8]
  }

  static let files: [Files] = [
    Files(name: "jasny", theme: { PackageResources.jasny_yaml }, style: { PackageResources.jasny_css }),
    Files(name: "kontrast", theme: { PackageResources.kontrast_yaml }, style: { PackageResources.kontrast_css }),
    Files(name: "papier", theme: { PackageResources.papier_yaml }, style: { PackageResources.papier_css }),
  ]
}
