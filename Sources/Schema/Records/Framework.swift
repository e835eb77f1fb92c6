package import Diagnostics

/// content/frameworks/ID.yaml: what competences are measured against.
package struct Framework: Sendable {
  package let name: Located<String>
  package let kind: FrameworkKind
  package let register: String?
  package let code: String?
  package let level: String?
  package let hours: Int?
  package let certificate: String?
  package let valid: String?
  package let url: String?
  package let levels: [String]
  package let sets: [OutcomeSet]
  package let tags: [String]

  package static let schema = Schema(
    "framework",
    pl: ("Wzorzec", "To, z czym porównuje się kompetencje: kwalifikacja, standard, program, oferta pracy."),
    en: (
      "Framework", "What competences are measured against: a qualification, a standard, a curriculum, a job advert."
    ),
    nb: ("Rammeverk", "Det kompetanse måles mot: en kvalifikasjon, en standard, en læreplan, en stillingsannonse."),
    required(
      "name", .located(.localText),
      pl: ("Nazwa", "Pełna nazwa."), en: ("Name", "The full name."), nb: ("Navn", "Det fulle navnet.")),
    required(
      "kind", .choice(FrameworkKind.self),
      pl: ("Rodzaj", "Co to za wzorzec."), en: ("Kind", "What kind of framework it is."),
      nb: ("Type", "Hva slags rammeverk det er.")),
    optional(
      "register", .text,
      pl: ("Rejestr", "Rejestr, w którym jest wpisany, na przykład ZRK."),
      en: ("Register", "The register that lists it, such as ZRK."),
      nb: ("Register", "Registeret det står i, for eksempel ZRK.")),
    optional(
      "code", .label,
      pl: ("Kod", "Kod w rejestrze."), en: ("Code", "Its code in the register."),
      nb: ("Kode", "Koden i registeret.")),
    optional(
      "level", .label,
      pl: ("Poziom", "Poziom ramy kwalifikacji."), en: ("Level", "The level of the qualifications framework."),
      nb: ("Nivå", "Nivået i kvalifikasjonsrammeverket.")),
    optional(
      "hours", .integer(minimum: 0),
      pl: ("Godziny", "Orientacyjny nakład pracy w godzinach."),
      en: ("Hours", "The usual work load in hours."), nb: ("Timer", "Vanlig arbeidsmengde i timer.")),
    optional(
      "certificate", .localText,
      pl: ("Dokument", "Nazwa dokumentu, który potwierdza."),
      en: ("Certificate", "The name of the document that one gets."),
      nb: ("Bevis", "Navnet på dokumentet man får.")),
    optional(
      "valid", .localText,
      pl: ("Ważność", "Jak długo dokument jest ważny."),
      en: ("Validity", "How long the document is valid."),
      nb: ("Gyldighet", "Hvor lenge dokumentet gjelder.")),
    optional(
      "url", .formatted(.webAddress),
      pl: ("Adres", "Gdzie jest opisany."), en: ("Address", "Where it is described."),
      nb: ("Adresse", "Hvor det er beskrevet.")),
    optional(
      "levels", .list(.localText), default: [],
      pl: ("Poziomy samooceny", "Nazwy poziomów samooceny, od najniższego."),
      en: ("Self-assessment levels", "The names of its levels for self-assessment, the lowest first."),
      nb: ("Nivåer", "Navnene på nivåene for egenvurdering, det laveste først.")),
    required(
      "sets", .list(.object(OutcomeSet.schema)),
      pl: ("Zestawy", "Zestawy efektów uczenia się."), en: ("Sets", "Sets of learning outcomes."),
      nb: ("Sett", "Sett av læringsutbytter.")),
    tagsField,
    into: Framework.init)
}

package enum FrameworkKind: String, Choice {
  case qualification, standard, curriculum
  case jobAdvert = "job-advert"

  package var words: Localized<String> {
    switch self {
    case .qualification: Localized(pl: "kwalifikacja", en: "qualification", nb: "kvalifikasjon")
    case .standard: Localized(pl: "standard kompetencji", en: "competence standard", nb: "kompetansestandard")
    case .curriculum: Localized(pl: "program nauczania", en: "curriculum", nb: "læreplan")
    case .jobAdvert: Localized(pl: "oferta pracy", en: "job advert", nb: "stillingsannonse")
    }
  }
}

/// A set of learning outcomes.
package struct OutcomeSet: Sendable {
  package let number: Located<String>
  package let name: String
  package let level: String?
  package let hours: Int?
  package let isMandatory: Bool?
  package let outcomes: [Outcome]

  static let schema = Schema(
    "set",
    pl: ("Zestaw", "Zestaw efektów uczenia się."), en: ("Set", "A set of learning outcomes."),
    nb: ("Sett", "Et sett av læringsutbytter."),
    required(
      "number", .located(.code),
      pl: ("Numer", "Numer lub kod, inny w każdym zestawie."),
      en: ("Number", "A number or code, another in each set."),
      nb: ("Nummer", "Et nummer eller en kode, ulik for hvert sett.")),
    required(
      "name", .localText,
      pl: ("Nazwa", "Nazwa zestawu."), en: ("Name", "The set's name."), nb: ("Navn", "Settets navn.")),
    optional(
      "level", .label,
      pl: ("Poziom", "Poziom zestawu."), en: ("Level", "The set's level."), nb: ("Nivå", "Settets nivå.")),
    optional(
      "hours", .integer(minimum: 0),
      pl: ("Godziny", "Nakład pracy w godzinach."), en: ("Hours", "The work load in hours."),
      nb: ("Timer", "Arbeidsmengden i timer.")),
    optional(
      "mandatory", .truth,
      pl: ("Obowiązkowy", "Czy zestaw jest obowiązkowy."), en: ("Mandatory", "Whether the set is mandatory."),
      nb: ("Obligatorisk", "Om settet er obligatorisk.")),
    required(
      "outcomes", .list(.object(Outcome.schema)),
      pl: ("Efekty", "Efekty uczenia się."), en: ("Outcomes", "The learning outcomes."),
      nb: ("Utbytter", "Læringsutbyttene.")),
    into: OutcomeSet.init)
}

/// A learning outcome: what somebody who has the qualification can do.
package struct Outcome: Sendable {
  package let code: Located<String>
  package let name: String
  package let kind: CompetenceKind?
  package let criteria: [String]

  static let schema = Schema(
    "outcome",
    pl: ("Efekt uczenia się", "Co potrafi osoba z tą kwalifikacją."),
    en: ("Learning outcome", "What somebody with the qualification can do."),
    nb: ("Læringsutbytte", "Hva en som har kvalifikasjonen kan."),
    required(
      "code", .located(.code),
      pl: ("Kod", "Kod, inny dla każdego efektu zestawu."),
      en: ("Code", "A code, another for each outcome of the set."),
      nb: ("Kode", "En kode, ulik for hvert utbytte i settet.")),
    required(
      "name", .localText,
      pl: ("Nazwa", "Treść efektu."), en: ("Name", "What the outcome says."),
      nb: ("Navn", "Hva utbyttet sier.")),
    optional(
      "kind", .choice(CompetenceKind.self),
      pl: ("Rodzaj", "Wiedza, umiejętność lub kompetencja społeczna."),
      en: ("Kind", "Knowledge, a skill or a social competence."),
      nb: ("Type", "Kunnskap, ferdighet eller sosial kompetanse.")),
    optional(
      "criteria", .list(.localText), default: [],
      pl: ("Kryteria", "Po czym poznać, że efekt jest osiągnięty."),
      en: ("Criteria", "How one can tell that the outcome is reached."),
      nb: ("Kriterier", "Hvordan man ser at utbyttet er nådd.")),
    into: Outcome.init)
}
