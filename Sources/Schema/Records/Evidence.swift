package import Diagnostics

/// content/evidence/ID.md: what proves competences.
package struct Evidence: Sendable {
  package let title: Located<String>
  package let kind: Located<EvidenceKind>
  package let date: Located<PartialDate>
  package let expires: Located<PartialDate>?
  package let issuer: String?
  package let author: String?
  package let url: String?
  package let files: [Located<String>]
  package let competences: [Located<String>]
  package let criteria: Located<EvidenceCriteria>?
  package let isDraft: Bool
  package let tags: [String]

  package static let schema = Schema(
    "evidence",
    pl: ("Dowód", "Wszystko, co świadczy o kompetencji: dyplom, próbka pracy, zdjęcie, opinia."),
    en: ("Evidence", "Whatever proves a competence: a diploma, a work sample, a photo, an opinion."),
    nb: ("Dokumentasjon", "Alt som beviser en kompetanse: et vitnemål, en arbeidsprøve, et bilde, en uttalelse."),
    required(
      "title", .located(.localText),
      pl: ("Tytuł", "Jak nazywa się dowód."), en: ("Title", "What the evidence is called."),
      nb: ("Tittel", "Hva dokumentasjonen heter.")),
    required(
      "kind", .located(.choice(EvidenceKind.self)),
      pl: ("Rodzaj", "Jaki to dowód."), en: ("Kind", "What kind of evidence it is."),
      nb: ("Type", "Hva slags dokumentasjon det er.")),
    required(
      "date", .located(.date),
      pl: ("Data", "Z kiedy jest."), en: ("Date", "When it is from."), nb: ("Dato", "Når den er fra.")),
    optional(
      "expires", .located(.date),
      pl: ("Ważny do", "Do kiedy obowiązuje."), en: ("Expires", "Until when it is valid."),
      nb: ("Utløper", "Hvor lenge den gjelder.")),
    optional(
      "issuer", .localText,
      pl: ("Wystawca", "Kto go wydał."), en: ("Issuer", "Who issued it."),
      nb: ("Utsteder", "Hvem som har utstedt den.")),
    optional(
      "author", .localText,
      pl: ("Autor", "Kto go stworzył lub napisał."), en: ("Author", "Who made or wrote it."),
      nb: ("Opphav", "Hvem som har laget eller skrevet den.")),
    optional(
      "url", .formatted(.webAddress),
      pl: ("Adres", "Gdzie można go zobaczyć w sieci."), en: ("Address", "Where it can be seen on the web."),
      nb: ("Adresse", "Hvor den kan ses på nettet.")),
    optional(
      "files", .set(.located(.formatted(.relativePath))), default: [],
      pl: ("Pliki", "Ścieżki względem content/evidence/."),
      en: ("Files", "Paths below content/evidence/."), nb: ("Filer", "Stier under content/evidence/.")),
    optional(
      "competences", .references(.competence), default: [],
      pl: ("Kompetencje", "Co potwierdza; można to zapisać po jednej lub drugiej stronie."),
      en: ("Competences", "What it proves; the link may be written on either side."),
      nb: ("Kompetanser", "Hva den beviser; lenken kan skrives på begge sider.")),
    optional(
      "criteria", .located(.object(EvidenceCriteria.schema)),
      pl: ("Kryteria", "Po jednym zdaniu o tym, jak dowód spełnia cztery kryteria."),
      en: ("Criteria", "A sentence each on how the evidence meets the four criteria."),
      nb: ("Kriterier", "En setning om hvordan dokumentasjonen oppfyller hvert av de fire kriteriene.")),
    optional(
      "draft", .truth, default: false,
      pl: ("Szkic", "Szkic nie jest nigdzie publikowany."), en: ("Draft", "A draft is published nowhere."),
      nb: ("Utkast", "Et utkast publiseres ikke.")),
    tagsField,
    into: Evidence.init)
}

/// How a piece of evidence meets the four criteria of the procedure.
package struct EvidenceCriteria: Sendable {
  package let authenticity: String?
  package let validity: String?
  package let sufficiency: String?
  package let currency: String?

  package subscript(criterion: Problem.EvidenceCriterion) -> String? {
    switch criterion {
    case .authenticity: authenticity
    case .validity: validity
    case .sufficiency: sufficiency
    case .currency: currency
    }
  }

  static let schema = Schema(
    "criteria",
    pl: ("Kryteria", "Autentyczny, adekwatny, wyczerpujący, aktualny."),
    en: ("Criteria", "Authentic, valid, sufficient, current."),
    nb: ("Kriterier", "Autentisk, relevant, tilstrekkelig, aktuell."),
    optional(
      "authenticity", .localText,
      pl: ("Autentyczność", "Skąd wiadomo, że dowód jest Twój i prawdziwy."),
      en: ("Authenticity", "How one can tell that it is yours and genuine."),
      nb: ("Autentisitet", "Hvordan man ser at den er din og ekte.")),
    optional(
      "validity", .localText,
      pl: ("Adekwatność", "Dlaczego pasuje do tych kompetencji."),
      en: ("Validity", "Why it fits these competences."),
      nb: ("Relevans", "Hvorfor den passer til disse kompetansene.")),
    optional(
      "sufficiency", .localText,
      pl: ("Wystarczalność", "Czy wystarcza, żeby przekonać."),
      en: ("Sufficiency", "Whether it is enough to convince."),
      nb: ("Tilstrekkelighet", "Om den er nok til å overbevise.")),
    optional(
      "currency", .localText,
      pl: ("Aktualność", "Dlaczego nadal jest prawdą."),
      en: ("Currency", "Why it is still true."), nb: ("Aktualitet", "Hvorfor den fortsatt gjelder.")),
    into: EvidenceCriteria.init)
}

package enum EvidenceKind: String, Choice {
  case diploma, certificate, badge
  case workSample = "work-sample"
  case photo, recording, recommendation, evaluation
  case processDocumentation = "process-documentation"
  case selfDescription = "self-description"
  case employmentCertificate = "employment-certificate"

  package var words: Localized<String> {
    switch self {
    case .diploma: Localized(pl: "dyplom", en: "diploma", nb: "vitnemål")
    case .certificate: Localized(pl: "certyfikat", en: "certificate", nb: "kursbevis")
    case .badge: Localized(pl: "odznaka", en: "badge", nb: "merke")
    case .workSample: Localized(pl: "próbka pracy", en: "work sample", nb: "arbeidsprøve")
    case .photo: Localized(pl: "fotografia", en: "photo", nb: "foto")
    case .recording: Localized(pl: "nagranie", en: "recording", nb: "opptak")
    case .recommendation: Localized(pl: "rekomendacja", en: "recommendation", nb: "anbefaling")
    case .evaluation: Localized(pl: "ocena", en: "evaluation", nb: "evaluering")
    case .processDocumentation:
      Localized(pl: "dokumentacja procesu", en: "documentation of a process", nb: "prosessdokumentasjon")
    case .selfDescription:
      Localized(pl: "opis własnych działań", en: "self-description", nb: "egenbeskrivelse")
    case .employmentCertificate:
      Localized(pl: "świadectwo pracy", en: "certificate of employment", nb: "arbeidsbekreftelse")
    }
  }
}
