/// Reads the tags of rendered HTML one after the other, as a browser would.
struct HTMLScanner {
  struct Tag {
    /// In lower case, without the slash of an end tag.
    let name: String
    let attributes: [(name: String, value: String)]
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag; nil at the end.
  mutating func nextTag() -> Tag? {
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    guard place < bytes.count else { return nil }
    place += 1
    if place < bytes.count, bytes[place] == UInt8(ascii: "/") { place += 1 }
    let name = text(until: [" ", "\n", "/", ">"]).lowercased()
    var attributes: [(name: String, value: String)] = []
    while let attribute = nextAttribute() { attributes.append(attribute) }
    return Tag(name: name, attributes: attributes)
  }

  /// The next attribute of the tag that is being read; nil at the tag's end, which is passed.
  private mutating func nextAttribute() -> (name: String, value: String)? {
    skip([" ", "\n", "/"])
    guard place < bytes.count else { return nil }
    guard bytes[place] != UInt8(ascii: ">") else {
      place += 1
      return nil
    }
    let name = text(until: ["=", " ", "\n", "/", ">"]).lowercased()
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return (name, "") }
    place += 1
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      return (name, text(until: [" ", "\n", ">"]))
    }
    place += 1
    let value = text(until: ["\""])
    place += 1
    return (name, value)
  }

  private mutating func skip(_ characters: [Unicode.Scalar]) {
    while place < bytes.count, characters.contains(Unicode.Scalar(bytes[place])) { place += 1 }
  }

  private mutating func text(until ends: [Unicode.Scalar]) -> String {
    let start = place
    while place < bytes.count, !ends.contains(Unicode.Scalar(bytes[place])) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }
}
