import Diagnostics
import Schema

/// Finds measures and times in the answers of people: numbers, checks with yes or no, dates and spans.
struct MeasureWords: Sendable {
  /// Words as they are.
  private let measures: Set<Substring>
  /// Beginnings of words that are longer in their other forms.
  private let measureStems: [Substring]
  private let times: Set<Substring>
  private let timeStems: [Substring]

  static func of(_ language: Language) -> MeasureWords {
    switch language {
    case .polish: polish
    case .english: english
    case .norwegian: norwegian
    }
  }

  /// Whether a text names a number or something that is so or is not so.
  func hasMeasure(_ text: String) -> Bool {
    text.contains(where: \.isNumber) || Self.has(text, measures, measureStems)
  }

  /// Whether a text names a date or a span of time.
  func hasTime(_ text: String) -> Bool {
    text.contains(where: \.isNumber) || Self.has(text, times, timeStems)
  }

  /// The dates that a text names as ISO 8601 or as a year.
  static func dates(in text: String) -> [PartialDate] {
    text.split { !$0.isNumber && $0 != "-" }.compactMap { part in
      guard let date = try? PartialDate(parsing: String(part)),
        (1900...2199).contains(date.year)
      else { return nil }
      return date
    }
  }

  private static func has(_ text: String, _ words: Set<Substring>, _ stems: [Substring]) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { word in
      words.contains(word) || stems.contains { word.hasPrefix($0) }
    }
  }

  private init(measures: String, measureStems: String, times: String, timeStems: String) {
    self.measures = Set(measures.split(separator: " "))
    self.measureStems = measureStems.split(separator: " ")
    self.times = Set(times.split(separator: " "))
    self.timeStems = timeStems.split(separator: " ")
  }

  private static let polish = MeasureWords(
    measures: "jeden jedna jedno dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem dziewięć "
      + "dziesięć połowa połowę procent zdany zdam zdane zaliczone",
    measureStems: "certyfikat dyplom zaświadczeni egzamin podpisan umow zalicz wszystkie każd",
    times: "rok roku lat lata dni dzień maj maja maju luty lutego zimą zima",
    timeStems: "miesi tydzień tygodni kwarta semestr wiosn jesie stycz marc marzec kwie czerwc czerwiec "
      + "lipc lipiec sierp wrze paźdz listop grud wakac")

  private static let english = MeasureWords(
    measures: "two three four five six seven eight nine ten half percent passed pass signed",
    measureStems: "certificate diploma exam contract every each",
    times: "year years month months week weeks day days quarter term spring summer autumn winter june july",
    timeStems: "januar februar march april august septem octob novem decem")

  private static let norwegian = MeasureWords(
    measures: "to tre fire fem seks sju syv åtte ni ti halvparten prosent bestått signert",
    measureStems: "kursbevis vitnemål eksamen kontrakt hver alle",
    times: "år året måned måneder uke uker dag dager kvartal semester våren sommeren høsten vinteren mai "
      + "juni juli",
    timeStems: "januar februar mars april august septem oktob novem desem")
}
