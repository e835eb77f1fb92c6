import Diagnostics
import Documents

/// The address of a learning outcome, or of one of its criteria: `FRAMEWORK/SET/OUTCOME` or `FRAMEWORK/SET/OUTCOME/CRITERION`.
package struct OutcomeReference: Sendable, Hashable {
  package let framework: String
  package let set: String
  package let outcome: String
  /// The criterion's place, from 1.
  package let criterion: Int?

  package init(framework: String, set: String, outcome: String, criterion: Int? = nil) {
    self.framework = framework
    self.set = set
    self.outcome = outcome
    self.criterion = criterion
  }

  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard (3...4).contains(parts.count), Problem.Format.id.accepts(parts[0]),
      Problem.Format.code.accepts(parts[1]), Problem.Format.code.accepts(parts[2])
    else { return nil }
    var criterion: Int?
    if parts.count == 4 {
      guard let first = parts[3].utf8.first, first != UInt8(ascii: "0"), parts[3].utf8.count <= 5,
        parts[3].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(parts[3])
      else { return nil }
      criterion = number
    }
    self.init(framework: parts[0], set: parts[1], outcome: parts[2], criterion: criterion)
  }

  /// The outcome itself, without the criterion.
  package var wholeOutcome: OutcomeReference {
    OutcomeReference(framework: framework, set: set, outcome: outcome)
  }

  package var text: String {
    "\(framework)/\(set)/\(outcome)" + (criterion.map { "/\($0)" } ?? "")
  }
}

extension Shape<Located<OutcomeReference>> {
  package static var outcomeReference: Shape {
    let text = Shape<String>.text
    return Shape(description: .formatted(.outcomeReference)) { node, reader in
      guard let text = text.read(node, &reader) else { return nil }
      guard let reference = OutcomeReference(text) else {
        reader.report(.invalidFormat(value: text, expected: .outcomeReference), at: node.range)
        return nil
      }
      return Located(reference, at: node.range)
    }
  }
}
