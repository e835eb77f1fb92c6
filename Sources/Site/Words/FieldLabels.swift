import Diagnostics
import Schema

/// What fields are called, from their schemas.
enum FieldLabels {
  /// - Parameter key: keys of parts are joined by dots, such as `smart.specific`.
  static func words(of type: RecordType, _ key: String) -> Localized<FieldWords>? {
    all[type]?[key]
  }

  private static let all: [RecordType: [String: Localized<FieldWords>]] = Dictionary(
    uniqueKeysWithValues: RecordType.allCases.map { type in
      var words: [String: Localized<FieldWords>] = [:]
      collect(type.description, prefix: "", into: &words)
      return (type, words)
    })

  private static func collect(
    _ object: ObjectDescription, prefix: String, into words: inout [String: Localized<FieldWords>]
  ) {
    for field in object.fields {
      words[prefix + field.key] = field.words
      if case .object(let part) = field.shape {
        collect(part, prefix: "\(prefix)\(field.key).", into: &words)
      }
    }
  }
}
