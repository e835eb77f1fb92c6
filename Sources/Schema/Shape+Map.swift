import Diagnostics
import Documents

/// A value under a name that the author has chosen.
package struct Named<Value: Sendable>: Sendable {
  /// An id: small letters, digits and hyphens.
  package let name: Located<String>
  package let value: Value
}

extension Shape {
  /// Names of the author's own, each with a value of one shape, in the order in which they stand.
  package static func map<Item>(_ item: Shape<Item>) -> Shape where Value == [Named<Item>] {
    Shape(description: .map(item.description, minimum: 0)) { node, reader in
      guard case .mapping(let entries) = node.content else {
        reader.reportWrongType(node, expected: .mapping)
        return nil
      }
      let values = entries.compactMap { entry -> Named<Item>? in
        let isName = Problem.Format.id.accepts(entry.key)
        if !isName { reader.report(.invalidFormat(value: entry.key, expected: .id), at: entry.keyRange) }
        guard let value = item.read(entry, &reader), isName else { return nil }
        return Named(name: Located(entry.key, at: entry.keyRange), value: value)
      }
      return values.count == entries.count ? values : nil
    }
  }
}
