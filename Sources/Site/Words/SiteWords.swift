import Diagnostics
import Schema

/// The words of the pages in one language. What a field is called comes from its schema.
struct SiteWords: Sendable {
  let skipToContent: String
  let home: String
  let languages: String
  let folders: String
  let cvs: String
  let plans: String
  let experiences: String
  let competences: String
  let evidence: String
  let about: String
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
  let criteria: String
  let coverage: String
  let proven: String
  let claimed: String
  let missing: String
  let files: String
  let openFile: String
  let present: String
  let timeline: String
  let today: String
  let deadline: String
  let steps: String
  let step: String
  let needs: String
  let status: String
  let late: String
  let questions: String
  let alternatives: String
  let hours: String
  let contact: String
  let nothingPublic: String
  let madeWith: String
  let months: [String]
  /// The months as they stand after a day.
  let monthsAfterDay: [String]
  let monthsShort: [String]
  let dayMark: String

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

  func heading(_ kind: CompetenceKind) -> String {
    switch kind {
    case .knowledge: knowledge
    case .skill: skills
    case .social: social
    }
  }
}
