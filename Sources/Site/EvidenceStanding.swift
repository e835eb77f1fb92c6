import Diagnostics
import Schema

/// How far a piece of evidence speaks for itself: whether it says how it meets the four criteria, and whether it still counts.
struct EvidenceStanding: Equatable {
  /// The form is also the name of its class in the stylesheets.
  enum Form: String, CaseIterable { case described, partly, open, expired }

  /// How many of the four criteria have a sentence.
  let criteria: Int
  let isExpired: Bool

  init(_ evidence: Evidence, today: PartialDate) {
    criteria = Problem.EvidenceCriterion.allCases.count { evidence.criteria?.value[$0] != nil }
    isExpired = evidence.expires?.value.isBefore(today) ?? false
  }

  var form: Form {
    if isExpired { return .expired }
    switch criteria {
    case 0: return .open
    case Problem.EvidenceCriterion.allCases.count: return .described
    default: return .partly
    }
  }

  /// In words short enough for a cell of a table.
  func text(_ words: ReadingWords) -> String {
    isExpired ? words.expired : "\(criteria) \(words.of) \(Problem.EvidenceCriterion.allCases.count)"
  }
}

extension ReadingWords {
  /// What the sign of a form means.
  func meaning(of form: EvidenceStanding.Form) -> String {
    switch form {
    case .described: criteriaDescribed
    case .partly: criteriaPartly
    case .open: criteriaOpen
    case .expired: expired
    }
  }
}
