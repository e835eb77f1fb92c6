package import Diagnostics

/// The reference of all records as Markdown, made from their declarations.
package func referencePage(language: Language) -> String {
  var out = ReferenceWords.opening[language] + "\n"
  for type in RecordType.allCases {
    let object = type.description
    out += "\n## \(object.words[language].title): `\(type.place)`\n\n"
    out += "\(object.words[language].meaning)\n\n"
    out += table(of: object, language: language)
    for part in parts(of: object) {
      out += "\n### `\(part.path)`\n\n\(part.object.words[language].meaning)\n\n"
      out += table(of: part.object, language: language)
    }
  }
  return out
}

private enum ReferenceWords {
  static let opening = Localized(
    pl: """
      # Co można zapisać

      Klucze są angielskie, wartości Twoje. Gwiazdka oznacza pole, które musi być. „Tłumaczenie” oznacza, że pole może \
      stać w pliku `ID.en.md` obok `ID.md`. Tę stronę tworzy `teczka schema --reference --language pl`.
      """,
    en: """
      # What can be written

      Keys are English, values are yours. An asterisk marks a key that must be there. “Translatable” marks what may stand \
      in `ID.en.md` beside `ID.md`. This page is made by `teczka schema --reference`.
      """,
    nb: """
      # Hva som kan skrives

      Nøklene er engelske, verdiene dine. En stjerne merker felt som må være der. «Kan oversettes» merker det som kan stå \
      i `ID.en.md` ved siden av `ID.md`. Siden lages av `teczka schema --reference --language nb`.
      """)
  static let header = Localized(
    pl: "| klucz | co tu stoi | znaczenie |", en: "| key | what stands there | meaning |",
    nb: "| nøkkel | hva som står der | betydning |")
  static let translatable = Localized(
    pl: "; tłumaczenie", en: "; translatable", nb: "; kan oversettes")
}

private func table(of object: ObjectDescription, language: Language) -> String {
  var out = ReferenceWords.header[language] + "\n|---|---|---|\n"
  for field in object.fields {
    let words = field.words[language]
    let translatable = field.shape.isTranslatable ? ReferenceWords.translatable[language] : ""
    out += "| `\(field.key)`\(field.isRequired ? "*" : "") | "
    out += "\(field.shape.phrase(language))\(translatable) | "
    out += "\(words.title). \(words.meaning) |\n"
  }
  return out
}

/// The parts with keys of their own that a record holds, each with the path of keys that leads there.
private func parts(
  of object: ObjectDescription, below path: String = ""
) -> [(path: String, object: ObjectDescription)] {
  object.fields.flatMap { field -> [(path: String, object: ObjectDescription)] in
    let key = path.isEmpty ? field.key : "\(path).\(field.key)"
    switch field.shape {
    case .object(let part): return [(key, part)] + parts(of: part, below: key)
    case .list(.object(let part), _, _):
      return [("\(key)[]", part)] + parts(of: part, below: "\(key)[]")
    case .map(.object(let part), _):
      return [("\(key).NAME", part)] + parts(of: part, below: "\(key).NAME")
    default: return []
    }
  }
}

extension ShapeDescription {
  /// What stands there, in a few words.
  fileprivate func phrase(_ language: Language) -> String {
    let words: Localized<String>
    switch self {
    case .text: words = Localized(pl: "tekst", en: "text", nb: "tekst")
    case .truth: words = Localized(pl: "`true` lub `false`", en: "`true` or `false`", nb: "`true` eller `false`")
    case .integer: words = Localized(pl: "liczba całkowita", en: "a whole number", nb: "et heltall")
    case .integerWithin(let range):
      let (low, high) = (range.lowerBound, range.upperBound)
      words = Localized(
        pl: "liczba całkowita od \(low) do \(high)", en: "a whole number from \(low) to \(high)",
        nb: "et heltall fra \(low) til \(high)")
    case .number: words = Localized(pl: "liczba", en: "a number", nb: "et tall")
    case .date(let allowsPresent):
      let present = allowsPresent ? ", `present`" : ""
      words = Localized(
        pl: "data: `2024`, `2024-09`, `2024-09-01`\(present)",
        en: "a date: `2024`, `2024-09`, `2024-09-01`\(present)",
        nb: "en dato: `2024`, `2024-09`, `2024-09-01`\(present)")
    case .choice(let choices):
      return choices.map { "`\($0.value)`" }.joined(separator: ", ")
    case .reference(let type):
      let folder = type.folder ?? type.rawValue
      words = Localized(
        pl: "identyfikator z `\(folder)`", en: "an id of `\(folder)`", nb: "en id fra `\(folder)`")
    case .formatted(.outcomeReference):
      words = Localized(
        pl: "`WZORZEC/ZESTAW/EFEKT` lub `WZORZEC/ZESTAW/EFEKT/KRYTERIUM`",
        en: "`FRAMEWORK/SET/OUTCOME` or `FRAMEWORK/SET/OUTCOME/CRITERION`",
        nb: "`RAMMEVERK/SETT/UTBYTTE` eller `RAMMEVERK/SETT/UTBYTTE/KRITERIUM`")
    case .formatted(.code):
      words = Localized(pl: "liczba lub kod", en: "a number or code", nb: "et tall eller en kode")
    case .formatted(.colour):
      words = Localized(pl: "kolor `\"#1a5fb4\"`", en: "a colour `\"#1a5fb4\"`", nb: "en farge `\"#1a5fb4\"`")
    case .formatted(.email): words = Localized(pl: "adres e-mail", en: "an e-mail address", nb: "en e-postadresse")
    case .formatted(.currency):
      words = Localized(pl: "trzy wielkie litery", en: "three capitals", nb: "tre store bokstaver")
    case .formatted(.webAddress), .formatted(.siteAddress):
      words = Localized(pl: "adres `https://…`", en: "an address `https://…`", nb: "en adresse `https://…`")
    case .formatted(.recordPath):
      words = Localized(
        pl: "na przykład `competences/ID`", en: "such as `competences/ID`", nb: "for eksempel `competences/ID`")
    case .formatted(.visibleText): words = Localized(pl: "tekst", en: "text", nb: "tekst")
    case .formatted(.relativePath): words = Localized(pl: "ścieżka", en: "a path", nb: "en sti")
    case .formatted(.fontName):
      words = Localized(pl: "nazwa kroju pisma", en: "the name of a font", nb: "navnet på en skrift")
    case .formatted(.id): words = Localized(pl: "identyfikator", en: "an id", nb: "en id")
    case .label: words = Localized(pl: "tekst lub liczba", en: "text or a number", nb: "tekst eller tall")
    case .list(let item, _, _):
      let inner = item.phrase(language)
      words = Localized(pl: "lista: \(inner)", en: "a list: \(inner)", nb: "en liste: \(inner)")
    case .object(let part):
      let keys = part.fields.map { "`\($0.key)`" }.joined(separator: ", ")
      words = Localized(pl: "pola: \(keys)", en: "keys: \(keys)", nb: "felt: \(keys)")
    case .map(.object(let part), _):
      let keys = part.fields.map { "`\($0.key)`" }.joined(separator: ", ")
      words = Localized(
        pl: "nazwy, każda z polami: \(keys)", en: "names, each with keys: \(keys)",
        nb: "navn, hvert med felt: \(keys)")
    case .map(let item, _):
      let inner = item.phrase(language)
      words = Localized(
        pl: "nazwy, każda z wartością: \(inner)", en: "names, each with a value: \(inner)",
        nb: "navn, hvert med en verdi: \(inner)")
    case .referencesOrAll(let type):
      let folder = type.folder ?? type.rawValue
      words = Localized(
        pl: "lista identyfikatorów z `\(folder)` albo `all`",
        en: "a list of ids of `\(folder)`, or `all`", nb: "en liste av id-er fra `\(folder)`, eller `all`")
    }
    return words[language]
  }
}
