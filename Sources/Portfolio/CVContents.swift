package import Schema

/// What a CV draws from its folders.
package struct CVContents: Sendable {
  /// The latest first.
  package let experiences: [Record<Experience>]
  package let competences: [Record<Competence>]
  /// Diplomas, certificates and badges, the latest first.
  package let evidence: [Record<Evidence>]
}

extension Portfolio {
  /// What a CV shows: of its folders' contents only what the CV's sections have a place for.
  package func contents(of cv: CV) -> CVContents {
    let contents = cv.folders.compactMap { folders[$0.value] }.map { self.contents(of: $0.content) }
    let sections = Set(cv.sections.isEmpty ? CVSection.allCases : cv.sections.map(\.value))
    let experiences = unique(contents.flatMap(\.experiences)).map { self.experiences[$0] }
      .filter { sections.contains($0.content.kind.section) }
      .sorted { $0.content.start.value.firstDay > $1.content.start.value.firstDay }
    let evidence = unique(contents.flatMap(\.evidence)).map { self.evidence[$0] }
      .filter { [.diploma, .certificate, .badge].contains($0.content.kind.value) }
      .sorted { $0.content.date.value.firstDay > $1.content.date.value.firstDay }
    return CVContents(
      experiences: experiences,
      competences: sections.contains(.competences)
        ? unique(contents.flatMap(\.competences)).map { self.competences[$0] } : [],
      evidence: sections.contains(.evidence) ? evidence : [])
  }
}

extension ExperienceKind {
  /// The section of a CV that shows experiences of this kind.
  package var section: CVSection {
    switch self {
    case .employment, .selfEmployment, .internship, .military: .employment
    case .education, .training: .education
    case .volunteering: .volunteering
    case .project, .hobby, .family, .other: .projects
    }
  }
}
