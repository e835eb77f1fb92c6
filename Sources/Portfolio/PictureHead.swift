/// A width and a height in pixels.
package struct PictureSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  var turned: PictureSize { PictureSize(width: height, height: width) }
}

/// What the first bytes of a picture say about it: its format, and its size as people see it.
package struct PictureHead: Sendable, Equatable {
  /// The formats that a page can show a picture of.
  package enum Format: Sendable { case jpeg, png, gif, webp, avif, svg }

  package let format: Format
  /// Upright: a picture that asks for a quarter turn has had it.
  package let size: PictureSize
  /// Whether the file asks to be turned; only then may it be.
  package let asksForTurn: Bool

  /// Nil where the bytes are no picture, or do not reach as far as its size.
  ///
  /// - Parameter bytes: of a file, from its start.
  package init?(_ bytes: [UInt8]) {
    guard let format = Self.format(of: bytes) else { return nil }
    let size: PictureSize? =
      switch format {
      case .jpeg: Self.jpegSize(bytes)
      case .png: Self.pngSize(bytes)
      case .gif: Self.gifSize(bytes)
      case .webp: Self.webPSize(bytes)
      case .avif: HEIFHead(bytes).size
      case .svg: SVGHead(bytes).size
      }
    guard let size, size.width > 0, size.height > 0 else { return nil }
    self.format = format
    // Browsers turn JPEGs, and so do all that take photos; in other formats hardly anybody writes or heeds it.
    let orientation = format == .jpeg ? PictureMetadata.orientation(in: bytes) : 1
    asksForTurn = orientation != 1
    self.size = (5...8).contains(orientation) ? size.turned : size
  }

  /// By the first bytes, whatever the file's name says (WHATWG: MIME Sniffing, 6.1).
  static func format(of bytes: [UInt8]) -> Format? {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) { return .gif }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) { return .webp }
    if HEIFHead(bytes).isAVIF { return .avif }
    return SVGHead(bytes).size == nil ? nil : .svg
  }

  /// The frame header (ITU-T T.81, B.2.2).
  private static func jpegSize(_ bytes: [UInt8]) -> PictureSize? {
    var place = 2
    while place + 9 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if marker == 0xFF {
        place += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return PictureSize(width: number(bytes[place + 7..<place + 9]), height: number(bytes[place + 5..<place + 7]))
      }
      place += 2 + max(2, number(bytes[place + 2..<place + 4]))
    }
    return nil
  }

  /// IHDR is the first chunk (PNG, third edition, 11.2.1).
  private static func pngSize(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.count >= 24 else { return nil }
    return PictureSize(width: number(bytes[16..<20]), height: number(bytes[20..<24]))
  }

  /// The logical screen descriptor (GIF89a, 18).
  private static func gifSize(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.count >= 10 else { return nil }
    return PictureSize(width: number(bytes[6..<8].reversed()), height: number(bytes[8..<10].reversed()))
  }

  /// RFC 9649, 2.5 to 2.7; lossy pictures: RFC 6386, 9.1.
  private static func webPSize(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.count >= 30 else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8X":
      return PictureSize(
        width: number(bytes[24..<27].reversed()) + 1, height: number(bytes[27..<30].reversed()) + 1)
    case "VP8L":
      let bits = number(bytes[21..<25].reversed())
      return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    case "VP8 ":
      return PictureSize(
        width: number(bytes[26..<28].reversed()) & 0x3FFF, height: number(bytes[28..<30].reversed()) & 0x3FFF)
    default: return nil
    }
  }
}

/// The number that bytes are, the highest first.
func number<Bytes: Sequence<UInt8>>(_ bytes: Bytes) -> Int {
  bytes.reduce(0) { $0 << 8 | Int($1) }
}
