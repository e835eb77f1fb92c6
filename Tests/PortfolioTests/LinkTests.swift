import Diagnostics
import Portfolio
import Schema
import TestSupport
import Testing

@Suite("Links between records")
struct LinkTests {
  @Test(
    "Evidence counts whichever side names the link, and once where both do",
    arguments: [
      ("evidence: [photo]\n", ""), ("", "competences: [cooking]\n"),
      ("evidence: [photo]\n", "competences: [cooking]\n"),
    ])
  func union(ofCompetence: String, ofEvidence: String) async throws {
    let files = try base(with: [
      "competences/cooking.md": competence("Cook soup", ofCompetence),
      "evidence/photo.md": evidence("Soup", ofEvidence),
    ])
    let read = try #require(await portfolio(files))
    let cooking = try #require(read.competences.place(of: "cooking"))
    let photo = try #require(read.evidence.place(of: "photo"))
    #expect(read.links.evidenceOfCompetence[cooking] == [photo])
    #expect(read.links.competencesOfEvidence[photo] == [cooking])
    let found = await check(files)
    #expect(found.having(.competenceWithoutEvidence).isEmpty)
    #expect(found.having(.evidenceWithoutCompetence).isEmpty)
  }

  @Test("One piece of evidence proves many competences and the other way round")
  func manyToMany() async throws {
    let read = try #require(
      await portfolio(
        try base(
          with: [
            "competences/a.md": competence("Cook soup", "evidence: [x, y]\n"),
            "competences/b.md": competence("Bake bread", "evidence: [y]\n"),
            "evidence/x.md": evidence("X", "competences: [b]\n"), "evidence/y.md": evidence("Y"),
          ], without: ["competences/serving-guests.md", "evidence/course.md"])))
    #expect(read.links.evidenceOfCompetence == [[0, 1], [1, 0]])
    #expect(read.links.competencesOfEvidence == [[0, 1], [0, 1]])
    #expect(read.links.experiencesOfCompetence == [[0], [0]])
    #expect(read.links.competencesOfExperience == [[0, 1]])
  }

  @Test("A record whose file is broken is still known, so nothing else complains of it")
  func brokenRecord() async throws {
    let found = await check(try base(with: ["experiences/cafe.md": "---\ntitle: [\n---\n"]))
    #expect(found.map(\.code) == [.yamlSyntax] || found.map(\.code) == [.yamlIndentation])
  }

  @Test("What is missing is not said where a record could not be read")
  func incomplete() async throws {
    let texts = ["competences/cooking.md": competence("Cook soup"), "evidence/photo.md": evidence("Soup")]
    let whole = await check(try base(with: texts))
    #expect(!whole.having(.competenceWithoutEvidence).isEmpty)
    #expect(!whole.having(.evidenceWithoutCompetence).isEmpty)
    let broken = await check(try base(with: texts.merging(["evidence/other.md": "---\ntitle: 1\n---\n"]) { $1 }))
    #expect(broken.having(.competenceWithoutEvidence).isEmpty)
    #expect(broken.having(.evidenceWithoutCompetence).isEmpty)
  }

  @Test("CVs are not accused of what an unreadable about.md lacks")
  func brokenAbout() async throws {
    let found = await check(try base(with: ["about.md": "---\nname: Ada Nowak\nemail: ada\n---\n"]))
    #expect(found.having(.invalidFormat).count == 1)
    #expect(found.having(.cvWithoutContact).isEmpty)
  }

  @Test(
    "An unknown id is answered with the nearest, in the message and as a replacement",
    arguments: [
      ("serving-guest", "serving-guests"), ("servin-guests", "serving-guests"), ("Serving", nil), ("bakery", nil),
    ] as [(String, String?)])
  func suggestions(written: String, expected: String?) async throws {
    let found = await check(
      try base(with: ["meetings/first-talk.md": "---\ndate: 2026\ncompetences: [\"\(written)\"]\n---\n"]))
    let first = try #require(found.first)
    #expect(first.fixes.first?.edits.first?.replacement == expected)
    for language in Language.allCases {
      let message = language.words.message(first.problem)
      #expect(message.contains(written))
      if let expected {
        #expect(
          message.contains("“\(expected)”") || message.contains("„\(expected)”") || message.contains("«\(expected)»"))
      }
    }
  }

  @Test("Where no id is near, those that exist are named")
  func knownIDs() async throws {
    let found = await check(try base(with: ["meetings/first-talk.md": "---\ndate: 2026\nplans: [bakery]\n---\n"]))
    guard case .knownIDs(let ids)? = found.first?.notes.first?.content else {
      Issue.record("no ids")
      return
    }
    #expect(ids == ["cook"])
  }

  @Test(
    "A part of an outcome's address is mended where the part is wrong",
    arguments: [
      ("gastronomi/1/01", "gastronomy/1/01"), ("gastronomy/2/01", "gastronomy/1/01"),
      ("gastronomy/1/02/1", "gastronomy/1/01/1"), ("gastronomy/1/01/9", nil),
    ] as [(String, String?)])
  func outcomes(written: String, expected: String?) async throws {
    let found = await check(
      try base(with: [
        "competences/serving-guests.md": competence("Serve guests", "evidence: [course]\noutcomes: [\(written)]\n")
      ]))
    #expect(found.having(.unknownOutcome).first?.fixes.first?.edits.first?.replacement == expected)
  }
}
