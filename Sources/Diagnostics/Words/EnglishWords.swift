/// English sentences.
struct EnglishWords: Words {
  func message(_ problem: Problem) -> String {
    switch problem {
    case .contentMissing(let folder):
      "There is no folder “\(folder)”: a portfolio project has a folder content/ that holds the records."
    case .portfolioMissing:
      "content/portfolio.yaml is missing: it gives the portfolio its title and its language."
    case .fileUnreadable(let reason): "This file cannot be read: \(reason)."
    case .fileTooLarge(let bytes, let limit):
      "This file is too large (\(bytes) bytes): it may have at most \(limit)."
    case .notAFile: "This is a folder (or a device), not a file: a record is one file."
    case .linkLeavesContent: "This symbolic link leads out of content/ or Themes/, so it is not followed."
    case .unknownFolder(let name, let suggestion):
      "The folder “\(name)” is not one that teczka reads" + didYouMean(suggestion)
    case .unexpectedFile(let name):
      "“\(name)” is not read: records end with .md or .yaml."
    case .invalidID(let name, let proposal):
      "“\(name)” cannot be an id: a file's name has only the letters a-z, digits and hyphens"
        + (proposal.map { ", such as “\($0)”." } ?? ".")
    case .duplicateID(let id): "There are two records with the id “\(id)”."
    case .unknownLanguage(let tag):
      "“\(tag)” is not a language that teczka knows: it knows pl, en and nb."
    case .translationOrphan(let id):
      "This translates “\(id)”, but there is no such record in this folder."
    case .translationOfDefault(let language):
      "“\(language.rawValue)” is the portfolio's own language, so this text belongs in the record itself."
    case .translationUnlisted(let language):
      "This translation is not shown: portfolio.yaml does not list “\(language.rawValue)” in its languages."
    case .translationKey(let key):
      "“\(key)” cannot be translated: it stands in the record itself, and a translation holds only texts."
    case .translationLength(let key, let expected, let found):
      "“\(key)” has \(found) items here and \(expected) in the record: a translation goes item by item."
    case .invalidUTF8: "These bytes are not valid UTF-8: save the file with the encoding UTF-8."
    case .controlCharacter(let code):
      "There is an invisible control character here (U+\(hex(code))): delete it."
    case .byteOrderMark: "The file starts with a byte order mark, which is not needed."
    case .carriageReturn: "Lines end the Windows way (CR LF); LF is enough."
    case .recordEmpty(let type): "This file is empty, but it should hold \(name(type))."
    case .frontMatterMissing(let type):
      "There are no facts at the top: \(name(type)) starts with a line `---`, then keys and values, then `---`."
    case .frontMatterUnclosed:
      "The block of facts that starts here is not closed: put a line `---` after its last key."
    case .yamlTab: "There is a tab here: YAML is indented with spaces."
    case .yamlUnclosedQuote: "The quotation mark that opens here is never closed."
    case .yamlUnclosedBracket: "The bracket that opens here is never closed: put “]” (or “}”) after the last item."
    case .yamlComment(let text):
      "“\(text)” is not read: after a space, “#” begins a comment. If it belongs to the text, put the whole in quotation marks."
    case .yamlColonInValue:
      "There is a second “: ” in this value: put the whole value in quotation marks."
    case .yamlColonMissing:
      "There is no “: ” after this word: a fact is written as “key: value”."
    case .yamlIndentation:
      "This line does not line up with those above: keys of one level start in the same column."
    case .yamlSyntax(let detail): "This cannot be read as YAML (\(detail)): if it is text, put it in quotation marks."
    case .yamlDuplicateKey(let key): "The key “\(key)” stands here a second time."
    case .yamlKeyNotText: "A key must be a plain word."
    case .yamlDepth(let limit): "This is nested deeper than \(limit) levels."
    case .yamlSize(let limit): "This record has more than \(limit) values, aliases counted in full."
    case .yamlUnknownAlias(let name): "The alias “*\(name)” is used, but nothing is marked “&\(name)”."
    case .yamlTag(let tag): "The tag “\(tag)” is not known: write the value without a tag."
    case .yamlSecondDocument: "A second YAML document starts here: a file holds one record."
    case .unknownKey(let key, let suggestion):
      "The key “\(key)” is not known here" + didYouMean(suggestion)
    case .missingKey(let key): "The key “\(key)” is missing."
    case .wrongType(let expected, let found):
      "Here stands \(self.found(found)), but it should be \(self.expected(expected))."
    case .emptyValue(let key):
      "“\(key)” has no value: write one, or delete the line."
    case .emptyList(let key): "The list “\(key)” is empty: it needs at least one item."
    case .duplicateItem(let value): "“\(value)” stands in this list twice."
    case .unknownChoice(let value, let suggestion):
      "“\(value)” is not one of the possible values" + didYouMean(suggestion)
    case .invalidDate(let value, .format):
      "“\(value)” is not a date: write 2024, 2024-09 or 2024-09-01."
    case .invalidDate(let value, .month(let month)):
      "“\(value)” is not a date: there is no month \(month)."
    case .invalidDate(let value, .day(let day, let days)):
      "“\(value)” is not a date: there is no day \(day) in a month of \(days) days."
    case .invalidFormat(let value, let format): "“\(value)” is not \(self.format(format))."
    case .numberTooSmall(let value, let minimum): "\(value) is too small: at least \(minimum)."
    case .numberOutside(let value, let lowest, let highest):
      "\(value) is outside what can stand here: \(lowest) to \(highest)."
    case .rawHTML: "HTML is not run; it is shown as text. Use Markdown instead."
    case .dangerousAddress(let address):
      "The address “\(address)” is not allowed, so the link is left out: use https:, mailto: or tel:."
    case .linkToFile(let path):
      "“\(path)” is not a record, so the link is left out: name files in the `files` of evidence."
    case .markdownDepth(let limit): "Lists or quotations are nested deeper than \(limit) levels."
    case .markdownTooComplex(let excess, let limit):
      switch excess {
      case .bytes: "This text is too long: \(limit) bytes at most."
      case .brackets: "This text has too many opening brackets “[”: \(limit) at most."
      case .openings: "This text has too many “<!” or “<?”: \(limit) at most."
      case .columns: "This line has too many vertical bars “|”: \(limit) at most."
      case .references: "This text repeats long addresses too often: shorten them or name fewer."
      }
    case .unknownReference(let type, let id, let suggestion):
      "There is no \(noun(type)) “\(id)”" + didYouMean(suggestion)
    case .unknownHeading(let heading, let suggestion):
      "There is no heading “\(heading)” in the text that this link leads to" + didYouMean(suggestion)
    case .unknownOutcome(let reference, let part, let suggestion):
      "“\(reference)” leads nowhere: \(self.part(part))" + didYouMean(suggestion)
    case .unknownLevel(let level, let suggestion):
      "“\(level)” is not a level of a framework that this competence's outcomes name"
        + didYouMean(suggestion)
    case .duplicateCode(let code): "“\(code)” is used twice: numbers and codes must differ."
    case .unknownStep(let title, let suggestion):
      "This plan has no step “\(title)”" + didYouMean(suggestion)
    case .duplicateStep(let title): "Two steps are called “\(title)”: steps are told apart by their titles."
    case .stepCycle(let titles):
      "These steps wait for each other, so none could start: \(titles.joined(separator: " → "))."
    case .selfReference: "A plan cannot be its own alternative."
    case .datesReversed(let start, let end): "The end (\(end)) comes before the start (\(start))."
    case .attachmentMissing(let path, let suggestion):
      "The file “\(path)” does not exist" + didYouMean(suggestion)
    case .attachmentOutside(let path):
      "“\(path)” leads out of content/: put the file inside it."
    case .attachmentNotAFile(let path): "“\(path)” is a folder, not a file."
    case .attachmentIsRecord(let path): "“\(path)” is a record of the portfolio, so it cannot be an attachment."
    case .attachmentActive(let path):
      "“\(path)” could run a script as a page of your site, so it is not published: save it as a PDF or a picture."
    case .pictureFormat(let path): "Browsers cannot show “\(path)”: save the picture as JPEG or PNG."
    case .pictureTooLarge(let path, let width, let height, let limit):
      "“\(path)” has \(width) × \(height) pixels, and more than \(limit) million are not opened: save it smaller."
    case .pictureUnreadable(let path): "“\(path)” is not a whole picture: save it anew, or take another copy."
    case .pictureTooCostly(let path):
      "“\(path)” takes too much memory or time to open: save it anew, smaller or as JPEG or PNG."
    case .pictureUndrawn(let path, let reason):
      "No picture can be made of “\(path)”: save it anew, without a password (\(reason))."
    case .unknownTheme(let name, let suggestion): "There is no theme “\(name)”" + didYouMean(suggestion)
    case .unknownOption(let name, let suggestion): "The theme has no option “\(name)”" + didYouMean(suggestion)
    case .themeIncomplete(let name): "The folder Themes/\(name)/ is no theme: it has no theme.yaml."
    case .contrastTooLow(let facts):
      "“\(facts.colour)” (\(facts.value)) and “\(facts.against)” (\(facts.againstValue)) cannot be told apart well enough on "
        + (facts.isDark ? "dark" : "light")
        + " pages: the contrast is \(decimal(facts.hundredths, point: ".")) and must be at least \(decimal(facts.needed, point: "."))."
    case .styleRefused(let excess): styleRefused(excess)
    case .competenceWithoutEvidence(let title, let forValidation):
      "Nothing proves “\(title)” yet"
        + (forValidation ? ": a validation rests on evidence, so name at least one." : ".")
    case .evidenceWithoutCompetence(let title):
      "“\(title)” proves no competence that is named."
    case .evidenceCriteriaMissing(let criteria):
      "There is no sentence on: \(list(criteria.map(name)))."
    case .evidenceExpired(let date): "This evidence was valid until \(date)."
    case .evidenceAgeing(let date):
      "This evidence is over five years old (\(date)): say in `criteria: currency` why it still counts."
    case .employmentCertificate:
      "A certificate of employment says where one worked, not what one can do: add evidence of the competence itself."
    case .competenceVerb(let title):
      "“\(title)” does not say what you do: begin with a verb that others can see happening."
    case .smart(let letter, let gap): "SMART, “\(letter.rawValue)”: \(self.gap(gap))"
    case .planStepOrder(let step, let date, let other, let otherDate):
      "“\(step)” (\(date)) contradicts “\(other)” (\(otherDate))."
    case .planStepLate(let step, let due, let days):
      "“\(step)” was due on \(due), \(days) \(days == 1 ? "day" : "days") ago: mark it as done or move the date."
    case .planPastDeadline(let step, let due, let deadline):
      "“\(step)” (\(due)) comes after the plan's deadline (\(deadline))."
    case .questionsOpen(let questions):
      "These questions have no answer yet: \(list(questions.map(\.rawValue)))."
    case .cvWithoutContact(let missing):
      missing.isEmpty
        ? "The CV names no contact data: an employer could not answer."
        : "The CV names contact data that about.md does not have: \(list(missing))."
    case .folderEmpty(let title): "The folder “\(title)” selects nothing."
    case .unitUnshared: "This is sealed, and nobody was given it: it will not be published before “teczka share add”."
    case .listedUnsealed(let isPublic):
      isPublic
        ? "Everything public is on the front page anyway: “listed” is for sealed units, so take it out."
        : "A private unit is not published, so it is not listed either: take “listed” out, or seal the unit."
    case .personalDataOutsideCV(let key):
      "“\(key)” of about.md is private, but its value stands in this text."
    case .attachmentMetadata(let path, let found):
      "“\(path)” carries \(list(found.map(name))) and is published as it is: remove it first."
    case .attachmentUnused(let path): "No evidence names the file “\(path)”."
    case .outcomeUncovered(let reference, let name, .noCompetence):
      "No competence covers \(reference) “\(name)”."
    case .outcomeUncovered(let reference, let name, .noEvidence):
      "\(reference) “\(name)” is claimed, but no evidence proves it."
    case .acceptUnused(let code): "“\(code)” is accepted here, but nothing like it was found."
    case .vaultMissing: "There is no vault here, so nothing has been shared yet: “teczka share add” makes one."
    case .vaultNewer(let version): "This vault was written by a newer teczka (version \(version)): use that one."
    case .vaultDamaged(let part): "The vault is damaged (\(part)): put back a copy of it."
    case .vaultExposed:
      "Others on this computer could read the vault; it is closed now. If somebody may have read it, revoke all shares."
    case .vaultTracked:
      "git keeps the vault, so whoever has the repository can open everything that is sealed: “git rm --cached .teczka/vault.json”."
    case .vaultDemo:
      "This vault is marked as a demo's: everybody may have its keys, so what is sealed here is no secret."
    case .vaultPurpose(let isDemo):
      isDemo
        ? "This vault is marked as a demo's, and everybody may have its keys: remove it and teczka makes one of your own. In a demo add --demo."
        : "This vault is not a demo's: leave out --demo, or remove the vault first."
    case .vaultInUse: "Another teczka is using the vault at this moment: wait until it is done, then try again."
    case .unknownUnit(let name, let suggestion):
      "There is no unit “\(name)”: units are named folders/ID, cvs/ID or plans/ID" + didYouMean(suggestion)
    case .unitNotSealed(let name, let isPublic):
      isPublic
        ? "“\(name)” is public, so everybody can read it: only a sealed unit can be shared."
        : "“\(name)” is private: write “visibility: sealed” in it, then it can be shared."
    case .unknownShare(let id): "There is no share “\(id)”: “teczka share list” shows all."
    case .shareOverNothing: "There is nothing to share: name a sealed unit, or “--all” where there is one."
    case .tooManyShares(let unit, let limit):
      "“\(unit)” can be shared with \(limit) people at most: revoke shares that nobody needs any more."
    case .shareEnded(let until, let today): "\(until) has passed (today is \(today)): nobody could open it."
    case .passphraseWeak(let weakness, let bits, let needed):
      "This passphrase can be guessed (about \(bits) bits of \(needed)): \(reason(weakness)). Leave it out and teczka makes a good one."
    case .passphraseLength(let limit): "A passphrase has at least one character and at most \(limit)."
    case .passphraseCharacter(let code):
      "The passphrase has a character that not every device types the same way (U+\(hex(code))): use letters, digits and signs of the keyboard."
    case .sealedFileInvalid(.malformed(let part)): "This is no sealed page (\(part))."
    case .sealedFileInvalid(.unsupported(let part)): "This page is sealed in a way that teczka does not open (\(part))."
    case .sealedFileInvalid(.limit(let part)):
      "This page asks for more work than any sealed page needs (\(part)), so it is not opened."
    case .sealedFileInvalid(.otherUnit): "This page is of another unit than its address says."
    case .passphraseWrong: "The passphrase does not open this page: check it, or ask whether it was taken back."
    case .sealedFileDamaged: "The passphrase is right, but the page was damaged or changed after it was sealed."
    case .shareWithdrawn(let id):
      "This page does not know the share “\(id)” of the link any more: its time is over or the owner took it back. Ask for a new link and passphrase."
    case .sealedAttachmentMissing(let name):
      "The attachment “\(name)” is not there, so it was left out: ask the owner for it."
    case .sealedAttachmentDamaged(let name):
      "The attachment “\(name)” was damaged or changed after it was sealed, so it was left out: get it again."
    case .exportPublic(let name):
      "“\(name)” is public: everybody can read it without a passphrase. Send its address, or print it with “teczka pdf \(name)”."
    case .exportUnshared(let name):
      "Nobody was given “\(name)” yet, so nobody could open the file: “teczka share add \(name) --with NAME” comes first."
    case .singleFileLarge(let bytes):
      "This file has \(bytes / 1_000_000) MB: many mailboxes take no more than 20 MB. Leave out recordings, or send the link instead."
    case .unitOncePublic(let name):
      "“\(name)” was public before: copies of it may be on the internet, and sealing does not reach them."
    case .historyHoldsPlaintext(let path):
      "“\(path)” was committed to git before it was sealed: whoever has the repository can still read it there."
    case .linkDead(let address, let failure): "“\(address)” leads nowhere: \(reason(failure))."
    case .linkUncertain(let address, let failure):
      "Whether “\(address)” leads anywhere is not certain: \(reason(failure)). Open it yourself."
    case .linkMoved(let address, let target): "“\(address)” has moved for good to “\(target)”."
    case .linkInside(let address):
      "“\(address)” leads into this machine or its own network, where readers cannot go; it was not asked for."
    case .programMissing(let name):
      "The program “\(name)” is needed for this and was not found. On Debian and Ubuntu: apt install \(name)."
    case .programFailed(let name, let reason): "The program “\(name)” failed: \(reason)."
    case .downloadFailed(let failure): "The sealed page could not be downloaded: \(reason(failure))."
    case .personalDataPublished(let key, let page):
      "The page \(page) would show “\(key)” of about.md, which is private, so nothing was written: take it out of the text, or name the key under `public`."
    case .outputOccupied(let path):
      "“\(path)” was not written by teczka, so it is not replaced: move it away, or choose another folder with --output."
    case .outputInsideContent(let path):
      "“\(path)” holds the portfolio's sources, so a site cannot be written there: choose another folder with --output."
    case .outputInUse(let path): "Another build is writing to “\(path)”."
    case .pictureToolMissing(.program):
      "Pictures are made by the program teczka-pictures, which is not there: put it beside teczka or in a folder of PATH."
    case .pictureToolMissing(.library):
      "Pictures cannot be made without the library libvips: install it with “sudo apt install libvips42”."
    case .fileUnwritable(let reason): "This file cannot be written: \(reason)."
    case .pdfPrinterMissing(let packages):
      "There is no program here that prints to PDF. Install one: "
        + packages.map { "sudo apt-get install \($0)" }.joined(separator: " or ") + "."
    case .pdfPrintingFailed(let program, let reason): "\(program) did not print the pages to PDF: \(reason)."
    }
  }

  func note(_ note: Note.Content) -> String {
    switch note {
    case .firstHere: "the first one stands here"
    case .allowedKeys(let keys): "keys that can stand here: \(keys.joined(separator: ", "))"
    case .allowedValues(let values): "possible values: \(values.joined(separator: ", "))"
    case .knownIDs(let ids): "ids that exist: \(ids.joined(separator: ", "))"
    case .verbs(let verbs): "for example: \(verbs.joined(separator: ", "))"
    case .frontMatterExample(let key): "for example:\n---\n\(key): A title\n---"
    case .otherColour(let key, let value): "“\(key)” (\(value)) stands here"
    case .privateValue(let key): "the private value of “\(key)” stands here"
    case .comparedWith(let title, let date): "“\(title)”: \(date)"
    case .leadsTo(let title): "this step waits for “\(title)”"
    }
  }

  func fix(_ title: Fix.Title) -> String {
    switch title {
    case .replace(let replacement): "replace it with “\(replacement)”"
    case .quote: "put it in quotation marks"
    case .remove: "delete it"
    case .useSpaces: "use spaces instead"
    }
  }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  let help = "help"
  let whyHeading = "Why it matters"
  let wrongHeading = "Wrong"
  let rightHeading = "Right"

  func summary(errors: Int, warnings: Int, notes: Int, accepted: Int) -> String {
    var parts = [
      "\(errors) \(errors == 1 ? "error" : "errors")",
      "\(warnings) \(warnings == 1 ? "warning" : "warnings")",
      "\(notes) \(notes == 1 ? "note" : "notes")",
    ]
    if accepted > 0 { parts.append("\(accepted) accepted") }
    return parts.joined(separator: ", ") + "."
  }

  func fixesApplied(_ count: Int, files: Int) -> String {
    "\(count) \(count == 1 ? "fix" : "fixes") applied in \(files) \(files == 1 ? "file" : "files")."
  }

  func explanation(_ code: Code) -> Explanation { englishExplanation(code) }
}

extension EnglishWords {
  private func reason(_ failure: Problem.LinkFailure) -> String {
    switch failure {
    case .status(404): "the server says that there is no such page (404)"
    case .status(410): "the server says that the page is gone (410)"
    case .status(429): "the server has been asked too often (429)"
    case .status(401), .status(403): "the server does not show it to everybody"
    case .status(let status): "the server answers \(status)"
    case .unknownHost: "there is no such host"
    case .refused: "the server takes no connection"
    case .timeout: "there was no answer in time"
    case .insecure: "the connection is not secure, browsers would warn of it"
    case .noAnswer: "the server gave no answer"
    case .endless: "it redirects without end"
    }
  }

  private func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { ": did you mean “\($0)”?" } ?? "."
  }

  private func list(_ items: [String]) -> String { items.joined(separator: ", ") }

  private func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func noun(_ type: RecordType) -> String {
    switch type {
    case .portfolio: "portfolio"
    case .about: "“about me”"
    case .experience: "experience"
    case .competence: "competence"
    case .evidence: "evidence"
    case .framework: "framework"
    case .folder: "folder"
    case .cv: "CV"
    case .plan: "plan"
    case .meeting: "meeting"
    case .theme: "theme"
    }
  }

  private func name(_ type: RecordType) -> String {
    switch type {
    case .portfolio: "the portfolio"
    case .about: "“about me”"
    case .experience: "an experience"
    case .evidence: "a piece of evidence"
    default: "a \(noun(type))"
    }
  }

  private func styleRefused(_ excess: Problem.StyleExcess) -> String {
    switch excess {
    case .rule(let name): "“\(name)” is not allowed in a theme: its stylesheet is this file alone."
    case .loading(let name):
      "“\(name)” is not allowed in a theme: a stylesheet may load nothing, neither from here nor from elsewhere."
    case .token(let name):
      "“\(name)” is given a value here, but tokens stand in theme.yaml, where their contrast is checked."
    case .colour(let name):
      "“\(name)” is a colour of its own: use a token such as var(--accent), whose contrast is checked."
    case .closingTag: "“</style” would end the stylesheet where it stands inside a page: delete it."
    case .unclosed(let mark): "“\(mark)” opens here and is never closed."
    case .unopened(let mark): "“\(mark)” closes here what was never opened."
    }
  }

  private func expected(_ expected: Problem.Expected) -> String {
    switch expected {
    case .text: "text"
    case .list: "a list (one item a line, each after “- ”)"
    case .mapping: "keys with values"
    case .truth: "true or false"
    case .integer: "a whole number"
    case .number: "a number"
    case .date: "a date (2024, 2024-09 or 2024-09-01)"
    case .listOrAll: "a list of ids, or the word all"
    }
  }

  private func found(_ found: Problem.Found) -> String {
    switch found {
    case .text: "text"
    case .list: "a list"
    case .mapping: "keys with values"
    case .truth: "true or false"
    case .integer: "a whole number"
    case .number: "a number"
    case .null: "nothing"
    }
  }

  private func format(_ format: Problem.Format) -> String {
    switch format {
    case .id: "an id: small letters a-z, digits and hyphens"
    case .outcomeReference: "an outcome: FRAMEWORK/SET/OUTCOME or FRAMEWORK/SET/OUTCOME/CRITERION"
    case .code: "a code: letters, digits, hyphens, dots and underscores"
    case .colour: "a colour such as \"#1a5fb4\""
    case .fontName: "the name of a font: letters a-z, digits, spaces and hyphens"
    case .email: "an e-mail address"
    case .currency: "a currency: three capital letters such as PLN"
    case .webAddress: "a web address that starts with https:// or http://"
    case .siteAddress: "a web address that starts with https:// or http:// and has no “?” and no “#”"
    case .recordPath: "a record such as competences/ID"
    case .visibleText: "text without invisible control characters"
    case .relativePath: "a path inside content/, written with / and without .."
    }
  }

  private func reason(_ weakness: Problem.PassphraseWeakness) -> String {
    switch weakness {
    case .short: "it is too short"
    case .common: "it is among the first that are tried"
    case .words: "it is a few common words"
    case .row: "it follows the alphabet or the keyboard"
    case .repetition: "it repeats itself"
    case .date: "it is a date"
    }
  }

  private func part(_ part: Problem.OutcomePart) -> String {
    switch part {
    case .framework: "there is no such framework"
    case .set: "the framework has no such set"
    case .outcome: "the set has no such outcome"
    case .criterion: "the outcome has no such criterion"
    }
  }

  private func name(_ criterion: Problem.EvidenceCriterion) -> String {
    switch criterion {
    case .authenticity: "authenticity (is it yours?)"
    case .validity: "validity (does it fit the competence?)"
    case .sufficiency: "sufficiency (is it enough?)"
    case .currency: "currency (is it still true?)"
    }
  }

  private func gap(_ gap: Problem.SMARTGap) -> String {
    switch gap {
    case .unanswered: "not answered yet."
    case .short: "the answer is too short to tell anything."
    case .withoutMeasure: "no number and nothing that can be answered with yes or no."
    case .withoutTime: "no date and no span of time."
    case .afterDeadline(let date, let deadline):
      "\(date) comes after the plan's deadline (\(deadline))."
    }
  }

  private func name(_ metadata: Problem.PictureMetadata) -> String {
    switch metadata {
    case .place: "the place where it was made"
    case .camera: "the camera's serial number"
    case .author: "its author's name"
    }
  }
}
