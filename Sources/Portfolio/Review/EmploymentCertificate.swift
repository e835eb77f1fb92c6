import Diagnostics
import Schema

/// A competence that rests on certificates of employment alone: they say where one worked, not what one can do.
struct EmploymentCertificate: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.evidence.enumerated().compactMap { place, evidence in
      let kind = evidence.content.kind
      guard kind.value == .employmentCertificate,
        !portfolio.links.competencesOfEvidence[place].isEmpty
      else { return nil }
      return Diagnostic(.employmentCertificate, at: evidence.range(kind))
    }
  }
}
