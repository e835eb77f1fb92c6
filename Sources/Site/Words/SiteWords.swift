import Diagnostics
import Schema

/// The words of the pages in one language. What a field is called comes from its schema.
final class SiteWords: Sendable {
  let skipToContent: String
  let home: String
  let languages: String
  let folders: String
  let cvs: String
  let plans: String
  let experiences: String
  let competences: String
  let evidence: String
  let breadcrumb: String
  /// The headings of a folder's competences by kind.
  let knowledge: String
  let skills: String
  let social: String
  let grewOutOf: String
  let grewFromIt: String
  let provenBy: String
  let proves: String
  let nothingProvesIt: String
  let inFolders: String
  let meetsOutcomes: String
  let matrix: String
  let matrixExplanation: String
  let period: String
  let coverage: String
  let proven: String
  let claimed: String
  let missing: String
  let files: String
  let openFile: String
  /// What the picture of a PDF shows of it.
  let firstPage: String
  let present: String
  let timeline: String
  let today: String
  let deadline: String
  let steps: String
  let step: String
  let status: String
  let late: String
  let questions: String
  let alternatives: String
  let backToText: String
  let downloadPDF: String
  let nothingPublic: String
  let opensWithPassphrase: String
  let madeWith: String
  let notFound: String
  let notFoundExplanation: String
  let reading: ReadingWords
  let months: [String]
  /// The months as they stand after a day.
  let monthsAfterDay: [String]
  let monthsShort: [String]
  let dayMark: String

  init(
    skipToContent: String, home: String, languages: String, folders: String, cvs: String, plans: String,
    experiences: String, competences: String, evidence: String, breadcrumb: String, knowledge: String,
    skills: String, social: String, grewOutOf: String, grewFromIt: String, provenBy: String, proves: String,
    nothingProvesIt: String, inFolders: String, meetsOutcomes: String, matrix: String, matrixExplanation: String,
    period: String, coverage: String, proven: String, claimed: String, missing: String, files: String,
    openFile: String, firstPage: String, present: String, timeline: String, today: String, deadline: String,
    steps: String, step: String,
    status: String, late: String, questions: String, alternatives: String, backToText: String,
    downloadPDF: String,
    nothingPublic: String, opensWithPassphrase: String, madeWith: String, notFound: String, notFoundExplanation: String,
    reading: ReadingWords,
    months: [String],
    monthsAfterDay: [String], monthsShort: [String], dayMark: String
  ) {
    self.skipToContent = skipToContent
    self.home = home
    self.languages = languages
    self.folders = folders
    self.cvs = cvs
    self.plans = plans
    self.experiences = experiences
    self.competences = competences
    self.evidence = evidence
    self.breadcrumb = breadcrumb
    self.knowledge = knowledge
    self.skills = skills
    self.social = social
    self.grewOutOf = grewOutOf
    self.grewFromIt = grewFromIt
    self.provenBy = provenBy
    self.proves = proves
    self.nothingProvesIt = nothingProvesIt
    self.inFolders = inFolders
    self.meetsOutcomes = meetsOutcomes
    self.matrix = matrix
    self.matrixExplanation = matrixExplanation
    self.period = period
    self.coverage = coverage
    self.proven = proven
    self.claimed = claimed
    self.missing = missing
    self.files = files
    self.openFile = openFile
    self.firstPage = firstPage
    self.present = present
    self.timeline = timeline
    self.today = today
    self.deadline = deadline
    self.steps = steps
    self.step = step
    self.status = status
    self.late = late
    self.questions = questions
    self.alternatives = alternatives
    self.backToText = backToText
    self.downloadPDF = downloadPDF
    self.nothingPublic = nothingPublic
    self.opensWithPassphrase = opensWithPassphrase
    self.madeWith = madeWith
    self.notFound = notFound
    self.notFoundExplanation = notFoundExplanation
    self.reading = reading
    self.months = months
    self.monthsAfterDay = monthsAfterDay
    self.monthsShort = monthsShort
    self.dayMark = dayMark
  }

  static func of(_ language: Language) -> SiteWords {
    switch language {
    case .polish: polish
    case .english: english
    case .norwegian: norwegian
    }
  }

  /// A date the way the language writes it.
  func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    guard let day = date.day else { return "\(months[month - 1]) \(date.year)" }
    return "\(day)\(dayMark) \(monthsAfterDay[month - 1]) \(date.year)"
  }

  /// From one date to another.
  func span(_ start: PartialDate, _ end: EndDate?) -> String {
    switch end {
    case nil: date(start)
    case .present: "\(date(start)) – \(present)"
    case .date(let end): start == end ? date(start) : "\(date(start)) – \(date(end))"
    }
  }

  /// The size of a file in units of 1,000, as programs for files show it.
  func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return "\(bytes) B" }
    if bytes < 999_500 { return "\((bytes + 500) / 1_000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10)\(reading.decimalMark)\(tenths % 10) MB"
  }

  func heading(_ kind: CompetenceKind) -> String {
    switch kind {
    case .knowledge: knowledge
    case .skill: skills
    case .social: social
    }
  }
}
