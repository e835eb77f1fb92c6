import Diagnostics

/// What the page of a sealed unit says before it is opened, and about its files after that. The script looks a sentence up by
/// the name of its case.
enum UnlockSentence: String, CaseIterable {
  case title, heading, explanation, label, show, remember, open, opening, ownName
  case lock, load, largeFile, saving, saved, printAgain
  case empty, wrong, withdrawn, damaged, newer, swapped, insecure
  case fileMissing, fileDamaged, fileUnreachable, offline, needsSingleFile
  case noScript

  func text(in language: Language) -> String {
    switch language {
    case .polish: polish
    case .english: english
    case .norwegian: norwegian
    }
  }

  private var polish: String {
    switch self {
    case .title: "Strona zamknięta hasłem"
    case .heading: "Ta strona jest zamknięta hasłem"
    case .explanation:
      "Wpisz hasło, które masz od właściciela tej strony. Treść otwiera się tylko w Twojej przeglądarce i nigdzie nie jest wysyłana."
    case .label: "Hasło"
    case .show: "Pokaż hasło"
    case .remember: "Zapamiętaj w tej przeglądarce (nie zaznaczaj na cudzym urządzeniu)"
    case .open: "Otwórz"
    case .opening: "Otwieram…"
    case .lock: "Zamknij stronę"
    case .load: "Wczytaj nagranie"
    case .saving: "Pobieram: %"
    case .saved: "Pobrano."
    case .printAgain: "Zdjęcia, których jeszcze nie było widać, są już wczytane. Wydrukuj stronę jeszcze raz."
    case .largeFile:
      "Ten plik ma %. Twoja przeglądarka nie umie zapisywać go po kawałku, więc najpierw zajmie tyle pamięci. Pobrać mimo to?"
    case .ownName: "Polski"
    case .empty: "Wpisz hasło."
    case .wrong: "To hasło nie pasuje. Sprawdź każde słowo i spróbuj jeszcze raz; wielkość liter ma znaczenie."
    case .withdrawn:
      "Dostęp z tego odnośnika już nie działa: minął jego termin albo właściciel go cofnął. Poproś o nowy odnośnik i hasło."
    case .damaged:
      "Plik tej strony jest uszkodzony albo ktoś go zmienił. Poproś właściciela, żeby opublikował stronę jeszcze raz."
    case .newer: "Tę stronę zamknęła nowsza wersja programu, której ten skrypt nie zna. Odśwież stronę."
    case .swapped: "Pod tym adresem stoi inna strona, niż powinna. Nie wpisuj tu hasła i daj znać właścicielowi."
    case .insecure:
      "Przeglądarka odszyfrowuje strony tylko przez bezpieczne połączenie. Otwórz adres, który zaczyna się od https://, w aktualnej przeglądarce."
    case .fileMissing: "Tego pliku nie ma na serwerze. Daj znać właścicielowi strony."
    case .fileDamaged: "Ten plik jest uszkodzony albo ktoś go zmienił."
    case .fileUnreachable: "Nie udało się pobrać tego pliku. Spróbuj za chwilę."
    case .offline: "Nie masz połączenia z internetem. Połącz się i spróbuj jeszcze raz."
    case .needsSingleFile:
      "Otwierasz stronę z dysku, a załączniki są w osobnych plikach. Otwórz ją z internetu albo poproś o wersję w jednym pliku."
    case .noScript: "Żeby otworzyć tę stronę hasłem, włącz JavaScript: odszyfrowanie odbywa się w przeglądarce."
    }
  }

  private var english: String {
    switch self {
    case .title: "Page locked with a passphrase"
    case .heading: "This page is locked with a passphrase"
    case .explanation:
      "Type the passphrase that you have from the page's owner. The content opens in your browser only and is sent nowhere."
    case .label: "Passphrase"
    case .show: "Show the passphrase"
    case .remember: "Remember in this browser (not on somebody else's device)"
    case .open: "Open"
    case .opening: "Opening…"
    case .lock: "Lock the page"
    case .load: "Load the recording"
    case .saving: "Downloading: %"
    case .saved: "Downloaded."
    case .printAgain: "The pictures that had not been seen yet are loaded now. Print the page once more."
    case .largeFile:
      "This file has %. Your browser cannot save it piece by piece, so it will first take that much memory. Download it all the same?"
    case .ownName: "English"
    case .empty: "Type the passphrase."
    case .wrong: "This passphrase does not fit. Check each word and try again; capitals matter."
    case .withdrawn:
      "Access by this link has ended: its time is over or the owner took it back. Ask for a new link and passphrase."
    case .damaged: "The file of this page is damaged, or somebody changed it. Ask the owner to publish the page again."
    case .newer:
      "This page was locked by a newer version of the program, which this script does not know. Reload the page."
    case .swapped:
      "Another page than the one that belongs here stands at this address. Type no passphrase here, and tell the owner."
    case .insecure:
      "Browsers decrypt pages over a secure connection only. Open the address that begins with https://, in an up-to-date browser."
    case .fileMissing: "This file is not on the server. Tell the page's owner."
    case .fileDamaged: "This file is damaged, or somebody changed it."
    case .fileUnreachable: "This file could not be downloaded. Try again in a moment."
    case .offline: "You are not connected to the internet. Connect and try again."
    case .needsSingleFile:
      "You opened the page from a disk, and its attachments are in files of their own. Open it from the internet, or ask for it as one file."
    case .noScript:
      "To open this page with its passphrase, switch JavaScript on: the decryption happens in your browser."
    }
  }

  private var norwegian: String {
    switch self {
    case .title: "Side låst med passordfrase"
    case .heading: "Denne siden er låst med en passordfrase"
    case .explanation:
      "Skriv inn passordfrasen du har fått av eieren av siden. Innholdet åpnes bare i nettleseren din og sendes ingen steder."
    case .label: "Passordfrase"
    case .show: "Vis passordfrasen"
    case .remember: "Husk i denne nettleseren (ikke på andres enheter)"
    case .open: "Åpne"
    case .opening: "Åpner …"
    case .lock: "Lås siden"
    case .load: "Last inn opptaket"
    case .saving: "Laster ned: %"
    case .saved: "Lastet ned."
    case .printAgain: "Bildene som ikke var vist ennå, er lastet inn nå. Skriv ut siden en gang til."
    case .largeFile:
      "Denne filen er på %. Nettleseren din kan ikke lagre den bit for bit, så den tar først så mye minne. Vil du laste den ned likevel?"
    case .ownName: "Norsk"
    case .empty: "Skriv inn passordfrasen."
    case .wrong: "Passordfrasen passer ikke. Sjekk hvert ord og prøv igjen; store og små bokstaver er forskjellige."
    case .withdrawn:
      "Tilgangen med denne lenken er slutt: fristen er ute, eller eieren har trukket den tilbake. Be om en ny lenke og passordfrase."
    case .damaged: "Filen til denne siden er skadet, eller noen har endret den. Be eieren om å publisere siden på nytt."
    case .newer:
      "Siden er låst av en nyere versjon av programmet, som dette skriptet ikke kjenner. Last siden inn på nytt."
    case .swapped:
      "På denne adressen står det en annen side enn den som hører hjemme her. Ikke skriv passordfrasen, og si fra til eieren."
    case .insecure:
      "Nettlesere dekrypterer sider bare over en sikker forbindelse. Åpne adressen som begynner med https://, i en oppdatert nettleser."
    case .fileMissing: "Denne filen finnes ikke på tjeneren. Si fra til eieren av siden."
    case .fileDamaged: "Denne filen er skadet, eller noen har endret den."
    case .fileUnreachable: "Filen kunne ikke lastes ned. Prøv igjen om litt."
    case .offline: "Du er ikke koblet til internett. Koble til og prøv igjen."
    case .needsSingleFile:
      "Du åpnet siden fra en disk, og vedleggene ligger i egne filer. Åpne den fra internett, eller be om den som én fil."
    case .noScript: "Slå på JavaScript for å åpne siden med passordfrasen: dekrypteringen skjer i nettleseren din."
    }
  }
}
