/// The two parts of a Markdown record: the YAML between `---` lines at the top, and the Markdown below.
struct FrontMatter: Equatable {
  enum Finding: Equatable {
    case found(FrontMatter)
    /// The file does not start with a `---` line.
    case missing
    /// The opening line, which no `---` line closes.
    case unclosed(Range<Int>)
  }

  /// The bytes between the lines.
  let facts: Range<Int>
  /// The bytes after the closing line.
  let body: Range<Int>

  /// Finds the front matter. Only a line that is `---` and nothing but spaces after it opens or closes: YAML allows such a
  /// line inside no value, so the first one after the opening is the close.
  static func find(in bytes: [UInt8], from start: Int) -> Finding {
    let opening = line(in: bytes, at: start)
    guard isFence(bytes[opening.text]) else { return .missing }
    var place = opening.next
    while place < bytes.count {
      let line = line(in: bytes, at: place)
      if isFence(bytes[line.text]) {
        return .found(FrontMatter(facts: opening.next..<place, body: line.next..<bytes.count))
      }
      place = line.next
    }
    return .unclosed(opening.text)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D])
      && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private static func line(in bytes: [UInt8], at start: Int) -> (text: Range<Int>, next: Int) {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") {
      end += 1
    }
    var next = end
    if next < bytes.count {
      next +=
        bytes[next] == UInt8(ascii: "\r") && next + 1 < bytes.count
          && bytes[next + 1] == UInt8(ascii: "\n") ? 2 : 1
    }
    return (start..<end, next)
  }
}
