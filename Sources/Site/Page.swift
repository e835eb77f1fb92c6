package import Diagnostics
package import PictureWork
package import Portfolio
package import Schema
package import Sealing

/// A page or file of the site: its path, what it is made from, and how. To name a page reads no record.
package struct Page: Sendable {
  package enum Source: Sendable {
    /// Bytes that are made when they are wanted.
    case rendered(@Sendable () -> [UInt8])
    /// A file of `content/`, by its path there.
    case copied(String)
    /// A page that is published for those who have its passphrase.
    case sealed(SealedUnit)
    /// A file of `content/` that is sealed with a unit.
    case sealedCopy(String, AttachmentKey)
    /// A picture that is made for those who have the passphrase; it is made and sealed in memory.
    case sealedDrawn(MadePictures.Drawing, AttachmentKey)
    /// A picture, made from a file of `content/` or from words, and the place in a record that names it. What is to be
    /// made is told when it is wanted: it may be made of what records say.
    case drawn(@Sendable () -> PictureTask, of: String?, namedAt: @Sendable () -> SourceRange)
  }

  /// Relative to the site's root.
  package let path: String
  package let source: Source
  /// Whether the page is made of records, not from a file.
  var isRendered: Bool {
    switch source {
    case .rendered, .sealed: true
    case .copied, .sealedCopy, .drawn, .sealedDrawn: false
    }
  }

  /// Whether the page is a picture that is made.
  var isDrawn: Bool { if case .drawn = source { true } else { false } }

  private let findInputs: @Sendable () -> PageInputs
  /// The keys of about.md that the page shows on purpose, beside the public ones.
  package let personalData: [AboutKey]

  init(
    path: String, inputs: @autoclosure @escaping @Sendable () -> PageInputs,
    personalData: [AboutKey] = [],
    _ render: @escaping @Sendable () -> [UInt8]
  ) {
    self.path = path
    findInputs = inputs
    self.personalData = personalData
    source = .rendered(render)
  }

  init(path: String, inputs: @autoclosure @escaping @Sendable () -> PageInputs, copying file: String) {
    self.path = path
    findInputs = inputs
    personalData = []
    source = .copied(file)
  }

  init(
    path: String, inputs: @autoclosure @escaping @Sendable () -> PageInputs, personalData: [AboutKey], source: Source
  ) {
    self.path = path
    findInputs = inputs
    self.personalData = personalData
    self.source = source
  }

  init(
    path: String, inputs: @autoclosure @escaping @Sendable () -> PageInputs,
    drawing task: @escaping @Sendable () -> PictureTask, of file: String?,
    namedAt range: @escaping @Sendable () -> SourceRange
  ) {
    self.path = path
    findInputs = inputs
    personalData = []
    source = .drawn(task, of: file, namedAt: range)
  }

  package var inputs: PageInputs { findInputs() }
}

/// What a page is made from, beside portfolio.yaml, about.md, the theme and the options of the build: where one of those
/// changes, every page is made anew.
package struct PageInputs: Sendable {
  /// The records that the page reads, in the order in which it shows them.
  package private(set) var records: [RecordPlace]
  /// The records of which it matters only whether they have a page: those that prose links to.
  package private(set) var targets: [RecordPlace] = []
  /// What else the page shows, such as how many records a folder holds.
  package private(set) var numbers: [Int] = []

  init(_ records: RecordPlace...) { self.records = records }

  mutating func add(_ type: RecordType, _ places: [Int]) {
    for place in places { records.append(RecordPlace(type, place)) }
  }

  /// All that another page is made from.
  mutating func add(_ other: PageInputs) {
    records += other.records
    targets += other.targets
    numbers += other.numbers
  }

  mutating func add(_ record: RecordPlace) { records.append(record) }

  mutating func add(_ numbers: [Int]) { self.numbers += numbers }

  func adding(_ numbers: [Int]) -> PageInputs {
    var inputs = self
    inputs.add(numbers)
    return inputs
  }

  /// What records are called, not what they say.
  mutating func add(namesOf records: [RecordPlace], in portfolio: Portfolio) {
    var names = Fingerprint()
    for record in records {
      let key = portfolio.key(of: record)
      names.combine(key.type.rawValue)
      names.combine(key.id)
      names.combine(Int(portfolio.facts(of: record).kind))
    }
    numbers.append(Int(truncatingIfNeeded: names.value))
  }

  /// A record with its prose.
  mutating func add(proseOf record: RecordPlace, in portfolio: Portfolio) {
    for reference in portfolio.references(of: record) where reference.role == .prose {
      targets.append(reference.target)
    }
  }

  /// The frameworks that the outcomes of a record come from.
  mutating func add(frameworksOf record: RecordPlace, in portfolio: Portfolio) {
    for reference in portfolio.references(of: record) where reference.role == .framework {
      records.append(reference.target)
    }
  }
}
