import Documents

/// The first words of a rendered body, for the short description that search engines and social networks show.
enum Excerpt {
  /// About as much as they show.
  private static let length = 200

  /// The text of the first paragraph, cut between words; nil where there is none.
  static func text(of html: [UInt8]) -> String? {
    guard var place = html[...].firstRange(of: "<p>")?.upperBound else { return nil }
    var text: [UInt8] = []
    var isInTag = false
    while place < html.count {
      let byte = html[place]
      if byte == UInt8(ascii: "<"), html[place...].starts(with: paragraphEnd) { break }
      place += 1
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">") where isInTag: isInTag = false
      case _ where isInTag: continue
      case UInt8(ascii: "\n"): text.append(UInt8(ascii: " "))
      case UInt8(ascii: "&"):
        let entity = entities.first { html[place...].starts(with: $0.name.utf8) }
        text.append(entity?.byte ?? byte)
        place += entity?.name.utf8.count ?? 0
      default: text.append(byte)
      }
      if text.count > length { return shortened(text) }
    }
    return text.allSatisfy { $0 == UInt8(ascii: " ") } ? nil : String(decoding: text, as: UTF8.self)
  }

  private static let paragraphEnd = Array("</p>".utf8)
  /// All that cmark writes.
  private static let entities: [(name: String, byte: UInt8)] = [
    ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")), ("quot;", UInt8(ascii: "\"")),
  ]

  private static func shortened(_ text: [UInt8]) -> String? {
    guard let space = text.lastIndex(of: UInt8(ascii: " ")), space > 0 else { return nil }
    return String(decoding: text[..<space], as: UTF8.self) + "…"
  }
}
