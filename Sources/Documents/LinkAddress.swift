/// What an address in Markdown leads to.
package enum LinkAddress: Equatable, Sendable {
  /// `https:`, `http:`, `mailto:` or `tel:`.
  case external
  /// `#...`, a place on the same page.
  case fragment
  /// A path relative to the record's file.
  case file(path: String)
  /// Everything else: `javascript:`, `data:`, `file:`, unknown schemes, control characters.
  case refused

  private static let allowed: Set<String> = ["https", "http", "mailto", "tel"]

  package init(_ address: String) {
    guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      self = .refused
      return
    }
    if address.hasPrefix("#") {
      self = .fragment
      return
    }
    guard !address.isEmpty, !address.hasPrefix("/"), !address.hasPrefix("?") else {
      self = .refused
      return
    }
    let head = address.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else {
      let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      self = .file(path: String(Substring(path)))
      return
    }
    let scheme = String(Substring(address.utf8[..<colon])).lowercased()
    self = Self.allowed.contains(scheme) ? .external : .refused
  }
}
