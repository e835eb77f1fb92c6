package import Diagnostics

extension Problem.Format {
  /// The form as a regular expression that Swift and ECMA-262 (so JSON Schema) read alike.
  package var pattern: String {
    // The control characters of `Unicode.Scalar.isControl`.
    let control = "\\x00-\\x08\\x0E-\\x1F\\x7F"
    return switch self {
    case .id: "^[a-z0-9-]+$"
    case .outcomeReference: "^[a-z0-9-]+/[A-Za-z0-9._-]+/[A-Za-z0-9._-]+(/[1-9][0-9]{0,4})?$"
    case .code: "^[A-Za-z0-9._-]+$"
    case .colour: "^#[0-9A-Fa-f]{6}$"
    case .fontName: "^[A-Za-z0-9][A-Za-z0-9 -]*$"
    case .email: "^[^@\\s<>\(control)]+@[^@\\s<>\(control)]+$"
    case .currency: "^[A-Z]{3}$"
    case .webAddress: "^https?://[^\\s<>\"\\\\/?#\(control)]+[^\\s<>\"\\\\\(control)]*$"
    case .siteAddress: "^https?://[^\\s<>\"\\\\/?#\(control)]+[^\\s<>\"\\\\?#\(control)]*$"
    case .recordPath: "^(portfolio|about|[a-z]+/[a-z0-9-]+)$"
    case .relativePath: "^(?!.*(^|/)\\.\\.?(/|$))[^/\\\\\\s\(control)][^\\\\\(control)]*$"
    case .visibleText: "^[^\(control)]*[^\\s\(control)][^\(control)]*$"
    }
  }

  /// Whether a text has the form. Written out, because a regular expression costs more than all the rest of a field.
  package func accepts(_ text: String) -> Bool {
    let bytes = text.utf8
    switch self {
    case .id: return !bytes.isEmpty && bytes.allSatisfy { $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") }
    case .visibleText:
      return text.unicodeScalars.contains { !$0.isPatternSpace } && !text.unicodeScalars.contains(where: \.isControl)
    case .code: return !bytes.isEmpty && bytes.allSatisfy(\.isCodeByte)
    case .outcomeReference: return OutcomeReference(text) != nil
    case .colour:
      return bytes.count == 7 && bytes.first == UInt8(ascii: "#")
        && text.dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
    case .fontName:
      return bytes.first.map { $0.isLetterOrDigit } == true
        && bytes.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    case .currency: return bytes.count == 3 && bytes.allSatisfy { (0x41...0x5A).contains($0) }
    case .email:
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2
        && parts.allSatisfy { part in
          !part.isEmpty
            && part.unicodeScalars.allSatisfy { !$0.isPatternSpace && $0 != "<" && $0 != ">" }
        }
    case .webAddress:
      let rest =
        text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
      return rest.first.map { !"/?#".contains($0) } == true
        && rest.unicodeScalars.allSatisfy {
          !$0.isPatternSpace && !"<>\"\\".unicodeScalars.contains($0)
        }
    case .siteAddress:
      return Self.webAddress.accepts(text) && !bytes.contains(UInt8(ascii: "?")) && !bytes.contains(UInt8(ascii: "#"))
    case .recordPath:
      if text == RecordType.portfolio.rawValue || text == RecordType.about.rawValue { return true }
      let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[0].allSatisfy(\.isLowercase)
        && !parts[1].isEmpty
        && parts[1].allSatisfy { $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") }
    case .relativePath:
      guard let first = text.unicodeScalars.first, first != "/", !first.isPatternSpace,
        !bytes.contains(UInt8(ascii: "\\"))
      else { return false }
      return text.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { $0 != "." && $0 != ".." }
    }
  }
}

extension UInt8 {
  fileprivate var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isLetterOrDigit: Bool {
    isLowercase || isDigit || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }
  fileprivate var isCodeByte: Bool {
    isLetterOrDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}

extension Unicode.Scalar {
  /// Whether `\s` of ECMA-262 (and so of JSON Schema) matches it: white space, line terminators and the byte order mark.
  var isPatternSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  /// Whether it is a control character other than a tab or a line end; YAML's escapes can write them all.
  var isControl: Bool { value < 0x20 && !(0x09...0x0D).contains(value) || value == 0x7F }
}
