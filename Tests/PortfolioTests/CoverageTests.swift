import Diagnostics
import Portfolio
import Schema
import TestSupport
import Testing

@Suite("Which outcomes of a framework are met")
struct CoverageTests {
  private static let framework = """
    name: Cooking
    kind: qualification
    sets:
      - {number: 1, name: One, outcomes: [{code: a, name: A, criteria: [x, y]}, {code: b, name: B}, {code: c, name: C}]}
    """

  @Test("An outcome is met by a competence and proven by evidence that is no draft")
  func coverage() async throws {
    let read = try #require(
      await portfolio(
        try base(with: [
          "frameworks/cooking.yaml": Self.framework,
          "competences/a.md": competence("Cook soup", "evidence: [photo]\noutcomes: [cooking/1/a/1, cooking/1/a/2]\n"),
          "competences/b.md": competence("Bake bread", "evidence: [draft]\noutcomes: [cooking/1/b]\n"),
          "evidence/photo.md": evidence("Photo"), "evidence/draft.md": evidence("Draft", "draft: true\n"),
        ])))
    let coverage = FrameworkCoverage(read)
    let cooking = try #require(read.frameworks.place(of: "cooking"))
    let gaps = read.frameworks.facts[cooking].outcomes.map(coverage.gap(of:))
    #expect(gaps == [nil, .noEvidence, .noCompetence])
    #expect(Set(coverage.aims.map(read.frameworks.id(at:))) == ["cooking", "gastronomy"])
  }

  @Test("A framework is aimed at where a competence or a step names it", arguments: ["competence", "step", "nothing"])
  func aims(by: String) async throws {
    var texts = ["frameworks/cooking.yaml": Self.framework]
    if by == "competence" {
      texts["competences/a.md"] = competence("Cook soup", "evidence: [course]\noutcomes: [cooking/1/a]\n")
    }
    if by == "step" {
      texts["plans/second.md"] =
        "---\ngoal: Cook\nsmart: {}\nstart: 2026\ndeadline: 2027\nsteps: [{title: A, due: 2027, outcomes: [cooking/1/a]}]\n---\n"
    }
    let found = await check(try base(with: texts)).having(.outcomeUncovered)
    #expect(found.count == ["competence": 2, "step": 3, "nothing": 0][by])
  }
}
