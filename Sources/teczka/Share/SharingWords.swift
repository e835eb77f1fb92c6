import Diagnostics

/// The words of the commands about shares in one language.
struct SharingWords: Sendable {
  let share: String
  let until: String
  let ended: String
  let everything: String
  let noShares: String
  let passphrase: String
  let shownOnce: String
  let noAddress: String
  let buildAndPublish: String
  let notSealedAnyMore: String
  let revoked: String
  let copiesStay: String
  let firstMessage: String
  let secondMessage: String
  let greeting: String
  let passphraseComesApart: String
  let passphraseIs: String
  let validUntil: String
  let askPassphrase: String
  let opened: String
  /// Before the names of those who can open a file.
  let opensFor: String
  let passwordOnce: String

  static func of(_ language: Language) -> SharingWords {
    switch language {
    case .polish: polish
    case .english: english
    case .norwegian: norwegian
    }
  }

  private static let polish = SharingWords(
    share: "Udostępnienie", until: "do", ended: "zakończone", everything: "wszystko, co zapieczętowane",
    noShares: "Niczego jeszcze nikomu nie udostępniono.", passphrase: "Hasło:",
    shownOnce: "Hasło widać tylko teraz i nigdzie się go nie zapisuje. Wyślij je inną drogą niż odnośnik.",
    noAddress: "Odnośnik nie ma początku: wpisz „url” w portfolio.yaml.",
    buildAndPublish: "Teraz zbuduj i opublikuj stronę: teczka build",
    notSealedAnyMore: "nie ma takiej zapieczętowanej jednostki", revoked: "Cofnięto",
    copiesStay: "Kopie zrobione wcześniej pozostaną czytelne; tego nie da się cofnąć.",
    firstMessage: "--- Pierwsza wiadomość (na przykład e-mail) ---",
    secondMessage: "--- Druga wiadomość, inną drogą (na przykład SMS albo telefon) ---",
    greeting: "Dzień dobry, udostępniam Ci część mojego portfolio. Otworzysz ją w przeglądarce pod tym odnośnikiem:",
    passphraseComesApart: "Hasło wyślę osobno.", passphraseIs: "Hasło do mojego portfolio:",
    validUntil: "Strona będzie dostępna do",
    askPassphrase: "Hasło: ", opened: "Otwarto do",
    opensFor: "Otwiera się w przeglądarce, także z dysku; hasła mają:",
    passwordOnce: "Hasło widać tylko teraz i nigdzie się go nie zapisuje. Przekaż je inną drogą niż plik.")

  private static let english = SharingWords(
    share: "Share", until: "until", ended: "ended", everything: "everything that is sealed",
    noShares: "Nothing has been shared with anybody yet.", passphrase: "Passphrase:",
    shownOnce: "The passphrase is shown now and kept nowhere. Send it another way than the link.",
    noAddress: "The link lacks its beginning: write “url” in portfolio.yaml.",
    buildAndPublish: "Now build and publish the site: teczka build",
    notSealedAnyMore: "there is no such sealed unit", revoked: "Revoked",
    copiesStay: "Copies that were made before stay readable; that cannot be taken back.",
    firstMessage: "--- First message (by e-mail, for example) ---",
    secondMessage: "--- Second message, another way (by text message or telephone, for example) ---",
    greeting: "Hello, I am sharing a part of my portfolio with you. It opens in a browser at this link:",
    passphraseComesApart: "The passphrase comes separately.", passphraseIs: "The passphrase to my portfolio:",
    validUntil: "The page will be there until",
    askPassphrase: "Passphrase: ", opened: "Opened into",
    opensFor: "It opens in a browser, from a disk too; those with a passphrase:",
    passwordOnce: "The passphrase is shown now and kept nowhere. Send it another way than the file.")

  private static let norwegian = SharingWords(
    share: "Deling", until: "til", ended: "utløpt", everything: "alt som er forseglet",
    noShares: "Ingenting er delt med noen ennå.", passphrase: "Passfrase:",
    shownOnce: "Passfrasen vises nå og lagres ingen steder. Send den en annen vei enn lenken.",
    noAddress: "Lenken mangler begynnelsen: skriv «url» i portfolio.yaml.",
    buildAndPublish: "Bygg og publiser nettstedet nå: teczka build",
    notSealedAnyMore: "det finnes ingen slik forseglet enhet", revoked: "Trukket tilbake:",
    copiesStay: "Kopier som ble laget før, er fortsatt lesbare; det kan ikke gjøres om.",
    firstMessage: "--- Første melding (for eksempel e-post) ---",
    secondMessage: "--- Andre melding, en annen vei (for eksempel SMS eller telefon) ---",
    greeting: "Hei, jeg deler en del av porteføljen min med deg. Den åpnes i nettleseren på denne lenken:",
    passphraseComesApart: "Passfrasen kommer for seg.", passphraseIs: "Passfrasen til porteføljen min:",
    validUntil: "Siden er tilgjengelig til",
    askPassphrase: "Passfrase: ", opened: "Åpnet til",
    opensFor: "Den åpnes i en nettleser, også fra disk; disse har en passfrase:",
    passwordOnce: "Passfrasen vises nå og lagres ingen steder. Send den en annen vei enn filen.")
}
