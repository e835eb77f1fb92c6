import Diagnostics
import Foundation
import PictureWork
import Portfolio
import TestSupport
import Testing

@testable import Site

@Suite("Pictures are made by another program, and kept")
struct PictureStudioTests {
  private static let tasks: [PictureTask] = [
    .resized(width: 640, height: 1, turnsUpright: true, format: .jpeg),
    .resized(width: 1, height: 16_383, turnsUpright: false, format: .webp), .firstPage(width: 4, height: 5),
    .firstPageSize,
    .card(
      PictureCard(title: "Ż\n\0ó", above: "", below: "x", background: "#ffffff", text: "#000000", accent: "#123456")),
  ]

  @Test("A task arrives as it was sent, in whatever pieces", arguments: tasks, [1, 7, 4096])
  func requests(task: PictureTask, piece: Int) throws {
    let source: [UInt8] = [0, 255, 10, 13]
    let bytes = PictureMessage(task, source: source).bytes + PictureMessage(.made([1, 2])).bytes
    var reader = PictureMessageReader(sizeLimit: 1 << 16)
    var found: [PictureMessage] = []
    for start in stride(from: 0, to: bytes.count, by: piece) {
      try reader.append(bytes[start..<min(start + piece, bytes.count)])
      while let message = try reader.next() { found.append(message) }
    }
    #expect(found.count == 2)
    #expect(found.first?.request?.task == task)
    #expect(found.first?.request?.source == source)
    #expect(found.last?.answer == .made([1, 2]))
    #expect(reader.isEmpty)
  }

  @Test(
    "What is no message is refused before it takes memory",
    arguments: [
      [UInt8](repeating: 255, count: 8), [17, 0, 0, 0, 0, 0, 0, 0],
      [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128],
    ])
  func malformed(bytes: [UInt8]) throws {
    var reader = PictureMessageReader(sizeLimit: 1 << 16)
    try reader.append(bytes)
    #expect(throws: PictureMessageReader.Failure.malformed) { try reader.next() }
  }

  @Test("The fields of a task tell it from every other, and unknown ones are no task")
  func fields() {
    #expect(Set(Self.tasks.map(\.fields)).count == Self.tasks.count)
    for fields in [[], ["resized"], ["resized", "a", "1", "as-is", "jpeg"], ["card", "x"], ["erase", "1"]] {
      #expect(PictureTask(fields: fields) == nil)
    }
  }

  @Test("Without a cache pictures are made in memory and nothing is written")
  func sealed() async throws {
    let folder = try TemporaryFolder()
    let site = try await makeSite(drawingPortfolio())
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let made = await studio(of: site).make(orders) { _, _, result in try? result.get() }
    #expect(made.count == 2)
    #expect(made.allSatisfy { $0?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true })
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path) == before)
  }

  @Test("With a cache the second time starts no program, and a damaged entry is made anew")
  func cache() async throws {
    let folder = try TemporaryFolder()
    let site = try await makeSite(drawingPortfolio())
    let attachments = site.portfolio.attachments
    func make(_ program: PictureProgram) async -> [Result<[UInt8], PictureFailure>] {
      let cache = PictureCache(folder: folder.path + "/a/b/cache")
      let studio = PictureStudio(program: program, cache: cache, attachments: attachments, jobs: 2)
      let results = await studio.make(orders) { _, _, result in result }
      studio.finish(site.pages(), of: site)
      return results
    }
    let first = await make(testProgram)
    #expect(first.allSatisfy { (try? $0.get()) != nil })
    let nowhere = PictureProgram.path(folder.path + "/none")
    #expect(await make(nowhere) == first)
    let entries = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a/b/cache")
      .filter { !$0.hasPrefix(".") }.sorted()
    #expect(entries.count == 2)
    try folder.write("damaged", to: "a/b/cache/\(entries[0])")
    let damaged = await make(nowhere)
    #expect(damaged.filter { $0 == .failure(.toolMissing(.program)) }.count == 1)
    #expect(await make(testProgram) == first)
    #expect(await make(nowhere) == first)
  }

  @Test(
    "A program that ends, or talks nonsense, costs its pictures and ends nothing else",
    arguments: ["/bin/false", "/bin/true", "/bin/cat"])
  func strangePrograms(path: String) async throws {
    let attachments = try await makeSite(drawingPortfolio()).portfolio.attachments
    let studio = PictureStudio(program: .path(path), cache: nil, attachments: attachments, jobs: 2)
    let results = await studio.make(orders) { _, _, result in result }
    #expect(results == [.failure(.tooCostly), .failure(.tooCostly)])
  }

  private let orders = [640, 1280].map { width in
    PictureStudio.Order(
      path: "files/evidence/a.svg/a-\(width).png",
      task: .resized(width: width, height: width / 2, turnsUpright: false, format: .png), source: "evidence/a.svg",
      place: { SourceFile(path: "p", bytes: []).start })
  }

  private func drawingPortfolio() throws -> [String: TestFile] {
    portfolio([
      "evidence/a.svg": "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'/>",
      "evidence/e.md": "---\ntitle: E\nkind: photo\ndate: 2025\nfiles: [a.svg]\n---\n",
      "folders/f.md": "---\ntitle: F\nvisibility: public\ninclude: {evidence: all}\n---\n",
    ])
  }
}

@Suite("Which pictures are made of a picture")
struct PicturePlanTests {
  @Test(
    "The widths that pages use, none larger than the picture, none nearly the same",
    arguments: [
      (1, 1, [1]), (640, 480, [640]), (800, 480, [800]), (801, 480, [640, 801]), (1600, 900, [640, 1600]),
      (1601, 900, [640, 1280, 1601]), (4000, 3000, [640, 1280, 2048]), (30_000, 10, [640, 1280, 2048]),
      (1000, 100_000, [163]),
    ])
  func widths(width: Int, height: Int, expected: [Int]) throws {
    let plan = try plan(width, height, as: .figure)
    #expect(plan.variants.map(\.size.width) == expected)
    #expect(plan.largest.size.width == expected.last)
    #expect(plan.variants.allSatisfy { (1...16_383).contains($0.size.height) })
  }

  @Test("A photo or logo is made small")
  func emblem() throws {
    #expect(try plan(4000, 3000, as: .emblem).variants.map(\.size.width) == [160, 320, 480])
  }

  @Test("The path of a picture tells its source and its width, and no two sources share one")
  func paths() throws {
    #expect(try plan(700, 700, as: .figure).variants.map(\.path) == ["files/evidence/a.b.png/a-700.png"])
  }

  private func plan(_ width: Int, _ height: Int, as role: PicturePlan.Role) throws -> PicturePlan {
    func big(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
    let head =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + big(width) + big(height)
    return PicturePlan(of: "evidence/a.b.png", head: try #require(PictureHead(head)), as: role)
  }
}
