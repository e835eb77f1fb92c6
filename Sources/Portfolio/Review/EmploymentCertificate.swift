import Diagnostics
import Schema

/// A competence that rests on certificates of employment alone: they say where one worked, not what one can do.
struct EmploymentCertificate: LinkRule {
  let needsEveryRecord = false

  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    let certificate = EvidenceKind.employmentCertificate.number
    let (facts, links) = (portfolio.evidence.facts, portfolio.links)
    return portfolio.evidence.indices.compactMap { place in
      guard facts[place].kind == certificate,
        links.competencesOfEvidence[place].contains(where: { competence in
          links.evidenceOfCompetence[competence].allSatisfy { facts[$0].kind == certificate }
        })
      else { return nil }
      return LinkFinding(.employmentCertificate, RecordPlace(.evidence, place)) {
        let evidence = portfolio.evidence[place]
        return Diagnostic(.employmentCertificate, at: evidence.range(evidence.content.kind))
      }
    }
  }
}
