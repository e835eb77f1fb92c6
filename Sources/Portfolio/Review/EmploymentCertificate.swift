import Diagnostics
import Schema

/// A competence that rests on certificates of employment alone: they say where one worked, not what one can do.
struct EmploymentCertificate: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.evidence.enumerated().compactMap { place, evidence in
      let kind = evidence.content.kind
      guard kind.value == .employmentCertificate,
        portfolio.links.competencesOfEvidence[place].contains(where: { restsOnThese($0, portfolio) })
      else { return nil }
      return Diagnostic(.employmentCertificate, at: evidence.range(kind))
    }
  }

  private func restsOnThese(_ competence: Int, _ portfolio: Portfolio) -> Bool {
    portfolio.links.evidenceOfCompetence[competence].allSatisfy {
      portfolio.evidence[$0].content.kind.value == .employmentCertificate
    }
  }
}
