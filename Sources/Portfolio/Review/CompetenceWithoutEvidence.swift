import Diagnostics
import Schema

/// A competence that nothing proves.
struct CompetenceWithoutEvidence: ReviewRule {
  let needsEveryRecord = true

  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    let forValidation = portfolio.settings.content.purpose == .validation
    return portfolio.competences.enumerated().compactMap { place, competence in
      let evidence = portfolio.links.evidenceOfCompetence[place].map { portfolio.evidence[$0].content }
      guard evidence.allSatisfy(\.isDraft) else { return nil }
      let title = competence.content.title
      return Diagnostic(
        .competenceWithoutEvidence(title: title.value, forValidation: forValidation),
        at: competence.range(title))
    }
  }
}
