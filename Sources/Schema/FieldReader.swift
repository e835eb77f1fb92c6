package import Diagnostics
package import Documents

/// What reading a record's facts needs and gathers: where they stand, and everything that is wrong with them.
package struct FieldReader {
  package let file: SourceFile
  package private(set) var diagnostics: [Diagnostic] = []
  /// The key whose value is being read, for messages.
  package var key = ""

  package init(file: SourceFile) { self.file = file }

  package mutating func report(
    _ problem: Problem, at range: Range<Int>, notes: [Note] = [], fixes: [Fix] = []
  ) {
    diagnostics.append(Diagnostic(problem, at: file.range(range), notes: notes, fixes: fixes))
  }

  /// A key that is there under a wrong name is not missing.
  mutating func forgetMissingKeys(_ keys: Set<String>, since start: Int) {
    diagnostics =
      Array(diagnostics[..<start])
      + diagnostics[start...].filter { diagnostic in
        if case .missingKey(let key) = diagnostic.problem { !keys.contains(key) } else { true }
      }
  }

  /// Reports a value of a wrong type, and says how to mend it where that is plain.
  package mutating func reportWrongType(_ node: YAMLNode, expected: Problem.Expected) {
    let found = node.found
    if found == .null {
      report(.emptyValue(key: key), at: node.range)
      return
    }
    var fixes: [Fix] = []
    // The range of a marked value (&a) begins at its mark, which quotation marks would swallow.
    if expected == .text, case .scalar(let scalar) = node.content, file.text(node.range) == scalar.text {
      fixes = [Fix(.quote, file.range(node.range), with: "\"\(scalar.text)\"", isSafe: true)]
    }
    report(.wrongType(expected: expected, found: found), at: node.range, fixes: fixes)
  }
}

extension YAMLNode {
  var found: Problem.Found {
    switch content {
    case .list: .list
    case .mapping: .mapping
    case .scalar(let scalar):
      switch scalar.coreValue {
      case .null: .null
      case .truth: .truth
      case .integer: .integer
      case .number: .number
      case .text: .text
      }
    }
  }
}
