/// cmark writes the alignment of table cells as `align`, which HTML no longer has; pages have it as a class.
enum TableAlignment {
  static func asClasses(_ html: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(html.count)
    var place = 0
    while place < html.count {
      // In text a quotation mark is an entity, so this stands in tags only.
      if html[place] == UInt8(ascii: " "), html[place...].starts(with: attribute) {
        out += Array(" class=\"".utf8)
        place += attribute.count
      } else {
        out.append(html[place])
        place += 1
      }
    }
    return out
  }

  private static let attribute = Array(" align=\"".utf8)
}
