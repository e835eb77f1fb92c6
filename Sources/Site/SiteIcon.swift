import Schema

/// The sign of the site in a browser's tab: a folder, in the accent of its light pages.
struct SiteIcon: Sendable {
  let bytes: [UInt8]
  let path: String

  init(accent: Colour?) {
    let accent = accent?.hex ?? "currentColor"
    bytes = Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
      <path fill="\(accent)" d="M3 8a3 3 0 0 1 3-3h6l4 4h10a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3z"/>\
      <path fill="#fff" d="M9 15h14v2.5H9zm0 5h9v2.5H9z"/></svg>

      """.utf8)
    path = "assets/icon.\(ContentHash.hex(of: bytes)).svg"
  }
}
