import Diagnostics
import Schema

/// Evidence that proves nothing that is named.
struct EvidenceWithoutCompetence: LinkRule {
  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    portfolio.evidence.indices.compactMap { place in
      guard portfolio.links.competencesOfEvidence[place].isEmpty else { return nil }
      return LinkFinding(.evidenceWithoutCompetence, RecordPlace(.evidence, place)) {
        let evidence = portfolio.evidence[place]
        let title = evidence.content.title
        return Diagnostic(.evidenceWithoutCompetence(title: title.value), at: evidence.range(title))
      }
    }
  }
}
