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

  init(
    settings: Record<PortfolioSettings>, about: Record<About>?, experiences: Records<Experience>,
    competences: Records<Competence>, evidence: Records<Evidence>, frameworks: Records<Framework>,
    folders: Records<Folder>, cvs: Records<CV>, plans: Records<Plan>, meetings: Records<Meeting>,
    attachments: Attachments, themes: ThemeLibrary, theme: InstalledTheme, isComplete: Bool
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
    links = Links(experiences: experiences, competences: competences, evidence: evidence)
    self.attachments = attachments
    self.themes = themes
    self.theme = theme
    self.isComplete = isComplete
  }

  /// The languages that the site is made in, the portfolio's own first.
  package var languages: [Language] {
    let own = settings.content.language
    return [own] + settings.content.languages.map(\.value).filter { $0 != own }
  }

  /// How many records there are, translations and portfolio.yaml not counted.
  package var recordCount: Int {
    (about == nil ? 0 : 1) + experiences.count + competences.count + evidence.count
      + frameworks.count + folders.count + cvs.count + plans.count + meetings.count
  }
}

/// The links between experiences, competences and evidence, as places in the portfolio's collections.
package struct Links: Sendable {
  /// For each competence, the evidence that proves it; the link may be written on either side.
  package let evidenceOfCompetence: [[Int]]
  /// For each piece of evidence, the competences that it proves.
  package let competencesOfEvidence: [[Int]]
  /// For each competence, the experiences that it grew out of.
  package let experiencesOfCompetence: [[Int]]
  /// For each experience, the competences that grew out of it.
  package let competencesOfExperience: [[Int]]

  init(
    experiences: Records<Experience>, competences: Records<Competence>, evidence: Records<Evidence>
  ) {
    var evidenceOf = [[Int]](repeating: [], count: competences.count)
    var experiencesOf = evidenceOf
    var competencesOfEvidence = [[Int]](repeating: [], count: evidence.count)
    var competencesOfExperience = [[Int]](repeating: [], count: experiences.count)
    for (place, competence) in competences.enumerated() {
      evidenceOf[place] = competence.content.evidence.compactMap { evidence.place(of: $0.value) }
      experiencesOf[place] = competence.content.experiences.compactMap {
        experiences.place(of: $0.value)
      }
    }
    for (place, item) in evidence.enumerated() {
      for reference in item.content.competences {
        guard let competence = competences.place(of: reference.value),
          !evidenceOf[competence].contains(place)
        else { continue }
        evidenceOf[competence].append(place)
      }
    }
    for competence in competences.indices {
      for item in evidenceOf[competence] { competencesOfEvidence[item].append(competence) }
      for item in experiencesOf[competence] { competencesOfExperience[item].append(competence) }
    }
    evidenceOfCompetence = evidenceOf
    self.competencesOfEvidence = competencesOfEvidence
    experiencesOfCompetence = experiencesOf
    self.competencesOfExperience = competencesOfExperience
  }
}
