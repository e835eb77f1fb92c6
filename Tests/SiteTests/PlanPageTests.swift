import Diagnostics
import Foundation
import Portfolio
import Schema
import Testing

@testable import Site

@Suite("The page of a plan")
struct PlanPageTests {
  private static func plan(_ rest: String, steps: [String], visibility: String = "public", goal: String = "Cook")
    -> String
  {
    """
    ---
    goal: \(goal)
    visibility: \(visibility)
    smart: {specific: a, measurable: "yes or no"}
    start: 2026-01-01
    deadline: 2026-12-31
    \(rest)
    steps:
      \(steps.joined(separator: "\n  "))
    ---

    """
  }

  private func outlook(_ steps: [String], today: String = "2026-11-21") async throws -> PlanOutlook {
    let plan = try await SiteTests.plan(steps: steps)
    return PlanOutlook(plan, needs: plan.neededSteps, today: try PartialDate(parsing: today))
  }

  @Test(
    "What is next this month: late and active steps, and those that begin or end in it; the soonest due first",
    arguments: [
      ("- {title: A, start: 2026-11-01, due: 2026-12-24}", true),
      ("- {title: A, start: 2026-11-30, due: 2027-01-31}", true),
      ("- {title: A, start: 2026-12-01, due: 2026-12-24}", false), ("- {title: A, due: 2026-11-30}", true),
      ("- {title: A, due: 2026-12-01}", false), ("- {title: A, due: 2026-10-01}", true),
      ("- {title: A, due: 2026-10-01, status: done}", false), ("- {title: A, due: 2026-11-24, status: dropped}", false),
      ("- {title: A, start: 2026-12-01, due: 2026-12-24, status: active}", true), ("- {title: A, due: 2026-11}", true),
      ("- {title: A, due: 2026}", false), ("- {title: A, start: 2026, due: 2027}", true),
    ])
  func month(step: String, isNext: Bool) async throws {
    #expect(try await outlook([step]).thisMonth == (isNext ? [0] : []))
  }

  @Test("The soonest due comes first, and a step names what it waits for")
  func order() async throws {
    let outlook = try await outlook([
      "- {title: A, start: 2026-11-01, due: 2026-12-24}", "- {title: B, due: 2026-10-01}",
      "- {title: C, due: 2026-11-30, needs: [A, B, D]}", "- {title: D, due: 2026-01-01, status: done}",
    ])
    #expect(outlook.thisMonth == [1, 2, 0])
    #expect(outlook.waits == [[], [], [0, 1], []])
    #expect(outlook.doneCount == 1 && outlook.countedCount == 4)
  }

  @Test("Where a month has nothing, the page names the step that comes next, or that all are finished")
  func next() async throws {
    let site = try await makeSite(
      portfolio([
        "plans/p.md": Self.plan(
          "", steps: ["- {title: Later, due: 2027-06-01}", "- {title: Sooner, start: 2027-01-01, due: 2027-08-01}"]),
        "plans/q.md": Self.plan("", steps: ["- {title: Over, due: 2026-01-31, status: done}"]),
      ]))
    let page = try site.text("plans/p/index.html")
    #expect(page.contains("Nothing is planned for this month.") && page.contains("The next step"))
    let month = try #require(page.section("month"))
    #expect(month.contains("Sooner") && !month.contains("Later"))
    #expect(try site.text("plans/q/index.html").contains("All steps are finished."))
  }

  @Test("The drawing is named and described by texts of its page, and is one picture without controls in it")
  func described() async throws {
    let site = try await makeSite(portfolio(["plans/p.md": Self.plan("", steps: ["- {title: A, due: 2027}"])]))
    let page = ReadPage(try site.text("plans/p/index.html"))
    let drawing = try #require(page.elements.first { $0.attributes["class"] == "chart" })
    #expect(drawing.attributes["role"] == "img")
    for name in ["aria-labelledby", "aria-describedby"] {
      #expect(page.ids.contains(try #require(drawing.attributes[name])))
    }
    #expect(Set(page.ids).count == page.ids.count)
    #expect(page.elements.allSatisfy { $0.attributes["style"] == nil && $0.attributes["tabindex"] == nil })
  }

  @Test("The table says of each step what the drawing says, and what it costs and leads to")
  func table() async throws {
    let step =
      "- {title: Course, start: 2026-11-01, due: 2026-12-24, status: active, provider: School, funding: {source: Voucher, amount: 12500.5, currency: PLN}, outcomes: [gastronomy/1/01]}"
    let framework =
      "name: G\nkind: standard\nsets: [{number: 1, name: S, outcomes: [{code: \"01\", name: Serves}]}]\n"
    let site = try await makeSite(
      portfolio(["plans/p.md": Self.plan("", steps: [step]), "frameworks/gastronomy.yaml": framework]))
    let table = try #require(try site.text("plans/p/index.html").section("steps"))
    for text in [
      "1. Course", "School", "Voucher", "12,500.50\u{a0}PLN", "1 November 2026", "24 December 2026", "▶ active",
      "33 days left", "1.01", "Serves",
    ] { #expect(table.contains(text), "\(text)") }
    let page = try #require(site.pages().first { $0.path == "plans/p/index.html" })
    #expect(site.inputs(of: page).contains(RecordKey(type: .framework, id: "gastronomy")))
  }

  @Test("The table has a column for competences only where a step develops one or leads to an outcome")
  func columns() async throws {
    let competence = [
      "experiences/cafe.md": "---\ntitle: Cafe\nkind: employment\nstart: 2024\n---\n",
      "competences/serve.md": "---\ntitle: Serves\nkind: skill\nexperiences: [cafe]\n---\n",
    ]
    for (step, count) in [("{title: A, due: 2027}", 3), ("{title: A, due: 2027, competences: [serve]}", 4)] {
      let files = competence.merging(["plans/p.md": Self.plan("", steps: ["- \(step)"])]) { $1 }
      let page = ReadPage(try await makeSite(portfolio(files)).text("plans/p/index.html"))
      #expect(page.all("th").filter { $0.attributes["scope"] == "col" }.count == count)
      #expect(page.all("td").count == count - 1)
    }
  }

  @Test("The eight questions stand in the procedure's order; goal, steps and deadline answer three")
  func questions() async throws {
    let questions = "questions: {influences: Q1, knowledge: Q2, obstacles: Q3, helpers: Q4, change: Q5}"
    let site = try await makeSite(
      portfolio(["plans/p.md": Self.plan(questions, steps: ["- {title: A, due: 2026-12-01}"])]))
    let section = try #require(try site.text("plans/p/index.html").section("questions"))
    let answers = ["Cook", "1 step: 1 planned", "Q1", "Q2", "Q3", "Q4", "31 December 2026", "Q5"]
    let places = answers.compactMap { section.range(of: $0)?.lowerBound }
    #expect(places.count == 8 && places == places.sorted())
    #expect(section.components(separatedBy: "<dt").count == 9)
  }

  @Test("Other ways stand beside the plan where they are public, and are not named where they are not")
  func alternatives() async throws {
    let steps = ["- {title: A, due: 2026-12-01}"]
    func page(_ visibility: String) async throws -> String {
      try await makeSite(
        portfolio([
          "plans/p.md": Self.plan("alternatives: [q]", steps: steps),
          "plans/q.md": Self.plan("", steps: steps, visibility: visibility, goal: "Otherway"),
        ])
      ).text("plans/p/index.html")
    }
    let section = try #require(try await page("public").section("ways"))
    #expect(section.contains("This plan") && section.contains("Otherway"))
    #expect(section.components(separatedBy: "<article>").count == 3)
    for visibility in ["private", "sealed"] {
      #expect(try await !page(visibility).contains("Otherway"))
      #expect(try await page(visibility).section("ways") == nil)
    }
  }
}

@Suite("The sentences of a plan")
struct PlanSentencesTests {
  @Test(
    "Numbers take the form that the language asks for",
    arguments: [
      (1, "1 krok", "został 1 dzień", "1 step", "1 day left", "1 steg", "1 dag igjen"),
      (2, "2 kroki", "zostały 2 dni", "2 steps", "2 days left", "2 steg", "2 dager igjen"),
      (5, "5 kroków", "zostało 5 dni", "5 steps", "5 days left", "5 steg", "5 dager igjen"),
      (12, "12 kroków", "zostało 12 dni", "12 steps", "12 days left", "12 steg", "12 dager igjen"),
      (22, "22 kroki", "zostały 22 dni", "22 steps", "22 days left", "22 steg", "22 dager igjen"),
      (113, "113 kroków", "zostało 113 dni", "113 steps", "113 days left", "113 steg", "113 dager igjen"),
    ])
  func plurals(
    number: Int, kroki: String, zostalo: String, steps: String, left: String, steg: String, igjen: String
  ) {
    let expected = [(kroki, zostalo), (steps, left), (steg, igjen)]
    for (language, expected) in zip(Language.allCases, expected) {
      let sentences = PlanSentences(language)
      let states = Array(repeating: StepState.active, count: number)
      #expect(sentences.summary(states).hasPrefix(expected.0 + ":"))
      #expect(sentences.distance(to: 1000 + number, from: 1000) == expected.1)
    }
  }

  @Test(
    "Today, the past and lateness have words of their own",
    arguments: zip(
      Language.allCases,
      [
        ["to dziś", "1 dzień temu", "3 dni temu", "1 dzień po terminie", "12 dni po terminie"],
        ["that is today", "1 day ago", "3 days ago", "1 day late", "12 days late"],
        ["det er i dag", "for 1 dag siden", "for 3 dager siden", "1 dag forsinket", "12 dager forsinket"],
      ]))
  func past(language: Language, expected: [String]) {
    let sentences = PlanSentences(language)
    #expect(
      [0, 1, 3].map { sentences.distance(to: 50 - $0, from: 50) } + [1, 12].map(sentences.late(by:)) == expected)
  }

  @Test("A summary names the states that there are", arguments: Language.allCases)
  func summary(language: Language) {
    let states: [StepState] = [.planned, .done, .planned, .dropped, .planned, .planned, .planned, .done]
    let expected = [
      "8 kroków: 2 zrobione, 5 planowanych, 1 porzucony", "8 steps: 2 done, 5 planned, 1 dropped",
      "8 steg: 2 gjort, 5 planlagt, 1 droppet",
    ]
    #expect(PlanSentences(language).summary(states) == expected[Language.allCases.firstIndex(of: language) ?? 0])
  }

  @Test(
    "An amount is written as the language writes it",
    arguments: [
      (600, "600", "600", "600"), (2125.5, "2125,50", "2125.50", "2125,50"), (0, "0", "0", "0"),
      (12500, "12\u{a0}500", "12,500", "12\u{a0}500"),
      (1_234_567.05, "1\u{a0}234\u{a0}567,05", "1,234,567.05", "1\u{a0}234\u{a0}567,05"),
    ])
  func amount(amount: Double, polish: String, english: String, norwegian: String) {
    let written = Language.allCases.map { PlanSentences($0).amount(amount, "PLN") }
    #expect(written == [polish, english, norwegian].map { "\($0)\u{a0}PLN" })
  }

  @Test("The cost is summed for each currency, without what was dropped")
  func cost() async throws {
    func step(_ title: String, _ amount: String, _ currency: String, _ status: String) -> String {
      "- {title: \(title), due: 2027, status: \(status), funding: {source: s, amount: \(amount), currency: \(currency)}}"
    }
    let plan = try await plan(steps: [
      step("A", "100", "PLN", "done"), step("B", "50", "EUR", "planned"), step("C", "0.5", "PLN", "planned"),
      step("D", "1000", "PLN", "dropped"),
    ])
    #expect(PlanSentences(.english).cost(of: plan) == "100.50\u{a0}PLN, 50\u{a0}EUR")
    #expect(PlanSentences(.english).cost(of: try await SiteTests.plan(steps: ["- {title: A, due: 2027}"])) == nil)
  }

  @Test("Every word is there in every language, and used by a page")
  func words() throws {
    let sources = try siteSources()
    let pages = sources.filter { !$0.key.contains("PlanWords+") }.values.joined()
    for language in Language.allCases {
      for child in Mirror(reflecting: PlanWords.of(language)).children {
        let name = try #require(child.label)
        if let word = child.value as? String { #expect(!word.isEmpty, "\(language) \(name)") }
        #expect(pages.contains("plan.\(name)"), "\(name)")
      }
      #expect(Set(PlanWords.of(language).states.keys) == Set(StepState.allCases))
    }
  }
}

extension String {
  /// A section of a page by its class.
  fileprivate func section(_ name: String) -> Substring? {
    guard let start = range(of: "<section class=\"\(name)\">"),
      let end = self[start.upperBound...].range(of: "</section>")
    else { return nil }
    return self[start.upperBound..<end.lowerBound]
  }
}
