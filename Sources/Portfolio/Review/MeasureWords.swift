import Schema

/// Finds measures and times in the answers of people: numbers, checks with yes or no, dates and spans.
enum MeasureWords {
  /// Whether a text names a number or something that is so or is not so.
  static func hasMeasure(_ text: String) -> Bool {
    text.contains(where: \.isNumber) || hasWord(text, beginningWith: measures)
  }

  /// Whether a text names a date or a span of time.
  static func hasTime(_ text: String) -> Bool {
    text.contains(where: \.isNumber) || hasWord(text, beginningWith: times)
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

  private static func hasWord(_ text: String, beginningWith stems: [String]) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "%" }
    return words.contains { word in stems.contains { word.hasPrefix($0) } }
  }

  private static let measures = [
    // Polish
    "jeden", "jedn", "dwa", "dwie", "dwóch", "trzy", "trzech", "cztery", "pięć", "sześć", "siedem",
    "osiem", "dziewięć", "dziesięć", "połow", "wszystki", "każd", "certyfikat", "dyplom",
    "zaświadczeni", "egzamin", "zdan", "zalicz", "podpisan", "umow", "tak", "nie", "procent",
    // English
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half", "all",
    "every", "each", "certificate", "diploma", "exam", "pass", "signed", "contract", "yes", "no",
    "percent",
    // Norwegian
    "én", "ett", "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni", "ti", "halvpart",
    "alle", "hver", "kursbevis", "vitnemål", "eksamen", "bestå", "signert", "kontrakt", "ja", "nei",
    "prosent",
  ]

  private static let times = [
    // Polish
    "rok", "lat", "miesi", "tydzień", "tygodni", "dni", "dzień", "kwarta", "semestr", "wiosn",
    "jesie", "zim", "styczn", "stycze", "lut", "mar", "kwie", "maj", "czerw", "lip", "sierp",
    "wrze", "paźdz", "listop", "grud", "wakac",
    // English
    "year", "month", "week", "day", "quarter", "term", "spring", "summer", "autumn", "winter",
    "januar", "februar", "march", "april", "may", "june", "july", "august", "septem", "octo",
    "novem", "decem",
    // Norwegian
    "år", "måned", "uke", "dag", "kvartal", "semester", "vår", "sommer", "høst", "vinter", "mars",
    "mai", "juni", "juli", "okto", "desem",
  ]
}
