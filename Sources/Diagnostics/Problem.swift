/// Everything that can be wrong with a portfolio, with the facts that a sentence about it needs.
package enum Problem: Sendable {
  // Files and folders
  case contentMissing(folder: String)
  case portfolioMissing
  case fileUnreadable(reason: String)
  case fileTooLarge(bytes: Int, limit: Int)
  case notAFile
  case linkLeavesContent
  case unknownFolder(name: String, suggestion: String?)
  case unexpectedFile(name: String)
  case invalidID(name: String, proposal: String?)
  case duplicateID(id: String)
  case unknownLanguage(tag: String)
  case translationOrphan(id: String)
  case translationOfDefault(language: Language)
  case translationUnlisted(language: Language)
  case translationKey(key: String)
  case translationLength(key: String, expected: Int, found: Int)

  // Text
  case invalidUTF8
  case controlCharacter(code: UInt32)
  case byteOrderMark
  case carriageReturn

  // YAML and front matter
  case recordEmpty(type: RecordType)
  case frontMatterMissing(type: RecordType)
  case frontMatterUnclosed
  case yamlTab
  case yamlUnclosedQuote
  case yamlUnclosedBracket
  case yamlComment(text: String)
  case yamlColonInValue
  case yamlColonMissing
  case yamlIndentation
  case yamlSyntax(detail: String)
  case yamlDuplicateKey(key: String)
  case yamlKeyNotText
  case yamlDepth(limit: Int)
  case yamlSize(limit: Int)
  case yamlUnknownAlias(name: String)
  case yamlTag(tag: String)
  case yamlSecondDocument

  // Schema
  case unknownKey(key: String, suggestion: String?)
  case missingKey(key: String)
  case wrongType(expected: Expected, found: Found)
  case emptyValue(key: String)
  case emptyList(key: String)
  case duplicateItem(value: String)
  case unknownChoice(value: String, suggestion: String?)
  case invalidDate(value: String, reason: DateProblem)
  case invalidFormat(value: String, expected: Format)
  case numberTooSmall(value: String, minimum: Int)
  case numberOutside(value: String, lowest: Int, highest: Int)

  // Markdown
  case rawHTML
  case dangerousAddress(address: String)
  case linkToFile(path: String)
  case markdownDepth(limit: Int)
  case markdownTooComplex(MarkdownExcess, limit: Int)

  // Links between records
  case unknownReference(type: RecordType, id: String, suggestion: String?)
  case unknownHeading(heading: String, suggestion: String?)
  case unknownOutcome(reference: String, part: OutcomePart, suggestion: String?)
  case unknownLevel(level: String, suggestion: String?)
  case duplicateCode(code: String)
  case unknownStep(title: String, suggestion: String?)
  case duplicateStep(title: String)
  case stepCycle(titles: [String])
  case selfReference
  case datesReversed(start: String, end: String)
  case attachmentMissing(path: String, suggestion: String?)
  case attachmentOutside(path: String)
  case attachmentNotAFile(path: String)
  case attachmentIsRecord(path: String)
  case attachmentActive(path: String)
  case pictureFormat(path: String)
  case pictureTooLarge(path: String, width: Int, height: Int, limit: Int)
  case pictureUnreadable(path: String)
  case pictureTooCostly(path: String)
  case pictureUndrawn(path: String, reason: String)
  case unknownTheme(name: String, suggestion: String?)
  case unknownOption(name: String, suggestion: String?)

  // Themes
  case themeIncomplete(name: String)
  case contrastTooLow(ContrastFacts)
  case styleRefused(StyleExcess)

  // The review
  case competenceWithoutEvidence(title: String, forValidation: Bool)
  case evidenceWithoutCompetence(title: String)
  case evidenceCriteriaMissing(criteria: [EvidenceCriterion])
  case evidenceExpired(on: String)
  case evidenceAgeing(date: String)
  case employmentCertificate
  case competenceVerb(title: String)
  case smart(SMARTLetter, SMARTGap)
  case planStepOrder(step: String, date: String, other: String, otherDate: String)
  case planStepLate(step: String, due: String, days: Int)
  case planPastDeadline(step: String, due: String, deadline: String)
  case questionsOpen([PlanQuestion])
  case cvWithoutContact(missing: [String])
  case folderEmpty(title: String)
  case unitUnshared
  case listedUnsealed(isPublic: Bool)
  case personalDataOutsideCV(key: String)
  case attachmentMetadata(path: String, found: [PictureMetadata])
  case attachmentUnused(path: String)
  case outcomeUncovered(reference: String, name: String, gap: CoverageGap)
  case acceptUnused(code: String)

  // Sealing
  case vaultMissing
  case vaultNewer(version: Int)
  case vaultDamaged(part: String)
  case vaultExposed
  case vaultTracked
  case vaultDemo
  case vaultPurpose(isDemo: Bool)
  case vaultInUse
  case unknownUnit(name: String, suggestion: String?)
  case unitNotSealed(name: String, isPublic: Bool)
  case unknownShare(id: String)
  case shareOverNothing
  case shareEnded(until: String, today: String)
  case tooManyShares(unit: String, limit: Int)
  case passphraseWeak(PassphraseWeakness, bits: Int, needed: Int)
  case passphraseLength(limit: Int)
  case passphraseCharacter(code: UInt32)
  case sealedFileInvalid(SealedFileFault)
  case passphraseWrong
  case sealedFileDamaged
  /// The page has no slot for the share that the link names.
  case shareWithdrawn(id: String)
  case sealedAttachmentMissing(name: String)
  case sealedAttachmentDamaged(name: String)
  case exportPublic(name: String)
  case exportUnshared(name: String)
  case singleFileLarge(bytes: Int)
  case unitOncePublic(name: String)
  case historyHoldsPlaintext(path: String)

  // Links to the web
  case linkDead(address: String, LinkFailure)
  case linkUncertain(address: String, LinkFailure)
  case linkMoved(address: String, target: String)
  case linkInside(address: String)
  case programMissing(name: String)
  case programFailed(name: String, reason: String)
  case downloadFailed(LinkFailure)

  // Output
  case personalDataPublished(key: String, page: String)
  case outputOccupied(path: String)
  case outputInsideContent(path: String)
  case outputInUse(path: String)
  case pictureToolMissing(PictureTool)
  case fileUnwritable(reason: String)
  /// - Parameter packages: those of Debian that bring a program that prints.
  case pdfPrinterMissing(packages: [String])
  case pdfPrintingFailed(program: String, reason: String)
}

extension Problem {
  /// What a schema wanted.
  package enum Expected: Sendable, Equatable {
    case text, list, mapping, truth, integer, number, date, listOrAll
  }

  /// What stood there instead, as YAML 1.2 reads it.
  package enum Found: Sendable, Equatable {
    case text, list, mapping, truth, integer, number, null
  }

  package enum DateProblem: Sendable, Equatable {
    case format
    case month(Int)
    case day(Int, daysInMonth: Int)
  }

  package enum Format: Sendable, Equatable {
    case id, outcomeReference, code, colour, fontName, email, currency, webAddress, siteAddress, recordPath
    case relativePath
    /// Text that is not blank and has no control characters.
    case visibleText
  }

  /// Two colours that cannot be told apart well enough.
  package struct ContrastFacts: Sendable, Equatable {
    package let colour: String
    package let value: String
    package let against: String
    package let againstValue: String
    /// Whether readers see them where their device is set to dark.
    package let isDark: Bool
    /// Contrasts (WCAG 2) in hundredths: a contrast of 4.5 is 450. What there is is rounded down.
    package let hundredths: Int
    package let needed: Int

    package init(
      colour: String, value: String, against: String, againstValue: String, isDark: Bool, hundredths: Int,
      needed: Int
    ) {
      self.colour = colour
      self.value = value
      self.against = against
      self.againstValue = againstValue
      self.isDark = isDark
      self.hundredths = hundredths
      self.needed = needed
    }
  }

  /// What a theme's stylesheet must not have.
  package enum StyleExcess: Sendable, Equatable {
    /// `@import` and the like.
    case rule(String)
    /// `url(` and the like.
    case loading(String)
    /// A token of theme.yaml is given a value.
    case token(String)
    /// A colour that is no token.
    case colour(String)
    case closingTag
    case unclosed(String)
    case unopened(String)
  }

  /// Why a web address gave no page.
  package enum LinkFailure: Sendable, Equatable {
    /// An HTTP status code of 300 or more.
    case status(Int)
    case unknownHost, refused, timeout
    /// TLS fails: a certificate that has expired or is of another host.
    case insecure
    case noAnswer
    /// One redirection leads to the next, and no end of it.
    case endless
  }

  package enum OutcomePart: Sendable { case framework, set, outcome, criterion }

  package enum EvidenceCriterion: String, Sendable, CaseIterable {
    case authenticity, validity, sufficiency, currency
  }

  package enum SMARTLetter: String, Sendable, CaseIterable {
    case specific, measurable, achievable, relevant
    case timeBound = "time_bound"
  }

  package enum SMARTGap: Sendable, Equatable {
    /// There is no answer.
    case unanswered
    /// The answer is too short to say anything.
    case short(words: Int)
    /// The answer names no number and no criterion that one can answer with yes or no.
    case withoutMeasure
    /// The answer names no date or span of time.
    case withoutTime
    /// The answer names a date after the plan's deadline.
    case afterDeadline(date: String, deadline: String)
  }

  package enum PlanQuestion: String, Sendable, CaseIterable {
    case influences, knowledge, obstacles, helpers, change
  }

  /// What pictures cannot be made without.
  package enum PictureTool: Sendable, Equatable { case program, library }

  package enum PictureMetadata: Sendable { case place, camera, author }

  /// Of what a Markdown text has more than can be rendered in a moment.
  package enum MarkdownExcess: Sendable { case bytes, brackets, columns, references, openings }

  /// What makes the most of a passphrase easy to guess.
  package enum PassphraseWeakness: Sendable, CaseIterable { case short, common, words, row, repetition, date }

  /// Why a file is not opened.
  package enum SealedFileFault: Error, Equatable {
    /// The part that is not as RFC 7516 has it.
    case malformed(part: String)
    /// The part that is of a kind that teczka does not use.
    case unsupported(part: String)
    /// The part that is larger than anybody needs.
    case limit(part: String)
    case otherUnit
  }

  package enum CoverageGap: Sendable { case noCompetence, noEvidence }
}
