import Diagnostics
import Schema

/// An outcome of a framework that the portfolio aims at, with no competence or no evidence.
struct OutcomeUncovered: LinkRule {
  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    let coverage = FrameworkCoverage(portfolio)
    return coverage.aims.sorted().flatMap { place in
      portfolio.frameworks.facts[place].outcomes.enumerated().compactMap { number, outcome in
        coverage.gap(of: outcome).map { gap in
          LinkFinding(.outcomeUncovered, RecordPlace(.framework, place)) {
            let framework = portfolio.frameworks[place]
            let outcomes = framework.content.sets.flatMap { set in set.outcomes.map { (set.number.value, $0) } }
            let (set, outcome) = outcomes[number]
            let reference = OutcomeReference(framework: framework.id, set: set, outcome: outcome.code.value)
            return Diagnostic(
              .outcomeUncovered(reference: reference.text, name: outcome.name, gap: gap),
              at: framework.range(outcome.code))
          }
        }
      }
    }
  }
}
