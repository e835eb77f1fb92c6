import Diagnostics

/// Finds what nobody writes and a parser would spend very long on, before it does.
enum MarkdownExcess {
  /// - Returns: the problem and where it stands; nil where the text can be parsed.
  static func find(in bytes: [UInt8], _ range: Range<Int>) -> (problem: Problem, range: Range<Int>)? {
    if let line = tooDeepLine(in: bytes, range) {
      return (.markdownDepth(limit: Limits.markdownDepth), line)
    }
    // Whatever a short text has, it costs next to nothing.
    if range.count <= 4_096 { return nil }
    if range.count > Limits.markdownSize {
      return (.markdownTooComplex(.bytes, limit: Limits.markdownSize), range.lowerBound..<range.lowerBound)
    }
    return tooManyMarks(in: bytes, range)
  }

  /// Counts brackets, the bars of each line, and the longest run without a space, which bounds the length of an address.
  private static func tooManyMarks(
    in bytes: [UInt8], _ range: Range<Int>
  ) -> (problem: Problem, range: Range<Int>)? {
    var (brackets, bars, run, longestRun, openings) = (0, 0, 0, 0, 0)
    for place in range {
      run += 1
      switch bytes[place] {
      case UInt8(ascii: "["):
        brackets += 1
        if brackets > Limits.markdownBrackets {
          return (.markdownTooComplex(.brackets, limit: Limits.markdownBrackets), place..<place + 1)
        }
      case UInt8(ascii: "<") where place + 1 < range.upperBound:
        if bytes[place + 1] == UInt8(ascii: "!") || bytes[place + 1] == UInt8(ascii: "?") { openings += 1 }
        if openings > Limits.markdownOpenings {
          return (.markdownTooComplex(.openings, limit: Limits.markdownOpenings), place..<place + 1)
        }
      case UInt8(ascii: "|"):
        bars += 1
        if bars > Limits.markdownColumns {
          return (.markdownTooComplex(.columns, limit: Limits.markdownColumns), place..<place + 1)
        }
      case UInt8(ascii: " "), 0x09...0x0D:
        longestRun = max(longestRun, run)
        run = 0
        if bytes[place] != UInt8(ascii: " ") { bars = 0 }
      default: break
      }
    }
    longestRun = max(longestRun, run)
    guard brackets * longestRun > Limits.markdownReferences else { return nil }
    return (
      .markdownTooComplex(.references, limit: Limits.markdownReferences), range.lowerBound..<range.lowerBound
    )
  }

  /// The first line whose block quote and list markers alone go deeper than the limit.
  private static func tooDeepLine(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var lineEnds = LineEnds(in: bytes, range)
    var start = range.lowerBound
    while start < range.upperBound {
      let lineEnd = lineEnds.next(from: start)
      let (markers, end) = markers(in: bytes, start..<lineEnd)
      if markers > Limits.markdownDepth, !isThematicBreak(bytes[start..<lineEnd]) { return start..<end }
      start = lineEnds.lineStart(after: lineEnd)
    }
    return nil
  }

  /// How many markers of block quotes and list items begin a line, and where the last one ends.
  private static func markers(in bytes: [UInt8], _ range: Range<Int>) -> (count: Int, end: Int) {
    var count = 0
    var place = range.lowerBound
    while place < range.upperBound {
      var next = place
      switch bytes[place] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        place += 1
        continue
      case UInt8(ascii: ">"):
        count += 1
        place += 1
        continue
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): next += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        while next < range.upperBound, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[next]) {
          next += 1
        }
        guard next < range.upperBound,
          bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")")
        else { return (count, place) }
        next += 1
      default: return (count, place)
      }
      // A list marker is one only before a space or at the end of the line.
      guard next >= range.upperBound || isSpace(bytes[next]) else { return (count, place) }
      count += 1
      place = next
    }
    return (count, place)
  }

  /// A line of one character and spaces, such as `- - -`, is a rule, not nesting.
  private static func isThematicBreak(_ line: ArraySlice<UInt8>) -> Bool {
    guard let mark = line.first(where: { !isSpace($0) }),
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*")
    else { return false }
    return line.allSatisfy { $0 == mark || isSpace($0) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}
