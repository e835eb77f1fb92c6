/// The diagnostics of one run, ready to be shown: sorted, with every place resolved.
package struct Report: Sendable {
  /// How many diagnostics of each severity there are, and how many the author has accepted.
  package struct Summary: Sendable, Equatable {
    package let errors: Int
    package let warnings: Int
    package let notes: Int
    package let accepted: Int

    package init(errors: Int, warnings: Int, notes: Int, accepted: Int) {
      self.errors = errors
      self.warnings = warnings
      self.notes = notes
      self.accepted = accepted
    }
  }

  package let diagnostics: [Diagnostic]
  package let summary: Summary

  /// - Parameter summary: how much was found, where that is more than the diagnostics tell.
  package init(_ diagnostics: [Diagnostic], summary: Summary) {
    self.diagnostics = diagnostics.sortedByPlace()
    self.summary = summary
  }

  package init(_ diagnostics: [Diagnostic], accepted: Int = 0) {
    self.diagnostics = diagnostics.sortedByPlace()
    summary = Summary(
      errors: diagnostics.count { $0.severity == .error },
      warnings: diagnostics.count { $0.severity == .warning },
      notes: diagnostics.count { $0.severity == .note },
      accepted: accepted)
  }
}

/// The shapes in which a report can be written.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, json, sarif, github
}

extension Report {
  package func text(as format: ReportFormat, language: Language, coloured: Bool) -> String {
    switch format {
    case .text: terminalText(language: language, coloured: coloured)
    case .json: json(words: language.words).text() + "\n"
    case .sarif: sarif(language: language).text() + "\n"
    case .github: githubAnnotations(words: language.words)
    }
  }
}

/// The line indexes of the files that a report names, each made once.
struct LineIndexes {
  private var indexes: [ObjectIdentifier: LineIndex] = [:]

  mutating func index(of file: SourceFile) -> LineIndex {
    let key = ObjectIdentifier(file)
    if let index = indexes[key] { return index }
    let index = LineIndex(file.bytes)
    indexes[key] = index
    return index
  }

  mutating func positions(
    of range: SourceRange
  ) -> (start: LineIndex.Position, end: LineIndex.Position) {
    let index = index(of: range.file)
    return (index.position(of: range.bytes.lowerBound), index.position(of: range.bytes.upperBound))
  }
}
