import Diagnostics

/// Where a link or a picture leads: a page or file of the site, or a web address that the schema has checked.
struct Address: Sendable {
  let text: String

  /// A path of the site, as seen from a page.
  ///
  /// - Parameter root: what leads from the page to the site's root, such as `../../`.
  init(path: String, root: String) {
    text = root + path.percentEncoded(keeping: "/")
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

  init(email: String) { text = "mailto:" + email.percentEncoded(keeping: "@") }

  init(phone: String) { text = "tel:" + phone.filter { $0.isASCII && $0.isNumber || $0 == "+" } }
}
