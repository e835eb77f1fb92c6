import ArgumentParser
import Diagnostics
import Portfolio
import Schema

/// The options of every command that reads a portfolio, and the portfolio's folder as the last argument.
struct CommonOptions: ParsableArguments {
  @Argument(help: "The portfolio project's folder, the one that holds content/.")
  var folder: String = "."

  @OptionGroup var reading: ReadingOptions

  var project: Project { Project(folder: folder) }
  var jobCount: Int { reading.jobCount }
  var day: PartialDate { reading.day }

  func messageLanguage(_ portfolio: Portfolio?) -> Language { reading.messageLanguage(portfolio) }
}

/// A portfolio's folder, the one that holds `content/`.
struct Project {
  /// As messages show it: nothing for the current one.
  let shownFolder: String

  init(folder: String) {
    let name = withoutTrailingSlashes(folder)
    shownFolder = name == "." ? "" : name
  }

  /// A file or folder of the project.
  func path(_ name: String) -> String { shownFolder.isEmpty ? name : "\(shownFolder)/\(name)" }
}

/// The options of every command that reads a portfolio.
struct ReadingOptions: ParsableArguments {
  @Option(help: "The language of messages: pl, en or nb.")
  var language: Language?

  @Option(help: "The day that dates are compared with, such as 2026-11-21.", transform: parseDay)
  var today: PartialDate?

  @Option(help: "How many files are worked on at once.")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if today == nil, Environment.today == nil {
      throw ValidationError("SOURCE_DATE_EPOCH must be a whole number of seconds.")
    }
  }

  var jobCount: Int { jobs ?? Environment.processorCount }
  var day: PartialDate { today ?? Environment.today ?? Environment.clockDay }

  /// The language of messages; the portfolio's is the last resort.
  func messageLanguage(_ portfolio: Portfolio?) -> Language {
    language ?? Environment.language ?? portfolio?.settings.content.language ?? .english
  }
}

func withoutTrailingSlashes(_ path: String) -> String {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}

/// A whole day; a month or a year alone has no today.
func parseDay(_ text: String) throws -> PartialDate {
  guard let date = try? PartialDate(parsing: text), date.day != nil else {
    throw ValidationError("“\(text)” is not a day such as 2026-11-21.")
  }
  return date
}

extension Language: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension RecordType: ExpressibleByArgument {}
