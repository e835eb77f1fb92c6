import Diagnostics
import Testing

@Suite("Words in three languages")
struct WordsTests {
  /// At least one problem of every code, and one of every way to say it.
  private static let problems: [Problem] = plainProblems + madeProblems

  private static let plainProblems: [Problem] =
    [
      .contentMissing(folder: "f"), .portfolioMissing, .fileUnreadable(reason: "r"), .fileTooLarge(bytes: 2, limit: 1),
      .notAFile,
      .linkLeavesContent, .unknownFolder(name: "n", suggestion: nil), .unknownFolder(name: "n", suggestion: "s"),
      .unexpectedFile(name: "n"),
      .invalidID(name: "n", proposal: nil), .duplicateID(id: "i"), .unknownLanguage(tag: "de"),
      .translationOrphan(id: "i"),
      .translationOfDefault(language: .polish), .translationUnlisted(language: .norwegian), .translationKey(key: "k"),
      .translationLength(key: "k", expected: 2, found: 1), .invalidUTF8, .controlCharacter(code: 7), .byteOrderMark,
      .carriageReturn,
      .frontMatterUnclosed, .yamlTab, .yamlUnclosedQuote, .yamlUnclosedBracket, .yamlComment(text: "#1"),
      .yamlColonInValue, .yamlColonMissing,
      .yamlIndentation,
      .yamlSyntax(detail: "d"),
      .yamlDuplicateKey(key: "k"), .yamlKeyNotText, .yamlDepth(limit: 1), .yamlSize(limit: 1),
      .yamlUnknownAlias(name: "n"), .yamlTag(tag: "t"),
      .yamlSecondDocument, .unknownKey(key: "k", suggestion: nil), .missingKey(key: "k"), .emptyValue(key: "k"),
      .emptyList(key: "k"),
      .duplicateItem(value: "v"), .unknownChoice(value: "v", suggestion: "s"),
      .invalidDate(value: "v", reason: .format),
      .invalidDate(value: "v", reason: .month(13)), .invalidDate(value: "v", reason: .day(30, daysInMonth: 28)),
      .numberTooSmall(value: "-1", minimum: 0), .numberOutside(value: "9", lowest: 1, highest: 8),
      .rawHTML, .dangerousAddress(address: "a"), .linkToFile(path: "p"), .markdownDepth(limit: 1),
      .markdownTooComplex(.brackets, limit: 8_000), .markdownTooComplex(.bytes, limit: 9),
      .markdownTooComplex(.columns, limit: 7), .markdownTooComplex(.references, limit: 6),
      .unknownLevel(level: "l", suggestion: nil),
      .unknownHeading(heading: "h", suggestion: "s"), .linkMoved(address: "a", target: "b"), .linkInside(address: "a"),
      .programMissing(name: "p"), .programFailed(name: "p", reason: "r"), .downloadFailed(.status(404)),
      .duplicateCode(code: "c"),
      .unknownStep(title: "t", suggestion: nil), .duplicateStep(title: "t"),
      .stepCycle(titles: ["a", "b"]), .selfReference,
      .datesReversed(start: "a", end: "b"), .attachmentMissing(path: "p", suggestion: nil),
      .attachmentOutside(path: "p"), .attachmentNotAFile(path: "p"), .attachmentIsRecord(path: "b.md"),
      .attachmentActive(path: "p"), .pictureFormat(path: "p"),
      .pictureTooLarge(path: "p", width: 1, height: 2, limit: 3), .pictureUnreadable(path: "p"),
      .pictureTooCostly(path: "p"), .pictureUndrawn(path: "p", reason: "r"),
      .unknownTheme(name: "n", suggestion: nil), .unknownOption(name: "n", suggestion: "s"),
      .themeIncomplete(name: "n"), .competenceWithoutEvidence(title: "t", forValidation: true),
      .competenceWithoutEvidence(title: "t", forValidation: false),
      .evidenceWithoutCompetence(title: "t"), .evidenceExpired(on: "d"), .evidenceAgeing(date: "d"),
      .employmentCertificate, .competenceVerb(title: "t"),
      .planStepOrder(step: "s", date: "d", other: "o", otherDate: "e"),
      .planPastDeadline(step: "s", due: "d", deadline: "e"), .cvWithoutContact(missing: []),
      .cvWithoutContact(missing: ["email"]), .folderEmpty(title: "t"), .unitUnshared,
      .listedUnsealed(isPublic: true), .listedUnsealed(isPublic: false),
      .personalDataOutsideCV(key: "name"), .attachmentUnused(path: "p"),
      .outcomeUncovered(reference: "r", name: "n", gap: .noCompetence),
      .outcomeUncovered(reference: "r", name: "n", gap: .noEvidence), .acceptUnused(code: "c"),
      .vaultMissing, .vaultNewer(version: 2), .vaultDamaged(part: "p"), .vaultExposed, .vaultTracked, .vaultDemo,
      .vaultPurpose(isDemo: true), .vaultPurpose(isDemo: false), .vaultInUse,
      .unknownUnit(name: "n", suggestion: "s"), .unitNotSealed(name: "n", isPublic: true),
      .unitNotSealed(name: "n", isPublic: false), .unknownShare(id: "i"), .shareOverNothing,
      .shareEnded(until: "a", today: "b"), .tooManyShares(unit: "u", limit: 256),
      .passphraseLength(limit: 256), .passphraseCharacter(code: 769),
      .sealedFileInvalid(.malformed(part: "p")), .sealedFileInvalid(.unsupported(part: "p")),
      .sealedFileInvalid(.limit(part: "p")), .sealedFileInvalid(.otherUnit), .passphraseWrong, .sealedFileDamaged,
      .shareWithdrawn(id: "i"), .sealedAttachmentMissing(name: "n"), .sealedAttachmentDamaged(name: "n"),
      .exportPublic(name: "n"), .exportUnshared(name: "n"), .singleFileLarge(bytes: 25_000_000),
      .unitOncePublic(name: "n"), .historyHoldsPlaintext(path: "p"),
      .personalDataPublished(key: "k", page: "p"), .outputOccupied(path: "p"), .outputInsideContent(path: "p"),
      .outputInUse(path: "p"), .pictureToolMissing(.program), .pictureToolMissing(.library),
      .fileUnwritable(reason: "r"),
      .pdfPrinterMissing(packages: ["chromium", "weasyprint"]), .pdfPrintingFailed(program: "p", reason: "r"),
      .attachmentMetadata(path: "p", found: [.place]), .attachmentMetadata(path: "p", found: [.camera]),
      .attachmentMetadata(path: "p", found: [.author]),
    ]

  private static let madeProblems: [Problem] =
    Problem.PassphraseWeakness.allCases.map { .passphraseWeak($0, bits: 12, needed: 64) }
    + RecordType.allCases.flatMap { type -> [Problem] in
      [
        .recordEmpty(type: type), .frontMatterMissing(type: type),
        .unknownReference(type: type, id: "i", suggestion: "s"),
      ]
    }
    + wrongTypes + styles + deadLinks
    + [false, true].map { .contrastTooLow(contrast(isDark: $0)) }
    + [
      .id, .outcomeReference, .code, .colour, .fontName, .email, .currency, .webAddress, .siteAddress, .recordPath,
      .relativePath,
    ]
    .map {
      .invalidFormat(value: "v", expected: $0)
    }
    + [.framework, .set, .outcome, .criterion].map { .unknownOutcome(reference: "r", part: $0, suggestion: nil) }
    + Problem.SMARTLetter.allCases.flatMap { letter -> [Problem] in
      [.unanswered, .short(words: 1), .withoutMeasure, .withoutTime, .afterDeadline(date: "d", deadline: "e")].map {
        .smart(letter, $0)
      }
    }
    + Problem.EvidenceCriterion.allCases.map { .evidenceCriteriaMissing(criteria: [$0]) }
    + Problem.PlanQuestion.allCases.map { .questionsOpen([$0]) }
    + [0, 1, 2, 5, 12, 22, 25].map { .planStepLate(step: "s", due: "d", days: $0) }

  private static let deadLinks: [Problem] =
    ([404, 410, 429, 401, 500].map(Problem.LinkFailure.status)
    + [.unknownHost, .refused, .timeout, .insecure, .noAnswer, .endless])
    .flatMap { [.linkDead(address: "a", $0), .linkUncertain(address: "a", $0)] }

  private static let styles: [Problem] = [
    Problem.StyleExcess.rule("@import"), .loading("url("), .token("--text"), .colour("red"), .closingTag,
    .unclosed("{"), .unopened("}"),
  ].map { .styleRefused($0) }

  private static let wrongTypes: [Problem] =
    [.text, .list, .mapping, .truth, .integer, .number, .date, .listOrAll].flatMap { (expected: Problem.Expected) in
      [Problem.Found.text, .list, .mapping, .truth, .integer, .number, .null].map {
        .wrongType(expected: expected, found: $0)
      }
    }

  private static func contrast(isDark: Bool, hundredths: Int = 208, needed: Int = 450) -> Problem.ContrastFacts {
    Problem.ContrastFacts(
      colour: "accent", value: "#7ab8ff", against: "background", againstValue: "#ffffff", isDark: isDark,
      hundredths: hundredths, needed: needed)
  }

  @Test("A contrast is written as the language writes numbers, without zeros at its end")
  func contrasts() {
    let facts = Problem.contrastTooLow(Self.contrast(isDark: false, hundredths: 405, needed: 700))
    #expect(Language.english.words.message(facts).hasSuffix("the contrast is 4.05 and must be at least 7."))
    #expect(Language.polish.words.message(facts).contains("4,05"))
    let usual = Problem.contrastTooLow(Self.contrast(isDark: true))
    #expect(Language.english.words.message(usual).contains("2.08 and must be at least 4.5."))
    #expect(Language.norwegian.words.message(usual).contains("minst 4,5."))
  }

  @Test("The samples hold every code")
  func completeness() { #expect(Set(Self.problems.map(\.code)) == Set(Code.allCases)) }

  @Test("Every problem is a sentence of its own in each language")
  func messages() {
    for problem in Self.problems {
      let messages = Language.allCases.map { $0.words.message(problem) }
      #expect(Set(messages).count == 3, "\(problem): \(messages)")
      for message in messages {
        #expect(message.count > 10, "\(problem): \(message)")
        #expect(".?".contains(message.last ?? " "), "\(message)")
        #expect(!message.contains("Optional(") && !message.contains("nil"), "\(message)")
      }
    }
  }

  @Test("What an author has to know stands in the message, in each language", arguments: Language.allCases)
  func facts(language: Language) {
    let words = language.words
    #expect(words.message(.unknownKey(key: "tytul", suggestion: "title")).contains("tytul"))
    #expect(words.message(.unknownKey(key: "tytul", suggestion: "title")).contains("title"))
    #expect(words.message(.invalidDate(value: "2023-02-30", reason: .day(30, daysInMonth: 28))).contains("28"))
    #expect(words.message(.controlCharacter(code: 7)).contains("U+0007"))
    #expect(words.message(.fileTooLarge(bytes: 4_711, limit: 42)).contains("4711"))
    #expect(words.message(.stepCycle(titles: ["A", "B", "A"])).contains("A → B → A"))
    #expect(words.message(.planStepLate(step: "Kurs", due: "2026-11-19", days: 2)).contains("2026-11-19"))
    #expect(words.summary(errors: 1, warnings: 2, notes: 5, accepted: 0).contains("5"))
  }

  @Test("Notes and fixes are worded in each language")
  func notesAndFixes() {
    let notes: [Note.Content] = [
      .firstHere, .allowedKeys(["a"]), .allowedValues(["a"]), .knownIDs(["a"]), .verbs(["a"]),
      .privateValue(key: "name"), .leadsTo(title: "t"),
      .frontMatterExample(key: "title"), .otherColour(key: "k", value: "#ffffff"),
    ]
    for note in notes { #expect(Set(Language.allCases.map { $0.words.note(note) }).count == 3, "\(note)") }
    let fixes: [Fix.Title] = [.replace(with: "a"), .quote, .remove, .useSpaces]
    for fix in fixes { #expect(Set(Language.allCases.map { $0.words.fix(fix) }).count == 3, "\(fix)") }
    for severity in [Severity.error, .warning, .note] {
      #expect(Language.allCases.allSatisfy { !$0.words.severity(severity).isEmpty })
    }
  }

  @Test("Every code is explained in each language, with a wrong and a right example", arguments: Code.allCases)
  func explanations(code: Code) {
    let explanations = Language.allCases.map { $0.words.explanation(code) }
    for explanation in explanations {
      for text in [explanation.meaning, explanation.why, explanation.wrong, explanation.right] {
        #expect(text.contains { !$0.isWhitespace })
      }
      #expect(explanation.wrong != explanation.right)
    }
    #expect(Set(explanations.map(\.meaning)).count == 3)
    #expect(Set(explanations.map(\.why)).count == 3)
  }

  @Test("Polish counts days and findings as Polish does", arguments: [(1, "1 dzień"), (2, "2 dni"), (5, "5 dni")])
  func polishDays(days: Int, words: String) {
    #expect(Language.polish.words.message(.planStepLate(step: "s", due: "d", days: days)).contains(words))
  }

  @Test(
    "A locale's name gives the language",
    arguments: [
      ("pl_PL.UTF-8", .polish), ("pl", .polish), ("PL", .polish), ("en_GB", .english), ("nb-NO", .norwegian),
      ("no", .norwegian), ("nn_NO.UTF-8", .norwegian),
      ("C", nil), ("C.UTF-8", nil), ("POSIX", nil), ("de_DE", nil), ("", nil), ("plx", nil),
    ] as [(String, Language?)])
  func locales(locale: String, language: Language?) { #expect(Language(locale: locale) == language) }

  @Test("Advice can be accepted, an error cannot")
  func severities() {
    #expect(Code.acceptable.allSatisfy { $0.severity < .error })
    #expect(!Code.acceptable.contains(.acceptUnused))
    #expect(Code.competenceVerb.severity == .warning)
    #expect(Code.unknownKey.severity == .error)
    #expect(Code.personalDataPublished.severity == .error)
    #expect(
      Code.allCases.filter(\.isInputOutput) == [
        .fileUnreadable, .vaultInUse, .sealedAttachmentMissing, .downloadFailed, .outputInUse, .fileUnwritable,
      ])
  }
}
