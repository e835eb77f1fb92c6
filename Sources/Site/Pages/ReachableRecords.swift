import Portfolio

/// The records that a reader can go to from a page, as places in the portfolio's collections.
struct ReachableRecords: Sendable {
  let experiences: PlaceSet
  let competences: PlaceSet
  let evidence: PlaceSet

  /// Those that have a page of their own.
  init(in publication: Publication) {
    experiences = PlaceSet(publication.foldersOfExperience.places)
    competences = PlaceSet(publication.foldersOfCompetence.places)
    evidence = PlaceSet(publication.foldersOfEvidence.places)
  }

  /// Those of one folder.
  init(in contents: FolderContents) {
    experiences = PlaceSet(contents.experiences)
    competences = PlaceSet(contents.competences)
    evidence = PlaceSet(contents.evidence)
  }
}

/// Some places of a collection. Every link of every page asks whether one is among them, so none is hashed.
struct PlaceSet: Sendable {
  private let isMember: [Bool]

  init(_ places: [Int]) {
    var isMember = [Bool](repeating: false, count: (places.max() ?? -1) + 1)
    for place in places { isMember[place] = true }
    self.isMember = isMember
  }

  func contains(_ place: Int) -> Bool { place < isMember.count && isMember[place] }
}
