import ArgumentParser
import Diagnostics
import Glibc
import Portfolio

/// A portfolio, read and reviewed, with everything that was found.
struct PortfolioCheck {
  let portfolio: Portfolio?
  let report: Report

  init(_ options: CommonOptions, rendersBodies: Bool) async {
    await self.init(options.project, options.reading, rendersBodies: rendersBodies)
  }

  init(_ project: Project, _ options: ReadingOptions, rendersBodies: Bool) async {
    let folder = project.shownFolder
    guard let tree = Disk.contentTree(ofProject: folder) else {
      let path = project.path("content")
      let missing = Diagnostic(
        .contentMissing(folder: path), at: SourceFile(path: path, bytes: []).start)
      portfolio = nil
      report = Report([missing])
      return
    }
    let reading = await Portfolio.read(
      tree, themes: Disk.themes(ofProject: folder), folder: folder,
      jobs: options.jobCount,
      rendersBodies: rendersBodies)
    portfolio = reading.portfolio
    guard let portfolio else {
      report = Report(reading.diagnostics)
      return
    }
    let review = await Review(
      of: portfolio, earlier: reading.diagnostics, today: options.day, jobs: options.jobCount)
    report = Report(review.diagnostics, accepted: review.acceptedCount)
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
