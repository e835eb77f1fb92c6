package import Diagnostics

/// content/competences/ID.md: what somebody can do, knows, or brings to work with others.
package struct Competence: Sendable {
  package let title: Located<String>
  package let kind: CompetenceKind
  package let experiences: [Located<String>]
  package let evidence: [Located<String>]
  package let outcomes: [Located<OutcomeReference>]
  package let level: Located<String>?
  package let source: CompetenceSource?
  package let esco: String?
  package let tags: [String]

  package static let schema = Schema(
    "competence",
    pl: ("Kompetencja", "Co umiesz, wiesz lub wnosisz do pracy z innymi."),
    en: ("Competence", "What you can do, know, or bring to work with others."),
    nb: ("Kompetanse", "Hva du kan, vet eller bidrar med sammen med andre."),
    required(
      "title", .located(.localText),
      pl: ("Tytuł", "Zacznij od czasownika: „Prowadzi wywiad biograficzny”."),
      en: ("Title", "Begin with a verb: “Conducts a biographical interview”."),
      nb: ("Tittel", "Begynn med et verb: «Gjennomfører et biografisk intervju».")),
    required(
      "kind", .choice(CompetenceKind.self),
      pl: ("Rodzaj", "Wiedza, umiejętność lub kompetencja społeczna."),
      en: ("Kind", "Knowledge, a skill or a social competence."),
      nb: ("Type", "Kunnskap, ferdighet eller sosial kompetanse.")),
    required(
      "experiences", .references(.experience),
      pl: ("Doświadczenia", "Z których doświadczeń wyrosła."),
      en: ("Experiences", "Which experiences it grew out of."),
      nb: ("Erfaringer", "Hvilke erfaringer den vokste ut av.")),
    optional(
      "evidence", .references(.evidence), default: [],
      pl: ("Dowody", "Co ją potwierdza."), en: ("Evidence", "What proves it."),
      nb: ("Dokumentasjon", "Hva som beviser den.")),
    optional(
      "outcomes", .set(.outcomeReference), default: [],
      pl: ("Efekty uczenia się", "Którym efektom wzorca odpowiada: WZORZEC/ZESTAW/EFEKT."),
      en: ("Learning outcomes", "Which outcomes of a framework it meets: FRAMEWORK/SET/OUTCOME."),
      nb: ("Læringsutbytte", "Hvilke utbytter i et rammeverk den svarer til: RAMMEVERK/SETT/UTBYTTE.")),
    optional(
      "level", .located(.text),
      pl: ("Poziom", "Samoocena według poziomów wzorca."),
      en: ("Level", "Self-assessment by the framework's own levels."),
      nb: ("Nivå", "Egenvurdering etter rammeverkets egne nivåer.")),
    optional(
      "source", .choice(CompetenceSource.self),
      pl: ("Źródło nazwy", "Skąd pochodzi nazwa."), en: ("Source", "Where its name comes from."),
      nb: ("Kilde", "Hvor navnet kommer fra.")),
    optional(
      "esco", .formatted(.webAddress),
      pl: ("ESCO", "Adres umiejętności w klasyfikacji ESCO."),
      en: ("ESCO", "The skill's address in the ESCO classification."),
      nb: ("ESCO", "Ferdighetens adresse i ESCO-klassifikasjonen.")),
    tagsField,
    into: Competence.init)
}

package enum CompetenceKind: String, Choice {
  case knowledge, skill, social

  package var words: Localized<String> {
    switch self {
    case .knowledge: Localized(pl: "wiedza", en: "knowledge", nb: "kunnskap")
    case .skill: Localized(pl: "umiejętność", en: "skill", nb: "ferdighet")
    case .social:
      Localized(pl: "kompetencja społeczna", en: "social competence", nb: "sosial kompetanse")
    }
  }
}

package enum CompetenceSource: String, Choice {
  case own
  case jobAdvert = "job-advert"
  case curriculum, register

  package var words: Localized<String> {
    switch self {
    case .own: Localized(pl: "własne słowa", en: "own words", nb: "egne ord")
    case .jobAdvert: Localized(pl: "oferta pracy", en: "job advert", nb: "stillingsannonse")
    case .curriculum: Localized(pl: "program nauczania", en: "curriculum", nb: "læreplan")
    case .register:
      Localized(pl: "rejestr kwalifikacji", en: "qualifications register", nb: "kvalifikasjonsregister")
    }
  }
}
