extension JSON {
  /// Why a text is not JSON that teczka takes.
  package enum ParseFailure: Error, Equatable {
    case encoding
    /// The offset of the byte that does not belong there.
    case syntax(at: Int)
    case depth(limit: Int)
    case duplicateKey(String)
    case number(at: Int)
  }

  /// Reads a text (RFC 8259): nothing stands before or after the value but white space, and an object has each key once.
  package init(parsing bytes: [UInt8], depthLimit: Int = 32) throws(ParseFailure) {
    guard (try? UTF8Span(validating: bytes.span)) != nil else { throw .encoding }
    var parser = JSONParser(bytes: bytes, depthLimit: depthLimit)
    self = try parser.document()
  }

  /// The value of an object's key; nil where there is none, or no object.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var string: String? { if case .string(let value) = self { value } else { nil } }
  package var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  package var array: [JSON]? { if case .array(let items) = self { items } else { nil } }
  package var keys: [String]? { if case .object(let members) = self { members.map(\.key) } else { nil } }
}

private struct JSONParser {
  let bytes: [UInt8]
  let depthLimit: Int
  private var place = 0
  private var depth = 0

  init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  mutating func document() throws(JSON.ParseFailure) -> JSON {
    let value = try value()
    skipSpace()
    guard place == bytes.count else { throw .syntax(at: place) }
    return value
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func value() throws(JSON.ParseFailure) -> JSON {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try nested { parser throws(JSON.ParseFailure) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSON.ParseFailure) in try parser.list() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSON.ParseFailure) -> JSON
  ) throws(JSON.ParseFailure) -> JSON {
    guard depth < depthLimit else { throw .depth(limit: depthLimit) }
    depth += 1
    place += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSON.ParseFailure) -> JSON {
    var members: [(key: String, value: JSON)] = []
    var keys: Set<String> = []
    skipSpace()
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw .syntax(at: place) }
      let key = try string()
      guard keys.insert(key).inserted else { throw .duplicateKey(key) }
      skipSpace()
      guard take(":") else { throw .syntax(at: place) }
      members.append((key, try value()))
      skipSpace()
      if take(",") { continue }
      guard take("}") else { throw .syntax(at: place) }
      return .object(members)
    }
  }

  private mutating func list() throws(JSON.ParseFailure) -> JSON {
    var items: [JSON] = []
    skipSpace()
    if take("]") { return .array([]) }
    while true {
      items.append(try value())
      skipSpace()
      if take(",") { continue }
      guard take("]") else { throw .syntax(at: place) }
      return .array(items)
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSON.ParseFailure) -> JSON {
    for byte in word.description.utf8 {
      guard next == byte else { throw .syntax(at: place) }
      place += 1
    }
    return value
  }

  private mutating func string() throws(JSON.ParseFailure) -> String {
    place += 1
    var text: [UInt8] = []
    var start = place
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[start..<place]
        place += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[start..<place]
        place += 1
        text += try escape()
        start = place
      case 0..<0x20: throw .syntax(at: place)
      default: place += 1
      }
    }
    throw .syntax(at: place)
  }

  private mutating func escape() throws(JSON.ParseFailure) -> [UInt8] {
    guard let byte = next else { throw .syntax(at: place) }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      let first = try codeUnit()
      var units = [first]
      if UTF16.isLeadSurrogate(first) {
        guard take("\\"), take("u") else { throw .syntax(at: place) }
        units.append(try codeUnit())
      }
      guard let text = String(validating: units, as: UTF16.self) else { throw .syntax(at: place) }
      return Array(text.utf8)
    default: throw .syntax(at: place - 1)
    }
  }

  private mutating func codeUnit() throws(JSON.ParseFailure) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw .syntax(at: place) }
      unit = unit << 4 | UInt16(digit)
      place += 1
    }
    return unit
  }

  private mutating func number() throws(JSON.ParseFailure) -> JSON {
    let start = place
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    func skipDigits(_ parser: inout JSONParser) throws(JSON.ParseFailure) {
      guard isDigit(parser.next) else { throw .syntax(at: parser.place) }
      while isDigit(parser.next) { parser.place += 1 }
    }
    _ = take("-")
    if !take("0") { try skipDigits(&self) }
    var isWhole = true
    if take(".") {
      isWhole = false
      try skipDigits(&self)
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      try skipDigits(&self)
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isWhole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw .number(at: start) }
    return .number(value)
  }
}
