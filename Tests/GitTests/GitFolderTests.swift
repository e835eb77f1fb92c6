import Foundation
import Testing

@testable import Git

/// A repository of its own in a temporary folder, which vanishes with it.
private final class Repository {
  let path = NSTemporaryDirectory() + "git-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try git("init", "-q", "-b", "main")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", path, "-c", "user.name=A", "-c", "user.email=a@example.org"] + arguments
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(arguments)")
  }

  func commit(_ files: [String: String?]) throws {
    for (name, text) in files {
      let file = URL(fileURLWithPath: path).appendingPathComponent(name)
      guard let text else {
        try FileManager.default.removeItem(at: file)
        continue
      }
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try git("add", "-A")
    try git("commit", "-q", "-m", "A")
  }
}

@Suite("What git remembers")
struct GitFolderTests {
  @Test("A folder in no work tree, and a repository without a commit, say nothing")
  func nothing() async throws {
    let repository = try Repository()
    #expect(await GitFolder(at: repository.path, patience: .seconds(600)) == nil)
    #expect(await GitFolder(at: "/proc/self") == nil)
    #expect(await GitFolder(at: repository.path + "/missing", patience: .seconds(600)) == nil)
  }

  @Test("What was committed once is found, removed or not, below the folder that is asked of")
  func history() async throws {
    let repository = try Repository()
    try repository.commit(["site/a.html": "A", "site/ż [x]*.html": "B", "other.html": "C"])
    try repository.commit(["site/a.html": nil])
    let git = try #require(await GitFolder(at: repository.path + "/site", patience: .seconds(600)))
    let asked = ["a.html", "ż [x]*.html", "never.html", "other.html", "x.html"]
    #expect(await git.everCommitted(asked) == ["a.html", "ż [x]*.html"])
  }

  @Test("What only another branch had, and what was undone before it was merged, is found as well")
  func branches() async throws {
    let repository = try Repository()
    try repository.commit(["site/b.html": "B"])
    try repository.git("checkout", "-q", "-b", "undone")
    try repository.commit(["site/undone.html": "A"])
    try repository.commit(["site/undone.html": nil])
    try repository.git("checkout", "-q", "main")
    try repository.git("merge", "-q", "--no-ff", "-m", "M", "undone")
    try repository.git("checkout", "-q", "-b", "left")
    try repository.commit(["site/left.html": "A"])
    try repository.git("checkout", "-q", "main")
    let git = try #require(await GitFolder(at: repository.path + "/site", patience: .seconds(600)))
    #expect(await git.everCommitted(["undone.html", "left.html"]) == ["undone.html", "left.html"])
  }

  @Test("A file that git keeps is told from one that only lies there")
  func tracked() async throws {
    let repository = try Repository()
    try repository.commit(["a": "A", ".gitignore": "b\n"])
    try Data().write(to: URL(fileURLWithPath: repository.path + "/b"))
    let git = try #require(await GitFolder(at: repository.path, patience: .seconds(600)))
    #expect(await git.tracks("a"))
    #expect(await !git.tracks("b"))
    #expect(await !git.tracks("c"))
  }

  @Test("A commit on any branch has other heads")
  func heads() async throws {
    let repository = try Repository()
    func heads() async throws -> String {
      try #require(await GitFolder(at: repository.path, patience: .seconds(600))).heads
    }
    try repository.commit(["a": "A"])
    let first = try await heads()
    try repository.commit(["a": "B"])
    let second = try await heads()
    try repository.git("checkout", "-q", "-b", "other")
    try repository.commit(["b": "C"])
    try repository.git("checkout", "-q", "main")
    #expect(try await Set([first, second, heads(), heads()]).count == 3)
  }
}
