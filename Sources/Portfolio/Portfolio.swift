package import Diagnostics
package import Schema

/// A portfolio whose records are read and linked.
package final class Portfolio: Sendable {
  package let settings: Record<PortfolioSettings>
  package let about: Record<About>?
  package let experiences: Records<Experience>
  package let competences: Records<Competence>
  package let evidence: Records<Evidence>
  package let frameworks: Records<Framework>
  package let folders: Records<Folder>
  package let cvs: Records<CV>
  package let plans: Records<Plan>
  package let meetings: Records<Meeting>
  package let links: Links
  package let attachments: Attachments
  /// What the portfolio can choose its theme from.
  package let themes: ThemeLibrary
  /// What its pages are made with.
  package let theme: InstalledTheme
  /// Whether every record could be read; where not, nothing can be said about what is missing.
  package let isComplete: Bool
  /// Whether every record was read for this build, not only what has changed since an earlier one.
  package let isReadWhole: Bool

  init(
    settings: Record<PortfolioSettings>, about: Record<About>?, experiences: Records<Experience>,
    competences: Records<Competence>, evidence: Records<Evidence>, frameworks: Records<Framework>,
    folders: Records<Folder>, cvs: Records<CV>, plans: Records<Plan>, meetings: Records<Meeting>,
    attachments: Attachments, themes: ThemeLibrary, theme: InstalledTheme, isComplete: Bool, isReadWhole: Bool
  ) {
    self.settings = settings
    self.about = about
    self.experiences = experiences
    self.competences = competences
    self.evidence = evidence
    self.frameworks = frameworks
    self.folders = folders
    self.cvs = cvs
    self.plans = plans
    self.meetings = meetings
    links = Links(experiences: experiences.count, competences: competences.facts, evidence: evidence.facts)
    self.attachments = attachments
    self.themes = themes
    self.theme = theme
    self.isComplete = isComplete
    self.isReadWhole = isReadWhole
  }

  /// The languages that the site is made in, the portfolio's own first.
  package var languages: [Language] {
    let own = settings.content.language
    return [own] + settings.content.languages.map(\.value).filter { $0 != own }
  }
}

extension Portfolio {
  /// Where a record stands; nil where there is none of that name.
  package func place(of key: RecordKey) -> RecordPlace? {
    let place: Int? =
      switch key.type {
      case .experience: experiences.place(of: key.id)
      case .competence: competences.place(of: key.id)
      case .evidence: evidence.place(of: key.id)
      case .framework: frameworks.place(of: key.id)
      case .folder: folders.place(of: key.id)
      case .cv: cvs.place(of: key.id)
      case .plan: plans.place(of: key.id)
      case .meeting: meetings.place(of: key.id)
      case .portfolio, .about: 0
      case .theme: nil
      }
    return place.map { RecordPlace(key.type, $0) }
  }

  package func key(of place: RecordPlace) -> RecordKey {
    switch place.type {
    case .experience: experiences.key(at: place.place)
    case .competence: competences.key(at: place.place)
    case .evidence: evidence.key(at: place.place)
    case .framework: frameworks.key(at: place.place)
    case .folder: folders.key(at: place.place)
    case .cv: cvs.key(at: place.place)
    case .plan: plans.key(at: place.place)
    case .meeting: meetings.key(at: place.place)
    case .portfolio, .about, .theme: RecordKey(type: place.type, id: place.type.rawValue)
    }
  }

  /// A number that is another one where a record, its attachments or its frameworks may have changed.
  ///
  /// portfolio.yaml and about.md have none: where they change, everything is made anew.
  package func version(of place: RecordPlace) -> UInt64 {
    switch place.type {
    case .experience: experiences.versions[place.place]
    case .competence: competences.versions[place.place]
    case .evidence: evidence.versions[place.place]
    case .framework: frameworks.versions[place.place]
    case .folder: folders.versions[place.place]
    case .cv: cvs.versions[place.place]
    case .plan: plans.versions[place.place]
    case .meeting: meetings.versions[place.place]
    case .portfolio, .about, .theme: 0
    }
  }

  /// What a record refers to; to copy all its facts would take longer.
  package func references(of place: RecordPlace) -> [RecordFacts.Reference] {
    switch place.type {
    case .experience: experiences.facts[place.place].references
    case .competence: competences.facts[place.place].references
    case .evidence: evidence.facts[place.place].references
    case .framework: frameworks.facts[place.place].references
    case .folder: folders.facts[place.place].references
    case .cv: cvs.facts[place.place].references
    case .plan: plans.facts[place.place].references
    case .meeting: meetings.facts[place.place].references
    case .portfolio, .about, .theme: []
    }
  }

  package func facts(of place: RecordPlace) -> RecordFacts {
    switch place.type {
    case .experience: experiences.facts[place.place]
    case .competence: competences.facts[place.place]
    case .evidence: evidence.facts[place.place]
    case .framework: frameworks.facts[place.place]
    case .folder: folders.facts[place.place]
    case .cv: cvs.facts[place.place]
    case .plan: plans.facts[place.place]
    case .meeting: meetings.facts[place.place]
    case .portfolio, .about, .theme: RecordFacts()
    }
  }

  /// Reads records that were not read yet, so that they can be asked for.
  ///
  /// - Returns: whether all could be read.
  package func ready(_ places: [RecordPlace], jobs: Int) async -> Bool {
    if isReadWhole { return true }
    return await Array(Set(places)).concurrentMap(jobs: jobs) { slice in [slice.allSatisfy { self.ready($0) }] }
      .allSatisfy { $0 }
  }

  private func ready(_ place: RecordPlace) -> Bool {
    switch place.type {
    case .experience: experiences.ready(place.place)
    case .competence: competences.ready(place.place)
    case .evidence: evidence.ready(place.place)
    case .framework: frameworks.ready(place.place)
    case .folder: folders.ready(place.place)
    case .cv: cvs.ready(place.place)
    case .plan: plans.ready(place.place)
    case .meeting: meetings.ready(place.place)
    case .portfolio, .about, .theme: true
    }
  }
}
