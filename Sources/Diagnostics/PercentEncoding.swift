extension String {
  /// Percent-encodes what is not unreserved (RFC 3986, 2.3), but for one character.
  package func percentEncoded(keeping kept: Unicode.Scalar) -> String {
    let kept = UInt8(ascii: kept)
    if utf8.allSatisfy({ $0.isUnreserved || $0 == kept }) { return self }
    var out = ""
    for byte in utf8 {
      if byte.isUnreserved || byte == kept {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        out += byte.percentEncoded
      }
    }
    return out
  }
}

extension String {
  /// A web address with percent-encoding for what may not stand in one (RFC 3986); what is encoded already stays.
  package var percentEncodedAddress: String {
    let reserved = Set("%:/?#[]@!$&'()*+,;=".utf8)
    if utf8.allSatisfy({ $0.isUnreserved || reserved.contains($0) }) { return self }
    var out = ""
    for byte in utf8 {
      out += byte.isUnreserved || reserved.contains(byte) ? String(Unicode.Scalar(byte)) : byte.percentEncoded
    }
    return out
  }
}

extension StringProtocol {
  /// The text whose percent-encoding this is; nil where it is not one of UTF-8.
  package var percentDecoded: String? {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var percentEncoded: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
  }

  fileprivate var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
