/// Polish sentences.
struct PolishWords: Words {
  func message(_ problem: Problem) -> String {
    switch problem {
    case .contentMissing(let folder):
      "Nie ma folderu „\(folder)”: projekt portfolio ma folder content/, w którym leżą wpisy."
    case .portfolioMissing:
      "Brakuje pliku content/portfolio.yaml: to w nim zapisujesz tytuł i język portfolio."
    case .fileUnreadable(let reason): "Nie da się odczytać tego pliku: \(reason)."
    case .fileTooLarge(let bytes, let limit):
      "Ten plik jest za duży (\(count(bytes, "bajt", "bajty", "bajtów"))): może mieć najwyżej \(count(limit, "bajt", "bajty", "bajtów"))."
    case .notAFile: "To jest folder (albo urządzenie), a nie plik: każdy wpis to jeden plik."
    case .linkLeavesContent:
      "To dowiązanie symboliczne prowadzi poza folder content/ lub Themes/, więc teczka go nie czyta."
    case .unknownFolder(let name, let suggestion):
      "Folderu „\(name)” teczka nie czyta\(didYouMean(suggestion))"
    case .unexpectedFile(let name):
      "Plik „\(name)” nie jest czytany: nazwy wpisów kończą się na .md albo .yaml."
    case .invalidID(let name, let proposal):
      "„\(name)” nie może być identyfikatorem: w nazwie pliku mogą być tylko małe litery a-z, cyfry i łączniki"
        + (proposal.map { ", na przykład „\($0)”." } ?? ".")
    case .duplicateID(let id): "Są dwa wpisy z identyfikatorem „\(id)”."
    case .unknownLanguage(let tag): "Języka „\(tag)” teczka nie zna: zna pl, en i nb."
    case .translationOrphan(let id):
      "To jest tłumaczenie wpisu „\(id)”, ale takiego wpisu nie ma w tym folderze."
    case .translationOfDefault(let language):
      "„\(language.rawValue)” to główny język portfolio, więc ten tekst powinien być w samym wpisie."
    case .translationUnlisted(let language):
      "To tłumaczenie nie będzie pokazane: w pliku portfolio.yaml pole „languages” nie wymienia „\(language.rawValue)”."
    case .translationKey(let key):
      "Pola „\(key)” się nie tłumaczy: jest ono w samym wpisie, a tłumaczenie zawiera tylko teksty."
    case .translationLength(let key, let expected, let found):
      "Pole „\(key)” ma tu \(count(found, "pozycję", "pozycje", "pozycji")), a we wpisie \(expected): tłumaczenie idzie pozycja po pozycji."
    case .invalidUTF8:
      "Te znaki nie są zapisane w UTF-8: zapisz plik jeszcze raz z kodowaniem UTF-8."
    case .controlCharacter(let code):
      "Jest tu niewidoczny znak sterujący (U+\(hex(code))): usuń go."
    case .byteOrderMark:
      "Plik zaczyna się od znacznika kolejności bajtów (BOM), który nie jest potrzebny."
    case .carriageReturn: "Linie kończą się tak jak w systemie Windows (CR LF); wystarczy samo LF."
    case .recordEmpty(let type):
      "Ten plik jest pusty, a powinien zawierać \(accusative(type))."
    case .frontMatterMissing(let type):
      "Na górze brakuje bloku danych: plik, który opisuje \(accusative(type)), zaczyna się linią `---`, potem są pola z wartościami, a na końcu znów `---`."
    case .frontMatterUnclosed:
      "Blok danych, który się tu zaczyna, nie jest zamknięty: po ostatnim polu wstaw linię `---`."
    case .yamlTab: "Jest tu tabulator: w YAML wcięcia robi się spacjami."
    case .yamlUnclosedQuote: "Cudzysłów, który się tu otwiera, nigdzie się nie zamyka."
    case .yamlUnclosedBracket:
      "Nawias, który tu się otwiera, nie jest zamknięty: postaw „]” (albo „}”) po ostatniej pozycji."
    case .yamlComment(let text):
      "„\(text)” nie zostanie odczytane: po spacji znak „#” zaczyna komentarz. Jeśli należy do tekstu, weź całość w cudzysłów."
    case .yamlColonInValue:
      "W tej wartości jest drugi dwukropek ze spacją („: ”): weź całą wartość w cudzysłów."
    case .yamlColonMissing:
      "W tej linii nie ma dwukropka ze spacją („: ”): dane zapisuje się jako „pole: wartość”."
    case .yamlIndentation:
      "Ta linia nie jest równo z tymi powyżej: pola z jednego poziomu zaczynają się w tej samej kolumnie."
    case .yamlSyntax: "Tego nie da się odczytać jako YAML: jeśli to tekst, weź go w cudzysłów."
    case .yamlDuplicateKey(let key): "Pole „\(key)” pojawia się tu po raz drugi."
    case .yamlKeyNotText: "Nazwa pola musi być zwykłym słowem."
    case .yamlDepth(let limit):
      "To jest zagnieżdżone głębiej niż na \(count(limit, "poziom", "poziomy", "poziomów"))."
    case .yamlSize(let limit):
      "Ten wpis ma za dużo wartości, licząc z rozwiniętymi aliasami: może ich być najwyżej \(limit)."
    case .yamlUnknownAlias(let name):
      "Jest tu alias „*\(name)”, ale nic nie jest oznaczone jako „&\(name)”."
    case .yamlTag(let tag): "Znacznik „\(tag)” jest nieznany: wpisz wartość bez znacznika."
    case .yamlSecondDocument:
      "Zaczyna się tu drugi dokument YAML: w jednym pliku mieści się jeden wpis."
    case .unknownKey(let key, let suggestion):
      "Pole „\(key)” nie jest tu znane\(didYouMean(suggestion))"
    case .missingKey(let key): "Brakuje pola „\(key)”."
    case .wrongType(let expected, let found):
      "Tu jest \(self.found(found)), a potrzeba \(self.expected(expected))."
    case .emptyValue(let key): "Pole „\(key)” jest puste: wpisz wartość albo usuń tę linię."
    case .emptyList(let key):
      "Lista „\(key)” jest pusta: potrzebna jest w niej co najmniej jedna pozycja."
    case .duplicateItem(let value): "„\(value)” jest na tej liście dwa razy."
    case .unknownChoice(let value, let suggestion):
      "„\(value)” nie jest jedną z możliwych wartości\(didYouMean(suggestion))"
    case .invalidDate(let value, .format):
      "„\(value)” nie jest datą: napisz 2024, 2024-09 albo 2024-09-01."
    case .invalidDate(let value, .month(let month)):
      "„\(value)” nie jest datą: nie ma miesiąca \(month)."
    case .invalidDate(let value, .day(let day, let days)):
      "„\(value)” nie jest datą: w miesiącu, który ma \(days) dni, nie ma dnia \(day)."
    case .invalidFormat(let value, let format): "„\(value)” to nie \(self.format(format))."
    case .numberTooSmall(let value, let minimum):
      "Liczba \(value) jest za mała: potrzeba co najmniej \(minimum)."
    case .numberOutside(let value, let lowest, let highest):
      "\(value) nie mieści się w tym, co może tu stać: od \(lowest) do \(highest)."
    case .rawHTML: "HTML tu nie działa i pokaże się jako tekst. Użyj Markdownu."
    case .dangerousAddress(let address):
      "Adres „\(address)” nie jest dozwolony, więc odnośnik zostanie pominięty: użyj https:, mailto: albo tel:."
    case .linkToFile(let path):
      "„\(path)” nie jest wpisem, więc odnośnik zniknie: pliki podaje się w polu `files` dowodu."
    case .markdownDepth(let limit):
      "Listy albo cytaty są zagnieżdżone głębiej niż na \(count(limit, "poziom", "poziomy", "poziomów"))."
    case .markdownTooComplex(let excess, let limit):
      switch excess {
      case .bytes: "Ten tekst jest za długi: najwyżej \(limit) bajtów."
      case .brackets: "W tym tekście jest za dużo nawiasów „[”: najwyżej \(limit)."
      case .openings: "W tym tekście jest za dużo znaków „<!” lub „<?”: najwyżej \(limit)."
      case .columns: "W tym wierszu jest za dużo kresek „|”: najwyżej \(limit)."
      case .references: "Ten tekst zbyt często powtarza długie adresy: skróć je albo podaj ich mniej."
      }
    case .unknownReference(let type, let id, let suggestion):
      "Nie ma \(genitive(type)) „\(id)”\(didYouMean(suggestion))"
    case .unknownHeading(let heading, let suggestion):
      "W tekście, do którego prowadzi ten odnośnik, nie ma nagłówka „\(heading)”" + didYouMean(suggestion)
    case .unknownOutcome(let reference, let part, let suggestion):
      "„\(reference)” prowadzi donikąd: \(self.part(part))\(didYouMean(suggestion))"
    case .unknownLevel(let level, let suggestion):
      "„\(level)” nie jest poziomem żadnego z wzorców, które wymieniają efekty tej kompetencji\(didYouMean(suggestion))"
    case .duplicateCode(let code):
      "„\(code)” jest użyte dwa razy: numery i kody muszą się różnić."
    case .unknownStep(let title, let suggestion):
      "W tym planie nie ma kroku „\(title)”\(didYouMean(suggestion))"
    case .duplicateStep(let title):
      "Dwa kroki nazywają się „\(title)”: kroki rozróżnia się po tytułach."
    case .stepCycle(let titles):
      "Te kroki czekają na siebie nawzajem, więc żaden nie mógłby się zacząć: \(titles.joined(separator: " → "))."
    case .selfReference: "Plan nie może być alternatywą dla samego siebie."
    case .datesReversed(let start, let end):
      "Koniec (\(end)) jest wcześniej niż początek (\(start))."
    case .attachmentMissing(let path, let suggestion):
      "Pliku „\(path)” nie ma\(didYouMean(suggestion))"
    case .attachmentOutside(let path):
      "„\(path)” prowadzi poza folder content/: umieść ten plik w środku."
    case .attachmentNotAFile(let path): "„\(path)” to folder, a nie plik."
    case .attachmentIsRecord(let path): "„\(path)” jest wpisem portfolio, więc nie może być załącznikiem."
    case .attachmentActive(let path):
      "Plik „\(path)” mógłby uruchomić skrypt jako strona witryny, więc nie zostanie opublikowany: zapisz go jako PDF albo obraz."
    case .pictureFormat(let path): "Przeglądarki nie pokażą pliku „\(path)”: zapisz obraz jako JPEG albo PNG."
    case .pictureTooLarge(let path, let width, let height, let limit):
      "Obraz „\(path)” ma \(width) × \(height) pikseli, a większych niż \(limit) milionów nie otwieramy: zapisz go w mniejszym rozmiarze."
    case .pictureUnreadable(let path): "„\(path)” nie jest całym obrazem: zapisz go od nowa albo weź inną kopię."
    case .pictureTooCostly(let path):
      "Otwarcie pliku „\(path)” wymaga zbyt wiele pamięci albo czasu: zapisz go od nowa, mniejszy albo jako JPEG lub PNG."
    case .pictureUndrawn(let path, let reason):
      "Z pliku „\(path)” nie da się zrobić obrazu: zapisz go od nowa, bez hasła (\(reason))."
    case .unknownTheme(let name, let suggestion): "Nie ma motywu „\(name)”" + didYouMean(suggestion)
    case .unknownOption(let name, let suggestion): "Motyw nie ma opcji „\(name)”" + didYouMean(suggestion)
    case .themeIncomplete(let name): "Folder Themes/\(name)/ nie jest motywem: nie ma w nim theme.yaml."
    case .contrastTooLow(let facts):
      "„\(facts.colour)” (\(facts.value)) i „\(facts.against)” (\(facts.againstValue)) za słabo odróżniają się na "
        + (facts.isDark ? "ciemnych" : "jasnych")
        + " stronach: kontrast wynosi \(decimal(facts.hundredths, point: ",")), a musi wynosić co najmniej \(decimal(facts.needed, point: ","))."
    case .styleRefused(let excess): styleRefused(excess)
    case .competenceWithoutEvidence(let title, false):
      "Nic jeszcze nie potwierdza kompetencji „\(title)”."
    case .competenceWithoutEvidence(let title, true):
      "Nic jeszcze nie potwierdza kompetencji „\(title)”: walidacja opiera się na dowodach, więc podaj co najmniej jeden."
    case .evidenceWithoutCompetence(let title):
      "Dowód „\(title)” nie potwierdza żadnej nazwanej kompetencji."
    case .evidenceCriteriaMissing(let criteria):
      "Brakuje zdania na temat: \(list(criteria.map(name)))."
    case .evidenceExpired(let date): "Ten dowód był ważny do \(date)."
    case .evidenceAgeing(let date):
      "Ten dowód ma ponad pięć lat (\(date)): napisz w `criteria: currency`, dlaczego nadal się liczy."
    case .employmentCertificate:
      "Świadectwo pracy mówi, gdzie się pracowało, a nie, co się umie: dodaj dowód na samą kompetencję."
    case .competenceVerb(let title):
      "„\(title)” nie mówi, co robisz: zacznij od czasownika, którego działanie inni mogą zobaczyć."
    case .smart(let letter, let gap): "SMART, pole \(name(letter)): \(self.gap(gap))"
    case .planStepOrder(let step, let date, let other, let otherDate):
      "„\(step)” (\(date)) nie zgadza się z „\(other)” (\(otherDate))."
    case .planStepLate(let step, let due, let days):
      "Termin kroku „\(step)” (\(due)) minął \(count(days, "dzień", "dni", "dni")) temu: oznacz krok jako zrobiony albo przesuń termin."
    case .planPastDeadline(let step, let due, let deadline):
      "„\(step)” (\(due)) wypada po terminie całego planu (\(deadline))."
    case .questionsOpen(let questions):
      "Te pytania czekają jeszcze na odpowiedź: \(list(questions.map(name)))."
    case .cvWithoutContact(let missing):
      missing.isEmpty
        ? "To CV nie podaje żadnych danych kontaktowych: pracodawca nie miałby jak odpowiedzieć."
        : "To CV wymienia dane kontaktowe, których nie ma w about.md: \(list(missing))."
    case .folderEmpty(let title): "Teczka „\(title)” niczego nie wybiera."
    case .unitUnshared:
      "To jest zapieczętowane i nikt nie dostał dostępu: bez „teczka share add” nie zostanie opublikowane."
    case .listedUnsealed(let isPublic):
      isPublic
        ? "To, co publiczne, i tak jest na stronie głównej: „listed” służy jednostkom zapieczętowanym, więc usuń to pole."
        : "Prywatnej jednostki się nie publikuje, więc nie będzie jej też na liście: usuń „listed” albo zapieczętuj jednostkę."
    case .personalDataOutsideCV(let key):
      "Pole „\(key)” z about.md jest prywatne, a jego wartość jest w tym tekście."
    case .attachmentMetadata(let path, let found):
      "W pliku „\(path)” zapisane jest też: \(list(found.map(name))). Plik publikuje się taki, jaki jest: usuń to najpierw."
    case .attachmentUnused(let path): "Żaden dowód nie wymienia pliku „\(path)”."
    case .outcomeUncovered(let reference, let name, .noCompetence):
      "Żadna kompetencja nie obejmuje efektu \(reference) „\(name)”."
    case .outcomeUncovered(let reference, let name, .noEvidence):
      "Efekt \(reference) „\(name)” jest wymieniony w kompetencji, ale żaden dowód go nie potwierdza."
    case .acceptUnused(let code):
      "„\(code)” jest tu zaakceptowane, ale nic takiego się nie znalazło."
    case .vaultMissing: "Nie ma tu skarbca, więc nic jeszcze nie udostępniono: założy go „teczka share add”."
    case .vaultNewer(let version): "Ten skarbiec zapisała nowsza teczka (wersja \(version)): użyj nowszej."
    case .vaultDamaged(let part): "Skarbiec jest uszkodzony (\(part)): przywróć jego kopię."
    case .vaultExposed:
      "Inni użytkownicy tego komputera mogli czytać skarbiec; teraz jest zamknięty. Jeśli ktoś mógł go przeczytać, cofnij wszystkie udostępnienia."
    case .vaultTracked:
      "Skarbiec jest w repozytorium git, więc kto ma repozytorium, otworzy wszystko, co zapieczętowane: „git rm --cached .teczka/vault.json”."
    case .vaultDemo:
      "Ten skarbiec jest oznaczony jako przykładowy: jego klucze może mieć każdy, więc to, co tu zapieczętowane, nie jest tajne."
    case .vaultPurpose(let isDemo):
      isDemo
        ? "Ten skarbiec jest oznaczony jako przykładowy i jego klucze może mieć każdy: usuń go, a teczka założy Twój własny. W przykładzie dodaj --demo."
        : "Ten skarbiec nie jest przykładowy: pomiń --demo albo najpierw usuń skarbiec."
    case .vaultInUse: "Inna teczka używa właśnie skarbca: poczekaj, aż skończy, i spróbuj ponownie."
    case .unknownUnit(let name, let suggestion):
      "Nie ma jednostki „\(name)”: jednostki nazywają się folders/ID, cvs/ID albo plans/ID" + didYouMean(suggestion)
    case .unitNotSealed(let name, let isPublic):
      isPublic
        ? "„\(name)” jest publiczne, więc każdy może to czytać: udostępnia się tylko to, co zapieczętowane."
        : "„\(name)” jest prywatne: wpisz w nim „visibility: sealed”, a będzie można to udostępnić."
    case .unknownShare(let id): "Nie ma udostępnienia „\(id)”: wszystkie pokaże „teczka share list”."
    case .shareOverNothing: "Nie ma czego udostępnić: podaj zapieczętowaną jednostkę albo „--all”, jeśli taka istnieje."
    case .tooManyShares(let unit, let limit):
      "„\(unit)” można udostępnić najwyżej \(limit) osobom: cofnij udostępnienia, których nikt już nie potrzebuje."
    case .shareEnded(let until, let today): "\(until) już minęło (dziś jest \(today)): nikt nie mógłby tego otworzyć."
    case .passphraseWeak(let weakness, let bits, let needed):
      "To hasło da się odgadnąć (około \(bits) bitów z \(needed)): \(reason(weakness)). Pomiń je, a teczka ułoży dobre."
    case .passphraseLength(let limit): "Hasło ma co najmniej jeden znak, a co najwyżej \(limit)."
    case .passphraseCharacter(let code):
      "W haśle jest znak, którego nie każde urządzenie wpisuje tak samo (U+\(hex(code))): użyj liter, cyfr i znaków z klawiatury."
    case .sealedFileInvalid(.malformed(let part)): "To nie jest zapieczętowana strona (\(part))."
    case .sealedFileInvalid(.unsupported(let part)):
      "Ta strona jest zapieczętowana w sposób, którego teczka nie otwiera (\(part))."
    case .sealedFileInvalid(.limit(let part)):
      "Ta strona żąda więcej pracy, niż potrzebuje jakakolwiek zapieczętowana strona (\(part)), więc nie zostanie otwarta."
    case .sealedFileInvalid(.otherUnit): "To strona innej jednostki, niż mówi jej adres."
    case .passphraseWrong: "Hasło nie otwiera tej strony: sprawdź je albo zapytaj, czy nie zostało cofnięte."
    case .sealedFileDamaged: "Hasło jest dobre, ale stronę uszkodzono lub zmieniono po zapieczętowaniu."
    case .shareWithdrawn(let id):
      "Ta strona nie zna już udostępnienia „\(id)” z odnośnika: minął jego termin albo właściciel je cofnął. Poproś o nowy odnośnik i hasło."
    case .sealedAttachmentMissing(let name):
      "Załącznika „\(name)” nie ma, więc został pominięty: poproś o niego właściciela."
    case .sealedAttachmentDamaged(let name):
      "Załącznik „\(name)” uszkodzono lub zmieniono po zapieczętowaniu, więc został pominięty: pobierz go jeszcze raz."
    case .exportPublic(let name):
      "„\(name)” jest publiczne: każdy przeczyta to bez hasła. Wyślij adres strony albo wydrukuj ją przez „teczka pdf \(name)”."
    case .exportUnshared(let name):
      "Nikomu jeszcze nie udostępniono „\(name)”, więc nikt by tego pliku nie otworzył: najpierw „teczka share add \(name) --with IMIĘ”."
    case .singleFileLarge(let bytes):
      "Ten plik ma \(bytes / 1_000_000) MB, a wiele skrzynek przyjmuje najwyżej 20 MB. Zostaw nagrania z boku albo wyślij odnośnik."
    case .unitOncePublic(let name):
      "„\(name)” było wcześniej publiczne: kopie mogą być w internecie i pieczęć ich nie obejmie."
    case .historyHoldsPlaintext(let path):
      "„\(path)” zapisano w repozytorium git przed zapieczętowaniem: kto ma repozytorium, nadal może to tam przeczytać."
    case .linkDead(let address, let failure): "„\(address)” donikąd nie prowadzi: \(reason(failure))."
    case .linkUncertain(let address, let failure):
      "Nie wiadomo, czy „\(address)” dokądś prowadzi: \(reason(failure)). Otwórz ten adres samodzielnie."
    case .linkMoved(let address, let target): "„\(address)” ma na stałe nowy adres: „\(target)”."
    case .linkInside(let address):
      "„\(address)” prowadzi do tego komputera albo jego sieci, gdzie czytelnicy nie zajrzą. Nie został sprawdzony."
    case .programMissing(let name):
      "Potrzebny jest program „\(name)”, a nie ma go tutaj. W Debianie i Ubuntu: apt install \(name)."
    case .programFailed(let name, let reason): "Program „\(name)” zawiódł: \(reason)."
    case .downloadFailed(let failure): "Nie udało się pobrać zapieczętowanej strony: \(reason(failure))."
    case .personalDataPublished(let key, let page):
      "Strona \(page) pokazałaby prywatne pole „\(key)” z about.md, więc nic nie zapisano: usuń je z tekstu albo wymień to pole w `public`."
    case .outputOccupied(let path):
      "„\(path)” nie pochodzi od programu teczka, więc nie zostanie zastąpione: przenieś to albo wybierz inny folder przez --output."
    case .outputInsideContent(let path):
      "W „\(path)” leżą źródła portfolio, więc nie można tam zapisać strony: wybierz inny folder przez --output."
    case .outputInUse(let path): "Inne budowanie zapisuje właśnie do „\(path)”."
    case .pictureToolMissing(.program):
      "Obrazy przygotowuje program teczka-pictures, a nigdzie go nie ma: połóż go obok programu teczka albo w folderze z PATH."
    case .pictureToolMissing(.library):
      "Bez biblioteki libvips nie da się przygotować obrazów: zainstaluj ją poleceniem „sudo apt install libvips42”."
    case .fileUnwritable(let reason): "Nie da się zapisać tego pliku: \(reason)."
    case .pdfPrinterMissing(let packages):
      "Nie ma programu, który drukuje do PDF. Zainstaluj jeden z nich: "
        + packages.map { "sudo apt-get install \($0)" }.joined(separator: " albo ") + "."
    case .pdfPrintingFailed(let program, let reason): "Program \(program) nie wydrukował stron do PDF: \(reason)."
    }
  }

  func note(_ note: Note.Content) -> String {
    switch note {
    case .firstHere: "tu jest to po raz pierwszy"
    case .allowedKeys(let keys): "pola, które mogą tu być: \(list(keys))"
    case .allowedValues(let values): "możliwe wartości: \(list(values))"
    case .knownIDs(let ids): "istniejące identyfikatory: \(list(ids))"
    case .verbs(let verbs): "na przykład: \(list(verbs))"
    case .frontMatterExample(let key): "na przykład:\n---\n\(key): Tytuł\n---"
    case .otherColour(let key, let value): "tu jest „\(key)” (\(value))"
    case .privateValue(let key): "tu jest zapisana prywatna wartość pola „\(key)”"
    case .comparedWith(let title, let date): "„\(title)”: \(date)"
    case .leadsTo(let title): "ten krok czeka na „\(title)”"
    }
  }

  func fix(_ title: Fix.Title) -> String {
    switch title {
    case .replace(let replacement): "zamień na „\(replacement)”"
    case .quote: "weź to w cudzysłów"
    case .remove: "usuń to"
    case .useSpaces: "użyj spacji"
    }
  }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "błąd"
    case .warning: "ostrzeżenie"
    case .note: "uwaga"
    }
  }

  let help = "rada"
  let whyHeading = "Dlaczego to ważne"
  let wrongHeading = "Źle"
  let rightHeading = "Dobrze"

  func summary(errors: Int, warnings: Int, notes: Int, accepted: Int) -> String {
    var parts = [
      count(errors, "błąd", "błędy", "błędów"),
      count(warnings, "ostrzeżenie", "ostrzeżenia", "ostrzeżeń"),
      count(notes, "uwaga", "uwagi", "uwag"),
    ]
    if accepted > 0 { parts.append("zaakceptowano: \(accepted)") }
    return "\(list(parts))."
  }

  func fixesApplied(_ count: Int, files: Int) -> String {
    "Naniesiono \(self.count(count, "poprawkę", "poprawki", "poprawek")) w \(files) \(files == 1 ? "pliku" : "plikach")."
  }

  func explanation(_ code: Code) -> Explanation { polishExplanation(code) }
}

extension PolishWords {
  /// A number with its noun: 1 błąd, 2 błędy, 5 błędów, 12 błędów, 22 błędy.
  private func reason(_ failure: Problem.LinkFailure) -> String {
    switch failure {
    case .status(404): "serwer odpowiada, że nie ma takiej strony (404)"
    case .status(410): "serwer odpowiada, że tej strony już nie ma (410)"
    case .status(429): "serwer dostał za dużo pytań (429)"
    case .status(401), .status(403): "serwer nie pokazuje tej strony każdemu"
    case .status(let status): "serwer odpowiada kodem \(status)"
    case .unknownHost: "nie ma takiego serwera"
    case .refused: "serwer nie przyjmuje połączeń"
    case .timeout: "odpowiedź nie przyszła na czas"
    case .insecure: "połączenie nie jest bezpieczne, przeglądarki będą ostrzegać"
    case .noAnswer: "serwer nie odpowiedział"
    case .endless: "przekierowania nie mają końca"
    }
  }

  private func count(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
    "\(number) \(plural(number, one, few, many))"
  }

  private func plural(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
    if number == 1 { return one }
    let isTeen = (12...14).contains(number % 100)
    return (2...4).contains(number % 10) && !isTeen ? few : many
  }

  private func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { ": czy chodziło o „\($0)”?" } ?? "."
  }

  private func list(_ items: [String]) -> String { items.joined(separator: ", ") }

  private func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
  }

  private func genitive(_ type: RecordType) -> String {
    switch type {
    case .portfolio: "portfolio"
    case .about: "wpisu „o mnie”"
    case .experience: "doświadczenia"
    case .competence: "kompetencji"
    case .evidence: "dowodu"
    case .framework: "wzorca"
    case .folder: "teczki"
    case .cv: "CV"
    case .plan: "planu"
    case .meeting: "spotkania"
    case .theme: "motywu"
    }
  }

  private func accusative(_ type: RecordType) -> String {
    switch type {
    case .portfolio: "portfolio"
    case .about: "informacje „o mnie”"
    case .experience: "doświadczenie"
    case .competence: "kompetencję"
    case .evidence: "dowód"
    case .framework: "wzorzec"
    case .folder: "teczkę"
    case .cv: "CV"
    case .plan: "plan"
    case .meeting: "spotkanie"
    case .theme: "motyw"
    }
  }

  private func styleRefused(_ excess: Problem.StyleExcess) -> String {
    switch excess {
    case .rule(let name): "Motyw nie może używać „\(name)”: jego arkuszem stylów jest tylko ten plik."
    case .loading(let name):
      "Motyw nie może używać „\(name)”: arkusz stylów niczego nie wczytuje, ani stąd, ani skądinąd."
    case .token(let name):
      "Tu „\(name)” dostaje wartość, a wartości mają stać w theme.yaml, gdzie sprawdzany jest ich kontrast."
    case .colour(let name):
      "„\(name)” to własny kolor: użyj na przykład var(--accent), bo kontrast tych kolorów jest sprawdzony."
    case .closingTag: "„</style” kończy arkusz, gdy ten stoi wewnątrz strony: usuń to."
    case .unclosed(let mark): "„\(mark)” otwiera się tutaj i nigdzie się nie zamyka."
    case .unopened(let mark): "„\(mark)” zamyka tu coś, co nie zostało otwarte."
    }
  }

  private func expected(_ expected: Problem.Expected) -> String {
    switch expected {
    case .text: "tekstu"
    case .list: "listy (każda pozycja w osobnej linii, po „- ”)"
    case .mapping: "pól z wartościami"
    case .truth: "słowa true albo false"
    case .integer: "liczby całkowitej"
    case .number: "liczby"
    case .date: "daty (2024, 2024-09 albo 2024-09-01)"
    case .listOrAll: "listy identyfikatorów albo słowa all"
    }
  }

  private func found(_ found: Problem.Found) -> String {
    switch found {
    case .text: "tekst"
    case .list: "lista"
    case .mapping: "blok pól z wartościami"
    case .truth: "wartość true albo false"
    case .integer: "liczba całkowita"
    case .number: "liczba"
    case .null: "puste miejsce"
    }
  }

  private func format(_ format: Problem.Format) -> String {
    switch format {
    case .id: "identyfikator: małe litery a-z, cyfry i łączniki"
    case .outcomeReference: "efekt uczenia się: WZORZEC/ZESTAW/EFEKT albo WZORZEC/ZESTAW/EFEKT/KRYTERIUM"
    case .code: "kod: litery, cyfry, łączniki, kropki i podkreślenia"
    case .colour: "kolor w rodzaju \"#1a5fb4\""
    case .fontName: "nazwa kroju pisma: litery a-z, cyfry, spacje i łączniki"
    case .email: "adres e-mail"
    case .currency: "waluta: trzy wielkie litery, na przykład PLN"
    case .webAddress: "adres strony, który zaczyna się od https:// albo http://"
    case .siteAddress: "adres strony, który zaczyna się od https:// albo http:// i nie zawiera „?” ani „#”"
    case .recordPath: "wpis w rodzaju competences/IDENTYFIKATOR"
    case .visibleText: "tekstem bez niewidocznych znaków sterujących"
    case .relativePath: "ścieżka wewnątrz content/, pisana z / i bez .."
    }
  }

  private func reason(_ weakness: Problem.PassphraseWeakness) -> String {
    switch weakness {
    case .short: "jest za krótkie"
    case .common: "jest jednym z pierwszych, których się próbuje"
    case .words: "to kilka pospolitych słów"
    case .row: "idzie po kolei alfabetu albo klawiatury"
    case .repetition: "powtarza się"
    case .date: "to data"
    }
  }

  private func part(_ part: Problem.OutcomePart) -> String {
    switch part {
    case .framework: "nie ma takiego wzorca"
    case .set: "we wzorcu nie ma takiego zestawu"
    case .outcome: "w zestawie nie ma takiego efektu"
    case .criterion: "efekt nie ma takiego kryterium"
    }
  }

  private func name(_ criterion: Problem.EvidenceCriterion) -> String {
    switch criterion {
    case .authenticity: "authenticity (autentyczny: czy jest twój?)"
    case .validity: "validity (adekwatny: czy pasuje do kompetencji?)"
    case .sufficiency: "sufficiency (wyczerpujący: czy wystarczy?)"
    case .currency: "currency (aktualny: czy to nadal prawda?)"
    }
  }

  private func name(_ letter: Problem.SMARTLetter) -> String {
    switch letter {
    case .specific: "„specific” (skonkretyzowany)"
    case .measurable: "„measurable” (mierzalny)"
    case .achievable: "„achievable” (osiągalny)"
    case .relevant: "„relevant” (istotny)"
    case .timeBound: "„time_bound” (określony w czasie)"
    }
  }

  private func name(_ question: Problem.PlanQuestion) -> String {
    switch question {
    case .influences: "influences (co może mieć wpływ?)"
    case .knowledge: "knowledge (co musisz wiedzieć?)"
    case .obstacles: "obstacles (jakie mogą być przeszkody?)"
    case .helpers: "helpers (kto ci pomoże?)"
    case .change: "change (co się zmieni w twoim życiu?)"
    }
  }

  private func gap(_ gap: Problem.SMARTGap) -> String {
    switch gap {
    case .unanswered: "nie ma jeszcze odpowiedzi."
    case .short: "odpowiedź jest za krótka, żeby coś powiedzieć."
    case .withoutMeasure: "nie ma liczby ani niczego, na co można odpowiedzieć „tak” albo „nie”."
    case .withoutTime: "nie ma daty ani okresu."
    case .afterDeadline(let date, let deadline):
      "\(date) wypada po terminie planu (\(deadline))."
    }
  }

  private func name(_ metadata: Problem.PictureMetadata) -> String {
    switch metadata {
    case .place: "miejsce nagrania"
    case .camera: "numer seryjny aparatu"
    case .author: "nazwisko autora"
    }
  }
}
