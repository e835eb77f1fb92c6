/// A value of a YAML file, with the bytes on which it stands.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(YAMLScalar)
    case list([YAMLNode])
    case mapping([YAMLEntry])
  }

  package let content: Content
  /// Offsets into the file; quotation marks count in.
  package let range: Range<Int>

  package init(content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

/// A key with its value.
package struct YAMLEntry: Sendable {
  package let key: String
  package let keyRange: Range<Int>
  package let value: YAMLNode

  package init(key: String, keyRange: Range<Int>, value: YAMLNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

/// A single value as it is written.
package struct YAMLScalar: Sendable, Equatable {
  package let text: String
  /// Whether it stands in quotation marks or as a block (`|`, `>`), or is tagged `!!str`: then it is text whatever it says.
  package let isText: Bool

  package init(text: String, isText: Bool) {
    self.text = text
    self.isText = isText
  }
}

/// What a scalar is under the core schema of YAML 1.2 (section 10.3.2).
package enum YAMLCoreValue: Sendable, Equatable {
  case null
  case truth(Bool)
  case integer(Int)
  case number(Double)
  case text
}

extension YAMLScalar {
  package var coreValue: YAMLCoreValue {
    // Most scalars begin with a letter that begins no null, truth or number.
    guard !isText, text.utf8.first.map(Self.startsValue) != false else { return .text }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .truth(true)
    case "false", "False", "FALSE": return .truth(false)
    case ".nan", ".NaN", ".NAN": return .number(.nan)
    default: break
    }
    return integer ?? number ?? .text
  }

  private static func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"),
      UInt8(ascii: "f"), UInt8(ascii: "F"):
      true
    default: false
    }
  }

  /// `[-+]?[0-9]+`, `0o[0-7]+` or `0x[0-9a-fA-F]+`; beyond 64 bits it is a floating-point number.
  private var integer: YAMLCoreValue? {
    if text.hasPrefix("0o") {
      let digits = text.dropFirst(2)
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x37).contains($0) }) else {
        return nil
      }
      return Int(digits, radix: 8).map { .integer($0) } ?? .number(.infinity)
    }
    if text.hasPrefix("0x") {
      let digits = text.dropFirst(2)
      guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
      return Int(digits, radix: 16).map { .integer($0) } ?? .number(.infinity)
    }
    let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text).map { .integer($0) } ?? Double(text).map { .number($0) }
  }

  /// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?` and `[-+]?\.inf`.
  private var number: YAMLCoreValue? {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    if [".inf", ".Inf", ".INF"].contains(String(Substring(rest))) {
      return .number(isNegative ? -.infinity : .infinity)
    }
    func takeDigits() -> Int {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest.removeFirst(digits.count)
      return digits.count
    }
    let whole = takeDigits()
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = takeDigits()
    }
    guard whole > 0 || fraction > 0 else { return nil }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard takeDigits() > 0 else { return nil }
    }
    guard rest.isEmpty else { return nil }
    let trimmed = text.last == "." ? String(text.dropLast()) : text
    return .number(Double(trimmed) ?? .nan)
  }
}
