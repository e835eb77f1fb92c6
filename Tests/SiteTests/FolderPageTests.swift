import Diagnostics
import Foundation
import Portfolio
import Schema
import TestSupport
import Testing

@testable import Site

@Suite("The page of a folder")
struct FolderPageTests {
  /// A folder of all records of a portfolio of these texts.
  private func folder(_ texts: [String: String], language: String = "en") async throws -> ReadPage {
    let common = [
      "portfolio.yaml": "title: P\nlanguage: \(language)\n",
      "experiences/e.md": "---\ntitle: Kitchen\nkind: hobby\nstart: 2024\norganisation: Scouts\n---\n",
      "folders/f.md":
        "---\ntitle: Folder\nvisibility: public\ninclude: {experiences: all, competences: all, evidence: all}\n---\n",
    ]
    let site = try await makeSite(portfolio(common.merging(texts) { $1 }))
    return ReadPage(try site.text("folders/f/index.html"))
  }

  private func competence(_ title: String, kind: String = "skill", _ more: String = "") -> String {
    "---\ntitle: \(title)\nkind: \(kind)\nexperiences: [e]\n\(more)---\n"
  }

  private func evidence(_ title: String, kind: String = "badge", _ more: String = "", body: String = "") -> String {
    "---\ntitle: \(title)\nkind: \(kind)\ndate: 2025\n\(more)---\n\(body)"
  }

  private static let four = "criteria: {authenticity: A1, validity: V1, sufficiency: S1, currency: C1}\n"

  @Test("The matrix has a sign where evidence proves a competence, and only there; sums stand in both directions")
  func matrix() async throws {
    let page = try await folder([
      "competences/a.md": competence("Bake", "evidence: [x, y]\n"), "competences/b.md": competence("Cook"),
      "evidence/x.md": evidence("X", Self.four), "evidence/y.md": evidence("Y"),
    ])
    let cells = page.table.map { $0.map(\.text) }
    #expect(
      cells == [
        ["Competences", "Total", "1 X", "2 Y"], ["Skills"], ["Bake", "2", "4 of 4", "0 of 4"],
        ["CookNo evidence yet", "0", "", ""], ["Total", "2", "1", "1"],
      ])
    #expect(page.table[2].map(\.class) == ["", "sum", "described", "open"])
  }

  @Test("The rows of the matrix are grouped by kind, each group in the author's order")
  func groups() async throws {
    let page = try await folder([
      "folders/f.md": "---\ntitle: F\nvisibility: public\ninclude: {competences: [d, a, c, b], evidence: [x]}\n---\n",
      "competences/a.md": competence("Bake", kind: "social"), "competences/b.md": competence("Cook", kind: "knowledge"),
      "competences/c.md": competence("Dry", kind: "knowledge"), "competences/d.md": competence("Eat", kind: "social"),
      "evidence/x.md": evidence("X", "competences: [a, b, c, d]\n"),
    ])
    #expect(
      page.table.map { $0[0].text } == [
        "Competences", "Knowledge", "Dry", "Cook", "Social competences", "Eat", "Bake", "Total",
      ])
  }

  @Test("The heads of the columns lead to the evidence, which stands in the same order")
  func heads() async throws {
    let page = try await folder([
      "competences/a.md": competence("Bake", "evidence: [y, x]\n"), "evidence/x.md": evidence("X"),
      "evidence/y.md": evidence("Y"),
    ])
    let heads = page.all("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#evidence-") }
    #expect(heads == ["#evidence-1", "#evidence-2"])
    #expect(page.all("article").compactMap { $0.attributes["id"] } == ["evidence-1", "evidence-2"])
  }

  @Test(
    "A sign's form tells how the evidence is described and whether it still counts",
    arguments: [
      ("", "open"), ("criteria: {validity: V}\n", "partly"), (four, "described"),
      (four + "expires: 2025-01\n", "expired"), (four + "expires: 2099-11\n", "described"),
    ])
  func standing(fields: String, form: String) async throws {
    let page = try await folder([
      "competences/a.md": competence("Bake", "evidence: [x]\n"), "competences/b.md": competence("Cook"),
      "evidence/x.md": evidence("X", fields),
    ])
    #expect(page.table.flatMap { $0 }.map(\.class).filter { !["", "sum"].contains($0) } == [form])
    let legend = page.items(in: "legend")
    #expect(legend.map(\.class) == [form, "without"])
    #expect(legend.allSatisfy { !$0.text.isEmpty })
    let meanings = Set(EvidenceStanding.Form.allCases.map { ReadingWords.english.meaning(of: $0) })
    #expect(meanings.count == EvidenceStanding.Form.allCases.count)
  }

  @Test(
    "Heads are read across where there is room, and from below where there is not",
    arguments: [(2, "few"), (6, "few"), (7, "many"), (16, "many"), (17, "wide"), (50, "wide"), (51, "vast")])
  func density(columns: Int, expected: String) {
    #expect(MatrixDensity(columns: columns).rawValue == expected)
  }

  @Test("A table that nobody could read is left out; the lists say the same")
  func tooLarge() async throws {
    var texts: [String: String] = [:]
    for number in 0..<201 {
      texts["competences/c\(number).md"] = competence("Bake \(number)", "evidence: [v\(number)]\n")
      texts["evidence/v\(number).md"] = evidence("Proof \(number)")
    }
    let page = try await folder(texts)
    #expect(page.all("table").isEmpty)
    #expect(page.addresses.allSatisfy { $0 != "#matrix" })
    #expect(page.text.contains("Bake 200") && page.text.contains("Proof 200"))
    texts["competences/c200.md"] = nil
    texts["evidence/v200.md"] = nil
    #expect(try await folder(texts).all("table").count == 1)
  }

  @Test("Competences without evidence stand first; where all or none have it, a sentence says so")
  func unproven() async throws {
    let proven = ["competences/a.md": competence("Bake", "evidence: [x]\n"), "evidence/x.md": evidence("X")]
    let open = ["competences/b.md": competence("Cook"), "competences/c.md": competence("Dry")]
    let words = ReadingWords.english
    let some = try await folder(proven.merging(open) { $1 })
    #expect(some.items(in: "unproven").map(\.text) == ["Cookskill", "Dryskill"])
    #expect(some.ids.first { $0 == "unproven" || $0 == "matrix" } == "unproven")
    #expect(some.text.contains("1 of 3") && !some.text.contains(words.everyOneProven))
    #expect(try await folder(proven).text.contains(words.everyOneProven))
    let none = try await folder(open)
    #expect(none.text.contains(words.noneProven) && none.items(in: "unproven").isEmpty)
  }

  @Test("Evidence outside the folder proves nothing in it")
  func outside() async throws {
    let page = try await folder([
      "folders/f.md": "---\ntitle: F\nvisibility: public\nonly: true\ninclude: {competences: [a]}\n---\n",
      "competences/a.md": competence("Bake", "evidence: [x]\n"), "evidence/x.md": evidence("Proof"),
    ])
    #expect(page.text.contains("No evidence yet") && !page.text.contains("Proof"))
  }

  @Test("The beginning counts what the folder holds in the forms of the language, and leads to each part")
  func beginning() async throws {
    let page = try await folder(
      [
        "competences/a.md": competence("Piecze", "evidence: [x]\n"), "competences/b.md": competence("Gotuje"),
        "evidence/x.md": evidence("X"),
      ], language: "pl")
    for text in ["2 kompetencje", "1 dowód", "1 doświadczenie", "1 z 2"] { #expect(page.text.contains(text)) }
    let steps = page.addresses.filter { $0.hasPrefix("#") && !$0.hasPrefix("#evidence-") && $0 != "#main" }
    #expect(steps == ["#unproven", "#matrix", "#skill", "#evidence", "#experiences"])
    #expect(steps.allSatisfy { page.ids.contains(String($0.dropFirst())) })
  }

  @Test("Each piece of evidence says how it meets the four criteria, and which it says nothing about")
  func criteria() async throws {
    func described(_ fields: String) async throws -> [String] {
      let page = try await folder([
        "competences/a.md": competence("Bake", "evidence: [x]\n"), "evidence/x.md": evidence("X", fields),
      ])
      return page.texts(of: "dd", in: "criteria")
    }
    #expect(try await described(Self.four) == ["A1", "V1", "S1", "C1"])
    #expect(
      try await described("criteria: {validity: V1}\n") == [
        "not described", "V1", "not described", "not described",
      ])
    #expect(try await described("") == ["not described"])
  }

  @Test("An opinion is shown as a quotation; what links to a record without a page, and a footnote, stay out of it")
  func quotation() async throws {
    func quoted(_ body: String, kind: String = "recommendation") async throws -> [String]? {
      let page = try await folder([
        "folders/f.md": "---\ntitle: F\nvisibility: public\ninclude: {competences: [a]}\n---\n",
        "competences/a.md": competence("Bake", "evidence: [x]\n"), "competences/b.md": competence("Private"),
        "evidence/x.md": evidence("X", kind: kind, body: body),
      ])
      return page.all("blockquote").isEmpty ? nil : page.texts(of: "p", in: "quotation")
    }
    #expect(
      try await quoted("Before.\n\n> She bakes & cooks.\n>\n> > Well.\n\nAfter.\n") == ["She bakes & cooks.", "Well."])
    #expect(try await quoted("> She bakes.\n", kind: "diploma") == nil)
    #expect(try await quoted("No quotation.\n") == nil)
    #expect(try await quoted("> She bakes.[^1]\n\n[^1]: Note\n") == nil)
    #expect(try await quoted("> See [her](../competences/b.md).\n") == ["See her."])
  }

  @Test("A framework is shown with its facts, and first the one of which the folder meets the largest part")
  func frameworks() async throws {
    func framework(_ name: String, outcomes: Int, _ more: String = "") -> String {
      let list = (1...outcomes).map { "{code: \"\($0)\", name: O\($0), criteria: [a, b, c]}" }.joined(separator: ", ")
      return "name: \(name)\nkind: qualification\n\(more)sets: [{number: 1, name: S, hours: 30, outcomes: [\(list)]}]\n"
    }
    let page = try await folder([
      "frameworks/a.yaml": framework("Large", outcomes: 9),
      "frameworks/b.yaml": framework("Small", outcomes: 2, "register: ZRK\ncode: C-77\nlevel: 4\nhours: 270\n"),
      "competences/a.md": competence("Bake", "outcomes: [a/1/1, b/1/1]\nevidence: [x]\n"),
      "competences/b.md": competence("Cook", "outcomes: [b/1/2/3, b/1/2/1]\n"), "evidence/x.md": evidence("X"),
    ])
    #expect(page.ids.filter { $0.hasPrefix("coverage-") } == ["coverage-b", "coverage-a"])
    for fact in ["ZRK", "C-77", "270", "Hours: 30"] { #expect(page.text.contains(fact)) }
    #expect(page.all("details").map { $0.attributes["open"] } == ["", nil])
    #expect(page.items(in: "states").prefix(3).map(\.text) == ["proven: 1", "no evidence: 1", "missing: 0"])
    #expect(
      page.items(in: "map").map(\.text).prefix(3) == ["1. S1 of 21 proven2 no evidence", "1 proven", "2 no evidence"])
    #expect(page.text.contains("criterion 1, 3 of 3"))
  }

  @Test("A folder of one competence and nothing else is a whole page")
  func tiny() async throws {
    let page = try await folder(["competences/a.md": competence("Bake")])
    #expect(page.problems.isEmpty)
    #expect(page.all("table").isEmpty && page.all("nav").count == 1)
    #expect(page.text.contains("Bake") && page.text.contains(ReadingWords.english.noneProven))
  }
}
