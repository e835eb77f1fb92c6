import Diagnostics
import Documents
import Schema
import TestSupport
import Testing

@testable import Portfolio

@Suite("Reading a portfolio")
struct ReadingTests {
  @Test("How many jobs read it changes nothing", arguments: [2, 3, 4, 16])
  func jobs(jobs: Int) async throws {
    var texts: [String: String] = [:]
    for number in 0..<300 {
      texts["experiences/e\(number).md"] = experience(
        "E \(number)", number % 7 == 0 ? "tiitle: x\nend: 2023\n" : "end: 2023\n")
      texts["competences/c\(number).md"] = competence(
        "Skills \(number)", experiences: "e\(number + number % 2)", "evidence: [v\(number)]\n")
      texts["evidence/v\(number).md"] =
        evidence("V \(number)", number % 5 == 0 ? "expires: 2025-05\n" : "") + "<b> [a](javascript:x) ~\(number)\n"
    }
    let files = try base(with: texts)
    let alone = await check(files, jobs: 1, rendersBodies: true)
    let together = await check(files, jobs: jobs, rendersBodies: true)
    #expect(alone.count > 1_000)
    #expect(together.map { MarkedFixture.Mark($0) } == alone.map { MarkedFixture.Mark($0) })
    #expect(
      together.map { Language.polish.words.message($0.problem) }
        == alone.map { Language.polish.words.message($0.problem) })
    let one = try #require(await portfolio(files, jobs: 1))
    let many = try #require(await portfolio(files, jobs: jobs))
    #expect(one.evidence.map(\.id) == many.evidence.map(\.id))
    #expect(one.links.evidenceOfCompetence == many.links.evidenceOfCompetence)
  }

  @Test("Records stand in the order of their ids, whatever the order of the files")
  func order() async throws {
    let read = try #require(
      await portfolio(
        try base(with: [
          "experiences/z.md": experience("A"), "experiences/a.md": experience("Z"),
          "experiences/b-1.yaml": "title: B\nkind: hobby\nstart: 2024\n",
        ])))
    #expect(read.experiences.map(\.id) == ["a", "b-1", "cafe", "z"])
    #expect(read.experiences["cafe"]?.key.path == "experiences/cafe")
    let others = [
      read.competences.count, read.evidence.count, read.frameworks.count, read.folders.count, read.cvs.count,
      read.plans.count, read.meetings.count,
    ]
    #expect(others.allSatisfy { $0 == 1 })
    #expect(read.isComplete)
  }

  @Test("Every file's mistakes are found in one run")
  func everyFile() async throws {
    let found = await check(
      try base(with: [
        "experiences/a.md": "", "experiences/b.md": "# B", "about.md": "---\nname: 1\n---\n",
        "frameworks/gastronomy.yaml": "name: A",
      ]))
    #expect(Set(found.having(.recordEmpty).map(\.range.file.path)) == ["content/experiences/a.md"])
    #expect(found.having(.frontMatterMissing).count == 1)
    #expect(found.having(.wrongType).count == 1)
    #expect(found.having(.missingKey).count == 2)
  }

  @Test("The folder that the user named stands before every path")
  func folder() async throws {
    let reading = await Portfolio.read(
      contentTree(try base(with: ["experiences/a.md": ""])), themes: .builtIn, folder: "my portfolio", jobs: 1,
      rendersBodies: false)
    #expect(reading.diagnostics.map(\.range.file.path) == ["my portfolio/content/experiences/a.md"])
  }

  @Test("A translation gives its texts, and what it leaves out is as in the record")
  func translations() async throws {
    let read = try #require(
      await portfolio(
        try base(with: [
          "portfolio.yaml": "title: A\nlanguage: en\nlanguages: [pl, nb]\n",
          "experiences/cafe.pl.md": "---\ntitle: Kelner w kawiarni\n---\nPo polsku.\n",
          "experiences/cafe.nb.md": "---\nplace: Warszawa i Polen\n---\n",
        ])))
    #expect(read.languages == [.english, .polish, .norwegian])
    let cafe = try #require(read.experiences["cafe"])
    let polish = try #require(cafe.translations[.polish])
    #expect(polish.record.content.title.value == "Kelner w kawiarni")
    #expect(polish.record.content.organisation == "Café Lipa")
    #expect(polish.record.language(of: "title") == .polish)
    #expect(polish.record.language(of: "organisation") == nil)
    let norwegian = try #require(cafe.translations[.norwegian])
    #expect(norwegian.record.content.title.value == "Waiter in a café")
    #expect(norwegian.record.content.place == "Warszawa i Polen")
    #expect(norwegian.record.language(of: "title") == nil)
    #expect(norwegian.record.language(of: "place") == .norwegian)
  }

  @Test("A translation may hold nothing but prose")
  func proseOnly() async throws {
    let files = try base(with: [
      "portfolio.yaml": "title: A\nlanguage: en\nlanguages: [pl]\n",
      "meetings/first-talk.pl.md": "---\n---\nUmówiliśmy się na plan.\n",
    ])
    #expect(await check(files).map(\.code) == [])
    let meeting = try #require(await portfolio(files)?.meetings["first-talk"])
    #expect(meeting.localised(in: .polish).body?.isBlank == false)
  }

  @Test(
    "A circle of steps is found, its steps in the order in which they wait",
    arguments: [
      ([], nil), ([[]], nil), ([[0]], [0]), ([[1], [0]], [0, 1]), ([[1], [2], []], nil), ([[1], [2], [1]], [1, 2]),
      ([[], [0], [3], [4], [2]], [2, 3, 4]), ([[1, 2], [3], [3], []], nil), ([[1, 2], [], [3], [0]], [0, 2, 3]),
    ] as [([[Int]], [Int]?)])
  func cycles(needs: [[Int]], expected: [Int]?) {
    #expect(StepCycle.find(in: needs) == expected)
  }

  @Test("A chain of 100,000 steps is followed without running out of stack")
  func longChain() {
    let chain = (0..<100_000).map { $0 < 99_999 ? [$0 + 1] : [] }
    #expect(StepCycle.find(in: chain) == nil)
    #expect(StepCycle.find(in: chain.dropLast() + [[50_000]])?.count == 50_000)
  }
}
