extension WordList {
  /// Words of everyday Norwegian, without letters that a foreign keyboard lacks.
  static let norwegian = WordList(
    """
    abbor absolutt addisjon adel adresse advent agent agurk akkord akrobat aksel aktiv akvarium album alder alfabet
    algebra allmue alpakka alpin alvor ambolt ananas anelse ankel anlegg annonse antenne antikk aprikos arbeid areal
    arena arkitekt armband aroma artikkel asfalt aske asparges atlas atom aubergine august aula aurora avdeling avis
    avokado avtale badekar badstue bagett baker bakgate balanse balkong ballett bambus banan banjo bank barnehage
    basar basilikum basseng batteri bedrift beger begonia begynne beholder beige bekk belte berg beskjed betaling
    betong bibliotek bikube bilde biologi birk bjelle blad blanding blikk blomst bluse blyant bobler bokhylle
    bokmerke boks bolle bomull bonus bord botanikk brannbil bratt bredde bregne brev briller bringe brisling bro
    brunst brus brygge bryter bukett bukse buljong bunad bunt busk bygg bysse campus cello cembalo cirka cowboy
    curling cyan dagbok damp danse dato debatt debut delfin delta demokrat desember detalj diagram dialog diamant
    digital dikt dimensjon dinosaur diplom dirigent disk distanse dokke doktor dokument dollar domino drage drama
    dreng drift drikke drivhus dromedar dronning drops drue duett dugnad dusin dusj dverg dybde dykker dynamo dyne
    dyrehage ebbe edderkopp effekt egenart egg egoist eik ekko ekorn ekspert ekstra ekte eldre elefant element
    elleve elvebredd emalje emne energi engel enhet enorm ensom eple epoke erfaring ert essay estetikk etasje
    etikett eufori eventyr fabel fabrikk fadder fager fagmann fakkel faktura falk familie fantasi farge farmor
    farvel fasade fasit fauna favoritt feber februar feie felles feltseng fennikel ferd fersken fest fetter figur
    fiken film filosof filter finger finne fiolin fire firkant fjell fjord flagg flamingo flaske fletning flis
    flodhest flora flott flue fluktstol flyplass flytte fokus fonn fontene forening forfatter formel forsker forum
    foss fotball fotograf frakk fred frekvens fresk frimerke frokost frost frukt fryser fugl funksjon furu futteral
    fyr fysikk gaffel galge galleri galopp gamasje gammel gang garderobe garn gasell gate geit gele genser geograf
    geometri gepard gevir gigant gips giraff gitar gjerde gjest gjeter glass glede glimt glitter globus gnist
    godteri golf gondol gorilla grafikk gran grense gress grill grimase grind grip grotte grunn gruppe gryte guide
    gulrot gummi gunst gynge hage hai hakke hammer hamster handel hangar hankatt harmoni harpe harv hassel hatt
    havfrue hefte hektar heldig helg hemmelig herlig hermelin heroisk hertug himmel hinder historie hjelm hjemme
    hjerte hjort hobby hoff holme honning hopp horisont hornet hotell hov hudkrem hule humor hund hurtig husky
    husrom hval hvete hvile hybel hygge hymne hytte idrett idyll igle ikon import impuls indigo industri initiativ
    innland insekt instinkt interesse invitere iris ironi iskrem istapp ivrig jakt januar jarl jasmin jernbane jevn
    jobb joker journal jubel jubileum juli jumbo jungel jurist jus kabaret kabin kafe kajakk kaktus kalender kamel
    kanal kandidat kano kapell kapittel kappe kapsel karamell karneval kart karusell kasse kastanje katalog kattunge
    kavaler keiser kelner kennel keramikk kikkert kirke kiste kjede kjeks kjemi kjole klang klapp klar klatre klem
    klesplagg klima klinikk klippe klode klok klovn klubb kne knipe knopp knute kobber kobolt koffert kokk kokos
    kolibri kolje koloni komedie komfyr kommode kompass konfekt konge konsert kontor koper kopi kor kosmos kost
    kotelett krabbe kraft krans krater kreps krig kritt kroket krone krukke krydder krystall kube kubikk kuling
    kullgrill kultur kunde kupong kurs kusine kuvert kvadrat kvalitet kvass kveite kveld kvern kvikk kvinne kvist
    kvote kylling lagune laken lakris laks lama lampe land langrenn laser lastebil latter lavendel lavvo ledig
    legende legitim leilighet leir lek lemen lengde leopard lerke lesebok lett lever lilje lilla lin lise liter
    lojal lokale lokomotiv lomme lotteri luft lunsj lupe lupin lur lykke lykt lyng lyrikk magasin magi magnet mais
    makrell maleri malm mammut mandag manesje mange mantel maraton marked marsipan maskin mast matros matte maur
    medalje medisin meieri meitemark melis melk melodi menneske meny mer metall meteor metode metro middag midnatt
    mikrofon mild million mimose mine minst minutt modell mole moment monark monitor montere moreller morgen moro
    morsom mosaikk mosegrodd motiv motor mulig munn munter museum musikk musling myk mynt mysterium nabo nagle
    nasjon natur nautisk navn nebb negl nelliker neon nepe nerve nesten nevne nikkel nisje nobel nomade norsk notat
    notis novelle nudel null nummer nyhet nylig nynne oase obelisk objekt obo observere ode offer ofte oktober
    oldemor omelett omgang omvei onsdag opal opera oppdrag oppgave oppskrift opptog optiker orakel oransje ordbok
    orden oregano organ orgel orientere orkester orkide ornament oter overalt ovn paddehatt palass palett palme
    panda panel pannekake panorama papaya papir paprika par pasient pasning pasta patron pause paviljong pelikan
    pels penger pensel pepper perfekt periode perle perm perrong person piano piggsvin pikkolo piknik pil pingvin
    pinje pioner pipe pirat pizza plakat plan plast plettfri plog plukke pluss podium polar politi ponni poppel
    porselen port potet praktisk premie present prikk primus prins prisme problem produkt profil program prosjekt
    protein publikum pudder pult pumpe punkt purre pusle pute pyjamas pyramide pytt quiz rabarbra racket radar radio
    rake ramme rapport rapsodi raspe rebus reddik redskap referat refleks refreng regel region regnbue rein reise
    rekke reklame rekord rektor relieff rennefart rens repertoar reporter reptil resept resultat retur revisor
    ridder riktig rille rim ring rist robot rock rogn rolig roman romfart rondell ropert rosa rosin rot rubin rulett
    ruter ryddig ryggsekk rykte rype rytme rytter safari safran saft sagn saksofon salat salong salutt samba same
    samling sandal sanger sardin sau savanne seder seil seksjon sekund selje selskap seminar senat senter september
    serie serviett sesong sete signal sikker silke silo simple sirene sirkel sirup sitat sitron situasjon sjakk sjal
    sjarm sjef sjeldent sjokolade skald skanse skarp skatt skilt skinke skip skisse skjerf skjold sko skriv skrue
    skudd skulder skute skygge slange slekt slips slogan sluk smak smale smaragd smed smell smidig smultring smykke
    snabel snekker snill snor snurre sofa sol sommer sonate sone spade spagetti spansk spark spektrum spenne spinat
    spiral spore sprek springer sprut spurv stadion stall stamme start stasjon stav steg stein stekeovn stempel
    steppe sterk stifinner stige stjerne stokk stolt storm strand streng stripe strofe struts student stue styre sum
    suppe surdeig surf svamp svane sverd sveve svinge svirre sykkel sylte symaskin symbol symfoni syn syrin system
    syvende tabell tablett takk takst taktikk tale tallerken tandem tango tanke tannlege tapet taxi teater tegning
    teknikk telefon telt tema tempo tennis teori terrasse tiara tidevann tidlig tiger tilbud time tinde tirsdag
    tistel tivoli tjeneste tjern toalett tog tolv tomat tomte topas traktor tralle transport trapp tre tromme trygg
    tulipan tun turban turkis turne tusen tvers tvilling tyngde typisk uke ukulele ullgenser ulv undulat ung uniform
    unik union univers unnskyld urskog utflukt utsikt uvanlig vakker valmue vals vandre vanilje vannfall vante varde
    varm vei vekst velge velkommen venn ventil veps veranda verb verden verksted veske vidde video vifte viking
    vindu vinter virvel visdom visp vitamin vitne vokal volum vott vugge yacht ydmyk yndig yngling yoga yoghurt
    ypperlig yrke zirkon zoolog
    """)
}
