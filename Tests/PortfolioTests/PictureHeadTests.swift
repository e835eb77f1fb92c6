import TestSupport
import Testing

@testable import Portfolio

private let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

private func pngHead(_ width: [UInt8], _ height: [UInt8]) -> [UInt8] {
  pngSignature + [0, 0, 0, 13] + Array("IHDR".utf8) + width + height + [8, 2, 0, 0, 0]
}

/// A segment: its marker, its length, its contents.
private func jpegSegment(_ marker: UInt8, _ contents: [UInt8]) -> [UInt8] {
  [0xFF, marker, UInt8((contents.count + 2) >> 8), UInt8((contents.count + 2) & 0xFF)] + contents
}

private func jpegFrame(_ marker: UInt8, _ width: Int, _ height: Int) -> [UInt8] {
  jpegSegment(marker, [8, UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF), 3])
}

private let jpegStart: [UInt8] = [0xFF, 0xD8]
private let jpegHead = jpegSegment(0xE0, Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 0, 0])

@Suite("A picture's format and size, read from its head")
struct PictureHeadTests {
  @Test(
    "PNG: four bytes each, the highest first",
    arguments: [
      (pngHead([0, 0, 0, 1], [0, 0, 0, 2]), 1, 2), (pngHead([0, 0, 1, 0], [0, 1, 0, 0]), 256, 65_536),
      (pngHead([0, 0, 0x0F, 0xA0], [0, 0, 0x0B, 0xB8]), 4000, 3000),
      (pngHead([0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 1]), 2_147_483_647, 1),
    ])
  func png(bytes: [UInt8], width: Int, height: Int) {
    #expect(size(bytes) == PictureSize(width: width, height: height))
  }

  @Test(
    "JPEG: the frame header, whatever stands before it",
    arguments: [
      jpegStart + jpegFrame(0xC0, 640, 480), jpegStart + jpegHead + jpegFrame(0xC0, 640, 480),
      jpegStart + jpegHead + jpegFrame(0xC2, 640, 480),
      jpegStart + jpegHead + jpegSegment(0xC4, [UInt8](repeating: 0xC0, count: 300)) + jpegFrame(0xC1, 640, 480),
      jpegStart + jpegSegment(0xC8, [1, 2, 3]) + jpegSegment(0xCC, [1]) + jpegFrame(0xCF, 640, 480),
      jpegStart + jpegSegment(0xE1, Array("Exif".utf8) + jpegStart + jpegFrame(0xC0, 160, 120))
        + jpegFrame(0xC0, 640, 480),
      jpegStart + jpegSegment(0xFE, []) + jpegSegment(0xDB, [UInt8](repeating: 1, count: 65))
        + jpegFrame(0xC0, 640, 480) + [0xFF, 0xD9],
    ])
  func jpeg(bytes: [UInt8]) {
    #expect(size(bytes) == PictureSize(width: 640, height: 480))
  }

  @Test("JPEG: a marker may have fill bytes before it (ITU-T T.81, B.1.1.2)")
  func fillBytes() {
    let bytes = jpegStart + [0xFF, 0xFF] + jpegHead + [0xFF] + jpegFrame(0xC0, 640, 480)
    let found = size(bytes)
    #expect(found == PictureSize(width: 640, height: 480))
  }

  @Test(
    "What is no whole head of a picture has no size",
    arguments: [
      [], [0x89], pngSignature, Array(pngHead([0, 0, 0, 1], [0, 0, 0, 1]).prefix(23)), jpegStart, [0xFF],
      jpegStart + [0xFF],
      jpegStart + jpegHead, jpegStart + jpegHead + jpegFrame(0xC0, 640, 480).prefix(8),
      jpegStart + [0xFF, 0xE0, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 40),
      jpegStart + [0, 0] + jpegFrame(0xC0, 640, 480),
      jpegStart + [0xFF, 0xE0, 0, 0] + [UInt8](repeating: 0, count: 40),
      Array("GIF89a".utf8) + [UInt8](repeating: 0, count: 40), Array("GIF89a".utf8) + [1, 0, 1],
      Array("<svg/>".utf8), Array("<svg width='100%' height='5'/>".utf8), Array("<svg width='0' height='5'/>".utf8),
      Array("<html><svg width='1' height='2'/></html>".utf8), Array("<svgs width='1' height='2'/>".utf8),
      Array("RIFF".utf8) + [UInt8](repeating: 0, count: 40),
    ] as [[UInt8]])
  func none(bytes: [UInt8]) { #expect(size(bytes) == nil) }

  @Test(
    "Every shortened head is refused without a crash",
    arguments: [pngHead([0, 0, 0, 1], [0, 0, 0, 1]), jpegStart + jpegHead + jpegFrame(0xC0, 6, 4)])
  func shortened(bytes: [UInt8]) {
    for count in 0..<bytes.count {
      let found = size(Array(bytes.prefix(count)))
      #expect(found == nil || count >= 24)
    }
  }

  @Test(
    "GIF and WebP say their size in the way of each",
    arguments: [
      (Array("GIF89a".utf8) + [0x80, 2, 0xE0, 1], 640, 480),
      (webPHead("VP8X", [0, 0, 0, 0] + [0x7F, 2, 0] + [0xDF, 1, 0]), 640, 480),
      (webPHead("VP8L", [0x2F, 0x7F, 0xC2, 0x77, 0, 0, 0, 0, 0, 0]), 640, 480),
      (webPHead("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 2, 0xE0, 1]), 640, 480),
    ] as [([UInt8], Int, Int)])
  func others(bytes: [UInt8], width: Int, height: Int) {
    #expect(size(bytes) == PictureSize(width: width, height: height))
  }

  @Test(
    "A drawing has the proportions that it says, and 1280 pixels on its longer side",
    arguments: [
      ("<svg xmlns='x' width='10' height='5'/>", 1280, 640), ("<svg width='10mm' height='4cm'>", 320, 1280),
      (
        "<?xml version='1.0'?>\n<!DOCTYPE svg>\n<!-- <svg width='9' height='1'/> -->\n<svg viewBox='0 0 30,20'>", 1280,
        853
      ),
      ("<svg width='100%' height='100%' viewBox='0 0 1 1'>", 1280, 1280),
      ("\u{FEFF}<svg\nheight = \"2\" width=\"1\" >", 640, 1280),
    ])
  func drawings(text: String, width: Int, height: Int) {
    #expect(size(Array(text.utf8)) == PictureSize(width: width, height: height))
  }

  @Test(
    "A photo that asks for a quarter turn has had it", arguments: 1...8, [true, false])
  func orientation(_ orientation: UInt8, isLittle: Bool) {
    let number: [UInt8] = isLittle ? [orientation, 0, 0, 0] : [0, orientation, 0, 0]
    let tiff: [UInt8] =
      isLittle
      ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0] + number
      : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1] + number
    let exif = jpegSegment(0xE1, Array("Exif\0\0".utf8) + tiff + [0, 0, 0, 0])
    let head = PictureHead(jpegStart + exif + jpegFrame(0xC0, 640, 480))
    let isTurned = orientation >= 5
    #expect(head?.size == PictureSize(width: isTurned ? 480 : 640, height: isTurned ? 640 : 480))
    #expect(head?.asksForTurn == (orientation != 1))
  }

  @Test("A size that stands behind a long profile is found, and no more is read than must be")
  func longHead() throws {
    let profile = jpegSegment(0xE2, [UInt8](repeating: 1, count: 65_000))
    let short = jpegStart + jpegFrame(0xC0, 640, 480)
    let long = jpegStart + profile + profile + jpegFrame(0xC0, 640, 480)
    let pixels = [UInt8](repeating: 7, count: 3_000_000)
    for (bytes, most) in [(short + pixels, 1 << 16), (long + pixels, 1 << 20)] {
      let tree = ContentTree(
        entries: [.init(path: "a.jpg", kind: .file)],
        read: { _, _ throws(ContentTree.ReadFailure) in throw .unreadable(reason: "whole") },
        readPart: { _, offset, count throws(ContentTree.ReadFailure) in
          guard offset == 0, count <= most else { throw .unreadable(reason: "too much") }
          return Array(bytes.prefix(count))
        })
      #expect(Attachments(tree).pictureHead(of: "a.jpg")?.size == PictureSize(width: 640, height: 480))
    }
  }

  @Test("A picture that is not there or cannot be read has no head")
  func unreadable() {
    let attachments = Attachments(contentTree(["content/closed.png": .unreadable]))
    #expect(attachments.pictureHead(of: "closed.png") == nil)
    #expect(attachments.pictureHead(of: "missing.png") == nil)
  }

  private func size(_ bytes: [UInt8]) -> PictureSize? { PictureHead(bytes)?.size }
}

private func webPHead(_ name: String, _ content: [UInt8]) -> [UInt8] {
  Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(name.utf8) + [0, 0, 0, 0] + content
}
