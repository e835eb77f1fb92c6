import ArgumentParser
import Diagnostics
import Glibc
import Portfolio

/// The files of a project as they were found at one moment.
struct ProjectFiles {
  let content: ContentTree?
  let themes: ThemeLibrary

  init(_ project: Project, _ options: ReadingOptions) async {
    content = await Disk.contentTree(ofProject: project.shownFolder, jobs: options.jobCount)
    themes = await Disk.themes(ofProject: project.shownFolder)
  }
}

/// A portfolio, read and reviewed, with everything that was found.
struct PortfolioCheck {
  let portfolio: Portfolio?
  let report: Report
  /// What the next build has to know of the portfolio; nil where there are errors.
  let memory: PortfolioMemory?

  init(_ options: CommonOptions, rendersBodies: Bool) async {
    await self.init(options.project, options.reading, rendersBodies: rendersBodies)
  }

  init(_ project: Project, _ options: ReadingOptions, rendersBodies: Bool) async {
    await self.init(project, options, ProjectFiles(project, options), rendersBodies: rendersBodies)
  }

  /// - Parameter memory: what an earlier build found out. The report has then the right sums, but does not name all that was
  ///   found.
  init(
    _ project: Project, _ options: ReadingOptions, _ files: ProjectFiles, rendersBodies: Bool,
    memory: PortfolioMemory? = nil
  ) async {
    let folder = project.shownFolder
    guard let tree = files.content else {
      let path = project.path("content")
      let missing = Diagnostic(
        .contentMissing(folder: path), at: SourceFile(path: path, bytes: []).start)
      portfolio = nil
      report = Report([missing])
      self.memory = nil
      return
    }
    let reading = await Portfolio.read(
      tree, themes: files.themes, folder: folder, jobs: options.jobCount, rendersBodies: rendersBodies,
      memory: memory)
    portfolio = reading.portfolio
    guard let portfolio else {
      report = Report(reading.diagnostics)
      self.memory = nil
      return
    }
    let recipients = Recipients(project, options.day)
    let review = await Review(
      of: portfolio, shared: recipients.units(of: portfolio), earlier: reading.diagnostics + recipients.diagnostics,
      today: options.day, jobs: options.jobCount)
    report = Report(review.diagnostics, summary: review.summary)
    self.memory = review.summary.errors == 0 ? PortfolioMemory(of: portfolio, review) : nil
  }
}

extension Report {
  /// Shows the report where errors are shown.
  func showAsError(_ language: Language) {
    Output.printError(text(as: .text, language: language, coloured: Environment.showsColours(STDERR_FILENO)))
  }

  /// The exit status: 0 fine, 1 errors (or warnings, where they count), 74 a file that cannot be read or written (sysexits.h).
  func exitCode(strict: Bool) -> ExitCode {
    if diagnostics.contains(where: { $0.code.isInputOutput }) { return ExitCode(74) }
    return summary.errors > 0 || (strict && summary.warnings > 0) ? ExitCode(1) : .success
  }
}
