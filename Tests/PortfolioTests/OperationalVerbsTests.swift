import Diagnostics
import Testing

@testable import Portfolio

@Suite("Operational verbs in titles")
struct OperationalVerbsTests {
  @Test(
    "A title says what one does, wherever its verb stands",
    arguments: [
      (.polish, "Prowadzi wywiad biograficzny"), (.polish, "Analizować dane"), (.polish, "analizuje dane"),
      (.polish, "Wspólnie z klientem ustala plan"),
      (.polish, "Planowanie: układa grafik i planuje zmiany"), (.polish, "PROWADZI warsztaty"),
      (.polish, "Obsługuje gości"),
      (.polish, "Rozmawia po norwesku"), (.polish, "Z zespołem frezuje detale"), (.polish, "Obsługuje, sprząta"),
      (.polish, "Uczy dzieci pływać"),
      (.english, "Conducts a biographical interview"), (.english, "Analyse data"), (.english, "Analyze data"),
      (.english, "Analyses data"),
      (.english, "Together with guests composes a menu"), (.english, "Plan meals"),
      (.english, "Serve guests at the table"), (.english, "BAKE bread"),
      (.english, "Teach children to swim"),
      (.norwegian, "Gjennomfører et biografisk intervju"), (.norwegian, "Analyserer data"),
      (.norwegian, "Analysere data"), (.norwegian, "Leder møter"),
      (.norwegian, "Sammen med gjesten planlegger hun menyen"), (.norwegian, "Baker brød"),
      (.norwegian, "Kan analysere data"), (.norwegian, "Fakturerer kunder"),
    ] as [(Language, String)])
  func good(language: Language, title: String) {
    #expect(OperationalVerbs.of(language).hasVerb(title))
  }

  @Test(
    "A quality, a noun or a verb that nobody can see is no operational verb",
    arguments: [
      (.polish, "Komunikatywność"), (.polish, "Umiejętność pracy w zespole"), (.polish, "Zna język norweski"),
      (.polish, "Rozumie potrzeby klienta"),
      (.polish, "Interesuje się kulturą"), (.polish, "Prowadzenie wywiadu"), (.polish, "Odpowiedzialny i punktualny"),
      (.polish, "Analiza danych"), (.polish, ""),
      (.polish, "Wykazuje zaangażowanie"),
      (.english, "Communication skills"), (.english, "Understands customers"), (.english, "Knows Polish"),
      (.english, "Good with people"), (.english, "Planning"),
      (.english, "Teamwork"), (.english, "Responsible"), (.english, "Plan"), (.english, "Data analysis"),
      (.english, ""),
      (.norwegian, "Kommunikasjon"), (.norwegian, "Forstår kunder"), (.norwegian, "God på samarbeid"),
      (.norwegian, "Planlegging"), (.norwegian, "Leder"),
      (.norwegian, "Kan norsk"), (.norwegian, "Analyse av data"), (.norwegian, ""),
    ] as [(Language, String)])
  func weak(language: Language, title: String) {
    #expect(!OperationalVerbs.of(language).hasVerb(title))
  }

  @Test(
    "What is proposed fits the title",
    arguments: [
      (.polish, "Prowadzenie wywiadu", ["prowadzi"]),
      (.polish, "Komunikatywność", ["prowadzi rozmowę", "słucha", "wyjaśnia"]),
      (.polish, "Xyz", ["prowadzi", "przygotowuje", "analizuje", "ustala", "wykonuje"]),
      (.english, "Analysing numbers", ["analyse"]),
      (.english, "Communication", ["explain", "listen", "clarify"]),
      (.english, "Xyz", ["prepare", "organise", "explain", "analyse", "assess"]),
      (.norwegian, "Analysering av tall", ["analyserer"]),
      (.norwegian, "Kommunikasjon", ["forklarer", "spør", "oppsummerer"]),
      (.norwegian, "Xyz", ["planlegger", "gjennomfører", "forklarer", "vurderer", "utarbeider"]),
    ] as [(Language, String, [String])])
  func proposals(language: Language, title: String, expected: [String]) {
    #expect(OperationalVerbs.of(language).proposals(for: title) == expected)
  }

  @Test("Every verb that is proposed is a verb that the review takes", arguments: Language.allCases)
  func proposalsAreVerbs(language: Language) {
    let verbs = OperationalVerbs.of(language)
    let texts: String =
      switch language {
      case .polish: PolishVerbs.proposals
      case .english: EnglishVerbs.proposals
      case .norwegian: NorwegianVerbs.proposals
      }
    for line in texts.split(separator: "\n") {
      for verb in line.split(separator: ":")[1].split(separator: " ") {
        let title = verb.map { $0 == "_" ? " " : String($0) }.joined() + " x"
        #expect(verbs.hasVerb(title), "\(verb)")
      }
    }
  }
}
