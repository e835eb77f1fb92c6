package import Diagnostics

/// content/meetings/ID.md: what was agreed with an adviser or mentor. It is never published.
package struct Meeting: Sendable {
  package let date: Located<PartialDate>
  package let with: String?
  package let kind: MeetingKind?
  package let goals: String?
  package let results: String?
  package let progress: String?
  package let next: String?
  package let competences: [Located<String>]
  package let plans: [Located<String>]
  package let tags: [String]

  package static let schema = Schema(
    "meeting",
    pl: ("Spotkanie", "Co ustalono z doradcą lub mentorem. Nigdy nie jest publikowane."),
    en: ("Meeting", "What was agreed with an adviser or mentor. It is never published."),
    nb: ("Møte", "Hva som ble avtalt med en veileder eller mentor. Det publiseres aldri."),
    required(
      "date", .located(.date),
      pl: ("Data", "Kiedy było."), en: ("Date", "When it was."), nb: ("Dato", "Når det var.")),
    optional(
      "with", .text,
      pl: ("Z kim", "Z kim było spotkanie."), en: ("With", "Whom you met."), nb: ("Med", "Hvem du møtte.")),
    optional(
      "kind", .choice(MeetingKind.self),
      pl: ("Rodzaj", "Jakie to spotkanie."), en: ("Kind", "What kind of meeting it was."),
      nb: ("Type", "Hva slags møte det var.")),
    optional(
      "goals", .text,
      pl: ("Cele", "Po co się spotkaliście."), en: ("Goals", "What the meeting was for."),
      nb: ("Mål", "Hva møtet skulle gi.")),
    optional(
      "results", .text,
      pl: ("Wyniki", "Co z niego wynikło."), en: ("Results", "What came of it."),
      nb: ("Resultater", "Hva som kom ut av det.")),
    optional(
      "progress", .text,
      pl: ("Postępy", "Co zmieniło się od ostatniego razu."), en: ("Progress", "What changed since the last time."),
      nb: ("Framgang", "Hva som har endret seg siden sist.")),
    optional(
      "next", .text,
      pl: ("Co dalej", "Co robisz do następnego spotkania."), en: ("Next", "What you do until the next one."),
      nb: ("Neste", "Hva du gjør til neste gang.")),
    optional(
      "competences", .references(.competence), default: [],
      pl: ("Kompetencje", "O których kompetencjach była mowa."),
      en: ("Competences", "Which competences were discussed."),
      nb: ("Kompetanser", "Hvilke kompetanser dere snakket om.")),
    optional(
      "plans", .references(.plan), default: [],
      pl: ("Plany", "O których planach była mowa."), en: ("Plans", "Which plans were discussed."),
      nb: ("Planer", "Hvilke planer dere snakket om.")),
    tagsField,
    into: Meeting.init)
}

package enum MeetingKind: String, Choice {
  case firstTalk = "first-talk"
  case biographicalInterview = "biographical-interview"
  case behaviouralInterview = "behavioural-interview"
  case synthesis, mentoring, review, peer

  package var words: Localized<String> {
    switch self {
    case .firstTalk: Localized(pl: "rozmowa wstępna", en: "first talk", nb: "første samtale")
    case .biographicalInterview:
      Localized(pl: "wywiad biograficzny", en: "biographical interview", nb: "biografisk intervju")
    case .behaviouralInterview:
      Localized(pl: "wywiad behawioralny", en: "behavioural interview", nb: "atferdsintervju")
    case .synthesis: Localized(pl: "synteza", en: "synthesis", nb: "oppsummering")
    case .mentoring: Localized(pl: "mentoring", en: "mentoring", nb: "mentorsamtale")
    case .review: Localized(pl: "przegląd", en: "review", nb: "gjennomgang")
    case .peer: Localized(pl: "koleżeńskie", en: "with peers", nb: "med likestilte")
    }
  }
}
