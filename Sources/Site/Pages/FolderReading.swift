import Portfolio
import Schema

/// What proves what in a folder, worked out once for its page.
struct FolderReading {
  /// A competence with what proves it.
  struct Row {
    let competence: Int
    /// The numbers of the evidence among the folder's, from 0.
    let proofs: [Int]
  }

  let contents: FolderContents
  let reachable: ReachableRecords
  /// The competences by kind, in the author's order; kinds without any are left out.
  let groups: [(kind: CompetenceKind, rows: [Row])]
  /// For each piece of evidence, the competences of the folder that it proves.
  let competencesOfEvidence: [[Int]]
  let standings: [EvidenceStanding]
  /// The competences that nothing in the folder proves, in the author's order.
  let unproven: [Int]

  init(_ contents: FolderContents, of portfolio: Portfolio, today: PartialDate) {
    self.contents = contents
    reachable = ReachableRecords(in: contents)
    let numbers = Dictionary(uniqueKeysWithValues: contents.evidence.enumerated().map { ($1, $0) })
    let rows = contents.competences.map { place in
      Row(
        competence: place,
        proofs: portfolio.links.evidenceOfCompetence[place].compactMap { numbers[$0] }.sorted())
    }
    groups = CompetenceKind.allCases.compactMap { kind in
      let rows = rows.filter { portfolio.competences[$0.competence].content.kind == kind }
      return rows.isEmpty ? nil : (kind, rows)
    }
    var competences = [[Int]](repeating: [], count: contents.evidence.count)
    for row in rows {
      for proof in row.proofs { competences[proof].append(row.competence) }
    }
    competencesOfEvidence = competences
    standings = contents.evidence.map { EvidenceStanding(portfolio.evidence[$0].content, today: today) }
    unproven = rows.filter(\.proofs.isEmpty).map(\.competence)
  }
}
