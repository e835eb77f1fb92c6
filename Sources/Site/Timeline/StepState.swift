import Diagnostics
import Schema

/// How a step stands on a certain day; told by a sign and a word, not by colour alone.
enum StepState: String, CaseIterable {
  case done, active, late, planned, dropped

  init(_ step: PlanStep, today: PartialDate) {
    switch step.status {
    case .done: self = .done
    case .dropped: self = .dropped
    case .planned, .active:
      self = step.due.value.isBefore(today) ? .late : step.status == .active ? .active : .planned
    }
  }

  var sign: String {
    switch self {
    case .planned: "○"
    case .active: "▶"
    case .done: "✓"
    case .dropped: "✕"
    case .late: "!"
    }
  }

  func word(_ words: SiteWords, _ language: Language) -> String {
    switch self {
    case .planned: StepStatus.planned.words[language]
    case .active: StepStatus.active.words[language]
    case .done: StepStatus.done.words[language]
    case .dropped: StepStatus.dropped.words[language]
    case .late: words.late
    }
  }
}
