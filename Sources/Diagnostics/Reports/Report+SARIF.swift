extension Report {
  /// The report as a SARIF 2.1.0 log (OASIS), with one rule for each code that occurs.
  func sarif(language: Language) -> JSON {
    let words = language.words
    var indexes = LineIndexes()
    let codes = Set(diagnostics.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    let rules = codes.map { code -> JSON in
      let explanation = words.explanation(code)
      return [
        "id": .string(code.rawValue),
        "shortDescription": ["text": .string(explanation.meaning)],
        "fullDescription": ["text": .string(explanation.why)],
        "defaultConfiguration": ["level": .string(code.severity.rawValue)],
      ]
    }
    let results = diagnostics.map { diagnostic -> JSON in
      var members: [(key: String, value: JSON)] = [
        ("ruleId", .string(diagnostic.code.rawValue)),
        ("level", .string(diagnostic.severity.rawValue)),
        ("message", ["text": .string(words.message(diagnostic.problem))]),
        ("locations", .array([location(diagnostic.range, indexes: &indexes)])),
      ]
      let related = diagnostic.notes.enumerated().compactMap { number, note in
        note.range.map {
          location($0, id: number, message: words.note(note.content), indexes: &indexes)
        }
      }
      if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
      let fixes = diagnostic.fixes.map { sarif($0, words: words, indexes: &indexes) }
      if !fixes.isEmpty { members.append(("fixes", .array(fixes))) }
      return .object(members)
    }
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": ["name": "teczka", "rules": .array(rules)]],
          "columnKind": "unicodeCodePoints",
          "language": .string(language.rawValue),
          "results": .array(results),
        ]
      ],
    ]
  }

  private func sarif(_ fix: Fix, words: any Words, indexes: inout LineIndexes) -> JSON {
    let changes = fix.edits.map { edit -> JSON in
      [
        "artifactLocation": ["uri": .string(edit.range.file.path.percentEncoded(keeping: "/"))],
        "replacements": [
          [
            "deletedRegion": region(edit.range, indexes: &indexes),
            "insertedContent": ["text": .string(edit.replacement)],
          ]
        ],
      ]
    }
    return [
      "description": ["text": .string(words.fix(fix.title))], "artifactChanges": .array(changes),
    ]
  }

  private func location(
    _ range: SourceRange, id: Int? = nil, message: String? = nil, indexes: inout LineIndexes
  ) -> JSON {
    var members: [(key: String, value: JSON)] = []
    if let id { members.append(("id", .integer(id))) }
    members.append(
      (
        "physicalLocation",
        [
          "artifactLocation": ["uri": .string(range.file.path.percentEncoded(keeping: "/"))],
          "region": region(range, indexes: &indexes),
        ]
      ))
    if let message { members.append(("message", ["text": .string(message)])) }
    return .object(members)
  }

  private func region(_ range: SourceRange, indexes: inout LineIndexes) -> JSON {
    let (start, end) = indexes.positions(of: range)
    return [
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
    ]
  }
}
