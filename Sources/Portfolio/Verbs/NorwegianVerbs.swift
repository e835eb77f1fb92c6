/// Norwegian (bokmål) operational verbs for competence titles: what can be seen or checked.
///
/// The list is the project's own; it is not taken from any published list.
///
/// - `forms`: one verb a line, the forms separated by spaces,
///   the present first, then the infinitive, then a past form where the present is left out.
///   After a `|` come noun forms of the verb: they do not count as a verb, but the line's first
///   form is proposed in their place.
/// - `vague`: lines of the same shape, for verbs that say nothing that can be seen or checked.
/// - `proposals`: stems (lower case) that begin a word of a weak title, a colon, and three
///   proposals in the title form, where `_` stands for a space.
/// - `general`: what to propose where nothing matches.
enum NorwegianVerbs {
  // A present that is also a job, a role or another everyday noun is left out, and the line begins
  // with the infinitive: leder (lede), selger (selge), baker (bake), maler (male), lytter (lytte).
  // Kept, as titles use them as verbs: veileder, planlegger, oversetter, utvikler, programmerer,
  // tegner. Verbs of which every form is such a noun (pakke, plante, møte, støtte) are not listed.
  static let forms = """
    adapterer adaptere | adaptering
    administrerer administrere | administrering
    akkompagnerer akkompagnere | akkompagnering
    aktiviserer aktivisere | aktivisering
    analyserer analysere | analysering
    anbefaler anbefale | anbefaling
    animerer animere | animering
    ansetter ansette | ansettelse
    anvender anvende | anvendelse
    argumenterer argumentere | argumentering
    arkiverer arkivere | arkivering
    arrangerer arrangere | arrangering
    assisterer assistere | assistering
    automatiserer automatisere | automatisering
    avdekker avdekke | avdekking
    avgrenser avgrense | avgrensing
    avklarer avklare | avklaring
    bader bade | bading
    bake bakte bakt | baking
    balanserer balansere | balansering
    barberer barbere | barbering
    bearbeider bearbeide | bearbeiding
    begrunner begrunne | begrunnelse
    behandler behandle | behandling
    beregner beregne | beregning
    beskjærer beskjære | beskjæring
    beskriver beskrive | beskrivelse
    beskytter beskytte | beskyttelse
    beslutter beslutte | beslutning
    bestiller bestille | bestilling
    besvarer besvare | besvarelse besvaring
    betaler betale | betaling
    betjener betjene | betjening
    bistår bistå | bistand
    bokfører bokføre | bokføring
    bokstaverer bokstavere | bokstavering
    booker booke | booking
    broderer brodere | brodering
    budsjetterer budsjettere | budsjettering
    bygger bygge | bygging
    bytter
    danse danset | dansing
    definerer definere | definering
    dekorerer dekorere | dekorering
    delegerer delegere | delegering
    demonstrerer demonstrere | demonstrering
    demonterer demontere | demontering
    desinfiserer desinfisere | desinfisering
    diagnostiserer diagnostisere | diagnostisering
    digitaliserer digitalisere | digitalisering
    dirigerer dirigere | dirigering
    diskuterer diskutere | diskutering
    disponerer disponere | disponering
    distribuerer distribuere | distribuering
    dokumenterer dokumentere | dokumentering
    doserer dosere | dosering
    dramatiserer dramatisere | dramatisering
    drenerer drenere | drenering
    drifter drifte | drifting
    driver drive | driving
    drøfter drøfte | drøfting
    dyrker dyrke | dyrking
    effektiviserer effektivisere | effektivisering
    eksperimenterer eksperimentere | eksperimentering
    eksporterer eksportere | eksportering
    elter elte | elting
    emballerer emballere | emballering
    endrer endre | endring
    engasjerer engasjere | engasjering
    estimerer estimere | estimering
    etablerer etablere | etablering
    evakuerer evakuere | evakuering
    evaluerer evaluere | evaluering
    fakturerer fakturere | fakturering
    fastsetter fastsette | fastsettelse
    feier feie | feiing
    feilsøker feilsøke | feilsøking
    fileterer filetere | filetering
    filme filmet | filming
    filtrerer filtrere | filtrering
    finansierer finansiere | finansiering
    fjerner
    flette | fletting
    flislegge flisla flislagt | flislegging
    flytter flytte | flytting
    forbedrer forbedre | forbedring
    forbereder forberede | forberedelse
    fordele fordelte | fordeling
    forebygger forebygge | forebygging
    forelese foreleste | forelesing forelesning
    foreslår foreslå
    forhandle forhandlet | forhandling
    forklarer forklare | forklaring
    formaterer formatere | formatering
    formidle formidlet | formidling
    formulerer formulere | formulering
    forsvarer forsvare
    forteller fortelle | fortelling
    fortolker fortolke | fortolkning
    fotograferer fotografere | fotografering
    framfører framføre fremfører fremføre | framføring fremføring
    fyller fylle | fylling
    følger
    fôrer fôre | fôring
    garnerer garnere | garnering
    gir gi
    gjenkjenner gjenkjenne | gjenkjenning
    gjennomfører gjennomføre | gjennomføring
    gjødsler gjødsle | gjødsling
    glaserer glasere | glasering
    graverer gravere | gravering
    graver grave | graving
    griper gripe
    hekler hekle | hekling
    henter hente | henting
    hjelper hjelpe
    holder holde
    høster høste | høsting
    håndterer håndtere | håndtering
    illustrerer illustrere | illustrering
    implementerer implementere | implementering
    importerer importere | importering
    impregnerer impregnere | impregnering
    improviserer improvisere | improvisering
    informerer informere | informering
    innhenter innhente | innhenting
    innreder innrede | innredning
    inspirerer inspirere | inspirering
    inspiserer inspisere | inspisering
    installerer installere | installering
    instruerer instruere | instruering
    integrerer integrere | integrering
    intervenerer intervenere | intervenering
    isolerer isolere | isolering
    ivaretar ivareta | ivaretakelse
    iverksetter iverksette | iverksettelse
    justerer justere | justering
    kalibrerer kalibrere | kalibrering
    kalkulerer kalkulere | kalkulering
    kartlegger kartlegge | kartlegging
    kategoriserer kategorisere | kategorisering
    kjøpe kjøpte | kjøping
    kjører kjøre | kjøring
    klargjør klargjøre | klargjøring
    klassifiserer klassifisere | klassifisering
    klipper klippe | klipping
    koker koke | koking
    kombinerer kombinere | kombinering
    komponerer komponere | komponering
    komposterer kompostere | kompostering
    konfigurerer konfigurere | konfigurering
    konserverer konservere | konservering
    konstruerer konstruere | konstruering
    konsulterer konsultere | konsultering
    kontrollerer kontrollere | kontrollering
    koordinerer koordinere | koordinering
    kopierer kopiere | kopiering
    koreograferer koreografere | koreografering
    korrigerer korrigere | korrigering
    kritiserer kritisere | kritisering
    krypterer kryptere | kryptering
    kutter kutte | kutting
    lage lagde lagd
    lakkerer lakkere | lakkering
    lanserer lansere | lansering
    laste lastet | lasting
    lede ledet | ledelse
    leser lese | lesing
    leverer levere | levering
    lodder lodde | lodding
    lokaliserer lokalisere | lokalisering
    losser losse | lossing
    luker | luking
    lytte lyttet | lytting
    løser løse | løsing
    male malte
    marinerer marinere | marinering
    markedsfører markedsføre | markedsføring
    markerer markere | markering
    masserer massere | massering
    mater mate | mating
    megle mekle meglet meklet | megling mekling
    melder melde
    melke melket | melking
    modellerer modellere | modellering
    modererer moderere | moderering
    moderniserer modernisere | modernisering
    modifiserer modifisere | modifisering
    monterer montere | montering
    motiverer motivere | motivering
    mure murte murt | muring
    måle målte | måling
    navigerer navigere | navigering
    noterer notere | notering
    nummererer nummerere | nummerering
    nøster nøste
    observerer observere | observering
    omsetter omsette | omsetning
    omskriver omskrive | omskriving
    oppdager oppdage
    oppdaterer oppdatere | oppdatering
    opplærer opplære
    oppmuntrer oppmuntre | oppmuntring
    oppretter opprette | opprettelse
    oppsummerer oppsummere | oppsummering
    opptrer opptre
    optimaliserer optimalisere | optimalisering
    ordner ordne | ordning
    organiserer organisere | organisering
    overbeviser overbevise | overbevisning
    overfører overføre | overføring
    overleverer overlevere | overlevering
    oversetter oversette | oversettelse oversetting
    overtaler overtale | overtaling
    overvåker overvåke | overvåking
    parafraserer parafrasere | parafrasering
    passer
    planlegger planlegge | planlegging
    plukker plukke | plukking
    pløyer pløye | pløying
    polerer polere | polering
    porsjonerer porsjonere | porsjonering
    presenterer presentere | presentering
    prioriterer prioritere | prioritering
    produserer produsere | produsering
    programmerer programmere | programmering
    prosjekterer prosjektere | prosjektering
    protokollfører protokollføre | protokollføring
    publiserer publisere | publisering
    pusser pusse | pussing
    påviser påvise | påvisning
    rapporterer rapportere | rapportering
    reagerer reagere
    redder redde | redning
    redigerer redigere | redigering
    reduserer redusere | redusering
    refererer referere | referering
    registrerer registrere | registrering
    regner regne | regning
    regulerer regulere | regulering
    rehabiliterer rehabilitere | rehabilitering
    rekonstruerer rekonstruere | rekonstruering
    rekrutterer rekruttere | rekruttering
    rengjør rengjøre | rengjøring
    renoverer renovere | renovering
    renser rense | rensing
    reparerer reparere | reparering
    representerer representere | representering
    resirkulerer resirkulere | resirkulering
    resiterer resitere | resitering
    restaurerer restaurere | restaurering
    retusjerer retusjere | retusjering
    reviderer revidere | revidering
    rydder rydde | rydding
    røkter røkte | røkting
    rådfører rådføre
    rådgir rådgi | rådgiving rådgivning
    sage saget | saging
    samarbeider samarbeide
    samler samle | samling
    sammenfatter sammenfatte | sammenfatning
    sammenligner sammenligne sammenlikner sammenlikne | sammenligning sammenlikning
    sanerer sanere | sanering
    selge solgte solgt | selging
    sender sende | sending
    sertifiserer sertifisere | sertifisering
    serverer servere | servering
    setter sette
    sikrer | sikring
    simulerer simulere | simulering
    sjekker sjekke | sjekking
    skanner skanne | skanning
    skaper skape | skaping
    skisserer skissere | skissering
    skjærer skjære | skjæring
    skreller skrelle | skrelling
    skriver skrive | skriving
    skrur skru | skruing
    sliper slipe | sliping
    slår slå
    smører smøre | smøring
    snakker snakke
    snekrer snekre | snekring
    sorterer sortere | sortering
    sparkler sparkle | sparkling
    spesifiserer spesifisere | spesifisering
    spikrer spikre | spikring
    spille spilte | spilling
    spør spørre
    stabler stable | stabling
    standardiserer standardisere | standardisering
    steke stekte | steking
    steller stelle
    steriliserer sterilisere | sterilisering
    stiller
    stimulerer stimulere | stimulering
    strikker strikke | strikking
    strukturerer strukturere | strukturering
    stryker stryke | stryking
    svarer svare
    sveise sveiste sveiset | sveising
    svømmer svømme | svømming
    synger synge
    synkroniserer synkronisere | synkronisering
    syr sy | sying
    søke søkte | søking
    tapetserer tapetsere | tapetsering
    tegner tegne | tegning
    teller telle | telling
    teste testet | testing
    tilbereder tilberede | tilberedning
    tilbyr tilby
    tildeler tildele | tildeling
    tilpasser tilpasse | tilpasning
    tilrettelegger tilrettelegge | tilrettelegging
    tolker tolke | tolking tolkning
    transkriberer transkribere | transkribering
    transporterer transportere | transportering
    trene trente | trening
    trykker trykke | trykking
    trøster trøste
    understreker understreke
    undersøker undersøke | undersøkelse
    underviser undervise | undervisning
    utarbeider utarbeide | utarbeiding
    utbedrer utbedre | utbedring
    utformer utforme | utforming
    utforsker utforske | utforsking
    utfører utføre | utføring
    utleder utlede
    utsteder utstede | utstedelse
    utveksler utveksle | utveksling
    utvikler utvikle | utvikling
    vaksinerer vaksinere | vaksinering
    validerer validere | validering
    vanner vanne | vanning
    varsler varsle | varsling
    vasker vaske | vasking
    vedlikeholder vedlikeholde
    veie veide | veiing
    veileder veilede | veiledning
    velger velge
    verifiserer verifisere | verifisering
    veve vevde | veving
    viser
    visualiserer visualisere | visualisering
    vurderer vurdere | vurdering
    øver øve
    åpner åpne | åpning
    """

  static let vague = """
    kan kunne
    vet vite visste
    forstår forstå forsto | forståelse
    har ha hadde
    er være var
    liker like likte
    kjenner kjenne kjente | kjennskap
    vil ville
    ønsker ønske
    skal skulle
    må måtte
    bør burde
    elsker elske
    interesserer interessere
    trives trivdes
    tror tro
    tenker tenke | tenking
    mener mene
    føler føle
    håper håpe
    prøver prøve
    forsøker forsøke
    husker huske
    behersker beherske
    mestrer mestre | mestring
    innehar inneha
    besitter besitte
    eier eie
    deltar delta | deltakelse
    arbeider arbeide
    jobber jobbe | jobbing
    bruker bruke | bruking
    verdsetter verdsette
    respekterer respektere
    kommuniserer kommunisere | kommunisering
    virker virke
    synes syntes
    takler takle | takling
    blir bli ble
    gjør gjøre gjorde
    """

  static let proposals = """
    førstehjelp livred: undersøker_skaden varsler gir_førstehjelp
    kommunikasj kommunikativ samtale: forklarer spør oppsummerer
    kreativ idé ideer: skaper utformer improviserer
    team samarbeid lagarbeid: samarbeider tildeler_oppgaver koordinerer
    data digital pc: konfigurerer installerer sikrer_data
    word excel regneark office: formaterer_dokumenter beregner redigerer
    internett nett sosiale: undersøker_kilder publiserer modererer
    organiser struktur orden: planlegger organiserer prioriterer
    språk engelsk norsk polsk tysk fransk: oversetter snakker skriver
    salg selg butikk: presenterer_varer anbefaler overbeviser
    omsorg pleie stell: steller observerer trøster
    ansvar pålitelig: kontrollerer følger_opp rapporterer
    ledelse leder: delegerer motiverer beslutter
    administra kontor sekretær: registrerer arkiverer utarbeider
    matlaging kjøkken kokk: tilbereder koker serverer
    bakst baking konditor kake: elter dekorerer garnerer
    førerkort kjøring sjåfør bilkjør: kjører transporterer sikrer_lasten
    selvsikker pågang: argumenterer foreslår begrunner
    empati medfølelse vennlig: spør trøster oppmuntrer
    punktlig frist presis: planlegger_tiden varsler_forsinkelser leverer
    selvstendig initiativ: planlegger løser foreslår
    kunde service gjest: betjener kartlegger_behov løser_klager
    regnskap bokføring økonomi skatt: bokfører fakturerer beregner
    stress robust rolig: prioriterer tilpasser avklarer
    konflikt tvist: avklarer foreslår_løsninger formulerer
    nøyaktig grundig detalj: kontrollerer sammenligner korrigerer
    fleksib omstilling: tilpasser endrer justerer
    analytisk logisk: analyserer sammenligner vurderer
    problem: feilsøker løser forebygger
    undervis lærer pedagog opplæring: underviser forklarer vurderer
    veiled rådgiv coach: veileder kartlegger anbefaler
    frivillig dugnad veldedig: hjelper organiserer samler_inn
    barn baby unge: leser_høyt mater steller
    eldre syke funksjonsh pasient: steller observerer bistår
    rengjøring vask renhold rydd: vasker rydder desinfiserer
    reparasj vedlikehold praktisk teknisk: reparerer monterer feilsøker
    bygg snekker tømrer: bygger snekrer isolerer
    hage gartner landbruk jordbruk plante: dyrker vanner beskjærer
    dyrepass dyrestell husdyr fjøs: fôrer røkter observerer
    lager logistikk transport: sorterer plukker registrerer
    programmer koding utvikl: programmerer utvikler feilsøker
    web grafisk design: utformer tegner publiserer
    musikk instrument sang: synger komponerer framfører
    kunstner billedkunst maleri tegning: tegner illustrerer modellerer
    foto film video: fotograferer redigerer publiserer
    idrett trening sport: instruerer demonstrerer motiverer
    søm sying håndverk håndarbeid: syr strikker hekler
    presentasj foredrag taler: presenterer forklarer svarer_på_spørsmål
    skriving tekst redaksj: skriver redigerer sammenfatter
    markedsføring reklame: markedsfører publiserer evaluerer
    forhandling: argumenterer foreslår avklarer_vilkår
    sikkerhet hygiene hms: kontrollerer forebygger varsler
    """

  static let general = ["planlegger", "gjennomfører", "forklarer", "vurderer", "utarbeider"]
}
