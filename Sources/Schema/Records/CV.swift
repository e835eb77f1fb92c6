package import Diagnostics

/// content/cvs/ID.md: a curriculum vitae.
package struct CV: Sendable {
  package let title: Located<String>
  package let visibility: Located<Visibility>
  package let language: Language?
  package let folders: [Located<String>]
  package let contact: Located<[Located<AboutKey>]>?
  package let sections: [Located<CVSection>]
  package let layout: CVLayout
  package let clause: String?
  package let listed: Located<Bool>
  package let tags: [String]

  package static let schema = Schema(
    "cv",
    pl: ("CV", "Życiorys z doświadczeń i kompetencji wybranych teczek."),
    en: ("CV", "A curriculum vitae from the experiences and competences of chosen folders."),
    nb: ("CV", "En CV av erfaringene og kompetansene i utvalgte mapper."),
    required(
      "title", .located(.localText),
      pl: ("Tytuł", "Nazwa tego CV."), en: ("Title", "The CV's name."), nb: ("Tittel", "CV-ens navn.")),
    visibilityField,
    optional(
      "language", .choice(Language.self),
      pl: ("Język", "Język tego CV."), en: ("Language", "The CV's language."), nb: ("Språk", "CV-ens språk.")),
    required(
      "folders", .references(.folder),
      pl: ("Teczki", "Z których teczek czerpie."), en: ("Folders", "Which folders it draws on."),
      nb: ("Mapper", "Hvilke mapper den henter fra.")),
    optional(
      "contact", .located(.set(.located(.choice(AboutKey.self, except: [.profile])))),
      pl: ("Kontakt", "Które dane osobowe pokazuje. Tylko te i żadne inne."),
      en: ("Contact", "Which personal data it shows. These and no others."),
      nb: ("Kontakt", "Hvilke personopplysninger den viser. Disse og ingen andre.")),
    optional(
      "sections", .set(.located(.choice(CVSection.self))), default: [],
      pl: ("Części", "Które części i w jakiej kolejności."), en: ("Sections", "Which parts, in which order."),
      nb: ("Deler", "Hvilke deler, i hvilken rekkefølge.")),
    optional(
      "layout", .choice(CVLayout.self), default: .classic,
      pl: ("Układ", "classic albo plain (jedna kolumna, którą czytają też programy)."),
      en: ("Layout", "classic, or plain (one column that machines read too)."),
      nb: ("Oppsett", "classic, eller plain (én kolonne som også maskiner leser).")),
    optional(
      "clause", .localText,
      pl: ("Klauzula", "Zgoda na przetwarzanie danych, o którą proszą pracodawcy."),
      en: ("Clause", "The consent clause that employers ask for."),
      nb: ("Klausul", "Samtykket arbeidsgivere ber om.")),
    listedField,
    tagsField,
    into: CV.init)
}

package enum CVSection: String, Choice {
  case profile, employment, education, volunteering, projects, competences, evidence

  package var words: Localized<String> {
    switch self {
    case .profile: Localized(pl: "Profil", en: "Profile", nb: "Profil")
    case .employment: Localized(pl: "Doświadczenie zawodowe", en: "Work experience", nb: "Arbeidserfaring")
    case .education: Localized(pl: "Wykształcenie i szkolenia", en: "Education and training", nb: "Utdanning og kurs")
    case .volunteering: Localized(pl: "Wolontariat", en: "Volunteering", nb: "Frivillig arbeid")
    case .projects:
      Localized(
        pl: "Projekty i inne doświadczenia", en: "Projects and other experience", nb: "Prosjekter og annen erfaring")
    case .competences: Localized(pl: "Kompetencje", en: "Competences", nb: "Kompetanse")
    case .evidence: Localized(pl: "Dyplomy i certyfikaty", en: "Diplomas and certificates", nb: "Vitnemål og kursbevis")
    }
  }
}

package enum CVLayout: String, Choice {
  case classic, plain

  package var words: Localized<String> {
    switch self {
    case .classic: Localized(pl: "klasyczny", en: "classic", nb: "klassisk")
    case .plain: Localized(pl: "prosty", en: "plain", nb: "enkel")
    }
  }
}
