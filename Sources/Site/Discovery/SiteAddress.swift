import Diagnostics

/// Where the site will be published, such as `https://example.org/me`.
struct SiteAddress: Sendable, Equatable {
  /// Without a slash at its end, in the characters of RFC 3986 only.
  let text: String

  init(_ written: String) {
    var written = Substring(written)
    while written.hasSuffix("/") { written.removeLast() }
    text = String(written).percentEncodedAddress
  }

  /// The path below which the site stands on its host, with a slash at both ends.
  var path: String {
    let afterScheme = text.dropFirst(text.hasPrefix("https://") ? "https://".count : "http://".count)
    return (afterScheme.firstIndex(of: "/").map { String(afterScheme[$0...]) } ?? "") + "/"
  }

  /// The address at which a host answers with a page or file of the site.
  func address(of path: String) -> String {
    let page = path.hasSuffix("index.html") ? Substring(path.dropLast("index.html".count)) : path[...]
    return "\(text)/\(page)"
  }
}
