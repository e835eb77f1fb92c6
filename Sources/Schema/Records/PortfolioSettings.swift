package import Diagnostics

/// content/portfolio.yaml: what the portfolio is and how it is published.
package struct PortfolioSettings: Sendable {
  package let title: Located<String>
  package let language: Language
  package let languages: [Located<Language>]
  package let url: String?
  package let theme: Located<String>?
  package let purpose: Purpose
  package let options: [Named<Located<String>>]
  package let colours: Colours?
  package let font: Font?
  package let logo: Located<String>?
  package let accept: [Acceptance]

  package static let schema = Schema(
    "portfolio",
    pl: ("Portfolio", "Czym jest portfolio i jak jest publikowane."),
    en: ("Portfolio", "What the portfolio is and how it is published."),
    nb: ("Portefølje", "Hva porteføljen er, og hvordan den publiseres."),
    required(
      "title", .located(.localText),
      pl: ("Tytuł", "Nazwa portfolio, widoczna na każdej stronie."),
      en: ("Title", "The portfolio's name, shown on every page."),
      nb: ("Tittel", "Navnet på porteføljen, synlig på hver side.")),
    required(
      "language", .choice(Language.self),
      pl: ("Język", "Język, w którym napisane są wpisy."),
      en: ("Language", "The language in which the records are written."),
      nb: ("Språk", "Språket postene er skrevet på.")),
    optional(
      "languages", .set(.located(.choice(Language.self))), default: [],
      pl: ("Języki", "Języki, w których powstaje strona."),
      en: ("Languages", "The languages in which the site is made."),
      nb: ("Språkene", "Språkene nettstedet lages på.")),
    optional(
      "url", .formatted(.siteAddress),
      pl: ("Adres", "Adres, pod którym strona będzie opublikowana."),
      en: ("Address", "The address at which the site will be published."),
      nb: ("Adresse", "Adressen nettstedet skal publiseres på.")),
    optional(
      "theme", .located(.formatted(.id)),
      pl: ("Motyw", "Nazwa motywu graficznego."),
      en: ("Theme", "The name of the theme."),
      nb: ("Tema", "Navnet på temaet.")),
    optional(
      "purpose", .choice(Purpose.self), default: .collection,
      pl: ("Cel", "Do czego służy portfolio; od tego zależy, na co zwraca uwagę przegląd."),
      en: ("Purpose", "What the portfolio is for: it decides what the review stresses."),
      nb: ("Formål", "Hva porteføljen er til: det avgjør hva gjennomgangen legger vekt på.")),
    optional(
      "options", .map(.located(.formatted(.id))), default: [],
      pl: ("Opcje motywu", "Co wybierasz z opcji motywu; nazwy pokazuje `teczka themes`."),
      en: ("Theme options", "What you choose of the theme's options; `teczka themes` shows their names."),
      nb: ("Temavalg", "Hva du velger av temaets valg; `teczka themes` viser navnene.")),
    optional(
      "colours", .object(Colours.schema),
      pl: ("Kolory", "Własne kolory motywu."),
      en: ("Colours", "Colours of one's own for the theme."),
      nb: ("Farger", "Egne farger for temaet.")),
    optional(
      "font", .choice(Font.self),
      pl: ("Krój pisma", "Krój pisma na stronach."),
      en: ("Font", "The kind of typeface on the pages."),
      nb: ("Skrift", "Skrifttypen på sidene.")),
    optional(
      "logo", .located(.formatted(.relativePath)),
      pl: ("Znak", "Obrazek w nagłówku: ścieżka wewnątrz content/."),
      en: ("Logo", "A picture for the header: a path inside content/."),
      nb: ("Logo", "Et bilde til toppen av sidene: en sti inne i content/.")),
    optional(
      "accept", .list(.object(Acceptance.schema)), default: [],
      pl: ("Przyjęte uwagi", "Uwagi przeglądu, z którymi się zgadzasz i które mają milczeć."),
      en: ("Accepted", "Advice of the review that you have weighed and want silent."),
      nb: ("Godtatt", "Råd fra gjennomgangen som du har vurdert og vil dempe.")),
    into: PortfolioSettings.init)
}

/// What a portfolio is for.
package enum Purpose: String, Choice {
  case job, validation, collection

  package var words: Localized<String> {
    switch self {
    case .job: Localized(pl: "zdobycie pracy", en: "finding work", nb: "å få jobb")
    case .validation:
      Localized(
        pl: "walidacja i nowa kwalifikacja", en: "validation of learning",
        nb: "validering av kompetanse")
    case .collection:
      Localized(
        pl: "zebranie wszystkiego w jednym miejscu", en: "a collection in one place",
        nb: "å samle alt på ett sted")
    }
  }
}

/// Typefaces by kind; the reader's device has the fonts.
package enum Font: String, Choice {
  case sans, serif

  package var words: Localized<String> {
    switch self {
    case .sans: Localized(pl: "bezszeryfowy", en: "sans-serif", nb: "uten seriffer")
    case .serif: Localized(pl: "szeryfowy", en: "serif", nb: "med seriffer")
    }
  }
}

/// Colours of one's own. Those of a dark page are apart: what a light page shows well, a dark one does not.
package struct Colours: Sendable {
  package let light: Palette
  /// Where it names no accent, one is derived from that of the light page.
  package let dark: Palette

  static let schema = Schema(
    "colours",
    pl: ("Kolory", "Kolory w zapisie #rrggbb."),
    en: ("Colours", "Colours, each as #rrggbb."),
    nb: ("Farger", "Farger, hver som #rrggbb."),
    accent, background, text,
    optional(
      "dark", .object(darkSchema), default: [:],
      pl: ("Ciemne", "Kolory ciemnych stron. Bez tego obowiązują te z motywu, a akcent jest jak najbliższy Twojemu."),
      en: ("Dark", "The colours of dark pages. Where left out, the theme's, and the accent that is nearest to yours."),
      nb: ("Mørkt", "Fargene på mørke sider. Ellers temaets, og aksenten som ligger nærmest din.")),
    into: { Colours(light: palette($0, $1, $2), dark: $3) })

  private static let darkSchema = Schema(
    "dark",
    pl: ("Ciemne", "Kolory ciemnej strony."), en: ("Dark", "The colours of a dark page."),
    nb: ("Mørkt", "Fargene på en mørk side."),
    accent, background, text, into: { palette($0, $1, $2) })

  private static let accent = optional(
    "accent", .located(.colour),
    pl: ("Akcent", "Kolor odnośników i wyróżnień."),
    en: ("Accent", "The colour of links and highlights."),
    nb: ("Aksent", "Fargen på lenker og det som framheves."))
  private static let background = optional(
    "background", .located(.colour),
    pl: ("Tło", "Kolor tła."), en: ("Background", "The background colour."), nb: ("Bakgrunn", "Bakgrunnsfargen."))
  private static let text = optional(
    "text", .located(.colour),
    pl: ("Tekst", "Kolor tekstu."), en: ("Text", "The text colour."), nb: ("Tekst", "Tekstfargen."))

  private static func palette(
    _ accent: Located<Colour>?, _ background: Located<Colour>?, _ text: Located<Colour>?
  ) -> Palette {
    var palette: Palette = [:]
    palette[.accent] = accent
    palette[.background] = background
    palette[.text] = text
    return palette
  }
}

/// A piece of advice that the author has weighed: it stays silent.
package struct Acceptance: Sendable {
  package let code: Located<ReviewCode>
  package let reason: String
  /// The records it is accepted for; all where there are none.
  package let records: [Located<String>]

  static let schema = Schema(
    "acceptance",
    pl: ("Przyjęta uwaga", "Uwaga, która ma milczeć, i powód."),
    en: ("Accepted advice", "Advice that shall be silent, and why."),
    nb: ("Godtatt råd", "Et råd som skal dempes, og hvorfor."),
    required(
      "code", .located(.choice(ReviewCode.self)),
      pl: ("Kod", "Kod uwagi."), en: ("Code", "The code of the advice."),
      nb: ("Kode", "Koden til rådet.")),
    required(
      "reason", .text,
      pl: ("Powód", "Dlaczego to jest w porządku."), en: ("Reason", "Why this is all right."),
      nb: ("Grunn", "Hvorfor dette er greit.")),
    optional(
      "records", .set(.located(.formatted(.recordPath))), default: [],
      pl: ("Wpisy", "Których wpisów to dotyczy, na przykład competences/ID; bez tego wszystkich."),
      en: ("Records", "Which records it is for, such as competences/ID; all where left out."),
      nb: ("Poster", "Hvilke poster det gjelder, for eksempel competences/ID; alle hvis utelatt.")),
    into: Acceptance.init)
}

/// A code of advice that can be accepted.
package struct ReviewCode: Choice {
  package let code: Code

  package init?(rawValue: String) {
    guard let code = Code(rawValue: rawValue), Code.acceptable.contains(code) else { return nil }
    self.code = code
  }

  package var rawValue: String { code.rawValue }

  package static var allCases: [ReviewCode] { Code.acceptable.compactMap { ReviewCode(rawValue: $0.rawValue) } }

  package var words: Localized<String> { Localized(pl: rawValue, en: rawValue, nb: rawValue) }
}
