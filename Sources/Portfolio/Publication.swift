import Diagnostics
package import Schema

/// Who can see what: the units of a portfolio with the records and personal data that each shows.
///
/// Nothing is published that no unit names. The front page shows what about.md makes public.
package final class Publication: Sendable {
  /// A unit: a folder, a CV or a plan.
  package struct Unit: Sendable {
    package let key: RecordKey
    package let title: String
    package let visibility: Visibility
    /// The records whose content the unit shows.
    package let records: [RecordKey]
    /// The keys of about.md that the unit shows, where about.md has them.
    package let personalData: [AboutKey]
  }

  /// All units: folders, then CVs, then plans, each in the order of ids.
  package let units: [Unit]
  /// The keys of about.md that every public page may show.
  package let publicData: [AboutKey]
  /// The public folders with what they hold.
  package let folders: [(place: Int, contents: FolderContents)]
  /// For each published record, the places in ``folders`` of those that include it.
  package let foldersOfExperience: [Int: [Int]]
  package let foldersOfCompetence: [Int: [Int]]
  package let foldersOfEvidence: [Int: [Int]]

  private let revealed: Set<RecordKey>

  /// - Parameter revealed: units that are taken for public whatever they say; for their owner's eyes, never for a site.
  package init(_ portfolio: Portfolio, revealing revealed: Set<RecordKey> = []) {
    self.revealed = revealed
    func visibility<Content>(of unit: Record<Content>, _ own: Located<Visibility>) -> Visibility {
      revealed.contains(unit.key) ? .public : own.value
    }
    publicData = portfolio.about?.content.public.map(\.value).filter(portfolio.hasPersonalData) ?? []
    var units: [Unit] = []
    var folders: [(place: Int, contents: FolderContents)] = []
    for (place, folder) in portfolio.folders.enumerated() {
      let contents = portfolio.contents(of: folder.content)
      let visibility = visibility(of: folder, folder.content.visibility)
      if visibility == .public { folders.append((place, contents)) }
      units.append(
        Unit(
          key: folder.key, title: folder.content.title.value, visibility: visibility,
          records: portfolio.keys(of: contents), personalData: []))
    }
    for cv in portfolio.cvs {
      let contents = portfolio.contents(of: cv.content)
      let keys =
        contents.experiences.map(\.key) + contents.competences.map(\.key) + contents.evidence.map(\.key)
      units.append(
        Unit(
          key: cv.key, title: cv.content.title.value, visibility: visibility(of: cv, cv.content.visibility),
          records: keys,
          personalData: cv.content.contact?.value.map(\.value).filter(portfolio.hasPersonalData)
            ?? []))
    }
    for plan in portfolio.plans {
      let competences = Set(plan.content.steps.flatMap { $0.competences.map(\.value) }).sorted()
      units.append(
        Unit(
          key: plan.key, title: plan.content.goal.value, visibility: visibility(of: plan, plan.content.visibility),
          records: competences.map { RecordKey(type: .competence, id: $0) }, personalData: []))
    }
    self.units = units
    self.folders = folders
    foldersOfExperience = Self.inverted(folders.map(\.contents.experiences))
    foldersOfCompetence = Self.inverted(folders.map(\.contents.competences))
    foldersOfEvidence = Self.inverted(folders.map(\.contents.evidence))
  }

  /// Whether a record has a page of its own.
  package func hasPage(_ key: RecordKey, in portfolio: Portfolio) -> Bool {
    if revealed.contains(key) { return true }
    return switch key.type {
    case .experience:
      portfolio.experiences.place(of: key.id).map { foldersOfExperience[$0] != nil } ?? false
    case .competence:
      portfolio.competences.place(of: key.id).map { foldersOfCompetence[$0] != nil } ?? false
    case .evidence:
      portfolio.evidence.place(of: key.id).map { foldersOfEvidence[$0] != nil } ?? false
    case .folder: portfolio.folders[key.id]?.content.visibility.value == .public
    case .cv: portfolio.cvs[key.id]?.content.visibility.value == .public
    case .plan: portfolio.plans[key.id]?.content.visibility.value == .public
    case .portfolio, .about, .framework, .meeting, .theme: false
    }
  }

  private static func inverted(_ lists: [[Int]]) -> [Int: [Int]] {
    var inverted: [Int: [Int]] = [:]
    for (number, list) in lists.enumerated() {
      for place in list { inverted[place, default: []].append(number) }
    }
    return inverted
  }
}

extension Portfolio {
  fileprivate func keys(of contents: FolderContents) -> [RecordKey] {
    contents.experiences.map { experiences[$0].key }
      + contents.competences.map { competences[$0].key }
      + contents.evidence.map { evidence[$0].key }
  }
}
