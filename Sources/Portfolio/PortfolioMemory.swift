package import Diagnostics

/// What an earlier build found out about the records of a portfolio, as numbers: no text, no name.
package struct PortfolioMemory: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    /// A short name for the record's id.
    package var name: UInt64
    /// Another number where what the record itself says, its attachments, its frameworks or the headings that it links to may
    /// have changed.
    package var version: UInt64
    package var facts: RecordFacts
    /// What is to be said of the record by itself, whatever it is linked with.
    package var findings: [Code]

    package init(name: UInt64, version: UInt64, facts: RecordFacts, findings: [Code]) {
      self.name = name
      self.version = version
      self.facts = facts
      self.findings = findings
    }
  }

  /// The records of each type in the order of their places.
  package var entries: [RecordType: [Entry]]

  package init(entries: [RecordType: [Entry]]) { self.entries = entries }

  static func name(of id: String) -> UInt64 {
    var name = Fingerprint(seed: 4)
    name.combine(id)
    return name.value
  }
}

extension PortfolioMemory {
  /// What the next build has to know of a portfolio in which there is no mistake.
  ///
  /// - Parameter review: of the portfolio.
  package init(of portfolio: Portfolio, _ review: Review) {
    entries = [:]
    func add<Content>(_ type: RecordType, _ records: Records<Content>) {
      entries[type] = records.indices.map { place in
        Entry(
          name: Self.name(of: records.id(at: place)), version: records.versions[place], facts: records.facts[place],
          findings: review.findings[RecordPlace(type, place)] ?? records.recalled?[place] ?? [])
      }
    }
    add(.experience, portfolio.experiences)
    add(.competence, portfolio.competences)
    add(.evidence, portfolio.evidence)
    add(.framework, portfolio.frameworks)
    add(.folder, portfolio.folders)
    add(.cv, portfolio.cvs)
    add(.plan, portfolio.plans)
    add(.meeting, portfolio.meetings)
  }
}

/// Which records of a portfolio need not be read, because an earlier build has read them as they are.
struct Recollection {
  struct Recalled {
    let facts: RecordFacts
    let findings: [Code]
  }

  /// For each type, for each place, what is known of the record; nil where it has to be read.
  private(set) var recalled: [RecordType: [Recalled?]] = [:]

  init(of memory: PortfolioMemory, places: RecordPlaces, versions: VersionFinder) {
    // Where each record stands now that stood somewhere then.
    var moved: [RecordType: [Int?]] = [:]
    var earlier: [RecordType: [Int?]] = [:]
    for type in RecordPlaces.types {
      let entries = memory.entries[type] ?? []
      let ids = places[type].ids
      let old = Dictionary(entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
      var movedType = [Int?](repeating: nil, count: entries.count)
      earlier[type] = ids.enumerated().map { place, id in
        guard let then = old[PortfolioMemory.name(of: id)] else { return nil }
        movedType[then] = place
        return then
      }
      moved[type] = movedType
    }
    let isSame = RecordPlaces.types.allSatisfy { type in
      (moved[type] ?? []).enumerated().allSatisfy { $0 == $1 }
    }
    for type in RecordPlaces.types {
      let entries = memory.entries[type] ?? []
      recalled[type] = (earlier[type] ?? []).enumerated().map { place, then in
        guard let then, let facts = isSame ? entries[then].facts : entries[then].facts.moved(moved),
          versions.version(of: type, place, facts) == entries[then].version
        else { return nil }
        return Recalled(facts: facts, findings: entries[then].findings)
      }
    }
  }
}

extension RecordFacts {
  /// The same facts where records stand elsewhere; nil where one that they name is gone.
  fileprivate func moved(_ places: [RecordType: [Int?]]) -> RecordFacts? {
    var facts = self
    for (number, reference) in references.enumerated() {
      guard let place = places[reference.target.type]?[reference.target.place] else { return nil }
      facts.references[number] = Reference(role: reference.role, target: RecordPlace(reference.target.type, place))
    }
    for (number, outcome) in outcomes.enumerated() {
      guard let place = places[.framework]?[outcome.framework] else { return nil }
      facts.outcomes[number] = OutcomeFact(framework: place, code: outcome.code)
    }
    return facts
  }
}

/// Works out the versions of records: what their own files say, and the attachments, frameworks and headings that they
/// name.
struct VersionFinder: Sendable {
  /// Of each record's own files.
  let files: [RecordType: [UInt64]]
  let attachments: Attachments

  func version(of type: RecordType, _ place: Int, _ facts: RecordFacts) -> UInt64 {
    var version = Fingerprint(seed: files[type]?[place] ?? 0)
    for file in facts.files { version.combine(attachments.version(of: file)) }
    for reference in facts.references where reference.role == .framework || reference.role == .heading {
      version.combine(files[reference.target.type]?[reference.target.place] ?? 0)
    }
    return version.value
  }
}
