/// English operational verbs for competence titles: what others can see or check a person do.
///
/// The list is the project's own; it is not taken from any published list.
///
/// - `forms`: one verb a line, the forms separated by spaces,
///   the base form first, then the third person; British and American spellings stand together.
///   After a `|` come noun forms of the verb: they do not count as a verb, but the line's first
///   form is proposed in their place.
/// - `vague`: lines of the same shape, for verbs that say nothing that can be seen or checked.
/// - `proposals`: stems (lower case) that begin a word of a weak title, a colon, and three
///   proposals in the title form, where `_` stands for a space.
/// - `general`: what to propose where nothing matches.
enum EnglishVerbs {
  // A base form that is also a noun or adjective (plan, design, clean) is left out: its line begins
  // with the third person. Verbs whose third person reads first as a plural (files, orders) are not
  // listed.
  static let forms = """
    ask asks | asking
    documents | documenting
    adapt adapts | adapting
    adjust adjusts | adjusting
    administer administers | administering
    advise advises | advising
    align aligns | aligning
    allocate allocates | allocating
    analyse analyses analyze analyzes | analysing analyzing
    animate animates | animating
    answers | answering
    apologise apologises apologize apologizes | apologising apologizing
    apply applies | applying
    appraise appraises | appraising
    arbitrate arbitrates | arbitrating
    archives | archiving
    argue argues | arguing
    arrange arranges | arranging
    assemble assembles | assembling
    assess assesses | assessing
    assign assigns | assigning
    assist assists | assisting
    audits | auditing
    automate automates | automating
    bake bakes | baking
    bathe bathes | bathing
    bind binds | binding
    brews | brewing
    build builds | building
    calculate calculates | calculating
    calibrate calibrates | calibrating
    calms | calming
    carry carries | carrying
    carve carves | carving
    categorise categorises categorize categorizes | categorising categorizing
    celebrates | celebrating
    checks | checking
    choose chooses | choosing
    choreograph choreographs | choreographing
    clarify clarifies | clarifying
    classify classifies | classifying
    cleans | cleaning
    climbs | climbing
    coaches | coaching
    collaborate collaborates | collaborating
    collate collates | collating
    collect collects | collecting
    combine combines | combining
    compare compares | comparing
    compile compiles | compiling
    completes | completing
    compose composes | composing
    compute computes | computing
    conducts | conducting
    configure configures | configuring
    consolidate consolidates | consolidating
    construct constructs | constructing
    consult consults | consulting
    contribute contributes | contributing
    converts | converting
    convince convinces | convincing
    cooks | cooking
    coordinate coordinates co-ordinate co-ordinates | coordinating co-ordinating
    corrects | correcting
    counsels | counseling counselling
    create creates | creating
    crochets | crocheting
    cultivate cultivates | cultivating
    customise customises customize customizes | customising customizing
    cuts | cutting
    dances | dancing
    debates | debating
    debug debugs | debugging
    decide decides | deciding
    decorate decorates | decorating
    decrypt decrypts | decrypting
    define defines | defining
    delegates | delegating
    deliver delivers | delivering
    demonstrate demonstrates | demonstrating
    describe describes | describing
    designs | designing
    detect detects | detecting
    determine determines | determining
    develop develops | developing
    devise devises | devising
    diagnose diagnoses | diagnosing
    digs | digging
    directs | directing
    disassemble disassembles | disassembling
    discuss discusses | discussing
    disinfect disinfects | disinfecting
    dismantle dismantles | dismantling
    dispatches | dispatching
    dispense dispenses | dispensing
    distinguish distinguishes | distinguishing
    distribute distributes | distributing
    divides | dividing
    drafts | drafting
    draw draws | drawing
    drives | driving
    edit edits | editing
    eliminate eliminates | eliminating
    embroider embroiders | embroidering
    encourage encourages | encouraging
    encrypt encrypts | encrypting
    enforce enforces | enforcing
    engrave engraves | engraving
    equip equips | equipping
    escorts | escorting
    establish establishes | establishing
    evacuate evacuates | evacuating
    evaluate evaluates | evaluating
    examine examines | examining
    execute executes | executing
    explain explains | explaining
    explore explores | exploring
    fasten fastens | fastening
    feeds | feeding
    fertilise fertilises fertilize fertilizes | fertilising fertilizing
    fixes | fixing
    forecasts | forecasting
    formulate formulates | formulating
    fosters | fostering
    fries | frying
    gather gathers | gathering
    generate generates | generating
    grazes | grazing
    grind grinds | grinding
    grow grows | growing
    guides | guiding
    harvests | harvesting
    helps | helping
    hires | hiring
    hosts | hosting
    identify identifies | identifying
    illustrate illustrates | illustrating
    implement implements | implementing
    improve improves | improving
    improvise improvises | improvising
    inform informs | informing
    inspect inspects | inspecting
    install installs | installing
    instruct instructs | instructing
    insulate insulates | insulating
    integrate integrates | integrating
    interpret interprets | interpreting
    intervene intervenes | intervening
    interviews | interviewing
    introduce introduces | introducing
    invent invents | inventing
    investigate investigates | investigating
    irons | ironing
    justify justifies | justifying
    knead kneads | kneading
    knit knits | knitting
    launches | launching
    lead leads | leading
    lifts | lifting
    listen listens | listening
    locate locates | locating
    maintain maintains | maintaining
    manage manages | managing
    massages | massaging
    measures | measuring
    mediate mediates | mediating
    mend mends | mending
    mentors | mentoring
    merge merges | merging
    milks | milking
    moderates | moderating
    modify modifies | modifying
    monitors | monitoring
    motivate motivates | motivating
    mow mows | mowing
    navigate navigates | navigating
    negotiate negotiates | negotiating
    observe observes | observing
    obtain obtains | obtaining
    operate operates | operating
    optimise optimises optimize optimizes | optimising optimizing
    organise organises organize organizes | organising organizing
    packs | packing
    paints | painting
    pave paves | paving
    peels | peeling
    perform performs | performing
    persuade persuades | persuading
    picks | picking
    plans | planning
    ploughs | ploughing
    pour pours | pouring
    prepare prepares | preparing
    prescribe prescribes | prescribing
    presents | presenting
    prevent prevents | preventing
    prints | printing
    prioritise prioritises prioritize prioritizes | prioritising prioritizing
    produces | producing
    promote promotes | promoting
    proofread proofreads | proofreading
    propose proposes | proposing
    protect protects | protecting
    prove proves | proving
    provide provides | providing
    prune prunes | pruning
    publish publishes | publishing
    purchases | purchasing
    quantify quantifies | quantifying
    raise raises | raising
    reads | reading
    rebuild rebuilds | rebuilding
    recite recites | reciting
    recommend recommends | recommending
    reconcile reconciles | reconciling
    reconstruct reconstructs | reconstructing
    recruits | recruiting
    recycle recycles | recycling
    reduce reduces | reducing
    refine refines | refining
    refute refutes | refuting
    registers | registering
    regulate regulates | regulating
    rehearse rehearses | rehearsing
    renovate renovates | renovating
    repairs | repairing
    replace replaces | replacing
    replies | replying
    reports | reporting
    represent represents | representing
    rescues | rescuing
    researches | researching
    resolve resolves | resolving
    respond responds | responding
    restore restores | restoring
    retouch retouches | retouching
    retrieve retrieves | retrieving
    reviews | reviewing
    revise revises | revising
    rides | riding
    roasts | roasting
    runs | running
    scans | scanning
    schedules | scheduling
    sculpt sculpts | sculpting
    secures | securing
    selects | selecting
    sell sells | selling
    serve serves | serving
    sew sews | sewing
    sharpen sharpens | sharpening
    shear shears | shearing
    sing sings | singing
    sketches | sketching
    solve solves | solving
    soothe soothes | soothing
    sorts | sorting
    sow sows | sowing
    specify specifies | specifying
    sterilise sterilises sterilize sterilizes | sterilising sterilizing
    streamline streamlines | streamlining
    submit submits | submitting
    summarise summarises summarize summarizes | summarising summarizing
    supervise supervises | supervising
    supports | supporting
    sweeps | sweeping
    swims | swimming
    synthesise synthesises synthesize synthesizes | synthesising synthesizing
    teach teaches | teaching
    tests | testing
    tidies | tidying
    trains | training
    transcribe transcribes | transcribing
    translate translates | translating
    transports | transporting
    treats | treating
    troubleshoot troubleshoots | troubleshooting
    tutors | tutoring
    unload unloads | unloading
    updates | updating
    upholster upholsters | upholstering
    vacuums | vacuuming
    validate validates | validating
    verify verifies | verifying
    visualise visualises visualize visualizes | visualising visualizing
    washes | washing
    weave weaves | weaving
    weeds | weeding
    weigh weighs | weighing
    welcomes | welcoming
    welds | welding
    wraps | wrapping
    write writes | writing
    """

  static let vague = """
    know knows | knowing
    understand understands | understanding
    be is am are | being
    have has | having
    can could
    like likes | liking
    want wants | wanting
    loves | loving
    enjoy enjoys | enjoying
    appreciate appreciates | appreciating
    believe believes | believing
    cares | caring
    feel feels | feeling
    think thinks | thinking
    hopes | hoping
    try tries | trying
    may might
    should must
    needs | needing
    wish wishes | wishing
    possess possesses | possessing
    owns | owning
    learn learns | learning
    remember remembers | remembering
    realise realises realize realizes | realising realizing
    recognise recognises recognize recognizes | recognising recognizing
    familiarise familiarises familiarize familiarizes | familiarising familiarizing
    seem seems | seeming
    tend tends | tending
    works | working
    cope copes | coping
    participate participates | participating
    shows | showing
    values | valuing
    communicate communicates | communicating
    ensure ensures | ensuring
    """

  static let proposals = """
    first-aid resuscitat paramedic: assess_the_injured evacuate assist
    communicat conversation: explain listen clarify
    creativ imaginat idea: create devise improvise
    team cooperat collaborat: collaborate assign_tasks coordinate
    comput digital: configure install troubleshoot
    word excel spreadsheet office: edit_documents calculate compile_tables
    internet online browsing: compare_sources publish verify_information
    organis organiz: organise arrange prioritise
    language english norwegian polish german french spanish: translate interpret write
    sale selling retail: sell persuade negotiate
    caring carer caregiv: assist bathe observe
    responsib reliab: supervise verify explain_decisions
    manag: coordinate decide supervise
    cook kitchen culinary chef: prepare serve combine
    baking baker pastry cake: bake knead decorate
    driv licence license vehicle: inspect_the_vehicle deliver unload
    assertiv confident: propose argue justify
    empath kindness sensitiv: listen encourage describe_feelings
    punctual deadline time: prioritise arrange deliver_on_time
    independ autonom initiative: decide resolve prioritise
    customer client guest service: serve advise resolve_complaints
    account bookkeep financ taxes taxation: calculate reconcile verify
    stress resilien calm: prioritise adjust respond_calmly
    conflict mediat disput: mediate arbitrate resolve
    lead: lead motivate decide
    accura precis detail thorough: inspect verify revise
    flexib adaptab: adapt adjust modify
    analytic logic: analyse compare evaluate
    problem: diagnose solve prevent
    teach educat pedagog training: teach explain assess
    counsel guidance advis coach: advise listen clarify
    volunt charit communit: assist gather_donations organise
    child baby kids: bathe soothe encourage
    elder senior disab patient: assist bathe observe
    clean housekeep tidy: disinfect arrange recycle
    repair mainten handy technic: diagnose replace assemble
    build construct carpent: build assemble install
    garden farm agricult plant: cultivate prune sow
    animal pets livestock: examine observe shear
    warehouse logistic transport: unload collate_orders distribute
    programm coding software: develop debug implement
    web graphic design: create edit publish
    music instrument singing singer: sing compose perform
    artist arts artwork paint drawing: draw illustrate sculpt
    photo video film: edit retouch publish
    sport fitness athlet: instruct demonstrate motivate
    sewing tailor craft knitting: sew knit embroider
    presentation public speech: explain persuade demonstrate
    writing texts editorial: write edit summarise
    admin document secretar: compile collate classify
    marketing advert promot: promote publish evaluate
    negotiat: negotiate persuade propose
    safety hygiene health: inspect prevent disinfect
    """

  static let general = ["prepare", "organise", "explain", "analyse", "assess"]
}
