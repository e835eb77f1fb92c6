extension JSON {
  /// What is wrong with a text that should be JSON.
  package struct Malformed: Error {
    /// In bytes from the start.
    package let offset: Int
  }

  /// Reads one JSON value (RFC 8259), no deeper than 128 levels. Of members of the same name the last counts.
  package init(reading bytes: some Sequence<UInt8>) throws(Malformed) {
    var reader = JSONReader(bytes: Array(bytes), depthLimit: 128, refusesDuplicates: false)
    self = try reader.readDocument()
  }

  /// Reads a value that two programs must not understand in two ways: an object has each key once.
  package init(strict bytes: [UInt8], depthLimit: Int) throws(Malformed) {
    var reader = JSONReader(bytes: bytes, depthLimit: depthLimit, refusesDuplicates: true)
    self = try reader.readDocument()
  }

  /// The value of an object's member; nil where there is none, or this is no object.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  package var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  package var array: [JSON]? {
    if case .array(let items) = self { items } else { nil }
  }

  /// The names of an object's members; nil where this is no object.
  package var keys: [String]? {
    if case .object(let members) = self { members.map(\.key) } else { nil }
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  let depthLimit: Int
  let refusesDuplicates: Bool
  var place = 0
  var depth = 0

  init(bytes: [UInt8], depthLimit: Int, refusesDuplicates: Bool) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    self.refusesDuplicates = refusesDuplicates
  }

  mutating func readDocument() throws(JSON.Malformed) -> JSON {
    let value = try readValue()
    skipSpace()
    guard place == bytes.count else { throw malformed }
    return value
  }

  private var malformed: JSON.Malformed { JSON.Malformed(offset: place) }
  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  private mutating func take(_ byte: UInt8) throws(JSON.Malformed) {
    guard next == byte else { throw malformed }
    place += 1
  }

  private mutating func readValue() throws(JSON.Malformed) -> JSON {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(JSON.Malformed) in try reader.readObject() }
    case UInt8(ascii: "["): return try nested { reader throws(JSON.Malformed) in try reader.readArray() }
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    default: return try readNumber()
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSON.Malformed) -> JSON
  ) throws(JSON.Malformed) -> JSON {
    depth += 1
    guard depth <= depthLimit else { throw malformed }
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func readWord(_ word: StaticString, _ value: JSON) throws(JSON.Malformed) -> JSON {
    for byte in word.description.utf8 { try take(byte) }
    return value
  }

  private mutating func readObject() throws(JSON.Malformed) -> JSON {
    var members: [(key: String, value: JSON)] = []
    var keys: Set<String> = []
    try take(UInt8(ascii: "{"))
    skipSpace()
    if next == UInt8(ascii: "}") {
      place += 1
      return .object([])
    }
    while true {
      skipSpace()
      let key = try readString()
      guard !refusesDuplicates || keys.insert(key).inserted else { throw malformed }
      skipSpace()
      try take(UInt8(ascii: ":"))
      members.append((key, try readValue()))
      skipSpace()
      guard next == UInt8(ascii: ",") else { break }
      place += 1
    }
    try take(UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func readArray() throws(JSON.Malformed) -> JSON {
    var items: [JSON] = []
    try take(UInt8(ascii: "["))
    skipSpace()
    if next == UInt8(ascii: "]") {
      place += 1
      return .array([])
    }
    while true {
      items.append(try readValue())
      skipSpace()
      guard next == UInt8(ascii: ",") else { break }
      place += 1
    }
    try take(UInt8(ascii: "]"))
    return .array(items)
  }

  private mutating func readNumber() throws(JSON.Malformed) -> JSON {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    let whole = place
    readDigits()
    guard place > whole, place - whole == 1 || bytes[whole] != UInt8(ascii: "0") else { throw malformed }
    let integerEnd = place
    if next == UInt8(ascii: ".") {
      place += 1
      guard readDigits() else { throw malformed }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      place += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      guard readDigits() else { throw malformed }
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if place == integerEnd, let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text) else { throw malformed }
    return .number(number)
  }

  @discardableResult
  private mutating func readDigits() -> Bool {
    let start = place
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    return place > start
  }

  private mutating func readString() throws(JSON.Malformed) -> String {
    try take(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while true {
      let start = place
      while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { place += 1 }
      text += bytes[start..<place]
      switch next {
      case UInt8(ascii: "\""):
        place += 1
        guard let string = String(validating: text, as: UTF8.self) else { throw malformed }
        return string
      case UInt8(ascii: "\\"):
        place += 1
        text += Array(String(try readEscape()).utf8)
      default: throw malformed
      }
    }
  }

  private mutating func readEscape() throws(JSON.Malformed) -> Unicode.Scalar {
    guard let byte = next else { throw malformed }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = try readHexadecimal()
      if let scalar = Unicode.Scalar(first) { return scalar }
      // A surrogate that has no other half stands for no character.
      guard (0xD800..<0xDC00).contains(first) else { throw malformed }
      try take(UInt8(ascii: "\\"))
      try take(UInt8(ascii: "u"))
      let second = try readHexadecimal()
      guard (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
      else { throw malformed }
      return scalar
    default: throw malformed
    }
  }

  private mutating func readHexadecimal() throws(JSON.Malformed) -> UInt32 {
    guard place + 4 <= bytes.count,
      bytes[place..<place + 4].allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw malformed }
    place += 4
    return value
  }
}
