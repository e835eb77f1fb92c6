/// cmark writes the alignment of table cells as `align`, which HTML no longer has; pages have it as a class.
enum TableAlignment {
  static func asClasses(_ html: [UInt8]) -> [UInt8] {
    // In text a quotation mark is an entity, so this stands in tags only.
    let attribute = Array(" align=\"".utf8)
    let equals = attribute.count - 2
    var out: [UInt8] = []
    var place = 0
    var searched = 0
    while let found = html[searched...].firstIndex(of: UInt8(ascii: "=")) {
      searched = found + 1
      let start = found - equals
      guard start >= place, html[start...].starts(with: attribute) else { continue }
      out += html[place..<start]
      out += Array(" class=\"".utf8)
      place = start + attribute.count
    }
    return out.isEmpty ? html : out + html[place...]
  }
}
