package import Diagnostics
import Documents
package import Schema

/// What must be known of a record to say what belongs together: its links and selections as numbers, nothing of its texts.
///
/// Everything that links records is worked out from facts alone, so that a build after a small change reads only the
/// records that changed.
package struct RecordFacts: Sendable, Equatable {
  /// What a reference means to the record that makes it.
  package enum Role: UInt8, Sendable, CaseIterable {
    /// The experience, competence or evidence that the record is linked with, selects or is about.
    case link
    /// A framework that one of the record's outcomes comes from.
    case framework
    /// A competence that a step of a plan is about.
    case step
    /// A plan that could take this one's place.
    case alternative
    /// A folder that a CV draws on.
    case source
    /// A record that the prose links to.
    case prose
    /// A record to one of whose headings the prose links.
    case heading
  }

  package struct Reference: Sendable, Equatable {
    package let role: Role
    package let target: RecordPlace

    package init(role: Role, target: RecordPlace) {
      self.role = role
      self.target = target
    }
  }

  /// An outcome that a competence or step names, or that a framework lists.
  package struct OutcomeFact: Sendable, Hashable {
    /// The framework's place.
    package let framework: Int
    /// Of its set and code.
    package let code: UInt64

    package init(framework: Int, code: UInt64) {
      self.framework = framework
      self.code = code
    }
  }

  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let draft = Traits(rawValue: 1)
    /// A folder that holds what it names and nothing that this needs.
    package static let only = Traits(rawValue: 2)
    /// A unit whose title may stand on the front page where it is sealed.
    package static let listed = Traits(rawValue: 32)
    package static let allExperiences = Traits(rawValue: 4)
    package static let allCompetences = Traits(rawValue: 8)
    package static let allEvidence = Traits(rawValue: 16)
  }

  package var visibility = Visibility.private
  package var traits: Traits = []
  /// The place of the record's kind among the kinds of its type, or of its language among the languages.
  package var kind: UInt8 = 0
  /// The sections that a CV shows, or the one that an experience stands in, as bits.
  package var sections: UInt8 = 0
  /// The keys of about.md that a CV shows, as bits.
  package var contact: UInt16 = 0
  /// The first day of the record's date.
  package var day: Int32 = 0
  package var references: [Reference] = []
  package var outcomes: [OutcomeFact] = []
  /// The record's tags, or those that a folder selects by.
  package var tags: [UInt64] = []
  /// The paths of the record's attachments.
  package var files: [UInt64] = []

  package init() {}

  /// The language that a CV is in, where it has one of its own.
  package var language: Language? {
    let number = Int(kind) - 1
    return Language.allCases.indices.contains(number) ? Language.allCases[number] : nil
  }

  /// The keys of about.md that a CV shows.
  package var contactKeys: [AboutKey] { AboutKey.allCases.filter { contact & $0.bit != 0 } }

  /// The places of the records of a type that this one refers to in a role, in the author's order.
  func places(_ role: Role, _ type: RecordType) -> [Int] {
    var places: [Int] = []
    for reference in references where reference.role == role && reference.target.type == type {
      places.append(reference.target.place)
    }
    return places
  }
}

extension RecordFacts {
  /// A short name for a path of `content/`.
  package static func code(ofPath path: String) -> UInt64 {
    var code = Fingerprint(seed: 1)
    code.combine(path)
    return code.value
  }

  static func code(ofSet set: String, outcome: String) -> UInt64 {
    var code = Fingerprint(seed: 2)
    code.combine(set)
    code.combine(outcome)
    return code.value
  }

  /// A short name for a tag, the same for every way to write its letters in Unicode.
  static func code(ofTag tag: String) -> UInt64 {
    var code = Fingerprint(seed: 3)
    // Before the combining marks every letter has one writing.
    if tag.unicodeScalars.allSatisfy({ $0.value < 0x300 }) {
      code.combine(tag)
    } else {
      code.combine(
        String(String.UnicodeScalarView(tag.flatMap { composed[$0].map { [$0] } ?? Array($0.unicodeScalars) })))
    }
    return code.value
  }

  /// The letters of Latin, Greek and Cyrillic that can also be written with combining marks.
  private static let composed: [Character: Unicode.Scalar] = Dictionary(
    (0xC0...0x1FFF).compactMap { Unicode.Scalar($0 as UInt32) }.map { (Character($0), $0) },
    uniquingKeysWith: { first, _ in first })
}
