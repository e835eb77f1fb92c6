/// Finds lines that open more containers than anybody writes, before a parser spends time on them.
enum MarkdownNesting {
  /// The first line whose block quote and list markers alone go deeper than the limit.
  static func tooDeepLine(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var place = range.lowerBound
    while place < range.upperBound {
      let start = place
      var markers = 0
      scan: while place < range.upperBound {
        switch bytes[place] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): break
        case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
          markers += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"):
          if place > start, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ")") {
            markers += 1
          }
        default: break scan
        }
        place += 1
      }
      let isRule = isThematicBreak(bytes[start..<place])
      while place < range.upperBound, bytes[place] != UInt8(ascii: "\n"),
        bytes[place] != UInt8(ascii: "\r")
      {
        place += 1
      }
      if markers > Limits.markdownDepth, !isRule { return start..<place }
      place += 1
    }
    return nil
  }

  /// A run of one character, such as `-----`, is a rule or an underline, not nesting.
  private static func isThematicBreak(_ line: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8?
    for byte in line where byte != UInt8(ascii: "\t") {
      if byte == UInt8(ascii: " "), previous != nil, previous != UInt8(ascii: " ") { return false }
      if let previous, previous != UInt8(ascii: " "), byte != previous { return false }
      previous = byte
    }
    return previous != UInt8(ascii: ">")
  }
}
