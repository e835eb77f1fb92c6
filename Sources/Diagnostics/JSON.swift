/// A JSON value (RFC 8259) whose objects keep the order in which they were written.
package indirect enum JSON: Sendable {
  case string(String)
  case integer(Int)
  case number(Double)
  case bool(Bool)
  case null
  case array([JSON])
  case object([(key: String, value: JSON)])

  /// The text, indented by two spaces a level where `pretty`; never with `<`, so that it may stand inside HTML.
  package func text(pretty: Bool = true) -> String {
    var out = ""
    write(to: &out, pretty: pretty, level: 0)
    return out
  }

  private func write(to out: inout String, pretty: Bool, level: Int) {
    switch self {
    case .string(let value): JSON.write(value, to: &out)
    case .integer(let value): out += String(value)
    case .number(let value): out += value.isFinite ? "\(value)" : "null"
    case .bool(let value): out += value ? "true" : "false"
    case .null: out += "null"
    case .array(let items):
      JSON.write("[", items, "]", to: &out, pretty: pretty, level: level) { item, out in
        item.write(to: &out, pretty: pretty, level: level + 1)
      }
    case .object(let members):
      JSON.write("{", members, "}", to: &out, pretty: pretty, level: level) { member, out in
        JSON.write(member.key, to: &out)
        out += pretty ? ": " : ":"
        member.value.write(to: &out, pretty: pretty, level: level + 1)
      }
    }
  }

  private static func write<Item>(
    _ open: String, _ items: [Item], _ close: String, to out: inout String, pretty: Bool,
    level: Int, writeItem: (Item, inout String) -> Void
  ) {
    out += open
    for (index, item) in items.enumerated() {
      if index > 0 { out += "," }
      if pretty { out += "\n" + String(repeating: "  ", count: level + 1) }
      writeItem(item, &out)
    }
    if pretty, !items.isEmpty { out += "\n" + String(repeating: "  ", count: level) }
    out += close
  }

  private static func write(_ string: String, to out: inout String) {
    out += "\""
    defer { out += "\"" }
    guard string.utf8.contains(where: mayBeEscaped) else {
      out += string
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "<", "\u{2028}", "\u{2029}", "\u{0}"..<"\u{20}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a byte is, or begins, what is not written as it is.
  private static func mayBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xE2 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "<")
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }
}
