extension WordList {
  /// Words of everyday Polish, without letters that a foreign keyboard lacks.
  static let polish = WordList(
    """
    adres afisz agent agrest akacja akcent akord akrobata aktor akwarium albatros album aleja alfabet algebra alpaka
    altana ambona ameba ametyst amfora amulet analiza ananas anegdota ankieta antena antyk aparat apetyt apteka
    arbuz archiwum arena arkusz aromat arteria artysta aspekt astronom atlas atrium audycja autobus awokado azalia
    azymut babcia badacz bajka bakteria balet balkon balsam bambus banan banda baobab barak bariera barszcz basen
    batuta bawar bazylia befsztyk bekas beton biblia bidon bieg bigos bilans biolog biskup biszkopt biurko biwak
    blask blender blok bluszcz bluza bochen bocian boczek bogaty boisko bokser bombka bonsai bordo borowik borsuk
    botanik brama brelok brezent broda brokat brosza bruk brzeg brzoza budka bufet bukiet bulion bumerang bunkier
    burza butelka butik buzdygan bylina bystry cebula cedr cegielnia celnik cement cena centrum ceramika chaber
    chata chemia chleb chmiel chmura chodnik choinka chomik chwila ciasto cichy ciekawy ciocia cisza cudowny cukier
    cumulus cyfra cykoria cylinder cynamon cypel cyprys cyrk cytryna czajnik czapla czas czekolada czerwiec czosnek
    czubek czwartek czytelnik daktyl daleki dama danie dansing debata debiut decyzja defilada dekada delfin
    deltaplan deptak deska deszcz detal detektyw diagram dialog diament dieta dinozaur dobry dolina domek domino
    doniczka dorsz dostawa dotyk dowcip dozorca drabina dramat drewno drobny droga drozd drukarka drzewo duet dukat
    durszlak duszek dworzec dwukropek dyktando dynia dyplom dyrygent dysk dywan dziadek dzielny dzik dziupla dzwonek
    echo edukacja efekt egzamin ekipa eklerka ekologia ekran ekspert elegant element elipsa emalia emocja emu
    energia epizod epoka esej estrada etap etiuda etykieta ewolucja fabryka faktura fala fantazja farba farmer
    fartuch fasola fauna faworek felieton feniks ferie festiwal figa figura filar film filozof fiolet firanka fizyk
    flaga flamaster flanela fletnia flora fontanna forma forteca forum fotel fotograf fragment franc frezja front
    fryzura fundacja funkcja furgon furtka futerko futryna gabinet galaktyka galeria galop gawron gazela gejzer
    generator geograf geometria gepard gest gigant gips girlanda gitara gleba glina globus gniazdo godzina gofr golf
    gondola gorczyca goryl gospoda grabie grad grafik granat grejpfrut grill groch gromada grono grosz grota grupa
    gruszka gryka grzanka grzebyk gwiazda gwizdek habit haczyk hamak hamulec handel hantle harcerz harfa harmonia
    hebel hektar herb hiacynt hibiskus hipopotam historia hobby hokej homar honor horyzont huba hulajnoga humor
    huragan hutnik hydrant hymn idea idol igloo igrzyska ikona imbir imieniny impuls indeks indyk instytut internat
    inwestor iskra izba jagoda jaguar jajko jamnik jantar jarmark jarzyna jaskinia jasny jawor jedlina jedwab jesion
    jezioro jogurt jubiler judo jutro kabaret kabina kaczka kadet kafelek kajak kakao kaktus kalafior kalendarz
    kalosz kamera kamizelka kamyk kanapka kangur kantor kapelusz kapitan kapusta karafka karmnik karp karta karuzela
    kasjer kasztan katalog kawa kawiarnia kebab kefir keks kemping kiermasz kilof kimono kino kiosk kisiel kiwi
    klakson klamka klasa klawisz klepsydra klimat klinika klocek klomb klub klucz kmin knedel kobalt kobra kociak
    kocyk kogut kokarda koktajl kolacja kolega koliber kolorowy komedia komoda kompas komunikat konar koncert kondor
    kontrakt konwalia kopalnia koper koral kordonek korek korona korytarz kosmos kostka koszyk kotlet kotwica koza
    krab kraina krajobraz krater krawat kreda krem kreska krokiet kropla krosno krowa krzak kubek kucharz kufer
    kukurydza kula kultura kundel kupiec kurz kuzyn kwadrat kwartet kwestia kwiat labirynt lada laguna lalka lampa
    larwa las latarnia laur lawenda lawina legenda legwan lekarz lektura lemoniada lemur leopard letni lew liczba
    lider lilia limonka lipiec lira list litera litr lizak lodowiec logika lornetka lotnisko lotos luneta lupa
    lustro luty luz magazyn magnes majster makaron makieta malarz malina manekin mango mapa maraton marchew
    margaryna marka marmur marynarz marzec maszt materac mazurek meble mechanik meczet medal melodia menu meteor
    metro miedza miejsce mikrofon milion mimoza minister minuta miska mit mleko model modrzew mokry moment moneta
    monitor morela morze most motek motocykl motyl mowa mozaika mucha mundur murarz muszla muzeum muzyk mysz
    naczynie nadruk nagietek nagroda namiot napis narcyz narty nasiono natura naukowiec nawigator nazwa neon neptun
    niebo niedziela nikiel nitka nizina nocleg nominacja norka notatka nowela numer nurek nuta obelisk obiad obiekt
    obraz obrus ocean oczko odcinek oddech odkrywca odlew odpis odznaka ogier ogon okap okazja oklaski okno okular
    olcha olej olimp oliwka omlet opal opera opona optyk orbita ordynator oregano organy orkan ornament ortograf
    orzech osada oset osiem osoba ostryga oszczep otwarty owad owca owies owoc ozdoba pajac pakiet paleta palma
    panel panorama papier papryka papuga parada park parter pasek pasta pasztet patelnia patyk paw pelikan pensja
    perfumy perkusja peron pestka petunia piec piegi pieniek pierogi pigwa pijalnia pilot pingwin pion piosenka
    piramida pisarz piwonia pizza plac plakat planeta plaster plecak plener plik plomba plusz pluton poczta poduszka
    poemat pogoda pojazd polana polewa policjant pomidor pomnik poncho pora porcelana portret potok powietrze
    poziomka praca premia profesor prognoza projekt promyk proszek proza prysznic przedmiot ptak publiczny puchar
    pudel pukiel pulpit pumeks punkt purpura puszcza puzon pyton rabarbar rachunek radar radio radosny raj ranek
    raport ratownik ratusz razem recepta referat reflektor region rejs rekin reklama rekord relaks remont renifer
    reporter rewia rezerwat robot rocznik rogal rok rolnik romans rondo ropucha rosa rower rozeta rozmowa rubin ruch
    rufa rumak rumianek runda rutyna ryba rycerz rydz rysunek rytm rzeka rzepak rzodkiew sad salon salut samolot
    saneczki sardynka sarna satelita sawanna schody segment sejf sekret sekunda selektor senator serce serial sernik
    serwetka sezam sezon siatka siedem sikorka silnik siostra sito skakanka skala skarb skecz sklep skoczek skorpion
    skrzypce skuter smak smerf smycz snop sobota soczewka sofa solanka solista solniczka sonata sopel sosna spacer
    spaghetti spiker spinacz spirala spodnie spokojny spontan sport sprawa spust srebro stacja stadion statek staw
    stempel step stokrotka stopa stragan struna strych strzecha student stulecie styl sufit suita sukces sukienka
    sum surdut suszarka suwak sweter swoboda symbol symfonia synonim syrop system sytuacja szachy szafa szalik
    szampon szczupak szelest szept szereg szlak szmaragd sznurek szparag szpinak sztuka szuflada szwagier szybowiec
    szyszka tablica taca tajemnica taktyka talent talia tamburyn tapeta tarasy tarcza targ teatr technik tekst
    telefon temat tempo tenis teoria teraz termos tkanina toaleta toast tona topaz topola tor towar tradycja trakt
    tramwaj transport trasa trener trio trolejbus trop troska truskawka trybuna trzcina tulipan tundra tunel turban
    turkus turniej turysta tusz twierdza tygrys tymianek tynk typ ubranie uczony udany ufny ulewa ulica ulotka
    ulubiony urlop urna uroczy urwis uwaga wachlarz wafel wagon wakacje walc walizka wanilia wanna warkocz warsztat
    warzywo wata weekend welon wentyl weranda wesele wiadro wiatr widelec widok wieloryb wiersz wigilia wiklina wilk
    wiosna wirus witamina witryna wizyta woda wodospad wojak wolny wrotki wrzos wtorek wujek wulkan wyborny wydma
    wygodny wykres wymiar wynik wyprawa wyspa wystawa wywiad zabawa zabytek zadanie zagadka zamek zamsz zapach
    zasada zatoka zawody zbiornik zdrowy zebra zegar zenit zero zeszyt zgoda zgryz zielony ziemia zima zmierzch
    zmywak znaczek znajomy znicz zorza zrazy zwiad zwrotnik
    """)
}
