/// Where the lines of a file start. Lines end with LF, CR LF or CR, as both YAML and CommonMark read them.
package struct LineIndex: Sendable {
  /// A place as people and other tools name it: both count from 1; columns count Unicode code points.
  package struct Position: Sendable, Equatable {
    package let line: Int
    package let column: Int
  }

  private let bytes: [UInt8]
  private let starts: [Int]
  /// The number of code points before each block of bytes, so that a long line is not counted anew for each place on it.
  private let codePointsBeforeBlock: [Int]

  private static let blockSize = 1024

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var codePoints = [0]
    for start in stride(from: 0, to: bytes.count, by: Self.blockSize) {
      let block = bytes[start..<min(start + Self.blockSize, bytes.count)]
      codePoints.append((codePoints.last ?? 0) + Self.codePointCount(block))
    }
    codePointsBeforeBlock = codePoints
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
        index += 1
      }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(index) }
    }
    self.starts = starts
  }

  /// The position of a byte offset; one past the end of the file is allowed.
  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineNumber(of: offset)
    let start = textStart(ofLine: line)
    return Position(line: line, column: 1 + codePoints(before: max(offset, start)) - codePoints(before: start))
  }

  private func codePoints(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    return codePointsBeforeBlock[block] + Self.codePointCount(bytes[block * Self.blockSize..<offset])
  }

  private static func codePointCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0b1100_0000 != 0b1000_0000 }
  }

  /// The bytes of a line (from 1), without its line end and without a byte order mark.
  package func range(ofLine line: Int) -> Range<Int> {
    let start = textStart(ofLine: line)
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return start..<end
  }

  private func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private func textStart(ofLine line: Int) -> Int {
    let start = starts[line - 1]
    return line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }
}
