import Diagnostics
import Testing

@testable import Portfolio

@Suite("What a picture tells beside the picture")
struct PictureMetadataTests {
  @Test(
    "Place, camera and author are found in Exif of either byte order, in each format",
    arguments: ["jpeg", "png", "webp"], [true, false])
  func exif(format: String, isLittle: Bool) {
    for (tags, expected) in [
      (["gps"], [.place]), (["serial"], [.camera]), (["lens"], [.camera]), (["artist"], [.author]),
      (["owner"], [.author]),
      (["gps", "serial", "artist"], [.place, .camera, .author]), (["make"], []), ([], []), (["empty gps"], []),
    ] as [([String], [Problem.PictureMetadata])] {
      let bytes = picture(format, exif: tiff(tags, isLittle: isLittle))
      #expect(PictureMetadata.find(in: bytes) == expected, "\(tags)")
    }
  }

  @Test("Place, camera and author are found in XMP and text chunks", arguments: ["jpeg", "png", "webp"])
  func text(format: String) {
    for (text, expected) in [
      ("<exif:GPSLatitude>52,13N</exif:GPSLatitude>", [.place]), ("aux:SerialNumber=\"123\"", [.camera]),
      ("<dc:creator><rdf:Seq/></dc:creator>", [.author]), ("<dc:title>Bread</dc:title>", []),
    ] as [(String, [Problem.PictureMetadata])] {
      #expect(PictureMetadata.find(in: picture(format, text: text)) == expected, "\(text)")
    }
  }

  @Test("What stands in the picture itself is not taken for metadata", arguments: ["jpeg", "png", "webp"])
  func pixels(format: String) {
    #expect(PictureMetadata.find(in: picture(format, pixels: "Exif\0\0 dc:creator GPSLatitude")) == [])
  }

  @Test("A picture that is cut off anywhere is read without harm", arguments: ["jpeg", "png", "webp"])
  func truncated(format: String) {
    let whole = picture(format, exif: tiff(["gps", "serial", "artist"], isLittle: true), text: "dc:creator")
    for length in 0...whole.count { _ = PictureMetadata.find(in: Array(whole.prefix(length))) }
    for place in whole.indices {
      var broken = whole
      broken[place] = 0xFF
      _ = PictureMetadata.find(in: broken)
    }
    #expect(PictureMetadata.find(in: whole) == [.place, .camera, .author])
  }

  @Test(
    "Other bytes are no picture",
    arguments: [[], [0xFF], Array("GPSLatitude dc:creator".utf8), Array("RIFF....WAVE".utf8)] as [[UInt8]])
  func others(bytes: [UInt8]) { #expect(PictureMetadata.find(in: bytes) == []) }

  // MARK: Tiny pictures

  private func picture(_ format: String, exif: [UInt8]? = nil, text: String? = nil, pixels: String = "") -> [UInt8] {
    var bytes: [UInt8] = []
    switch format {
    case "jpeg":
      bytes = [0xFF, 0xD8]
      func segment(_ marker: UInt8, _ content: [UInt8]) {
        bytes += [0xFF, marker] + big(content.count + 2, 2) + content
      }
      segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
      if let exif { segment(0xE1, Array("Exif\0\0".utf8) + exif) }
      if let text { segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Array(text.utf8)) }
      segment(0xDA, [1, 1, 0, 0, 63, 0])
      bytes += Array(pixels.utf8) + [0xFF, 0xD9]
    case "png":
      bytes = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      func chunk(_ name: String, _ content: [UInt8]) {
        bytes += big(content.count, 4) + Array(name.utf8) + content + [0, 0, 0, 0]
      }
      chunk("IHDR", big(1, 4) + big(1, 4) + [8, 0, 0, 0, 0])
      if let exif { chunk("eXIf", exif) }
      if let text { chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + Array(text.utf8)) }
      chunk("IDAT", Array(pixels.utf8))
      chunk("IEND", [])
    default:
      var chunks: [UInt8] = []
      func chunk(_ name: String, _ content: [UInt8]) {
        chunks += Array(name.utf8) + big(content.count, 4).reversed() + content + (content.count % 2 == 0 ? [] : [0])
      }
      chunk("VP8L", Array(pixels.utf8) + [0])
      if let exif { chunk("EXIF", exif) }
      if let text { chunk("XMP ", Array(text.utf8)) }
      bytes = Array("RIFF".utf8) + big(chunks.count + 4, 4).reversed() + Array("WEBP".utf8) + chunks
    }
    return bytes
  }

  /// A TIFF structure with one main directory, an Exif directory and a GPS directory.
  private func tiff(_ tags: [String], isLittle: Bool) -> [UInt8] {
    func number(_ value: Int, _ length: Int) -> [UInt8] {
      isLittle ? big(value, length).reversed() : big(value, length)
    }
    func directory(_ entries: [(tag: Int, value: Int)]) -> [UInt8] {
      number(entries.count, 2)
        + entries.flatMap { number($0.tag, 2) + number(4, 2) + number(1, 4) + number($0.value, 4) } + number(0, 4)
    }
    var main: [(tag: Int, value: Int)] = []
    var inner: [(tag: Int, value: Int)] = []
    for tag in tags {
      switch tag {
      case "artist": main.append((0x013B, 0))
      case "make": main.append((0x010F, 0))
      case "serial": inner.append((0xA431, 0))
      case "lens": inner.append((0xA435, 0))
      case "owner": inner.append((0xA430, 0))
      default: break
      }
    }
    let gps: [(tag: Int, value: Int)]? = tags.contains("gps") ? [(2, 0)] : tags.contains("empty gps") ? [] : nil
    let mainSize = 2 + 12 * (main.count + (inner.isEmpty ? 0 : 1) + (gps == nil ? 0 : 1)) + 4
    let innerPlace = 8 + mainSize
    let gpsPlace = innerPlace + (inner.isEmpty ? 0 : directory(inner).count)
    if !inner.isEmpty { main.append((0x8769, innerPlace)) }
    if gps != nil { main.append((0x8825, gpsPlace)) }
    return Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + directory(main)
      + (inner.isEmpty ? [] : directory(inner)) + (gps.map { directory($0) } ?? [])
  }

  private func big(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
