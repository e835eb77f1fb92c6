/// Polish operational verbs for competence titles: what others can see or check a person do.
///
/// The list is the project's own; it is not taken from any published list.
///
/// - `forms`: one verb a line, the forms separated by spaces,
///   the third person singular of the present first, then the infinitive, then other forms people
///   write in titles (first person, perfective infinitive and third person).
///   After a `|` come noun forms of the verb: they do not count as a verb, but the line's first
///   form is proposed in their place.
/// - `vague`: lines of the same shape, for verbs that say nothing that can be seen or checked.
/// - `proposals`: stems (lower case) that begin a word of a weak title, a colon, and three
///   proposals in the title form, where `_` stands for a space.
/// - `general`: what to propose where nothing matches.
enum PolishVerbs {
  // Nouns (praca, opieka, kontrola) are never listed. A form that is also an everyday noun is left
  // out of its verb's line: gra, gram (grać), piec (piecze), pierze (prać), kopie, kopię (kopać),
  // szyję (szyje), sadzę (sadzi), śledzi (śledzić), ostrzy (ostrzyć).
  static let forms = """
    zadaje zadawać zadaję zadać zada | zadawanie
    porozumiewa porozumiewać porozumiewam porozumieć | porozumiewanie
    adaptuje adaptować adaptuję zaadaptować zaadaptuje | adaptowanie zaadaptowanie
    administruje administrować administruję | administrowanie
    aktualizuje aktualizować aktualizuję zaktualizować zaktualizuje | aktualizowanie zaktualizowanie
    aktywizuje aktywizować aktywizuję zaktywizować zaktywizuje | aktywizowanie zaktywizowanie
    analizuje analizować analizuję przeanalizować przeanalizuje | analizowanie przeanalizowanie
    animuje animować animuję | animowanie
    aranżuje aranżować aranżuję zaaranżować zaaranżuje | aranżowanie zaaranżowanie
    archiwizuje archiwizować archiwizuję zarchiwizować zarchiwizuje | archiwizowanie zarchiwizowanie
    argumentuje argumentować argumentuję uargumentować uargumentuje | argumentowanie uargumentowanie
    asekuruje asekurować asekuruję | asekurowanie
    automatyzuje automatyzować automatyzuję zautomatyzować zautomatyzuje | automatyzowanie
    bada badać badam zbadać zbada | badanie zbadanie
    biega biegać biegam przebiec przebiegnie | bieganie
    buduje budować buduję zbudować zbuduje | budowanie zbudowanie
    budżetuje budżetować budżetuję zabudżetować zabudżetuje | budżetowanie zabudżetowanie
    ceruje cerować ceruję zacerować zaceruje | cerowanie zacerowanie
    cytuje cytować cytuję zacytować zacytuje | cytowanie zacytowanie
    czyści czyścić czyszczę wyczyścić wyczyści | czyszczenie wyczyszczenie
    czyta czytać czytam przeczytać przeczyta | czytanie przeczytanie
    ćwiczy ćwiczyć ćwiczę przećwiczyć przećwiczy | ćwiczenie przećwiczenie
    dba dbać dbam zadbać zadba | dbanie zadbanie
    debuguje debugować debuguję zdebugować zdebuguje | debugowanie zdebugowanie
    definiuje definiować definiuję zdefiniować zdefiniuje | definiowanie zdefiniowanie
    degustuje degustować degustuję | degustowanie
    dekoruje dekorować dekoruję udekorować udekoruje | dekorowanie udekorowanie
    deleguje delegować deleguję oddelegować oddeleguje | delegowanie oddelegowanie
    demonstruje demonstrować demonstruję zademonstrować zademonstruje | demonstrowanie
    dezynfekuje dezynfekować dezynfekuję zdezynfekować zdezynfekuje | dezynfekowanie zdezynfekowanie
    diagnozuje diagnozować diagnozuję zdiagnozować zdiagnozuje | diagnozowanie zdiagnozowanie
    dobiera dobierać dobieram dobrać dobierze | dobieranie dobranie
    doi doić doję wydoić wydoi | dojenie wydojenie
    dokumentuje dokumentować dokumentuję udokumentować udokumentuje | dokumentowanie udokumentowanie
    doprawia doprawiać doprawiam doprawić doprawi | doprawianie doprawienie
    doradza doradzać doradzam doradzić doradzi | doradzanie
    dostarcza dostarczać dostarczam dostarczyć dostarczy | dostarczanie dostarczenie
    dostosowuje dostosowywać dostosowuję dostosować dostosuje | dostosowywanie dostosowanie
    dozuje dozować dozuję | dozowanie
    drukuje drukować drukuję wydrukować wydrukuje | drukowanie wydrukowanie
    dyryguje dyrygować dyryguję zadyrygować zadyryguje | dyrygowanie zadyrygowanie
    dystrybuuje dystrybuować dystrybuuję rozdystrybuować rozdystrybuuje | dystrybuowanie
    dzieli dzielić dzielę podzielić podzieli | dzielenie podzielenie
    dzierga dziergać dziergam wydziergać wydzierga | dzierganie wydzierganie
    eksperymentuje eksperymentować eksperymentuję | eksperymentowanie
    etykietuje etykietować etykietuję | etykietowanie
    ewidencjonuje ewidencjonować ewidencjonuję zewidencjonować zewidencjonuje | ewidencjonowanie
    fakturuje fakturować fakturuję zafakturować zafakturuje | fakturowanie zafakturowanie
    fastryguje fastrygować fastryguję sfastrygować sfastryguje | fastrygowanie sfastrygowanie
    filcuje filcować filcuję sfilcować sfilcuje | filcowanie sfilcowanie
    filmuje filmować filmuję sfilmować sfilmuje | filmowanie sfilmowanie
    formatuje formatować formatuję sformatować sformatuje | formatowanie sformatowanie
    formułuje formułować formułuję sformułować sformułuje | formułowanie sformułowanie
    fotografuje fotografować fotografuję sfotografować sfotografuje | fotografowanie sfotografowanie
    frezuje frezować frezuję wyfrezować wyfrezuje | frezowanie wyfrezowanie
    garniruje garnirować garniruję | garnirowanie
    gotuje gotować gotuję ugotować ugotuje | gotowanie ugotowanie
    grać zagrać | granie zagranie
    gromadzi gromadzić gromadzę zgromadzić zgromadzi | gromadzenie zgromadzenie
    haftuje haftować haftuję wyhaftować wyhaftuje | haftowanie wyhaftowanie
    hebluje heblować hebluję oheblować ohebluje | heblowanie oheblowanie
    hoduje hodować hoduję wyhodować wyhoduje | hodowanie wyhodowanie
    holuje holować holuję odholować odholuje | holowanie odholowanie
    identyfikuje identyfikować identyfikuję zidentyfikować zidentyfikuje | identyfikowanie
    impregnuje impregnować impregnuję zaimpregnować zaimpregnuje | impregnowanie zaimpregnowanie
    improwizuje improwizować improwizuję zaimprowizować zaimprowizuje | improwizowanie
    inspiruje inspirować inspiruję zainspirować zainspiruje | inspirowanie zainspirowanie
    instaluje instalować instaluję zainstalować zainstaluje | instalowanie zainstalowanie
    instruuje instruować instruuję poinstruować poinstruuje | instruowanie poinstruowanie
    integruje integrować integruję zintegrować zintegruje | integrowanie zintegrowanie
    interpretuje interpretować interpretuję zinterpretować zinterpretuje | interpretowanie
    interweniuje interweniować interweniuję zainterweniować zainterweniuje | interweniowanie
    inwentaryzuje inwentaryzować inwentaryzuję zinwentaryzować zinwentaryzuje | inwentaryzowanie
    kalibruje kalibrować kalibruję skalibrować skalibruje | kalibrowanie skalibrowanie
    kalkuluje kalkulować kalkuluję skalkulować skalkuluje | kalkulowanie skalkulowanie
    karmi karmić karmię nakarmić nakarmi | karmienie nakarmienie
    kategoryzuje kategoryzować kategoryzuję skategoryzować skategoryzuje | kategoryzowanie
    kąpie kąpać kąpię wykąpać wykąpie | kąpanie wykąpanie
    kieruje kierować kieruję pokierować pokieruje | kierowanie pokierowanie
    kisi kisić kiszę ukisić ukisi | kiszenie ukiszenie
    klasyfikuje klasyfikować klasyfikuję sklasyfikować sklasyfikuje | klasyfikowanie sklasyfikowanie
    koduje kodować koduję zakodować zakoduje | kodowanie zakodowanie
    kompletuje kompletować kompletuję skompletować skompletuje | kompletowanie skompletowanie
    komponuje komponować komponuję skomponować skomponuje | komponowanie skomponowanie
    kompostuje kompostować kompostuję przekompostować przekompostuje | kompostowanie
    konfiguruje konfigurować konfiguruję skonfigurować skonfiguruje | konfigurowanie skonfigurowanie
    konserwuje konserwować konserwuję zakonserwować zakonserwuje | konserwowanie zakonserwowanie
    konstruuje konstruować konstruuję skonstruować skonstruuje | konstruowanie skonstruowanie
    konsultuje konsultować konsultuję skonsultować skonsultuje | konsultowanie skonsultowanie
    kontroluje kontrolować kontroluję skontrolować skontroluje | kontrolowanie skontrolowanie
    koordynuje koordynować koordynuję skoordynować skoordynuje | koordynowanie skoordynowanie
    kopać wykopać wykopie | kopanie wykopanie
    kosi kosić koszę skosić skosi | koszenie skoszenie
    kosztorysuje kosztorysować kosztorysuję skosztorysować skosztorysuje | kosztorysowanie
    kroi kroić kroję pokroić pokroi | krojenie pokrojenie
    księguje księgować księguję zaksięgować zaksięguje | księgowanie zaksięgowanie
    kupuje kupować kupuję kupić kupi | kupowanie kupienie
    lakieruje lakierować lakieruję polakierować polakieruje | lakierowanie polakierowanie
    leczy leczyć leczę wyleczyć wyleczy | leczenie wyleczenie
    lepi lepić lepię ulepić ulepi | lepienie ulepienie
    licytuje licytować licytuję wylicytować wylicytuje | licytowanie wylicytowanie
    liczy liczyć liczę policzyć policzy | liczenie policzenie
    lokalizuje lokalizować lokalizuję zlokalizować zlokalizuje | lokalizowanie zlokalizowanie
    lutuje lutować lutuję przylutować przylutuje | lutowanie przylutowanie
    łagodzi łagodzić łagodzę złagodzić złagodzi | łagodzenie złagodzenie
    magazynuje magazynować magazynuję zmagazynować zmagazynuje | magazynowanie zmagazynowanie
    maluje malować maluję pomalować pomaluje | malowanie pomalowanie
    marynuje marynować marynuję zamarynować zamarynuje | marynowanie zamarynowanie
    masuje masować masuję wymasować wymasuje | masowanie wymasowanie
    mediuje mediować mediuję | mediowanie
    mierzy mierzyć mierzę zmierzyć zmierzy | mierzenie zmierzenie
    miesza mieszać mieszam wymieszać wymiesza | mieszanie wymieszanie
    modeluje modelować modeluję wymodelować wymodeluje | modelowanie wymodelowanie
    modernizuje modernizować modernizuję zmodernizować zmodernizuje | modernizowanie zmodernizowanie
    moderuje moderować moderuję | moderowanie
    modyfikuje modyfikować modyfikuję zmodyfikować zmodyfikuje | modyfikowanie zmodyfikowanie
    monitoruje monitorować monitoruję | monitorowanie
    montuje montować montuję zamontować zamontuje | montowanie zamontowanie
    motywuje motywować motywuję zmotywować zmotywuje | motywowanie zmotywowanie
    mówi mówić mówię powiedzieć powie | mówienie
    muruje murować muruję wymurować wymuruje | murowanie wymurowanie
    myje myć myję umyć umyje | mycie umycie
    nadaje nadawać nadaję nadać nada | nadawanie nadanie
    nadzoruje nadzorować nadzoruję | nadzorowanie
    nagrywa nagrywać nagrywam nagrać nagra | nagrywanie nagranie
    nakrywa nakrywać nakrywam nakryć nakryje | nakrywanie nakrycie
    nalicza naliczać naliczam naliczyć naliczy | naliczanie naliczenie
    naprawia naprawiać naprawiam naprawić naprawi | naprawianie naprawienie
    naucza nauczać nauczam | nauczanie
    nawadnia nawadniać nawadniam nawodnić nawodni | nawadnianie nawodnienie
    nawiązuje nawiązywać nawiązuję nawiązać nawiąże | nawiązywanie nawiązanie
    nawiguje nawigować nawiguję | nawigowanie
    nawozi nawozić nawożę nawieźć nawiezie | nawożenie nawiezienie
    nazywa nazywać nazywam nazwać nazwie | nazywanie nazwanie
    negocjuje negocjować negocjuję wynegocjować wynegocjuje | negocjowanie wynegocjowanie
    obiera obierać obieram obrać obierze | obieranie obranie
    objaśnia objaśniać objaśniam objaśnić objaśni | objaśnianie objaśnienie
    oblicza obliczać obliczam obliczyć obliczy | obliczanie obliczenie
    obserwuje obserwować obserwuję zaobserwować zaobserwuje | obserwowanie zaobserwowanie
    obsługuje obsługiwać obsługuję obsłużyć obsłuży | obsługiwanie obsłużenie
    ocenia oceniać oceniam ocenić oceni | ocenianie ocenienie
    odgrywa odgrywać odgrywam odegrać odegra | odgrywanie odegranie
    odkurza odkurzać odkurzam odkurzyć odkurzy | odkurzanie odkurzenie
    odmawia odmawiać odmawiam odmówić odmówi | odmawianie
    odpowiada odpowiadać odpowiadam odpowiedzieć odpowie | odpowiadanie
    odwozi odwozić odwożę odwieźć odwiezie | odwożenie odwiezienie
    ogłasza ogłaszać ogłaszam ogłosić ogłosi | ogłaszanie ogłoszenie
    określa określać określam określić określi | określanie określenie
    omawia omawiać omawiam omówić omówi | omawianie omówienie
    opatruje opatrywać opatruję opatrzyć opatrzy | opatrywanie opatrzenie
    opiekuje opiekować opiekuję zaopiekować zaopiekuje | opiekowanie zaopiekowanie
    opisuje opisywać opisuję opisać opisze | opisywanie opisanie
    opowiada opowiadać opowiadam opowiedzieć opowie | opowiadanie
    opracowuje opracowywać opracowuję opracować opracuje | opracowywanie opracowanie
    optymalizuje optymalizować optymalizuję zoptymalizować zoptymalizuje | optymalizowanie
    organizuje organizować organizuję zorganizować zorganizuje | organizowanie zorganizowanie
    orze orać orzę zaorać zaorze | oranie zaoranie
    ostrzyć naostrzyć naostrzy | ostrzenie naostrzenie
    otwiera otwierać otwieram otworzyć otworzy | otwieranie
    pakuje pakować pakuję zapakować zapakuje | pakowanie zapakowanie
    paletyzuje paletyzować paletyzuję spaletyzować spaletyzuje | paletyzowanie spaletyzowanie
    parzy parzyć parzę zaparzyć zaparzy | parzenie zaparzenie
    piecze piekę upiec upiecze | pieczenie upieczenie
    pielęgnuje pielęgnować pielęgnuję | pielęgnowanie
    prać piorę wyprać wypierze | pranie wypranie
    pilotuje pilotować pilotuję | pilotowanie
    piłuje piłować piłuję | piłowanie
    pisze pisać piszę napisać napisze | pisanie napisanie
    planuje planować planuję zaplanować zaplanuje | planowanie zaplanowanie
    plewi plewić plewię wyplewić wyplewi | plewienie wyplewienie
    pływa pływać pływam przepłynąć przepłynie | pływanie
    podaje podawać podaję podać poda | podawanie
    podejmuje podejmować podejmuję podjąć podejmie | podejmowanie podjęcie
    podlewa podlewać podlewam podlać podleje | podlewanie podlanie
    podsumowuje podsumowywać podsumowuję podsumować podsumuje | podsumowywanie podsumowanie
    pokazuje pokazywać pokazuję pokazać pokaże | pokazywanie pokazanie
    pomaga pomagać pomagam pomóc pomoże | pomaganie
    poprawia poprawiać poprawiam poprawić poprawi | poprawianie poprawienie
    porcjuje porcjować porcjuję | porcjowanie
    porównuje porównywać porównuję porównać porówna | porównywanie porównanie
    porządkuje porządkować porządkuję uporządkować uporządkuje | porządkowanie uporządkowanie
    pozyskuje pozyskiwać pozyskuję pozyskać pozyska | pozyskiwanie pozyskanie
    prasuje prasować prasuję wyprasować wyprasuje | prasowanie wyprasowanie
    prezentuje prezentować prezentuję zaprezentować zaprezentuje | prezentowanie zaprezentowanie
    programuje programować programuję zaprogramować zaprogramuje | programowanie zaprogramowanie
    projektuje projektować projektuję zaprojektować zaprojektuje | projektowanie zaprojektowanie
    promuje promować promuję wypromować wypromuje | promowanie wypromowanie
    protokołuje protokołować protokołuję zaprotokołować zaprotokołuje | protokołowanie
    prowadzi prowadzić prowadzę poprowadzić poprowadzi | prowadzenie poprowadzenie
    przekazuje przekazywać przekazuję przekazać przekaże | przekazywanie przekazanie
    przekonuje przekonywać przekonuję przekonać przekona | przekonywanie
    przemawia przemawiać przemawiam przemówić przemówi | przemawianie
    przeprasza przepraszać przepraszam przeprosić przeprosi | przepraszanie przeproszenie
    przeprowadza przeprowadzać przeprowadzam przeprowadzić przeprowadzi | przeprowadzanie
    przesadza przesadzać przesadzam przesadzić przesadzi | przesadzanie przesadzenie
    przestrzega przestrzegać przestrzegam | przestrzeganie
    przetwarza przetwarzać przetwarzam przetworzyć przetworzy | przetwarzanie przetworzenie
    przewiduje przewidywać przewiduję przewidzieć przewidzi | przewidywanie
    przewija przewijać przewijam przewinąć przewinie | przewijanie przewinięcie
    przewodniczy przewodniczyć przewodniczę | przewodniczenie
    przewozi przewozić przewożę przewieźć przewiezie | przewożenie przewiezienie
    przycina przycinać przycinam przyciąć przytnie | przycinanie przycięcie
    przydziela przydzielać przydzielam przydzielić przydzieli | przydzielanie przydzielenie
    przygotowuje przygotowywać przygotowuję przygotować przygotuje | przygotowywanie przygotowanie
    przyjmuje przyjmować przyjmuję przyjąć przyjmie | przyjmowanie
    publikuje publikować publikuję opublikować opublikuje | publikowanie opublikowanie
    pyta pytać pytam zapytać zapyta | pytanie zapytanie
    raportuje raportować raportuję zraportować zraportuje | raportowanie zraportowanie
    ratuje ratować ratuję uratować uratuje | ratowanie uratowanie
    reaguje reagować reaguję zareagować zareaguje | reagowanie zareagowanie
    realizuje realizować realizuję zrealizować zrealizuje | realizowanie zrealizowanie
    reanimuje reanimować reanimuję zreanimować zreanimuje | reanimowanie zreanimowanie
    recytuje recytować recytuję wyrecytować wyrecytuje | recytowanie wyrecytowanie
    redaguje redagować redaguję zredagować zredaguje | redagowanie zredagowanie
    reguluje regulować reguluję wyregulować wyreguluje | regulowanie wyregulowanie
    rehabilituje rehabilitować rehabilituję zrehabilitować zrehabilituje | rehabilitowanie
    rejestruje rejestrować rejestruję zarejestrować zarejestruje | rejestrowanie zarejestrowanie
    rekrutuje rekrutować rekrutuję zrekrutować zrekrutuje | rekrutowanie zrekrutowanie
    reprezentuje reprezentować reprezentuję | reprezentowanie
    reżyseruje reżyserować reżyseruję wyreżyserować wyreżyseruje | reżyserowanie wyreżyserowanie
    rozdziela rozdzielać rozdzielam rozdzielić rozdzieli | rozdzielanie rozdzielenie
    rozkłada rozkładać rozkładam rozłożyć rozłoży | rozkładanie rozłożenie
    rozlicza rozliczać rozliczam rozliczyć rozliczy | rozliczanie
    rozładowuje rozładowywać rozładowuję rozładować rozładuje | rozładowywanie rozładowanie
    rozmawia rozmawiać rozmawiam porozmawiać porozmawia | rozmawianie
    rozmnaża rozmnażać rozmnażam rozmnożyć rozmnoży | rozmnażanie rozmnożenie
    rozpoznaje rozpoznawać rozpoznaję rozpoznać rozpozna | rozpoznawanie rozpoznanie
    rozróżnia rozróżniać rozróżniam rozróżnić rozróżni | rozróżnianie rozróżnienie
    rozstrzyga rozstrzygać rozstrzygam rozstrzygnąć rozstrzygnie | rozstrzyganie
    rozwiązuje rozwiązywać rozwiązuję rozwiązać rozwiąże | rozwiązywanie
    rysuje rysować rysuję narysować narysuje | rysowanie narysowanie
    rzeźbi rzeźbić rzeźbię wyrzeźbić wyrzeźbi | rzeźbienie wyrzeźbienie
    sadzi sadzić posadzić posadzi | sadzenie posadzenie
    segreguje segregować segreguję posegregować posegreguje | segregowanie posegregowanie
    serwisuje serwisować serwisuję | serwisowanie
    serwuje serwować serwuję zaserwować zaserwuje | serwowanie zaserwowanie
    sędziuje sędziować sędziuję | sędziowanie
    sieje siać sieję zasiać zasieje | sianie zasianie
    skanuje skanować skanuję zeskanować zeskanuje | skanowanie zeskanowanie
    składa składać składam złożyć złoży | składanie złożenie
    skraca skracać skracam skrócić skróci | skracanie skrócenie
    skręca skręcać skręcam skręcić skręci | skręcanie skręcenie
    słucha słuchać słucham wysłuchać wysłucha | słuchanie wysłuchanie
    smaży smażyć smażę usmażyć usmaży | smażenie usmażenie
    sortuje sortować sortuję posortować posortuje | sortowanie posortowanie
    spawa spawać spawam zespawać zespawa | spawanie zespawanie
    sporządza sporządzać sporządzam sporządzić sporządzi | sporządzanie sporządzenie
    sprawdza sprawdzać sprawdzam sprawdzić sprawdzi | sprawdzanie sprawdzenie
    sprząta sprzątać sprzątam posprzątać posprząta | sprzątanie posprzątanie
    sprzedaje sprzedawać sprzedaję sprzedać sprzeda | sprzedawanie sprzedanie
    standaryzuje standaryzować standaryzuję ustandaryzować ustandaryzuje | standaryzowanie
    sterylizuje sterylizować sterylizuję wysterylizować wysterylizuje | sterylizowanie
    stosuje stosować stosuję zastosować zastosuje | stosowanie zastosowanie
    streszcza streszczać streszczam streścić streści | streszczanie streszczenie
    strzyże strzyc strzygę ostrzyc ostrzyże | strzyżenie ostrzyżenie
    szacuje szacować szacuję oszacować oszacuje | szacowanie oszacowanie
    szczepi szczepić szczepię zaszczepić zaszczepi | szczepienie zaszczepienie
    szkicuje szkicować szkicuję naszkicować naszkicuje | szkicowanie naszkicowanie
    szkoli szkolić szkolę przeszkolić przeszkoli wyszkolić wyszkoli | szkolenie przeszkolenie
    szlifuje szlifować szlifuję oszlifować oszlifuje | szlifowanie oszlifowanie
    szpachluje szpachlować szpachluję zaszpachlować zaszpachluje | szpachlowanie zaszpachlowanie
    szydełkuje szydełkować szydełkuję | szydełkowanie
    szyfruje szyfrować szyfruję zaszyfrować zaszyfruje | szyfrowanie zaszyfrowanie
    szyje szyć uszyć uszyje | szycie uszycie
    ściele ścielić ścielę pościelić | ścielenie pościelenie
    śledzić śledzę prześledzić prześledzi | śledzenie prześledzenie
    śpiewa śpiewać śpiewam zaśpiewać zaśpiewa | śpiewanie zaśpiewanie
    tańczy tańczyć tańczę zatańczyć zatańczy | tańczenie zatańczenie
    tapetuje tapetować tapetuję wytapetować wytapetuje | tapetowanie wytapetowanie
    tapiceruje tapicerować tapiceruję wytapicerować wytapiceruje | tapicerowanie wytapicerowanie
    testuje testować testuję przetestować przetestuje | testowanie przetestowanie
    tka tkać tkam utkać utka | tkanie utkanie
    tłumaczy tłumaczyć tłumaczę przetłumaczyć przetłumaczy | tłumaczenie przetłumaczenie
    tnie ciąć tnę pociąć potnie | cięcie pocięcie
    toczyć wytoczyć wytoczy | toczenie wytoczenie
    towarzyszy towarzyszyć | towarzyszenie
    transportuje transportować transportuję przetransportować przetransportuje | transportowanie
    trenuje trenować trenuję wytrenować wytrenuje | trenowanie wytrenowanie
    tworzy tworzyć tworzę stworzyć stworzy | tworzenie stworzenie
    tynkuje tynkować tynkuję otynkować otynkuje | tynkowanie otynkowanie
    ubiera ubierać ubieram ubrać ubierze | ubieranie ubranie
    ubija ubijać ubijam ubić ubije | ubijanie ubicie
    uczy uczyć uczę nauczyć nauczy | uczenie nauczenie
    udostępnia udostępniać udostępniam udostępnić udostępni | udostępnianie udostępnienie
    udziela udzielać udzielam udzielić udzieli | udzielanie udzielenie
    układa układać układam ułożyć ułoży | układanie ułożenie
    ulepsza ulepszać ulepszam ulepszyć ulepszy | ulepszanie ulepszenie
    uprawia uprawiać uprawiam uprawić uprawi | uprawianie uprawienie
    uruchamia uruchamiać uruchamiam uruchomić uruchomi | uruchamianie uruchomienie
    usprawnia usprawniać usprawniam usprawnić usprawni | usprawnianie usprawnienie
    ustala ustalać ustalam ustalić ustali | ustalanie ustalenie
    ustawia ustawiać ustawiam ustawić ustawi | ustawianie ustawienie
    usuwa usuwać usuwam usunąć usunie | usuwanie usunięcie
    usypia usypiać usypiam uśpić uśpi | usypianie uśpienie
    uzasadnia uzasadniać uzasadniam uzasadnić uzasadni | uzasadnianie uzasadnienie
    uzupełnia uzupełniać uzupełniam uzupełnić uzupełni | uzupełnianie uzupełnienie
    waży ważyć ważę zważyć zważy | ważenie zważenie
    wdraża wdrażać wdrażam wdrożyć wdroży | wdrażanie wdrożenie
    weryfikuje weryfikować weryfikuję zweryfikować zweryfikuje | weryfikowanie zweryfikowanie
    wierci wiercić wiercę wywiercić wywierci | wiercenie wywiercenie
    windykuje windykować windykuję zwindykować zwindykuje | windykowanie zwindykowanie
    wizualizuje wizualizować wizualizuję zwizualizować zwizualizuje | wizualizowanie zwizualizowanie
    wnioskuje wnioskować wnioskuję wywnioskować wywnioskuje | wnioskowanie wywnioskowanie
    wozi wozić wożę zawieźć zawiezie | wożenie zawiezienie
    wprowadza wprowadzać wprowadzam wprowadzić wprowadzi | wprowadzanie wprowadzenie
    wskazuje wskazywać wskazuję wskazać wskaże | wskazywanie wskazanie
    wspiera wspierać wspieram wesprzeć wesprze | wspieranie
    współpracuje współpracować współpracuję | współpracowanie
    wybiera wybierać wybieram wybrać wybierze | wybieranie wybranie
    wycenia wyceniać wyceniam wycenić wyceni | wycenianie wycenienie
    wydaje wydawać wydaję wydać wyda | wydawanie wydanie
    wyjaśnia wyjaśniać wyjaśniam wyjaśnić wyjaśni | wyjaśnianie wyjaśnienie
    wykańcza wykańczać wykańczam wykończyć wykończy | wykańczanie wykończenie
    wykonuje wykonywać wykonuję wykonać wykona | wykonywanie wykonanie
    wykrywa wykrywać wykrywam wykryć wykryje | wykrywanie wykrycie
    wymienia wymieniać wymieniam wymienić wymieni | wymienianie wymienienie
    wymyśla wymyślać wymyślam wymyślić wymyśli | wymyślanie wymyślenie
    wypełnia wypełniać wypełniam wypełnić wypełni | wypełnianie wypełnienie
    wyrabia wyrabiać wyrabiam wyrobić wyrobi | wyrabianie wyrobienie
    wysłuchuje wysłuchywać wysłuchuję | wysłuchywanie
    wystawia wystawiać wystawiam wystawić wystawi | wystawianie wystawienie
    wysyła wysyłać wysyłam wysłać wyśle | wysyłanie wysłanie
    wyszukuje wyszukiwać wyszukuję wyszukać wyszuka | wyszukiwanie wyszukanie
    wyznacza wyznaczać wyznaczam wyznaczyć wyznaczy | wyznaczanie wyznaczenie
    zabezpiecza zabezpieczać zabezpieczam zabezpieczyć zabezpieczy | zabezpieczanie zabezpieczenie
    zachęca zachęcać zachęcam zachęcić zachęci | zachęcanie zachęcenie
    załadowuje załadowywać załadowuję załadować załaduje | załadowywanie załadowanie
    zamawia zamawiać zamawiam zamówić zamówi | zamawianie zamówienie
    zamiata zamiatać zamiatam zamieść zamiecie | zamiatanie
    zamyka zamykać zamykam zamknąć zamknie | zamykanie zamknięcie
    zapisuje zapisywać zapisuję zapisać zapisze | zapisywanie zapisanie
    zapobiega zapobiegać zapobiegam zapobiec zapobiegnie | zapobieganie
    zarządza zarządzać zarządzam zarządzić zarządzi | zarządzanie
    zbiera zbierać zbieram zebrać zbierze | zbieranie
    zgłasza zgłaszać zgłaszam zgłosić zgłosi | zgłaszanie zgłoszenie
    zleca zlecać zlecam zlecić zleci | zlecanie zlecenie
    zmienia zmieniać zmieniam zmienić zmieni | zmienianie zmienienie
    zmywa zmywać zmywam pozmywać pozmywa | zmywanie zmycie
    zszywa zszywać zszywam zszyć zszyje | zszywanie zszycie
    """

  static let vague = """
    wie wiedzieć wiem
    zna znać znam
    rozumie rozumieć rozumiem zrozumieć | rozumienie zrozumienie
    potrafi potrafić potrafię
    umie umieć umiem
    jest być jestem są
    ma mieć mam
    posiada posiadać posiadam | posiadanie
    lubi lubić lubię polubić
    kocha kochać kocham
    interesuje interesować interesuję zainteresować | interesowanie
    chce chcieć chcę
    może móc mogę
    powinien powinna powinno powinnam powinienem
    pragnie pragnąć pragnę
    stara starać staram postarać
    próbuje próbować próbuję spróbować | próbowanie
    orientuje orientować orientuję
    zajmuje zajmować zajmuję | zajmowanie
    pracuje pracować pracuję | pracowanie
    pamięta pamiętać pamiętam | pamiętanie
    myśli myśleć myślę | myślenie
    czuje czuć czuję | czucie
    wierzy wierzyć wierzę
    ceni cenić cenię
    szanuje szanować szanuję
    docenia doceniać doceniam docenić
    cechuje cechować
    wykazuje wykazywać wykazuję wykazać | wykazywanie
    charakteryzuje charakteryzować
    dysponuje dysponować dysponuję
    radzi radzić radzę
    zapoznaje zapoznawać zapoznaję zapoznać
    uczestniczy uczestniczyć uczestniczę | uczestniczenie
    działać działam | działanie
    """

  static let proposals = """
    ratown medycz reanimac pierwsz: udziela_pierwszej_pomocy reanimuje opatruje
    komunikatywn komunikacj komunikowan: prowadzi_rozmowę słucha wyjaśnia
    kreatywn pomysłow twórcz: wymyśla projektuje improwizuje
    zespoł zespół współprac: współpracuje dzieli_zadania ustala_podział_pracy
    komputer informaty: konfiguruje wyszukuje_informacje zabezpiecza_dane
    word excel arkusz office pakiet: formatuje_dokument oblicza_w_arkuszu sporządza_zestawienie
    internet sieci społecznościow: wyszukuje publikuje moderuje
    organizac organizator zorganizow: planuje organizuje porządkuje
    język angielsk niemieck norwesk francusk ukraińsk rosyjsk: rozmawia tłumaczy pisze
    sprzeda handel handlow: sprzedaje prezentuje_ofertę negocjuje_cenę
    opiek: pielęgnuje karmi obserwuje
    odpowiedzialn: nadzoruje sprawdza rozlicza
    zarządza menedż: planuje deleguje_zadania rozlicza_wyniki
    gotowan kuchni kuchen kulinar kuchar: gotuje doprawia porcjuje
    piekar cukiernic wypiek ciast: piecze wyrabia_ciasto dekoruje
    jazd kierowc samochod pojazd: prowadzi_pojazd przewozi zabezpiecza_ładunek
    asertywn: odmawia wyznacza_granice formułuje_prośby
    empati wrażliw życzliw: słucha nazywa_emocje wspiera
    punktualn terminow: planuje_czas przestrzega_terminów zgłasza_opóźnienie
    samodzieln niezależn: planuje_swoją_pracę rozwiązuje podejmuje_decyzje
    klient petent gości: obsługuje ustala_potrzeby przyjmuje_zgłoszenie
    księgow rachunk finans podat: księguje rozlicza sporządza_sprawozdanie
    stresem stresu stresow stresie odporn opanowan: planuje_przerwy łagodzi_napięcie reaguje
    konflikt mediacj mediator: mediuje łagodzi rozstrzyga
    przywód lider kierownicz dowodz: kieruje_zespołem motywuje deleguje
    dokładn precyzj skrupulatn sumienn: sprawdza mierzy poprawia
    elastyczn adaptac: dostosowuje zmienia_plan reaguje
    analitycz logiczn: analizuje porównuje wnioskuje
    problem: diagnozuje rozwiązuje zapobiega
    decyz decydow: porównuje wybiera uzasadnia
    ucząc uczenia samokształc: ćwiczy streszcza wyszukuje
    nauczan nauczyc edukac pedagog dydakt: uczy wyjaśnia ocenia_postępy
    doradz doradc porad coach: doradza słucha diagnozuje
    wolontar pomoc pomag: pomaga organizuje towarzyszy
    dzieci dzieć dzieck niemow: czyta karmi organizuje_zabawę
    senior starsz chory niepełnospraw: pielęgnuje podaje_leki towarzyszy
    sprzątan porząd czysto: sprząta myje segreguje
    napraw remont majster techniczn: naprawia montuje wymienia
    budowl budown murar: buduje muruje mierzy
    ogrod ogród rolni uprawa uprawy uprawian roślin: uprawia podlewa przycina
    zwierz hodowl: karmi hoduje obserwuje
    magazyn logist transport: kompletuje załadowuje ewidencjonuje
    programow koderk aplikacj: programuje testuje debuguje
    stron grafi projektow: projektuje rysuje publikuje
    muzy instrument śpiew: śpiewa nagrywa komponuje
    plasty artyst malar rysun: maluje rysuje rzeźbi
    fotogr film wideo: fotografuje filmuje montuje
    sport trener fizycz kondycj: trenuje demonstruje sędziuje
    krawiec szyci rękodzi: szyje haftuje dzierga
    prezentac wystąpi publiczn: prezentuje przemawia odpowiada_na_pytania
    pisan tekst redak: pisze redaguje streszcza
    dokument biur administrac: sporządza archiwizuje rejestruje
    marketing reklam promoc: promuje publikuje analizuje_wyniki
    negocjac: negocjuje argumentuje ustala_warunki
    bezpiecz bhp higien: kontroluje zgłasza_zagrożenie dezynfekuje
    """

  static let general = ["prowadzi", "przygotowuje", "analizuje", "ustala", "wykonuje"]
}
