import Diagnostics
import Schema

/// What fields are called, from their schemas.
enum FieldLabels {
  private typealias Label = (key: String, words: Localized<FieldWords>)

  /// - Parameter key: keys of parts are joined by dots, such as `smart.specific`.
  static func words(of type: RecordType, _ key: String) -> Localized<FieldWords>? {
    // Few keys are compared faster than one is hashed, and every fact on every page asks.
    all[type]?.first { $0.key == key }?.words
  }

  private static let all: [RecordType: [Label]] = Dictionary(
    uniqueKeysWithValues: RecordType.allCases.map { type in
      var labels: [Label] = []
      collect(type.description, prefix: "", into: &labels)
      return (type, labels)
    })

  private static func collect(_ object: ObjectDescription, prefix: String, into labels: inout [Label]) {
    for field in object.fields {
      labels.append((prefix + field.key, field.words))
      if case .object(let part) = field.shape {
        collect(part, prefix: "\(prefix)\(field.key).", into: &labels)
      }
    }
  }
}
