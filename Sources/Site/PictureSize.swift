import Portfolio

/// A picture's width and height in pixels, read from its head, so that a page keeps its place while pictures load.
struct PictureSize: Equatable {
  let width: Int
  let height: Int

  /// Nil where the file is no JPEG or PNG, or cannot be read.
  ///
  /// - Parameter path: relative to `content/`.
  static func of(_ path: String, in portfolio: Portfolio) -> PictureSize? {
    guard let bytes = try? portfolio.attachments.bytes(of: path, limit: 1 << 26) else { return nil }
    return png(bytes) ?? jpeg(bytes)
  }

  /// IHDR is the first chunk (PNG, third edition, 11.2.1).
  private static func png(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    return PictureSize(width: number(bytes[16..<20]), height: number(bytes[20..<24]))
  }

  /// The frame header (ITU-T T.81, B.2.2).
  private static func jpeg(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var place = 2
    while place + 9 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if marker == 0xFF {
        place += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return PictureSize(
          width: number(bytes[place + 7..<place + 9]), height: number(bytes[place + 5..<place + 7]))
      }
      place += 2 + max(2, number(bytes[place + 2..<place + 4]))
    }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
