import Diagnostics
import Schema

/// A competence whose title has no operational verb: one that others can see happening.
struct CompetenceVerb: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    let language = portfolio.settings.content.language
    return portfolio.competences.fresh.flatMap { competence -> [Diagnostic] in
      let titles =
        [(language, competence.content.title, competence.file)]
        + competence.translations.sorted { $0.key < $1.key }.filter { $0.value.record.language(of: "title") != nil }
        .map { ($0.key, $0.value.record.content.title, $0.value.file) }
      return titles.compactMap { language, title, file -> Diagnostic? in
        let verbs = OperationalVerbs.of(language)
        guard !verbs.hasVerb(title.value) else { return nil }
        return Diagnostic(
          .competenceVerb(title: title.value), at: file.range(title.range),
          notes: [Note(.verbs(verbs.proposals(for: title.value)))])
      }
    }
  }
}
