/// Finds where lines end: at a line feed, at a carriage return, or where the text does. Each byte is looked at once or twice.
struct LineEnds {
  private let bytes: [UInt8]
  private let end: Int
  private var feed: Int
  private var carriageReturn: Int

  init(in bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    feed = range.lowerBound - 1
    carriageReturn = feed
  }

  /// The end of the line that a place stands on. Places are asked for in their order.
  mutating func next(from place: Int) -> Int {
    if feed < place { feed = bytes[place..<end].firstPlace(of: UInt8(ascii: "\n")) ?? end }
    if carriageReturn < place { carriageReturn = bytes[place..<end].firstPlace(of: UInt8(ascii: "\r")) ?? end }
    return min(feed, carriageReturn)
  }

  /// Where the next line begins, after a line feed, a carriage return, or both.
  mutating func lineStart(after lineEnd: Int) -> Int {
    let isPair = lineEnd == carriageReturn && lineEnd + 1 < end && bytes[lineEnd + 1] == UInt8(ascii: "\n")
    return min(lineEnd + (isPair ? 2 : 1), end)
  }
}
