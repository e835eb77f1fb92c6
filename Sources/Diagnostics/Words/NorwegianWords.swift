/// Norwegian sentences (bokmål).
struct NorwegianWords: Words {
  func message(_ problem: Problem) -> String {
    switch problem {
    case .contentMissing(let folder):
      "Det finnes ingen mappe «\(folder)»: et porteføljeprosjekt har en mappe content/ med oppføringene."
    case .portfolioMissing:
      "Filen content/portfolio.yaml mangler: der står porteføljens tittel og språk."
    case .fileUnreadable(let reason): "Denne filen kan ikke leses: \(reason)."
    case .fileTooLarge(let bytes, let limit):
      "Denne filen er for stor (\(bytes) byte): den kan ha høyst \(limit) byte."
    case .notAFile: "Dette er en mappe (eller en enhet), ikke en fil: en oppføring er én fil."
    case .linkLeavesContent:
      "Denne symbolske lenken leder ut av content/ eller Themes/, så teczka følger den ikke."
    case .unknownFolder(let name, let suggestion):
      "Mappen «\(name)» blir ikke lest av teczka\(didYouMean(suggestion))"
    case .unexpectedFile(let name):
      "«\(name)» blir ikke lest: navnet på en oppføring slutter på .md eller .yaml."
    case .invalidID(let name, let proposal):
      "«\(name)» kan ikke være en id: et filnavn har bare små bokstaver a-z, sifre og bindestreker"
        + (proposal.map { ", for eksempel «\($0)»." } ?? ".")
    case .duplicateID(let id): "Det finnes to oppføringer med id-en «\(id)»."
    case .unknownLanguage(let tag): "Språket «\(tag)» er ukjent for teczka, som kan pl, en og nb."
    case .translationOrphan(let id):
      "Dette oversetter «\(id)», men det finnes ingen slik oppføring i denne mappen."
    case .translationOfDefault(let language):
      "«\(language.rawValue)» er porteføljens eget språk, så denne teksten hører hjemme i selve oppføringen."
    case .translationUnlisted(let language):
      "Denne oversettelsen vises ikke: feltet «languages» i portfolio.yaml nevner ikke «\(language.rawValue)»."
    case .translationKey(let key):
      "«\(key)» kan ikke oversettes: det står i selve oppføringen, og en oversettelse har bare tekster."
    case .translationLength(let key, let expected, let found):
      "«\(key)» har \(count(found, "punkt", "punkter")) her og \(expected) i oppføringen: en oversettelse følger punkt for punkt."
    case .invalidUTF8: "Disse tegnene er ikke gyldig UTF-8: lagre filen på nytt med kodingen UTF-8."
    case .controlCharacter(let code):
      "Her er det et usynlig kontrolltegn (U+\(hex(code))): slett det."
    case .byteOrderMark: "Filen begynner med et byterekkefølgemerke (BOM), som ikke trengs."
    case .carriageReturn: "Linjene slutter slik de gjør i Windows (CR LF); LF er nok."
    case .recordEmpty(let type): "Denne filen er tom, men den skal inneholde \(name(type))."
    case .frontMatterMissing(let type):
      "Faktablokken øverst mangler: filen for \(name(type)) begynner med en linje `---`, så felter med verdier, så `---` igjen."
    case .frontMatterUnclosed:
      "Faktablokken som begynner her, blir ikke avsluttet: sett en linje `---` etter det siste feltet."
    case .yamlTab: "Her er det en tabulator: i YAML lager man innrykk med mellomrom."
    case .yamlUnclosedQuote: "Anførselstegnet som åpner her, blir aldri lukket."
    case .yamlUnclosedBracket: "Klammen som åpnes her, lukkes aldri: sett «]» (eller «}») etter det siste leddet."
    case .yamlComment(let text):
      "«\(text)» leses ikke: etter et mellomrom begynner «#» en kommentar. Hører det til teksten, sett hele verdien i anførselstegn."
    case .yamlColonInValue:
      "Det er et kolon til med mellomrom etter («: ») i denne verdien: sett hele verdien i anførselstegn."
    case .yamlColonMissing:
      "Her mangler det et kolon med mellomrom etter («: »): fakta skrives som «felt: verdi»."
    case .yamlIndentation:
      "Denne linjen står ikke på linje med dem over: felter på samme nivå begynner i samme kolonne."
    case .yamlSyntax: "Dette kan ikke leses som YAML: hvis det er tekst, sett det i anførselstegn."
    case .yamlDuplicateKey(let key): "Feltet «\(key)» står her for andre gang."
    case .yamlKeyNotText: "Navnet på et felt må være et vanlig ord."
    case .yamlDepth(let limit): "Dette er nøstet dypere enn \(count(limit, "nivå", "nivåer"))."
    case .yamlSize(let limit):
      "Denne oppføringen har mer enn \(count(limit, "verdi", "verdier")) når alle aliaser regnes med fullt ut."
    case .yamlUnknownAlias(let name):
      "Aliaset «*\(name)» brukes, men ingenting er merket med «&\(name)»."
    case .yamlTag(let tag): "Merket «\(tag)» er ukjent: skriv verdien uten merke."
    case .yamlSecondDocument:
      "Her begynner et nytt YAML-dokument: en fil inneholder bare én oppføring."
    case .unknownKey(let key, let suggestion):
      "Feltet «\(key)» er ukjent her\(didYouMean(suggestion))"
    case .missingKey(let key): "Feltet «\(key)» mangler."
    case .wrongType(let expected, let found):
      "Her står det \(self.found(found)), men det skal være \(self.expected(expected))."
    case .emptyValue(let key): "«\(key)» har ingen verdi: skriv en, eller slett linjen."
    case .emptyList(let key): "Listen «\(key)» er tom: den trenger minst ett punkt."
    case .duplicateItem(let value): "«\(value)» står to ganger i denne listen."
    case .unknownChoice(let value, let suggestion):
      "«\(value)» er ikke en av de mulige verdiene\(didYouMean(suggestion))"
    case .invalidDate(let value, .format):
      "«\(value)» er ikke en dato: skriv 2024, 2024-09 eller 2024-09-01."
    case .invalidDate(let value, .month(let month)):
      "«\(value)» er ikke en dato: det finnes ingen måned \(month)."
    case .invalidDate(let value, .day(let day, let days)):
      "«\(value)» er ikke en dato: en måned med \(days) dager har ingen dag \(day)."
    case .invalidFormat(let value, let format): "«\(value)» er ikke \(self.format(format))."
    case .numberTooSmall(let value, let minimum): "\(value) er for lite: minst \(minimum)."
    case .numberOutside(let value, let lowest, let highest):
      "\(value) er utenfor det som kan stå her: \(lowest) til \(highest)."
    case .rawHTML: "HTML virker ikke her, men vises som tekst. Bruk Markdown i stedet."
    case .dangerousAddress(let address):
      "Adressen «\(address)» er ikke tillatt, så lenken blir utelatt: bruk https:, mailto: eller tel:."
    case .linkToFile(let path):
      "«\(path)» er ikke en oppføring, så lenken utelates: filer nevnes i `files` i dokumentasjonen."
    case .markdownDepth(let limit):
      "Lister eller sitater er nøstet dypere enn \(count(limit, "nivå", "nivåer"))."
    case .markdownTooComplex(let excess, let limit):
      switch excess {
      case .bytes: "Teksten er for lang: høyst \(limit) byte."
      case .brackets: "Teksten har for mange klammer «[»: høyst \(limit)."
      case .openings: "Teksten har for mange «<!» eller «<?»: høyst \(limit)."
      case .columns: "Linjen har for mange loddrette streker «|»: høyst \(limit)."
      case .references: "Teksten gjentar lange adresser for ofte: forkort dem eller nevn færre."
      }
    case .unknownReference(let type, let id, let suggestion):
      "Det finnes \(none(type)) «\(id)»\(didYouMean(suggestion))"
    case .unknownHeading(let heading, let suggestion):
      "Det er ingen overskrift «\(heading)» i teksten som denne lenken fører til" + didYouMean(suggestion)
    case .unknownOutcome(let reference, let part, let suggestion):
      "«\(reference)» leder ingen steder: \(self.part(part))\(didYouMean(suggestion))"
    case .unknownLevel(let level, let suggestion):
      "«\(level)» er ikke et nivå i noe rammeverk som denne kompetansens læringsutbytter viser til\(didYouMean(suggestion))"
    case .duplicateCode(let code): "«\(code)» er brukt to ganger: numre og koder må være ulike."
    case .unknownStep(let title, let suggestion):
      "Denne planen har ikke noe steg «\(title)»\(didYouMean(suggestion))"
    case .duplicateStep(let title):
      "To steg heter «\(title)»: det er titlene som skiller steg fra hverandre."
    case .stepCycle(let titles):
      "Disse stegene venter på hverandre, så ingen av dem kan begynne: \(titles.joined(separator: " → "))."
    case .selfReference: "En plan kan ikke være sitt eget alternativ."
    case .datesReversed(let start, let end): "Slutten (\(end)) kommer før starten (\(start))."
    case .attachmentMissing(let path, let suggestion):
      "Filen «\(path)» finnes ikke\(didYouMean(suggestion))"
    case .attachmentOutside(let path): "«\(path)» leder ut av content/: legg filen inni mappen."
    case .attachmentNotAFile(let path): "«\(path)» er en mappe, ikke en fil."
    case .attachmentIsRecord(let path): "«\(path)» er en oppføring i porteføljen og kan ikke være et vedlegg."
    case .attachmentActive(let path):
      "«\(path)» kunne kjørt et skript som en side på nettstedet ditt og publiseres derfor ikke: lagre filen som PDF eller bilde."
    case .pictureFormat(let path): "Nettlesere kan ikke vise «\(path)»: lagre bildet som JPEG eller PNG."
    case .pictureTooLarge(let path, let width, let height, let limit):
      "«\(path)» har \(width) × \(height) piksler, og mer enn \(limit) millioner åpnes ikke: lagre bildet mindre."
    case .pictureUnreadable(let path): "«\(path)» er ikke et helt bilde: lagre det på nytt, eller ta en annen kopi."
    case .pictureTooCostly(let path):
      "«\(path)» krever for mye minne eller tid å åpne: lagre filen på nytt, mindre eller som JPEG eller PNG."
    case .pictureUndrawn(let path, let reason):
      "Det kan ikke lages noe bilde av «\(path)»: lagre filen på nytt, uten passord (\(reason))."
    case .unknownTheme(let name, let suggestion): "Det finnes ikke noe tema «\(name)»" + didYouMean(suggestion)
    case .unknownOption(let name, let suggestion): "Temaet har ikke noe valg «\(name)»" + didYouMean(suggestion)
    case .themeIncomplete(let name): "Mappen Themes/\(name)/ er ikke noe tema: den har ingen theme.yaml."
    case .contrastTooLow(let facts):
      "«\(facts.colour)» (\(facts.value)) og «\(facts.against)» (\(facts.againstValue)) skiller seg for lite fra hverandre på "
        + (facts.isDark ? "mørke" : "lyse")
        + " sider: kontrasten er \(decimal(facts.hundredths, point: ",")) og må være minst \(decimal(facts.needed, point: ","))."
    case .styleRefused(let excess): styleRefused(excess)
    case .competenceWithoutEvidence(let title, false):
      "Ingenting dokumenterer «\(title)» ennå."
    case .competenceWithoutEvidence(let title, true):
      "Ingenting dokumenterer «\(title)» ennå: en validering bygger på dokumentasjon, så oppgi minst én."
    case .evidenceWithoutCompetence(let title):
      "«\(title)» dokumenterer ingen navngitt kompetanse."
    case .evidenceCriteriaMissing(let criteria):
      "Det mangler en setning om: \(list(criteria.map(name)))."
    case .evidenceExpired(let date): "Denne dokumentasjonen var gyldig til \(date)."
    case .evidenceAgeing(let date):
      "Denne dokumentasjonen er over fem år gammel (\(date)): skriv i `criteria: currency` hvorfor den fortsatt teller."
    case .employmentCertificate:
      "En arbeidsattest sier hvor du har jobbet, ikke hva du kan: legg til dokumentasjon på selve kompetansen."
    case .competenceVerb(let title):
      "«\(title)» sier ikke hva du gjør: begynn med et verb som andre kan se i handling."
    case .smart(let letter, let gap): "SMART, feltet \(name(letter)): \(self.gap(gap))"
    case .planStepOrder(let step, let date, let other, let otherDate):
      "«\(step)» (\(date)) stemmer ikke med «\(other)» (\(otherDate))."
    case .planStepLate(let step, let due, let days):
      "Fristen for «\(step)» (\(due)) gikk ut for \(count(days, "dag", "dager")) siden: merk steget som gjort, eller flytt fristen."
    case .planPastDeadline(let step, let due, let deadline):
      "«\(step)» (\(due)) kommer etter fristen for hele planen (\(deadline))."
    case .questionsOpen(let questions):
      "Disse spørsmålene har ikke fått svar ennå: \(list(questions.map(name)))."
    case .cvWithoutContact(let missing):
      missing.isEmpty
        ? "CV-en oppgir ingen kontaktopplysninger: en arbeidsgiver kan ikke svare deg."
        : "CV-en nevner kontaktopplysninger som ikke finnes i about.md: \(list(missing))."
    case .folderEmpty(let title): "Presentasjonsmappen «\(title)» velger ingenting."
    case .unitUnshared:
      "Dette er forseglet, og ingen har fått tilgang: uten «teczka share add» blir det ikke publisert."
    case .listedUnsealed(let isPublic):
      isPublic
        ? "Alt som er offentlig, står på forsiden uansett: «listed» er for forseglede enheter, så ta det bort."
        : "En privat enhet blir ikke publisert og derfor heller ikke oppført: ta bort «listed», eller forsegl enheten."
    case .personalDataOutsideCV(let key):
      "«\(key)» i about.md er privat, men verdien står i denne teksten."
    case .attachmentMetadata(let path, let found):
      "«\(path)» inneholder \(list(found.map(name))) og publiseres som den er: fjern det først."
    case .attachmentUnused(let path): "Ingen dokumentasjon nevner filen «\(path)»."
    case .outcomeUncovered(let reference, let name, .noCompetence):
      "Ingen kompetanse dekker \(reference) «\(name)»."
    case .outcomeUncovered(let reference, let name, .noEvidence):
      "En kompetanse viser til \(reference) «\(name)», men ingenting dokumenterer det."
    case .acceptUnused(let code): "«\(code)» er godtatt her, men noe slikt ble ikke funnet."
    case .vaultMissing: "Her er det ikke noe hvelv, så ingenting er delt ennå: «teczka share add» lager et."
    case .vaultNewer(let version): "Dette hvelvet er skrevet av en nyere teczka (versjon \(version)): bruk den."
    case .vaultDamaged(let part): "Hvelvet er skadet (\(part)): legg tilbake en kopi av det."
    case .vaultExposed:
      "Andre på denne maskinen kunne lese hvelvet; nå er det lukket. Hvis noen kan ha lest det, trekk tilbake alle delinger."
    case .vaultTracked:
      "Hvelvet ligger i git, så den som har repoet, kan åpne alt som er forseglet: «git rm --cached .teczka/vault.json»."
    case .vaultDemo:
      "Dette hvelvet er merket som et eksempel: hvem som helst kan ha nøklene, så det som er forseglet her, er ikke hemmelig."
    case .vaultPurpose(let isDemo):
      isDemo
        ? "Dette hvelvet er merket som et eksempel, og hvem som helst kan ha nøklene: fjern det, så lager teczka et eget til deg. I et eksempel legger du til --demo."
        : "Dette hvelvet er ikke et eksempel: utelat --demo, eller fjern hvelvet først."
    case .vaultInUse: "En annen teczka bruker hvelvet akkurat nå: vent til den er ferdig, og prøv igjen."
    case .unknownUnit(let name, let suggestion):
      "Enheten «\(name)» finnes ikke: enheter heter folders/ID, cvs/ID eller plans/ID" + didYouMean(suggestion)
    case .unitNotSealed(let name, let isPublic):
      isPublic
        ? "«\(name)» er offentlig, så alle kan lese det: bare en forseglet enhet kan deles."
        : "«\(name)» er privat: skriv «visibility: sealed» i den, så kan den deles."
    case .unknownShare(let id): "Delingen «\(id)» finnes ikke: «teczka share list» viser alle."
    case .shareOverNothing: "Det er ingenting å dele: nevn en forseglet enhet, eller «--all» der det finnes en."
    case .tooManyShares(let unit, let limit):
      "«\(unit)» kan deles med høyst \(limit) personer: trekk tilbake delinger som ingen trenger lenger."
    case .shareEnded(let until, let today): "\(until) er passert (i dag er det \(today)): ingen kunne ha åpnet det."
    case .passphraseWeak(let weakness, let bits, let needed):
      "Denne passfrasen kan gjettes (omtrent \(bits) av \(needed) bit): \(reason(weakness)). Utelat den, så lager teczka en god en."
    case .passphraseLength(let limit): "En passfrase har minst ett tegn og høyst \(limit)."
    case .passphraseCharacter(let code):
      "Passfrasen har et tegn som ikke alle enheter skriver likt (U+\(hex(code))): bruk bokstaver, sifre og tegn fra tastaturet."
    case .sealedFileInvalid(.malformed(let part)): "Dette er ingen forseglet side (\(part))."
    case .sealedFileInvalid(.unsupported(let part)):
      "Denne siden er forseglet på en måte som teczka ikke åpner (\(part))."
    case .sealedFileInvalid(.limit(let part)):
      "Denne siden krever mer arbeid enn noen forseglet side trenger (\(part)), så den blir ikke åpnet."
    case .sealedFileInvalid(.otherUnit): "Dette er siden til en annen enhet enn adressen sier."
    case .passphraseWrong: "Passfrasen åpner ikke denne siden: sjekk den, eller spør om den er trukket tilbake."
    case .sealedFileDamaged: "Passfrasen er riktig, men siden er skadet eller endret etter at den ble forseglet."
    case .shareWithdrawn(let id):
      "Siden kjenner ikke lenger delingen «\(id)» i lenken: fristen er ute, eller eieren har trukket den tilbake. Be om en ny lenke og passfrase."
    case .sealedAttachmentMissing(let name): "Vedlegget «\(name)» finnes ikke og ble utelatt: be eieren om det."
    case .sealedAttachmentDamaged(let name):
      "Vedlegget «\(name)» er skadet eller endret etter at det ble forseglet, og ble utelatt: hent det på nytt."
    case .exportPublic(let name):
      "«\(name)» er offentlig: alle kan lese det uten passfrase. Send adressen, eller skriv det ut med «teczka pdf \(name)»."
    case .exportUnshared(let name):
      "Ingen har fått «\(name)» ennå, så ingen kunne åpne filen: «teczka share add \(name) --with NAVN» kommer først."
    case .singleFileLarge(let bytes):
      "Filen er på \(bytes / 1_000_000) MB, og mange postkasser tar ikke mer enn 20 MB. Utelat opptak, eller send lenken i stedet."
    case .unitOncePublic(let name):
      "«\(name)» var offentlig før: det kan finnes kopier på internett, og dem når ikke forseglingen."
    case .historyHoldsPlaintext(let path):
      "«\(path)» ble lagret i git før det ble forseglet: den som har repoet, kan fremdeles lese det der."
    case .linkDead(let address, let failure): "«\(address)» fører ingen steder: \(reason(failure))."
    case .linkUncertain(let address, let failure):
      "Det er usikkert om «\(address)» fører noe sted: \(reason(failure)). Åpne adressen selv."
    case .linkMoved(let address, let target): "«\(address)» har flyttet for godt til «\(target)»."
    case .linkInside(let address):
      "«\(address)» fører inn i denne maskinen eller nettverket dens, der lesere ikke kommer til. Den ble ikke kontrollert."
    case .programMissing(let name):
      "Programmet «\(name)» trengs til dette, men ble ikke funnet. På Debian og Ubuntu: apt install \(name)."
    case .programFailed(let name, let reason): "Programmet «\(name)» mislyktes: \(reason)."
    case .downloadFailed(let failure): "Den forseglede siden kunne ikke lastes ned: \(reason(failure))."
    case .personalDataPublished(let key, let page):
      "Siden \(page) ville ha vist «\(key)» fra about.md, som er privat, så ingenting ble skrevet: ta det ut av teksten, eller nevn feltet under `public`."
    case .outputOccupied(let path):
      "«\(path)» er ikke laget av teczka og blir derfor ikke erstattet: flytt det, eller velg en annen mappe med --output."
    case .outputInsideContent(let path):
      "I «\(path)» ligger kildene til porteføljen, så nettstedet kan ikke skrives dit: velg en annen mappe med --output."
    case .outputInUse(let path): "En annen bygging skriver til «\(path)» akkurat nå."
    case .pictureToolMissing(.program):
      "Bilder lages av programmet teczka-pictures, som ikke finnes: legg det ved siden av teczka eller i en mappe i PATH."
    case .pictureToolMissing(.library):
      "Bilder kan ikke lages uten biblioteket libvips: installer det med «sudo apt install libvips42»."
    case .fileUnwritable(let reason): "Denne filen kan ikke skrives: \(reason)."
    case .pdfPrinterMissing(let packages):
      "Her finnes ikke noe program som skriver ut til PDF. Installer ett: "
        + packages.map { "sudo apt-get install \($0)" }.joined(separator: " eller ") + "."
    case .pdfPrintingFailed(let program, let reason): "\(program) skrev ikke ut sidene til PDF: \(reason)."
    }
  }

  func note(_ note: Note.Content) -> String {
    switch note {
    case .firstHere: "den første står her"
    case .allowedKeys(let keys): "felter som kan stå her: \(list(keys))"
    case .allowedValues(let values): "mulige verdier: \(list(values))"
    case .knownIDs(let ids): "id-er som finnes: \(list(ids))"
    case .verbs(let verbs): "for eksempel: \(list(verbs))"
    case .frontMatterExample(let key): "for eksempel:\n---\n\(key): En tittel\n---"
    case .otherColour(let key, let value): "her står «\(key)» (\(value))"
    case .privateValue(let key): "den private verdien av «\(key)» står her"
    case .comparedWith(let title, let date): "«\(title)»: \(date)"
    case .leadsTo(let title): "dette steget venter på «\(title)»"
    }
  }

  func fix(_ title: Fix.Title) -> String {
    switch title {
    case .replace(let replacement): "bytt det ut med «\(replacement)»"
    case .quote: "sett det i anførselstegn"
    case .remove: "slett det"
    case .useSpaces: "bruk mellomrom i stedet"
    }
  }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "feil"
    case .warning: "advarsel"
    case .note: "merknad"
    }
  }

  let help = "råd"
  let whyHeading = "Hvorfor det er viktig"
  let wrongHeading = "Feil"
  let rightHeading = "Riktig"

  func summary(errors: Int, warnings: Int, notes: Int, accepted: Int) -> String {
    var parts = [
      "\(errors) feil",
      count(warnings, "advarsel", "advarsler"),
      count(notes, "merknad", "merknader"),
    ]
    if accepted > 0 { parts.append(count(accepted, "godtatt", "godtatte")) }
    return "\(list(parts))."
  }

  func fixesApplied(_ count: Int, files: Int) -> String {
    "\(self.count(count, "rettelse", "rettelser")) gjort i \(self.count(files, "fil", "filer"))."
  }

  func explanation(_ code: Code) -> Explanation { norwegianExplanation(code) }
}

extension NorwegianWords {
  private func reason(_ failure: Problem.LinkFailure) -> String {
    switch failure {
    case .status(404): "tjeneren sier at siden ikke finnes (404)"
    case .status(410): "tjeneren sier at siden er borte (410)"
    case .status(429): "tjeneren har fått for mange spørsmål (429)"
    case .status(401), .status(403): "tjeneren viser den ikke til alle"
    case .status(let status): "tjeneren svarer \(status)"
    case .unknownHost: "det finnes ingen slik tjener"
    case .refused: "tjeneren tar ikke imot forbindelser"
    case .timeout: "svaret kom ikke i tide"
    case .insecure: "forbindelsen er ikke sikker, og nettlesere vil advare"
    case .noAnswer: "tjeneren svarte ikke"
    case .endless: "omdirigeringene tar aldri slutt"
    }
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  private func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { ": mente du «\($0)»?" } ?? "."
  }

  private func list(_ items: [String]) -> String { items.joined(separator: ", ") }

  private func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
  }

  /// "No such", in the noun's gender.
  private func none(_ type: RecordType) -> String {
    switch type {
    case .portfolio: "ingen portefølje"
    case .about: "ingen «om meg»"
    case .experience: "ingen erfaring"
    case .competence: "ingen kompetanse"
    case .evidence: "ingen dokumentasjon"
    case .framework: "ikke noe rammeverk"
    case .folder: "ingen presentasjonsmappe"
    case .cv: "ingen CV"
    case .plan: "ingen plan"
    case .meeting: "ikke noe møte"
    case .theme: "ikke noe tema"
    }
  }

  private func name(_ type: RecordType) -> String {
    switch type {
    case .portfolio: "porteføljen"
    case .about: "«om meg»"
    case .experience: "en erfaring"
    case .competence: "en kompetanse"
    case .evidence: "dokumentasjon"
    case .framework: "et rammeverk"
    case .folder: "en presentasjonsmappe"
    case .cv: "en CV"
    case .plan: "en plan"
    case .meeting: "et møte"
    case .theme: "et tema"
    }
  }

  private func styleRefused(_ excess: Problem.StyleExcess) -> String {
    switch excess {
    case .rule(let name): "«\(name)» er ikke tillatt i et tema: stilarket er denne filen alene."
    case .loading(let name):
      "«\(name)» er ikke tillatt i et tema: et stilark laster ingenting, verken herfra eller andre steder fra."
    case .token(let name): "«\(name)» får en verdi her, men verdiene står i theme.yaml, der kontrasten blir sjekket."
    case .colour(let name): "«\(name)» er en egen farge: bruk for eksempel var(--accent), som har sjekket kontrast."
    case .closingTag: "«</style» avslutter stilarket når det står inne i en side: fjern det."
    case .unclosed(let mark): "«\(mark)» åpnes her og blir aldri lukket."
    case .unopened(let mark): "«\(mark)» lukker noe her som aldri ble åpnet."
    }
  }

  private func expected(_ expected: Problem.Expected) -> String {
    switch expected {
    case .text: "tekst"
    case .list: "en liste (ett punkt per linje, hvert etter «- »)"
    case .mapping: "felter med verdier"
    case .truth: "true eller false"
    case .integer: "et heltall"
    case .number: "et tall"
    case .date: "en dato (2024, 2024-09 eller 2024-09-01)"
    case .listOrAll: "en liste med id-er, eller ordet all"
    }
  }

  private func found(_ found: Problem.Found) -> String {
    switch found {
    case .text: "tekst"
    case .list: "en liste"
    case .mapping: "felter med verdier"
    case .truth: "true eller false"
    case .integer: "et heltall"
    case .number: "et tall"
    case .null: "ingenting"
    }
  }

  private func format(_ format: Problem.Format) -> String {
    switch format {
    case .id: "en id: små bokstaver a-z, sifre og bindestreker"
    case .outcomeReference:
      "et læringsutbytte: RAMMEVERK/SETT/UTBYTTE eller RAMMEVERK/SETT/UTBYTTE/KRITERIUM"
    case .code: "en kode: bokstaver, sifre, bindestreker, punktumer og understreker"
    case .colour: "en farge som \"#1a5fb4\""
    case .fontName: "navnet på en skrift: bokstavene a-z, sifre, mellomrom og bindestreker"
    case .email: "en e-postadresse"
    case .currency: "en valuta: tre store bokstaver, for eksempel NOK"
    case .webAddress: "en nettadresse som begynner med https:// eller http://"
    case .siteAddress: "en nettadresse som begynner med https:// eller http:// og er uten «?» og «#»"
    case .recordPath: "en oppføring som competences/ID"
    case .visibleText: "tekst uten usynlige kontrolltegn"
    case .relativePath: "en sti inni content/, skrevet med / og uten .."
    }
  }

  private func reason(_ weakness: Problem.PassphraseWeakness) -> String {
    switch weakness {
    case .short: "den er for kort"
    case .common: "den er blant de første som blir prøvd"
    case .words: "den er noen få vanlige ord"
    case .row: "den følger alfabetet eller tastaturet"
    case .repetition: "den gjentar seg"
    case .date: "den er en dato"
    }
  }

  private func part(_ part: Problem.OutcomePart) -> String {
    switch part {
    case .framework: "det finnes ikke noe slikt rammeverk"
    case .set: "rammeverket har ikke noe slikt sett"
    case .outcome: "settet har ikke noe slikt læringsutbytte"
    case .criterion: "læringsutbyttet har ikke noe slikt kriterium"
    }
  }

  private func name(_ criterion: Problem.EvidenceCriterion) -> String {
    switch criterion {
    case .authenticity: "authenticity (ekthet: er det ditt?)"
    case .validity: "validity (relevans: passer det til kompetansen?)"
    case .sufficiency: "sufficiency (omfang: er det nok?)"
    case .currency: "currency (aktualitet: stemmer det fortsatt?)"
    }
  }

  private func name(_ letter: Problem.SMARTLetter) -> String {
    switch letter {
    case .specific: "«specific» (spesifikt)"
    case .measurable: "«measurable» (målbart)"
    case .achievable: "«achievable» (oppnåelig)"
    case .relevant: "«relevant» (relevant)"
    case .timeBound: "«time_bound» (tidsbestemt)"
    }
  }

  private func name(_ question: Problem.PlanQuestion) -> String {
    switch question {
    case .influences: "influences (hva kan påvirke målet?)"
    case .knowledge: "knowledge (hva må du vite?)"
    case .obstacles: "obstacles (hvilke hindringer kan komme?)"
    case .helpers: "helpers (hvem kan hjelpe deg?)"
    case .change: "change (hva blir annerledes i livet ditt?)"
    }
  }

  private func gap(_ gap: Problem.SMARTGap) -> String {
    switch gap {
    case .unanswered: "ikke besvart ennå."
    case .short: "svaret er for kort til å si noe."
    case .withoutMeasure: "ikke noe tall og ingenting som kan besvares med ja eller nei."
    case .withoutTime: "ingen dato og ikke noe tidsrom."
    case .afterDeadline(let date, let deadline):
      "\(date) kommer etter planens frist (\(deadline))."
    }
  }

  private func name(_ metadata: Problem.PictureMetadata) -> String {
    switch metadata {
    case .place: "stedet der opptaket ble gjort"
    case .camera: "kameraets serienummer"
    case .author: "navnet på opphavspersonen"
    }
  }
}
