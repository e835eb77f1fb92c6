import Diagnostics
package import Documents

/// Lays a translation's texts over the facts of the record that it translates.
///
/// - Parameters:
///   - translation: may hold translatable texts only; lists go item by item.
///   - reader: takes what is wrong; reads the translation's file.
/// - Returns: the record's facts with the texts replaced, to be read by the record's schema.
package func overlay(
  _ translation: YAMLNode, on original: YAMLNode, of object: ObjectDescription,
  _ reader: inout FieldReader
) -> YAMLNode {
  guard case .mapping(let entries) = translation.content else {
    reader.reportWrongType(translation, expected: .mapping)
    return original
  }
  guard case .mapping(var result) = original.content else { return original }
  for entry in entries {
    guard let field = object.fields.first(where: { $0.key == entry.key }) else {
      reader.reportUnknownKey(entry, known: object.fields.filter(\.shape.isTranslatable))
      continue
    }
    guard field.shape.isTranslatable else {
      reader.report(
        .translationKey(key: entry.key), at: entry.keyRange,
        notes: [Note(.allowedKeys(object.fields.filter(\.shape.isTranslatable).map(\.key)))])
      continue
    }
    guard let index = result.firstIndex(where: { $0.key == entry.key }) else {
      reader.report(.translationKey(key: entry.key), at: entry.keyRange)
      continue
    }
    reader.key = entry.key
    let value = overlay(entry.value, on: result[index].value, shape: field.shape, &reader)
    result[index] = YAMLEntry(key: entry.key, keyRange: result[index].keyRange, value: value)
  }
  return YAMLNode(content: .mapping(result), range: original.range)
}

private func overlay(
  _ translation: YAMLNode, on original: YAMLNode, shape: ShapeDescription,
  _ reader: inout FieldReader
) -> YAMLNode {
  switch shape {
  case .object(let object):
    return overlay(translation, on: original, of: object, &reader)
  case .list(let item, _, _):
    guard case .list(let items) = translation.content else {
      reader.reportWrongType(translation, expected: .list)
      return original
    }
    guard case .list(let originals) = original.content else { return original }
    guard items.count == originals.count else {
      reader.report(
        .translationLength(key: reader.key, expected: originals.count, found: items.count),
        at: translation.range)
      return original
    }
    let key = reader.key
    let merged = zip(items, originals).map { pair in
      reader.key = key
      return overlay(pair.0, on: pair.1, shape: item, &reader)
    }
    return YAMLNode(content: .list(merged), range: original.range)
  default:
    return Shape<String>.localText.read(translation, &reader) == nil ? original : translation
  }
}
