import Portfolio
import TestSupport
import Testing

@testable import Site

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

@Suite("A picture's size, read from its head")
struct PictureSizeTests {
  @Test(
    "PNG: four bytes each, the highest first",
    arguments: [
      (pngHead([0, 0, 0, 1], [0, 0, 0, 2]), 1, 2), (pngHead([0, 0, 1, 0], [0, 1, 0, 0]), 256, 65_536),
      (pngHead([0, 0, 0x0F, 0xA0], [0, 0, 0x0B, 0xB8]), 4000, 3000),
      (pngHead([0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 1]), 2_147_483_647, 1),
    ])
  func png(bytes: [UInt8], width: Int, height: Int) async throws {
    #expect(try await size(bytes) == PictureSize(width: width, height: height))
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
  func jpeg(bytes: [UInt8]) async throws {
    #expect(try await size(bytes) == PictureSize(width: 640, height: 480))
  }

  @Test("JPEG: a marker may have fill bytes before it (ITU-T T.81, B.1.1.2)")
  func fillBytes() async throws {
    let bytes = jpegStart + [0xFF, 0xFF] + jpegHead + [0xFF] + jpegFrame(0xC0, 640, 480)
    let found = try await size(bytes)
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
      Array("GIF89a".utf8) + [UInt8](repeating: 1, count: 40), Array("<svg width=\"1\" height=\"2\"/>".utf8),
      Array("RIFF".utf8) + [UInt8](repeating: 0, count: 40),
    ] as [[UInt8]])
  func none(bytes: [UInt8]) async throws { #expect(try await size(bytes) == nil) }

  @Test(
    "Every shortened head is refused without a crash",
    arguments: [pngHead([0, 0, 0, 1], [0, 0, 0, 1]), jpegStart + jpegHead + jpegFrame(0xC0, 6, 4)])
  func shortened(bytes: [UInt8]) async throws {
    for count in 0..<bytes.count {
      let found = try await size(Array(bytes.prefix(count)))
      #expect(found == nil || count >= 24)
    }
  }

  @Test("A picture that is not there or cannot be read has no size")
  func unreadable() async throws {
    var files = portfolio([:])
    files["content/closed.png"] = .unreadable
    let site = try await makeSite(files)
    #expect(PictureSize.of("closed.png", in: site.portfolio) == nil)
    #expect(PictureSize.of("missing.png", in: site.portfolio) == nil)
  }

  @Test("Pages give pictures their size, so that nothing jumps while they load")
  func page() async throws {
    var files = portfolio([
      "evidence/e.md": "---\ntitle: E\nkind: photo\ndate: 2025\nfiles: [p.png, q.jpg, r.webp]\n---\n",
      "folders/f.md": "---\ntitle: F\nvisibility: public\ninclude: {evidence: all}\n---\n",
    ])
    files["content/evidence/p.png"] = .bytes(pngHead([0, 0, 0, 9], [0, 0, 0, 7]))
    files["content/evidence/q.jpg"] = .bytes(jpegStart + jpegFrame(0xC0, 640, 480))
    files["content/evidence/r.webp"] = .bytes(Array("RIFF".utf8))
    let page = ReadPage(try await makeSite(files).text("evidence/e/index.html"))
    #expect(page.all("img").map { $0.attributes["width"] ?? "" } == ["9", "640", ""])
    #expect(page.all("img").map { $0.attributes["height"] ?? "" } == ["7", "480", ""])
    #expect(page.all("img").allSatisfy { $0.attributes["loading"] == "lazy" && $0.attributes["alt"] == "E" })
  }

  private func size(_ bytes: [UInt8]) async throws -> PictureSize? {
    var files = portfolio([:])
    files["content/picture"] = .bytes(bytes)
    return PictureSize.of("picture", in: try await makeSite(files).portfolio)
  }
}
