import Diagnostics
import Foundation
import Portfolio
import Schema
import Synchronization
import TestSupport
import Testing

@testable import Site

@Suite("Building what has changed")
struct RebuildTests {
  @Test(
    "After any changes, a build that knows the last one writes what a fresh one does, and finds as much",
    arguments: 1...6)
  func random(seed: UInt64) async throws {
    var random = RandomPortfolio(seed: seed)
    let project = try RebuiltProject(random.files)
    var good = random.files
    var warm = 0
    #expect(try await project.build() != nil)
    for _ in 0..<40 {
      random.edit()
      project.files = random.files
      let fresh = try RebuiltProject(random.files)
      guard let expected = try await fresh.build() else {
        #expect(try await project.build() == nil)
        // The author takes back what was wrong.
        random.take(good)
        continue
      }
      good = random.files
      let build = try #require(try await project.build())
      warm += build.isWarm ? 1 : 0
      #expect(build.summary == expected.summary)
      let (left, right) = (try project.folder.state().contents, try fresh.folder.state().contents)
      #expect(left == right, "\(Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted())")
      #expect(build.written.pageCount == expected.written.pageCount)
    }
    #expect(warm > 10)
  }

  @Test("A changed text is read alone, and makes the pages that name its record and no other")
  func oneText() async throws {
    let random = RandomPortfolio(seed: 1)
    let project = try RebuiltProject(random.files)
    let first = try #require(try await project.build())
    #expect(!first.isWarm && first.fresh.count == first.site.portfolio.recordCount)
    for path in random.files.keys.sorted() where path.hasSuffix(".md") && path.split(separator: "/").count == 3 {
      guard case .bytes(let bytes) = project.files[path] else { continue }
      project.files[path] = .bytes(bytes + Array("More.\n".utf8))
      let build = try #require(try await project.build())
      let parts = path.split(separator: "/")
      let type = try #require(RecordType.allCases.first { $0.folder == String(parts[1]) })
      let key = RecordKey(type: type, id: String(parts[2].dropLast(3)))
      #expect(build.isWarm && build.fresh == [key], "\(path)")
      let dependent = build.site.pages().filter { build.site.inputs(of: $0).contains(key) }.map(\.path)
      #expect(Set(build.written.madePaths) == Set(dependent), "\(path)")
    }
  }

  @Test("A heading that is renamed breaks the links to it in records that have not changed")
  func headings() async throws {
    let record = "---\ntitle: A\nkind: hobby\nstart: 2024\n---\n"
    var files = try base(with: [
      "experiences/a.md": record + "[b](b.md#there)\n", "experiences/b.md": record + "# There\n",
    ])
    let project = try RebuiltProject(files)
    #expect(try await project.build() != nil)
    files["content/experiences/b.md"] = .text(record + "# Elsewhere\n")
    project.files = files
    #expect(try await project.build() == nil)
    files["content/experiences/b.md"] = .text(record + "# Elsewhere\n\n# There\n")
    project.files = files
    #expect(try #require(try await project.build()).isWarm)
  }

  @Test("A build with nothing to do reads no record and makes no page")
  func nothing() async throws {
    let project = try RebuiltProject(RandomPortfolio(seed: 2).files)
    let first = try #require(try await project.build())
    let before = try project.folder.state()
    let build = try #require(try await project.build())
    #expect(build.isWarm && build.fresh.isEmpty && build.written.madePaths.isEmpty)
    #expect(try project.folder.state() == before)
    #expect(build.written.pageCount == first.written.pageCount && build.written.memory == first.written.memory)
  }

  @Test(
    "What somebody did to the site is mended, and foreign files are named", arguments: ["edited", "deleted", "foreign"])
  func output(change: String) async throws {
    let project = try RebuiltProject(RandomPortfolio(seed: 3).files)
    _ = try await project.build()
    let before = try project.folder.state().contents
    switch change {
    case "edited": try project.folder.write("Mine", to: "site/index.html")
    case "deleted": try FileManager.default.removeItem(atPath: project.folder.site + "/index.html")
    default: try project.folder.write("Mine", to: "site/folders/mine.html")
    }
    let build = try #require(try await project.build())
    #expect(build.isWarm && build.written.madePaths == (change == "foreign" ? [] : ["index.html"]))
    #expect(build.written.foreignFiles == (change == "foreign" ? ["folders/mine.html"] : []))
    var after = try project.folder.state().contents
    after["folders/mine.html"] = nil
    #expect(after == before)
  }

  @Test("A page reads no record that is not among its inputs")
  func inputs() async throws {
    let files = try demoPortfolio()
    let first = try #require(try await checkedMemory(of: files))
    let recorder = Recorder()
    let tree = recorder.watching(contentTree(files))
    let paths = try await makeSite(files).pages().map(\.path)
    for number in paths.indices {
      let reading = await Portfolio.read(
        tree, themes: .builtIn, folder: "", jobs: 1, rendersBodies: true, memory: first)
      let portfolio = try #require(reading.portfolio)
      #expect(portfolio.freshKeys.isEmpty)
      let site = Site(of: portfolio, today: testDay, baseURL: "https://example.org")
      let page = site.pages().first { $0.path == paths[number] }
      guard let page, case .rendered(let render) = page.source else { continue }
      _ = recorder.paths()
      _ = render()
      let named = Set(page.inputs.records.map { portfolio.key(of: $0).path })
      let files = Set(page.inputs.records.flatMap { portfolio.facts(of: $0).files })
      for path in recorder.paths() {
        if path.hasSuffix(".md") || path.hasSuffix(".yaml") {
          #expect(named.contains(String(path.prefix { $0 != "." })), "\(page.path) reads \(path)")
        } else {
          #expect(
            files.contains(RecordFacts.code(ofPath: path)) || path == portfolio.about?.content.photo?.value
              || path == portfolio.settings.content.logo?.value, "\(page.path) reads \(path)")
        }
      }
    }
  }

  @Test("A framework whose file is gone when records that name it are read again is missing, not a crash")
  func vanished() async throws {
    let random = RandomPortfolio(seed: 1)
    var files = random.files
    files["content/competences/new.md"] = .text(
      "---\ntitle: Cooks\nkind: skill\nexperiences: []\noutcomes: [cooking/1/a]\nlevel: low\n---\nText.\n")
    let memory = try #require(try await checkedMemory(of: files))
    files["content/competences/new.md"] = .text(
      "---\ntitle: Cooks soup\nkind: skill\nexperiences: []\noutcomes: [cooking/1/b]\nlevel: high\n---\nText.\n")
    let tree = contentTree(files)
    let lacking = ContentTree(entries: tree.entries) { path, limit throws(ContentTree.ReadFailure) in
      if path == "frameworks/cooking.yaml" { throw .unreadable(reason: "gone") }
      return try tree.read(path, limit)
    }
    let reading = await Portfolio.read(
      lacking, themes: .builtIn, folder: "", jobs: 2, rendersBodies: true, memory: memory)
    #expect(reading.diagnostics.contains { $0.severity == .error })
  }

  private func checkedMemory(of files: [String: TestFile]) async throws -> PortfolioMemory? {
    let reading = await Portfolio.read(
      contentTree(files), themes: .builtIn, folder: "", jobs: 2, rendersBodies: true)
    guard let portfolio = reading.portfolio else { return nil }
    return PortfolioMemory(
      of: portfolio, await Review(of: portfolio, earlier: reading.diagnostics, today: testDay, jobs: 2))
  }
}

/// Notes which files are read.
private final class Recorder: Sendable {
  private let read = Mutex<[String]>([])

  func watching(_ tree: ContentTree) -> ContentTree {
    ContentTree(entries: tree.entries) { path, limit throws(ContentTree.ReadFailure) in
      self.read.withLock { $0.append(path) }
      return try tree.read(path, limit)
    }
  }

  /// What was read since this was asked for last.
  func paths() -> [String] {
    read.withLock { paths in
      defer { paths = [] }
      return paths
    }
  }
}

@Suite("What a build leaves for the next one")
struct BuildMemoryTests {
  private func memory() async throws -> BuildMemory {
    let files = RandomPortfolio(seed: 4).files
    let reading = await Portfolio.read(contentTree(files), themes: .builtIn, folder: "", jobs: 2, rendersBodies: false)
    let portfolio = try #require(reading.portfolio)
    let review = await Review(of: portfolio, earlier: reading.diagnostics, today: testDay, jobs: 2)
    return BuildMemory(
      portfolio: PortfolioMemory(of: portfolio, review),
      site: SiteMemory(files: [1: .init(fingerprint: 2, version: 3), .max: .init(fingerprint: .max, version: 0)]))
  }

  @Test("It is read as it was written, under its own key only")
  func roundTrip() async throws {
    let memory = try await memory()
    let bytes = memory.bytes(key: 7)
    #expect(bytes == memory.bytes(key: 7))
    #expect(BuildMemory(bytes, key: 7) == memory)
    #expect(BuildMemory(bytes, key: 8) == nil)
  }

  @Test("Damaged, cut or lengthened, it is not taken for whole")
  func damage() async throws {
    let bytes = try await memory().bytes(key: 7)
    for place in stride(from: 0, to: bytes.count, by: 13) {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place % 8)
      #expect(BuildMemory(damaged, key: 7) == nil)
      #expect(BuildMemory(Array(bytes[..<place]), key: 7) == nil)
    }
    #expect(BuildMemory(bytes + [0], key: 7) == nil)
    #expect(BuildMemory([], key: 7) == nil)
  }

  @Test("Numbers that make no sense are refused, whatever they are")
  func nonsense() async throws {
    var writer = NumberWriter()
    let memory = try await memory()
    memory.portfolio.write(to: &writer)
    var random = RandomPortfolio.SystemOfNumbers(state: 5)
    for _ in 0..<2_000 {
      var bytes = writer.bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      var reader = NumberReader(bytes)
      guard let read = PortfolioMemory(reading: &reader) else { continue }
      for reference in read.entries.values.joined().flatMap(\.facts.references) {
        #expect(reference.target.place < read.entries[reference.target.type]?.count ?? 0)
      }
    }
  }

  @Test("It holds no word of the portfolio")
  func silent() async throws {
    let bytes = try await memory().bytes(key: 7)
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["soup", "Ada", "Nowak", "cooking", "red", "r12"] { #expect(!text.contains(word)) }
  }
}
