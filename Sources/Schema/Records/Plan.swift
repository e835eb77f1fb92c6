package import Diagnostics

/// content/plans/ID.md: a goal and the steps towards it.
package struct Plan: Sendable {
  package let goal: Located<String>
  package let visibility: Located<Visibility>
  package let smart: Located<SMART>
  package let start: Located<PartialDate>
  package let deadline: Located<PartialDate>
  package let steps: [PlanStep]
  package let questions: Located<PlanQuestions>?
  package let alternatives: [Located<String>]
  package let listed: Located<Bool>
  package let tags: [String]

  package static let schema = Schema(
    "plan",
    pl: ("Plan rozwoju", "Cel i kroki, które do niego prowadzą."),
    en: ("Plan", "A goal and the steps towards it."),
    nb: ("Utviklingsplan", "Et mål og stegene mot det."),
    required(
      "goal", .located(.localText),
      pl: ("Cel", "Co chcesz osiągnąć."), en: ("Goal", "What you want to reach."),
      nb: ("Mål", "Hva du vil oppnå.")),
    visibilityField,
    required(
      "smart", .located(.object(SMART.schema)),
      pl: ("SMART", "Pięć odpowiedzi, które czynią cel dobrym."),
      en: ("SMART", "Five answers that make a goal a good one."),
      nb: ("SMART", "Fem svar som gjør et mål godt.")),
    required(
      "start", .located(.date),
      pl: ("Początek", "Kiedy zaczynasz."), en: ("Start", "When you begin."), nb: ("Start", "Når du begynner.")),
    required(
      "deadline", .located(.date),
      pl: ("Termin", "Ile czasu sobie dajesz."), en: ("Deadline", "How much time you give yourself."),
      nb: ("Frist", "Hvor lang tid du gir deg.")),
    required(
      "steps", .list(.object(PlanStep.schema)),
      pl: ("Kroki", "Kroki do celu."), en: ("Steps", "The steps to the goal."), nb: ("Steg", "Stegene mot målet.")),
    optional(
      "questions", .located(.object(PlanQuestions.schema)),
      pl: ("Pytania", "Pięć pytań, które warto sobie zadać."),
      en: ("Questions", "Five questions worth asking oneself."),
      nb: ("Spørsmål", "Fem spørsmål det er verdt å stille seg.")),
    optional(
      "alternatives", .references(.plan), default: [],
      pl: ("Inne drogi", "Plany, które prowadzą gdzie indziej."), en: ("Alternatives", "Other plans."),
      nb: ("Alternativer", "Andre planer.")),
    listedField,
    tagsField,
    into: Plan.init)
}

extension Plan {
  /// For each step, the places of the steps that it needs. `needs` names steps in the record's own language, so ask the record, not its translation.
  package var neededSteps: [[Int]] {
    let places = Dictionary(
      steps.enumerated().map { ($1.title.value, $0) }, uniquingKeysWith: { first, _ in first })
    return steps.map { step in step.needs.compactMap { places[$0.value] } }
  }
}

/// The five answers of a SMART goal.
package struct SMART: Sendable {
  package let specific: Located<String>?
  package let measurable: Located<String>?
  package let achievable: Located<String>?
  package let relevant: Located<String>?
  package let timeBound: Located<String>?

  package subscript(letter: Problem.SMARTLetter) -> Located<String>? {
    switch letter {
    case .specific: specific
    case .measurable: measurable
    case .achievable: achievable
    case .relevant: relevant
    case .timeBound: timeBound
    }
  }

  static let schema = Schema(
    "smart",
    pl: ("SMART", "Skonkretyzowany, mierzalny, osiągalny, istotny, określony w czasie."),
    en: ("SMART", "Specific, measurable, achievable, relevant, time-bound."),
    nb: ("SMART", "Spesifikt, målbart, oppnåelig, relevant, tidsbestemt."),
    optional(
      "specific", .located(.localText),
      pl: ("Skonkretyzowany", "Co dokładnie ma się stać."), en: ("Specific", "What exactly is to happen."),
      nb: ("Spesifikt", "Hva som skal skje, helt konkret.")),
    optional(
      "measurable", .located(.localText),
      pl: ("Mierzalny", "Po jakiej liczbie lub po czym sprawdzalnym poznasz, że cel jest osiągnięty."),
      en: ("Measurable", "By which number or check you will know that it is reached."),
      nb: ("Målbart", "Hvilket tall eller hvilken sjekk som viser at målet er nådd.")),
    optional(
      "achievable", .located(.localText),
      pl: ("Osiągalny", "Dlaczego to jest w Twoim zasięgu."), en: ("Achievable", "Why it is within your reach."),
      nb: ("Oppnåelig", "Hvorfor det er innen rekkevidde.")),
    optional(
      "relevant", .located(.localText),
      pl: ("Istotny", "Dlaczego to jest dla Ciebie ważne."), en: ("Relevant", "Why it matters to you."),
      nb: ("Relevant", "Hvorfor det betyr noe for deg.")),
    optional(
      "time_bound", .located(.localText),
      pl: ("Określony w czasie", "Do kiedy."), en: ("Time-bound", "By when."), nb: ("Tidsbestemt", "Innen når.")),
    into: SMART.init)
}

/// Five of the procedure's eight questions; goal, steps and deadline answer the others.
package struct PlanQuestions: Sendable {
  package let influences: String?
  package let knowledge: String?
  package let obstacles: String?
  package let helpers: String?
  package let change: String?

  package subscript(question: Problem.PlanQuestion) -> String? {
    switch question {
    case .influences: influences
    case .knowledge: knowledge
    case .obstacles: obstacles
    case .helpers: helpers
    case .change: change
    }
  }

  static let schema = Schema(
    "questions",
    pl: ("Pytania", "Pięć z ośmiu pytań; na trzy odpowiadają cel, kroki i termin."),
    en: ("Questions", "Five of eight questions; goal, steps and deadline answer the others."),
    nb: ("Spørsmål", "Fem av åtte spørsmål; mål, steg og frist svarer på de andre."),
    optional(
      "influences", .localText,
      pl: ("Wpływy", "Co może mieć wpływ na realizację celu?"),
      en: ("Influences", "What may influence whether the goal is reached?"),
      nb: ("Påvirkning", "Hva kan påvirke om målet nås?")),
    optional(
      "knowledge", .localText,
      pl: ("Wiedza", "Co musisz wiedzieć, aby zrealizować cel?"),
      en: ("Knowledge", "What do you have to know to reach it?"),
      nb: ("Kunnskap", "Hva må du vite for å nå det?")),
    optional(
      "obstacles", .localText,
      pl: ("Przeszkody", "Jakie mogą być przeszkody?"), en: ("Obstacles", "What may stand in the way?"),
      nb: ("Hindringer", "Hva kan stå i veien?")),
    optional(
      "helpers", .localText,
      pl: ("Pomoc", "Kto pomoże je zmniejszyć?"), en: ("Helpers", "Who will help to lessen them?"),
      nb: ("Hjelpere", "Hvem kan hjelpe med å minske dem?")),
    optional(
      "change", .localText,
      pl: ("Zmiana", "Co się zmieni w Twoim życiu, jeśli osiągniesz cel?"),
      en: ("Change", "What will change in your life once you reach it?"),
      nb: ("Endring", "Hva vil endre seg i livet ditt når du når det?")),
    into: PlanQuestions.init)
}

/// A step of a plan.
package struct PlanStep: Sendable {
  package let title: Located<String>
  package let start: Located<PartialDate>?
  package let due: Located<PartialDate>
  package let status: StepStatus
  package let doneOn: Located<PartialDate>?
  package let competences: [Located<String>]
  package let outcomes: [Located<OutcomeReference>]
  package let provider: String?
  package let funding: Funding?
  package let needs: [Located<String>]

  static let schema = Schema(
    "step",
    pl: ("Krok", "Jedno działanie na drodze do celu."), en: ("Step", "One action on the way to the goal."),
    nb: ("Steg", "Én handling på veien mot målet."),
    required(
      "title", .located(.localText),
      pl: ("Tytuł", "Co robisz w tym kroku."), en: ("Title", "What you do in this step."),
      nb: ("Tittel", "Hva du gjør i dette steget.")),
    optional(
      "start", .located(.date),
      pl: ("Początek", "Kiedy go zaczynasz."), en: ("Start", "When you begin it."),
      nb: ("Start", "Når du begynner på det.")),
    required(
      "due", .located(.date),
      pl: ("Termin", "Do kiedy ma być zrobiony."), en: ("Due", "When it has to be done."),
      nb: ("Frist", "Når det skal være gjort.")),
    optional(
      "status", .choice(StepStatus.self), default: .planned,
      pl: ("Stan", "Planowany, w toku, zrobiony lub porzucony."),
      en: ("Status", "Planned, active, done or dropped."),
      nb: ("Status", "Planlagt, i gang, gjort eller droppet.")),
    optional(
      "done_on", .located(.date),
      pl: ("Zrobiony", "Kiedy został zrobiony."), en: ("Done on", "When it was done."),
      nb: ("Gjort", "Når det ble gjort.")),
    optional(
      "competences", .references(.competence), default: [],
      pl: ("Kompetencje", "Które kompetencje rozwija."), en: ("Competences", "Which competences it develops."),
      nb: ("Kompetanser", "Hvilke kompetanser det utvikler.")),
    optional(
      "outcomes", .set(.outcomeReference), default: [],
      pl: ("Efekty uczenia się", "Do których efektów prowadzi."),
      en: ("Learning outcomes", "Which outcomes it leads to."),
      nb: ("Læringsutbytte", "Hvilke utbytter det leder til.")),
    optional(
      "provider", .localText,
      pl: ("Organizator", "Kto to prowadzi."), en: ("Provider", "Who offers it."),
      nb: ("Tilbyder", "Hvem som tilbyr det.")),
    optional(
      "funding", .object(Funding.schema),
      pl: ("Finansowanie", "Skąd są pieniądze."), en: ("Funding", "Where the money comes from."),
      nb: ("Finansiering", "Hvor pengene kommer fra.")),
    optional(
      "needs", .set(.located(.text)), default: [],
      pl: ("Najpierw", "Tytuły kroków, które muszą być wcześniej."),
      en: ("Needs", "The titles of the steps that come before it."),
      nb: ("Krever", "Titlene på stegene som kommer før.")),
    into: PlanStep.init)
}

package enum StepStatus: String, Choice {
  case planned, active, done, dropped

  package var words: Localized<String> {
    switch self {
    case .planned: Localized(pl: "planowany", en: "planned", nb: "planlagt")
    case .active: Localized(pl: "w toku", en: "active", nb: "i gang")
    case .done: Localized(pl: "zrobiony", en: "done", nb: "gjort")
    case .dropped: Localized(pl: "porzucony", en: "dropped", nb: "droppet")
    }
  }
}

/// Money for a step.
package struct Funding: Sendable {
  package let source: String
  package let amount: Double
  /// Three capitals (ISO 4217).
  package let currency: String

  static let schema = Schema(
    "funding",
    pl: ("Finansowanie", "Źródło, kwota i waluta."), en: ("Funding", "Source, amount and currency."),
    nb: ("Finansiering", "Kilde, beløp og valuta."),
    required(
      "source", .localText,
      pl: ("Źródło", "Kto płaci."), en: ("Source", "Who pays."), nb: ("Kilde", "Hvem som betaler.")),
    required(
      "amount", .number(minimum: 0),
      pl: ("Kwota", "Ile."), en: ("Amount", "How much."), nb: ("Beløp", "Hvor mye.")),
    required(
      "currency", .formatted(.currency),
      pl: ("Waluta", "Trzy wielkie litery, na przykład PLN."),
      en: ("Currency", "Three capitals, such as PLN."),
      nb: ("Valuta", "Tre store bokstaver, for eksempel NOK.")),
    into: Funding.init)
}
