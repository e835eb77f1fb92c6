package import Diagnostics

/// content/experiences/ID.md: a part of a life from which competences grow.
package struct Experience: Sendable {
  package let title: Located<String>
  package let kind: ExperienceKind
  package let organisation: String?
  package let place: String?
  package let start: Located<PartialDate>
  package let end: Located<EndDate>?
  package let tags: [String]

  package static let schema = Schema(
    "experience",
    pl: ("Doświadczenie", "Praca, nauka, wolontariat, dom, pasja: to, z czego wyrastają kompetencje."),
    en: ("Experience", "Work, school, volunteering, home, a hobby: what competences grow out of."),
    nb: ("Erfaring", "Jobb, skole, frivillighet, hjem, en hobby: det kompetanse vokser ut av."),
    required(
      "title", .located(.localText),
      pl: ("Tytuł", "Jak nazywa się to doświadczenie."), en: ("Title", "What the experience is called."),
      nb: ("Tittel", "Hva erfaringen heter.")),
    required(
      "kind", .choice(ExperienceKind.self),
      pl: ("Rodzaj", "Jakie to doświadczenie."), en: ("Kind", "What kind of experience it is."),
      nb: ("Type", "Hva slags erfaring det er.")),
    optional(
      "organisation", .localText,
      pl: ("Organizacja", "Firma, szkoła, stowarzyszenie."),
      en: ("Organisation", "A company, a school, an association."),
      nb: ("Organisasjon", "En bedrift, en skole, en forening.")),
    optional(
      "place", .localText,
      pl: ("Miejsce", "Gdzie to było."), en: ("Place", "Where it was."), nb: ("Sted", "Hvor det var.")),
    required(
      "start", .located(.date),
      pl: ("Początek", "Od kiedy: rok, miesiąc lub dzień."),
      en: ("Start", "Since when: a year, a month or a day."),
      nb: ("Start", "Fra når: et år, en måned eller en dag.")),
    optional(
      "end", .located(.dateOrPresent),
      pl: ("Koniec", "Do kiedy, albo present, jeśli trwa."),
      en: ("End", "Until when, or present while it lasts."),
      nb: ("Slutt", "Til når, eller present mens det varer.")),
    tagsField,
    into: Experience.init)
}

package enum ExperienceKind: String, Choice {
  case employment
  case selfEmployment = "self-employment"
  case internship, education, training, volunteering, project, hobby, family, military, other

  package var words: Localized<String> {
    switch self {
    case .employment: Localized(pl: "praca", en: "employment", nb: "arbeid")
    case .selfEmployment:
      Localized(pl: "własna działalność", en: "self-employment", nb: "selvstendig virksomhet")
    case .internship: Localized(pl: "staż", en: "internship", nb: "praksis")
    case .education: Localized(pl: "edukacja", en: "education", nb: "utdanning")
    case .training: Localized(pl: "szkolenie", en: "training", nb: "kurs")
    case .volunteering: Localized(pl: "wolontariat", en: "volunteering", nb: "frivillighet")
    case .project: Localized(pl: "projekt", en: "project", nb: "prosjekt")
    case .hobby: Localized(pl: "pasja", en: "hobby", nb: "hobby")
    case .family: Localized(pl: "życie rodzinne", en: "family life", nb: "familieliv")
    case .military: Localized(pl: "wojsko", en: "military service", nb: "militærtjeneste")
    case .other: Localized(pl: "inne", en: "other", nb: "annet")
    }
  }
}
