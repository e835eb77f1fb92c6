import Diagnostics
package import Documents

/// What a record (or a part of one) holds, declared once: reading, JSON Schemas and the reference come from it.
package struct Schema<Record: Sendable>: Sendable {
  package let description: ObjectDescription
  private let keys: [String]
  private let readMapping: @Sendable ([YAMLEntry], Range<Int>, inout FieldReader) -> Record?

  /// - Parameters:
  ///   - fields: in the order of the initialiser's arguments.
  ///   - make: makes the record once every field has a value.
  package init<each Value: Sendable>(
    _ name: String, pl: (String, String), en: (String, String), nb: (String, String),
    _ fields: repeat Field<each Value>,
    into make: @escaping @Sendable (repeat each Value) -> Record
  ) {
    var descriptions: [FieldDescription] = []
    for field in repeat each fields { descriptions.append(field.description) }
    description = ObjectDescription(
      name: name, words: words(pl: pl, en: en, nb: nb), fields: descriptions)
    keys = descriptions.map(\.key)
    // Fields carry their descriptions along, which reading does without.
    let readers = (repeat (each fields).reader)
    readMapping = { entries, range, reader in
      // Every field reports before the record is given up.
      let values = (repeat (each readers).read(from: entries, range, &reader))
      return try? make(repeat unwrap(each values))
    }
  }

  /// Reads a record from its facts and reports everything that is wrong with them.
  package func read(_ node: YAMLNode, _ reader: inout FieldReader) -> Record? {
    guard case .mapping(let entries) = node.content else {
      if reader.key.isEmpty, case .scalar(let scalar) = node.content, !scalar.isText, scalar.text.contains(":") {
        // “title:Waiter”: without the space YAML sees one word.
        reader.report(.yamlColonMissing, at: node.range)
      } else {
        reader.reportWrongType(node, expected: .mapping)
      }
      return nil
    }
    var misspelt: Set<String> = []
    for entry in entries where !keys.contains(entry.key) {
      if let meant = reader.reportUnknownKey(entry, known: description.fields) { misspelt.insert(meant) }
    }
    let before = reader.diagnostics.count
    let record = readMapping(entries, node.range, &reader)
    if !misspelt.isEmpty { reader.forgetMissingKeys(misspelt, since: before) }
    return record
  }
}

private struct MissingValue: Error {}

private func unwrap<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw MissingValue() }
  return value
}

extension FieldReader {
  /// - Returns: the key that was probably meant.
  @discardableResult
  mutating func reportUnknownKey(_ entry: YAMLEntry, known fields: [FieldDescription]) -> String? {
    let range = file.range(entry.keyRange)
    let keys = fields.map(\.key)
    let near = suggestion(for: entry.key, among: keys) ?? fields.first { $0.isCalled(entry.key) }?.key
    report(
      .unknownKey(key: entry.key, suggestion: near), at: entry.keyRange,
      notes: near == nil ? [Note(.allowedKeys(keys))] : [],
      fixes: near.map { [Fix(.replace(with: $0), range, with: $0, isSafe: false)] } ?? [])
    return near
  }
}

extension FieldDescription {
  /// Whether an author has written the field's name in one of our languages: “tytuł” for `title`.
  fileprivate func isCalled(_ name: String) -> Bool {
    Language.allCases.contains { words[$0].title.lowercased() == name.lowercased() }
  }
}
