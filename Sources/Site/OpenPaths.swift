import Diagnostics
package import Portfolio
import Schema

extension Portfolio {
  /// The folder of a language's pages: none for the portfolio's own, to which a language without pages leads too.
  func pagePrefix(of language: Language) -> String {
    language == settings.content.language || !languages.contains(language) ? "" : language.rawValue + "/"
  }
}

extension Publication {
  /// Where the pages of a unit stand if it is public, those of its records included where nothing else shows them: its own first.
  package func openPaths(of unit: Unit, in portfolio: Portfolio) -> [String] {
    let languages =
      portfolio.facts(of: unit.place).language.flatMap { unit.place.type == .cv ? [$0] : nil } ?? portfolio.languages
    let prefixes = unit.place.type == .cv && languages.count == 1 ? [""] : languages.map(portfolio.pagePrefix)
    // Only folders give their records pages.
    let records = unit.place.type == .folder ? unit.records.filter { !hasPage($0, in: portfolio) } : []
    return ([unit.place] + records).flatMap { place in prefixes.map { $0 + portfolio.key(of: place).pagePath } }
  }
}

extension OutputFolder {
  /// Whether an earlier build wrote a file of the folder that is still there.
  package static func holds(_ path: String, in root: String) -> Bool {
    FileTree.kind("\(root)/\(path)") == .file && WrittenFiles(in: root).contains(path)
  }
}
