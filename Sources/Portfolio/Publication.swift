import Diagnostics
package import Schema

/// Who can see what: the units of a portfolio with the records and personal data that each shows.
///
/// Nothing is published that no unit names. The front page shows what about.md makes public.
package final class Publication: Sendable {
  /// A unit: a folder, a CV or a plan.
  package struct Unit: Sendable {
    package let key: RecordKey
    package let place: RecordPlace
    package let visibility: Visibility
    /// The records whose content the unit shows.
    package let records: [RecordPlace]
  }

  /// All units: folders, then CVs, then plans, each in the order of ids.
  package let units: [Unit]
  /// The keys of about.md that every public page may show.
  package let publicData: [AboutKey]
  /// The public folders with what they hold.
  package let folders: [(place: Int, contents: FolderContents)]
  /// What each CV shows, by its place.
  package let cvs: [CVPlaces]
  /// The places of the public CVs and plans.
  package let publicCVs: [Int]
  package let publicPlans: [Int]
  /// For each published record, the places in ``folders`` of those that include it.
  package let foldersOfExperience: Holders
  package let foldersOfCompetence: Holders
  package let foldersOfEvidence: Holders

  /// Which folders hold which records.
  package struct Holders: Sendable {
    private let folders: [[Int]]

    fileprivate init(_ contents: [[Int]], count: Int) { folders = Links.inverted(contents, count: count) }

    /// The folders that hold a record; nil where none does.
    package subscript(place: Int) -> [Int]? { folders[place].isEmpty ? nil : folders[place] }

    /// The places of the records that a folder holds.
    package var places: [Int] { folders.indices.filter { !folders[$0].isEmpty } }
  }

  private let revealed: Set<RecordPlace>
  /// Whether this is what those see who have one unit and nothing else.
  private let isOneUnit: Bool

  /// - Parameter revealed: units that are taken for public whatever they say; for their owner's eyes, never for a site.
  package init(_ portfolio: Portfolio, revealing revealed: Set<RecordKey> = []) {
    let revealed = Set(revealed.compactMap { portfolio.place(of: $0) })
    self.revealed = revealed
    isOneUnit = false
    func unit(_ type: RecordType, _ place: Int, _ facts: RecordFacts, _ records: [RecordPlace]) -> Unit {
      let place = RecordPlace(type, place)
      return Unit(
        key: portfolio.key(of: place), place: place,
        visibility: revealed.contains(place) ? .public : facts.visibility, records: records)
    }
    publicData = portfolio.about?.content.public.map(\.value).filter(portfolio.hasPersonalData) ?? []
    var units: [Unit] = []
    var folders: [(place: Int, contents: FolderContents)] = []
    for (place, facts) in portfolio.folders.facts.enumerated() {
      let contents = portfolio.contents(ofFolder: place)
      let records = Self.records(contents.experiences, contents.competences, contents.evidence)
      units.append(unit(.folder, place, facts, records))
      if units.last?.visibility == .public { folders.append((place, contents)) }
    }
    cvs = portfolio.cvs.indices.map { portfolio.places(ofCV: $0) }
    for (place, contents) in cvs.enumerated() {
      let records = Self.records(contents.experiences, contents.competences, contents.evidence)
      units.append(unit(.cv, place, portfolio.cvs.facts[place], records))
    }
    for (place, facts) in portfolio.plans.facts.enumerated() {
      let competences = unique(facts.places(.step, .competence)).sorted()
      units.append(unit(.plan, place, facts, Self.records([], competences, [])))
    }
    self.units = units
    self.folders = folders
    func publicUnits(_ type: RecordType) -> [Int] {
      units.filter { $0.place.type == type && $0.visibility == .public }.map(\.place.place)
    }
    publicCVs = publicUnits(.cv)
    publicPlans = publicUnits(.plan)
    foldersOfExperience = Holders(folders.map(\.contents.experiences), count: portfolio.experiences.count)
    foldersOfCompetence = Holders(folders.map(\.contents.competences), count: portfolio.competences.count)
    foldersOfEvidence = Holders(folders.map(\.contents.evidence), count: portfolio.evidence.count)
  }

  /// What those see who have one unit and nothing else: the unit and, where it is a folder, its records.
  package init(showing unit: Unit, of whole: Publication, in portfolio: Portfolio) {
    revealed = [unit.place]
    isOneUnit = true
    units = [unit]
    publicData = []
    publicCVs = []
    publicPlans = []
    cvs = whole.cvs
    folders =
      unit.place.type == .folder ? [(unit.place.place, portfolio.contents(ofFolder: unit.place.place))] : []
    foldersOfExperience = Holders(folders.map(\.contents.experiences), count: portfolio.experiences.count)
    foldersOfCompetence = Holders(folders.map(\.contents.competences), count: portfolio.competences.count)
    foldersOfEvidence = Holders(folders.map(\.contents.evidence), count: portfolio.evidence.count)
  }

  /// Whether a record has a page of its own.
  package func hasPage(_ place: RecordPlace, in portfolio: Portfolio) -> Bool {
    if revealed.contains(place) { return true }
    if isOneUnit, [.folder, .cv, .plan].contains(place.type) { return false }
    return switch place.type {
    case .experience: foldersOfExperience[place.place] != nil
    case .competence: foldersOfCompetence[place.place] != nil
    case .evidence: foldersOfEvidence[place.place] != nil
    case .folder: portfolio.folders.facts[place.place].visibility == .public
    case .cv: portfolio.cvs.facts[place.place].visibility == .public
    case .plan: portfolio.plans.facts[place.place].visibility == .public
    case .portfolio, .about, .framework, .meeting, .theme: false
    }
  }

  /// The same of a record that may not be there.
  package func hasPage(_ key: RecordKey, in portfolio: Portfolio) -> Bool {
    portfolio.place(of: key).map { hasPage($0, in: portfolio) } ?? false
  }

  private static func records(_ experiences: [Int], _ competences: [Int], _ evidence: [Int]) -> [RecordPlace] {
    experiences.map { RecordPlace(.experience, $0) } + competences.map { RecordPlace(.competence, $0) }
      + evidence.map { RecordPlace(.evidence, $0) }
  }
}

extension Publication.Unit {
  /// What the unit is called.
  package func title(in portfolio: Portfolio) -> String {
    switch place.type {
    case .cv: portfolio.cvs[place.place].content.title.value
    case .plan: portfolio.plans[place.place].content.goal.value
    default: portfolio.folders[place.place].content.title.value
    }
  }

  /// The keys of about.md that the unit shows, where about.md has them.
  package func personalData(in portfolio: Portfolio) -> [AboutKey] {
    guard place.type == .cv else { return [] }
    let contact = portfolio.cvs[place.place].content.contact?.value ?? []
    return contact.map(\.value).filter(portfolio.hasPersonalData)
  }
}
