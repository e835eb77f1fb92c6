import Diagnostics

/// A colour that every theme has and all stylesheets use.
package enum ColourToken: String, Sendable, CaseIterable {
  case text, soft, background, panel, line, accent, good, warn

  fileprivate var words: Localized<FieldWords> {
    switch self {
    case .text:
      .of(pl: ("Tekst", "Kolor tekstu."), en: ("Text", "The colour of text."), nb: ("Tekst", "Fargen på tekst."))
    case .soft:
      .of(
        pl: ("Tekst poboczny", "Kolor dat, podpisów i innych drobnych informacji."),
        en: ("Soft text", "The colour of dates, captions and other small facts."),
        nb: ("Dempet tekst", "Fargen på datoer, bildetekster og andre små fakta."))
    case .background:
      .of(
        pl: ("Tło", "Kolor tła strony."), en: ("Background", "The colour behind the page."),
        nb: ("Bakgrunn", "Fargen bak siden."))
    case .panel:
      .of(
        pl: ("Pole", "Kolor tła kart i wyróżnionych miejsc."),
        en: ("Panel", "The colour behind cards and other places that stand out."),
        nb: ("Felt", "Fargen bak kort og andre steder som skiller seg ut."))
    case .line:
      .of(
        pl: ("Linia", "Kolor linii i ramek; nic nie może zależeć tylko od niej."),
        en: ("Line", "The colour of lines and frames; nothing may depend on it alone."),
        nb: ("Linje", "Fargen på linjer og rammer; ingenting må avhenge av den alene."))
    case .accent:
      .of(
        pl: ("Akcent", "Kolor odnośników i wyróżnień."), en: ("Accent", "The colour of links and highlights."),
        nb: ("Aksent", "Fargen på lenker og det som framheves."))
    case .good:
      .of(
        pl: ("Dobrze", "Kolor tego, co potwierdzone i zrobione."),
        en: ("Good", "The colour of what is proven and done."),
        nb: ("Bra", "Fargen på det som er bevist og gjort."))
    case .warn:
      .of(
        pl: ("Uwaga", "Kolor tego, czego brakuje albo co jest spóźnione."),
        en: ("Warning", "The colour of what is missing or late."),
        nb: ("Obs", "Fargen på det som mangler eller er forsinket."))
    }
  }
}

/// Colours of a light or of a dark page, by their tokens.
package typealias Palette = [ColourToken: Located<Colour>]

/// The palette that a theme must have whole, and the part of one that an option changes.
enum PaletteSchema {
  static let whole = Schema(
    "palette", pl: words.0, en: words.1, nb: words.2,
    field(.text), field(.soft), field(.background), field(.panel), field(.line), field(.accent), field(.good),
    field(.warn), into: { palette($0, $1, $2, $3, $4, $5, $6, $7) })

  static let part = Schema(
    "palette", pl: words.0, en: words.1, nb: words.2,
    change(.text), change(.soft), change(.background), change(.panel), change(.line), change(.accent), change(.good),
    change(.warn), into: { palette($0, $1, $2, $3, $4, $5, $6, $7) })

  private static let words = (
    ("Kolory", "Kolory, każdy w zapisie #rrggbb."), ("Colours", "Colours, each as #rrggbb."),
    ("Farger", "Farger, hver som #rrggbb.")
  )

  private static func field(_ token: ColourToken) -> Field<Located<Colour>> {
    required(token.rawValue, .located(.colour), words: token.words)
  }

  private static func change(_ token: ColourToken) -> Field<Located<Colour>?> {
    optional(token.rawValue, .located(.colour), words: token.words)
  }

  private static func palette(_ colours: Located<Colour>?...) -> Palette {
    var palette: Palette = [:]
    for (token, colour) in zip(ColourToken.allCases, colours) { palette[token] = colour }
    return palette
  }
}

/// A measure of a theme.
package enum SizeToken: String, Sendable, CaseIterable {
  case base, scale
  case lineHeight = "line_height"
  case space, measure, margin, page, radius, rule

  /// What it may be: percent, `rem` or pixels, as its words say.
  package var range: ClosedRange<Int> {
    switch self {
    case .base: 80...200
    case .scale: 105...150
    case .lineHeight: 120...240
    case .space: 50...200
    case .measure: 20...80
    case .margin: 8...24
    case .page: 40...100
    case .radius: 0...32
    case .rule: 1...6
    }
  }

  /// What it is where a theme does not say.
  package var usual: Int {
    switch self {
    case .base: 100
    case .scale: 120
    case .lineHeight: 160
    case .space: 100
    case .measure: 40
    case .margin: 14
    case .page: 64
    case .radius: 6
    case .rule: 1
    }
  }

  fileprivate var words: Localized<FieldWords> {
    switch self {
    case .base:
      .of(
        pl: ("Wielkość", "Wielkość pisma w procentach tej, którą wybrał czytelnik; zwykle 100."),
        en: ("Base size", "The size of text, in percent of the one that the reader has chosen; 100 where left out."),
        nb: ("Størrelse", "Tekststørrelsen i prosent av den leseren har valgt; vanligvis 100."))
    case .scale:
      .of(
        pl: ("Skala", "O ile każdy stopień nagłówków jest większy od poprzedniego, w procentach; zwykle 120."),
        en: ("Scale", "The size of each step of headings in percent of the one below; 120 where left out."),
        nb: ("Skala", "Størrelsen på hvert trinn av overskrifter i prosent av trinnet under; vanligvis 120."))
    case .lineHeight:
      .of(
        pl: ("Wysokość wiersza", "W procentach wielkości pisma; zwykle 160."),
        en: ("Line height", "In percent of the size of text; 160 where left out."),
        nb: ("Linjehøyde", "I prosent av tekststørrelsen; vanligvis 160."))
    case .space:
      .of(
        pl: ("Odstępy", "Ile miejsca jest między częściami strony, w procentach; zwykle 100."),
        en: ("Space", "How much room there is between parts of a page, in percent; 100 where left out."),
        nb: ("Luft", "Hvor mye plass det er mellom delene av en side, i prosent; vanligvis 100."))
    case .measure:
      .of(
        pl: ("Długość wiersza", "Szerokość kolumny tekstu w rem; zwykle 40."),
        en: ("Measure", "The width of a column of text, in rem; 40 where left out."),
        nb: ("Linjelengde", "Bredden på en tekstkolonne i rem; vanligvis 40."))
    case .margin:
      .of(
        pl: ("Margines", "Szerokość marginesu na fakty w rem; zwykle 14."),
        en: ("Margin", "The width of the margin for facts, in rem; 14 where left out."),
        nb: ("Marg", "Bredden på margen for fakta i rem; vanligvis 14."))
    case .page:
      .of(
        pl: ("Strona", "Największa szerokość strony w rem; zwykle 64."),
        en: ("Page", "The greatest width of a page, in rem; 64 where left out."),
        nb: ("Side", "Den største bredden på en side i rem; vanligvis 64."))
    case .radius:
      .of(
        pl: ("Zaokrąglenie", "Zaokrąglenie rogów w pikselach; zwykle 6."),
        en: ("Radius", "The rounding of corners, in pixels; 6 where left out."),
        nb: ("Avrunding", "Avrundingen av hjørner i piksler; vanligvis 6."))
    case .rule:
      .of(
        pl: ("Grubość linii", "Grubość linii w pikselach; zwykle 1."),
        en: ("Rule", "The thickness of lines, in pixels; 1 where left out."),
        nb: ("Strek", "Tykkelsen på linjer i piksler; vanligvis 1."))
    }
  }
}

/// Measures by their tokens.
package typealias Sizes = [SizeToken: Int]

enum SizesSchema {
  static let schema = Schema(
    "sizes", pl: ("Wymiary", "Wymiary pisma i strony."), en: ("Sizes", "The measures of text and page."),
    nb: ("Mål", "Målene på tekst og side."),
    field(.base), field(.scale), field(.lineHeight), field(.space), field(.measure), field(.margin), field(.page),
    field(.radius), field(.rule), into: { sizes($0, $1, $2, $3, $4, $5, $6, $7, $8) })

  private static func field(_ token: SizeToken) -> Field<Int?> {
    optional(token.rawValue, .integer(within: token.range), words: token.words)
  }

  private static func sizes(_ values: Int?...) -> Sizes {
    var sizes: Sizes = [:]
    for (token, value) in zip(SizeToken.allCases, values) { sizes[token] = value }
    return sizes
  }
}

extension Localized<FieldWords> {
  fileprivate static func of(
    pl: (String, String), en: (String, String), nb: (String, String)
  ) -> Localized<FieldWords> { words(pl: pl, en: en, nb: nb) }
}
