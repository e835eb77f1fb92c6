package import Diagnostics
package import Schema

/// Which outcomes of frameworks a portfolio's competences meet, and which of those are proven.
package struct FrameworkCoverage: Sendable {
  /// The ids of the frameworks that a competence or a step names.
  package let aims: Set<String>
  /// For each outcome, the places of the competences that name it or one of its criteria.
  package let competences: [OutcomeReference: [Int]]
  private let proven: Set<OutcomeReference>

  package init(_ portfolio: Portfolio) {
    var aims: Set<String> = []
    var competences: [OutcomeReference: [Int]] = [:]
    var proven: Set<OutcomeReference> = []
    for (place, competence) in portfolio.competences.enumerated() {
      let isProven = portfolio.links.evidenceOfCompetence[place].contains {
        !portfolio.evidence[$0].content.isDraft
      }
      for reference in Set(competence.content.outcomes.map(\.value.wholeOutcome)) {
        aims.insert(reference.framework)
        competences[reference, default: []].append(place)
        if isProven { proven.insert(reference) }
      }
    }
    for plan in portfolio.plans {
      for step in plan.content.steps {
        aims.formUnion(step.outcomes.map(\.value.framework))
      }
    }
    self.aims = aims
    self.competences = competences
    self.proven = proven
  }

  /// What an outcome lacks; nil where a competence names it and evidence proves that.
  package func gap(of outcome: OutcomeReference) -> Problem.CoverageGap? {
    if competences[outcome] == nil { return .noCompetence }
    return proven.contains(outcome) ? nil : .noEvidence
  }
}
