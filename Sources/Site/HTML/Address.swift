/// Where a link or a picture leads: a page or file of the site, or a web address that the schema has checked.
struct Address: Sendable {
  let text: String

  /// A path of the site, as seen from a page.
  ///
  /// - Parameter root: what leads from the page to the site's root, such as `../../`.
  init(path: String, root: String) {
    text = root + Self.encoded(path, keeping: "/")
  }

  /// A page of the site, as seen from a page: ids and the names of folders need no encoding.
  init(page path: String, root: String) { text = root + path }

  private init(text: String) { self.text = text }

  /// A place on the page that the address leads to.
  func with(fragment: String) -> Address { Address(text: "\(text)#\(fragment)") }

  /// A place on the same page.
  init(fragment: String) { text = "#\(fragment)" }

  /// A web address of a record: `http:` or `https:`, nothing else leads anywhere.
  init(web address: String) {
    text = address.hasPrefix("https://") || address.hasPrefix("http://") ? address : "#"
  }

  init(email: String) { text = "mailto:" + Self.encoded(email, keeping: "@") }

  init(phone: String) { text = "tel:" + phone.filter { $0.isASCII && $0.isNumber || $0 == "+" } }

  /// Percent-encodes what is not unreserved (RFC 3986, 2.3).
  private static func encoded(_ text: String, keeping kept: Unicode.Scalar) -> String {
    let kept = UInt8(ascii: kept)
    if text.utf8.allSatisfy({ isUnreserved($0) || $0 == kept }) { return text }
    var out = ""
    for byte in text.utf8 {
      if isUnreserved(byte) || byte == kept {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
