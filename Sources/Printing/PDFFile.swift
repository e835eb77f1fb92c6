/// The few bytes of a PDF that say when it was made and from what.
enum PDFFile {
  /// The same PDF with the given day and identifier in place of the clock's, so that the same page makes the same bytes.
  ///
  /// Dates keep their length and the identifier stands in the trailer, behind everything that the table of places names, so that
  /// no place in the file moves (ISO 32000-1, 7.5.5). Nil where the file is not built as Chromium builds it.
  static func dated(_ bytes: [UInt8], day: String, identifier: String) -> [UInt8]? {
    var bytes = bytes
    let stamp = Array("\(day)000000".utf8)
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      // The information dictionary comes before all streams, in which anything may stand.
      guard let start = firstPlace(of: Array(key.utf8), in: bytes) else { return nil }
      let digits = start + key.utf8.count
      guard digits + stamp.count < bytes.count else { return nil }
      bytes.replaceSubrange(digits..<digits + stamp.count, with: stamp)
    }
    renumberNodes(in: &bytes)
    guard let trailer = lastPlace(of: Array("trailer\n<<".utf8), in: bytes) else { return nil }
    let end = trailer + "trailer\n<<".utf8.count
    bytes.insert(contentsOf: Array("/ID [(\(identifier)) (\(identifier))]\n".utf8), at: end)
    return bytes
  }

  /// Chromium names parts of the structure after the nodes of its document, which it counts from another start each time. Here they are
  /// counted from one, in the order that they had: a tree of names is sorted (ISO 32000-1, 7.9.6).
  private static func renumberNodes(in bytes: inout [UInt8]) {
    let mark = Array("(node".utf8)
    let title = Array("/Title ".utf8)
    let width = 8
    var nodes: [(place: Int, number: Int)] = []
    for place in places(for: mark, in: bytes) where bytes[place] == mark[0] && bytes[place...].starts(with: mark) {
      let digits = bytes[(place + mark.count)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard digits.count == width, bytes[digits.endIndex...].first == UInt8(ascii: ")"),
        !bytes[..<place].suffix(title.count).elementsEqual(title)
      else { continue }
      nodes.append((digits.startIndex, digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }))
    }
    let order = Dictionary(Set(nodes.map(\.number)).sorted().enumerated().map { ($1, $0 + 1) }) { first, _ in first }
    for node in nodes {
      let digits = String(order[node.number] ?? 0)
      let padded = String(repeating: "0", count: width - digits.count) + digits
      bytes.replaceSubrange(node.place..<node.place + width, with: Array(padded.utf8))
    }
  }

  private static func firstPlace(of text: [UInt8], in bytes: [UInt8]) -> Int? {
    places(for: text, in: bytes).first { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
  }

  private static func lastPlace(of text: [UInt8], in bytes: [UInt8]) -> Int? {
    places(for: text, in: bytes).last { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }
  }

  private static func places(for text: [UInt8], in bytes: [UInt8]) -> Range<Int> {
    0..<max(0, bytes.count - text.count + 1)
  }
}
