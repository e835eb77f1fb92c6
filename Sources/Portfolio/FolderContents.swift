import Diagnostics
package import Schema

/// What a folder holds, as places in the portfolio's collections, each in the order of ids.
package struct FolderContents: Sendable {
  package let experiences: [Int]
  package let competences: [Int]
  package let evidence: [Int]

  package var isEmpty: Bool { experiences.isEmpty && competences.isEmpty && evidence.isEmpty }
}

extension Portfolio {
  /// What a folder selects, with what its competences need; evidence that is a draft is in no folder.
  package func contents(of folder: Folder) -> FolderContents {
    let include = folder.include
    let tags = Set(include?.tags ?? [])
    var experiences = places(include?.experiences, in: self.experiences, tags: tags) { $0.tags }
    let competences = places(include?.competences, in: self.competences, tags: tags) { $0.tags }
    var evidence = places(include?.evidence, in: self.evidence, tags: tags) { $0.tags }
    if !folder.isOnly {
      for competence in competences {
        experiences.formUnion(links.experiencesOfCompetence[competence])
        evidence.formUnion(links.evidenceOfCompetence[competence])
      }
    }
    return FolderContents(
      experiences: experiences.sorted(), competences: competences.sorted(),
      evidence: evidence.filter { !self.evidence[$0].content.isDraft }.sorted())
  }

  private func places<Content>(
    _ selection: Selection?, in records: Records<Content>, tags: Set<String>,
    _ tagsOf: (Content) -> [String]
  ) -> Set<Int> {
    var places: Set<Int> =
      switch selection {
      case nil: []
      case .all: Set(records.indices)
      case .ids(let ids): Set(ids.compactMap { records.place(of: $0.value) })
      }
    if !tags.isEmpty {
      places.formUnion(records.indices.filter { !tags.isDisjoint(with: tagsOf(records[$0].content)) })
    }
    return places
  }
}
