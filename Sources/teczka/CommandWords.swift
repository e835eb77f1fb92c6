import Diagnostics

/// The words of summaries in one language.
struct CommandWords: Sendable {
  let written: String
  let pages: String
  let changed: String
  let removed: String
  let warnings: String
  let notes: String
  let seeCheck: String
  let foreign: String
  let outdatedPDFs: String
  let everybody: String
  let sealed: String
  /// After a recipient's name.
  let seesToo: String
  let until: String
  let nobody: String
  let frontPage: String
  let records: String
  let personalData: String
  let none: String
  let onlyTitle: String
  let noEarlierBuild: String
  let audienceUnchanged: String
  let takenBack: String
  let builtIn: String
  let own: String
  private let quotationMarks: (String, String)

  func quoted(_ text: String) -> String { quotationMarks.0 + text + quotationMarks.1 }

  static func of(_ language: Language) -> CommandWords {
    switch language {
    case .polish: polish
    case .english: english
    case .norwegian: norwegian
    }
  }

  private static let polish = CommandWords(
    written: "Zapisano", pages: "stron:", changed: "plików zmienionych:", removed: "usuniętych:",
    warnings: "Ostrzeżeń:", notes: "uwag:", seeCheck: "pokaże je „teczka check”.",
    foreign: "Te pliki nie są z teczki i zostały nietknięte:",
    outdatedPDFs: "Te PDF-y pokazują starszą wersję strony i nie weszły do witryny; „teczka pdf” zrobi je na nowo:",
    everybody: "Wszyscy widzą:",
    sealed: "Zapieczętowane i jeszcze nikomu nieudostępnione, więc niezapisane:",
    seesToo: "widzi też:", until: "do",
    nobody: "Prywatne, nikt nie widzi:", frontPage: "strona główna", records: "wpisów:",
    personalData: "dane osobowe:", none: "żadne", onlyTitle: "tylko tytuł",
    noEarlierBuild: "Nie ma wcześniejszego budowania, z którym można by porównać.",
    audienceUnchanged: "Od ostatniego budowania nikt nie widzi więcej ani mniej.",
    takenBack: "Udostępnienie cofnięte albo zakończone,", builtIn: "z programu", own: "z Themes/",
    quotationMarks: ("„", "”"))

  private static let english = CommandWords(
    written: "Written to", pages: "pages:", changed: "files changed:", removed: "removed:",
    warnings: "Warnings:", notes: "notes:", seeCheck: "“teczka check” shows them.",
    foreign: "These files are not teczka's and were left alone:",
    outdatedPDFs: "These PDFs show an older page and were left out of the site; “teczka pdf” makes them anew:",
    everybody: "Everybody can see:",
    sealed: "Sealed and given to nobody yet, so not written:",
    seesToo: "can see too:", until: "until",
    nobody: "Private, nobody can see:", frontPage: "front page", records: "records:",
    personalData: "personal data:", none: "none", onlyTitle: "only its title",
    noEarlierBuild: "There is no earlier build to compare with.",
    audienceUnchanged: "Since the last build nobody can see more or less.",
    takenBack: "A share that was taken back or has ended,", builtIn: "with teczka", own: "in Themes/",
    quotationMarks: ("“", "”"))

  private static let norwegian = CommandWords(
    written: "Skrevet til", pages: "sider:", changed: "filer endret:", removed: "fjernet:",
    warnings: "Advarsler:", notes: "merknader:", seeCheck: "«teczka check» viser dem.",
    foreign: "Disse filene er ikke fra teczka og er urørt:",
    outdatedPDFs: "Disse PDF-ene viser en eldre side og ble utelatt; «teczka pdf» lager dem på nytt:",
    everybody: "Alle kan se:",
    sealed: "Forseglet og ennå ikke gitt til noen, derfor ikke skrevet:",
    seesToo: "kan også se:", until: "til",
    nobody: "Privat, ingen kan se:", frontPage: "forside", records: "oppføringer:",
    personalData: "personopplysninger:", none: "ingen", onlyTitle: "bare tittelen",
    noEarlierBuild: "Det finnes ingen tidligere bygging å sammenligne med.",
    audienceUnchanged: "Siden forrige bygging kan ingen se mer eller mindre.",
    takenBack: "En deling som er trukket tilbake eller utløpt,", builtIn: "følger med teczka", own: "i Themes/",
    quotationMarks: ("«", "»"))
}
