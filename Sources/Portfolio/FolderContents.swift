import Diagnostics
package import Schema

/// What a folder holds, as places in the portfolio's collections: in the author's order, then what its competences need.
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
      experiences = unique(experiences + competences.flatMap { links.experiencesOfCompetence[$0] })
      evidence = unique(evidence + competences.flatMap { links.evidenceOfCompetence[$0] })
    }
    return FolderContents(
      experiences: experiences, competences: competences,
      evidence: evidence.filter { !self.evidence[$0].content.isDraft })
  }

  /// The places that are chosen by name, in that order, then those that are chosen by a tag.
  private func places<Content>(
    _ selection: Selection?, in records: Records<Content>, tags: Set<String>,
    _ tagsOf: (Content) -> [String]
  ) -> [Int] {
    let named: [Int] =
      switch selection {
      case nil: []
      case .all: Array(records.indices)
      case .ids(let ids): ids.compactMap { records.place(of: $0.value) }
      }
    guard !tags.isEmpty else { return named }
    return unique(named + records.indices.filter { !tags.isDisjoint(with: tagsOf(records[$0].content)) })
  }
}

/// Each place once, where it comes first.
func unique(_ places: [Int]) -> [Int] {
  var seen: Set<Int> = []
  return places.filter { seen.insert($0).inserted }
}
