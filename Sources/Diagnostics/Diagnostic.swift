/// What an author got wrong or could do better: where it stands, what it is, and how to mend it.
///
/// A diagnostic holds facts only. ``Words`` turns them into sentences of a language.
package struct Diagnostic: Sendable {
  package let problem: Problem
  package let range: SourceRange
  package let notes: [Note]
  package let fixes: [Fix]

  package init(_ problem: Problem, at range: SourceRange, notes: [Note] = [], fixes: [Fix] = []) {
    self.problem = problem
    self.range = range
    self.notes = notes
    self.fixes = fixes
  }

  package var code: Code { problem.code }
  package var severity: Severity { problem.code.severity }
}

/// How much a diagnostic weighs: errors stop a build, warnings and notes do not.
package enum Severity: String, Sendable, Comparable {
  case note, warning, error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// A remark on a diagnostic, often about its other end.
package struct Note: Sendable {
  package enum Content: Sendable {
    /// The first of two that should be one.
    case firstHere
    case allowedKeys([String])
    case allowedValues([String])
    case knownIDs([String])
    /// Verbs that a competence's title could use.
    case verbs([String])
    /// The key that a record of this type begins with.
    case frontMatterExample(key: String)
    /// The colour that another is held against.
    case otherColour(key: String, value: String)
    /// The value that must stay private is written here.
    case privateValue(key: String)
    /// The step or plan that the dates are compared with.
    case comparedWith(title: String, date: String)
    /// The next stop on the way round a circle.
    case leadsTo(title: String)
  }

  package let content: Content
  package let range: SourceRange?

  package init(_ content: Content, at range: SourceRange? = nil) {
    self.content = content
    self.range = range
  }
}

/// A change of the source that mends a problem.
package struct Fix: Sendable {
  package enum Title: Sendable {
    case replace(with: String)
    case quote
    case remove
    case useSpaces
  }

  package struct Edit: Sendable {
    package let range: SourceRange
    package let replacement: String

    package init(range: SourceRange, replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  package let title: Title
  package let edits: [Edit]
  /// Whether `check --fix` may apply it without asking: it cannot change what the author meant.
  package let isSafe: Bool

  package init(_ title: Title, edits: [Edit], isSafe: Bool) {
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
  }

  /// One replacement of one range.
  package init(_ title: Title, _ range: SourceRange, with replacement: String, isSafe: Bool) {
    self.init(title, edits: [Edit(range: range, replacement: replacement)], isSafe: isSafe)
  }
}

extension [Diagnostic] {
  /// In the order in which a reader meets them: by file, then by place, then the graver first.
  package func sortedByPlace() -> [Diagnostic] {
    sorted { left, right in
      if left.range.file.path != right.range.file.path {
        return left.range.file.path < right.range.file.path
      }
      if left.range.bytes.lowerBound != right.range.bytes.lowerBound {
        return left.range.bytes.lowerBound < right.range.bytes.lowerBound
      }
      if left.severity != right.severity { return left.severity > right.severity }
      return left.code.rawValue < right.code.rawValue
    }
  }
}
