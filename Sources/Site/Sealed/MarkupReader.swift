/// Reads the markup that ``HTML`` writes, piece by piece.
struct MarkupReader {
  struct Tag {
    let name: String
    /// In the order in which they stand; values are escaped as they were written, nil where there is none.
    let attributes: [(name: String, value: String?)]
  }

  enum Piece {
    case start(Tag)
    case end(String)
    case text(Range<Int>)
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Piece? {
    guard place < bytes.count else { return nil }
    guard bytes[place] == UInt8(ascii: "<") else {
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
      return .text(start..<place)
    }
    place += 1
    if place < bytes.count, bytes[place] == UInt8(ascii: "/") {
      place += 1
      let name = word()
      skip(past: UInt8(ascii: ">"))
      return .end(name)
    }
    let name = word()
    var attributes: [(name: String, value: String?)] = []
    while let attribute = attribute() { attributes.append(attribute) }
    return .start(Tag(name: name.lowercased(), attributes: attributes))
  }

  /// The next attribute; nil after the last, and then the tag's end is passed.
  private mutating func attribute() -> (name: String, value: String?)? {
    while place < bytes.count, [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "/")].contains(bytes[place]) {
      place += 1
    }
    guard place < bytes.count, bytes[place] != UInt8(ascii: ">") else {
      place += 1
      return nil
    }
    let name = word()
    // What stands there and is no name would be read for ever.
    guard !name.isEmpty else {
      place += 1
      return ("data-odd", nil)
    }
    guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "="), bytes[place + 1] == UInt8(ascii: "\"") else {
      return (name, nil)
    }
    place += 2
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") { place += 1 }
    let value = String(decoding: bytes[start..<place], as: UTF8.self)
    place += 1
    return (name, value)
  }

  private mutating func word() -> String {
    let start = place
    while place < bytes.count, !Array(" \n/>=\"".utf8).contains(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func skip(past end: UInt8) {
    while place < bytes.count, bytes[place] != end { place += 1 }
    place += 1
  }

  /// Text with the entities that ``HTML`` writes turned back.
  static func unescaped(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.split(separator: entity, omittingEmptySubsequences: false).joined(separator: character)
    }
    return text
  }
}
