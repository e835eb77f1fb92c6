import Diagnostics
import Portfolio
import Schema

extension SiteMemory {
  func write(to writer: inout NumberWriter) {
    writer.write(UInt32(files.count))
    // In order, so that the same memory has the same bytes.
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      writer.write(name)
      writer.write(file.fingerprint)
      writer.write(file.version)
    }
  }

  init?(reading reader: inout NumberReader) {
    let files = reader.readAll { reader -> (UInt64, File)? in
      guard let name = reader.read(UInt64.self), let fingerprint = reader.read(UInt64.self),
        let version = reader.read(UInt64.self)
      else { return nil }
      return (name, File(fingerprint: fingerprint, version: version))
    }
    guard let files else { return nil }
    self.init(files: Dictionary(files, uniquingKeysWith: { first, _ in first }))
  }
}

extension PortfolioMemory {
  func write(to writer: inout NumberWriter) {
    for type in RecordType.allCases {
      let entries = entries[type] ?? []
      writer.write(UInt32(entries.count))
      for entry in entries {
        writer.write(entry.name)
        writer.write(entry.version)
        entry.facts.write(to: &writer)
        writer.write(UInt32(entry.findings.count))
        for code in entry.findings { writer.write(Self.number(of: code)) }
      }
    }
  }

  init?(reading reader: inout NumberReader) {
    var entries: [RecordType: [Entry]] = [:]
    for type in RecordType.allCases {
      let read = reader.readAll { reader -> Entry? in
        guard let name = reader.read(UInt64.self), let version = reader.read(UInt64.self),
          let facts = RecordFacts(reading: &reader),
          let findings = reader.readAll({ $0.read(UInt16.self).flatMap(Self.code) })
        else { return nil }
        return Entry(name: name, version: version, facts: facts, findings: findings)
      }
      guard let read else { return nil }
      entries[type] = read.isEmpty ? nil : read
    }
    self.init(entries: entries)
    guard hasPlacesForAll else { return nil }
  }

  /// Whether every record that is referred to is there.
  private var hasPlacesForAll: Bool {
    entries.values.joined().allSatisfy { entry in
      entry.facts.references.allSatisfy { $0.target.place < entries[$0.target.type]?.count ?? 0 }
        && entry.facts.outcomes.allSatisfy { $0.framework < entries[.framework]?.count ?? 0 }
    }
  }

  private static let codes = Code.allCases
  private static let numbers = Dictionary(
    codes.enumerated().map { ($1, UInt16($0)) }, uniquingKeysWith: { first, _ in first })

  private static func number(of code: Code) -> UInt16 { numbers[code] ?? 0 }
  private static func code(_ number: UInt16) -> Code? { codes.indices.contains(Int(number)) ? codes[Int(number)] : nil }
}

extension RecordFacts {
  func write(to writer: inout NumberWriter) {
    writer.write(UInt8(Visibility.allCases.firstIndex(of: visibility) ?? 0))
    writer.write(traits.rawValue)
    writer.write(kind)
    writer.write(sections)
    writer.write(contact)
    writer.write(day)
    writer.write(UInt32(references.count))
    for reference in references {
      writer.write(reference.role.rawValue)
      writer.write(UInt8(Self.types.firstIndex(of: reference.target.type) ?? 0))
      writer.write(UInt32(reference.target.place))
    }
    writer.write(UInt32(outcomes.count))
    for outcome in outcomes {
      writer.write(UInt32(outcome.framework))
      writer.write(outcome.code)
    }
    for codes in [tags, files] {
      writer.write(UInt32(codes.count))
      for code in codes { writer.write(code) }
    }
  }

  init?(reading reader: inout NumberReader) {
    self.init()
    guard let visibility = reader.read(UInt8.self), Visibility.allCases.indices.contains(Int(visibility)),
      let traits = reader.read(UInt8.self), let kind = reader.read(UInt8.self),
      let sections = reader.read(UInt8.self), let contact = reader.read(UInt16.self),
      let day = reader.read(Int32.self),
      let references = reader.readAll({ Reference(reading: &$0) }),
      let outcomes = reader.readAll({ reader -> OutcomeFact? in
        guard let framework = reader.read(UInt32.self), let code = reader.read(UInt64.self) else { return nil }
        return OutcomeFact(framework: Int(framework), code: code)
      }),
      let tags = reader.readAll({ $0.read(UInt64.self) }), let files = reader.readAll({ $0.read(UInt64.self) })
    else { return nil }
    self.visibility = Visibility.allCases[Int(visibility)]
    self.traits = Traits(rawValue: traits)
    self.kind = kind
    self.sections = sections
    self.contact = contact
    self.day = day
    self.references = references
    self.outcomes = outcomes
    self.tags = tags
    self.files = files
  }

  fileprivate static let types = RecordType.allCases
}

extension RecordFacts.Reference {
  fileprivate init?(reading reader: inout NumberReader) {
    guard let role = reader.read(UInt8.self).flatMap(RecordFacts.Role.init), let type = reader.read(UInt8.self),
      RecordFacts.types.indices.contains(Int(type)), let place = reader.read(UInt32.self)
    else { return nil }
    self.init(role: role, target: RecordPlace(RecordFacts.types[Int(type)], Int(place)))
  }
}
