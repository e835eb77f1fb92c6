import Diagnostics
import Schema

/// Evidence that proves nothing that is named.
struct EvidenceWithoutCompetence: ReviewRule {
  let needsEveryRecord = true

  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.evidence.enumerated().compactMap { place, evidence in
      guard portfolio.links.competencesOfEvidence[place].isEmpty else { return nil }
      let title = evidence.content.title
      return Diagnostic(
        .evidenceWithoutCompetence(title: title.value), at: evidence.range(title))
    }
  }
}
