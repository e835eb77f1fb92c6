/// What each code means, why it matters, and an example of each side, in Norwegian (bokmål).
func norwegianExplanation(_ code: Code) -> Explanation {
  switch code {
  case .contentMissing:
    Explanation(
      meaning:
        "Det finnes ingen mappe content/ der teczka lette etter porteføljen. Alle oppføringene dine ligger i den mappen.",
      why:
        "Som oftest fikk kommandoen en mappe ett nivå for høyt eller for lavt. Ingenting er tapt: gå til mappen som inneholder content/, eller lag en ny portefølje med `teczka init`.",
      wrong: """
        cd Dokumenter
        teczka check
        """,
      right: """
        cd Dokumenter/min-portefolje
        teczka check
        """)
  case .portfolioMissing:
    Explanation(
      meaning: "Filen content/portfolio.yaml mangler. Den gir porteføljen tittel og språk.",
      why: "Uten den vet ikke teczka hvilket språk sidene dine er på, eller hva de skal hete.",
      wrong: """
        content/about.md
        content/experiences/kafe.md
        """,
      right: """
        # content/portfolio.yaml
        title: Dette kan jeg
        language: nb
        """)
  case .fileUnreadable:
    Explanation(
      meaning: "Datamaskinen lot ikke teczka lese denne filen, ofte på grunn av tilgangsrettigheter.",
      why: "Det som ikke kan leses, kan ikke kontrolleres, og siden ville mangle en del av historien din.",
      wrong: """
        chmod 000 content/experiences/kafe.md
        """,
      right: """
        chmod u+rw content/experiences/kafe.md
        """)
  case .fileTooLarge:
    Explanation(
      meaning:
        "Denne filen er mye større enn en tekst trenger å være. Som oftest er et bilde eller et dokument lagret med navnet til en oppføring.",
      why:
        "En oppføring er en side tekst. Skannede papirer, bilder og opptak legges ved siden av dokumentasjonen som nevner dem.",
      wrong: """
        content/evidence/vitnemal.md        48 MB
        """,
      right: """
        content/evidence/vitnemal.md         1 KB
        content/evidence/vitnemal.pdf       48 MB
        """)
  case .notAFile:
    Explanation(
      meaning: "Noe med navnet til en oppføring er en mappe (eller en enhet), ikke en fil.",
      why: "En oppføring er én fil, så det du legger i en slik mappe, ville ingen se.",
      wrong: """
        content/experiences/kafe.md/historie.md
        """,
      right: """
        content/experiences/kafe.md
        """)
  case .linkLeavesContent:
    Explanation(
      meaning: "En symbolsk lenke i content/ peker til et sted utenfor mappen. Slike lenker følger teczka ikke.",
      why: "Dermed kan ingenting fra andre steder på maskinen din bli publisert ved et uhell.",
      wrong: """
        ln -s /home/kari/kafe.md content/experiences/kafe.md
        """,
      right: """
        cp /home/kari/kafe.md content/experiences/kafe.md
        """)
  case .unknownFolder:
    Explanation(
      meaning: "Denne mappen i content/ er ikke en av dem som har oppføringer, så ingenting i den blir lest.",
      why: "En kompetanse i en mappe med feil navn mangler på alle sider og i alle CV-er.",
      wrong: """
        content/kompetanser/servering.md
        """,
      right: """
        content/competences/servering.md
        """)
  case .unexpectedFile:
    Explanation(
      meaning:
        "Denne filen ligger blant oppføringene, men er ikke en av dem: oppføringer er tekstfiler som slutter på .md eller .yaml.",
      why:
        "Det du skriver i en annen slags fil, vises ingen steder. Papirer som dokumenterer noe, hører hjemme i content/evidence/.",
      wrong: """
        content/experiences/kafe.docx
        """,
      right: """
        content/experiences/kafe.md
        """)
  case .invalidID:
    Explanation(
      meaning:
        "Filnavnet uten endelsen er oppføringens id. Den kan bare ha små bokstaver a-z (ikke æ, ø, å), sifre og bindestreker.",
      why:
        "Id-en blir en del av sidens adresse, og andre oppføringer peker på den. Et enkelt navn virker på alle maskiner og i alle lenker.",
      wrong: """
        content/experiences/Jobb på kafé.md
        """,
      right: """
        content/experiences/jobb-pa-kafe.md
        """)
  case .duplicateID:
    Explanation(
      meaning: "To filer i samme mappe har samme id: bare endelsen er ulik.",
      why: "En lenke til denne id-en kan bety begge, og leseren kan få den eldste versjonen.",
      wrong: """
        content/experiences/kafe.md
        content/experiences/kafe.yaml
        """,
      right: """
        content/experiences/kafe.md
        content/experiences/kafe-sommer.md
        """)
  case .unknownLanguage:
    Explanation(
      meaning:
        "De to bokstavene før endelsen er språket til en oversettelse, og dette språket kan teczka ikke. Den kan pl, en og nb.",
      why: "Datoer og overskrifter står på sidens språk, så teczka kan bare tilby de språkene den selv kan.",
      wrong: """
        content/experiences/kafe.md
        content/experiences/kafe.de.md
        """,
      right: """
        content/experiences/kafe.md
        content/experiences/kafe.en.md
        """)
  case .translationOrphan:
    Explanation(
      meaning: "Denne filen oversetter en oppføring som ikke finnes. Kanskje den har fått nytt navn eller er slettet?",
      why: "Faktaene (datoer, slag, koblinger) står i oppføringen. En oversettelse alene blir ingen side.",
      wrong: """
        content/experiences/kaffebar.en.md
        content/experiences/kafe.md
        """,
      right: """
        content/experiences/kafe.en.md
        content/experiences/kafe.md
        """)
  case .translationOfDefault:
    Explanation(
      meaning: "Denne oversettelsen er på porteføljens eget språk.",
      why:
        "Den samme teksten ville stå to steder, og en dag ville de være ulike. Teksten på porteføljens eget språk hører hjemme i selve oppføringen.",
      wrong: """
        # content/portfolio.yaml har language: nb
        content/experiences/kafe.md
        content/experiences/kafe.nb.md
        """,
      right: """
        # content/portfolio.yaml har language: nb
        content/experiences/kafe.md
        content/experiences/kafe.en.md
        """)
  case .translationUnlisted:
    Explanation(
      meaning: "Det finnes en oversettelse til et språk som porteføljen ikke nevner, så ingen får se den.",
      why: "Du har allerede gjort jobben med å oversette: legg til språket, så blir sidene laget.",
      wrong: """
        # content/portfolio.yaml
        title: Dette kan jeg
        language: nb
        languages: [nb]
        # og content/experiences/kafe.en.md finnes
        """,
      right: """
        # content/portfolio.yaml
        title: Dette kan jeg
        language: nb
        languages: [nb, en]
        # og content/experiences/kafe.en.md finnes
        """)
  case .translationKey:
    Explanation(
      meaning:
        "En oversettelse har bare tekster. Datoer, slag og koblinger er like på alle språk og står i oppføringen.",
      why: "Da endrer du en dato på ett sted, og den er riktig på alle språk.",
      wrong: """
        # content/experiences/kafe.en.md
        ---
        title: Job in a café
        start: 2023-06
        ---
        """,
      right: """
        # content/experiences/kafe.en.md
        ---
        title: Job in a café
        ---
        """)
  case .translationLength:
    Explanation(
      meaning:
        "En liste i oversettelsen har flere eller færre punkter enn listen i oppføringen. De hører sammen etter plassen sin.",
      why: "Mangler ett punkt, får alle etter det oversettelsen til et annet.",
      wrong: """
        # content/frameworks/veileder.yaml
        levels: [nybegynner, selvstendig, ekspert]
        # content/frameworks/veileder.en.yaml
        levels: [beginner, expert]
        """,
      right: """
        # content/frameworks/veileder.yaml
        levels: [nybegynner, selvstendig, ekspert]
        # content/frameworks/veileder.en.yaml
        levels: [beginner, independent, expert]
        """)
  case .invalidUTF8:
    Explanation(
      meaning: "Noen tegn i denne filen er ikke lagret som UTF-8, kodingen som nettet bruker.",
      why: "Bokstaver som æ, ø og å ville bli til spørsmålstegn, kanskje i ditt eget navn.",
      wrong: """
        Notisblokk: Fil > Lagre som > Koding: ANSI
        """,
      right: """
        Notisblokk: Fil > Lagre som > Koding: UTF-8
        """)
  case .controlCharacter:
    Explanation(
      meaning:
        "Her er det et usynlig tegn som ikke hører til i en tekst. Det følger ofte med når man kopierer fra en PDF.",
      why: "Du ser det ikke, men søk, utskrift og programmer som leser CV-er, snubler i det.",
      wrong: """
        title: Servitør␇ på kafé
        # ␇ står for det usynlige tegnet U+0007
        """,
      right: """
        title: Servitør på kafé
        """)
  case .byteOrderMark:
    Explanation(
      meaning: "Filen begynner med tre usynlige byte (et BOM-merke) som noen Windows-programmer legger til.",
      why: "Her gjør de ingen skade, og `teczka check --fix` fjerner dem. Andre programmer kan snuble i dem.",
      wrong: """
        Notisblokk: Fil > Lagre som > Koding: UTF-8 med BOM
        """,
      right: """
        Notisblokk: Fil > Lagre som > Koding: UTF-8
        """)
  case .carriageReturn:
    Explanation(
      meaning: "Linjene i denne filen slutter med to tegn (CR LF), som i Windows, og ikke med ett (LF).",
      why: "Det gjør ingen skade. Men når flere redigerer samme fil, kan det se ut som om alle linjer er endret.",
      wrong: """
        Visual Studio Code, statuslinjen: CRLF
        """,
      right: """
        Visual Studio Code, statuslinjen: LF
        """)
  case .recordEmpty:
    Explanation(
      meaning: "Filen finnes, men det er ingenting i den.",
      why: "Det ser ut som om oppføringen finnes, men det er ingenting å vise. Skriv den, eller slett filen.",
      wrong: """
        content/experiences/kafe.md         0 byte
        """,
      right: """
        # content/experiences/kafe.md
        ---
        title: Servitør på kafé
        kind: employment
        start: 2023-06
        ---
        """)
  case .frontMatterMissing:
    Explanation(
      meaning: "En oppføring begynner med en faktablokk mellom to linjer `---`. Her begynner teksten med en gang.",
      why: "Av faktaene vet teczka hva oppføringen heter, når det var, og hvor den hører hjemme.",
      wrong: """
        # Servitør på kafé
        Jeg serverte opptil 20 bord.
        """,
      right: """
        ---
        title: Servitør på kafé
        kind: employment
        start: 2023-06
        ---
        Jeg serverte opptil 20 bord.
        """)
  case .frontMatterUnclosed:
    Explanation(
      meaning: "Faktablokken åpnes med en linje `---`, men linjen som lukker den, mangler.",
      why: "Det går ikke an å se hvor faktaene slutter og historien din begynner.",
      wrong: """
        ---
        title: Servitør på kafé
        kind: employment
        start: 2023-06

        Jeg serverte opptil 20 bord.
        """,
      right: """
        ---
        title: Servitør på kafé
        kind: employment
        start: 2023-06
        ---
        Jeg serverte opptil 20 bord.
        """)
  case .yamlTab:
    Explanation(
      meaning:
        "En linje har innrykk laget med Tab-tasten. YAML, måten faktaene skrives på, tillater bare mellomrom der.",
      why: "En tabulator er ikke like bred i alle programmer, så man kunne ikke se hva som hører til hva.",
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
      meaning: "Et anførselstegn åpnes her, men ingenting lukker det.",
      why: "Alt som følger, ser ut som en del av denne verdien, og de neste faktaene går tapt.",
      wrong: """
        title: "Sveisekurs
        kind: training
        """,
      right: """
        title: "Sveisekurs"
        kind: training
        """)
  case .yamlUnclosedBracket:
    Explanation(
      meaning: "En liste i klammer er åpnet, men ikke lukket, eller et komma mangler mellom leddene.",
      why: "Uten den lukkende klammen kan ikke programmet vite hvor listen slutter, og resten ville gå tapt.",
      wrong: "evidence: [plakat, bilde",
      right: "evidence: [plakat, bilde]")
  case .yamlComment:
    Explanation(
      meaning: "I YAML begynner «#» etter et mellomrom en kommentar, så resten av linjen er ikke en del av verdien.",
      why: "En del av en tittel eller adresse ville forsvinne fra alle sider uten at noen la merke til det.",
      wrong: "title: Prosjekt #1 i klassen",
      right: "title: \"Prosjekt #1 i klassen\"")
  case .yamlColonInValue:
    Explanation(
      meaning: "Et kolon med mellomrom betyr «her kommer verdien». Et kolon til på samme linje skaper forvirring.",
      why: "I anførselstegn er kolonet bare et kolon, og tittelen blir slik du vil ha den.",
      wrong: """
        title: Kurs: sveising for nybegynnere
        """,
      right: """
        title: "Kurs: sveising for nybegynnere"
        """)
  case .yamlColonMissing:
    Explanation(
      meaning: "Fakta skrives som «felt: verdi», og på denne linjen mangler kolonet med mellomrom.",
      why: "Uten det ser hele linjen ut som navnet på et felt uten verdi.",
      wrong: """
        kind: employment
        title Servitør på kafé
        start: 2023-06
        """,
      right: """
        kind: employment
        title: Servitør på kafé
        start: 2023-06
        """)
  case .yamlIndentation:
    Explanation(
      meaning: "Denne linjen begynner i en kolonne som ikke passer til noen linje over.",
      why: "Innrykket viser hva som hører til hva. Ett mellomrom for mye kan flytte fakta til feil sted.",
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
      meaning: "Noe her følger ikke reglene i YAML, for eksempel en klamme som ikke er lukket.",
      why: "Så lenge faktaene ikke kan leses, kan oppføringen ikke vises. Se på linjen og på den over.",
      wrong: """
        tags: [kjøkken, gjester
        title: Servitør på kafé
        """,
      right: """
        tags: [kjøkken, gjester]
        title: Servitør på kafé
        """)
  case .yamlDuplicateKey:
    Explanation(
      meaning: "Det samme feltet står to ganger i denne blokken.",
      why: "Bare én av verdiene kan gjelde, og du ville ikke vite hvilken leseren får.",
      wrong: """
        title: Servitør
        title: Servitør på kafé
        kind: employment
        """,
      right: """
        title: Servitør på kafé
        kind: employment
        """)
  case .yamlKeyNotText:
    Explanation(
      meaning: "Foran kolonet står det ikke et vanlig ord, men for eksempel en liste i klammer.",
      why: "Felter kjennes igjen på navnet, så navnet må være et ord.",
      wrong: """
        [title]: Servitør på kafé
        """,
      right: """
        title: Servitør på kafé
        """)
  case .yamlDepth:
    Explanation(
      meaning: "Lister eller blokker er nøstet mye dypere enn noen oppføring trenger.",
      why:
        "Som regel er det en glipp med klammer eller innrykk. Grensen verner også maskinen din mot filer som er laget for å skade.",
      wrong: """
        tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[kjøkken]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        """,
      right: """
        tags: [kjøkken]
        """)
  case .yamlSize:
    Explanation(
      meaning: "Oppføringen har for mange verdier. Aliaser (`*navn`) teller like mange ganger som de gjentar noe.",
      why:
        "Noen få linjer kan folde seg ut til millioner av verdier og stoppe en datamaskin. En ekte oppføring er aldri i nærheten av grensen.",
      wrong: """
        a: &a [x, x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        tags: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
        """,
      right: """
        tags: [kjøkken, gjester]
        """)
  case .yamlUnknownAlias:
    Explanation(
      meaning:
        "En verdi som begynner med `*`, betyr «det samme som er merket med & et annet sted», men ingenting er merket slik.",
      why: "Ville du ha fet skrift? Markdown virker ikke i faktaene. Stjerner hører hjemme i teksten under dem.",
      wrong: """
        title: *Kelner
        """,
      right: """
        title: Kelner
        """)
  case .yamlTag:
    Explanation(
      meaning: "En verdi som begynner med `!`, sier hva slags verdi den er, og dette slaget kjenner teczka ikke.",
      why: "Hvis utropstegnet hører til teksten, setter du teksten i anførselstegn.",
      wrong: """
        title: !nytt Sveisekurs
        """,
      right: """
        title: "!nytt Sveisekurs"
        """)
  case .yamlSecondDocument:
    Explanation(
      meaning: "I en .yaml-fil begynner linjen `---` et nytt dokument, men en fil har bare én oppføring.",
      why: "Den andre ville aldri bli lest. Gi den en egen fil.",
      wrong: """
        # content/frameworks/veileder.yaml
        name: Karriereveileder
        kind: standard
        ---
        name: Mentor
        kind: standard
        """,
      right: """
        content/frameworks/veileder.yaml
        content/frameworks/mentor.yaml
        """)
  case .unknownKey:
    Explanation(
      meaning:
        "Det finnes ikke noe felt med dette navnet her. Kanskje det er en skrivefeil, eller det hører til en annen slags oppføring?",
      why: "Fakta under et feil navn ville stille og rolig mangle på sidene dine.",
      wrong: """
        title: Servitør på kafé
        kind: employment
        organization: Kafé Hjørnet
        start: 2023-06
        """,
      right: """
        title: Servitør på kafé
        kind: employment
        organisation: Kafé Hjørnet
        start: 2023-06
        """)
  case .missingKey:
    Explanation(
      meaning: "Et felt som denne slags oppføring ikke kan være uten, mangler.",
      why: "En erfaring uten start kan for eksempel ikke stå i en CV eller på en tidslinje.",
      wrong: """
        title: Servitør på kafé
        kind: employment
        """,
      right: """
        title: Servitør på kafé
        kind: employment
        start: 2023-06
        """)
  case .wrongType:
    Explanation(
      meaning:
        "Verdien er av et annet slag enn feltet trenger: for eksempel en tekst i stedet for en liste, eller et tall i stedet for en tekst.",
      why: "Programmet gjetter ikke hva du mente, slik at siden din sier akkurat det du skrev.",
      wrong: """
        tags: kjøkken, gjester
        """,
      right: """
        tags: [kjøkken, gjester]
        """)
  case .emptyValue:
    Explanation(
      meaning: "Etter kolonet står det ingenting.",
      why: "En tom linje på en side eller i en CV ser ut som noe glemt. Fyll den ut, eller slett den.",
      wrong: """
        title: Servitør på kafé
        organisation:
        """,
      right: """
        title: Servitør på kafé
        organisation: Kafé Hjørnet
        """)
  case .emptyList:
    Explanation(
      meaning: "Denne listen trenger minst ett punkt, men har ingen.",
      why: "En kompetanse vokser for eksempel ut av en erfaring: nevn den der du brukte kompetansen.",
      wrong: """
        title: Serverer opptil 20 bord samtidig
        kind: skill
        experiences: []
        """,
      right: """
        title: Serverer opptil 20 bord samtidig
        kind: skill
        experiences: [kafe]
        """)
  case .duplicateItem:
    Explanation(
      meaning: "Det samme punktet står to ganger i listen.",
      why: "Det vises uansett bare én gang. Kanskje du mente et annet den andre gangen?",
      wrong: """
        evidence: [vitnemal, attest, vitnemal]
        """,
      right: """
        evidence: [vitnemal, attest]
        """)
  case .unknownChoice:
    Explanation(
      meaning: "Dette feltet tar bare bestemte ord (på engelsk), og ditt er ikke et av dem.",
      why: "Etter disse ordene sorterer teczka oppføringene, for eksempel inn i delene av en CV.",
      wrong: """
        title: Servitør på kafé
        kind: jobb
        start: 2023-06
        """,
      right: """
        title: Servitør på kafé
        kind: employment
        start: 2023-06
        """)
  case .invalidDate:
    Explanation(
      meaning: "Denne datoen forstår teczka ikke. Skriv året først, så måneden, så dagen.",
      why:
        "04.05 er i april for noen og i mai for andre. Denne rekkefølgen betyr det samme for alle, og dag eller måned kan utelates.",
      wrong: """
        title: Servitør på kafé
        kind: employment
        start: 01.06.2023
        """,
      right: """
        title: Servitør på kafé
        kind: employment
        start: 2023-06-01
        """)
  case .invalidFormat:
    Explanation(
      meaning:
        "Verdien er en tekst, men ikke på den formen feltet trenger: en e-postadresse, en farge, en nettadresse og så videre.",
      why: "En adresse med en skrivefeil er et svar som aldri når deg.",
      wrong: """
        # content/about.md
        name: Kari Berg
        email: kari.example.org
        """,
      right: """
        # content/about.md
        name: Kari Berg
        email: kari@example.org
        """)
  case .numberTooSmall:
    Explanation(
      meaning: "Tallet er mindre enn det som gir mening her.",
      why: "Et kurs på minus 40 timer får leseren til å tvile på de tallene som er riktige.",
      wrong: """
        name: Karriereveileder
        kind: standard
        hours: -40
        """,
      right: """
        name: Karriereveileder
        kind: standard
        hours: 40
        """)
  case .numberOutside:
    Explanation(
      meaning:
        "Tallet er mindre eller større enn det som kan stå her.",
      why:
        "En side med tekst som er ti ganger så stor som leseren har valgt, kan ingen lese.",
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
      meaning: "Det er HTML i teksten din. Den virker ikke: leseren ser bare kodene.",
      why:
        "HTML kan skjule skadelige skript. Markdown gir deg overskrifter, fet skrift, lister og lenker uten den faren.",
      wrong: """
        Jeg holder <b>kurs</b> for barn.
        """,
      right: """
        Jeg holder **kurs** for barn.
        """)
  case .dangerousAddress:
    Explanation(
      meaning: "En lenke har en adresse som ikke hører hjemme på en nettside, så lenken blir utelatt.",
      why: "En adresse som begynner med file:, virker bare på din egen maskin, og javascript: kan skade leserne.",
      wrong: """
        [Sykkelen jeg reparerte](file:///C:/Bilder/sykkel.jpg)
        """,
      right: """
        [Sykkelen jeg reparerte](https://example.org/sykkel)
        """)
  case .linkToFile:
    Explanation(
      meaning: "En tekst lenker til en fil som ikke er en oppføring. Lenken utelates, ordene blir stående.",
      why:
        "Bare oppføringer har sider. En fil publiseres sammen med dokumentasjonen som nevner den, slik at ingenting publiseres ved et uhell.",
      wrong: "Se [planen](../evidence/filer/plan.pdf).",
      right: "Se [planen](../evidence/hageplan.md).")
  case .markdownDepth:
    Explanation(
      meaning: "Lister eller sitater er nøstet mye dypere enn noen kan lese.",
      why:
        "Som regel er et tegn gjentatt ved et uhell. Grensen verner også maskinen din mot filer som er laget for å skade.",
      wrong: """
        >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Godt jobbet!
        """,
      right: """
        > Godt jobbet!
        """)
  case .markdownTooComplex:
    Explanation(
      meaning: "Teksten har så mange klammer, tabellkolonner eller byte at det ville ta svært lang tid å vise den.",
      why:
        "Hver side lages på et øyeblikk, uansett hvem som skrev den. Folk skriver ikke slik; det gjør programmer som eksporterer data.",
      wrong: "# en tabell med 2000 kolonner, limt inn fra et regneark",
      right: "# oppgi regnearket som en fil i dokumentasjonen\nfiles: [filer/resultater.csv]")
  case .unknownReference:
    Explanation(
      meaning: "Her nevnes en oppføring som ikke finnes. En id er filnavnet uten endelsen.",
      why:
        "Det er koblingen mellom erfaring, kompetanse og dokumentasjon som overbeviser en leser, og her er den brutt.",
      wrong: """
        # content/experiences/kafe.md finnes
        title: Serverer opptil 20 bord samtidig
        kind: skill
        experiences: [kaffe]
        """,
      right: """
        # content/experiences/kafe.md finnes
        title: Serverer opptil 20 bord samtidig
        kind: skill
        experiences: [kafe]
        """)
  case .unknownHeading:
    Explanation(
      meaning: "En lenke nevner en overskrift som ikke finnes i teksten den fører til.",
      why:
        "Leseren ville havne øverst på siden og lete forgjeves. Navnet på en overskrift er teksten i små bokstaver, med bindestreker for mellomrom og uten skilletegn.",
      wrong: """
        ## Hva jeg manglet

        Se [over](#hva-jeg-mangler).
        """,
      right: """
        ## Hva jeg manglet

        Se [over](#hva-jeg-manglet).
        """)
  case .unknownOutcome:
    Explanation(
      meaning: "Stien til et læringsutbytte (rammeverk/sett/utbytte) leder ingen steder: en av delene finnes ikke.",
      why: "Bare en riktig sti viser veilederen eller sensoren hvilket krav du oppfyller.",
      wrong: """
        # content/frameworks/veileder.yaml har sett 1 med utbyttene 1 og 2
        outcomes: [veileder/1/7]
        """,
      right: """
        # content/frameworks/veileder.yaml har sett 1 med utbyttene 1 og 2
        outcomes: [veileder/1/2]
        """)
  case .unknownLevel:
    Explanation(
      meaning: "Du har vurdert deg på et nivå som rammeverket ikke har.",
      why: "Vurderingen din kan bare sammenlignes hvis den bruker rammeverkets egne nivåer.",
      wrong: """
        # content/frameworks/veileder.yaml har levels: [nybegynner, selvstendig, ekspert]
        outcomes: [veileder/1/2]
        level: veldig god
        """,
      right: """
        # content/frameworks/veileder.yaml har levels: [nybegynner, selvstendig, ekspert]
        outcomes: [veileder/1/2]
        level: selvstendig
        """)
  case .duplicateCode:
    Explanation(
      meaning: "To sett har samme nummer, eller to læringsutbytter i et sett har samme kode.",
      why: "Kompetanser peker på læringsutbytter med disse, så hvert kan bare finnes én gang på sitt sted.",
      wrong: """
        sets:
          - number: 1
            name: Samtale med veisøkeren
            outcomes: [{code: 1, name: Leder et intervju}]
          - number: 1
            name: Planlegging
            outcomes: [{code: 1, name: Setter et mål}]
        """,
      right: """
        sets:
          - number: 1
            name: Samtale med veisøkeren
            outcomes: [{code: 1, name: Leder et intervju}]
          - number: 2
            name: Planlegging
            outcomes: [{code: 1, name: Setter et mål}]
        """)
  case .unknownStep:
    Explanation(
      meaning:
        "Et steg venter på et steg som ikke finnes i denne planen. `needs` tar titlene på andre steg, bokstav for bokstav.",
      why: "Bare da kan teczka tegne riktig rekkefølge og fortelle deg hva som kommer nå.",
      wrong: """
        steps:
          - title: Melde meg på kurset
            due: 2035-02-01
          - title: Fullføre kurset
            due: 2035-06-30
            needs: [Påmelding]
        """,
      right: """
        steps:
          - title: Melde meg på kurset
            due: 2035-02-01
          - title: Fullføre kurset
            due: 2035-06-30
            needs: [Melde meg på kurset]
        """)
  case .duplicateStep:
    Explanation(
      meaning: "To steg i denne planen har samme tittel.",
      why: "Det er titlene som skiller steg fra hverandre. Er de like, vet ingen hvilket som er gjort.",
      wrong: """
        steps:
          - title: Kurs
            due: 2035-03-31
          - title: Kurs
            due: 2035-06-30
        """,
      right: """
        steps:
          - title: Kurs for nybegynnere
            due: 2035-03-31
          - title: Kurs for viderekomne
            due: 2035-06-30
        """)
  case .stepCycle:
    Explanation(
      meaning: "Noen steg venter på hverandre i ring.",
      why: "Ingen av dem ville noen gang begynne. Bestem hvilket som kommer først, og slett det det venter på.",
      wrong: """
        steps:
          - title: Finne en jobb
            due: 2035-06-30
            needs: [Skaffe praksis]
          - title: Skaffe praksis
            due: 2035-06-30
            needs: [Finne en jobb]
        """,
      right: """
        steps:
          - title: Skaffe praksis
            due: 2035-03-31
          - title: Finne en jobb
            due: 2035-06-30
            needs: [Skaffe praksis]
        """)
  case .selfReference:
    Explanation(
      meaning: "Denne planen nevner seg selv som alternativ.",
      why: "Et alternativ er en annen vei, hvis denne ikke går.",
      wrong: """
        # content/plans/kokk.md
        alternatives: [kokk]
        """,
      right: """
        # content/plans/kokk.md
        alternatives: [baker]
        """)
  case .datesReversed:
    Explanation(
      meaning: "Slutten kommer før starten.",
      why: "Den som leser en CV, ser på datoene først. En glipp her svekker tilliten til alt det andre.",
      wrong: """
        title: Servitør på kafé
        kind: employment
        start: 2023-06
        end: 2022-09
        """,
      right: """
        title: Servitør på kafé
        kind: employment
        start: 2022-09
        end: 2023-06
        """)
  case .attachmentMissing:
    Explanation(
      meaning:
        "En fil som denne oppføringen nevner, finnes ikke. Kanskje navnet har en skrivefeil eller andre store bokstaver?",
      why: "Dokumentasjon som ikke kan åpnes, beviser ingenting.",
      wrong: """
        # i content/evidence/ ligger vitnemal.pdf
        files: [vitnemaal.pdf]
        """,
      right: """
        # i content/evidence/ ligger vitnemal.pdf
        files: [vitnemal.pdf]
        """)
  case .attachmentOutside:
    Explanation(
      meaning: "Filen som nevnes her, ligger utenfor mappen content/, for eksempel bak en symbolsk lenke.",
      why:
        "Bare det du selv legger i content/, kan bli publisert. Slik slipper ingenting ut fra de andre mappene dine.",
      wrong: """
        ln -s /home/kari/vitnemal.pdf content/evidence/vitnemal.pdf
        # og dokumentasjonen har files: [vitnemal.pdf]
        """,
      right: """
        cp /home/kari/vitnemal.pdf content/evidence/vitnemal.pdf
        # og dokumentasjonen har files: [vitnemal.pdf]
        """)
  case .attachmentNotAFile:
    Explanation(
      meaning: "En mappe er nevnt der det trengs en fil.",
      why: "En leser åpner én fil. Nevn hver fil i mappen som skal vises.",
      wrong: """
        # i content/evidence/bilder/ ligger sykkel.jpg
        files: [bilder]
        """,
      right: """
        # i content/evidence/bilder/ ligger sykkel.jpg
        files: [bilder/sykkel.jpg]
        """)
  case .attachmentIsRecord:
    Explanation(
      meaning: "En fil som er en oppføring, er nevnt som vedlegg.",
      why:
        "Vedlegg publiseres som de er. En oppføring kan inneholde noe privat, så den publiseres bare gjennom siden sin.",
      wrong: "# content/evidence/pris.md\nfiles: [dagbok.md]   # dagbok.md er også en oppføring",
      right: "files: [tekster/dagbok.md]")
  case .attachmentActive:
    Explanation(
      meaning: "Det er nevnt en fil som en nettleser ville åpnet som en side, og som kunne kjørt et skript der.",
      why:
        "En side på nettstedet ditt kan lese det nettstedet viser, også forseglede deler. Ingen vet hva en fil fra et annet sted gjør der.",
      wrong: "files: [prosjekt.html]",
      right: "files: [prosjekt.pdf]   # skrevet ut fra nettleseren til PDF")
  case .pictureFormat:
    Explanation(
      meaning: "Bildet har et format som de fleste nettlesere ikke viser, for eksempel HEIC eller TIFF.",
      why:
        "Leserne ville ikke sett noe. Telefoner lagrer HEIC, og alle bildeprogrammer kan lagre som JPEG.",
      wrong: "files: [hage.heic]",
      right: "files: [hage.jpg]")
  case .pictureTooLarge:
    Explanation(
      meaning: "Bildet har så mange piksler at det ikke åpnes.",
      why:
        "Noen filer oppgir en størrelse som fyller hele minnet til en datamaskin. Ingen side trenger mer enn noen få millioner piksler.",
      wrong: "files: [skann.png]   # 40000 × 30000 piksler",
      right: "files: [skann.png]   # lagret med 4000 × 3000 piksler")
  case .pictureUnreadable:
    Explanation(
      meaning: "Navnet på filen sier at den er et bilde, men filen er avkuttet, skadet eller noe annet.",
      why:
        "Leserne ville sett et ødelagt bilde. Som regel er årsaken en avbrutt kopiering.",
      wrong: "files: [hage.jpg]   # halve kopien mangler",
      right: "files: [hage.jpg]   # kopiert fra kameraet på nytt")
  case .pictureTooCostly:
    Explanation(
      meaning: "Det tok mer minne eller tid å åpne filen enn noe vanlig bilde trenger.",
      why:
        "En fil kan være liten og likevel be om hele minnet til en datamaskin. Lagret på nytt blir den en vanlig fil.",
      wrong: "files: [animasjon.gif]   # ti tusen bilder",
      right: "files: [animasjon.mp4]")
  case .pictureUndrawn:
    Explanation(
      meaning: "Det kan ikke lages noe bilde av filen, så siden kan ikke vise den.",
      why:
        "En PDF vises med sin første side. En PDF med passord, eller en som er skadet, viser ingenting.",
      wrong: "files: [vitnemaal.pdf]   # ber om passord",
      right: "files: [vitnemaal.pdf]   # lagret uten passord")
  case .unknownTheme:
    Explanation(
      meaning: "Det finnes ikke noe tema med dette navnet.",
      why: "Et tema bestemmer hvordan sidene ser ut. Sløyf linjen, så får du det vanlige.",
      wrong: """
        title: Dette kan jeg
        language: nb
        theme: pen
        """,
      right: """
        title: Dette kan jeg
        language: nb
        theme: jasny
        """)
  case .unknownOption:
    Explanation(
      meaning:
        "Temaet du har valgt, har ikke noe valg med dette navnet.",
      why:
        "Det som er ukjent, endrer ingenting, og du ville lete forgjeves etter forskjellen. `teczka themes` viser valgene i hvert tema.",
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
        "En mappe i Themes/ har ingen fil theme.yaml, så den er ikke noe tema.",
      why:
        "I theme.yaml står farger, skrifter og mål. Uten dem har stilarket ingenting å bruke.",
      wrong: """
        Themes/mitt/style.css
        """,
      right: """
        Themes/mitt/theme.yaml
        Themes/mitt/style.css
        """)
  case .contrastTooLow:
    Explanation(
      meaning:
        "To farger, én for noe skrevet og én bak det, er for like (WCAG 2.2, kontrastforhold).",
      why:
        "Mange ser dårligere enn deg, og på en mobil i solen gjør alle det. teczka foreslår den nærmeste fargen som kan leses; `contrast: AAA` i et tema krever 7 i stedet for 4,5.",
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
        "Temaets style.css har noe et tema ikke kan ha: det laster en fil, bruker en farge utenfor theme.yaml, eller slutter midt i noe.",
      why:
        "Et tema kan komme fra en fremmed. Når det ikke laster noe, kan det ikke fortelle noen hva som leses eller skrives på sidene dine, og fargene i theme.yaml har sjekket kontrast.",
      wrong: """
        .units li { background: url(https://example.org/papir.png); color: #999; }
        """,
      right: """
        .units li { background: var(--panel); color: var(--soft); }
        """)
  case .competenceWithoutEvidence:
    Explanation(
      meaning: "Du nevner en kompetanse, men ingen dokumentasjon står bak den ennå.",
      why:
        "En påstand overbeviser når noen kan se den: en arbeidsprøve, et bilde, en uttalelse, et kursbevis. I en validering teller bare det som er dokumentert.",
      wrong: """
        title: Serverer opptil 20 bord samtidig
        kind: skill
        experiences: [kafe]
        """,
      right: """
        title: Serverer opptil 20 bord samtidig
        kind: skill
        experiences: [kafe]
        evidence: [uttalelse-fra-lederen]
        """)
  case .evidenceWithoutCompetence:
    Explanation(
      meaning: "Denne dokumentasjonen sier ikke hvilken kompetanse den viser.",
      why:
        "En leser skal ikke måtte gjette hva et bilde eller et vitnemål viser. Den samme dokumentasjonen kan vise flere kompetanser.",
      wrong: """
        title: Uttalelse fra lederen på kafeen
        kind: recommendation
        date: 2035-01
        """,
      right: """
        title: Uttalelse fra lederen på kafeen
        kind: recommendation
        date: 2035-01
        competences: [servering, roe-ned-gjester]
        """)
  case .evidenceCriteriaMissing:
    Explanation(
      meaning:
        "God dokumentasjon oppfyller fire kriterier: den er din, den passer til kompetansen, den er nok, og den stemmer fortsatt. Ikke alle har fått en setning ennå.",
      why:
        "Det er nettopp dette veiledere og sensorer spør om. Én setning om hvert sparer deg for spørsmål og viser hvor dokumentasjonen er svak.",
      wrong: """
        criteria:
          authenticity: Bildene viser meg på jobb, og lederen har signert dem.
        """,
      right: """
        criteria:
          authenticity: Bildene viser meg på jobb, og lederen har signert dem.
          validity: De viser hvordan jeg serverer flere bord samtidig.
          sufficiency: Sammen med uttalelsen dekker de hele serveringen.
          currency: De er fra forrige sesong, og jeg jobber der fortsatt.
        """)
  case .evidenceExpired:
    Explanation(
      meaning: "Datoen i `expires` er passert.",
      why: "Den som stoler på den, kan bli avvist, og du også. Forny den, eller vis til nyere dokumentasjon.",
      wrong: """
        title: Førstehjelpsbevis
        kind: certificate
        date: 2018-05-31
        expires: 2021-05-31
        """,
      right: """
        title: Førstehjelpsbevis
        kind: certificate
        date: 2033-05-31
        expires: 2036-05-31
        """)
  case .evidenceAgeing:
    Explanation(
      meaning: "Denne dokumentasjonen er over fem år gammel, og det står ikke hvorfor den fortsatt teller.",
      why:
        "Ferdigheter som ikke brukes, blir svakere. Fortell hvordan du har holdt dine ved like, så er gammel dokumentasjon fortsatt god.",
      wrong: """
        title: Kursbevis i sveising
        kind: certificate
        date: 2015-06
        """,
      right: """
        title: Kursbevis i sveising
        kind: certificate
        date: 2015-06
        criteria:
          currency: Jeg har sveiset hver uke siden da, og den siste jobben er fra i år.
        """)
  case .employmentCertificate:
    Explanation(
      meaning: "En arbeidsattest er brukt som dokumentasjon på en kompetanse.",
      why:
        "Den sier hvor og når du jobbet, ikke hva du vet og kan. Det sier en arbeidsprøve eller en uttalelse om arbeidet ditt.",
      wrong: """
        title: Arbeidsattest, Kafé Hjørnet
        kind: employment-certificate
        date: 2024-06
        competences: [servering]
        """,
      right: """
        title: Uttalelse fra lederen på Kafé Hjørnet
        kind: recommendation
        date: 2024-06
        competences: [servering]
        """)
  case .competenceVerb:
    Explanation(
      meaning: "Tittelen nevner en egenskap eller et område, ikke noe du gjør.",
      why:
        "Et verb som «analyserer», «reparerer» eller «forklarer» sier hva andre kan se. Da vet du også hva slags dokumentasjon du skal lete etter.",
      wrong: """
        title: Kommunikativ
        """,
      right: """
        title: Forklarer kunden med enkle ord hva som er ødelagt
        """)
  case .smartSpecific:
    Explanation(
      meaning: "Målet bør være så tydelig at en annen forstår det. Svaret i `specific` mangler eller er for kort.",
      why: "Av et vagt ønske følger ikke noe første steg. Av et konkret mål gjør det det.",
      wrong: """
        smart:
          specific: Bedre jobb
        """,
      right: """
        smart:
          specific: Jeg jobber som kokk på en restaurant på Hamar, i minst halv stilling.
        """)
  case .smartMeasurable:
    Explanation(
      meaning:
        "Svaret i `measurable` mangler, eller det har ikke noe tall og ingenting som kan besvares med ja eller nei.",
      why: "Hvordan vil du ellers vite at du er i mål? Et mål på fremgang hjelper deg på veien også.",
      wrong: """
        smart:
          measurable: Norsken min blir mye bedre enn nå.
        """,
      right: """
        smart:
          measurable: Jeg består B1-prøven med minst 60 av 100 poeng.
        """)
  case .smartAchievable:
    Explanation(
      meaning: "Svaret i `achievable` mangler eller er for kort.",
      why: "Et for stort mål svekker troen på deg selv. Fortell hva du allerede har: tid, penger, folk, ferdigheter.",
      wrong: """
        smart:
          achievable: Ja
        """,
      right: """
        smart:
          achievable: Jeg har bestått A2, leser 5 timer i uken, og kusinen min øver med meg.
        """)
  case .smartRelevant:
    Explanation(
      meaning: "Svaret i `relevant` mangler eller er for kort.",
      why: "Du holder fast ved et mål som betyr noe for deg. Hvorfor dette, og hvorfor nå?",
      wrong: """
        smart:
          relevant: Nyttig
        """,
      right: """
        smart:
          relevant: Med B1 kan jeg jobbe med gjester, og det vil jeg heller enn å vaske opp.
        """)
  case .smartTimeBound:
    Explanation(
      meaning:
        "Svaret i `time_bound` mangler, har ingen dato og ikke noe tidsrom, eller har en dato etter planens frist.",
      why: "Et mål uten slutt glir fra måned til måned.",
      wrong: """
        deadline: 2035-06-30
        smart:
          time_bound: Så snart jeg finner litt ledig tid til det.
        """,
      right: """
        deadline: 2035-06-30
        smart:
          time_bound: Jeg består prøven innen 2035-06-15, to uker før fristen.
        """)
  case .planStepOrder:
    Explanation(
      meaning: "Datoene til to steg stemmer ikke sammen: det ene skal være ferdig før et annet som det må vente på.",
      why: "Slik ser du i tide at planen ikke går opp, og flytter en dato mens det ennå er lett.",
      wrong: """
        steps:
          - title: Melde meg på kurset
            due: 2035-06-30
          - title: Fullføre kurset
            due: 2035-02-01
            needs: [Melde meg på kurset]
        """,
      right: """
        steps:
          - title: Melde meg på kurset
            due: 2035-02-01
          - title: Fullføre kurset
            due: 2035-06-30
            needs: [Melde meg på kurset]
        """)
  case .planStepLate:
    Explanation(
      meaning: "Fristen for et steg er passert, og steget er ikke gjort.",
      why: "Det skjer med alle. Merk det som gjort, eller velg en ny dato, så hjelper planen deg igjen.",
      wrong: """
        steps:
          - title: Melde meg på kurset
            due: 2024-02-01
        """,
      right: """
        steps:
          - title: Melde meg på kurset
            due: 2024-02-01
            status: done
            done_on: 2024-01-29
        """)
  case .planPastDeadline:
    Explanation(
      meaning: "Et steg slutter etter fristen for hele planen.",
      why:
        "Enten må steget komme før, eller så gir du deg selv mer tid. Begge deler er greit, men de må stemme overens.",
      wrong: """
        deadline: 2035-06-30
        steps:
          - title: Fullføre kurset
            due: 2035-09-30
        """,
      right: """
        deadline: 2035-09-30
        steps:
          - title: Fullføre kurset
            due: 2035-09-30
        """)
  case .questionsOpen:
    Explanation(
      meaning: "I tillegg til målet, stegene og fristen har planen fem spørsmål. Noen av dem er ikke besvart ennå.",
      why:
        "Den som har tenkt på hindringer og hjelpere på forhånd, gir ikke opp ved det første problemet. Spørsmålene passer godt til en samtale med en veileder.",
      wrong: """
        questions:
          knowledge: Når neste kurs begynner.
        """,
      right: """
        questions:
          influences: Arbeidstiden min og prisen på kurset.
          knowledge: Når neste kurs begynner.
          obstacles: Kveldsvakter om sommeren.
          helpers: Kusinen min og veilederen på karrieresenteret.
          change: Jeg jobber med gjester og har råd til egen leilighet.
        """)
  case .cvWithoutContact:
    Explanation(
      meaning: "CV-en viser ingen kontaktopplysninger, eller noen som ikke finnes i about.md.",
      why:
        "En arbeidsgiver som liker CV-en, kan ikke svare deg. Personopplysninger kommer bare inn i en CV når du nevner dem der.",
      wrong: """
        # content/cvs/kokk.md
        title: CV, kokk
        folders: [kjokken]
        """,
      right: """
        # content/cvs/kokk.md; about.md har name, email og phone
        title: CV, kokk
        folders: [kjokken]
        contact: [name, email, phone]
        """)
  case .folderEmpty:
    Explanation(
      meaning: "Denne presentasjonsmappen velger ingen erfaring, ingen kompetanse og ingen dokumentasjon.",
      why: "Leseren ville åpne en tom side. Nevn det du vil vise, eller skriv `all`.",
      wrong: """
        title: Til Mjøsa hotell
        visibility: public
        """,
      right: """
        title: Til Mjøsa hotell
        visibility: public
        include:
          competences: [servering, roe-ned-gjester]
        """)
  case .unitUnshared:
    Explanation(
      meaning: "Dette er forseglet, men ingen har fått en passfrase til det, så det blir ikke publisert.",
      why:
        "Det er den trygge veien: ingenting går ut før du har bestemt hvem det er til. «teczka share add» gir det til noen; til da kan enheten like gjerne være privat.",
      wrong: """
        # content/folders/hotell.md har visibility: sealed
        teczka build
        """,
      right: """
        teczka share add folders/hotell --with "Hotellet ved vannet"
        teczka build
        """)
  case .listedUnsealed:
    Explanation(
      meaning: "«listed: true» står i en enhet som ikke er forseglet, og gjør ingenting der.",
      why:
        "Feltet setter tittelen på en forseglet enhet på forsiden, med en lenke til den, og endrer ikke noe annet. Den som leser det i en privat enhet, kan tro at enheten er synlig; det er den ikke.",
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
      meaning:
        "En privat verdi fra about.md, for eksempel telefonnummeret ditt, står i teksten til en annen oppføring.",
      why:
        "Der kan flere enn du vil, få se den. Personopplysninger hører hjemme i about.md, og bare en CV henter dem derfra.",
      wrong: """
        # about.md har phone: 400 55 142, og det står ikke i public:
        # teksten i content/experiences/kafe.md:
        Spør meg gjerne: 400 55 142.
        """,
      right: """
        # about.md har phone: 400 55 142, og det står ikke i public:
        # teksten i content/experiences/kafe.md:
        Jeg forteller gjerne mer i en samtale.
        """)
  case .attachmentMetadata:
    Explanation(
      meaning:
        "Filen har skjulte opplysninger og publiseres som den er: stedet der et opptak ble gjort, et serienummer eller et navn.",
      why:
        "En video fra en telefon kan røpe hvor du bor, og en PDF hvem som skrev den. Bilder lages på nytt uten slike opplysninger. Lagre en kopi av de andre filene uten dem.",
      wrong: """
        # content/evidence/tur.mp4 kommer rett fra telefonen, med stedet
        exiftool -gpsposition content/evidence/tur.mp4
        """,
      right: """
        # dette lager en kopi uten de skjulte opplysningene
        ffmpeg -i tur.mp4 -map_metadata -1 -c copy content/evidence/tur.mp4
        """)
  case .attachmentUnused:
    Explanation(
      meaning: "I content/evidence/ ligger det en fil som ingen dokumentasjon nevner, så ingen får se den.",
      why: "Kanskje du har glemt å legge den til der den ville overbevise noen?",
      wrong: """
        # i content/evidence/ ligger uttalelse.md og uttalelse.pdf
        title: Uttalelse fra lederen på kafeen
        kind: recommendation
        date: 2035-01
        """,
      right: """
        # i content/evidence/ ligger uttalelse.md og uttalelse.pdf
        title: Uttalelse fra lederen på kafeen
        kind: recommendation
        date: 2035-01
        files: [uttalelse.pdf]
        """)
  case .outcomeUncovered:
    Explanation(
      meaning:
        "Et rammeverk du sikter mot, krever noe som ingen av kompetansene dine dekker, eller som du ikke har dokumentert ennå.",
      why:
        "Dette er listen din over hva du må lære eller dokumentere før en validering. Den er en god start på en plan.",
      wrong: """
        # content/frameworks/veileder.yaml har sett 1 med utbyttene 1 og 2
        title: Leder den første samtalen med en veisøker
        outcomes: [veileder/1/1]
        evidence: [opptak]
        """,
      right: """
        # content/frameworks/veileder.yaml har sett 1 med utbyttene 1 og 2
        title: Leder den første samtalen med en veisøker og oppsummerer den
        outcomes: [veileder/1/1, veileder/1/2]
        evidence: [opptak]
        """)
  case .acceptUnused:
    Explanation(
      meaning: "portfolio.yaml godtar en type merknad som ikke dukket opp.",
      why: "Kanskje du har rettet det: bra! Slett punktet, så det ikke skjuler en ny merknad senere.",
      wrong: """
        accept:
          - code: evidence-expired
            reason: Beviset er i ferd med å bli fornyet.
        # og ingen dokumentasjon er utløpt
        """,
      right: """
        accept:
          - code: evidence-expired
            reason: Beviset er i ferd med å bli fornyet.
            records: [evidence/forstehjelp]
        # og evidence/forstehjelp er utløpt
        """)
  case .vaultMissing:
    Explanation(
      meaning: "Her finnes ikke filen .teczka/vault.json, som sier hvem som kan åpne hva.",
      why:
        "Enten er ingenting delt ennå, eller så er du i en annen mappe enn den som har content/. Den første «teczka share add» lager hvelvet.",
      wrong: """
        teczka share list
        """,
      right: """
        teczka share add folders/employer --with "Anna"
        """)
  case .vaultNewer:
    Explanation(
      meaning: "Hvelvet er skrevet av en senere versjon av teczka, som kan ha ting i det som denne ikke kjenner.",
      why:
        "Hvis denne versjonen skrev hvelvet på nytt, ville det den ikke kjenner, gå tapt, og kanskje noens tilgang med det.",
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
      meaning: "Hvelvet kan ikke leses: det er ikke den JSON-teksten som teczka skrev.",
      why:
        "Uten nøklene i hvelvet kan ingenting forsegles for de samme mottakerne. Legg tilbake en kopi. Finnes det ingen, slett filen og del på nytt: det som er publisert, er fortsatt lesbart for dem som har det.",
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
      meaning: "Andre brukere av maskinen hadde lov til å lese .teczka/vault.json. Teczka har tatt bort den retten.",
      why:
        "Den som har lest hvelvet, kan åpne hver forseglet enhet. På en maskin du har alene, er ingenting tapt; på en delt maskin bør du trekke tilbake delingene og lage nye.",
      wrong: """
        chmod 644 .teczka/vault.json
        """,
      right: """
        chmod 600 .teczka/vault.json
        """)
  case .vaultTracked:
    Explanation(
      meaning: "Filen .teczka/vault.json er lagret i git eller er på vei dit, enda git skulle la mappen være.",
      why:
        "Hvelvet åpner hver forseglet enhet, og git beholder hver versjon av det for alltid, på hver maskin der repoet er kopiert. Ta det ut, og forny delingene hvis repoet noen gang er kopiert. Der ingen andre noen gang får repoet, kan portfolio.yaml godta dette.",
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
      meaning: "Hvelvet sier selv at det hører til et eksempel, der passfrasene er offentlige og hvelvet ligger i git.",
      why:
        "I et eksempel er det meningen, og portfolio.yaml godtar det med en begrunnelse. I porteføljen til et virkelig menneske forsegler det ingenting: den som har hvelvet, åpner alt. Det skjer når noen begynner med en kopi av et eksempel.",
      wrong: """
        # i porteføljen til et virkelig menneske
        teczka share add folders/employer --with Anna --demo
        """,
      right: """
        rm .teczka/vault.json
        teczka share add folders/employer --with Anna
        """)
  case .vaultPurpose:
    Explanation(
      meaning: "Hvelvet til et eksempel skulle brukes til en virkelig deling, eller omvendt.",
      why:
        "Nøklene til et eksempel er offentlige. En deling der ville sett lukket ut og vært åpen for alle, derfor må du si hva du vil ha.",
      wrong: """
        # i en kopi av et eksempel
        teczka share add folders/employer --with Anna
        """,
      right: """
        rm .teczka/vault.json
        teczka share add folders/employer --with Anna
        """)
  case .vaultInUse:
    Explanation(
      meaning: "En annen teczka holder hvelvet, kanskje en som venter på passfrasen i et annet vindu.",
      why:
        "To programmer som skriver det samme hvelvet, ville miste en av de to endringene. Vent på det andre, eller avslutt det.",
      wrong: """
        teczka share add folders/a --with Anna & teczka share add folders/b --with Jan
        """,
      right: """
        teczka share add folders/a --with Anna
        teczka share add folders/b --with Jan
        """)
  case .unknownUnit:
    Explanation(
      meaning: "Ingen mappe, CV eller plan heter dette.",
      why:
        "En enhet heter som filen sin, uten .md: content/folders/employer.md er folders/employer. Å dele et navn som ikke finnes, ville gi en lenke til ingenting.",
      wrong: """
        teczka share add folders/emploer --with Anna
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .unitNotSealed:
    Explanation(
      meaning: "Bare en enhet med «visibility: sealed» kan deles med en passfrase.",
      why:
        "En privat enhet publiseres for ingen og en offentlig for alle; teczka endrer ingen av delene uten at du sier det.",
      wrong: """
        visibility: private
        """,
      right: """
        visibility: sealed
        """)
  case .unknownShare:
    Explanation(
      meaning: "Ingen deling har denne id-en.",
      why:
        "En deling kalles ved id-en, ikke ved mottakerens navn, for to kan hete det samme. «teczka share list» viser id-ene.",
      wrong: """
        teczka share revoke Anna
        """,
      right: """
        teczka share list
        teczka share revoke q3Zk81aB
        """)
  case .shareOverNothing:
    Explanation(
      meaning: "Delingen ville ikke åpne noen enhet.",
      why:
        "Noen ville få en passfrase som ikke åpner noe. Nevn enhetene, eller skriv «--all» når minst én er forseglet.",
      wrong: """
        teczka share add --with Anna
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .tooManyShares:
    Explanation(
      meaning: "En side har plass til 256 delinger, og denne enheten ville fått flere.",
      why:
        "Sider med flere mottakere åpnes ikke, fordi hver av dem kan koste et sekunds arbeid. Trekk tilbake det som har gjort sin nytte, eller la én deling gjelde for en gruppe.",
      wrong: """
        teczka share add folders/class --with "Pupil 257"
        """,
      right: """
        teczka share add folders/class --with "Class 7b"
        """)
  case .shareEnded:
    Explanation(
      meaning: "Delingens siste dag er før i dag.",
      why:
        "En bygging utelater det som er over, så mottakeren kunne aldri ha åpnet det.",
      wrong: """
        teczka share add folders/employer --with Anna --until 2020-01-01
        """,
      right: """
        teczka share add folders/employer --with Anna --until 2030-01-01
        """)
  case .passphraseWeak:
    Explanation(
      meaning: "Et program som prøver millioner av passfraser, ville finne denne.",
      why:
        "Den som laster ned den forseglede siden, kan prøve i årevis uten at noen merker det. Passfrasen er alt som verner den, så gjør den lang og ulik andres, eller la teczka trekke en.",
      wrong: """
        echo 'Anna2026' | teczka share add folders/employer --with Anna --passphrase-stdin
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .passphraseLength:
    Explanation(
      meaning: "Passfrasen er tom eller lengre enn 256 tegn.",
      why:
        "En tom verner ingenting, og ingen skriver en hel side uten feil. Sju eller åtte ord er passe.",
      wrong: """
        echo '' | teczka share add folders/employer --with Anna --passphrase-stdin
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .passphraseCharacter:
    Explanation(
      meaning: "Passfrasen har et usynlig tegn, en emoji eller en bokstav som kan skrives på to måter.",
      why:
        "To enheter kan sende ulike byte for det som ser likt ut, og da ville den riktige passfrasen ikke åpne siden.",
      wrong: """
        echo '🔑🔑🔑' | teczka share add folders/employer --with Anna --passphrase-stdin
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .sealedFileInvalid:
    Explanation(
      meaning: "Filen er ikke en side som teczka har forseglet, eller den ber om noe som ingen slik side ber om.",
      why:
        "En side blir sjekket før noe arbeid gjøres med den, så en feil fil verken koster tid eller tillit. Gi siden som ligger under s/, eller filen du fikk tilsendt.",
      wrong: """
        teczka open site/index.html
        """,
      right: """
        teczka open site/s/bWFqMTIzNDU2Nzg5/index.html
        """)
  case .passphraseWrong:
    Explanation(
      meaning: "Ingen mottakers nøkkel på denne siden passer til passfrasen.",
      why:
        "Den kan være feilskrevet, høre til en annen side, være trukket tilbake eller utløpt. Siden sier ikke hvilket, og det gjør ikke teczka heller.",
      wrong: """
        kot las rower
        """,
      right: """
        kot las rower dom lampa okno rzeka zegar
        """)
  case .sealedFileDamaged:
    Explanation(
      meaning: "Passfrasen passer, men innholdet er ikke det som ble forseglet.",
      why:
        "Filen ble kuttet underveis, eller noen endret den. Det som er endret, blir aldri vist. Hent siden på nytt.",
      wrong: """
        # half of a download
        teczka open index.html.part
        """,
      right: """
        teczka open index.html
        """)
  case .shareWithdrawn:
    Explanation(
      meaning: "Lenken nevner en deling som siden ikke lenger kjenner.",
      why:
        "Når en deling er slutt eller trekkes tilbake, publiseres siden på nytt og har ingen nøkkel for den. Passfrasen ville ikke åpnet noe; bare eieren kan gi deg en ny.",
      wrong: """
        teczka open 'https://example.org/me/s/bWFqMTIzNDU2Nzg5/#share=endedshare'
        """,
      right: """
        teczka open 'https://example.org/me/s/bWFqMTIzNDU2Nzg5/#share=newshare'
        """)
  case .sealedAttachmentMissing:
    Explanation(
      meaning: "Siden ble åpnet, men et av vedleggene er ikke der det skal være.",
      why:
        "Vedlegg er egne filer ved siden av siden. Et kan mangle fordi bare siden ble kopiert: kopier hele mappen, eller be om enheten som én fil («teczka export --single-file»).",
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
      meaning: "Siden ble åpnet, men et av vedleggene er ikke det som ble forseglet.",
      why:
        "Hver bit av et vedlegg kontrolleres før den skrives. Det som ble kuttet eller endret underveis, blir aldri skrevet, så ingen tar det for det ekte.",
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
      meaning: "Bare en forseglet enhet eksporteres bak en passfrase, og denne er offentlig.",
      why:
        "En fil med passfrase ville lovet en hemmelighet som den offentlige siden ikke holder. Send adressen til siden eller en PDF, eller forsegl enheten.",
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
      meaning: "Enheten er forseglet, men det finnes ingen deling som kunne åpne filen.",
      why:
        "En forseglet fil lages for dem som har en deling. Uten en deling kunne ingen noen gang lese den.",
      wrong: """
        teczka export folders/employer --single-file
        """,
      right: """
        teczka share add folders/employer --with Anna
        teczka export folders/employer --single-file
        """)
  case .singleFileLarge:
    Explanation(
      meaning: "Den eksporterte filen er større enn mange postkasser tar imot.",
      why:
        "En e-post med den kommer kanskje aldri frem, og nettlesere trenger flere ganger så mye minne for å åpne den. Send lenken i stedet, eller utelat opptak og store bilder.",
      wrong: """
        files: [interview.mp4]   # 85 MB
        """,
      right: """
        url: https://example.org/interview
        """)
  case .unitOncePublic:
    Explanation(
      meaning: "En tidligere bygging publiserte denne enheten for alle; nå er den forseglet.",
      why:
        "Søkemotorer, arkiver og besøkende kan ha beholdt kopier. Forseglingen verner det som publiseres fra nå av. Be søkemotorene glemme den gamle adressen, og endre det som ingen skal vite.",
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
        "Resultatmappen ligger i et git-repo, og en tidligere commit har en side av denne enheten som alle kan lese.",
      why:
        "git beholder hver versjon. Er repoet offentlig, er den gamle siden det også. Skriv om historien (git filter-repo), eller publiser fra et nytt repo.",
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
        "En lenke til nettet fører ingen steder: siden eller tjeneren er borte, eller nettlesere vil advare mot den.",
      why:
        "En arbeidsgiver eller veileder som følger en død lenke, tviler på resten også. `teczka check --links` spør etter hver adresse.",
      wrong: "url: https://example.org/nedlagt-kurs",
      right: "url: https://web.archive.org/web/2025/https://example.org/kurs")
  case .linkUncertain:
    Explanation(
      meaning: "En tjener ga ingen side: den var treg, opptatt eller stengt, eller svarer ikke programmer.",
      why:
        "Det kan komme an på tidspunktet eller på hvem som spør. Bare den som åpner adressen i en nettleser, kan vite det.",
      wrong: "url: https://example.org/bare-for-medlemmer",
      right: "url: https://example.org/kurs")
  case .linkMoved:
    Explanation(
      meaning: "Adressen virker fortsatt, men tjeneren sier at siden har fått en annen for godt.",
      why: "Omdirigeringer blir borte en dag. Det er den nye adressen som bør stå der.",
      wrong: "url: http://example.org/kurs",
      right: "url: https://example.org/kurs/matlaging")
  case .linkInside:
    Explanation(
      meaning: "En lenke fører til denne datamaskinen eller til nettverket den er i.",
      why: "Hos deg kan den virke, og ingen andre steder. Slike adresser spørres det bare etter med `--inside`.",
      wrong: "url: http://localhost:8000/sertifikat",
      right: "url: https://example.org/sertifikat")
  case .programMissing:
    Explanation(
      meaning: "Et program som teczka bruker til dette arbeidet, er ikke installert.",
      why:
        "Det alle porteføljer trenger, har teczka med seg. Det få trenger, overlates til programmer som kan installeres.",
      wrong: "teczka check --links",
      right: "apt install curl")
  case .programFailed:
    Explanation(
      meaning: "Et annet program som teczka trenger til dette, endte med en feil.",
      why:
        "Det programmet sa, står i meldingen. Ingenting ble skrevet. Ofte hjelper en nyere versjon av programmet.",
      wrong: """
        teczka export cvs/baker --pdf   # qpdf 8
        """,
      right: """
        teczka export cvs/baker --pdf   # qpdf 11
        """)
  case .downloadFailed:
    Explanation(
      meaning: "Adressen ble spurt om den forseglede siden, men ingen side kom.",
      why:
        "Tjeneren kan være nede, adressen feilskrevet eller siden fjernet. Åpne adressen i en nettleser: viser den feltet for passfrasen, så prøv igjen.",
      wrong: """
        teczka open https://example.org/me/s/bWFqMTIzNDU2Nzg
        """,
      right: """
        teczka open https://example.org/me/s/bWFqMTIzNDU2Nzg5/
        """)
  case .personalDataPublished:
    Explanation(
      meaning:
        "En side som alle kan lese, ville ha vist en privat verdi fra about.md. Byggingen stoppet, og ingenting ble skrevet.",
      why:
        "Det som en gang er på nettet, kan alle kopiere. Slett det fra teksten, eller før opp feltet i `public:` hvis alle kan få vite det.",
      wrong: """
        # about.md har phone: 400 55 142, og det står ikke i public:
        # content/folders/hotell.md
        ---
        title: Til Mjøsa hotell
        visibility: public
        include:
          competences: all
        ---
        Ring meg på 400 55 142.
        """,
      right: """
        # about.md har phone: 400 55 142, og det står ikke i public:
        # content/folders/hotell.md
        ---
        title: Til Mjøsa hotell
        visibility: public
        include:
          competences: all
        ---
        Kontaktopplysningene mine står i CV-en.
        """)
  case .outputOccupied:
    Explanation(
      meaning: "Der en side skal skrives, ligger det allerede noe som teczka ikke har laget.",
      why: "Det kan være ditt eget arbeid, så teczka lar det være. Flytt det, eller skriv nettstedet et annet sted.",
      wrong: """
        # mappen Dokumenter har sin egen index.html
        teczka build --output Dokumenter
        """,
      right: """
        teczka build --output site
        """)
  case .outputInsideContent:
    Explanation(
      meaning: "Nettstedet skulle skrives dit oppføringene dine ligger.",
      why: "Sider og kilder ville blande seg, og noe av ditt kunne bli erstattet.",
      wrong: """
        teczka build --output content
        """,
      right: """
        teczka build --output site
        """)
  case .outputInUse:
    Explanation(
      meaning: "En annen bygging skriver til den samme mappen akkurat nå.",
      why: "To bygginger samtidig ville gi deg et nettsted av to halvdeler. Vent til den andre er ferdig.",
      wrong: """
        # første vindu
        teczka build
        # andre vindu, samtidig
        teczka build
        """,
      right: """
        teczka build
        # når den er ferdig
        teczka build
        """)
  case .pictureToolMissing:
    Explanation(
      meaning: "Et program eller bibliotek som lager bilder, mangler på denne datamaskinen.",
      why:
        "Et bilde rett fra kameraet kan røpe hvor du bor, og publiseres derfor aldri i stedet.",
      wrong: "teczka build",
      right: """
        sudo apt install libvips42
        teczka build
        """)
  case .fileUnwritable:
    Explanation(
      meaning:
        "Datamaskinen lot ikke teczka skrive denne filen: disken kan være full, eller mappen kan være beskyttet.",
      why: "De gamle sidene er som før, så ingenting er tapt. Lag plass, eller velg en annen mappe.",
      wrong: """
        teczka build --output /usr/nettsted
        """,
      right: """
        teczka build --output site
        """)
  case .pdfPrinterMissing:
    Explanation(
      meaning:
        "«teczka pdf» skriver ut sider gjennom Chromium eller WeasyPrint, og ingen av dem finnes på denne datamaskinen.",
      why:
        "Disse programmene lager gode PDF-er med tekst, bokmerker og tagger for skjermlesere; teczka gir dem ferdige sider.",
      wrong: """
        teczka pdf
        """,
      right: """
        sudo apt-get install chromium
        teczka pdf
        """)
  case .pdfPrintingFailed:
    Explanation(
      meaning: "Programmet som skriver ut, endte med en feil eller svarte ikke. Det siste det sa, står i meldingen.",
      why: "Ingen PDF ble skrevet; de gamle er som før. Prøv igjen, eller velg det andre programmet.",
      wrong: """
        teczka pdf
        """,
      right: """
        teczka pdf --with weasyprint
        """)
  }
}
