import Diagnostics

/// What a folder holds, as places in the portfolio's collections: in the author's order, then what its competences need.
package struct FolderContents: Sendable {
  package let experiences: [Int]
  package let competences: [Int]
  package let evidence: [Int]

  package var count: Int { experiences.count + competences.count + evidence.count }
  package var isEmpty: Bool { count == 0 }
}

extension Portfolio {
  /// What a folder selects, with what its competences need; evidence that is a draft is in no folder.
  package func contents(ofFolder place: Int) -> FolderContents {
    let folder = folders.facts[place]
    var experiences = places(of: .experience, all: .allExperiences, self.experiences.facts, selectedBy: folder)
    let competences = places(of: .competence, all: .allCompetences, self.competences.facts, selectedBy: folder)
    var evidence = places(of: .evidence, all: .allEvidence, self.evidence.facts, selectedBy: folder)
    if !folder.traits.contains(.only) {
      experiences = unique(experiences + competences.flatMap { links.experiencesOfCompetence[$0] })
      evidence = unique(evidence + competences.flatMap { links.evidenceOfCompetence[$0] })
    }
    return FolderContents(
      experiences: experiences, competences: competences,
      evidence: evidence.filter { !self.evidence.facts[$0].traits.contains(.draft) })
  }

  /// The places that are chosen by name, in that order, then those that are chosen by a tag.
  private func places(
    of type: RecordType, all: RecordFacts.Traits, _ records: [RecordFacts], selectedBy folder: RecordFacts
  ) -> [Int] {
    let named = folder.traits.contains(all) ? Array(records.indices) : folder.places(.link, type)
    guard !folder.tags.isEmpty else { return named }
    let tagged = records.indices.filter { place in records[place].tags.contains(where: folder.tags.contains) }
    return unique(named + tagged)
  }
}

/// Each place once, where it comes first.
func unique(_ places: [Int]) -> [Int] {
  var isSeen = [Bool](repeating: false, count: (places.max() ?? -1) + 1)
  return places.filter { place in
    defer { isSeen[place] = true }
    return !isSeen[place]
  }
}
