/// The parts of a web address that asking for it needs.
struct WebAddress: Hashable, Sendable {
  /// Without its fragment, which is never sent.
  let text: String
  let fragment: Substring
  let host: String
  let port: String

  /// Nil where it is no `http:` or `https:` address.
  init?(_ written: String) {
    let lowered = written.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) else { return nil }
    let mark = written.firstIndex(of: "#") ?? written.endIndex
    text = String(written[..<mark])
    fragment = written[mark...]
    var authority = text.dropFirst(scheme.count).prefix { !"/?".contains($0) }
    if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
    let ownPort = scheme == "https://" ? "443" : "80"
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      host = String(authority[authority.index(after: authority.startIndex)..<end])
      let rest = authority[authority.index(after: end)...]
      port = rest.hasPrefix(":") ? String(rest.dropFirst()) : ownPort
    } else if let colon = authority.lastIndex(of: ":") {
      host = String(authority[..<colon])
      port = String(authority[authority.index(after: colon)...])
    } else {
      host = String(authority)
      port = ownPort
    }
    if host.isEmpty { return nil }
  }

  /// The one server that is asked: no two questions go to it at a time.
  var server: String { "\(host.lowercased()):\(port)" }
}
