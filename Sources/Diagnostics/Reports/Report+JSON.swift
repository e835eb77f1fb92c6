extension Report {
  /// `{"diagnostics": [...], "summary": {...}}`: lines and columns count from 1, columns in code points, ends are exclusive.
  func json(words: any Words) -> JSON {
    var indexes = LineIndexes()
    return [
      "diagnostics": .array(diagnostics.map { json($0, words: words, indexes: &indexes) }),
      "summary": [
        "errors": .integer(summary.errors),
        "warnings": .integer(summary.warnings),
        "notes": .integer(summary.notes),
        "accepted": .integer(summary.accepted),
      ],
    ]
  }

  private func json(
    _ diagnostic: Diagnostic, words: any Words, indexes: inout LineIndexes
  ) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("code", .string(diagnostic.code.rawValue)),
      ("severity", .string(diagnostic.severity.rawValue)),
    ]
    members += place(diagnostic.range, indexes: &indexes)
    members.append(("message", .string(words.message(diagnostic.problem))))
    let notes = diagnostic.notes.map { note in
      var members: [(key: String, value: JSON)] = [("message", .string(words.note(note.content)))]
      if let range = note.range { members += place(range, indexes: &indexes) }
      return JSON.object(members)
    }
    let fixes = diagnostic.fixes.map { fix in
      let edits = fix.edits.map { edit in
        JSON.object(
          place(edit.range, indexes: &indexes) + [("replacement", .string(edit.replacement))])
      }
      return [
        "message": .string(words.fix(fix.title)), "safe": .bool(fix.isSafe), "edits": .array(edits),
      ] as JSON
    }
    return .object(members + [("notes", .array(notes)), ("fixes", .array(fixes))])
  }

  private func place(
    _ range: SourceRange, indexes: inout LineIndexes
  ) -> [(key: String, value: JSON)] {
    let (start, end) = indexes.positions(of: range)
    return [
      ("file", .string(range.file.path)),
      ("line", .integer(start.line)), ("column", .integer(start.column)),
      ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
    ]
  }
}
