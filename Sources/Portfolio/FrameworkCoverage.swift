package import Diagnostics

/// Which outcomes of frameworks a portfolio's competences meet, and which of those are proven.
package struct FrameworkCoverage: Sendable {
  /// The places of the frameworks that a competence or a step names.
  package let aims: Set<Int>
  private let competences: [RecordFacts.OutcomeFact: [Int]]
  private let proven: Set<RecordFacts.OutcomeFact>

  package init(_ portfolio: Portfolio) {
    var aims: Set<Int> = []
    var competences: [RecordFacts.OutcomeFact: [Int]] = [:]
    var proven: Set<RecordFacts.OutcomeFact> = []
    for (place, facts) in portfolio.competences.facts.enumerated() where !facts.outcomes.isEmpty {
      let isProven = portfolio.links.evidenceOfCompetence[place].contains {
        !portfolio.evidence.facts[$0].traits.contains(.draft)
      }
      for outcome in Set(facts.outcomes) {
        aims.insert(outcome.framework)
        competences[outcome, default: []].append(place)
        if isProven { proven.insert(outcome) }
      }
    }
    for facts in portfolio.plans.facts { aims.formUnion(facts.outcomes.lazy.map(\.framework)) }
    self.aims = aims
    self.competences = competences
    self.proven = proven
  }

  /// What an outcome lacks; nil where a competence names it and evidence proves that.
  package func gap(of outcome: RecordFacts.OutcomeFact) -> Problem.CoverageGap? {
    if competences[outcome] == nil { return .noCompetence }
    return proven.contains(outcome) ? nil : .noEvidence
  }
}
