package import Diagnostics
import Documents

/// How a value is read, and what it may be.
package struct Shape<Value: Sendable>: Sendable {
  package let description: ShapeDescription
  let read: @Sendable (YAMLNode, inout FieldReader) -> Value?
}

extension Shape {
  /// The same, with the place where the value stands.
  package static func located<Inner>(_ shape: Shape<Inner>) -> Shape
  where Value == Located<Inner> {
    Shape(description: shape.description) { node, reader in
      shape.read(node, &reader).map { Located($0, at: node.range) }
    }
  }

  /// The same, but a list or a map must hold something.
  var nonEmpty: Shape {
    if case .map(let item, _) = description {
      return Shape(description: .map(item, minimum: 1)) { node, reader in
        if case .mapping(let entries) = node.content, entries.isEmpty {
          reader.report(.emptyList(key: reader.key), at: node.range)
          return nil
        }
        return read(node, &reader)
      }
    }
    guard case .list(let item, let isUnique, _) = description else { return self }
    return Shape(description: .list(item, isUnique: isUnique, minimum: 1)) { node, reader in
      if case .list(let items) = node.content, items.isEmpty {
        reader.report(.emptyList(key: reader.key), at: node.range)
        return nil
      }
      return read(node, &reader)
    }
  }
}

extension Shape<String> {
  /// Text that is not blank.
  package static var text: Shape { text(isTranslatable: false) }

  /// Text that a translation may give in another language.
  package static var localText: Shape { text(isTranslatable: true) }

  private static func text(isTranslatable: Bool) -> Shape {
    Shape(description: .text(isTranslatable: isTranslatable)) { node, reader in
      readText(node, &reader)
    }
  }

  /// Text of a certain form.
  package static func formatted(_ format: Problem.Format) -> Shape {
    Shape(description: .formatted(format)) { node, reader in
      guard let text = readText(node, &reader) else { return nil }
      guard format.accepts(text) else {
        reader.report(.invalidFormat(value: text, expected: format), at: node.range)
        return nil
      }
      return text
    }
  }

  /// Text or a whole number, kept as text.
  package static var label: Shape {
    Shape(description: .label) { node, reader in
      node.integerText ?? readText(node, &reader)
    }
  }

  /// A number or code by which something is addressed: a whole number, or letters, digits, `-`, `.` and `_`.
  package static var code: Shape {
    Shape(description: .formatted(.code)) { node, reader in
      if let number = node.integerText, !number.hasPrefix("-") { return number }
      guard let text = readText(node, &reader) else { return nil }
      guard Problem.Format.code.accepts(text) else {
        reader.report(.invalidFormat(value: text, expected: .code), at: node.range)
        return nil
      }
      return text
    }
  }
}

private func readText(_ node: YAMLNode, _ reader: inout FieldReader) -> String? {
  guard case .scalar(let scalar) = node.content, scalar.coreValue == .text else {
    reader.reportWrongType(node, expected: .text)
    return nil
  }
  if scalar.text.unicodeScalars.contains(where: { $0.isControl }) {
    reader.report(.invalidFormat(value: scalar.text, expected: .visibleText), at: node.range)
    return nil
  }
  guard scalar.text.unicodeScalars.contains(where: { !$0.isPatternSpace }) else {
    reader.report(.emptyValue(key: reader.key), at: node.range)
    return nil
  }
  reader.reportSwallowedText(after: node, scalar)
  return scalar.text
}

extension FieldReader {
  /// Warns of `#1` after a text without quotation marks: YAML takes it for a comment. Those who mean a comment write a space after `#`.
  fileprivate mutating func reportSwallowedText(after node: YAMLNode, _ scalar: YAMLScalar) {
    let bytes = file.bytes
    var place = node.range.upperBound
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    guard !scalar.isText, place > node.range.upperBound, place + 1 < bytes.count, bytes[place] == UInt8(ascii: "#"),
      bytes[place + 1] > UInt8(ascii: " "), bytes[place + 1] != UInt8(ascii: "#")
    else { return }
    var end = place
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
    while bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    report(.yamlComment(text: file.text(place..<end)), at: place..<end)
  }
}

extension YAMLNode {
  /// A whole number as it is written; nil for everything else.
  fileprivate var integerText: String? {
    guard case .scalar(let scalar) = content else { return nil }
    switch scalar.coreValue {
    // Codes begin with zeros.
    case .integer(let number):
      return scalar.text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? scalar.text : String(number)
    case .number(let number) where number.isFinite && number.rounded() == number:
      return abs(number) < 1e15 ? String(Int(number)) : scalar.text
    default: return nil
    }
  }
}

extension Shape<Bool> {
  package static var truth: Shape {
    Shape(description: .truth) { node, reader in
      guard case .scalar(let scalar) = node.content, case .truth(let value) = scalar.coreValue
      else {
        reader.reportWrongType(node, expected: .truth)
        return nil
      }
      return value
    }
  }
}

extension Shape<Int> {
  /// A whole number; `3.0` is one, as in JSON Schema.
  package static func integer(minimum: Int) -> Shape {
    Shape(description: .integer(minimum: minimum)) { node, reader in
      guard case .scalar(let scalar) = node.content,
        let value = scalar.wholeNumber
      else {
        reader.reportWrongType(node, expected: .integer)
        return nil
      }
      guard value >= minimum else {
        reader.report(.numberTooSmall(value: scalar.text, minimum: minimum), at: node.range)
        return nil
      }
      return value
    }
  }
}

extension Shape<Int> {
  /// A whole number of a range.
  package static func integer(within range: ClosedRange<Int>) -> Shape {
    let whole = Shape.integer(minimum: .min)
    return Shape(description: .integerWithin(range)) { node, reader in
      guard let value = whole.read(node, &reader) else { return nil }
      guard range.contains(value) else {
        reader.report(
          .numberOutside(
            value: reader.file.text(node.range), lowest: range.lowerBound, highest: range.upperBound),
          at: node.range)
        return nil
      }
      return value
    }
  }
}

extension YAMLScalar {
  /// The value where it is whole; beyond 64 bits the nearest that fits.
  fileprivate var wholeNumber: Int? {
    switch coreValue {
    case .integer(let value): value
    case .number(let value) where value.isFinite && value.rounded() == value:
      abs(value) < 9e18 ? Int(value) : value > 0 ? .max : .min
    default: nil
    }
  }
}

extension Shape<Double> {
  package static func number(minimum: Int) -> Shape {
    Shape(description: .number(minimum: minimum)) { node, reader in
      guard case .scalar(let scalar) = node.content else {
        reader.reportWrongType(node, expected: .number)
        return nil
      }
      let value: Double
      switch scalar.coreValue {
      case .integer(let whole): value = Double(whole)
      case .number(let number) where number.isFinite: value = number
      default:
        reader.reportWrongType(node, expected: .number)
        return nil
      }
      guard value >= Double(minimum) else {
        reader.report(.numberTooSmall(value: scalar.text, minimum: minimum), at: node.range)
        return nil
      }
      return value
    }
  }
}

extension Shape<PartialDate> {
  package static var date: Shape {
    Shape(description: .date(allowsPresent: false)) { node, reader in readDate(node, &reader) }
  }
}

/// The end of a time: a date, or not yet.
package enum EndDate: Sendable, Equatable {
  case present
  case date(PartialDate)
}

extension Shape<EndDate> {
  package static var dateOrPresent: Shape {
    Shape(description: .date(allowsPresent: true)) { node, reader in
      if case .scalar(let scalar) = node.content, scalar.text == "present" { return .present }
      return readDate(node, &reader, notes: [Note(.allowedValues(["2024", "2024-09", "2024-09-01", "present"]))])
        .map { .date($0) }
    }
  }
}

private func readDate(
  _ node: YAMLNode, _ reader: inout FieldReader, notes: [Note] = []
) -> PartialDate? {
  guard case .scalar(let scalar) = node.content else {
    reader.reportWrongType(node, expected: .date)
    return nil
  }
  switch scalar.coreValue {
  case .null, .truth:
    reader.reportWrongType(node, expected: .date)
    return nil
  case .integer, .number:
    if let year = scalar.wholeNumber, (1000...9999).contains(year) { return PartialDate(year: year) }
    reader.report(.invalidDate(value: scalar.text, reason: .format), at: node.range)
    return nil
  case .text:
    do throws(PartialDate.InvalidDate) {
      return try PartialDate(parsing: scalar.text)
    } catch {
      let fixes = dateWithDots(scalar.text).map { date in
        [Fix(.replace(with: date.iso8601), reader.file.range(node.range), with: date.iso8601, isSafe: true)]
      }
      reader.report(
        .invalidDate(value: scalar.text, reason: error.reason), at: node.range, notes: notes, fixes: fixes ?? [])
      return nil
    }
  }
}

/// A date as Poles and Norwegians write it: 31.12.2024.
private func dateWithDots(_ text: String) -> PartialDate? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count) else { return nil }
  let padded = [parts[2]] + parts[..<2].reversed().map { $0.count == 1 ? "0\($0)" : $0 }
  return try? PartialDate(parsing: padded.joined(separator: "-"))
}

extension Shape where Value: Choice {
  /// One word of a few.
  package static func choice(_ type: Value.Type, except: Set<Value> = []) -> Shape {
    let allowed = Value.allCases.filter { !except.contains($0) }
    let descriptions = allowed.map { ChoiceDescription(value: $0.rawValue, words: $0.words) }
    return Shape(description: .choice(descriptions)) { node, reader in
      guard case .scalar(let scalar) = node.content, scalar.coreValue == .text else {
        reader.reportWrongType(node, expected: .text)
        return nil
      }
      if let value = Value(rawValue: scalar.text), !except.contains(value) { return value }
      reader.reportUnknownChoice(scalar.text, at: node.range, allowed: descriptions)
      return nil
    }
  }
}

extension FieldReader {
  mutating func reportUnknownChoice(_ text: String, at range: Range<Int>, allowed choices: [ChoiceDescription]) {
    let allowed = choices.map(\.value)
    let called = choices.first { choice in
      Language.allCases.contains { choice.words[$0].lowercased() == text.lowercased() }
    }
    let near = suggestion(for: text, among: allowed) ?? called?.value
    report(
      text.isEmpty ? .emptyValue(key: key) : .unknownChoice(value: text, suggestion: near),
      at: range, notes: [Note(.allowedValues(allowed))],
      fixes: near.map { [Fix(.replace(with: $0), file.range(range), with: $0, isSafe: false)] }
        ?? [])
  }
}

extension Shape {
  /// A list of anything; empty only where the field may be left out.
  package static func list<Item>(_ item: Shape<Item>) -> Shape where Value == [Item] {
    Shape(description: .list(item.description, isUnique: false, minimum: 0)) { node, reader in
      readItems(node, item, &reader)
    }
  }

  /// A list that holds each value once.
  package static func set<Item: Equatable>(_ item: Shape<Located<Item>>) -> Shape
  where Value == [Located<Item>] {
    Shape(description: .list(item.description, isUnique: true, minimum: 0)) { node, reader in
      readItems(node, item, &reader).map { $0.reportingDuplicates(to: &reader) }
    }
  }

  /// The id of another record.
  package static func reference(_ type: RecordType) -> Shape where Value == Located<String> {
    let id = Shape<String>.formatted(.id)
    return Shape(description: .reference(type)) { node, reader in
      id.read(node, &reader).map { Located($0, at: node.range) }
    }
  }

  /// The ids of other records, each once.
  package static func references(_ type: RecordType) -> Shape where Value == [Located<String>] {
    set(.reference(type))
  }

  /// A part with keys of its own.
  package static func object(_ schema: Schema<Value>) -> Shape {
    Shape(description: .object(schema.description)) { node, reader in schema.read(node, &reader) }
  }
}

extension Shape<Selection> {
  /// Ids of records, or the word `all`.
  package static func selection(_ type: RecordType) -> Shape {
    let ids = Shape<[Located<String>]>.references(type)
    return Shape(description: .referencesOrAll(type)) { node, reader in
      if case .list = node.content { return ids.read(node, &reader).map { .ids($0) } }
      guard case .scalar(let scalar) = node.content, scalar.text == "all" else {
        reader.reportWrongType(node, expected: .listOrAll)
        return nil
      }
      return .all
    }
  }
}

/// Whether two values are the same to other programs too: Swift holds composed and decomposed letters equal.
private func isSame<Value: Equatable>(_ left: Value, _ right: Value) -> Bool {
  guard left == right else { return false }
  guard let left = left as? String, let right = right as? String else { return true }
  return left.utf8.elementsEqual(right.utf8)
}

private func readItems<Item>(
  _ node: YAMLNode, _ item: Shape<Item>, _ reader: inout FieldReader
) -> [Item]? {
  guard case .list(let nodes) = node.content else {
    reader.reportWrongType(node, expected: .list)
    return nil
  }
  let key = reader.key
  var values: [Item] = []
  values.reserveCapacity(nodes.count)
  for node in nodes {
    reader.key = key
    if let value = item.read(node, &reader) { values.append(value) }
  }
  return values.count == nodes.count ? values : nil
}

extension Array {
  fileprivate func reportingDuplicates<Item: Equatable & Sendable>(
    to reader: inout FieldReader
  ) -> [Located<Item>] where Element == Located<Item> {
    var unique: [Located<Item>] = []
    for element in self {
      guard let first = unique.first(where: { isSame($0.value, element.value) }) else {
        unique.append(element)
        continue
      }
      reader.report(
        .duplicateItem(value: reader.file.text(element.range)), at: element.range,
        notes: [Note(.firstHere, at: reader.file.range(first.range))])
    }
    return unique
  }
}
