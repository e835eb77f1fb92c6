import Diagnostics
import Foundation
import Portfolio
import Schema
import TestSupport
import Testing

@testable import Site

@Suite("Writing the site")
struct OutputTests {
  @Test("A fresh build writes every page and file, and a list of them that names nothing")
  func fresh() async throws {
    let folder = try TemporaryFolder()
    let files = try publicPortfolio()
    let written = try await folder.build(files)
    let site = try await makeSite(files)
    let state = try folder.state()
    #expect(Set(state.keys) == site.paths.union([".teczka-files"]))
    for (path, text) in site.texts() { #expect(state[path]?.bytes == Data(text.utf8), "\(path)") }
    #expect(folder.read("site/files/evidence/proof.txt") == "a proof")
    #expect(written.fileCount == site.paths.count && written.changedCount == written.fileCount)
    #expect(written.pageCount == site.paths.filter { $0.hasSuffix(".html") }.count)
    #expect(written.removedCount == 0 && written.foreignFiles.isEmpty)
    let lines = try #require(folder.read("site/.teczka-files")).split(separator: "\n")
    #expect(lines.count == site.paths.count + 1)
    #expect(lines.dropFirst().allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
    for path in site.paths { #expect(!lines.contains { $0.contains(path) }) }
  }

  @Test("A second build touches no file and says so")
  func unchanged() async throws {
    let folder = try TemporaryFolder()
    try await folder.build(publicPortfolio())
    let before = try folder.state()
    let written = try await folder.build(publicPortfolio())
    #expect(try folder.state() == before)
    #expect(written.changedCount == 0 && written.removedCount == 0 && written.fileCount > 5)
  }

  @Test("A changed record changes the pages that name it and no other")
  func changed() async throws {
    let folder = try TemporaryFolder()
    let before = try publicPortfolio(more: ["experiences/b.md": "---\ntitle: Second\nkind: hobby\nstart: 2024\n---\n"])
    try await folder.build(before)
    let old = try folder.state()
    var after = before
    after["content/experiences/cafe.md"] = .text("---\ntitle: Waiter by the sea\nkind: hobby\nstart: 2024\n---\n")
    let written = try await folder.build(after)
    let differing = try folder.state().differing(from: old)
    let site = try await makeSite(after)
    let expected = site.pages().filter { site.inputs(of: $0).contains(RecordKey(type: .experience, id: "cafe")) }
      .map(\.path)
    // The front page counts what a folder holds; that is the same.
    #expect(differing == Set(expected).subtracting(["index.html"]))
    #expect(
      differing == [
        "experiences/cafe/index.html", "competences/serving-guests/index.html", "folders/gastronomy/index.html",
        "cv/kitchen/index.html",
      ])
    #expect(written.changedCount == differing.count)
  }

  @Test(
    "A changed attachment is copied, whether its size changes or not; the pages that tell its size change with that",
    arguments: ["a prooF", "another proof", ""])
  func changedAttachment(text: String) async throws {
    let folder = try TemporaryFolder()
    try await folder.build(publicPortfolio())
    let old = try folder.state()
    var files = try publicPortfolio()
    files["content/evidence/proof.txt"] = .text(text)
    let pages = ["evidence/course", "competences/serving-guests", "folders/gastronomy"].map { "\($0)/index.html" }
    let expected = ["files/evidence/proof.txt"] + (text == "a prooF" ? [] : pages)
    #expect(try await folder.build(files).changedCount == expected.count)
    #expect(try folder.state().differing(from: old) == Set(expected))
    #expect(folder.read("site/files/evidence/proof.txt") == text)
  }

  @Test("A removed record's page goes, and the folders that held nothing else")
  func removed() async throws {
    let folder = try TemporaryFolder()
    var files = try publicPortfolio(more: ["experiences/b.md": "---\ntitle: Second\nkind: hobby\nstart: 2024\n---\n"])
    try await folder.build(files)
    #expect(folder.exists("site/experiences/b/index.html"))
    files["content/experiences/b.md"] = nil
    #expect(try await folder.build(files).removedCount == 1)
    #expect(!folder.exists("site/experiences/b") && folder.exists("site/experiences/cafe/index.html"))
    files["content/folders/gastronomy.md"] = .text("---\ntitle: A\ninclude: {competences: all}\n---\n")
    #expect(try await folder.build(files).removedCount == 5)
    #expect(try folder.folders() == ["assets", "cv", "cv/kitchen"])
    let paths = try await makeSite(files).paths
    #expect(try Set(folder.state().keys) == paths.union([".teczka-files"]))
  }

  private func makeSiteFiles(_ files: [String: TestFile]) async throws -> Set<String> {
    try await makeSite(files).paths
  }

  @Test("What was public and is sealed or private now leaves no byte behind", arguments: ["sealed", "private"])
  func closed(visibility: String) async throws {
    let folder = try TemporaryFolder()
    try await folder.build(publicPortfolio())
    var files = try publicPortfolio()
    for path in ["folders/gastronomy.md", "cvs/kitchen.md"] {
      guard case .bytes(let bytes) = files["content/\(path)"] else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      files["content/\(path)"] = .text(
        text.replacingOccurrences(of: "visibility: public", with: "visibility: \(visibility)"))
    }
    try await folder.build(files)
    let text = try folder.state().values.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    for secret in ["Serve guests", "Café Lipa", "Waiter", "For restaurants", "a proof", "assistant"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(try folder.folders() == ["assets"])
  }

  @Test("A file that somebody else put there stays and is named")
  func foreign() async throws {
    let folder = try TemporaryFolder()
    try await folder.build(publicPortfolio())
    try folder.write("mine", to: "site/CNAME")
    try folder.write("mine", to: "site/experiences/cafe/mine.txt")
    try folder.write("mine", to: "site/.well-known/mine.txt")
    try folder.link("site/a-link", to: "CNAME")
    let before = try folder.state()
    let written = try await folder.build(publicPortfolio())
    #expect(written.foreignFiles == [".well-known/mine.txt", "CNAME", "a-link", "experiences/cafe/mine.txt"])
    #expect(try folder.state() == before)
    // Even where the pages around it go.
    let files = try base(with: ["folders/gastronomy.md": "---\ntitle: A\ninclude: {competences: all}\n---\n"])
    try await folder.build(files)
    #expect(folder.read("site/experiences/cafe/mine.txt") == "mine")
    #expect(!folder.exists("site/experiences/cafe/index.html"))
  }

  @Test("A folder that already holds other things is written to, and they stay")
  func foreignBeforeTheFirstBuild() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "site/CNAME")
    let written = try await folder.build(publicPortfolio())
    #expect(written.foreignFiles == ["CNAME"] && folder.read("site/CNAME") == "mine")
    #expect(folder.exists("site/index.html"))
  }

  @Test(
    "Something of somebody else's in a page's place refuses the build and changes nothing",
    arguments: [
      "index.html", "experiences/cafe/index.html", "experiences/cafe", "experiences", "files/evidence/proof.txt",
      "files",
    ])
  func occupied(path: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "site/\(path)")
    let before = try folder.state()
    #expect(try await Set(folder.refusal(publicPortfolio())) == [.outputOccupied])
    #expect(try folder.state() == before)
    #expect(try folder.folders().allSatisfy { path.hasPrefix($0) })
  }

  @Test(
    "A folder in a file's place refuses the build",
    arguments: ["index.html", "experiences/cafe/index.html", "files/evidence/proof.txt"])
  func folderInTheWay(path: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "site/\(path)/mine.txt")
    let before = try folder.state()
    #expect(try await Set(folder.refusal(publicPortfolio())) == [.outputOccupied])
    #expect(try folder.state() == before)
  }

  @Test("An empty folder with a page's name holds nothing, so the page takes its place")
  func emptyFolderInTheWay() async throws {
    let folder = try TemporaryFolder()
    let files = try publicPortfolio()
    try await folder.build(files)
    try FileManager.default.removeItem(atPath: "\(folder.site)/index.html")
    try FileManager.default.createDirectory(atPath: "\(folder.site)/index.html", withIntermediateDirectories: false)
    try await folder.build(files)
    #expect(folder.read("site/index.html")?.hasPrefix("<!doctype html>") == true)
    #expect(!folder.exists("site/.teczka-staging"))
  }

  @Test(
    "A link in the way refuses the build; what it leads to is left alone",
    arguments: [
      "index.html", "experiences/cafe/index.html", "experiences/cafe", "experiences", "files/evidence/proof.txt",
      "files",
      "assets",
    ], [true, false])
  func linkInTheWay(path: String, isBuiltBefore: Bool) async throws {
    let folder = try TemporaryFolder()
    let files = try publicPortfolio()
    if isBuiltBefore { try await folder.build(files) }
    try? FileManager.default.removeItem(atPath: "\(folder.site)/\(path)")
    try folder.write("mine", to: "elsewhere/mine.txt")
    try folder.link("site/\(path)", to: "\(folder.path)/elsewhere\(path.contains(".") ? "/mine.txt" : "")")
    let before = try folder.state()
    #expect(try await Set(folder.refusal(files)) == [.outputOccupied])
    #expect(try folder.state() == before)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/elsewhere") == ["mine.txt"])
    #expect(folder.read("elsewhere/mine.txt") == "mine")
  }

  @Test("A link whose target is the same as the page is refused too")
  func linkToTheSame() async throws {
    let folder = try TemporaryFolder()
    try await folder.build(publicPortfolio())
    for path in ["index.html", "files/evidence/proof.txt"] {
      try FileManager.default.moveItem(atPath: "\(folder.site)/\(path)", toPath: "\(folder.path)/moved")
      try folder.link("site/\(path)", to: "\(folder.path)/moved")
      #expect(try await folder.refusal(publicPortfolio()) == [.outputOccupied])
      try FileManager.default.removeItem(atPath: "\(folder.site)/\(path)")
      try FileManager.default.moveItem(atPath: "\(folder.path)/moved", toPath: "\(folder.site)/\(path)")
    }
  }

  @Test("A second build of a folder is refused while the first one lasts, and no longer")
  func inUse() async throws {
    let folder = try TemporaryFolder()
    try await folder.build(publicPortfolio())
    let before = try folder.state()
    let first = try await OutputFolder(at: folder.site)
    #expect(try await folder.refusal(publicPortfolio()) == [.outputInUse])
    #expect(folder.exists("site/.teczka-staging"))
    first.abandon()
    #expect(try folder.state() == before)
    #expect(try await folder.refusal(publicPortfolio()).isEmpty)
  }

  @Test("What an abandoned or killed build left is cleaned away")
  func leftovers() async throws {
    let folder = try TemporaryFolder()
    try await folder.build(publicPortfolio())
    let before = try folder.state()
    // A build that ends without a word: its value is gone, and its lock with it.
    do { _ = try await OutputFolder(at: folder.site) }
    #expect(folder.exists("site/.teczka-staging"))
    try folder.write("half a page", to: "site/.teczka-staging/experiences/cafe/index.html")
    try folder.write("secret", to: "site/.teczka-staging/old/secret.html")
    try folder.write("kept", to: "elsewhere/kept.txt")
    try folder.link("site/.teczka-staging/link", to: folder.path + "/elsewhere")
    let written = try await folder.build(publicPortfolio())
    #expect(try folder.state() == before)
    #expect(written.changedCount == 0 && written.foreignFiles.isEmpty)
    #expect(folder.read("elsewhere/kept.txt") == "kept")
  }

  @Test("A half-written list of files is cleaned away")
  func leftoverList() async throws {
    let folder = try TemporaryFolder()
    try await folder.build(publicPortfolio())
    try folder.write("teczka wro", to: "site/.teczka-files~")
    let written = try await folder.build(publicPortfolio())
    #expect(!folder.exists("site/.teczka-files~") && written.foreignFiles.isEmpty)
  }

  @Test("A build that was killed in the middle of moving is finished by the next one", arguments: [1, 3, 6])
  func killedWhileMoving(count: Int) async throws {
    let folder = try TemporaryFolder()
    try await folder.build(publicPortfolio())
    let new = try publicPortfolio(more: [
      "experiences/cafe.md": "---\ntitle: New\nkind: hobby\nstart: 2024\n---\n",
      "experiences/b.md": "---\ntitle: B\nkind: hobby\nstart: 2024\n---\n",
    ])
    let whole = try TemporaryFolder()
    try await whole.build(new)
    // As the build would leave it: the list names old and new, some of the new files are there.
    let paths = try await makeSite(new).paths
    let old = try folder.state()
    try WrittenFiles(in: folder.site).union(WrittenFiles(paths)).save(in: folder.site)
    let moved = paths.filter { old[$0]?.bytes != (try? whole.state())?[$0]?.bytes }.sorted().prefix(count)
    for path in moved { try folder.write(try #require(whole.read("site/\(path)")), to: "site/\(path)") }
    let written = try await folder.build(new)
    #expect(written.foreignFiles.isEmpty)
    #expect(try folder.state().contents == whole.state().contents)
  }

  @Test("What was moved before a build broke off is known to the next one as its own")
  func brokenOff() async throws {
    let folder = try TemporaryFolder()
    let first = try await OutputFolder(at: folder.site)
    let staged = try ["a.html", "b.html"].map { try first.staging.stage(Array("first".utf8), at: $0) }
    // Somebody puts a folder where the second page belongs, after all was checked and staged.
    try folder.write("mine", to: "site/b.html/mine.txt")
    do {
      _ = try first.commit(staged)
      Issue.record("a page replaced a folder")
    } catch {
      #expect(error.diagnostic.code == .fileUnwritable)
    }
    #expect(folder.read("site/a.html") == "first" && folder.read("site/b.html/mine.txt") == "mine")
    try FileManager.default.removeItem(atPath: folder.site + "/b.html")
    let second = try await OutputFolder(at: folder.site)
    let again = try ["a.html", "b.html"].map { try second.staging.stage(Array("second".utf8), at: $0) }
    let outcome = try second.commit(again)
    #expect(outcome.foreignFiles.isEmpty)
    #expect(folder.read("site/a.html") == "second" && folder.read("site/b.html") == "second")
  }

  @Test(
    "A lost or foreign list makes the old files somebody else's: nothing is overwritten or removed",
    arguments: [nil, "", "nonsense", "\0\0"])
  func lostList(text: String?) async throws {
    let folder = try TemporaryFolder()
    try await folder.build(publicPortfolio())
    try FileManager.default.removeItem(atPath: folder.site + "/.teczka-files")
    if let text { try folder.write(text, to: "site/.teczka-files") }
    let changed = try publicPortfolio(more: ["experiences/cafe.md": "---\ntitle: New\nkind: hobby\nstart: 2024\n---\n"])
    let before = try folder.state()
    #expect(try await Set(folder.refusal(changed)) == [.outputOccupied])
    #expect(try folder.state() == before)
    // The same site is recognised by its bytes.
    #expect(try await folder.refusal(publicPortfolio()).isEmpty)
    #expect(try await folder.refusal(changed).isEmpty)
  }

  @Test("A file of an earlier build gives way where a folder has to stand, and the other way round")
  func ownFileInTheWay() async throws {
    var asFile = try publicPortfolio(more: ["evidence/course.md": proof("a")])
    asFile["content/evidence/a"] = .text("file")
    var asFolder = try publicPortfolio(more: ["evidence/course.md": proof("a/b")])
    asFolder["content/evidence/a/b"] = .text("inside")
    for (first, second) in [(asFile, asFolder), (asFolder, asFile)] {
      let folder = try TemporaryFolder()
      try await folder.build(first)
      let codes = try await folder.refusal(second)
      #expect(codes.isEmpty)
    }
  }

  @Test("An attachment of any size is copied and compared without being read whole")
  func bigAttachment() async throws {
    let folder = try TemporaryFolder()
    var files = try publicPortfolio(more: ["evidence/course.md": proof("big.bin")])
    files["content/evidence/big.bin"] = .text("")
    let size = 64 << 20
    let source = folder.path + "/big/evidence/big.bin"
    try folder.write("", to: "big/evidence/big.bin")
    #expect(truncate(source, size) == 0)
    try patch(source, at: 0, "start")
    try patch(source, at: size - 3, "end")
    let site = try await makeSite(files)
    func build() async throws -> Int {
      try await site.write(
        to: try await OutputFolder(at: folder.site), contentFolder: folder.path + "/big", studio: studio(of: site),
        jobs: 2
      )
      .changedCount
    }
    #expect(try await build() > 1)
    #expect(FileManager.default.contentsEqual(atPath: source, andPath: folder.site + "/files/evidence/big.bin"))
    let before = try folder.state()
    #expect(try await build() == 0)
    #expect(try folder.state() == before)
    // One byte, at the very end and in the middle.
    for (place, text) in [(size - 1, "D"), (size / 2 + 12_345, "x")] {
      try patch(source, at: place, text)
      #expect(try await build() == 1)
      #expect(FileManager.default.contentsEqual(atPath: source, andPath: folder.site + "/files/evidence/big.bin"))
    }
  }

  @Test("An attachment that cannot be read refuses the build and leaves the old site")
  func missingAttachment() async throws {
    let folder = try TemporaryFolder()
    try await folder.build(publicPortfolio())
    let before = try folder.state()
    let site = try await makeSite(
      publicPortfolio(more: ["experiences/cafe.md": "---\ntitle: New\nkind: hobby\nstart: 2024\n---\n"]))
    try FileManager.default.removeItem(atPath: folder.content + "/evidence/proof.txt")
    await #expect(throws: Site.Refused.self) {
      try await site.write(
        to: try await OutputFolder(at: folder.site), contentFolder: folder.content, studio: studio(of: site), jobs: 2)
    }
    #expect(try folder.state() == before)
  }

  @Test("The same input gives the same bytes, whatever the jobs and the order of builds", arguments: [true, false])
  func jobs(isDemo: Bool) async throws {
    let files = isDemo ? try demoPortfolio() : try publicPortfolio()
    let first = try TemporaryFolder()
    try await first.build(files, jobs: 1)
    let expected = try first.state().contents
    for jobs in [2, 4, 16] {
      let other = try TemporaryFolder()
      if jobs == 4 { try await other.build(publicPortfolio(), jobs: 1) }
      try await other.build(files, jobs: jobs)
      #expect(try other.state().contents == expected)
    }
  }

  @Test("Folders on the way to the site are made")
  func deepFolder() async throws {
    let folder = try TemporaryFolder()
    let site = try await makeSite(publicPortfolio())
    try folder.write("a proof", to: "content/evidence/proof.txt")
    let written = try await site.write(
      to: try await OutputFolder(at: folder.path + "/a//b/c/"), contentFolder: folder.content, studio: studio(of: site),
      jobs: 1)
    #expect(written.changedCount == written.fileCount)
    #expect(folder.exists("a/b/c/index.html"))
  }

  @Test("Where a folder cannot be, there is no site", arguments: ["file", "file/site"])
  func noFolder(path: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "file")
    do {
      _ = try await OutputFolder(at: "\(folder.path)/\(path)")
      Issue.record("a file became a folder")
    } catch {
      #expect(error.diagnostic.code == .fileUnwritable)
    }
    #expect(folder.read("file") == "mine")
  }

  /// Everything of the base in public, with an attachment.
  private func publicPortfolio(more texts: [String: String] = [:]) throws -> [String: TestFile] {
    var files = try base(with: [
      "folders/gastronomy.md":
        "---\ntitle: For restaurants\nvisibility: public\ninclude: {experiences: all, competences: all}\n---\n",
      "cvs/kitchen.md": "---\ntitle: Cook's assistant\nvisibility: public\nfolders: [gastronomy]\n---\n",
      "evidence/course.md": proof("proof.txt"),
    ])
    files["content/evidence/proof.txt"] = .text("a proof")
    for (path, text) in texts { files["content/\(path)"] = .text(text) }
    return files
  }

  private func proof(_ file: String) -> String {
    "---\ntitle: Course\nkind: certificate\ndate: 2025-06-01\nfiles: [\(file)]\ncompetences: [serving-guests]\n---\n"
  }

  private func patch(_ path: String, at offset: Int, _ text: String) throws {
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try handle.seek(toOffset: UInt64(offset))
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }
}
