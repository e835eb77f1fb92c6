import Diagnostics

/// content/folders/ID.md: a folder (teczka), a chosen set of records for somebody.
package struct Folder: Sendable {
  package let title: Located<String>
  package let visibility: Located<Visibility>
  package let purpose: String?
  package let include: Inclusion?
  /// Whether what an included competence needs stays out.
  package let isOnly: Bool
  package let listed: Located<Bool>
  package let tags: [String]

  package static let schema = Schema(
    "folder",
    pl: ("Teczka", "Wybrane doświadczenia, kompetencje i dowody dla kogoś."),
    en: ("Folder", "Chosen experiences, competences and evidence for somebody."),
    nb: ("Mappe", "Utvalgte erfaringer, kompetanser og dokumentasjon til noen."),
    required(
      "title", .located(.localText),
      pl: ("Tytuł", "Nazwa teczki."), en: ("Title", "The folder's name."), nb: ("Tittel", "Mappens navn.")),
    visibilityField,
    optional(
      "purpose", .localText,
      pl: ("Cel", "Dla kogo i po co jest ta teczka."), en: ("Purpose", "Whom and what the folder is for."),
      nb: ("Formål", "Hvem og hva mappen er til.")),
    optional(
      "include", .object(Inclusion.schema),
      pl: ("Zawartość", "Co wchodzi do teczki."), en: ("Contents", "What goes into the folder."),
      nb: ("Innhold", "Hva som skal med i mappen.")),
    optional(
      "only", .truth, default: false,
      pl: ("Tylko to", "Bez doświadczeń i dowodów, których potrzebują wybrane kompetencje."),
      en: ("Only these", "Without the experiences and evidence that the chosen competences need."),
      nb: ("Bare disse", "Uten erfaringene og dokumentasjonen som de valgte kompetansene trenger.")),
    listedField,
    tagsField,
    into: Folder.init)
}

/// What goes into a folder.
package struct Inclusion: Sendable {
  package let experiences: Selection?
  package let competences: Selection?
  package let evidence: Selection?
  package let tags: [String]

  static let schema = Schema(
    "include",
    pl: ("Zawartość", "Identyfikatory albo słowo all."), en: ("Contents", "Ids, or the word all."),
    nb: ("Innhold", "Id-er, eller ordet all."),
    optional(
      "experiences", .selection(.experience),
      pl: ("Doświadczenia", "Które doświadczenia."), en: ("Experiences", "Which experiences."),
      nb: ("Erfaringer", "Hvilke erfaringer.")),
    optional(
      "competences", .selection(.competence),
      pl: ("Kompetencje", "Które kompetencje."), en: ("Competences", "Which competences."),
      nb: ("Kompetanser", "Hvilke kompetanser.")),
    optional(
      "evidence", .selection(.evidence),
      pl: ("Dowody", "Które dowody."), en: ("Evidence", "Which evidence."),
      nb: ("Dokumentasjon", "Hvilken dokumentasjon.")),
    optional(
      "tags", .list(.text), default: [],
      pl: ("Hasła", "Wszystko, co ma jedno z tych haseł."),
      en: ("Tags", "Everything that carries one of these tags."),
      nb: ("Stikkord", "Alt som har ett av disse stikkordene.")),
    into: Inclusion.init)
}

/// Some records of a type, or all of them.
package enum Selection: Sendable {
  case all
  case ids([Located<String>])
}
