import Diagnostics

/// Where a link or a picture leads: a page or file of the site, or a web address that the schema has checked.
struct Address: Sendable {
  /// What leads to the site's root; empty where the address does not begin there. Apart from the rest, because every link of a
  /// page has the same, and joining them would make a text for each.
  let root: String
  let rest: String

  var text: String { root + rest }

  private init(root: String = "", _ rest: String) {
    self.root = root
    self.rest = rest
  }

  /// A path of the site, as seen from a page.
  ///
  /// - Parameter root: what leads from the page to the site's root, such as `../../`.
  init(path: String, root: String) {
    self.init(root: root, path.percentEncoded(keeping: "/"))
  }

  /// A page of the site, as seen from a page: ids and the names of folders need no encoding.
  init(page path: String, root: String) { self.init(root: root, path) }

  /// A place on the page that the address leads to.
  func with(fragment: String) -> Address { Address(root: root, "\(rest)#\(fragment)") }

  /// A place on the same page.
  init(fragment: String) { self.init("#\(fragment)") }

  /// A web address of a record: `http:` or `https:`, nothing else leads anywhere.
  init(web address: String) {
    self.init(address.hasPrefix("https://") || address.hasPrefix("http://") ? address : "#")
  }

  init(email: String) { self.init("mailto:" + email.percentEncoded(keeping: "@")) }

  init(phone: String) { self.init("tel:" + phone.filter { $0.isASCII && $0.isNumber || $0 == "+" }) }
}
