/// The name of a kind of problem, as `teczka explain` and `accept:` take it.
package enum Code: String, Sendable, CaseIterable {
  case contentMissing = "content-missing"
  case portfolioMissing = "portfolio-missing"
  case fileUnreadable = "file-unreadable"
  case fileTooLarge = "file-too-large"
  case notAFile = "not-a-file"
  case linkLeavesContent = "link-leaves-content"
  case unknownFolder = "unknown-folder"
  case unexpectedFile = "unexpected-file"
  case invalidID = "invalid-id"
  case duplicateID = "duplicate-id"
  case unknownLanguage = "unknown-language"
  case translationOrphan = "translation-orphan"
  case translationOfDefault = "translation-of-default"
  case translationUnlisted = "translation-unlisted"
  case translationKey = "translation-key"
  case translationLength = "translation-length"

  case invalidUTF8 = "invalid-utf8"
  case controlCharacter = "control-character"
  case byteOrderMark = "byte-order-mark"
  case carriageReturn = "carriage-return"

  case recordEmpty = "record-empty"
  case frontMatterMissing = "front-matter-missing"
  case frontMatterUnclosed = "front-matter-unclosed"
  case yamlTab = "yaml-tab"
  case yamlUnclosedQuote = "yaml-unclosed-quote"
  case yamlUnclosedBracket = "yaml-unclosed-bracket"
  case yamlComment = "yaml-comment"
  case yamlColonInValue = "yaml-colon-in-value"
  case yamlColonMissing = "yaml-colon-missing"
  case yamlIndentation = "yaml-indentation"
  case yamlSyntax = "yaml-syntax"
  case yamlDuplicateKey = "yaml-duplicate-key"
  case yamlKeyNotText = "yaml-key-not-text"
  case yamlDepth = "yaml-depth"
  case yamlSize = "yaml-size"
  case yamlUnknownAlias = "yaml-unknown-alias"
  case yamlTag = "yaml-tag"
  case yamlSecondDocument = "yaml-second-document"

  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case emptyValue = "empty-value"
  case emptyList = "empty-list"
  case duplicateItem = "duplicate-item"
  case unknownChoice = "unknown-choice"
  case invalidDate = "invalid-date"
  case invalidFormat = "invalid-format"
  case numberTooSmall = "number-too-small"
  case numberOutside = "number-outside"

  case rawHTML = "raw-html"
  case dangerousAddress = "dangerous-address"
  case linkToFile = "link-to-file"
  case markdownDepth = "markdown-depth"
  case markdownTooComplex = "markdown-too-complex"

  case unknownReference = "unknown-reference"
  case unknownHeading = "unknown-heading"
  case unknownOutcome = "unknown-outcome"
  case unknownLevel = "unknown-level"
  case duplicateCode = "duplicate-code"
  case unknownStep = "unknown-step"
  case duplicateStep = "duplicate-step"
  case stepCycle = "step-cycle"
  case selfReference = "self-reference"
  case datesReversed = "dates-reversed"
  case attachmentMissing = "attachment-missing"
  case attachmentOutside = "attachment-outside"
  case attachmentNotAFile = "attachment-not-a-file"
  case attachmentIsRecord = "attachment-is-record"
  case attachmentActive = "attachment-active"
  case pictureFormat = "picture-format"
  case pictureTooLarge = "picture-too-large"
  case pictureUnreadable = "picture-unreadable"
  case pictureTooCostly = "picture-too-costly"
  case pictureUndrawn = "picture-undrawn"
  case unknownTheme = "unknown-theme"
  case unknownOption = "unknown-option"

  case themeIncomplete = "theme-incomplete"
  case contrastTooLow = "contrast-too-low"
  case styleRefused = "style-refused"

  case competenceWithoutEvidence = "competence-without-evidence"
  case evidenceWithoutCompetence = "evidence-without-competence"
  case evidenceCriteriaMissing = "evidence-criteria-missing"
  case evidenceExpired = "evidence-expired"
  case evidenceAgeing = "evidence-ageing"
  case employmentCertificate = "employment-certificate-proves-employment"
  case competenceVerb = "competence-verb"
  case smartSpecific = "smart-specific"
  case smartMeasurable = "smart-measurable"
  case smartAchievable = "smart-achievable"
  case smartRelevant = "smart-relevant"
  case smartTimeBound = "smart-time-bound"
  case planStepOrder = "plan-step-order"
  case planStepLate = "plan-step-late"
  case planPastDeadline = "plan-past-deadline"
  case questionsOpen = "questions-open"
  case cvWithoutContact = "cv-without-contact"
  case folderEmpty = "folder-empty"
  case unitUnshared = "unit-unshared"
  case listedUnsealed = "listed-unsealed"
  case personalDataOutsideCV = "personal-data-outside-cv"
  case attachmentMetadata = "attachment-metadata"
  case attachmentUnused = "attachment-unused"
  case outcomeUncovered = "outcome-uncovered"
  case acceptUnused = "accept-unused"

  case vaultMissing = "vault-missing"
  case vaultNewer = "vault-newer"
  case vaultDamaged = "vault-damaged"
  case vaultExposed = "vault-exposed"
  case vaultTracked = "vault-tracked"
  case vaultDemo = "vault-demo"
  case vaultPurpose = "vault-purpose"
  case vaultInUse = "vault-in-use"
  case unknownUnit = "unknown-unit"
  case unitNotSealed = "unit-not-sealed"
  case unknownShare = "unknown-share"
  case shareOverNothing = "share-over-nothing"
  case shareEnded = "share-ended"
  case tooManyShares = "too-many-shares"
  case passphraseWeak = "passphrase-weak"
  case passphraseLength = "passphrase-length"
  case passphraseCharacter = "passphrase-character"
  case sealedFileInvalid = "sealed-file-invalid"
  case passphraseWrong = "passphrase-wrong"
  case sealedFileDamaged = "sealed-file-damaged"
  case shareWithdrawn = "share-withdrawn"
  case sealedAttachmentMissing = "sealed-attachment-missing"
  case sealedAttachmentDamaged = "sealed-attachment-damaged"
  case exportPublic = "export-public"
  case exportUnshared = "export-unshared"
  case singleFileLarge = "single-file-large"
  case unitOncePublic = "unit-once-public"
  case historyHoldsPlaintext = "history-holds-plaintext"

  case linkDead = "link-dead"
  case linkUncertain = "link-uncertain"
  case linkMoved = "link-moved"
  case linkInside = "link-inside"
  case programMissing = "program-missing"
  case programFailed = "program-failed"
  case downloadFailed = "download-failed"

  case personalDataPublished = "personal-data-published"
  case outputOccupied = "output-occupied"
  case outputInsideContent = "output-inside-content"
  case outputInUse = "output-in-use"
  case pictureToolMissing = "picture-tool-missing"
  case fileUnwritable = "file-unwritable"
  case pdfPrinterMissing = "pdf-printer-missing"
  case pdfPrintingFailed = "pdf-printing-failed"

  package var severity: Severity {
    switch self {
    case .byteOrderMark, .carriageReturn, .attachmentUnused, .acceptUnused, .outcomeUncovered, .linkMoved,
      .linkUncertain:
      .note
    case .yamlComment, .unknownFolder, .unexpectedFile, .translationUnlisted, .rawHTML, .dangerousAddress, .linkToFile,
      .linkDead, .linkInside,
      .competenceWithoutEvidence, .evidenceWithoutCompetence, .evidenceCriteriaMissing,
      .evidenceExpired, .evidenceAgeing, .employmentCertificate, .competenceVerb, .smartSpecific, .smartMeasurable,
      .smartAchievable, .smartRelevant, .smartTimeBound, .planStepOrder, .planStepLate,
      .planPastDeadline, .questionsOpen, .cvWithoutContact, .folderEmpty, .unitUnshared, .listedUnsealed,
      .personalDataOutsideCV, .vaultExposed, .vaultTracked, .vaultDemo, .unitOncePublic, .historyHoldsPlaintext,
      .attachmentMetadata, .singleFileLarge:
      .warning
    default:
      .error
    }
  }

  /// Whether the cause lies with the disk, not with what the author wrote.
  package var isInputOutput: Bool {
    switch self {
    case .fileUnreadable, .fileUnwritable, .outputInUse, .vaultInUse, .downloadFailed, .sealedAttachmentMissing: true
    default: false
    }
  }

  /// The codes that portfolio.yaml may accept: advice, never an error.
  package static var acceptable: [Code] {
    allCases.filter { $0.severity != .error && $0 != .acceptUnused && !$0.isOfWeb }
  }

  /// Whether the web was asked, which most checks do not do: none of them could tell whether its acceptance is still used.
  private var isOfWeb: Bool {
    switch self {
    case .linkDead, .linkUncertain, .linkMoved, .linkInside: true
    default: false
    }
  }
}

extension Problem {
  package var code: Code {
    switch self {
    case .contentMissing: .contentMissing
    case .portfolioMissing: .portfolioMissing
    case .fileUnreadable: .fileUnreadable
    case .fileTooLarge: .fileTooLarge
    case .notAFile: .notAFile
    case .linkLeavesContent: .linkLeavesContent
    case .unknownFolder: .unknownFolder
    case .unexpectedFile: .unexpectedFile
    case .invalidID: .invalidID
    case .duplicateID: .duplicateID
    case .unknownLanguage: .unknownLanguage
    case .translationOrphan: .translationOrphan
    case .translationOfDefault: .translationOfDefault
    case .translationUnlisted: .translationUnlisted
    case .translationKey: .translationKey
    case .translationLength: .translationLength
    case .invalidUTF8: .invalidUTF8
    case .controlCharacter: .controlCharacter
    case .byteOrderMark: .byteOrderMark
    case .carriageReturn: .carriageReturn
    case .recordEmpty: .recordEmpty
    case .frontMatterMissing: .frontMatterMissing
    case .frontMatterUnclosed: .frontMatterUnclosed
    case .yamlTab: .yamlTab
    case .yamlUnclosedQuote: .yamlUnclosedQuote
    case .yamlUnclosedBracket: .yamlUnclosedBracket
    case .yamlComment: .yamlComment
    case .yamlColonInValue: .yamlColonInValue
    case .yamlColonMissing: .yamlColonMissing
    case .yamlIndentation: .yamlIndentation
    case .yamlSyntax: .yamlSyntax
    case .yamlDuplicateKey: .yamlDuplicateKey
    case .yamlKeyNotText: .yamlKeyNotText
    case .yamlDepth: .yamlDepth
    case .yamlSize: .yamlSize
    case .yamlUnknownAlias: .yamlUnknownAlias
    case .yamlTag: .yamlTag
    case .yamlSecondDocument: .yamlSecondDocument
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongType: .wrongType
    case .emptyValue: .emptyValue
    case .emptyList: .emptyList
    case .duplicateItem: .duplicateItem
    case .unknownChoice: .unknownChoice
    case .invalidDate: .invalidDate
    case .invalidFormat: .invalidFormat
    case .numberTooSmall: .numberTooSmall
    case .numberOutside: .numberOutside
    case .rawHTML: .rawHTML
    case .dangerousAddress: .dangerousAddress
    case .linkToFile: .linkToFile
    case .markdownDepth: .markdownDepth
    case .markdownTooComplex: .markdownTooComplex
    case .unknownReference: .unknownReference
    case .unknownHeading: .unknownHeading
    case .unknownOutcome: .unknownOutcome
    case .unknownLevel: .unknownLevel
    case .duplicateCode: .duplicateCode
    case .unknownStep: .unknownStep
    case .duplicateStep: .duplicateStep
    case .stepCycle: .stepCycle
    case .selfReference: .selfReference
    case .datesReversed: .datesReversed
    case .attachmentMissing: .attachmentMissing
    case .attachmentOutside: .attachmentOutside
    case .attachmentNotAFile: .attachmentNotAFile
    case .attachmentIsRecord: .attachmentIsRecord
    case .attachmentActive: .attachmentActive
    case .pictureFormat: .pictureFormat
    case .pictureTooLarge: .pictureTooLarge
    case .pictureUnreadable: .pictureUnreadable
    case .pictureTooCostly: .pictureTooCostly
    case .pictureUndrawn: .pictureUndrawn
    case .unknownTheme: .unknownTheme
    case .unknownOption: .unknownOption
    case .themeIncomplete: .themeIncomplete
    case .contrastTooLow: .contrastTooLow
    case .styleRefused: .styleRefused
    case .competenceWithoutEvidence: .competenceWithoutEvidence
    case .evidenceWithoutCompetence: .evidenceWithoutCompetence
    case .evidenceCriteriaMissing: .evidenceCriteriaMissing
    case .evidenceExpired: .evidenceExpired
    case .evidenceAgeing: .evidenceAgeing
    case .employmentCertificate: .employmentCertificate
    case .competenceVerb: .competenceVerb
    case .smart(.specific, _): .smartSpecific
    case .smart(.measurable, _): .smartMeasurable
    case .smart(.achievable, _): .smartAchievable
    case .smart(.relevant, _): .smartRelevant
    case .smart(.timeBound, _): .smartTimeBound
    case .planStepOrder: .planStepOrder
    case .planStepLate: .planStepLate
    case .planPastDeadline: .planPastDeadline
    case .questionsOpen: .questionsOpen
    case .cvWithoutContact: .cvWithoutContact
    case .folderEmpty: .folderEmpty
    case .unitUnshared: .unitUnshared
    case .listedUnsealed: .listedUnsealed
    case .personalDataOutsideCV: .personalDataOutsideCV
    case .attachmentMetadata: .attachmentMetadata
    case .attachmentUnused: .attachmentUnused
    case .outcomeUncovered: .outcomeUncovered
    case .acceptUnused: .acceptUnused
    case .vaultMissing: .vaultMissing
    case .vaultNewer: .vaultNewer
    case .vaultDamaged: .vaultDamaged
    case .vaultExposed: .vaultExposed
    case .vaultTracked: .vaultTracked
    case .vaultDemo: .vaultDemo
    case .vaultPurpose: .vaultPurpose
    case .vaultInUse: .vaultInUse
    case .unknownUnit: .unknownUnit
    case .unitNotSealed: .unitNotSealed
    case .unknownShare: .unknownShare
    case .shareOverNothing: .shareOverNothing
    case .shareEnded: .shareEnded
    case .tooManyShares: .tooManyShares
    case .passphraseWeak: .passphraseWeak
    case .passphraseLength: .passphraseLength
    case .passphraseCharacter: .passphraseCharacter
    case .sealedFileInvalid: .sealedFileInvalid
    case .passphraseWrong: .passphraseWrong
    case .sealedFileDamaged: .sealedFileDamaged
    case .shareWithdrawn: .shareWithdrawn
    case .sealedAttachmentMissing: .sealedAttachmentMissing
    case .sealedAttachmentDamaged: .sealedAttachmentDamaged
    case .exportPublic: .exportPublic
    case .exportUnshared: .exportUnshared
    case .singleFileLarge: .singleFileLarge
    case .unitOncePublic: .unitOncePublic
    case .historyHoldsPlaintext: .historyHoldsPlaintext
    case .linkDead: .linkDead
    case .linkUncertain: .linkUncertain
    case .linkMoved: .linkMoved
    case .linkInside: .linkInside
    case .programMissing: .programMissing
    case .programFailed: .programFailed
    case .downloadFailed: .downloadFailed
    case .personalDataPublished: .personalDataPublished
    case .outputOccupied: .outputOccupied
    case .outputInsideContent: .outputInsideContent
    case .outputInUse: .outputInUse
    case .pictureToolMissing: .pictureToolMissing
    case .fileUnwritable: .fileUnwritable
    case .pdfPrinterMissing: .pdfPrinterMissing
    case .pdfPrintingFailed: .pdfPrintingFailed
    }
  }
}
