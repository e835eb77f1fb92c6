import Diagnostics
import Documents

/// A key of a record with the way in which its value is read.
package struct Field<Value: Sendable>: Sendable {
  let description: FieldDescription
  let reader: KeyReader<Value>

  init(
    description: FieldDescription, take: @escaping @Sendable (YAMLEntry?, Range<Int>, inout FieldReader) -> Value?
  ) {
    self.description = description
    reader = KeyReader(key: description.key, take: take)
  }
}

/// Reads the value of a key.
final class KeyReader<Value: Sendable>: Sendable {
  private let key: String
  /// The entry is nil where the key is missing.
  private let take: @Sendable (YAMLEntry?, _ parent: Range<Int>, inout FieldReader) -> Value?

  init(key: String, take: @escaping @Sendable (YAMLEntry?, Range<Int>, inout FieldReader) -> Value?) {
    self.key = key
    self.take = take
  }

  /// Gives nil where there is no usable value, which is reported.
  func read(from entries: [YAMLEntry], _ parent: Range<Int>, _ reader: inout FieldReader) -> Value? {
    for place in entries.indices where entries[place].key == key { return take(entries[place], parent, &reader) }
    return take(nil, parent, &reader)
  }
}

/// A field that must be there.
package func required<Value>(
  _ key: String, _ shape: Shape<Value>,
  pl: (String, String), en: (String, String), nb: (String, String)
) -> Field<Value> {
  required(key, shape, words: words(pl: pl, en: en, nb: nb))
}

func required<Value>(_ key: String, _ shape: Shape<Value>, words: Localized<FieldWords>) -> Field<Value> {
  let shape = shape.nonEmpty
  let description = FieldDescription(key: key, shape: shape.description, isRequired: true, words: words)
  return Field(description: description) { entry, parent, reader in
    guard let entry else {
      reader.report(.missingKey(key: key), at: parent.lowerBound..<parent.lowerBound)
      return nil
    }
    return shape.read(entry, &reader)
  }
}

/// A field that may be left out.
package func optional<Value>(
  _ key: String, _ shape: Shape<Value>,
  pl: (String, String), en: (String, String), nb: (String, String)
) -> Field<Value?> {
  optional(key, shape, words: words(pl: pl, en: en, nb: nb))
}

func optional<Value>(_ key: String, _ shape: Shape<Value>, words: Localized<FieldWords>) -> Field<Value?> {
  let description = FieldDescription(key: key, shape: shape.description, isRequired: false, words: words)
  return Field(description: description) { entry, _, reader in
    guard let entry else { return .some(nil) }
    return shape.read(entry, &reader).map { .some($0) }
  }
}

/// A field that may be left out and then has a value all the same.
package func optional<Value>(
  _ key: String, _ shape: Shape<Value>, default value: Value,
  pl: (String, String), en: (String, String), nb: (String, String)
) -> Field<Value> {
  let description = FieldDescription(
    key: key, shape: shape.description, isRequired: false, words: words(pl: pl, en: en, nb: nb))
  return Field(description: description) { entry, _, reader in
    guard let entry else { return value }
    return shape.read(entry, &reader)
  }
}

extension Shape {
  /// Reads the value of a key; one that is not there is reported.
  func read(_ entry: YAMLEntry, _ reader: inout FieldReader) -> Value? {
    reader.key = entry.key
    if entry.value.found == .null {
      let end = max(entry.keyRange.upperBound, entry.value.range.upperBound)
      reader.report(.emptyValue(key: entry.key), at: entry.keyRange.lowerBound..<end)
      return nil
    }
    return read(entry.value, &reader)
  }
}

func words(
  pl: (String, String), en: (String, String), nb: (String, String)
) -> Localized<FieldWords> {
  Localized(
    pl: FieldWords(pl.0, pl.1), en: FieldWords(en.0, en.1), nb: FieldWords(nb.0, nb.1))
}
