import Diagnostics
import Schema

/// A competence that nothing proves.
struct CompetenceWithoutEvidence: LinkRule {
  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    let forValidation = portfolio.settings.content.purpose == .validation
    return portfolio.competences.indices.compactMap { place in
      let evidence = portfolio.links.evidenceOfCompetence[place]
      guard evidence.allSatisfy({ portfolio.evidence.facts[$0].traits.contains(.draft) }) else { return nil }
      return LinkFinding(.competenceWithoutEvidence, RecordPlace(.competence, place)) {
        let competence = portfolio.competences[place]
        let title = competence.content.title
        return Diagnostic(
          .competenceWithoutEvidence(title: title.value, forValidation: forValidation), at: competence.range(title))
      }
    }
  }
}
