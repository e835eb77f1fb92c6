package import Diagnostics

/// Themes/ID/theme.yaml: how pages look. A theme is data: colours, fonts and measures, and a stylesheet beside it.
package struct Theme: Sendable {
  package let title: String
  package let language: Language
  package let description: String?
  package let translations: ThemeTranslations?
  package let contrast: ContrastLevel
  package let light: Palette
  package let dark: Palette
  package let fonts: ThemeFonts?
  package let sizes: Sizes
  package let front: [Located<FrontPart>]
  package let options: [Named<ThemeOption>]

  package static let schema = Schema(
    "theme",
    pl: ("Motyw", "Jak wyglądają strony: kolory, kroje pisma i wymiary."),
    en: ("Theme", "How pages look: colours, fonts and measures."),
    nb: ("Tema", "Hvordan sidene ser ut: farger, skrifter og mål."),
    required(
      "title", .text,
      pl: ("Tytuł", "Nazwa motywu dla ludzi."), en: ("Title", "What people call the theme."),
      nb: ("Tittel", "Hva folk kaller temaet.")),
    required(
      "language", .choice(Language.self),
      pl: ("Język", "Język tytułów i opisów w tym pliku."),
      en: ("Language", "The language of the titles and descriptions in this file."),
      nb: ("Språk", "Språket til titlene og beskrivelsene i denne filen.")),
    optional(
      "description", .text,
      pl: ("Opis", "Jaki jest i dla kogo, jednym zdaniem."),
      en: ("Description", "What it is like and whom it is for, in a sentence."),
      nb: ("Beskrivelse", "Hvordan det er og hvem det er for, i én setning.")),
    optional(
      "translations", .object(ThemeTranslations.schema),
      pl: ("Tłumaczenia", "Tytuł i opis w innych językach."),
      en: ("Translations", "Title and description in other languages."),
      nb: ("Oversettelser", "Tittel og beskrivelse på andre språk.")),
    optional(
      "contrast", .choice(ContrastLevel.self), default: .aa,
      pl: ("Kontrast", "Poziom WCAG, który motyw zachowuje: AA (4,5) albo AAA (7)."),
      en: ("Contrast", "The level of WCAG that the theme keeps: AA (4.5) or AAA (7)."),
      nb: ("Kontrast", "Nivået i WCAG som temaet holder: AA (4,5) eller AAA (7).")),
    required(
      "light", .object(PaletteSchema.whole),
      pl: ("Jasne", "Kolory jasnej strony."), en: ("Light", "The colours of a light page."),
      nb: ("Lyst", "Fargene på en lys side.")),
    required(
      "dark", .object(PaletteSchema.whole),
      pl: ("Ciemne", "Kolory strony u tych, którzy wolą ciemne."),
      en: ("Dark", "The colours of a page for those who prefer dark."),
      nb: ("Mørkt", "Fargene på en side for dem som foretrekker mørkt.")),
    optional(
      "fonts", .object(ThemeFonts.schema),
      pl: ("Kroje pisma", "Kroje tekstu i nagłówków."), en: ("Fonts", "The fonts of text and headings."),
      nb: ("Skrifter", "Skriftene til tekst og overskrifter.")),
    optional(
      "sizes", .object(SizesSchema.schema), default: [:],
      pl: ("Wymiary", "Wymiary pisma i strony."), en: ("Sizes", "The measures of text and page."),
      nb: ("Mål", "Målene på tekst og side.")),
    optional(
      "front", .set(.located(.choice(FrontPart.self))), default: [],
      pl: ("Strona główna", "Od czego zaczyna się strona główna; czego tu nie ma, stoi potem w zwykłej kolejności."),
      en: ("Front page", "What the front page begins with; what is left out follows in the usual order."),
      nb: ("Forside", "Hva forsiden begynner med; det som er utelatt, følger i vanlig rekkefølge.")),
    optional(
      "options", .map(.object(ThemeOption.schema)), default: [],
      pl: ("Opcje", "Co portfolio może wybrać w polu options, pod własnymi nazwami."),
      en: ("Options", "What a portfolio may choose under `options`, by names of your own."),
      nb: ("Valg", "Hva en portefølje kan velge under `options`, med egne navn.")),
    into: Theme.init)
}

extension Theme {
  /// The lists of the front page in the theme's order.
  package var frontParts: [FrontPart] {
    front.map(\.value) + FrontPart.allCases.filter { part in !front.contains { $0.value == part } }
  }
}

/// How well colours must be told apart (WCAG 2.2, success criteria 1.4.3 and 1.4.6).
package enum ContrastLevel: String, Choice {
  case aa = "AA"
  case aaa = "AAA"

  package var words: Localized<String> {
    switch self {
    case .aa: Localized(pl: "4,5", en: "4.5", nb: "4,5")
    case .aaa: Localized(pl: "7", en: "7", nb: "7")
    }
  }
}

/// A list of the front page.
package enum FrontPart: String, Choice {
  case folders, cvs, plans

  package var words: Localized<String> {
    switch self {
    case .folders: Localized(pl: "teczki", en: "folders", nb: "presentasjonsmapper")
    case .cvs: Localized(pl: "CV", en: "CVs", nb: "CV-er")
    case .plans: Localized(pl: "plany", en: "plans", nb: "planer")
    }
  }
}

/// What a theme or an option is called in other languages.
package struct ThemeTranslations: Sendable {
  package let polish: ThemeWords?
  package let english: ThemeWords?
  package let norwegian: ThemeWords?

  package subscript(language: Language) -> ThemeWords? {
    switch language {
    case .polish: polish
    case .english: english
    case .norwegian: norwegian
    }
  }

  static let schema = Schema(
    "translations",
    pl: ("Tłumaczenia", "Tytuł i opis w innych językach."),
    en: ("Translations", "Title and description in other languages."),
    nb: ("Oversettelser", "Tittel og beskrivelse på andre språk."),
    optional(
      "pl", .object(ThemeWords.schema),
      pl: ("Polski", "Po polsku."), en: ("Polish", "In Polish."), nb: ("Polsk", "På polsk.")),
    optional(
      "en", .object(ThemeWords.schema),
      pl: ("Angielski", "Po angielsku."), en: ("English", "In English."), nb: ("Engelsk", "På engelsk.")),
    optional(
      "nb", .object(ThemeWords.schema),
      pl: ("Norweski", "Po norwesku."), en: ("Norwegian", "In Norwegian."), nb: ("Norsk", "På norsk.")),
    into: ThemeTranslations.init)
}

/// A title and a description.
package struct ThemeWords: Sendable {
  package let title: String
  package let description: String?

  package init(title: String, description: String?) {
    self.title = title
    self.description = description
  }

  static let schema = Schema(
    "words",
    pl: ("Słowa", "Tytuł i opis."), en: ("Words", "A title and a description."),
    nb: ("Ord", "En tittel og en beskrivelse."),
    required("title", .text, pl: ("Tytuł", "Nazwa."), en: ("Title", "The name."), nb: ("Tittel", "Navnet.")),
    optional(
      "description", .text,
      pl: ("Opis", "Jedno zdanie."), en: ("Description", "A sentence."), nb: ("Beskrivelse", "Én setning.")),
    into: { ThemeWords(title: $0, description: $1) })
}

/// Fonts by name, the preferred first; the reader's device has them or not.
package struct ThemeFonts: Sendable {
  package let text: [String]
  package let heading: [String]

  static let schema = Schema(
    "fonts",
    pl: ("Kroje pisma", "Nazwy krojów, najlepsze najpierw; na końcu rodzaj, na przykład serif."),
    en: ("Fonts", "Names of fonts, the best first; a kind such as serif last."),
    nb: ("Skrifter", "Navn på skrifter, den beste først; en type som serif til slutt."),
    optional(
      "text", .list(.formatted(.fontName)), default: [],
      pl: ("Tekst", "Kroje tekstu."), en: ("Text", "The fonts of text."), nb: ("Tekst", "Skriftene til tekst.")),
    optional(
      "heading", .list(.formatted(.fontName)), default: [],
      pl: ("Nagłówki", "Kroje nagłówków; bez tego takie jak w tekście."),
      en: ("Headings", "The fonts of headings; those of text where left out."),
      nb: ("Overskrifter", "Skriftene til overskrifter; som i tekst hvis utelatt.")),
    into: ThemeFonts.init)
}

/// What a portfolio may choose of a theme.
package struct ThemeOption: Sendable {
  package let title: String
  package let description: String?
  package let translations: ThemeTranslations?
  /// The first is what holds where a portfolio chooses none.
  package let values: [Named<ThemeChange>]

  static let schema = Schema(
    "option",
    pl: ("Opcja", "Co można wybrać w motywie."), en: ("Option", "What can be chosen of a theme."),
    nb: ("Valg", "Hva som kan velges i et tema."),
    required(
      "title", .text,
      pl: ("Tytuł", "Nazwa opcji dla ludzi."), en: ("Title", "What people call the option."),
      nb: ("Tittel", "Hva folk kaller valget.")),
    optional(
      "description", .text,
      pl: ("Opis", "Co zmienia, jednym zdaniem."), en: ("Description", "What it changes, in a sentence."),
      nb: ("Beskrivelse", "Hva det endrer, i én setning.")),
    optional(
      "translations", .object(ThemeTranslations.schema),
      pl: ("Tłumaczenia", "Tytuł i opis w innych językach."),
      en: ("Translations", "Title and description in other languages."),
      nb: ("Oversettelser", "Tittel og beskrivelse på andre språk.")),
    required(
      "values", .map(.object(ThemeChange.schema)),
      pl: ("Wartości", "Co można wybrać i co to zmienia; pierwsza obowiązuje bez wyboru."),
      en: ("Values", "What can be chosen and what it changes; the first holds where nothing is chosen."),
      nb: ("Verdier", "Hva som kan velges og hva det endrer; den første gjelder når ingenting er valgt.")),
    into: ThemeOption.init)
}

/// What a value of an option changes of its theme.
package struct ThemeChange: Sendable {
  package let light: Palette
  package let dark: Palette
  package let fonts: ThemeFonts?
  package let sizes: Sizes

  static let schema = Schema(
    "change",
    pl: ("Zmiana", "Co wartość zmienia w motywie."), en: ("Change", "What the value changes of the theme."),
    nb: ("Endring", "Hva verdien endrer i temaet."),
    optional(
      "light", .object(PaletteSchema.part), default: [:],
      pl: ("Jasne", "Kolory jasnej strony."), en: ("Light", "The colours of a light page."),
      nb: ("Lyst", "Fargene på en lys side.")),
    optional(
      "dark", .object(PaletteSchema.part), default: [:],
      pl: ("Ciemne", "Kolory ciemnej strony."), en: ("Dark", "The colours of a dark page."),
      nb: ("Mørkt", "Fargene på en mørk side.")),
    optional(
      "fonts", .object(ThemeFonts.schema),
      pl: ("Kroje pisma", "Kroje tekstu i nagłówków."), en: ("Fonts", "The fonts of text and headings."),
      nb: ("Skrifter", "Skriftene til tekst og overskrifter.")),
    optional(
      "sizes", .object(SizesSchema.schema), default: [:],
      pl: ("Wymiary", "Wymiary pisma i strony."), en: ("Sizes", "The measures of text and page."),
      nb: ("Mål", "Målene på tekst og side.")),
    into: ThemeChange.init)
}
