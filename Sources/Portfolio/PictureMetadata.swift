import Diagnostics

/// Looks for what a JPEG, PNG or WebP file tells beside its picture: Exif, XMP and texts.
enum PictureMetadata {
  /// What is found, each once, in the order place, camera, author.
  static func find(in bytes: [UInt8]) -> [Problem.PictureMetadata] {
    var found: Set<Problem.PictureMetadata> = []
    for block in blocks(in: bytes) {
      switch block {
      case .exif(let range): found.formUnion(ExifReader(bytes: bytes, range: range).findings())
      case .text(let range): found.formUnion(findings(inText: bytes[range]))
      }
    }
    return [.place, .camera, .author].filter(found.contains)
  }

  /// How a picture is to be turned (Exif: Orientation, 1 to 8); 1 where it does not say.
  static func orientation(in bytes: [UInt8]) -> Int {
    for block in blocks(in: bytes) {
      if case .exif(let range) = block { return ExifReader(bytes: bytes, range: range).orientation }
    }
    return 1
  }

  private enum Block {
    case exif(Range<Int>)
    /// XMP or a text chunk.
    case text(Range<Int>)
  }

  private static func blocks(in bytes: [UInt8]) -> [Block] {
    if bytes.starts(with: [0xFF, 0xD8]) { return jpegBlocks(bytes) }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return pngBlocks(bytes) }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      return webPBlocks(bytes)
    }
    return []
  }

  /// Segments up to the start of the scan (ITU-T T.81, annex B).
  private static func jpegBlocks(_ bytes: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var place = 2
    while place + 4 <= bytes.count, bytes[place] == 0xFF, bytes[place + 1] != 0xDA {
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      let content = place + 4..<max(place + 4, min(place + 2 + length, bytes.count))
      switch bytes[place + 1] {
      case 0xE1 where bytes[content].starts(with: Array("Exif\0\0".utf8)):
        blocks.append(.exif(content.lowerBound + 6..<content.upperBound))
      case 0xE1, 0xED, 0xFE: blocks.append(.text(content))
      default: break
      }
      guard length >= 2 else { break }
      place += 2 + length
    }
    return blocks
  }

  /// Chunks (PNG, third edition, 5.3).
  private static func pngBlocks(_ bytes: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var place = 8
    while place + 8 <= bytes.count {
      let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      let content = place + 8..<min(place + 8 + length, bytes.count)
      switch String(decoding: bytes[place + 4..<place + 8], as: UTF8.self) {
      case "eXIf": blocks.append(.exif(content))
      case "tEXt", "iTXt": blocks.append(.text(content))
      default: break
      }
      place += 12 + length
    }
    return blocks
  }

  /// Chunks of a RIFF container (RFC 9649).
  private static func webPBlocks(_ bytes: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var place = 12
    while place + 8 <= bytes.count {
      let length = bytes[place + 4..<place + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
      let content = place + 8..<min(place + 8 + length, bytes.count)
      switch String(decoding: bytes[place..<place + 4], as: UTF8.self) {
      case "EXIF": blocks.append(.exif(content))
      case "XMP ": blocks.append(.text(content))
      default: break
      }
      place += 8 + length + length % 2
    }
    return blocks
  }

  private static func findings(inText bytes: ArraySlice<UInt8>) -> Set<Problem.PictureMetadata> {
    let text = String(decoding: bytes, as: UTF8.self)
    var found: Set<Problem.PictureMetadata> = []
    if text.contains("GPSLatitude") { found.insert(.place) }
    if text.contains("SerialNumber") { found.insert(.camera) }
    if ["dc:creator", "Author", "Artist", "By-line"].contains(where: text.contains) {
      found.insert(.author)
    }
    return found
  }
}

/// Reads the directories of an Exif block (a TIFF structure, CIPA DC-008).
private struct ExifReader {
  let bytes: [UInt8]
  let range: Range<Int>

  func findings() -> Set<Problem.PictureMetadata> {
    guard range.count >= 8 else { return [] }
    let isLittle = bytes[range.lowerBound] == UInt8(ascii: "I")
    var found: Set<Problem.PictureMetadata> = []
    for (tag, value) in directory(at: number(at: 4, length: 4, isLittle), isLittle) {
      switch tag {
      case 0x8825 where !directory(at: value, isLittle).isEmpty: found.insert(.place)
      case 0x013B: found.insert(.author)
      case 0x8769:
        for (tag, _) in directory(at: value, isLittle) {
          switch tag {
          case 0xA431, 0xA435: found.insert(.camera)
          case 0xA430: found.insert(.author)
          default: break
          }
        }
      default: break
      }
    }
    return found
  }

  var orientation: Int {
    guard range.count >= 8 else { return 1 }
    let isLittle = bytes[range.lowerBound] == UInt8(ascii: "I")
    for (tag, value) in directory(at: number(at: 4, length: 4, isLittle), isLittle) where tag == 0x0112 {
      // A short value stands at the start of its field.
      let orientation = isLittle ? value & 0xFFFF : value >> 16
      return (1...8).contains(orientation) ? orientation : 1
    }
    return 1
  }

  private func directory(at offset: Int, _ isLittle: Bool) -> [(tag: Int, value: Int)] {
    guard offset > 0, offset + 2 <= range.count else { return [] }
    let count = number(at: offset, length: 2, isLittle)
    return (0..<count).compactMap { index in
      let entry = offset + 2 + index * 12
      guard entry + 12 <= range.count else { return nil }
      return (
        number(at: entry, length: 2, isLittle), number(at: entry + 8, length: 4, isLittle)
      )
    }
  }

  private func number(at offset: Int, length: Int, _ isLittle: Bool) -> Int {
    guard offset >= 0, offset + length <= range.count else { return 0 }
    let start = range.lowerBound + offset
    let part = bytes[start..<start + length]
    return isLittle
      ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
  }
}
