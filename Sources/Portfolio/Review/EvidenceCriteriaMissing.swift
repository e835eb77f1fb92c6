import Diagnostics
import Schema

/// Evidence that does not say how it meets one of the four criteria. Drafts may still be silent.
struct EvidenceCriteriaMissing: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.evidence.fresh.compactMap { evidence in
      guard !evidence.content.isDraft else { return nil }
      let criteria = evidence.content.criteria
      let missing = Problem.EvidenceCriterion.allCases.filter { criteria?.value[$0] == nil }
      guard !missing.isEmpty else { return nil }
      return Diagnostic(
        .evidenceCriteriaMissing(criteria: missing),
        at: evidence.range(criteria?.range ?? evidence.content.title.range))
    }
  }
}
