import Diagnostics

/// libyaml counts code points; diagnostics count bytes. Follows the events forward through the text.
struct BytePositions {
  private let file: SourceFile
  private let start: Int
  let end: Int
  private var codePoint = 0
  private var byte: Int

  init(file: SourceFile, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = end
    byte = start
  }

  mutating func byteOffset(ofCodePoint target: Int) -> Int {
    if target < codePoint {
      codePoint = 0
      byte = start
    }
    let bytes = file.bytes
    while codePoint < target, byte < end {
      byte += 1
      while byte < end, bytes[byte] & 0b1100_0000 == 0b1000_0000 { byte += 1 }
      codePoint += 1
    }
    return byte
  }
}
