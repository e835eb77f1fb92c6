/// What each code means, why it matters, and an example of each side, in Polish.
func polishExplanation(_ code: Code) -> Explanation {
  switch code {
  case .contentMissing:
    Explanation(
      meaning: "Tam, gdzie teczka szukała portfolio, nie ma folderu content/. To w nim leżą wszystkie twoje wpisy.",
      why:
        "Najczęściej polecenie dostało folder o jeden za wysoko albo za nisko. Nic nie zginęło: przejdź do folderu, w którym jest content/, albo załóż nowe portfolio poleceniem `teczka init`.",
      wrong: """
        cd Dokumenty
        teczka check
        """,
      right: """
        cd Dokumenty/moje-portfolio
        teczka check
        """)
  case .portfolioMissing:
    Explanation(
      meaning: "Brakuje pliku content/portfolio.yaml. To w nim zapisuje się tytuł i język portfolio.",
      why: "Bez niego teczka nie wie, w jakim języku są twoje strony i jak je nazwać.",
      wrong: """
        content/about.md
        content/experiences/kawiarnia.md
        """,
      right: """
        # content/portfolio.yaml
        title: Co umiem
        language: pl
        """)
  case .fileUnreadable:
    Explanation(
      meaning: "Komputer nie pozwolił odczytać tego pliku, często z powodu uprawnień.",
      why: "Czego nie da się odczytać, tego nie da się sprawdzić, a na stronie zabrakłoby części twojej historii.",
      wrong: """
        chmod 000 content/experiences/kawiarnia.md
        """,
      right: """
        chmod u+rw content/experiences/kawiarnia.md
        """)
  case .fileTooLarge:
    Explanation(
      meaning:
        "Ten plik jest o wiele większy, niż potrzebuje tekst. Najczęściej pod nazwą wpisu ktoś zapisał zdjęcie albo dokument.",
      why: "Wpis to strona tekstu. Skany, zdjęcia i nagrania kładzie się obok dowodu, który je wymienia.",
      wrong: """
        content/evidence/dyplom.md        48 MB
        """,
      right: """
        content/evidence/dyplom.md         1 KB
        content/evidence/dyplom.pdf       48 MB
        """)
  case .notAFile:
    Explanation(
      meaning: "Coś, co ma nazwę wpisu, jest folderem (albo urządzeniem), a nie plikiem.",
      why: "Jeden wpis to jeden plik, więc tego, co leży w takim folderze, nikt by nie zobaczył.",
      wrong: """
        content/experiences/kawiarnia.md/historia.md
        """,
      right: """
        content/experiences/kawiarnia.md
        """)
  case .linkLeavesContent:
    Explanation(
      meaning: "Dowiązanie symboliczne w content/ prowadzi poza ten folder. Takich dowiązań teczka nie czyta.",
      why: "Dzięki temu nic z innych miejsc na twoim komputerze nie trafi do sieci przez pomyłkę.",
      wrong: """
        ln -s /home/ewa/kawiarnia.md content/experiences/kawiarnia.md
        """,
      right: """
        cp /home/ewa/kawiarnia.md content/experiences/kawiarnia.md
        """)
  case .unknownFolder:
    Explanation(
      meaning: "Ten folder w content/ nie należy do tych, w których leżą wpisy, więc nic z niego nie jest czytane.",
      why: "Kompetencji z folderu o złej nazwie zabraknie na każdej stronie i w każdym CV.",
      wrong: """
        content/kompetencje/obsluga-gosci.md
        """,
      right: """
        content/competences/obsluga-gosci.md
        """)
  case .unexpectedFile:
    Explanation(
      meaning: "Ten plik leży między wpisami, ale nie jest wpisem: wpisy to pliki tekstowe z końcówką .md albo .yaml.",
      why:
        "To, co zapiszesz w pliku innego rodzaju, nigdzie się nie pokaże. Dokumenty, które coś potwierdzają, połóż w content/evidence/.",
      wrong: """
        content/experiences/kawiarnia.docx
        """,
      right: """
        content/experiences/kawiarnia.md
        """)
  case .invalidID:
    Explanation(
      meaning:
        "Nazwa pliku bez końcówki to identyfikator wpisu. Mogą w nim być tylko małe litery a-z (bez ą, ę, ł...), cyfry i łączniki.",
      why:
        "Identyfikator staje się częścią adresu strony i wskazują na niego inne wpisy. Prosta nazwa działa na każdym komputerze i w każdym odnośniku.",
      wrong: """
        content/experiences/Praca w kawiarni.md
        """,
      right: """
        content/experiences/praca-w-kawiarni.md
        """)
  case .duplicateID:
    Explanation(
      meaning: "Dwa pliki w jednym folderze mają ten sam identyfikator: różnią się tylko końcówką.",
      why: "Nie wiadomo, na który z nich wskazuje odnośnik, i czytelnik mógłby dostać starszą wersję.",
      wrong: """
        content/experiences/kawiarnia.md
        content/experiences/kawiarnia.yaml
        """,
      right: """
        content/experiences/kawiarnia.md
        content/experiences/kawiarnia-lato.md
        """)
  case .unknownLanguage:
    Explanation(
      meaning: "Dwie litery przed końcówką oznaczają język tłumaczenia, a tego języka teczka nie zna. Zna pl, en i nb.",
      why: "Daty i nagłówki na stronach są w języku strony, więc teczka może dać tylko te języki, którymi włada.",
      wrong: """
        content/experiences/kawiarnia.md
        content/experiences/kawiarnia.de.md
        """,
      right: """
        content/experiences/kawiarnia.md
        content/experiences/kawiarnia.en.md
        """)
  case .translationOrphan:
    Explanation(
      meaning: "To tłumaczenie wpisu, którego nie ma. Może wpis zmienił nazwę albo został usunięty?",
      why: "Dane (daty, rodzaj, powiązania) są we wpisie. Z samego tłumaczenia strona nie powstanie.",
      wrong: """
        content/experiences/kafejka.en.md
        content/experiences/kawiarnia.md
        """,
      right: """
        content/experiences/kawiarnia.en.md
        content/experiences/kawiarnia.md
        """)
  case .translationOfDefault:
    Explanation(
      meaning: "To tłumaczenie jest w głównym języku portfolio.",
      why:
        "Ten sam tekst byłby w dwóch miejscach i pewnego dnia by się różnił. Tekst w głównym języku piszesz w samym wpisie.",
      wrong: """
        # w content/portfolio.yaml jest language: pl
        content/experiences/kawiarnia.md
        content/experiences/kawiarnia.pl.md
        """,
      right: """
        # w content/portfolio.yaml jest language: pl
        content/experiences/kawiarnia.md
        content/experiences/kawiarnia.en.md
        """)
  case .translationUnlisted:
    Explanation(
      meaning: "Jest tłumaczenie na język, którego portfolio nie wymienia, więc nikt go nie zobaczy.",
      why: "Praca nad tłumaczeniem już za tobą: dopisz język, a strony w nim powstaną.",
      wrong: """
        # content/portfolio.yaml
        title: Co umiem
        language: pl
        languages: [pl]
        # i jest content/experiences/kawiarnia.en.md
        """,
      right: """
        # content/portfolio.yaml
        title: Co umiem
        language: pl
        languages: [pl, en]
        # i jest content/experiences/kawiarnia.en.md
        """)
  case .translationKey:
    Explanation(
      meaning:
        "Tłumaczenie zawiera tylko teksty. Daty, rodzaje i powiązania są takie same w każdym języku, więc zapisuje się je we wpisie.",
      why: "Dzięki temu datę zmieniasz w jednym miejscu i jest dobra we wszystkich językach.",
      wrong: """
        # content/experiences/kawiarnia.en.md
        ---
        title: Job in a café
        start: 2023-06
        ---
        """,
      right: """
        # content/experiences/kawiarnia.en.md
        ---
        title: Job in a café
        ---
        """)
  case .translationLength:
    Explanation(
      meaning: "Lista w tłumaczeniu ma więcej albo mniej pozycji niż lista we wpisie. Pozycje łączą się po kolei.",
      why: "Gdy jednej brakuje, każda następna dostałaby tłumaczenie innej.",
      wrong: """
        # content/frameworks/doradca.yaml
        levels: [początkujący, samodzielny, ekspert]
        # content/frameworks/doradca.en.yaml
        levels: [beginner, expert]
        """,
      right: """
        # content/frameworks/doradca.yaml
        levels: [początkujący, samodzielny, ekspert]
        # content/frameworks/doradca.en.yaml
        levels: [beginner, independent, expert]
        """)
  case .invalidUTF8:
    Explanation(
      meaning: "Część znaków w tym pliku nie jest zapisana w UTF-8, czyli w kodowaniu, którego używa internet.",
      why: "Litery takie jak ą, ł czy ż zamieniłyby się w znaki zapytania, może nawet w twoim nazwisku.",
      wrong: """
        Notatnik: Plik > Zapisz jako > Kodowanie: ANSI
        """,
      right: """
        Notatnik: Plik > Zapisz jako > Kodowanie: UTF-8
        """)
  case .controlCharacter:
    Explanation(
      meaning: "Jest tu niewidoczny znak, który nie należy do tekstu. Często dostaje się tam przy kopiowaniu z PDF-a.",
      why: "Ty go nie widzisz, ale potykają się o niego wyszukiwarki, drukarki i programy, które czytają CV.",
      wrong: """
        title: Kelnerka␇ w kawiarni
        # ␇ oznacza tu niewidoczny znak U+0007
        """,
      right: """
        title: Kelnerka w kawiarni
        """)
  case .byteOrderMark:
    Explanation(
      meaning:
        "Plik zaczyna się od trzech niewidocznych bajtów (znacznika BOM), które dopisują niektóre programy w Windows.",
      why: "Tu nic nie psują, a `teczka check --fix` je usunie. Inne programy mogą się na nich potknąć.",
      wrong: """
        Notatnik: Plik > Zapisz jako > Kodowanie: UTF-8 z BOM
        """,
      right: """
        Notatnik: Plik > Zapisz jako > Kodowanie: UTF-8
        """)
  case .carriageReturn:
    Explanation(
      meaning: "Linie w tym pliku kończą się dwoma znakami (CR LF), jak w systemie Windows, a nie jednym (LF).",
      why:
        "Nic się nie stanie. Jeśli jednak ten sam plik edytuje kilka osób, może się wydawać, że zmieniła się każda linia.",
      wrong: """
        Visual Studio Code, pasek stanu: CRLF
        """,
      right: """
        Visual Studio Code, pasek stanu: LF
        """)
  case .recordEmpty:
    Explanation(
      meaning: "Plik jest, ale nic w nim nie ma.",
      why: "Wygląda, jakby wpis istniał, a nie ma czego pokazać. Napisz go albo usuń plik.",
      wrong: """
        content/experiences/kawiarnia.md         0 bajtów
        """,
      right: """
        # content/experiences/kawiarnia.md
        ---
        title: Kelnerka w kawiarni
        kind: employment
        start: 2023-06
        ---
        """)
  case .frontMatterMissing:
    Explanation(
      meaning: "Wpis zaczyna się od bloku danych między dwiema liniami `---`. Tutaj od razu zaczyna się tekst.",
      why: "Z danych teczka wie, jak wpis się nazywa, kiedy to było i gdzie należy.",
      wrong: """
        # Kelnerka w kawiarni
        Obsługiwałam do 20 stolików.
        """,
      right: """
        ---
        title: Kelnerka w kawiarni
        kind: employment
        start: 2023-06
        ---
        Obsługiwałam do 20 stolików.
        """)
  case .frontMatterUnclosed:
    Explanation(
      meaning: "Blok danych otwiera linia `---`, ale brakuje drugiej takiej linii, która go zamyka.",
      why: "Nie wiadomo, gdzie kończą się dane, a gdzie zaczyna twoja opowieść.",
      wrong: """
        ---
        title: Kelnerka w kawiarni
        kind: employment
        start: 2023-06

        Obsługiwałam do 20 stolików.
        """,
      right: """
        ---
        title: Kelnerka w kawiarni
        kind: employment
        start: 2023-06
        ---
        Obsługiwałam do 20 stolików.
        """)
  case .yamlTab:
    Explanation(
      meaning: "Linia ma wcięcie zrobione klawiszem Tab. YAML, czyli sposób zapisu danych, dopuszcza tu tylko spacje.",
      why: "Tabulator w każdym edytorze ma inną szerokość, więc nie byłoby widać, co do czego należy.",
      wrong: """
        include:
        \tcompetences: all
        """,
      right: """
        include:
          competences: all
        """)
  case .yamlUnclosedQuote:
    Explanation(
      meaning: "Otwiera się tu cudzysłów, którego nic nie zamyka.",
      why: "Wszystko, co dalej, wygląda jak część tej wartości, więc następne dane przepadają.",
      wrong: """
        title: "Kurs spawania
        kind: training
        """,
      right: """
        title: "Kurs spawania"
        kind: training
        """)
  case .yamlUnclosedBracket:
    Explanation(
      meaning: "Lista w nawiasach jest otwarta, ale nie zamknięta, albo brakuje przecinka między jej pozycjami.",
      why: "Bez nawiasu zamykającego program nie wie, gdzie lista się kończy, i to, co dalej, by przepadło.",
      wrong: "evidence: [plakat, zdjecie",
      right: "evidence: [plakat, zdjecie]")
  case .yamlComment:
    Explanation(
      meaning: "W YAML znak „#” po spacji zaczyna komentarz, więc reszta wiersza nie należy do wartości.",
      why: "Część tytułu albo adresu zniknęłaby ze wszystkich stron i nikt by tego nie zauważył.",
      wrong: "title: Projekt #1 w klasie",
      right: "title: \"Projekt #1 w klasie\"")
  case .yamlColonInValue:
    Explanation(
      meaning: "Dwukropek ze spacją znaczy „teraz będzie wartość”. Drugi w tej samej linii wprowadza zamieszanie.",
      why: "W cudzysłowie dwukropek jest zwykłym dwukropkiem, a tytuł zostaje taki, jaki chcesz.",
      wrong: """
        title: Kurs: spawanie dla początkujących
        """,
      right: """
        title: "Kurs: spawanie dla początkujących"
        """)
  case .yamlColonMissing:
    Explanation(
      meaning: "Dane zapisuje się jako „pole: wartość”, a w tej linii brakuje dwukropka ze spacją.",
      why: "Bez niego cała linia wygląda jak nazwa pola, które nie ma wartości.",
      wrong: """
        kind: employment
        title Kelnerka w kawiarni
        start: 2023-06
        """,
      right: """
        kind: employment
        title: Kelnerka w kawiarni
        start: 2023-06
        """)
  case .yamlIndentation:
    Explanation(
      meaning: "Ta linia zaczyna się w kolumnie, która nie pasuje do żadnej linii powyżej.",
      why: "Wcięcia pokazują, co do czego należy. Jedna spacja za dużo może przenieść dane w złe miejsce.",
      wrong: """
        include:
            experiences: all
          competences: all
        """,
      right: """
        include:
          experiences: all
          competences: all
        """)
  case .yamlSyntax:
    Explanation(
      meaning: "Coś tu nie zgadza się z zasadami YAML, na przykład nawias nie jest zamknięty.",
      why: "Dopóki danych nie da się odczytać, wpisu nie da się pokazać. Spójrz na tę linię i na tę nad nią.",
      wrong: """
        tags: [kuchnia, goście
        title: Kelnerka w kawiarni
        """,
      right: """
        tags: [kuchnia, goście]
        title: Kelnerka w kawiarni
        """)
  case .yamlDuplicateKey:
    Explanation(
      meaning: "To samo pole jest w tym bloku dwa razy.",
      why: "Liczyć się może tylko jedna wartość i nie wiadomo, którą zobaczy czytelnik.",
      wrong: """
        title: Kelnerka
        title: Kelnerka w kawiarni
        kind: employment
        """,
      right: """
        title: Kelnerka w kawiarni
        kind: employment
        """)
  case .yamlKeyNotText:
    Explanation(
      meaning: "Przed dwukropkiem nie ma zwykłego słowa, tylko na przykład lista w nawiasach.",
      why: "Pola poznaje się po nazwie, więc nazwa musi być słowem.",
      wrong: """
        [title]: Kelnerka w kawiarni
        """,
      right: """
        title: Kelnerka w kawiarni
        """)
  case .yamlDepth:
    Explanation(
      meaning: "Listy albo bloki są zagnieżdżone o wiele głębiej, niż potrzebuje jakikolwiek wpis.",
      why:
        "Zwykle to pomyłka w nawiasach lub wcięciach. Limit chroni też twój komputer przed plikami, które ktoś napisał, żeby szkodzić.",
      wrong: """
        tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[kuchnia]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        """,
      right: """
        tags: [kuchnia]
        """)
  case .yamlSize:
    Explanation(
      meaning: "Wpis ma za dużo wartości. Aliasy (`*nazwa`) liczą się tyle razy, ile coś powtarzają.",
      why:
        "Kilka linii może rozwinąć się w miliony wartości i zatrzymać komputer. Prawdziwy wpis nawet nie zbliża się do limitu.",
      wrong: """
        a: &a [x, x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        tags: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
        """,
      right: """
        tags: [kuchnia, goście]
        """)
  case .yamlUnknownAlias:
    Explanation(
      meaning:
        "Wartość, która zaczyna się od `*`, znaczy „to samo, co gdzie indziej oznaczono przez &”, a nic tak nie oznaczono.",
      why: "Jeśli chodziło ci o pogrubienie: w danych Markdown nie działa. Gwiazdki są dla tekstu pod spodem.",
      wrong: """
        title: *Kelnerka
        """,
      right: """
        title: Kelnerka
        """)
  case .yamlTag:
    Explanation(
      meaning: "Wartość, która zaczyna się od `!`, podaje swój rodzaj, a takiego rodzaju teczka nie zna.",
      why: "Jeśli wykrzyknik należy do tekstu, weź tekst w cudzysłów.",
      wrong: """
        title: !nowy Kurs spawania
        """,
      right: """
        title: "!nowy Kurs spawania"
        """)
  case .yamlSecondDocument:
    Explanation(
      meaning: "W pliku .yaml linia `---` zaczyna drugi dokument, a w pliku mieści się tylko jeden wpis.",
      why: "Drugi nigdy nie zostałby odczytany. Daj mu własny plik.",
      wrong: """
        # content/frameworks/doradca.yaml
        name: Doradca zawodowy
        kind: standard
        ---
        name: Mentor
        kind: standard
        """,
      right: """
        content/frameworks/doradca.yaml
        content/frameworks/mentor.yaml
        """)
  case .unknownKey:
    Explanation(
      meaning: "Tutaj nie ma pola o takiej nazwie. Może to literówka albo pole z innego rodzaju wpisu?",
      why: "Dane pod złą nazwą po cichu zniknęłyby z twoich stron.",
      wrong: """
        title: Kelnerka w kawiarni
        kind: employment
        organization: Kawiarnia Róg
        start: 2023-06
        """,
      right: """
        title: Kelnerka w kawiarni
        kind: employment
        organisation: Kawiarnia Róg
        start: 2023-06
        """)
  case .missingKey:
    Explanation(
      meaning: "Brakuje pola, bez którego ten rodzaj wpisu się nie obejdzie.",
      why: "Doświadczenia bez początku nie da się na przykład umieścić w CV ani na osi czasu.",
      wrong: """
        title: Kelnerka w kawiarni
        kind: employment
        """,
      right: """
        title: Kelnerka w kawiarni
        kind: employment
        start: 2023-06
        """)
  case .wrongType:
    Explanation(
      meaning:
        "Wartość jest innego rodzaju, niż potrzebuje to pole: na przykład tekst zamiast listy albo liczba zamiast tekstu.",
      why: "Program nie zgaduje, o co ci chodziło, żeby na stronie było dokładnie to, co napiszesz.",
      wrong: """
        tags: kuchnia, goście
        """,
      right: """
        tags: [kuchnia, goście]
        """)
  case .emptyValue:
    Explanation(
      meaning: "Po dwukropku nic nie ma.",
      why: "Pusta linia na stronie albo w CV wygląda na coś zapomnianego. Uzupełnij ją albo usuń.",
      wrong: """
        title: Kelnerka w kawiarni
        organisation:
        """,
      right: """
        title: Kelnerka w kawiarni
        organisation: Kawiarnia Róg
        """)
  case .emptyList:
    Explanation(
      meaning: "Ta lista potrzebuje co najmniej jednej pozycji, a nie ma żadnej.",
      why: "Kompetencja wyrasta na przykład z doświadczenia: podaj to, w którym jej używasz.",
      wrong: """
        title: Obsługuje do 20 stolików naraz
        kind: skill
        experiences: []
        """,
      right: """
        title: Obsługuje do 20 stolików naraz
        kind: skill
        experiences: [kawiarnia]
        """)
  case .duplicateItem:
    Explanation(
      meaning: "Ta sama pozycja jest na liście dwa razy.",
      why: "I tak pokazałaby się raz. Może za drugim razem miała być inna?",
      wrong: """
        evidence: [dyplom, opinia, dyplom]
        """,
      right: """
        evidence: [dyplom, opinia]
        """)
  case .unknownChoice:
    Explanation(
      meaning: "To pole przyjmuje tylko określone słowa (po angielsku), a twojego wśród nich nie ma.",
      why: "Według tych słów teczka porządkuje wpisy, na przykład rozkłada je na części CV.",
      wrong: """
        title: Kelnerka w kawiarni
        kind: praca
        start: 2023-06
        """,
      right: """
        title: Kelnerka w kawiarni
        kind: employment
        start: 2023-06
        """)
  case .invalidDate:
    Explanation(
      meaning: "Takiej daty teczka nie rozumie. Najpierw pisze się rok, potem miesiąc, potem dzień.",
      why:
        "04.05 dla jednych jest w kwietniu, a dla innych w maju. Ta kolejność znaczy dla wszystkich to samo, a dzień lub miesiąc możesz pominąć.",
      wrong: """
        title: Kelnerka w kawiarni
        kind: employment
        start: 01.06.2023
        """,
      right: """
        title: Kelnerka w kawiarni
        kind: employment
        start: 2023-06-01
        """)
  case .invalidFormat:
    Explanation(
      meaning:
        "Wartość jest tekstem, ale nie takim, jakiego potrzebuje to pole: adresem e-mail, kolorem, adresem strony i tak dalej.",
      why: "Adres z błędem to odpowiedź, która nigdy do ciebie nie dotrze.",
      wrong: """
        # content/about.md
        name: Ewa Nowak
        email: ewa.example.org
        """,
      right: """
        # content/about.md
        name: Ewa Nowak
        email: ewa@example.org
        """)
  case .numberTooSmall:
    Explanation(
      meaning: "Liczba jest mniejsza, niż może tu mieć sens.",
      why: "Kurs, który trwał minus 40 godzin, każe czytelnikowi wątpić także w dobre liczby.",
      wrong: """
        name: Doradca zawodowy
        kind: standard
        hours: -40
        """,
      right: """
        name: Doradca zawodowy
        kind: standard
        hours: 40
        """)
  case .numberOutside:
    Explanation(
      meaning:
        "Liczba jest mniejsza albo większa, niż może tu być.",
      why:
        "Strony z pismem dziesięć razy większym, niż wybrał czytelnik, nikt nie przeczyta.",
      wrong: """
        sizes:
          base: 1100
        """,
      right: """
        sizes:
          base: 110
        """)
  case .rawHTML:
    Explanation(
      meaning: "W tekście jest HTML. Nie działa: czytelnik zobaczy same znaczniki.",
      why:
        "W HTML-u mogą się kryć szkodliwe skrypty. Markdown daje nagłówki, pogrubienia, listy i odnośniki bez tego ryzyka.",
      wrong: """
        Prowadzę <b>warsztaty</b> dla dzieci.
        """,
      right: """
        Prowadzę **warsztaty** dla dzieci.
        """)
  case .dangerousAddress:
    Explanation(
      meaning: "Odnośnik ma adres, którego nie powinno być na stronie w sieci, więc zostanie pominięty.",
      why:
        "Adres zaczynający się od file: działa tylko na twoim komputerze, a javascript: mógłby zaszkodzić czytelnikom.",
      wrong: """
        [Mój naprawiony rower](file:///C:/Zdjecia/rower.jpg)
        """,
      right: """
        [Mój naprawiony rower](https://example.org/rower)
        """)
  case .linkToFile:
    Explanation(
      meaning: "Tekst odsyła do pliku, który nie jest wpisem. Odnośnik zniknie, słowa zostaną.",
      why:
        "Strony mają tylko wpisy. Plik jest publikowany razem z dowodem, który go wymienia, więc nic nie wycieknie przez przypadek.",
      wrong: "Zobacz [plan](../evidence/pliki/plan.pdf).",
      right: "Zobacz [plan](../evidence/plan-ogrodu.md).")
  case .markdownDepth:
    Explanation(
      meaning: "Listy albo cytaty są zagnieżdżone o wiele głębiej, niż ktokolwiek dałby radę przeczytać.",
      why:
        "Zwykle jakiś znak powtórzył się przez pomyłkę. Limit chroni też twój komputer przed plikami, które ktoś napisał, żeby szkodzić.",
      wrong: """
        >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Świetna robota!
        """,
      right: """
        > Świetna robota!
        """)
  case .markdownTooComplex:
    Explanation(
      meaning: "Ten tekst ma tyle nawiasów, kolumn tabeli albo bajtów, że pokazanie go trwałoby bardzo długo.",
      why:
        "Każda strona powstaje w mgnieniu oka, kto by jej nie napisał. Ludzie tak nie piszą, robią to programy, które eksportują dane.",
      wrong: "# tabela z 2000 kolumn, wklejona z arkusza",
      right: "# podaj arkusz jako plik dowodu\nfiles: [pliki/wyniki.csv]")
  case .unknownReference:
    Explanation(
      meaning: "Wymieniasz wpis, którego nie ma. Identyfikator to nazwa pliku bez końcówki.",
      why: "To połączenie doświadczenia, kompetencji i dowodu przekonuje czytelnika, a tutaj jest przerwane.",
      wrong: """
        # jest content/experiences/kawiarnia.md
        title: Obsługuje do 20 stolików naraz
        kind: skill
        experiences: [kawiarna]
        """,
      right: """
        # jest content/experiences/kawiarnia.md
        title: Obsługuje do 20 stolików naraz
        kind: skill
        experiences: [kawiarnia]
        """)
  case .unknownHeading:
    Explanation(
      meaning: "Odnośnik podaje nagłówek, którego nie ma w tekście, do którego prowadzi.",
      why:
        "Czytelnik trafiłby na początek strony i na próżno szukał tego miejsca. Nazwa nagłówka to jego tekst małymi literami, z łącznikami zamiast spacji i bez znaków przestankowych.",
      wrong: """
        ## Czego mi brakowało

        Zobacz [wyżej](#czego-brakowalo).
        """,
      right: """
        ## Czego mi brakowało

        Zobacz [wyżej](#czego-mi-brakowało).
        """)
  case .unknownOutcome:
    Explanation(
      meaning: "Ścieżka do efektu uczenia się (wzorzec/zestaw/efekt) prowadzi donikąd: jednej z jej części nie ma.",
      why: "Tylko dobra ścieżka pokaże doradcy albo komisji, które wymaganie spełniasz.",
      wrong: """
        # content/frameworks/doradca.yaml ma zestaw 1 z efektami 1 i 2
        outcomes: [doradca/1/7]
        """,
      right: """
        # content/frameworks/doradca.yaml ma zestaw 1 z efektami 1 i 2
        outcomes: [doradca/1/2]
        """)
  case .unknownLevel:
    Explanation(
      meaning: "Oceniasz się na poziomie, którego we wzorcu nie ma.",
      why: "Twoją ocenę da się porównać tylko wtedy, gdy używa poziomów z tego wzorca.",
      wrong: """
        # content/frameworks/doradca.yaml ma levels: [początkujący, samodzielny, ekspert]
        outcomes: [doradca/1/2]
        level: bardzo dobry
        """,
      right: """
        # content/frameworks/doradca.yaml ma levels: [początkujący, samodzielny, ekspert]
        outcomes: [doradca/1/2]
        level: samodzielny
        """)
  case .duplicateCode:
    Explanation(
      meaning: "Dwa zestawy mają ten sam numer albo dwa efekty w zestawie mają ten sam kod.",
      why: "Kompetencje wskazują efekty właśnie po nich, więc w jednym miejscu każdy może być tylko raz.",
      wrong: """
        sets:
          - number: 1
            name: Rozmowa z klientem
            outcomes: [{code: 1, name: Prowadzi wywiad}]
          - number: 1
            name: Planowanie
            outcomes: [{code: 1, name: Określa cel}]
        """,
      right: """
        sets:
          - number: 1
            name: Rozmowa z klientem
            outcomes: [{code: 1, name: Prowadzi wywiad}]
          - number: 2
            name: Planowanie
            outcomes: [{code: 1, name: Określa cel}]
        """)
  case .unknownStep:
    Explanation(
      meaning:
        "Krok czeka na krok, którego w tym planie nie ma. W `needs` wpisuje się tytuły innych kroków, litera w literę.",
      why: "Tylko wtedy teczka narysuje dobrą kolejność i podpowie, co jest następne.",
      wrong: """
        steps:
          - title: Zapisać się na kurs
            due: 2035-02-01
          - title: Skończyć kurs
            due: 2035-06-30
            needs: [Zapisy]
        """,
      right: """
        steps:
          - title: Zapisać się na kurs
            due: 2035-02-01
          - title: Skończyć kurs
            due: 2035-06-30
            needs: [Zapisać się na kurs]
        """)
  case .duplicateStep:
    Explanation(
      meaning: "Dwa kroki tego planu mają ten sam tytuł.",
      why: "Kroki rozróżnia się po tytułach. Gdy są takie same, nie wiadomo, który jest już zrobiony.",
      wrong: """
        steps:
          - title: Kurs
            due: 2035-03-31
          - title: Kurs
            due: 2035-06-30
        """,
      right: """
        steps:
          - title: Kurs dla początkujących
            due: 2035-03-31
          - title: Kurs dla zaawansowanych
            due: 2035-06-30
        """)
  case .stepCycle:
    Explanation(
      meaning: "Kroki czekają na siebie nawzajem w kółko.",
      why: "Żaden z nich nigdy by się nie zaczął. Zdecyduj, który będzie pierwszy, i usuń to, na co czeka.",
      wrong: """
        steps:
          - title: Znaleźć pracę
            due: 2035-06-30
            needs: [Zdobyć praktykę]
          - title: Zdobyć praktykę
            due: 2035-06-30
            needs: [Znaleźć pracę]
        """,
      right: """
        steps:
          - title: Zdobyć praktykę
            due: 2035-03-31
          - title: Znaleźć pracę
            due: 2035-06-30
            needs: [Zdobyć praktykę]
        """)
  case .selfReference:
    Explanation(
      meaning: "Ten plan podaje sam siebie jako alternatywę.",
      why: "Alternatywa to inna droga na wypadek, gdyby ta się nie udała.",
      wrong: """
        # content/plans/kucharz.md
        alternatives: [kucharz]
        """,
      right: """
        # content/plans/kucharz.md
        alternatives: [piekarz]
        """)
  case .datesReversed:
    Explanation(
      meaning: "Koniec jest wcześniej niż początek.",
      why: "W CV najpierw sprawdza się daty. Pomyłka tutaj odbiera zaufanie do całej reszty.",
      wrong: """
        title: Kelnerka w kawiarni
        kind: employment
        start: 2023-06
        end: 2022-09
        """,
      right: """
        title: Kelnerka w kawiarni
        kind: employment
        start: 2022-09
        end: 2023-06
        """)
  case .attachmentMissing:
    Explanation(
      meaning: "Pliku, który wymienia ten wpis, nie ma. Może w nazwie jest literówka albo inna wielkość liter?",
      why: "Dowód, którego nie da się otworzyć, niczego nie potwierdza.",
      wrong: """
        # w content/evidence/ leży dyplom.pdf
        files: [diplom.pdf]
        """,
      right: """
        # w content/evidence/ leży dyplom.pdf
        files: [dyplom.pdf]
        """)
  case .attachmentOutside:
    Explanation(
      meaning: "Wymieniony tu plik leży poza folderem content/, na przykład za dowiązaniem symbolicznym.",
      why:
        "Opublikować można tylko to, co sam lub sama umieścisz w content/. Dzięki temu nic nie wymknie się z innych folderów.",
      wrong: """
        ln -s /home/ewa/dyplom.pdf content/evidence/dyplom.pdf
        # a w dowodzie jest files: [dyplom.pdf]
        """,
      right: """
        cp /home/ewa/dyplom.pdf content/evidence/dyplom.pdf
        # a w dowodzie jest files: [dyplom.pdf]
        """)
  case .attachmentNotAFile:
    Explanation(
      meaning: "W miejscu, gdzie potrzebny jest plik, podany jest folder.",
      why: "Czytelnik otwiera jeden plik. Wymień każdy plik z folderu, który chcesz pokazać.",
      wrong: """
        # w content/evidence/zdjecia/ leży rower.jpg
        files: [zdjecia]
        """,
      right: """
        # w content/evidence/zdjecia/ leży rower.jpg
        files: [zdjecia/rower.jpg]
        """)
  case .attachmentIsRecord:
    Explanation(
      meaning: "Jako załącznik podano plik, który jest wpisem.",
      why:
        "Załączniki są publikowane tak, jak są. We wpisie może być coś prywatnego, dlatego publikuje się tylko jego stronę.",
      wrong: "# content/evidence/nagroda.md\nfiles: [dziennik.md]   # dziennik.md też jest wpisem",
      right: "files: [teksty/dziennik.md]")
  case .attachmentActive:
    Explanation(
      meaning: "Podano plik, który przeglądarka otworzyłaby jako stronę i który mógłby uruchomić tam skrypt.",
      why:
        "Strona witryny może czytać to, co witryna pokazuje, także części zamknięte. Nikt nie wie, co zrobi tam plik z innego miejsca.",
      wrong: "files: [projekt.html]",
      right: "files: [projekt.pdf]   # wydrukowany z przeglądarki do PDF")
  case .pictureFormat:
    Explanation(
      meaning: "Obraz ma format, którego większość przeglądarek nie pokazuje, na przykład HEIC albo TIFF.",
      why:
        "Czytelnicy nie zobaczą nic. HEIC zapisują telefony, a każda aplikacja do zdjęć potrafi zapisać JPEG.",
      wrong: "files: [ogrod.heic]",
      right: "files: [ogrod.jpg]")
  case .pictureTooLarge:
    Explanation(
      meaning: "Obraz ma tyle pikseli, że nie jest otwierany.",
      why:
        "Niektóre pliki podają rozmiar, który zapełnia całą pamięć komputera. Żadna strona nie potrzebuje więcej niż kilku milionów pikseli.",
      wrong: "files: [skan.png]   # 40000 × 30000 pikseli",
      right: "files: [skan.png]   # zapisany jako 4000 × 3000 pikseli")
  case .pictureUnreadable:
    Explanation(
      meaning: "Nazwa pliku mówi, że to obraz, ale plik jest ucięty, uszkodzony albo jest czymś innym.",
      why:
        "Czytelnicy zobaczą zepsuty obraz. Zwykle przyczyną jest przerwane kopiowanie.",
      wrong: "files: [ogrod.jpg]   # brakuje połowy kopii",
      right: "files: [ogrod.jpg]   # skopiowany z aparatu jeszcze raz")
  case .pictureTooCostly:
    Explanation(
      meaning: "Otwieranie pliku zajęło więcej pamięci albo czasu, niż potrzebuje jakikolwiek zwykły obraz.",
      why:
        "Mały plik też może zażądać całej pamięci komputera. Zapisany od nowa staje się zwykłym plikiem.",
      wrong: "files: [animacja.gif]   # dziesięć tysięcy klatek",
      right: "files: [animacja.mp4]")
  case .pictureUndrawn:
    Explanation(
      meaning: "Z pliku nie da się zrobić obrazu, więc jego strona nie może go pokazać.",
      why:
        "PDF pokazujemy przez jego pierwszą stronę. PDF z hasłem albo uszkodzony niczego nikomu nie pokaże.",
      wrong: "files: [dyplom.pdf]   # pyta o hasło",
      right: "files: [dyplom.pdf]   # zapisany bez hasła")
  case .unknownTheme:
    Explanation(
      meaning: "Nie ma motywu o takiej nazwie.",
      why: "Motyw decyduje o wyglądzie stron. Usuń tę linię, a dostaniesz zwykły motyw.",
      wrong: """
        title: Co umiem
        language: pl
        theme: ladny
        """,
      right: """
        title: Co umiem
        language: pl
        theme: jasny
        """)
  case .unknownOption:
    Explanation(
      meaning:
        "Wybrany motyw nie ma opcji o tej nazwie.",
      why:
        "To, co nieznane, niczego nie zmienia, więc na próżno szukasz różnicy. Opcje każdego motywu pokazuje `teczka themes`.",
      wrong: """
        theme: jasny
        options:
          densty: compact
        """,
      right: """
        theme: jasny
        options:
          density: compact
        """)
  case .themeIncomplete:
    Explanation(
      meaning:
        "Folder w Themes/ nie ma pliku theme.yaml, więc nie jest motywem.",
      why:
        "W theme.yaml są kolory, kroje pisma i wymiary. Bez nich arkusz stylów nie ma z czego korzystać.",
      wrong: """
        Themes/moj/style.css
        """,
      right: """
        Themes/moj/theme.yaml
        Themes/moj/style.css
        """)
  case .contrastTooLow:
    Explanation(
      meaning:
        "Dwa kolory, jeden czegoś napisanego, drugi tła, są zbyt podobne (WCAG 2.2, współczynnik kontrastu).",
      why:
        "Wiele osób widzi słabiej od Ciebie, a na telefonie w słońcu każdy. teczka proponuje najbliższy kolor, który da się odczytać; `contrast: AAA` w motywie wymaga 7 zamiast 4,5.",
      wrong: """
        colours:
          accent: "#7ab8ff"
        """,
      right: """
        colours:
          accent: "#0066b0"
        """)
  case .styleRefused:
    Explanation(
      meaning:
        "W style.css motywu jest coś, czego w motywie być nie może: wczytuje plik, podaje kolor spoza theme.yaml albo urywa się w środku.",
      why:
        "Motyw może pochodzić od kogoś obcego. Skoro niczego nie wczytuje, nikomu nie zdradzi, co ktoś czyta lub wpisuje na Twoich stronach, a kolory z theme.yaml mają sprawdzony kontrast.",
      wrong: """
        .units li { background: url(https://example.org/papier.png); color: #999; }
        """,
      right: """
        .units li { background: var(--panel); color: var(--soft); }
        """)
  case .competenceWithoutEvidence:
    Explanation(
      meaning: "Wymieniasz kompetencję, ale nie stoi za nią jeszcze żaden dowód.",
      why:
        "Przekonuje to, co ktoś może zobaczyć: próbka pracy, zdjęcie, opinia, certyfikat. W walidacji liczy się tylko to, co masz czym potwierdzić.",
      wrong: """
        title: Obsługuje do 20 stolików naraz
        kind: skill
        experiences: [kawiarnia]
        """,
      right: """
        title: Obsługuje do 20 stolików naraz
        kind: skill
        experiences: [kawiarnia]
        evidence: [opinia-kierowniczki]
        """)
  case .evidenceWithoutCompetence:
    Explanation(
      meaning: "Ten dowód nie mówi, którą kompetencję potwierdza.",
      why:
        "Czytelnik nie powinien zgadywać, co pokazuje zdjęcie albo dyplom. Jeden dowód może potwierdzać kilka kompetencji.",
      wrong: """
        title: Opinia kierowniczki kawiarni
        kind: recommendation
        date: 2035-01
        """,
      right: """
        title: Opinia kierowniczki kawiarni
        kind: recommendation
        date: 2035-01
        competences: [obsluga-gosci, lagodzenie-sporow]
        """)
  case .evidenceCriteriaMissing:
    Explanation(
      meaning:
        "Dobry dowód spełnia cztery kryteria: jest autentyczny, adekwatny, wyczerpujący i aktualny. Nie każde ma już swoje zdanie.",
      why:
        "Właśnie o to pytają doradcy i komisje. Po jednym zdaniu oszczędzi pytań i pokaże ci, gdzie dowód jest słaby.",
      wrong: """
        criteria:
          authenticity: Na zdjęciach jestem przy pracy, kierowniczka je podpisała.
        """,
      right: """
        criteria:
          authenticity: Na zdjęciach jestem przy pracy, kierowniczka je podpisała.
          validity: Pokazują, jak obsługuję kilka stolików naraz.
          sufficiency: Razem z opinią obejmują całą obsługę gości.
          currency: Są z ostatniego sezonu, a ja nadal tam pracuję.
        """)
  case .evidenceExpired:
    Explanation(
      meaning: "Data z pola `expires` już minęła.",
      why: "Ktoś, kto na nim polega, mógłby dostać odmowę, i ty też. Odnów dokument albo podaj nowszy dowód.",
      wrong: """
        title: Zaświadczenie z pierwszej pomocy
        kind: certificate
        date: 2018-05-31
        expires: 2021-05-31
        """,
      right: """
        title: Zaświadczenie z pierwszej pomocy
        kind: certificate
        date: 2033-05-31
        expires: 2036-05-31
        """)
  case .evidenceAgeing:
    Explanation(
      meaning: "Ten dowód ma ponad pięć lat i nie ma w nim słowa o tym, dlaczego nadal się liczy.",
      why: "Umiejętności bez użycia słabną. Napisz, jak dbasz o swoje, a stary dowód pozostanie dobry.",
      wrong: """
        title: Certyfikat kursu spawania
        kind: certificate
        date: 2015-06
        """,
      right: """
        title: Certyfikat kursu spawania
        kind: certificate
        date: 2015-06
        criteria:
          currency: Od tamtej pory spawam co tydzień, ostatnia praca jest z tego roku.
        """)
  case .employmentCertificate:
    Explanation(
      meaning: "Świadectwo pracy jest tu użyte jako dowód na kompetencję.",
      why:
        "Mówi ono, gdzie i kiedy pracowałaś lub pracowałeś, a nie, co wiesz i umiesz. O tym mówi próbka pracy albo opinia.",
      wrong: """
        title: Świadectwo pracy, Kawiarnia Róg
        kind: employment-certificate
        date: 2024-06
        competences: [obsluga-gosci]
        """,
      right: """
        title: Opinia kierowniczki Kawiarni Róg
        kind: recommendation
        date: 2024-06
        competences: [obsluga-gosci]
        """)
  case .competenceVerb:
    Explanation(
      meaning: "Tytuł nazywa cechę albo dziedzinę, a nie to, co robisz.",
      why:
        "Czasownik taki jak „analizuje”, „naprawia” czy „wyjaśnia” mówi, co inni mogą zobaczyć. Wtedy wiesz też, jakiego dowodu szukać.",
      wrong: """
        title: Komunikatywna
        """,
      right: """
        title: Wyjaśnia klientowi prostymi słowami, co się zepsuło
        """)
  case .smartSpecific:
    Explanation(
      meaning:
        "Cel powinien być tak jasny, żeby zrozumiał go ktoś inny. W polu `specific` nie ma odpowiedzi albo jest za krótka.",
      why: "Z mglistego życzenia nie wynika pierwszy krok. Z konkretnego celu tak.",
      wrong: """
        smart:
          specific: Lepsza praca
        """,
      right: """
        smart:
          specific: Pracuję jako kucharka w restauracji w Krakowie, na umowie co najmniej na pół etatu.
        """)
  case .smartMeasurable:
    Explanation(
      meaning:
        "W polu `measurable` nie ma odpowiedzi albo nie ma w niej liczby ani niczego, na co można odpowiedzieć „tak” albo „nie”.",
      why: "Skąd inaczej będziesz wiedzieć, że to już? Miara pokazuje też postęp po drodze.",
      wrong: """
        smart:
          measurable: Mój norweski będzie dużo lepszy niż teraz.
        """,
      right: """
        smart:
          measurable: Zdaję egzamin B1 i mam co najmniej 60 punktów na 100.
        """)
  case .smartAchievable:
    Explanation(
      meaning: "W polu `achievable` nie ma odpowiedzi albo jest za krótka.",
      why: "Zbyt ambitny cel podkopuje wiarę w siebie. Napisz, co już masz: czas, pieniądze, ludzi, umiejętności.",
      wrong: """
        smart:
          achievable: Tak
        """,
      right: """
        smart:
          achievable: Mam zdane A2, uczę się 5 godzin w tygodniu, a kuzynka ze mną ćwiczy.
        """)
  case .smartRelevant:
    Explanation(
      meaning: "W polu `relevant` nie ma odpowiedzi albo jest za krótka.",
      why: "Trzymamy się celów, które coś dla nas znaczą. Dlaczego ten i dlaczego teraz?",
      wrong: """
        smart:
          relevant: Przyda się
        """,
      right: """
        smart:
          relevant: Z B1 mogę pracować z gośćmi, a tego chcę bardziej niż zmywania.
        """)
  case .smartTimeBound:
    Explanation(
      meaning:
        "W polu `time_bound` nie ma odpowiedzi, nie ma w niej daty ani okresu albo data wypada po terminie planu.",
      why: "Cel bez końca przesuwa się z miesiąca na miesiąc.",
      wrong: """
        deadline: 2035-06-30
        smart:
          time_bound: Jak tylko znajdę na to trochę wolnego czasu.
        """,
      right: """
        deadline: 2035-06-30
        smart:
          time_bound: Zdaję egzamin do 2035-06-15, dwa tygodnie przed terminem.
        """)
  case .planStepOrder:
    Explanation(
      meaning: "Daty dwóch kroków są ze sobą sprzeczne: jeden ma być gotowy przed drugim, na który musi czekać.",
      why: "Dzięki temu w porę widać, że plan się nie uda, i łatwo jeszcze przesunąć datę.",
      wrong: """
        steps:
          - title: Zapisać się na kurs
            due: 2035-06-30
          - title: Skończyć kurs
            due: 2035-02-01
            needs: [Zapisać się na kurs]
        """,
      right: """
        steps:
          - title: Zapisać się na kurs
            due: 2035-02-01
          - title: Skończyć kurs
            due: 2035-06-30
            needs: [Zapisać się na kurs]
        """)
  case .planStepLate:
    Explanation(
      meaning: "Termin kroku minął, a krok nie jest zrobiony.",
      why: "Każdemu się to zdarza. Oznacz krok jako zrobiony albo wybierz nową datę, a plan znów ci pomoże.",
      wrong: """
        steps:
          - title: Zapisać się na kurs
            due: 2024-02-01
        """,
      right: """
        steps:
          - title: Zapisać się na kurs
            due: 2024-02-01
            status: done
            done_on: 2024-01-29
        """)
  case .planPastDeadline:
    Explanation(
      meaning: "Krok kończy się po terminie całego planu.",
      why:
        "Albo krok musi być wcześniej, albo dajesz sobie więcej czasu. Jedno i drugie jest w porządku, byle daty się zgadzały.",
      wrong: """
        deadline: 2035-06-30
        steps:
          - title: Skończyć kurs
            due: 2035-09-30
        """,
      right: """
        deadline: 2035-09-30
        steps:
          - title: Skończyć kurs
            due: 2035-09-30
        """)
  case .questionsOpen:
    Explanation(
      meaning: "Oprócz celu, kroków i terminu plan ma jeszcze pięć pytań. Na niektóre nie ma odpowiedzi.",
      why:
        "Kto wcześniej pomyśli o przeszkodach i pomocnikach, nie poddaje się przy pierwszym kłopocie. To dobre pytania na rozmowę z doradcą.",
      wrong: """
        questions:
          knowledge: Kiedy zaczyna się następny kurs.
        """,
      right: """
        questions:
          influences: Moje godziny pracy i cena kursu.
          knowledge: Kiedy zaczyna się następny kurs.
          obstacles: Wieczorne zmiany w lecie.
          helpers: Kuzynka i doradczyni z urzędu pracy.
          change: Pracuję z gośćmi i stać mnie na własne mieszkanie.
        """)
  case .cvWithoutContact:
    Explanation(
      meaning: "CV nie pokazuje danych kontaktowych albo wymienia takie, których nie ma w about.md.",
      why:
        "Pracodawca, któremu CV się spodoba, nie miałby jak odpowiedzieć. Dane osobowe trafiają do CV tylko wtedy, gdy je wymienisz.",
      wrong: """
        # content/cvs/kucharka.md
        title: CV, kucharka
        folders: [kuchnia]
        """,
      right: """
        # content/cvs/kucharka.md; w about.md są name, email i phone
        title: CV, kucharka
        folders: [kuchnia]
        contact: [name, email, phone]
        """)
  case .folderEmpty:
    Explanation(
      meaning: "Ta teczka nie wybiera żadnego doświadczenia, żadnej kompetencji i żadnego dowodu.",
      why: "Czytelnik otworzyłby pustą stronę. Wymień to, co chcesz pokazać, albo wpisz `all`.",
      wrong: """
        title: Dla hotelu Nad Jeziorem
        visibility: public
        """,
      right: """
        title: Dla hotelu Nad Jeziorem
        visibility: public
        include:
          competences: [obsluga-gosci, lagodzenie-sporow]
        """)
  case .unitUnshared:
    Explanation(
      meaning: "To jest zapieczętowane, ale nikt nie dostał hasła, więc nie zostanie opublikowane.",
      why:
        "Tak jest bezpiecznie: nic nie wychodzi, zanim zdecydujesz, dla kogo to jest. Dostęp daje „teczka share add”, a do tego czasu jednostka może być po prostu prywatna.",
      wrong: """
        # w content/folders/hotel.md jest visibility: sealed
        teczka build
        """,
      right: """
        teczka share add folders/hotel --with "Hotel nad Jeziorem"
        teczka build
        """)
  case .listedUnsealed:
    Explanation(
      meaning: "„listed: true” jest w jednostce, która nie jest zapieczętowana, i niczego tam nie zmienia.",
      why:
        "To pole pokazuje na stronie głównej tytuł zapieczętowanej jednostki z odnośnikiem do niej i nic więcej. Kto przeczyta je w prywatnej jednostce, może pomyśleć, że ją widać, a tak nie jest.",
      wrong: """
        visibility: private
        listed: true
        """,
      right: """
        visibility: sealed
        listed: true
        """)
  case .personalDataOutsideCV:
    Explanation(
      meaning: "Prywatna wartość z about.md, na przykład numer telefonu, jest w tekście innego wpisu.",
      why:
        "Tam mogłoby ją zobaczyć więcej osób, niż chcesz. Dane osobowe zapisuje się w about.md, skąd bierze je tylko CV.",
      wrong: """
        # w about.md jest phone: 601 555 014, a w public: go nie ma
        # tekst w content/experiences/kawiarnia.md:
        Chętnie opowiem: 601 555 014.
        """,
      right: """
        # w about.md jest phone: 601 555 014, a w public: go nie ma
        # tekst w content/experiences/kawiarnia.md:
        Chętnie opowiem o tym w rozmowie.
        """)
  case .attachmentMetadata:
    Explanation(
      meaning:
        "W pliku są ukryte dane, a publikuje się go takim, jaki jest: miejsce nagrania, numer seryjny albo nazwisko.",
      why:
        "Film z telefonu może zdradzić, gdzie mieszkasz, a PDF, kto i na czym go napisał. Obrazy przygotowujemy od nowa, bez takich danych. Pozostałe pliki zapisz bez nich.",
      wrong: """
        # content/evidence/spacer.mp4 jest prosto z telefonu i zna miejsce
        exiftool -gpsposition content/evidence/spacer.mp4
        """,
      right: """
        # to robi kopię bez ukrytych danych
        ffmpeg -i spacer.mp4 -map_metadata -1 -c copy content/evidence/spacer.mp4
        """)
  case .attachmentUnused:
    Explanation(
      meaning: "W content/evidence/ leży plik, którego nie wymienia żaden dowód, więc nikt go nie zobaczy.",
      why: "Może ktoś o nim zapomniał, a przydałby się, żeby przekonać czytelnika?",
      wrong: """
        # w content/evidence/ leżą opinia.md i opinia.pdf
        title: Opinia kierowniczki kawiarni
        kind: recommendation
        date: 2035-01
        """,
      right: """
        # w content/evidence/ leżą opinia.md i opinia.pdf
        title: Opinia kierowniczki kawiarni
        kind: recommendation
        date: 2035-01
        files: [opinia.pdf]
        """)
  case .outcomeUncovered:
    Explanation(
      meaning:
        "Wzorzec, do którego dążysz, wymaga czegoś, czego nie obejmuje żadna twoja kompetencja albo czego nic jeszcze nie potwierdza.",
      why: "To twoja lista: czego się nauczyć i co potwierdzić przed walidacją. Dobry początek planu.",
      wrong: """
        # content/frameworks/doradca.yaml ma zestaw 1 z efektami 1 i 2
        title: Prowadzi pierwszą rozmowę z klientem
        outcomes: [doradca/1/1]
        evidence: [nagranie]
        """,
      right: """
        # content/frameworks/doradca.yaml ma zestaw 1 z efektami 1 i 2
        title: Prowadzi pierwszą rozmowę z klientem i ją podsumowuje
        outcomes: [doradca/1/1, doradca/1/2]
        evidence: [nagranie]
        """)
  case .acceptUnused:
    Explanation(
      meaning: "W portfolio.yaml akceptujesz uwagę, która wcale się nie pojawiła.",
      why: "Może już jest poprawione: brawo! Usuń tę pozycję, żeby w przyszłości nie ukryła nowej uwagi.",
      wrong: """
        accept:
          - code: evidence-expired
            reason: Zaświadczenie jest w trakcie odnawiania.
        # a żaden dowód nie stracił ważności
        """,
      right: """
        accept:
          - code: evidence-expired
            reason: Zaświadczenie jest w trakcie odnawiania.
            records: [evidence/pierwsza-pomoc]
        # a evidence/pierwsza-pomoc straciło ważność
        """)
  case .vaultMissing:
    Explanation(
      meaning: "Nie ma tu pliku .teczka/vault.json, w którym jest zapisane, kto co może otworzyć.",
      why:
        "Albo nic jeszcze nie udostępniono, albo jesteś w innym folderze niż ten, w którym jest content/. Skarbiec zakłada pierwsze „teczka share add”.",
      wrong: """
        teczka share list
        """,
      right: """
        teczka share add folders/employer --with "Anna"
        """)
  case .vaultNewer:
    Explanation(
      meaning: "Skarbiec zapisała nowsza wersja teczki, która może trzymać w nim coś, czego ta nie zna.",
      why:
        "Gdyby ta wersja zapisała skarbiec na nowo, zginęłoby to, czego nie zna, a z tym może czyjś dostęp.",
      wrong: """
        # .teczka/vault.json
        {"version": 2}
        """,
      right: """
        # .teczka/vault.json
        {"version": 1}
        """)
  case .vaultDamaged:
    Explanation(
      meaning: "Skarbca nie da się odczytać: to nie ten JSON, który zapisała teczka.",
      why:
        "Bez kluczy ze skarbca nie da się zapieczętować niczego dla tych samych osób. Przywróć kopię. Jeśli jej nie ma, usuń plik i udostępnij na nowo: to, co już opublikowano, pozostanie czytelne dla tych, którzy to mają.",
      wrong: """
        # .teczka/vault.json
        {"version": 1, "units": [
        """,
      right: """
        # .teczka/vault.json
        {"version": 1, "units": [], "shares": []}
        """)
  case .vaultExposed:
    Explanation(
      meaning: "Inni użytkownicy tego komputera mieli prawo czytać .teczka/vault.json. Teczka je odebrała.",
      why:
        "Kto przeczytał skarbiec, może otworzyć każdą zapieczętowaną jednostkę. Na własnym komputerze nic się nie stało; na wspólnym cofnij udostępnienia i zrób nowe.",
      wrong: """
        chmod 644 .teczka/vault.json
        """,
      right: """
        chmod 600 .teczka/vault.json
        """)
  case .vaultTracked:
    Explanation(
      meaning:
        "Plik .teczka/vault.json jest w repozytorium albo zaraz tam trafi, choć git miał zostawić ten folder w spokoju.",
      why:
        "Skarbiec otwiera każdą zapieczętowaną jednostkę, a git przechowuje na zawsze każdą jego wersję, wszędzie tam, gdzie skopiowano repozytorium. Usuń go stamtąd, a jeśli repozytorium już gdzieś skopiowano, odnów udostępnienia. Jeśli nikt inny nigdy nie dostanie repozytorium, portfolio.yaml może to zaakceptować.",
      wrong: """
        git add --force .teczka/vault.json
        """,
      right: """
        git rm --cached .teczka/vault.json
        git commit -m "Keep the vault at home"
        teczka share renew q3Zk81aB
        """)
  case .vaultDemo:
    Explanation(
      meaning:
        "Skarbiec sam mówi, że należy do przykładu, którego hasła są podane publicznie, a skarbiec leży w repozytorium git.",
      why:
        "W przykładzie tak ma być i portfolio.yaml akceptuje to z podanym powodem. W portfolio prawdziwej osoby niczego to nie chroni: kto ma skarbiec, otworzy wszystko. Zdarza się to, gdy ktoś zaczyna od kopii przykładu.",
      wrong: """
        # w portfolio prawdziwej osoby
        teczka share add folders/employer --with Anna --demo
        """,
      right: """
        rm .teczka/vault.json
        teczka share add folders/employer --with Anna
        """)
  case .vaultPurpose:
    Explanation(
      meaning: "Skarbiec przykładu miał posłużyć do prawdziwego udostępnienia albo odwrotnie.",
      why:
        "Klucze przykładu są podane publicznie. Udostępnienie wyglądałoby na zamknięte, a byłoby otwarte dla wszystkich, dlatego teczka prosi o jasny wybór.",
      wrong: """
        # w kopii przykładu
        teczka share add folders/employer --with Anna
        """,
      right: """
        rm .teczka/vault.json
        teczka share add folders/employer --with Anna
        """)
  case .vaultInUse:
    Explanation(
      meaning: "Skarbiec trzyma inna teczka, może taka, która czeka na hasło w innym oknie.",
      why:
        "Gdyby dwa programy zapisywały ten sam skarbiec, jedna ze zmian by zginęła. Poczekaj na tamten albo go zakończ.",
      wrong: """
        teczka share add folders/a --with Anna & teczka share add folders/b --with Jan
        """,
      right: """
        teczka share add folders/a --with Anna
        teczka share add folders/b --with Jan
        """)
  case .unknownUnit:
    Explanation(
      meaning: "Żadna teczka, CV ani plan tak się nie nazywa.",
      why:
        "Jednostka nazywa się jak jej plik, bez .md: content/folders/employer.md to folders/employer. Odnośnik do czegoś, czego nie ma, nikomu by się nie przydał.",
      wrong: """
        teczka share add folders/emploer --with Anna
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .unitNotSealed:
    Explanation(
      meaning: "Hasłem udostępnia się tylko jednostkę, która ma „visibility: sealed”.",
      why:
        "Jednostki prywatnej nie publikuje się dla nikogo, a publiczną widzą wszyscy; ani jednego, ani drugiego teczka nie zmieni bez twojego słowa.",
      wrong: """
        visibility: private
        """,
      right: """
        visibility: sealed
        """)
  case .unknownShare:
    Explanation(
      meaning: "Żadne udostępnienie nie ma takiego identyfikatora.",
      why:
        "Udostępnienie nazywa się identyfikatorem, a nie imieniem odbiorcy, bo dwie osoby mogą mieć to samo imię. Identyfikatory pokaże „teczka share list”.",
      wrong: """
        teczka share revoke Anna
        """,
      right: """
        teczka share list
        teczka share revoke q3Zk81aB
        """)
  case .shareOverNothing:
    Explanation(
      meaning: "Takie udostępnienie nie otwierałoby niczego.",
      why:
        "Ktoś dostałby hasło do niczego. Podaj jednostki albo „--all”, gdy choć jedna jest zapieczętowana.",
      wrong: """
        teczka share add --with Anna
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .tooManyShares:
    Explanation(
      meaning: "Strona mieści 256 udostępnień, a ta jednostka miałaby ich więcej.",
      why:
        "Strony z większą liczbą odbiorców nie otwierają się, bo każdy z nich może kosztować sekundę pracy. Cofnij udostępnienia, które spełniły swoje zadanie, albo daj jedno całej grupie.",
      wrong: """
        teczka share add folders/class --with "Pupil 257"
        """,
      right: """
        teczka share add folders/class --with "Class 7b"
        """)
  case .shareEnded:
    Explanation(
      meaning: "Ostatni dzień udostępnienia jest przed dzisiejszym.",
      why:
        "Budowanie pomija to, co się skończyło, więc odbiorca nigdy by tego nie otworzył.",
      wrong: """
        teczka share add folders/employer --with Anna --until 2020-01-01
        """,
      right: """
        teczka share add folders/employer --with Anna --until 2030-01-01
        """)
  case .passphraseWeak:
    Explanation(
      meaning: "Program, który próbuje haseł milionami, znalazłby to hasło.",
      why:
        "Kto pobierze zapieczętowaną stronę, może próbować latami i nikt tego nie zauważy. Chroni ją tylko hasło, więc niech będzie długie i niepodobne do cudzych, albo niech wylosuje je teczka.",
      wrong: """
        echo 'Anna2026' | teczka share add folders/employer --with Anna --passphrase-stdin
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .passphraseLength:
    Explanation(
      meaning: "Hasło jest puste albo ma więcej niż 256 znaków.",
      why:
        "Puste niczego nie chroni, a całej strony nikt nie wpisze bez błędu. W sam raz jest siedem lub osiem słów.",
      wrong: """
        echo '' | teczka share add folders/employer --with Anna --passphrase-stdin
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .passphraseCharacter:
    Explanation(
      meaning: "W haśle jest niewidoczny znak, emoji albo litera, którą da się zapisać na dwa sposoby.",
      why:
        "Dwa urządzenia mogą wysłać różne bajty za to, co wygląda tak samo, i dobre hasło nie otworzyłoby strony.",
      wrong: """
        echo '🔑🔑🔑' | teczka share add folders/employer --with Anna --passphrase-stdin
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .sealedFileInvalid:
    Explanation(
      meaning:
        "Ten plik nie jest stroną zapieczętowaną przez teczkę albo żąda czegoś, czego żadna taka strona nie żąda.",
      why:
        "Stronę sprawdza się przed jakąkolwiek pracą, żeby zły plik nie kosztował ani czasu, ani zaufania. Podaj stronę z folderu s/ albo przysłany plik.",
      wrong: """
        teczka open site/index.html
        """,
      right: """
        teczka open site/s/bWFqMTIzNDU2Nzg5/index.html
        """)
  case .passphraseWrong:
    Explanation(
      meaning: "Do hasła nie pasuje klucz żadnego z odbiorców tej strony.",
      why:
        "Hasło może mieć literówkę, należeć do innej strony, zostać cofnięte albo się skończyć. Strona nie mówi, co z tego, i teczka też nie.",
      wrong: """
        kot las rower
        """,
      right: """
        kot las rower dom lampa okno rzeka zegar
        """)
  case .sealedFileDamaged:
    Explanation(
      meaning: "Hasło pasuje, ale treść nie jest tą, którą zapieczętowano.",
      why:
        "Plik urwał się po drodze albo ktoś go zmienił. Tego, co zmieniono, nigdy się nie pokazuje. Pobierz stronę jeszcze raz.",
      wrong: """
        # half of a download
        teczka open index.html.part
        """,
      right: """
        teczka open index.html
        """)
  case .shareWithdrawn:
    Explanation(
      meaning: "Odnośnik wskazuje udostępnienie, którego strona już nie zna.",
      why:
        "Gdy udostępnienie się kończy albo zostaje cofnięte, strona jest publikowana od nowa i nie ma już dla niego klucza. Hasło niczego by nie otworzyło; nowe może dać tylko właściciel.",
      wrong: """
        teczka open 'https://example.org/me/s/bWFqMTIzNDU2Nzg5/#share=endedshare'
        """,
      right: """
        teczka open 'https://example.org/me/s/bWFqMTIzNDU2Nzg5/#share=newshare'
        """)
  case .sealedAttachmentMissing:
    Explanation(
      meaning: "Stronę otwarto, ale jednego z jej załączników nie ma tam, gdzie powinien być.",
      why:
        "Załączniki są osobnymi plikami obok strony. Może go brakować, bo skopiowano samą stronę: skopiuj cały folder albo poproś o jednostkę w jednym pliku („teczka export --single-file”).",
      wrong: """
        cp site/s/bWFqMTIzNDU2Nzg5/index.html usb/
        teczka open usb/index.html
        """,
      right: """
        cp -r site/s/bWFqMTIzNDU2Nzg5 usb/
        teczka open usb/bWFqMTIzNDU2Nzg5
        """)
  case .sealedAttachmentDamaged:
    Explanation(
      meaning: "Stronę otwarto, ale jeden z jej załączników nie jest tym, co zapieczętowano.",
      why:
        "Każdy kawałek załącznika jest sprawdzany, zanim zostanie zapisany. Tego, co urwało się po drodze albo zostało zmienione, nigdy się nie zapisuje, żeby nikt nie wziął tego za prawdziwy plik.",
      wrong: """
        # bWFqMTIzNDU2Nzg5/a7Yk… : 65536 / 131103 B
        teczka open bWFqMTIzNDU2Nzg5
        """,
      right: """
        # bWFqMTIzNDU2Nzg5/a7Yk… : 131103 / 131103 B
        teczka open bWFqMTIzNDU2Nzg5
        """)
  case .exportPublic:
    Explanation(
      meaning: "Do pliku z hasłem eksportuje się tylko jednostkę zapieczętowaną, a ta jest publiczna.",
      why:
        "Plik z hasłem obiecywałby tajemnicę, której publiczna strona nie dochowuje. Wyślij adres strony albo PDF, albo zapieczętuj jednostkę.",
      wrong: """
        # content/cvs/baker.md: visibility: public
        teczka export cvs/baker --pdf
        """,
      right: """
        # content/cvs/baker.md: visibility: public
        teczka pdf cvs/baker
        """)
  case .exportUnshared:
    Explanation(
      meaning: "Jednostka jest zapieczętowana, ale nie ma udostępnienia, które otworzyłoby plik.",
      why:
        "Zapieczętowany plik powstaje dla tych, którzy mają udostępnienie. Bez niego nikt nigdy by go nie przeczytał.",
      wrong: """
        teczka export folders/employer --single-file
        """,
      right: """
        teczka share add folders/employer --with Anna
        teczka export folders/employer --single-file
        """)
  case .singleFileLarge:
    Explanation(
      meaning: "Wyeksportowany plik jest większy, niż przyjmuje wiele skrzynek.",
      why:
        "List z nim może nie dojść, a przeglądarka potrzebuje do jego otwarcia kilka razy więcej pamięci. Wyślij odnośnik albo pomiń nagrania i duże zdjęcia.",
      wrong: """
        files: [interview.mp4]   # 85 MB
        """,
      right: """
        url: https://example.org/interview
        """)
  case .unitOncePublic:
    Explanation(
      meaning: "Wcześniejsze budowanie opublikowało tę jednostkę dla wszystkich; teraz jest zapieczętowana.",
      why:
        "Wyszukiwarki, archiwa i odwiedzający mogli zachować kopie. Pieczęć chroni to, co publikuje się od teraz. Poproś wyszukiwarki, by zapomniały stary adres, i zmień to, czego nikt nie powinien wiedzieć.",
      wrong: """
        visibility: public
        # teczka build, and the site goes on the web
        visibility: sealed
        """,
      right: """
        visibility: sealed
        # from the first build on
        """)
  case .historyHoldsPlaintext:
    Explanation(
      meaning:
        "Folder wynikowy leży w repozytorium git, a wcześniejszy commit zawiera stronę tej jednostki, którą każdy może przeczytać.",
      why:
        "git zachowuje każdą wersję. Jeśli repozytorium jest publiczne, publiczna jest i stara strona. Przepisz jego historię (git filter-repo) albo publikuj z nowego repozytorium.",
      wrong: """
        git add site
        # later
        visibility: sealed
        """,
      right: """
        visibility: sealed
        # from the first commit on
        """)
  case .linkDead:
    Explanation(
      meaning:
        "Odnośnik do sieci donikąd nie prowadzi: nie ma już strony albo serwera, albo przeglądarki będą przed nim ostrzegać.",
      why:
        "Pracodawca lub doradca, który trafi na martwy odnośnik, zwątpi też w resztę. `teczka check --links` sprawdza każdy adres.",
      wrong: "url: https://example.org/zamkniety-kurs",
      right: "url: https://web.archive.org/web/2025/https://example.org/kurs")
  case .linkUncertain:
    Explanation(
      meaning: "Serwer nie dał strony: był powolny, zajęty, zamknięty albo nie odpowiada programom.",
      why: "To może zależeć od pory albo od tego, kto pyta. Pewność da tylko otwarcie adresu w przeglądarce.",
      wrong: "url: https://example.org/tylko-dla-czlonkow",
      right: "url: https://example.org/kurs")
  case .linkMoved:
    Explanation(
      meaning: "Adres wciąż działa, ale jego serwer mówi, że strona ma na stałe inny.",
      why: "Przekierowania kiedyś znikają. Warto zapisać nowy adres.",
      wrong: "url: http://example.org/kurs",
      right: "url: https://example.org/kursy/gotowanie")
  case .linkInside:
    Explanation(
      meaning: "Odnośnik prowadzi do tego komputera albo do sieci, w której on jest.",
      why: "U ciebie może działać, a nigdzie indziej nie. O takie adresy teczka pyta tylko z `--inside`.",
      wrong: "url: http://localhost:8000/certyfikat",
      right: "url: https://example.org/certyfikat")
  case .programMissing:
    Explanation(
      meaning: "Brakuje programu, którego teczka używa do tej pracy.",
      why:
        "To, czego potrzebuje każde portfolio, teczka ma w sobie. Resztę zostawia programom, które można doinstalować.",
      wrong: "teczka check --links",
      right: "apt install curl")
  case .programFailed:
    Explanation(
      meaning: "Inny program, którego teczka tu potrzebuje, skończył z błędem.",
      why:
        "To, co powiedział, stoi w komunikacie. Niczego nie zapisano. Często pomaga nowsza wersja tego programu.",
      wrong: """
        teczka export cvs/baker --pdf   # qpdf 8
        """,
      right: """
        teczka export cvs/baker --pdf   # qpdf 11
        """)
  case .downloadFailed:
    Explanation(
      meaning: "Pod tym adresem miała być zapieczętowana strona, ale nie przyszła.",
      why:
        "Serwer może nie działać, adres może mieć literówkę albo strona została usunięta. Otwórz adres w przeglądarce: jeśli pokaże pole na hasło, spróbuj jeszcze raz.",
      wrong: """
        teczka open https://example.org/me/s/bWFqMTIzNDU2Nzg
        """,
      right: """
        teczka open https://example.org/me/s/bWFqMTIzNDU2Nzg5/
        """)
  case .personalDataPublished:
    Explanation(
      meaning:
        "Strona, którą każdy może czytać, pokazałaby prywatną wartość z about.md. Budowanie się zatrzymało i nic nie zostało zapisane.",
      why:
        "To, co raz trafi do sieci, każdy może skopiować. Usuń to z tekstu albo dopisz pole do `public:`, jeśli wszyscy mogą je znać.",
      wrong: """
        # w about.md jest phone: 601 555 014, a w public: go nie ma
        # content/folders/hotel.md
        ---
        title: Dla hotelu Nad Jeziorem
        visibility: public
        include:
          competences: all
        ---
        Proszę dzwonić: 601 555 014.
        """,
      right: """
        # w about.md jest phone: 601 555 014, a w public: go nie ma
        # content/folders/hotel.md
        ---
        title: Dla hotelu Nad Jeziorem
        visibility: public
        include:
          competences: all
        ---
        Dane kontaktowe są w CV.
        """)
  case .outputOccupied:
    Explanation(
      meaning: "W miejscu, w którym ma powstać strona, jest już coś, czego nie zapisała teczka.",
      why: "To może być twoja praca, więc teczka jej nie rusza. Przenieś ją albo zapisz stronę gdzie indziej.",
      wrong: """
        # w folderze Dokumenty jest już własny index.html
        teczka build --output Dokumenty
        """,
      right: """
        teczka build --output site
        """)
  case .outputInsideContent:
    Explanation(
      meaning: "Strona miała zostać zapisana tam, gdzie leżą wpisy.",
      why: "Strony pomieszałyby się ze źródłami i coś twojego mogłoby zostać zastąpione.",
      wrong: """
        teczka build --output content
        """,
      right: """
        teczka build --output site
        """)
  case .outputInUse:
    Explanation(
      meaning: "Inne budowanie zapisuje w tej chwili do tego samego folderu.",
      why: "Z dwóch budowań naraz powstałaby strona z dwóch połówek. Poczekaj, aż tamto się skończy.",
      wrong: """
        # pierwsze okno
        teczka build
        # drugie okno, w tym samym czasie
        teczka build
        """,
      right: """
        teczka build
        # gdy się skończy
        teczka build
        """)
  case .pictureToolMissing:
    Explanation(
      meaning: "Na tym komputerze brakuje programu albo biblioteki, które przygotowują obrazy.",
      why:
        "Zdjęcie prosto z aparatu może zdradzić, gdzie mieszkasz, dlatego nigdy nie jest publikowane w zastępstwie.",
      wrong: "teczka build",
      right: """
        sudo apt install libvips42
        teczka build
        """)
  case .fileUnwritable:
    Explanation(
      meaning: "Komputer nie pozwolił zapisać tego pliku: może dysk jest pełny albo folder jest chroniony.",
      why:
        "Dotychczasowe strony zostają takie, jakie były, więc nic nie zginęło. Zrób miejsce albo wybierz inny folder.",
      wrong: """
        teczka build --output /usr/strona
        """,
      right: """
        teczka build --output site
        """)
  case .pdfPrinterMissing:
    Explanation(
      meaning: "„teczka pdf” drukuje strony przez Chromium albo WeasyPrint, a na tym komputerze nie ma żadnego z nich.",
      why:
        "Dobry PDF z tekstem, zakładkami i znacznikami dla czytników ekranu robią te programy; teczka ma do nich tylko gotowe strony.",
      wrong: """
        teczka pdf
        """,
      right: """
        sudo apt-get install chromium
        teczka pdf
        """)
  case .pdfPrintingFailed:
    Explanation(
      meaning:
        "Program, który drukuje, zakończył się błędem albo nie odpowiadał. Jego ostatnie słowa stoją w komunikacie.",
      why:
        "Nie zapisano żadnego PDF-a; dotychczasowe zostały takie, jakie były. Spróbuj jeszcze raz albo wybierz drugi program.",
      wrong: """
        teczka pdf
        """,
      right: """
        teczka pdf --with weasyprint
        """)
  }
}
