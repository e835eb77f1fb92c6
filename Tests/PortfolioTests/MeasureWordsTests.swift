import Diagnostics
import Schema
import Testing

@testable import Portfolio

@Suite("Measures and times in answers")
struct MeasureWordsTests {
  @Test(
    "A number, a document or a yes-or-no is a measure",
    arguments: [
      (.polish, "Zdam egzamin czeladniczy"), (.polish, "Mam certyfikat"), (.polish, "3 razy w tygodniu"),
      (.polish, "Podpisana umowa"), (.polish, "wszystkie zamówienia"), (.polish, "½ etatu"), (.polish, "Dwa wesela"),
      (.english, "I have passed the exam"), (.english, "Every week"), (.english, "ten plates"), (.english, "50 %"),
      (.norwegian, "Jeg har bestått eksamen"), (.norwegian, "minst fem kunder"), (.norwegian, "to bryllup"),
    ] as [(Language, String)])
  func measures(language: Language, text: String) { #expect(MeasureWords.of(language).hasMeasure(text)) }

  @Test(
    "A feeling is no measure, and a little word of another language is none",
    arguments: [
      (.polish, "Czuję się pewniej"), (.polish, "Lepsza praca"), (.polish, "To jest ważne"), (.polish, "..."),
      (.english, "I feel better"), (.english, "I want to feel better"), (.english, "A nice place"),
      (.english, "Be more at ease next time"), (.norwegian, "Jeg blir flinkere"), (.norwegian, "Bedre jobb"),
    ] as [(Language, String)])
  func feelings(language: Language, text: String) { #expect(!MeasureWords.of(language).hasMeasure(text)) }

  @Test(
    "A date, a month or a span is a time",
    arguments: [
      (.polish, "do końca 2027"), (.polish, "za pół roku, w maju"), (.polish, "w ciągu miesiąca"), (.polish, "wiosną"),
      (.english, "by summer"), (.english, "within a year"), (.english, "in October"), (.norwegian, "innen våren"),
      (.norwegian, "i juni"), (.norwegian, "før 2028"),
    ] as [(Language, String)])
  func times(language: Language, text: String) { #expect(MeasureWords.of(language).hasTime(text)) }

  @Test(
    "No time is no time",
    arguments: [
      (.polish, "kiedyś"), (.polish, "w swoim czasie"), (.english, "soon"), (.english, "when I can"),
      (.english, "later, I may"),
      (.norwegian, "etter hvert"),
    ] as [(Language, String)])
  func noTimes(language: Language, text: String) { #expect(!MeasureWords.of(language).hasTime(text)) }

  @Test(
    "Dates in a text are found by their form",
    arguments: [
      ("by 2027-06-30, or 2028", ["2027-06-30", "2028"]), ("room 12, 2027-13", []), ("in 3000 or 1899", []),
      ("(2027-06)", ["2027-06"]),
    ])
  func dates(text: String, expected: [String]) { #expect(MeasureWords.dates(in: text).map(\.iso8601) == expected) }
}
