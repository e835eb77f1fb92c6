import Diagnostics
import Schema

/// An outcome of a framework that the portfolio aims at, with no competence or no evidence.
struct OutcomeUncovered: ReviewRule {
  let needsEveryRecord = true

  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    let coverage = FrameworkCoverage(portfolio)
    return portfolio.frameworks.filter { coverage.aims.contains($0.id) }.flatMap { framework in
      framework.content.sets.flatMap { set in
        set.outcomes.compactMap { outcome -> Diagnostic? in
          let reference = OutcomeReference(
            framework: framework.id, set: set.number.value, outcome: outcome.code.value)
          guard let gap = coverage.gap(of: reference) else { return nil }
          return Diagnostic(
            .outcomeUncovered(reference: reference.text, name: outcome.name, gap: gap),
            at: framework.range(outcome.code))
        }
      }
    }
  }
}
