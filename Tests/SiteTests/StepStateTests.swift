import Diagnostics
import Schema
import Testing

@testable import Site

@Suite("How a step stands on a day")
struct StepStateTests {
  @Test(
    "A step that is neither done nor dropped is late once every day that its due date can mean has passed",
    arguments: [
      ("planned", "2026-11-20", .late), ("planned", "2026-11-21", .planned), ("planned", "2026-11-22", .planned),
      ("planned", "2026-10", .late), ("planned", "2026-11", .planned), ("planned", "2026-12", .planned),
      ("planned", "2025", .late), ("planned", "2026", .planned), ("planned", "2027", .planned),
      ("active", "2026-11-20", .late), ("active", "2026-11-21", .active), ("active", "2026", .active),
      ("done", "2026-11-20", .done), ("done", "2027", .done), ("dropped", "2020", .dropped),
      ("dropped", "2027", .dropped),
    ] as [(String, String, StepState)])
  func state(status: String, due: String, expected: StepState) async throws {
    let plan = try await plan(steps: ["- title: A\n    due: \(due)\n    status: \(status)"])
    #expect(StepState(plan.steps[0], today: try PartialDate(parsing: "2026-11-21")) == expected)
  }

  @Test("States are told apart without colour: by a sign, and by a word of the language", arguments: Language.allCases)
  func distinct(language: Language) {
    let words = SiteWords.of(language)
    #expect(Set(StepState.allCases.map(\.sign)).count == StepState.allCases.count)
    #expect(Set(StepState.allCases.map { $0.word(words, language) }).count == StepState.allCases.count)
  }

  @Test("A state's word is in the page's language")
  func words() {
    func word(_ state: StepState, _ language: Language) -> String { state.word(.of(language), language) }
    #expect(
      ([.planned, .active, .done, .dropped, .late] as [StepState]).map { word($0, .polish) } == [
        "planowany", "w toku", "zrobiony", "porzucony", "po terminie",
      ])
    #expect(
      ([.planned, .active, .done, .dropped, .late] as [StepState]).map { word($0, .english) } == [
        "planned", "active", "done", "dropped", "late",
      ])
    #expect(
      ([.planned, .active, .done, .dropped, .late] as [StepState]).map { word($0, .norwegian) } == [
        "planlagt", "i gang", "gjort", "droppet", "forsinket",
      ])
  }
}
