import Diagnostics
package import Schema

/// What a CV draws from its folders.
package struct CVContents: Sendable {
  /// The latest first.
  package let experiences: [Record<Experience>]
  package let competences: [Record<Competence>]
  /// Diplomas, certificates and badges, the latest first.
  package let evidence: [Record<Evidence>]
}

/// The same as places in the portfolio's collections.
package struct CVPlaces: Sendable {
  package let experiences: [Int]
  package let competences: [Int]
  package let evidence: [Int]

  package var count: Int { experiences.count + competences.count + evidence.count }
}

extension Portfolio {
  /// What a CV shows: of its folders' contents only what the CV's sections have a place for.
  package func places(ofCV place: Int) -> CVPlaces {
    let facts = cvs.facts[place]
    let folders = facts.places(.source, .folder).map { contents(ofFolder: $0) }
    let experiences = unique(folders.flatMap(\.experiences))
      .filter { facts.sections & self.experiences.facts[$0].sections != 0 }
    let evidence = unique(folders.flatMap(\.evidence)).filter {
      Self.credentials.contains(self.evidence.facts[$0].kind)
    }
    return CVPlaces(
      experiences: experiences.sorted { self.experiences.facts[$0].day > self.experiences.facts[$1].day },
      competences: facts.sections & CVSection.competences.bit != 0 ? unique(folders.flatMap(\.competences)) : [],
      evidence: facts.sections & CVSection.evidence.bit != 0
        ? evidence.sorted { self.evidence.facts[$0].day > self.evidence.facts[$1].day } : [])
  }

  package func contents(of places: CVPlaces) -> CVContents {
    CVContents(
      experiences: places.experiences.map { experiences[$0] }, competences: places.competences.map { competences[$0] },
      evidence: places.evidence.map { evidence[$0] })
  }

  private static let credentials = [EvidenceKind.diploma, .certificate, .badge].map(\.number)
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
