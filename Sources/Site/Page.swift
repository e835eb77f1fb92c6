package import Portfolio
package import Schema

/// A page or file of the site: its path, what it is made from, and how.
package struct Page: Sendable {
  package enum Source: Sendable {
    /// Bytes that are made when they are wanted.
    case rendered(@Sendable () -> [UInt8])
    /// A file of `content/`, by its path there.
    case copied(String)
  }

  /// Relative to the site's root.
  package let path: String
  package let source: Source
  /// Whether the page is made, not copied.
  var isRendered: Bool { if case .rendered = source { true } else { false } }

  private let findInputs: @Sendable () -> [RecordKey]
  /// The keys of about.md that the page shows on purpose, beside the public ones.
  package let personalData: [AboutKey]

  init(
    path: String, inputs: @autoclosure @escaping @Sendable () -> [RecordKey],
    personalData: [AboutKey] = [],
    _ render: @escaping @Sendable () -> [UInt8]
  ) {
    self.path = path
    findInputs = inputs
    self.personalData = personalData
    source = .rendered(render)
  }

  /// The records that the page is made from, each once.
  package var inputs: Set<RecordKey> { Set(findInputs()) }

  init(path: String, inputs: [RecordKey], copying file: String) {
    self.path = path
    findInputs = { inputs }
    personalData = []
    source = .copied(file)
  }
}
