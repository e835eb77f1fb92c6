import Diagnostics
import Portfolio
import Schema
import TestSupport
import Testing

@Suite("Advice that the author has accepted")
struct AcceptanceTests {
  private static let texts = [
    "competences/cooking.md": competence("Cook soup"), "competences/baking.md": competence("Bake bread"),
  ]

  @Test(
    "Advice is silent by its code, or for the records that are named",
    arguments: [
      ("", 2, 0, 0), ("  - {code: competence-without-evidence, reason: A}\n", 0, 2, 0),
      ("  - {code: competence-without-evidence, reason: A, records: [competences/cooking]}\n", 1, 1, 0),
      (
        "  - {code: competence-without-evidence, reason: A, records: [competences/cooking, competences/baking]}\n", 0,
        2, 0
      ),
      ("  - {code: competence-without-evidence, reason: A, records: [competences/serving-guests]}\n", 2, 0, 1),
      ("  - {code: competence-verb, reason: A}\n", 2, 0, 1),
      (
        "  - {code: competence-without-evidence, reason: A}\n  - {code: competence-without-evidence, reason: B}\n", 0,
        2, 1
      ),
    ])
  func accepted(accept: String, left: Int, accepted: Int, unused: Int) async throws {
    var texts = Self.texts
    texts["portfolio.yaml"] = "title: A\nlanguage: en\n" + (accept.isEmpty ? "" : "accept:\n" + accept)
    let result = await checkedPortfolio(try base(with: texts))
    #expect(result.diagnostics.having(.competenceWithoutEvidence).count == left)
    #expect(result.accepted == accepted)
    #expect(result.diagnostics.having(.acceptUnused).count == unused)
    #expect(result.diagnostics.count == left + unused)
  }

  @Test("A warning of reading can be accepted, for the record's translations too")
  func warningOfReading() async throws {
    let files = try base(with: [
      "portfolio.yaml":
        "title: A\nlanguage: en\nlanguages: [pl]\naccept: [{code: raw-html, reason: A, records: [experiences/cafe]}]\n",
      "experiences/cafe.pl.md": "---\ntitle: Kelner\n---\n<b>\n", "experiences/a.md": experience("A") + "<b>\n",
    ])
    let result = await checkedPortfolio(files)
    #expect(result.diagnostics.map(\.range.file.path) == ["content/experiences/a.md"])
    #expect(result.accepted == 1)
  }

  @Test("An acceptance of about.md's record is written about")
  func about() async throws {
    let files = try base(with: [
      "portfolio.yaml": "title: A\nlanguage: en\naccept: [{code: link-to-file, reason: A, records: [about]}]\n",
      "about.md": "---\nname: Ada Nowak\nemail: ada.nowak@example.org\n---\n[a](b.pdf)\n",
    ])
    #expect(await checkedPortfolio(files).accepted == 1)
  }

  @Test("An acceptance counts as unused only where every record could be read")
  func incomplete() async throws {
    let files = try base(with: [
      "portfolio.yaml": "title: A\nlanguage: en\naccept: [{code: competence-verb, reason: A}]\n",
      "experiences/a.md": "",
    ])
    #expect(await check(files).map(\.code) == [.recordEmpty])
  }
}
