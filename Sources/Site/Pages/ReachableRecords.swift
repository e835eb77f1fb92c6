import Portfolio

/// The records that a reader can go to from a page, as places in the portfolio's collections.
struct ReachableRecords: Sendable {
  let experiences: Set<Int>
  let competences: Set<Int>
  let evidence: Set<Int>

  /// Those that have a page of their own.
  init(in publication: Publication) {
    experiences = Set(publication.foldersOfExperience.places)
    competences = Set(publication.foldersOfCompetence.places)
    evidence = Set(publication.foldersOfEvidence.places)
  }

  /// Those of one folder.
  init(in contents: FolderContents) {
    experiences = Set(contents.experiences)
    competences = Set(contents.competences)
    evidence = Set(contents.evidence)
  }
}
