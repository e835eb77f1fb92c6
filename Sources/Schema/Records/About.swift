package import Diagnostics

/// content/about.md: personal data. It is private but for the keys that `public` names and those that a CV names.
package struct About: Sendable {
  package let name: Located<String>
  package let headline: Located<String>?
  package let photo: Located<String>?
  package let email: Located<String>?
  package let phone: Located<String>?
  package let address: Located<String>?
  package let birthDate: Located<PartialDate>?
  package let links: Located<[Link]>?
  package let `public`: [Located<AboutKey>]

  package static let schema = Schema(
    "about",
    pl: ("O mnie i kontakt", "Dane osobowe. Prywatne, poza tym, co wymienisz w public, i tym, co wymieni CV."),
    en: ("About me and contact", "Personal data. Private, but for what public names and what a CV names."),
    nb: ("Om meg og kontakt", "Personopplysninger. Private, bortsett fra det public nevner og det en CV nevner."),
    required(
      "name", .located(.text),
      pl: ("Imię i nazwisko", "Jak się nazywasz."), en: ("Name", "What you are called."),
      nb: ("Navn", "Hva du heter.")),
    optional(
      "headline", .located(.localText),
      pl: ("Krótko o mnie", "Jedno zdanie pod nazwiskiem."),
      en: ("Headline", "One line under the name."), nb: ("Kort om meg", "Én linje under navnet.")),
    optional(
      "photo", .located(.formatted(.relativePath)),
      pl: ("Zdjęcie", "Ścieżka wewnątrz content/."), en: ("Photo", "A path inside content/."),
      nb: ("Bilde", "En sti inne i content/.")),
    optional(
      "email", .located(.formatted(.email)),
      pl: ("E-mail", "Adres poczty elektronicznej."), en: ("E-mail", "An e-mail address."),
      nb: ("E-post", "En e-postadresse.")),
    optional(
      "phone", .located(.text),
      pl: ("Telefon", "Numer telefonu, w cudzysłowie."),
      en: ("Phone", "A phone number, in quotation marks."),
      nb: ("Telefon", "Et telefonnummer, i anførselstegn.")),
    optional(
      "address", .located(.text),
      pl: ("Adres", "Adres zamieszkania lub do korespondencji."),
      en: ("Address", "A postal address."), nb: ("Adresse", "En postadresse.")),
    optional(
      "birth_date", .located(.date),
      pl: ("Data urodzenia", "Data urodzenia."), en: ("Date of birth", "The date of birth."),
      nb: ("Fødselsdato", "Fødselsdatoen.")),
    optional(
      "links", .located(.list(.object(Link.schema))),
      pl: ("Odnośniki", "Strony, na których można zobaczyć więcej."),
      en: ("Links", "Pages that show more."), nb: ("Lenker", "Sider som viser mer.")),
    optional(
      "public", .set(.located(.choice(AboutKey.self))), default: [],
      pl: ("Publiczne", "Które z tych danych mogą pokazać publiczne strony. Domyślnie żadne."),
      en: ("Public", "Which of these public pages may show. None by default."),
      nb: ("Offentlig", "Hvilke av disse offentlige sider kan vise. Ingen som standard.")),
    into: About.init)
}

/// A labelled web address.
package struct Link: Sendable {
  package let label: String
  package let url: Located<String>

  static let schema = Schema(
    "link",
    pl: ("Odnośnik", "Adres z nazwą."), en: ("Link", "An address with a name."),
    nb: ("Lenke", "En adresse med et navn."),
    required(
      "label", .localText,
      pl: ("Nazwa", "Jak nazywa się strona."), en: ("Label", "What the page is called."),
      nb: ("Navn", "Hva siden heter.")),
    required(
      "url", .located(.formatted(.webAddress)),
      pl: ("Adres", "Adres strony."), en: ("Address", "The page's address."),
      nb: ("Adresse", "Sidens adresse.")),
    into: Link.init)
}

/// The keys of about.md that can be shown; `profile` is its prose.
package enum AboutKey: String, Choice {
  case name, headline, photo, email, phone, address
  case birthDate = "birth_date"
  case links, profile

  package var words: Localized<String> {
    switch self {
    case .name: Localized(pl: "imię i nazwisko", en: "name", nb: "navn")
    case .headline: Localized(pl: "krótko o mnie", en: "headline", nb: "kort om meg")
    case .photo: Localized(pl: "zdjęcie", en: "photo", nb: "bilde")
    case .email: Localized(pl: "e-mail", en: "e-mail", nb: "e-post")
    case .phone: Localized(pl: "telefon", en: "phone", nb: "telefon")
    case .address: Localized(pl: "adres", en: "address", nb: "adresse")
    case .birthDate: Localized(pl: "data urodzenia", en: "date of birth", nb: "fødselsdato")
    case .links: Localized(pl: "odnośniki", en: "links", nb: "lenker")
    case .profile: Localized(pl: "profil", en: "profile", nb: "profil")
    }
  }
}
