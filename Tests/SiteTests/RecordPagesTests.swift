import Diagnostics
import Foundation
import Portfolio
import TestSupport
import Testing

@testable import Site

@Suite("The pages of records")
struct RecordPagesTests {
  private func pages(_ texts: [String: String], files: [String: Int] = [:]) async throws -> [String: String] {
    let common = [
      "experiences/e.md": "---\ntitle: Kitchen\nkind: hobby\nstart: 2024\n---\n",
      "competences/a.md": "---\ntitle: Bake\nkind: skill\nexperiences: [e]\nevidence: [x]\n---\n",
      "competences/b.md": "---\ntitle: Cook\nkind: skill\nexperiences: [e]\n---\n",
      "evidence/x.md": "---\ntitle: Proof\nkind: badge\ndate: 2025\n---\n",
      "folders/f.md": "---\ntitle: Only folder\nvisibility: public\ninclude: {competences: all}\n---\n",
    ]
    var tree = portfolio(common.merging(texts) { $1 })
    for (path, size) in files {
      let isPicture = path.hasSuffix(".jpg")
      tree["content/evidence/\(path)"] = isPicture ? tinyPicture : .text(String(repeating: "a", count: size))
    }
    return try await makeSite(tree).texts()
  }

  @Test("An experience says which of its competences are proven")
  func experience() async throws {
    let page = ReadPage(try #require(try await pages([:])["experiences/e/index.html"]))
    #expect(page.items(in: "links").prefix(2).map(\.text) == ["Bake1 piece of evidence", "CookNo evidence yet"])
  }

  @Test("A competence shows its evidence with the four criteria, and its level with its place among the levels")
  func competence() async throws {
    let texts = try await pages([
      "competences/a.md":
        "---\ntitle: Bake\nkind: skill\nexperiences: [e]\nevidence: [x]\noutcomes: [s/1/1]\nlevel: alone\n---\n",
      "evidence/x.md": "---\ntitle: Proof\nkind: badge\ndate: 2025\ncriteria: {validity: It fits}\n---\n",
      "frameworks/s.yaml":
        "name: S\nkind: standard\nlevels: [with help, alone, teaching]\nsets: [{number: 1, name: N, outcomes: [{code: 1, name: O}]}]\n",
    ])
    let page = ReadPage(try #require(texts["competences/a/index.html"]))
    #expect(page.text.contains("It fits") && page.text.contains("2 of 3"))
    #expect(page.texts(of: "dd", in: "criteria") == ["not described", "It fits", "not described", "not described"])
    let without = ReadPage(try #require(texts["competences/b/index.html"]))
    #expect(without.text.contains("No evidence yet"))
  }

  @Test("The way back names the folder of a record that stands in one only")
  func wayBack() async throws {
    func crumbs(_ texts: [String: String]) async throws -> [String] {
      ReadPage(try #require(try await pages(texts)["competences/a/index.html"])).items(in: "breadcrumb").map(\.text)
    }
    #expect(try await crumbs([:]) == ["Front page", "Folders", "Only folder"])
    let other = "---\ntitle: Other\nvisibility: public\ninclude: {competences: [a]}\n---\n"
    #expect(try await crumbs(["folders/g.md": other]) == ["Front page", "Folders"])
  }

  @Test("Files are shown as what they are; what is downloaded says its name, type and size")
  func files() async throws {
    let texts = try await pages(
      [
        "evidence/x.md":
          "---\ntitle: Proof\nkind: recording\ndate: 2025\nurl: https://badges.example.org/1\nfiles: [a.mp3, b.webm, c.jpg, dir/d.docx]\n---\n"
      ], files: ["a.mp3": 1, "b.webm": 1, "c.jpg": 1, "dir/d.docx": 1_600])
    for path in ["evidence/x", "competences/a", "folders/f"] {
      let page = ReadPage(try #require(texts["\(path)/index.html"]))
      #expect(page.all("audio").map { $0.attributes["aria-label"] } == ["Proof"], "\(path)")
      #expect(page.all("video").map { $0.attributes["aria-label"] } == ["Proof"], "\(path)")
      #expect(page.all("img").count == 1 && page.all("img").allSatisfy { $0.attributes["alt"] != nil }, "\(path)")
      #expect(page.text.contains("Download: d.docxDOCX, 2 kB"), "\(path)")
      #expect(page.text.contains("See it on the webbadges.example.org"), "\(path)")
    }
  }

  @Test("The boxes of a list of tasks say in the prose's language whether they are done", arguments: Language.allCases)
  func tasks(language: Language) async throws {
    let texts = try await pages([
      "portfolio.yaml": "title: A\nlanguage: \(language.rawValue)\n",
      "experiences/e.md": "---\ntitle: A\nkind: hobby\nstart: 2024\n---\n- [x] type=\"checkbox\"\n- [ ] open\n",
    ])
    let page = ReadPage(try #require(texts["experiences/e/index.html"]))
    let words = SiteWords.of(language).reading
    #expect(page.all("input").map { $0.attributes["aria-label"] } == [words.taskDone, words.taskOpen])
    #expect(page.all("input").map { $0.attributes["checked"] } == ["", nil])
    #expect(page.text.contains("type=\"checkbox\"") && page.problems.isEmpty)
  }
}
