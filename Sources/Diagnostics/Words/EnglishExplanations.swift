/// What each code means, why it matters, and an example of each side, in English.
func englishExplanation(_ code: Code) -> Explanation {
  switch code {
  case .contentMissing:
    Explanation(
      meaning:
        "There is no folder content/ where teczka looked for your portfolio. All your records live in that folder.",
      why:
        "Most often the command was given one folder too high or too low. Nothing is lost: go to the folder that holds content/, or make a new portfolio with `teczka init`.",
      wrong: """
        cd Documents
        teczka check
        """,
      right: """
        cd Documents/my-portfolio
        teczka check
        """)
  case .portfolioMissing:
    Explanation(
      meaning: "The file content/portfolio.yaml is missing. It gives the portfolio its title and its language.",
      why: "Without it teczka cannot know in which language your pages are written or what to call them.",
      wrong: """
        content/about.md
        content/experiences/cafe.md
        """,
      right: """
        # content/portfolio.yaml
        title: What I can do
        language: en
        """)
  case .fileUnreadable:
    Explanation(
      meaning: "The computer did not let teczka read this file, often because of its permissions.",
      why: "What cannot be read cannot be checked, and a page built without it would be missing a part of your story.",
      wrong: """
        chmod 000 content/experiences/cafe.md
        """,
      right: """
        chmod u+rw content/experiences/cafe.md
        """)
  case .fileTooLarge:
    Explanation(
      meaning:
        "This file is far bigger than a text needs to be. Most often a picture or a document was saved under the name of a record.",
      why: "A record is a page of text. Scans, pictures and recordings belong beside the evidence that names them.",
      wrong: """
        content/evidence/diploma.md        48 MB
        """,
      right: """
        content/evidence/diploma.md         1 KB
        content/evidence/diploma.pdf       48 MB
        """)
  case .notAFile:
    Explanation(
      meaning: "Something with a record's name is a folder (or a device), not a file.",
      why: "teczka reads one record from one file, so whatever you put inside such a folder would not be seen.",
      wrong: """
        content/experiences/cafe.md/story.md
        """,
      right: """
        content/experiences/cafe.md
        """)
  case .linkLeavesContent:
    Explanation(
      meaning: "A symbolic link in content/ points to a place outside it. teczka does not follow such links.",
      why: "So nothing from elsewhere on your computer can be published by accident.",
      wrong: """
        ln -s /home/emma/cafe.md content/experiences/cafe.md
        """,
      right: """
        cp /home/emma/cafe.md content/experiences/cafe.md
        """)
  case .unknownFolder:
    Explanation(
      meaning: "This folder in content/ is not one of those that hold records, so nothing in it is read.",
      why: "A competence in a folder with the wrong name is missing from every page and every CV.",
      wrong: """
        content/skills/serving-guests.md
        """,
      right: """
        content/competences/serving-guests.md
        """)
  case .unexpectedFile:
    Explanation(
      meaning:
        "This file lies among your records, but it is not one: records are text files that end with .md or .yaml.",
      why:
        "What you wrote in a file of another kind will not appear anywhere. Documents that prove something belong in content/evidence/.",
      wrong: """
        content/experiences/cafe.docx
        """,
      right: """
        content/experiences/cafe.md
        """)
  case .invalidID:
    Explanation(
      meaning:
        "A file's name without its ending is the record's id. It may have only small letters a-z, digits and hyphens.",
      why:
        "The id becomes part of the page's address, and other records use it to point here. A plain id works on every computer and in every link.",
      wrong: """
        content/experiences/Café job!.md
        """,
      right: """
        content/experiences/cafe-job.md
        """)
  case .duplicateID:
    Explanation(
      meaning: "Two files in one folder have the same id: only their endings differ.",
      why: "A link to this id could mean either of them, and the reader might get the older story.",
      wrong: """
        content/experiences/cafe.md
        content/experiences/cafe.yaml
        """,
      right: """
        content/experiences/cafe.md
        content/experiences/cafe-summer.md
        """)
  case .unknownLanguage:
    Explanation(
      meaning:
        "The two letters before the ending name the language of a translation, and teczka does not know this one. It knows pl, en and nb.",
      why:
        "Dates and headings of your pages are written in the page's language, so teczka can offer only those that it speaks.",
      wrong: """
        content/experiences/cafe.md
        content/experiences/cafe.de.md
        """,
      right: """
        content/experiences/cafe.md
        content/experiences/cafe.nb.md
        """)
  case .translationOrphan:
    Explanation(
      meaning: "This file translates a record that is not there. Perhaps the record was renamed or deleted.",
      why: "The facts (dates, kind, links) stand in the record. A translation alone makes no page.",
      wrong: """
        content/experiences/coffee-bar.nb.md
        content/experiences/cafe.md
        """,
      right: """
        content/experiences/cafe.nb.md
        content/experiences/cafe.md
        """)
  case .translationOfDefault:
    Explanation(
      meaning: "This translation is in the portfolio's own language.",
      why:
        "The same text would stand in two places, and one day they would differ. The portfolio's own language belongs in the record itself.",
      wrong: """
        # content/portfolio.yaml has language: en
        content/experiences/cafe.md
        content/experiences/cafe.en.md
        """,
      right: """
        # content/portfolio.yaml has language: en
        content/experiences/cafe.md
        content/experiences/cafe.nb.md
        """)
  case .translationUnlisted:
    Explanation(
      meaning: "There is a translation into a language that the portfolio does not list, so nobody will see it.",
      why: "You did the work of translating: list the language, and the pages in it will be built.",
      wrong: """
        # content/portfolio.yaml
        title: What I can do
        language: en
        languages: [en]
        # and there is content/experiences/cafe.nb.md
        """,
      right: """
        # content/portfolio.yaml
        title: What I can do
        language: en
        languages: [en, nb]
        # and there is content/experiences/cafe.nb.md
        """)
  case .translationKey:
    Explanation(
      meaning:
        "A translation holds only texts. Dates, kinds and links are the same in every language and stand in the record.",
      why: "So you change a date in one place, and it is right in all languages.",
      wrong: """
        # content/experiences/cafe.nb.md
        ---
        title: Jobb på kafé
        start: 2023-06
        ---
        """,
      right: """
        # content/experiences/cafe.nb.md
        ---
        title: Jobb på kafé
        ---
        """)
  case .translationLength:
    Explanation(
      meaning:
        "A list in a translation has more or fewer items than the list in the record. They are matched by their place.",
      why: "With an item too few, each one after it would get the translation of another.",
      wrong: """
        # content/frameworks/adviser.yaml
        levels: [beginner, independent, expert]
        # content/frameworks/adviser.nb.yaml
        levels: [nybegynner, ekspert]
        """,
      right: """
        # content/frameworks/adviser.yaml
        levels: [beginner, independent, expert]
        # content/frameworks/adviser.nb.yaml
        levels: [nybegynner, selvstendig, ekspert]
        """)
  case .invalidUTF8:
    Explanation(
      meaning: "Some characters in this file are not saved as UTF-8, the encoding that the web uses.",
      why: "Letters such as é, ø or ł would turn into question marks, perhaps in your own name.",
      wrong: """
        Notepad: File > Save as > Encoding: ANSI
        """,
      right: """
        Notepad: File > Save as > Encoding: UTF-8
        """)
  case .controlCharacter:
    Explanation(
      meaning:
        "There is an invisible character here that is no part of a text. It often comes along when you copy from a PDF.",
      why: "You cannot see it, but search, printing and programs that read CVs trip over it.",
      wrong: """
        title: Waiter␇ in a café
        # ␇ stands for the invisible character U+0007
        """,
      right: """
        title: Waiter in a café
        """)
  case .byteOrderMark:
    Explanation(
      meaning: "The file starts with three invisible bytes (a byte order mark) that some Windows programs add.",
      why: "It does no harm here, and `teczka check --fix` removes it; other programs may stumble over it.",
      wrong: """
        Notepad: File > Save as > Encoding: UTF-8 with BOM
        """,
      right: """
        Notepad: File > Save as > Encoding: UTF-8
        """)
  case .carriageReturn:
    Explanation(
      meaning: "Lines in this file end with two characters (CR LF), as on Windows, and not with one (LF).",
      why: "It does no harm. But when several people edit the same file, every line can look changed.",
      wrong: """
        Visual Studio Code, status bar: CRLF
        """,
      right: """
        Visual Studio Code, status bar: LF
        """)
  case .recordEmpty:
    Explanation(
      meaning: "The file is there, but there is nothing in it.",
      why: "It looks as if the record existed, but there is nothing to show. Write it, or delete the file.",
      wrong: """
        content/experiences/cafe.md         0 bytes
        """,
      right: """
        # content/experiences/cafe.md
        ---
        title: Waiter in a café
        kind: employment
        start: 2023-06
        ---
        """)
  case .frontMatterMissing:
    Explanation(
      meaning: "A record starts with a block of facts between two lines `---`. Here the text starts at once.",
      why: "From the facts teczka knows what the record is called, when it happened and where it belongs.",
      wrong: """
        # Waiter in a café
        I served up to 20 tables.
        """,
      right: """
        ---
        title: Waiter in a café
        kind: employment
        start: 2023-06
        ---
        I served up to 20 tables.
        """)
  case .frontMatterUnclosed:
    Explanation(
      meaning: "The block of facts is opened with a line `---`, but a second such line is missing.",
      why: "teczka cannot tell where the facts end and where your story starts.",
      wrong: """
        ---
        title: Waiter in a café
        kind: employment
        start: 2023-06

        I served up to 20 tables.
        """,
      right: """
        ---
        title: Waiter in a café
        kind: employment
        start: 2023-06
        ---
        I served up to 20 tables.
        """)
  case .yamlTab:
    Explanation(
      meaning: "A line is indented with the Tab key. YAML, the notation of the facts, allows only spaces there.",
      why: "Tabs look different in every editor, so with them nobody could see what belongs to what.",
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
      meaning: "A quotation mark opens here, but there is none that closes it.",
      why: "teczka takes everything that follows for a part of this value, so the next facts get lost.",
      wrong: """
        title: "Welding course
        kind: training
        """,
      right: """
        title: "Welding course"
        kind: training
        """)
  case .yamlUnclosedBracket:
    Explanation(
      meaning: "A list in brackets is opened but not closed, or a comma is missing between its items.",
      why: "Without the closing bracket the program cannot tell where the list ends, and what follows would be lost.",
      wrong: "evidence: [poster, photo",
      right: "evidence: [poster, photo]")
  case .yamlComment:
    Explanation(
      meaning: "In YAML a “#” after a space begins a comment, so the rest of the line is not part of the value.",
      why: "Part of a title or an address would vanish from every page, and nobody would notice.",
      wrong: "title: Project #1 in class",
      right: "title: \"Project #1 in class\"")
  case .yamlColonInValue:
    Explanation(
      meaning: "A colon with a space means “here comes a value”. A second one on the same line is confusing.",
      why: "In quotation marks the colon is just a colon, and your title stays as you want it.",
      wrong: """
        title: Course: welding for beginners
        """,
      right: """
        title: "Course: welding for beginners"
        """)
  case .yamlColonMissing:
    Explanation(
      meaning: "A fact is written as “key: value”, and on this line the colon with a space is missing.",
      why: "Without it teczka takes the whole line for a key and finds no value for it.",
      wrong: """
        kind: employment
        title Waiter in a café
        start: 2023-06
        """,
      right: """
        kind: employment
        title: Waiter in a café
        start: 2023-06
        """)
  case .yamlIndentation:
    Explanation(
      meaning: "This line starts in a column that fits no line above it.",
      why: "Indentation shows what belongs to what. A slip of one space can move a fact to the wrong place.",
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
      meaning: "Something here does not follow the rules of YAML, for example a bracket that is not closed.",
      why:
        "As long as teczka cannot read the facts, it cannot show the record. Look at the line and at the one above it.",
      wrong: """
        tags: [kitchen, guests
        title: Waiter in a café
        """,
      right: """
        tags: [kitchen, guests]
        title: Waiter in a café
        """)
  case .yamlDuplicateKey:
    Explanation(
      meaning: "The same key stands in this block twice.",
      why: "Only one of the values could count, and you would not know which one the reader gets.",
      wrong: """
        title: Waiter
        title: Waiter in a café
        kind: employment
        """,
      right: """
        title: Waiter in a café
        kind: employment
        """)
  case .yamlKeyNotText:
    Explanation(
      meaning: "What stands before the colon is not a plain word but, for example, a list in brackets.",
      why: "teczka knows the keys by their names, so each must be written as a word.",
      wrong: """
        [title]: Waiter in a café
        """,
      right: """
        title: Waiter in a café
        """)
  case .yamlDepth:
    Explanation(
      meaning: "Lists or blocks are nested much deeper than any record needs.",
      why:
        "Usually it is a slip with brackets or indentation. The limit also protects your computer from files that were made to do harm.",
      wrong: """
        tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[kitchen]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        """,
      right: """
        tags: [kitchen]
        """)
  case .yamlSize:
    Explanation(
      meaning: "The record has too many values. Aliases (`*name`) are counted as often as they repeat something.",
      why:
        "A few lines can unfold into millions of values and stop a computer. A real record never comes near the limit.",
      wrong: """
        a: &a [x, x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        tags: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
        """,
      right: """
        tags: [kitchen, guests]
        """)
  case .yamlUnknownAlias:
    Explanation(
      meaning:
        "A value that starts with `*` means “the same as what is marked `&` elsewhere”, and nothing is marked so.",
      why: "If you wanted bold letters: facts know no Markdown. Stars belong in the text below them.",
      wrong: """
        title: *Waiter
        """,
      right: """
        title: Waiter
        """)
  case .yamlTag:
    Explanation(
      meaning: "A value that starts with `!` names a kind of value, and teczka knows no such kind.",
      why: "If the exclamation mark is a part of your text, put the text in quotation marks.",
      wrong: """
        title: !new Welding course
        """,
      right: """
        title: "!new Welding course"
        """)
  case .yamlSecondDocument:
    Explanation(
      meaning: "In a .yaml file a line `---` starts a second document, and a file holds only one record.",
      why: "The second one would never be read. Give it a file of its own.",
      wrong: """
        # content/frameworks/adviser.yaml
        name: Career adviser
        kind: standard
        ---
        name: Mentor
        kind: standard
        """,
      right: """
        content/frameworks/adviser.yaml
        content/frameworks/mentor.yaml
        """)
  case .unknownKey:
    Explanation(
      meaning:
        "There is no key of this name here. Perhaps it is a slip of the pen, or it belongs to another kind of record.",
      why: "A fact under a wrong name would silently be missing from your pages.",
      wrong: """
        title: Waiter in a café
        kind: employment
        organization: Café Corner
        start: 2023-06
        """,
      right: """
        title: Waiter in a café
        kind: employment
        organisation: Café Corner
        start: 2023-06
        """)
  case .missingKey:
    Explanation(
      meaning: "A fact that this kind of record cannot do without is missing.",
      why: "An experience without a start, for example, cannot stand in a CV or on a timeline.",
      wrong: """
        title: Waiter in a café
        kind: employment
        """,
      right: """
        title: Waiter in a café
        kind: employment
        start: 2023-06
        """)
  case .wrongType:
    Explanation(
      meaning:
        "The value is of another kind than this key needs: for example a text instead of a list, or a number instead of a text.",
      why: "teczka does not guess what you meant, so that your page says exactly what you wrote.",
      wrong: """
        tags: kitchen, guests
        """,
      right: """
        tags: [kitchen, guests]
        """)
  case .emptyValue:
    Explanation(
      meaning: "After the colon there is nothing.",
      why: "An empty line on a page or in a CV looks like something forgotten. Fill it in, or delete it.",
      wrong: """
        title: Waiter in a café
        organisation:
        """,
      right: """
        title: Waiter in a café
        organisation: Café Corner
        """)
  case .emptyList:
    Explanation(
      meaning: "This list needs at least one item, and it has none.",
      why: "A competence, for example, grows out of an experience: name the one where you used it.",
      wrong: """
        title: Serves up to 20 tables at once
        kind: skill
        experiences: []
        """,
      right: """
        title: Serves up to 20 tables at once
        kind: skill
        experiences: [cafe]
        """)
  case .duplicateItem:
    Explanation(
      meaning: "The same item stands in this list twice.",
      why: "It would be shown once anyway. Perhaps you meant another one the second time.",
      wrong: """
        evidence: [diploma, reference, diploma]
        """,
      right: """
        evidence: [diploma, reference]
        """)
  case .unknownChoice:
    Explanation(
      meaning: "This key takes only certain words, and yours is not one of them.",
      why: "From these words teczka sorts your records, for example into the sections of a CV.",
      wrong: """
        title: Waiter in a café
        kind: work
        start: 2023-06
        """,
      right: """
        title: Waiter in a café
        kind: employment
        start: 2023-06
        """)
  case .invalidDate:
    Explanation(
      meaning: "This is not a date that teczka understands. Write the year first, then the month, then the day.",
      why:
        "04.05 is in April for some and in May for others. This order means the same to everybody, and month or day may be left out.",
      wrong: """
        title: Waiter in a café
        kind: employment
        start: 01.06.2023
        """,
      right: """
        title: Waiter in a café
        kind: employment
        start: 2023-06-01
        """)
  case .invalidFormat:
    Explanation(
      meaning:
        "The value is a text, but not of the form that this key needs: an e-mail address, a colour, a web address and so on.",
      why: "An address with a slip in it is an answer that never reaches you.",
      wrong: """
        # content/about.md
        name: Emma Hill
        email: emma.example.org
        """,
      right: """
        # content/about.md
        name: Emma Hill
        email: emma@example.org
        """)
  case .numberTooSmall:
    Explanation(
      meaning: "The number is smaller than makes sense here.",
      why: "A course of minus 40 hours makes a reader doubt the numbers that are right.",
      wrong: """
        name: Career adviser
        kind: standard
        hours: -40
        """,
      right: """
        name: Career adviser
        kind: standard
        hours: 40
        """)
  case .numberOutside:
    Explanation(
      meaning:
        "The number is smaller or larger than what can stand here.",
      why:
        "A page whose text is ten times as large as the reader chose cannot be read by anybody.",
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
      meaning: "There is HTML in your text. It is not run; readers see its signs.",
      why:
        "HTML could carry hidden scripts. Markdown gives you headings, bold letters, lists and links without that risk.",
      wrong: """
        I run <b>workshops</b> for children.
        """,
      right: """
        I run **workshops** for children.
        """)
  case .dangerousAddress:
    Explanation(
      meaning: "A link uses a kind of address that does not belong on a public page, so the link is left out.",
      why: "An address such as file: works only on your own computer, and javascript: could harm your readers.",
      wrong: """
        [My bicycle repair](file:///C:/Photos/bicycle.jpg)
        """,
      right: """
        [My bicycle repair](https://example.org/bicycle)
        """)
  case .linkToFile:
    Explanation(
      meaning: "A text links to a file that is not a record. The link is left out; its words stay.",
      why:
        "Only records have pages. A file is published with the evidence that names it, so that nothing is published by accident.",
      wrong: "Look at [the plan](../evidence/files/plan.pdf).",
      right: "Look at [the plan](../evidence/garden-plan.md).")
  case .markdownDepth:
    Explanation(
      meaning: "Lists or quotations are nested much deeper than anybody could read.",
      why:
        "Usually a sign was repeated by mistake. The limit also protects your computer from files that were made to do harm.",
      wrong: """
        >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Well done!
        """,
      right: """
        > Well done!
        """)
  case .markdownTooComplex:
    Explanation(
      meaning: "This text has so many brackets, table columns or bytes that showing it would take very long.",
      why:
        "Every page is made in a moment, whoever wrote it. People do not write such texts; programs that export data do.",
      wrong: "# a table with 2000 columns, pasted from a spreadsheet",
      right: "# name the spreadsheet as a file of evidence\nfiles: [files/results.csv]")
  case .unknownReference:
    Explanation(
      meaning: "This names a record that does not exist. An id is the file's name without its ending.",
      why:
        "The link between your experience, your competence and its evidence is what convinces a reader; here it is broken.",
      wrong: """
        # there is content/experiences/cafe.md
        title: Serves up to 20 tables at once
        kind: skill
        experiences: [caffe]
        """,
      right: """
        # there is content/experiences/cafe.md
        title: Serves up to 20 tables at once
        kind: skill
        experiences: [cafe]
        """)
  case .unknownHeading:
    Explanation(
      meaning: "A link names a heading that the text it leads to does not have.",
      why:
        "The reader would land at the top of the page and look for the place in vain. A heading's name is its text in small letters, with hyphens for spaces and without punctuation.",
      wrong: """
        ## What I lacked

        See [above](#what-i-lack).
        """,
      right: """
        ## What I lacked

        See [above](#what-i-lacked).
        """)
  case .unknownOutcome:
    Explanation(
      meaning: "The path to a learning outcome (framework/set/outcome) leads nowhere: one of its parts does not exist.",
      why: "Only a path that is right shows an adviser or examiner which requirement you meet.",
      wrong: """
        # content/frameworks/adviser.yaml has set 1 with the outcomes 1 and 2
        outcomes: [adviser/1/7]
        """,
      right: """
        # content/frameworks/adviser.yaml has set 1 with the outcomes 1 and 2
        outcomes: [adviser/1/2]
        """)
  case .unknownLevel:
    Explanation(
      meaning: "You rated yourself on a level that the framework does not have.",
      why: "Your rating can be compared only if it uses the framework's own levels.",
      wrong: """
        # content/frameworks/adviser.yaml has levels: [beginner, independent, expert]
        outcomes: [adviser/1/2]
        level: very good
        """,
      right: """
        # content/frameworks/adviser.yaml has levels: [beginner, independent, expert]
        outcomes: [adviser/1/2]
        level: independent
        """)
  case .duplicateCode:
    Explanation(
      meaning: "Two sets have the same number, or two outcomes of a set have the same code.",
      why: "Competences point to outcomes by these, so each may exist only once where it stands.",
      wrong: """
        sets:
          - number: 1
            name: Talking with a client
            outcomes: [{code: 1, name: Leads an interview}]
          - number: 1
            name: Planning
            outcomes: [{code: 1, name: Sets a goal}]
        """,
      right: """
        sets:
          - number: 1
            name: Talking with a client
            outcomes: [{code: 1, name: Leads an interview}]
          - number: 2
            name: Planning
            outcomes: [{code: 1, name: Sets a goal}]
        """)
  case .unknownStep:
    Explanation(
      meaning:
        "A step waits for a step that this plan does not have. `needs` takes the titles of other steps, letter by letter.",
      why: "Only then can teczka draw the right order and tell you what comes next.",
      wrong: """
        steps:
          - title: Sign up for the course
            due: 2035-02-01
          - title: Finish the course
            due: 2035-06-30
            needs: [Sign up]
        """,
      right: """
        steps:
          - title: Sign up for the course
            due: 2035-02-01
          - title: Finish the course
            due: 2035-06-30
            needs: [Sign up for the course]
        """)
  case .duplicateStep:
    Explanation(
      meaning: "Two steps of this plan have the same title.",
      why: "Steps are told apart by their titles. With the same title nobody knows which one is done.",
      wrong: """
        steps:
          - title: Course
            due: 2035-03-31
          - title: Course
            due: 2035-06-30
        """,
      right: """
        steps:
          - title: Beginners' course
            due: 2035-03-31
          - title: Advanced course
            due: 2035-06-30
        """)
  case .stepCycle:
    Explanation(
      meaning: "Some steps wait for each other in a circle.",
      why: "None of them could ever start. Decide which comes first, and delete what it waits for.",
      wrong: """
        steps:
          - title: Find a job
            due: 2035-06-30
            needs: [Gain practice]
          - title: Gain practice
            due: 2035-06-30
            needs: [Find a job]
        """,
      right: """
        steps:
          - title: Gain practice
            due: 2035-03-31
          - title: Find a job
            due: 2035-06-30
            needs: [Gain practice]
        """)
  case .selfReference:
    Explanation(
      meaning: "This plan names itself as its alternative.",
      why: "An alternative is another way, for when this one does not work out.",
      wrong: """
        # content/plans/cook.md
        alternatives: [cook]
        """,
      right: """
        # content/plans/cook.md
        alternatives: [baker]
        """)
  case .datesReversed:
    Explanation(
      meaning: "The end comes before the start.",
      why: "Readers of a CV check dates first. A slip here costs trust in all the rest.",
      wrong: """
        title: Waiter in a café
        kind: employment
        start: 2023-06
        end: 2022-09
        """,
      right: """
        title: Waiter in a café
        kind: employment
        start: 2022-09
        end: 2023-06
        """)
  case .attachmentMissing:
    Explanation(
      meaning: "A file that this record names is not there. Perhaps its name has a slip or other capital letters.",
      why: "Evidence that cannot be opened proves nothing.",
      wrong: """
        # in content/evidence/ lies diploma.pdf
        files: [diplom.pdf]
        """,
      right: """
        # in content/evidence/ lies diploma.pdf
        files: [diploma.pdf]
        """)
  case .attachmentOutside:
    Explanation(
      meaning: "The file that is named here lies outside the folder content/, for example behind a symbolic link.",
      why: "Only what you put into content/ yourself can be published. So nothing slips out of your other folders.",
      wrong: """
        ln -s /home/emma/diploma.pdf content/evidence/diploma.pdf
        # and the evidence has files: [diploma.pdf]
        """,
      right: """
        cp /home/emma/diploma.pdf content/evidence/diploma.pdf
        # and the evidence has files: [diploma.pdf]
        """)
  case .attachmentNotAFile:
    Explanation(
      meaning: "A folder is named here where a file is needed.",
      why: "A reader opens one file. Name each file of the folder that is to be shown.",
      wrong: """
        # content/evidence/photos/ holds bicycle.jpg
        files: [photos]
        """,
      right: """
        # content/evidence/photos/ holds bicycle.jpg
        files: [photos/bicycle.jpg]
        """)
  case .attachmentIsRecord:
    Explanation(
      meaning: "A record's own file is named as an attachment.",
      why:
        "Attachments are published as they are. A record may hold what is private, so it is published through its page only.",
      wrong: "# content/evidence/award.md\nfiles: [diary.md]   # diary.md is a record too",
      right: "files: [texts/diary.md]")
  case .attachmentActive:
    Explanation(
      meaning: "A file is named that a browser would open as a page and that could run a script there.",
      why:
        "A page of your site may read what your site shows, sealed parts included. What a file from elsewhere does there, nobody knows.",
      wrong: "files: [project.html]",
      right: "files: [project.pdf]   # printed from the browser to a PDF")
  case .pictureFormat:
    Explanation(
      meaning: "The picture has a format that most browsers do not show, such as HEIC or TIFF.",
      why:
        "Your readers would see nothing. Telephones write HEIC; every photo app can save as JPEG.",
      wrong: "files: [garden.heic]",
      right: "files: [garden.jpg]")
  case .pictureTooLarge:
    Explanation(
      meaning: "The picture has so many pixels that it is not opened.",
      why:
        "Some files claim a size that fills all memory of a computer. No page needs more than a few million pixels.",
      wrong: "files: [scan.png]   # 40000 × 30000 pixels",
      right: "files: [scan.png]   # saved at 4000 × 3000 pixels")
  case .pictureUnreadable:
    Explanation(
      meaning: "The file's name says that it is a picture, but the file is cut off, damaged or something else.",
      why:
        "Your readers would see a broken picture. A copy that was interrupted is the usual cause.",
      wrong: "files: [garden.jpg]   # half of the copy is missing",
      right: "files: [garden.jpg]   # copied again from the camera")
  case .pictureTooCostly:
    Explanation(
      meaning: "Opening the file took more memory or time than any honest picture needs.",
      why:
        "A file can be small and still ask for all of a computer's memory. Saving it anew makes an ordinary file of it.",
      wrong: "files: [animation.gif]   # ten thousand frames",
      right: "files: [animation.mp4]")
  case .pictureUndrawn:
    Explanation(
      meaning: "No picture can be made of the file, so its page cannot show it.",
      why:
        "A PDF is shown by its first page. A PDF with a password, or a damaged one, shows nobody anything.",
      wrong: "files: [diploma.pdf]   # asks for a password",
      right: "files: [diploma.pdf]   # saved without a password")
  case .unknownTheme:
    Explanation(
      meaning: "There is no theme of this name.",
      why: "A theme decides how your pages look. Leave the line out to get the usual one.",
      wrong: """
        title: What I can do
        language: en
        theme: pretty
        """,
      right: """
        title: What I can do
        language: en
        theme: jasny
        """)
  case .unknownOption:
    Explanation(
      meaning:
        "The theme that you chose has no option of this name.",
      why:
        "What is not known changes nothing, and you would look for the difference in vain. `teczka themes` names the options of every theme.",
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
        "A folder in Themes/ has no file theme.yaml, so it is no theme.",
      why:
        "theme.yaml names the colours, fonts and measures. Without it a stylesheet has nothing to work with.",
      wrong: """
        Themes/mine/style.css
        """,
      right: """
        Themes/mine/theme.yaml
        Themes/mine/style.css
        """)
  case .contrastTooLow:
    Explanation(
      meaning:
        "Two colours, one for something written and one behind it, are too alike (WCAG 2.2, contrast ratio).",
      why:
        "One reader in twelve sees worse than you do, and everybody reads on a phone in the sun. teczka proposes the nearest colour that can be read; `contrast: AAA` of a theme asks for 7 in place of 4.5.",
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
        "A theme's style.css has something that a theme may not have: it would load a file, name a colour outside theme.yaml, or break off in the middle.",
      why:
        "A theme may come from a stranger. As it loads nothing, it can tell nobody what is read or typed on your pages; as its colours are tokens, their contrast is checked.",
      wrong: """
        .units li { background: url(https://example.org/paper.png); color: #999; }
        """,
      right: """
        .units li { background: var(--panel); color: var(--soft); }
        """)
  case .competenceWithoutEvidence:
    Explanation(
      meaning: "You name a competence, but no evidence stands behind it yet.",
      why:
        "A claim becomes convincing when somebody can see it: a work sample, a photo, an opinion, a certificate. In a validation only what is proven counts.",
      wrong: """
        title: Serves up to 20 tables at once
        kind: skill
        experiences: [cafe]
        """,
      right: """
        title: Serves up to 20 tables at once
        kind: skill
        experiences: [cafe]
        evidence: [opinion-of-the-manager]
        """)
  case .evidenceWithoutCompetence:
    Explanation(
      meaning: "This evidence does not say which competence it proves.",
      why:
        "A reader should not have to guess what a photo or a diploma shows. One piece of evidence may prove several competences.",
      wrong: """
        title: Opinion of the café's manager
        kind: recommendation
        date: 2035-01
        """,
      right: """
        title: Opinion of the café's manager
        kind: recommendation
        date: 2035-01
        competences: [serving-guests, calming-a-guest]
        """)
  case .evidenceCriteriaMissing:
    Explanation(
      meaning:
        "Good evidence meets four criteria: it is yours, it fits the competence, it is enough, and it is still true. Not each has a sentence yet.",
      why:
        "Advisers and examiners ask exactly this. A sentence each saves questions and shows you where the evidence is weak.",
      wrong: """
        criteria:
          authenticity: The photos show me at work; the manager signed them.
        """,
      right: """
        criteria:
          authenticity: The photos show me at work; the manager signed them.
          validity: They show how I serve several tables at once.
          sufficiency: Together with the opinion they cover the whole service.
          currency: They were taken last season, and I still work there.
        """)
  case .evidenceExpired:
    Explanation(
      meaning: "The date in `expires` has passed.",
      why: "Who relies on it could be refused, and you too. Renew it, or name newer evidence.",
      wrong: """
        title: First aid certificate
        kind: certificate
        date: 2018-05-31
        expires: 2021-05-31
        """,
      right: """
        title: First aid certificate
        kind: certificate
        date: 2033-05-31
        expires: 2036-05-31
        """)
  case .evidenceAgeing:
    Explanation(
      meaning: "This evidence is more than five years old, and there is no word on why it still counts.",
      why: "Skills fade when they are not used. Say how you have kept yours alive, and old evidence stays good.",
      wrong: """
        title: Welding course certificate
        kind: certificate
        date: 2015-06
        """,
      right: """
        title: Welding course certificate
        kind: certificate
        date: 2015-06
        criteria:
          currency: I have welded every week since; the last job is from this year.
        """)
  case .employmentCertificate:
    Explanation(
      meaning: "A certificate of employment is used here as evidence of a competence.",
      why:
        "It says where and when you worked, not what you know and can do. A sample of your work or an opinion about it says that.",
      wrong: """
        title: Certificate of employment, Café Corner
        kind: employment-certificate
        date: 2024-06
        competences: [serving-guests]
        """,
      right: """
        title: Opinion of the manager of Café Corner
        kind: recommendation
        date: 2024-06
        competences: [serving-guests]
        """)
  case .competenceVerb:
    Explanation(
      meaning: "The title names a trait or a field, not something that you do.",
      why:
        "A verb such as “analyses”, “repairs” or “explains” says what others can see, and then you also know what evidence to look for.",
      wrong: """
        title: Communicative
        """,
      right: """
        title: Explains to a customer in plain words what is broken
        """)
  case .smartSpecific:
    Explanation(
      meaning:
        "The goal should be clear enough for somebody else to understand it. The answer to `specific` is missing or too short.",
      why: "From a vague wish no first step follows. From a concrete goal it does.",
      wrong: """
        smart:
          specific: A better job
        """,
      right: """
        smart:
          specific: I work as a cook in a restaurant in Hamar, on a contract of at least half time.
        """)
  case .smartMeasurable:
    Explanation(
      meaning:
        "The answer to `measurable` is missing, or it has no number and nothing that can be answered with yes or no.",
      why: "How else will you know that you are there? A measure shows progress on the way, too.",
      wrong: """
        smart:
          measurable: My Norwegian will be much better than now.
        """,
      right: """
        smart:
          measurable: I pass the B1 test with at least 60 points out of 100.
        """)
  case .smartAchievable:
    Explanation(
      meaning: "The answer to `achievable` is missing or too short.",
      why:
        "A goal that is too big undermines faith in yourself. Say what you already have for it: time, money, people, skills.",
      wrong: """
        smart:
          achievable: Yes
        """,
      right: """
        smart:
          achievable: I have passed A2, I study 5 hours a week, and my cousin practises with me.
        """)
  case .smartRelevant:
    Explanation(
      meaning: "The answer to `relevant` is missing or too short.",
      why: "You hold on to a goal that matters to you. Why this one, and why now?",
      wrong: """
        smart:
          relevant: Useful
        """,
      right: """
        smart:
          relevant: With B1 I can work with guests, and I want that more than washing up.
        """)
  case .smartTimeBound:
    Explanation(
      meaning:
        "The answer to `time_bound` is missing, names no date or span of time, or a date after the plan's deadline.",
      why: "Without an end a goal slips from month to month.",
      wrong: """
        deadline: 2035-06-30
        smart:
          time_bound: As soon as I find some free time for it.
        """,
      right: """
        deadline: 2035-06-30
        smart:
          time_bound: I pass the test by 2035-06-15, two weeks before the deadline.
        """)
  case .planStepOrder:
    Explanation(
      meaning:
        "The dates of two steps contradict each other: one should be ready before another that it has to wait for.",
      why: "So you see in time that the plan cannot work, and move a date while that is still easy.",
      wrong: """
        steps:
          - title: Sign up for the course
            due: 2035-06-30
          - title: Finish the course
            due: 2035-02-01
            needs: [Sign up for the course]
        """,
      right: """
        steps:
          - title: Sign up for the course
            due: 2035-02-01
          - title: Finish the course
            due: 2035-06-30
            needs: [Sign up for the course]
        """)
  case .planStepLate:
    Explanation(
      meaning: "A step's date has passed, and the step is not done.",
      why: "That happens to everybody. Mark it as done or choose a new date, and the plan helps you again.",
      wrong: """
        steps:
          - title: Sign up for the course
            due: 2024-02-01
        """,
      right: """
        steps:
          - title: Sign up for the course
            due: 2024-02-01
            status: done
            done_on: 2024-01-29
        """)
  case .planPastDeadline:
    Explanation(
      meaning: "A step ends after the deadline of the whole plan.",
      why: "Either the step must come sooner or you give yourself more time. Both are fine, but they must agree.",
      wrong: """
        deadline: 2035-06-30
        steps:
          - title: Finish the course
            due: 2035-09-30
        """,
      right: """
        deadline: 2035-09-30
        steps:
          - title: Finish the course
            due: 2035-09-30
        """)
  case .questionsOpen:
    Explanation(
      meaning:
        "Besides the goal, the steps and the deadline there are five questions about your plan. Some have no answer yet.",
      why:
        "Who has thought of obstacles and helpers before, does not give up at the first problem. They are good questions for a talk with an adviser.",
      wrong: """
        questions:
          knowledge: When the next course starts.
        """,
      right: """
        questions:
          influences: My working hours and the price of the course.
          knowledge: When the next course starts.
          obstacles: Evening shifts in summer.
          helpers: My cousin and the adviser at the job centre.
          change: I work with guests and earn enough for a flat of my own.
        """)
  case .cvWithoutContact:
    Explanation(
      meaning: "The CV shows no contact data, or some that about.md does not have.",
      why: "An employer who likes your CV could not answer. Personal data flows into a CV only where you name it.",
      wrong: """
        # content/cvs/cook.md
        title: CV, cook
        folders: [kitchen]
        """,
      right: """
        # content/cvs/cook.md; about.md has name, email and phone
        title: CV, cook
        folders: [kitchen]
        contact: [name, email, phone]
        """)
  case .folderEmpty:
    Explanation(
      meaning: "This folder selects no experience, no competence and no evidence.",
      why: "A reader would open an empty page. Name what you want to show, or `all`.",
      wrong: """
        title: For the Lakeside Hotel
        visibility: public
        """,
      right: """
        title: For the Lakeside Hotel
        visibility: public
        include:
          competences: [serving-guests, calming-a-guest]
        """)
  case .unitUnshared:
    Explanation(
      meaning: "This is sealed, but nobody was given a passphrase for it, so it is not published.",
      why:
        "That is the safe way round: nothing goes out before you have decided for whom it is. “teczka share add” gives it to somebody; until then the unit may as well be private.",
      wrong: """
        # content/folders/lakeside-hotel.md has visibility: sealed
        teczka build
        """,
      right: """
        teczka share add folders/lakeside-hotel --with "Lakeside Hotel"
        teczka build
        """)
  case .listedUnsealed:
    Explanation(
      meaning: "“listed: true” stands on a unit that is not sealed, where it does nothing.",
      why:
        "It puts the title of a sealed unit on the front page, with a link to it, and changes nothing else. Who reads it on a private unit may think that the unit can be seen; it cannot.",
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
      meaning: "A private value of about.md, such as your phone number, stands in the text of another record.",
      why:
        "There it could be seen by more people than you want. Personal data belongs in about.md, from where only a CV takes it.",
      wrong: """
        # about.md has phone: 555 0142, and it is not in public:
        # content/experiences/cafe.md, the text:
        Ask me about it: 555 0142.
        """,
      right: """
        # about.md has phone: 555 0142, and it is not in public:
        # content/experiences/cafe.md, the text:
        I like to tell more about it in a talk.
        """)
  case .attachmentMetadata:
    Explanation(
      meaning:
        "The file carries hidden data and is published as it is: the place where a recording was made, a serial number or a name.",
      why:
        "A video from a phone can give away where you live, a PDF who wrote it on which computer. Pictures are made anew without such data. Save a copy of the others without it.",
      wrong: """
        # content/evidence/walk.mp4 comes straight from the phone, with the place
        exiftool -gpsposition content/evidence/walk.mp4
        """,
      right: """
        # this makes a copy without the hidden data
        ffmpeg -i walk.mp4 -map_metadata -1 -c copy content/evidence/walk.mp4
        """)
  case .attachmentUnused:
    Explanation(
      meaning: "A file lies in content/evidence/, but no evidence names it, so nobody will see it.",
      why: "Perhaps you forgot to add it where it would convince somebody.",
      wrong: """
        # in content/evidence/ lie opinion.md and opinion.pdf
        title: Opinion of the café's manager
        kind: recommendation
        date: 2035-01
        """,
      right: """
        # in content/evidence/ lie opinion.md and opinion.pdf
        title: Opinion of the café's manager
        kind: recommendation
        date: 2035-01
        files: [opinion.pdf]
        """)
  case .outcomeUncovered:
    Explanation(
      meaning:
        "A framework that you aim at asks for something that no competence of yours covers, or that you have not proven yet.",
      why: "This is your list of what to learn or prove before a validation. It is a good start for a plan.",
      wrong: """
        # content/frameworks/adviser.yaml has set 1 with the outcomes 1 and 2
        title: Leads a first talk with a client
        outcomes: [adviser/1/1]
        evidence: [recording]
        """,
      right: """
        # content/frameworks/adviser.yaml has set 1 with the outcomes 1 and 2
        title: Leads a first talk with a client and sums it up
        outcomes: [adviser/1/1, adviser/1/2]
        evidence: [recording]
        """)
  case .acceptUnused:
    Explanation(
      meaning: "portfolio.yaml accepts a kind of remark that did not come up.",
      why: "Perhaps you have mended it: well done. Delete the line, so that it does not hide a new remark later.",
      wrong: """
        accept:
          - code: evidence-expired
            reason: The certificate is being renewed.
        # and no evidence has expired
        """,
      right: """
        accept:
          - code: evidence-expired
            reason: The certificate is being renewed.
            records: [evidence/first-aid]
        # and evidence/first-aid has expired
        """)
  case .vaultMissing:
    Explanation(
      meaning: "There is no file .teczka/vault.json here, which holds who may open what.",
      why:
        "Either nothing has been shared yet, or you are in another folder than the one that holds content/. The first “teczka share add” makes the vault.",
      wrong: """
        teczka share list
        """,
      right: """
        teczka share add folders/employer --with "Anna"
        """)
  case .vaultNewer:
    Explanation(
      meaning:
        "The vault was written by a later version of teczka, which may keep things in it that this one does not know.",
      why:
        "If this version wrote the vault anew, what it does not know would be lost, and with it perhaps somebody's access.",
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
      meaning: "The vault cannot be read: it is not the JSON that teczka wrote.",
      why:
        "Without the vault's keys nothing can be sealed for the same recipients. Put a copy back. If there is none, delete it and share anew: what was published stays readable for those who have it.",
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
      meaning:
        "Other users of this computer were allowed to read .teczka/vault.json. Teczka has taken that right away.",
      why:
        "Who has read the vault can open every sealed unit. On a computer of your own nothing is lost; on a shared one, revoke the shares and make new ones.",
      wrong: """
        chmod 644 .teczka/vault.json
        """,
      right: """
        chmod 600 .teczka/vault.json
        """)
  case .vaultTracked:
    Explanation(
      meaning:
        "The file .teczka/vault.json is committed, or about to be, though its folder is meant to be left alone by git.",
      why:
        "The vault opens every sealed unit, and git keeps every version of it for ever, on every computer that the repository is copied to. Take it out; if the repository was ever copied, renew the shares. Where nobody else will ever have the repository, portfolio.yaml can accept this.",
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
        "The vault says of itself that it belongs to a demo, whose passphrases are published and whose vault is committed to git.",
      why:
        "In a demo that is meant, and portfolio.yaml accepts it with a reason. In a portfolio of somebody real it seals nothing: whoever has the vault opens everything. That happens where a demo was copied to begin with.",
      wrong: """
        # in a portfolio of somebody real
        teczka share add folders/employer --with Anna --demo
        """,
      right: """
        rm .teczka/vault.json
        teczka share add folders/employer --with Anna
        """)
  case .vaultPurpose:
    Explanation(
      meaning: "A demo's vault was to be used for a real share, or the other way round.",
      why:
        "A demo's keys are published. A share in it would look closed and be open to everybody, so teczka asks you to say which of the two you want.",
      wrong: """
        # in a copy of a demo
        teczka share add folders/employer --with Anna
        """,
      right: """
        rm .teczka/vault.json
        teczka share add folders/employer --with Anna
        """)
  case .vaultInUse:
    Explanation(
      meaning: "Another teczka holds the vault, perhaps one that waits for your passphrase in another window.",
      why:
        "Two programs that write the same vault would lose one of the two changes. Wait for the other one, or end it.",
      wrong: """
        teczka share add folders/a --with Anna & teczka share add folders/b --with Jan
        """,
      right: """
        teczka share add folders/a --with Anna
        teczka share add folders/b --with Jan
        """)
  case .unknownUnit:
    Explanation(
      meaning: "No folder, CV or plan has this name.",
      why:
        "A unit is named as its file is, without .md: content/folders/employer.md is folders/employer. Sharing a name that is not there would give a link to nothing.",
      wrong: """
        teczka share add folders/emploer --with Anna
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .unitNotSealed:
    Explanation(
      meaning: "Only a unit with “visibility: sealed” can be shared with a passphrase.",
      why:
        "A private unit is published for nobody and a public one for everybody; teczka changes neither without your word.",
      wrong: """
        visibility: private
        """,
      right: """
        visibility: sealed
        """)
  case .unknownShare:
    Explanation(
      meaning: "No share has this id.",
      why:
        "A share is named by its id, not by the recipient's name, because two may have the same name. “teczka share list” shows the ids.",
      wrong: """
        teczka share revoke Anna
        """,
      right: """
        teczka share list
        teczka share revoke q3Zk81aB
        """)
  case .shareOverNothing:
    Explanation(
      meaning: "The share would open no unit at all.",
      why:
        "Somebody would get a passphrase that opens nothing. Name the units, or say “--all” when at least one is sealed.",
      wrong: """
        teczka share add --with Anna
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .tooManyShares:
    Explanation(
      meaning: "A page has room for 256 shares, and this unit would have more.",
      why:
        "Readers refuse a page with more recipients, because each may cost a second of work. Revoke what has served its purpose, or let one share serve a group.",
      wrong: """
        teczka share add folders/class --with "Pupil 257"
        """,
      right: """
        teczka share add folders/class --with "Class 7b"
        """)
  case .shareEnded:
    Explanation(
      meaning: "The last day of the share is before today.",
      why:
        "A build leaves out what has ended, so the recipient could never open it.",
      wrong: """
        teczka share add folders/employer --with Anna --until 2020-01-01
        """,
      right: """
        teczka share add folders/employer --with Anna --until 2030-01-01
        """)
  case .passphraseWeak:
    Explanation(
      meaning: "A program that tries passphrases by the million would find this one.",
      why:
        "Whoever downloads the sealed page can try for years, and nobody notices. The passphrase is all that protects it, so make it long and not like other people's, or let teczka draw one.",
      wrong: """
        echo 'Anna2026' | teczka share add folders/employer --with Anna --passphrase-stdin
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .passphraseLength:
    Explanation(
      meaning: "The passphrase is empty or longer than 256 characters.",
      why:
        "An empty one protects nothing, and nobody types a page without a mistake. Some seven or eight words are right.",
      wrong: """
        echo '' | teczka share add folders/employer --with Anna --passphrase-stdin
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .passphraseCharacter:
    Explanation(
      meaning: "The passphrase has an invisible character, an emoji or a letter that can be written in two ways.",
      why:
        "Two devices may send different bytes for what looks the same, and then the right passphrase would not open the page.",
      wrong: """
        echo '🔑🔑🔑' | teczka share add folders/employer --with Anna --passphrase-stdin
        """,
      right: """
        teczka share add folders/employer --with Anna
        """)
  case .sealedFileInvalid:
    Explanation(
      meaning: "The file is not a page that teczka sealed, or it asks for things that no such page asks for.",
      why:
        "A page is checked before any work is done with it, so that a wrong file costs neither time nor trust. Give the page that lies below s/, or the one file that was sent.",
      wrong: """
        teczka open site/index.html
        """,
      right: """
        teczka open site/s/bWFqMTIzNDU2Nzg5/index.html
        """)
  case .passphraseWrong:
    Explanation(
      meaning: "No recipient's key on this page fits the passphrase.",
      why:
        "It may be mistyped, belong to another page, have been taken back or have ended. The page does not tell which, and teczka does not either.",
      wrong: """
        kot las rower
        """,
      right: """
        kot las rower dom lampa okno rzeka zegar
        """)
  case .sealedFileDamaged:
    Explanation(
      meaning: "The passphrase fits, but the content is not what was sealed.",
      why:
        "The file was cut short on its way or somebody changed it. What was changed is never shown. Get the page again.",
      wrong: """
        # half of a download
        teczka open index.html.part
        """,
      right: """
        teczka open index.html
        """)
  case .shareWithdrawn:
    Explanation(
      meaning: "The link names a share that the page has no slot for.",
      why:
        "A page is published anew when a share ends or is taken back, and then holds no key for it. The passphrase would open nothing; only its owner can give you a new one.",
      wrong: """
        teczka open 'https://example.org/me/s/bWFqMTIzNDU2Nzg5/#share=endedshare'
        """,
      right: """
        teczka open 'https://example.org/me/s/bWFqMTIzNDU2Nzg5/#share=newshare'
        """)
  case .sealedAttachmentMissing:
    Explanation(
      meaning: "The page was opened, but one of its attachments is not where it should be.",
      why:
        "Attachments are files of their own beside the page. One may be missing because only the page was copied: copy the whole folder, or ask for the unit as one file (“teczka export --single-file”).",
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
      meaning: "The page was opened, but one of its attachments is not what was sealed.",
      why:
        "Each piece of an attachment is checked before it is written. What was cut short or changed on its way is never written, so that nobody takes it for the real thing.",
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
      meaning: "Only a sealed unit is exported behind a passphrase, and this one is public.",
      why:
        "A file behind a passphrase would promise a secrecy that the public page does not keep. Send the page's address or a PDF, or seal the unit.",
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
      meaning: "The unit is sealed, but there is no share that could open the file.",
      why:
        "A sealed file is made for those who have a share. Without one, nobody could ever read it.",
      wrong: """
        teczka export folders/employer --single-file
        """,
      right: """
        teczka share add folders/employer --with Anna
        teczka export folders/employer --single-file
        """)
  case .singleFileLarge:
    Explanation(
      meaning: "The exported file is larger than many mailboxes take.",
      why:
        "A mail with it may never arrive, and browsers need several times its size in memory to open it. Send the link instead, or leave out recordings and large pictures.",
      wrong: """
        files: [interview.mp4]   # 85 MB
        """,
      right: """
        url: https://example.org/interview
        """)
  case .unitOncePublic:
    Explanation(
      meaning: "An earlier build published this unit for everybody; now it is sealed.",
      why:
        "Search engines, archives and visitors may have kept copies. Sealing protects what is published from now on. Ask the search engines to forget the old address, and change what must not be known.",
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
        "The output folder lies in a git repository, and an earlier commit holds a page of this unit that anybody can read.",
      why:
        "git keeps every version. If the repository is public, so is the old page. Rewrite its history (git filter-repo) or publish from a new repository.",
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
      meaning: "A link to the web leads nowhere: the page or its host is gone, or browsers would warn of it.",
      why:
        "An employer or adviser who follows a dead link doubts the rest as well. `teczka check --links` asks each address.",
      wrong: "url: https://example.org/closed-course",
      right: "url: https://web.archive.org/web/2025/https://example.org/course")
  case .linkUncertain:
    Explanation(
      meaning: "A server gave no page when it was asked: it was slow, busy, closed, or does not answer programs.",
      why: "It may be a matter of the hour or of who asks. Only somebody who opens the address in a browser can tell.",
      wrong: "url: https://example.org/members-only",
      right: "url: https://example.org/course")
  case .linkMoved:
    Explanation(
      meaning: "A web address still works, but its server says that the page has another address for good.",
      why: "Redirections are taken away some day. The new address is the one to write down.",
      wrong: "url: http://example.org/course",
      right: "url: https://example.org/courses/cooking")
  case .linkInside:
    Explanation(
      meaning: "A link leads to this computer or to the network that it is in.",
      why: "On your machine it may work, and nowhere else. Such addresses are asked for only with `--inside`.",
      wrong: "url: http://localhost:8000/certificate",
      right: "url: https://example.org/certificate")
  case .programMissing:
    Explanation(
      meaning: "A program that teczka calls for this work is not installed.",
      why: "teczka brings along what every portfolio needs. What few need it leaves to programs that you can install.",
      wrong: "teczka check --links",
      right: "apt install curl")
  case .programFailed:
    Explanation(
      meaning: "Another program, which teczka needs for this, ended with an error.",
      why:
        "What it said stands in the message. Nothing was written. Often a newer version of that program helps.",
      wrong: """
        teczka export cvs/baker --pdf   # qpdf 8
        """,
      right: """
        teczka export cvs/baker --pdf   # qpdf 11
        """)
  case .downloadFailed:
    Explanation(
      meaning: "The address was asked for the sealed page, and no page came.",
      why:
        "The server may be down, the address mistyped, or the page taken away. Open the address in a browser: if that shows the form for the passphrase, try again.",
      wrong: """
        teczka open https://example.org/me/s/bWFqMTIzNDU2Nzg
        """,
      right: """
        teczka open https://example.org/me/s/bWFqMTIzNDU2Nzg5/
        """)
  case .personalDataPublished:
    Explanation(
      meaning:
        "A page that anybody can read would show a private value of about.md. The build stopped, and nothing was written.",
      why:
        "What is once on the web can be copied by anybody. Delete it from the text, or list the key in `public:` if everybody may know it.",
      wrong: """
        # about.md has phone: 555 0142, and it is not in public:
        # content/folders/lakeside-hotel.md
        ---
        title: For the Lakeside Hotel
        visibility: public
        include:
          competences: all
        ---
        Please call 555 0142.
        """,
      right: """
        # about.md has phone: 555 0142, and it is not in public:
        # content/folders/lakeside-hotel.md
        ---
        title: For the Lakeside Hotel
        visibility: public
        include:
          competences: all
        ---
        My contact data is in the CV.
        """)
  case .outputOccupied:
    Explanation(
      meaning: "Where a page should be written there is already something that teczka did not write.",
      why: "It may be your own work, so teczka leaves it alone. Move it, or write the site elsewhere.",
      wrong: """
        # Documents has an index.html of its own
        teczka build --output Documents
        """,
      right: """
        teczka build --output site
        """)
  case .outputInsideContent:
    Explanation(
      meaning: "The site was to be written where your records lie.",
      why: "Pages and sources would get mixed up, and something of yours could be replaced.",
      wrong: """
        teczka build --output content
        """,
      right: """
        teczka build --output site
        """)
  case .outputInUse:
    Explanation(
      meaning: "Another build is writing to the same folder at this moment.",
      why: "Two builds at once would leave you a site of two halves. Wait until the other one has finished.",
      wrong: """
        # first window
        teczka build
        # second window, at the same time
        teczka build
        """,
      right: """
        teczka build
        # when it has finished
        teczka build
        """)
  case .pictureToolMissing:
    Explanation(
      meaning: "A program or library that makes pictures is missing on this computer.",
      why:
        "A picture as the camera wrote it can tell where you live, so it is never published in its place.",
      wrong: "teczka build",
      right: """
        sudo apt install libvips42
        teczka build
        """)
  case .fileUnwritable:
    Explanation(
      meaning: "The computer did not let teczka write this file: the disk may be full, or the folder may be protected.",
      why: "Your old pages stay as they were, so nothing is lost. Make room, or choose another folder.",
      wrong: """
        teczka build --output /usr/site
        """,
      right: """
        teczka build --output site
        """)
  case .pdfPrinterMissing:
    Explanation(
      meaning: "“teczka pdf” prints pages through Chromium or WeasyPrint, and neither is on this computer.",
      why:
        "These programs make good PDFs with text, bookmarks and tags for screen readers; teczka hands them finished pages.",
      wrong: """
        teczka pdf
        """,
      right: """
        sudo apt-get install chromium
        teczka pdf
        """)
  case .pdfPrintingFailed:
    Explanation(
      meaning: "The program that prints ended with an error or did not answer. Its last words stand in the message.",
      why: "No PDF was written; the old ones are as they were. Try again, or choose the other program.",
      wrong: """
        teczka pdf
        """,
      right: """
        teczka pdf --with weasyprint
        """)
  }
}
