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

  private static let allowed = ["https", "http", "mailto", "tel"]

  package init(_ address: String) {
    guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      self = .refused
      return
    }
    switch address.utf8.first {
    case UInt8(ascii: "#"):
      self = .fragment
      return
    case nil, UInt8(ascii: "/"), UInt8(ascii: "?"):
      self = .refused
      return
    default: break
    }
    let head = address.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else {
      let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      self = .file(path: String(Substring(path)))
      return
    }
    let scheme = address.utf8[..<colon].lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    self = Self.allowed.contains { $0.utf8.elementsEqual(scheme) } ? .external : .refused
  }
}
