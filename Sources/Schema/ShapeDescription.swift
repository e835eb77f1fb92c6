package import Diagnostics

/// What a value may be, as data: JSON Schemas, the reference and the check of translations are made from it.
package indirect enum ShapeDescription: Sendable {
  /// Text that is not blank.
  case text(isTranslatable: Bool)
  case truth
  case integer(minimum: Int)
  case integerWithin(ClosedRange<Int>)
  case number(minimum: Int)
  case date(allowsPresent: Bool)
  case choice([ChoiceDescription])
  case reference(RecordType)
  case formatted(Problem.Format)
  /// Text or a whole number, both kept as text.
  case label
  case list(ShapeDescription, isUnique: Bool, minimum: Int)
  case object(ObjectDescription)
  /// Names of the author's own, each with such a value.
  case map(ShapeDescription, minimum: Int)
  /// A list of ids, or the word `all`.
  case referencesOrAll(RecordType)

  /// Whether a translation may give another wording of it.
  package var isTranslatable: Bool {
    switch self {
    case .text(let isTranslatable): isTranslatable
    case .list(let item, _, _): item.isTranslatable
    case .object(let object): object.fields.contains { $0.shape.isTranslatable }
    default: false
    }
  }
}

/// One of the words that a choice allows.
package struct ChoiceDescription: Sendable {
  package let value: String
  package let words: Localized<String>
}

/// The fields of a record or of a part of one.
package struct ObjectDescription: Sendable {
  package let name: String
  package let words: Localized<FieldWords>
  package let fields: [FieldDescription]
}

/// A field: its key, its shape and what it means.
package struct FieldDescription: Sendable {
  package let key: String
  package let shape: ShapeDescription
  package let isRequired: Bool
  package let words: Localized<FieldWords>
}

/// What a field is called and what it is for.
package struct FieldWords: Sendable {
  package let title: String
  package let meaning: String

  package init(_ title: String, _ meaning: String) {
    self.title = title
    self.meaning = meaning
  }
}
