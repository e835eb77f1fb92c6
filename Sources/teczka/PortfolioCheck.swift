import ArgumentParser
import Diagnostics
import Glibc
import Portfolio
import Sealing

/// The files of a project as they were found at one moment.
struct ProjectFiles {
  let content: ContentTree?
  let themes: ThemeLibrary
  let recipients: Recipients

  init(_ project: Project, _ options: ReadingOptions) async {
    content = await Disk.contentTree(ofProject: project.shownFolder, jobs: options.jobCount)
    themes = await Disk.themes(ofProject: project.shownFolder)
    recipients = Recipients(project, options.day)
  }
}

/// A portfolio, read and reviewed, with everything that was found.
struct PortfolioCheck {
  let portfolio: Portfolio?
  let report: Report
  /// What the next build has to know of the portfolio; nil where there are errors.
  let memory: PortfolioMemory?
  let recipients: Recipients
  /// The units that some build published for everybody.
  let oncePublic: Set<String>

  init(_ options: CommonOptions, rendersBodies: Bool) async {
    await self.init(options.project, options.reading, rendersBodies: rendersBodies)
  }

  init(_ project: Project, _ options: ReadingOptions, rendersBodies: Bool) async {
    await self.init(project, options, ProjectFiles(project, options), rendersBodies: rendersBodies)
  }

  /// - Parameters:
  ///   - output: the folder that a build writes to; nil where nothing is built.
  ///   - memory: what an earlier build found out. The report has then the right sums, but does not name all that was found.
  init(
    _ project: Project, _ options: ReadingOptions, _ files: ProjectFiles, rendersBodies: Bool,
    output: String? = nil, memory: PortfolioMemory? = nil
  ) async {
    let folder = project.shownFolder
    recipients = files.recipients
    guard let tree = files.content else {
      let path = project.path("content")
      let missing = Diagnostic(
        .contentMissing(folder: path), at: SourceFile(path: path, bytes: []).start)
      portfolio = nil
      report = Report([missing])
      self.memory = nil
      oncePublic = []
      return
    }
    let reading = await Portfolio.read(
      tree, themes: files.themes, folder: folder, jobs: options.jobCount, rendersBodies: rendersBodies,
      memory: memory)
    portfolio = reading.portfolio
    guard let portfolio else {
      report = Report(reading.diagnostics)
      self.memory = nil
      oncePublic = []
      return
    }
    let past = SealedPast(project: project, output: output ?? project.path("site"), keepsAnswers: output != nil)
    var sealing = SealingFacts()
    sealing.shared = recipients.units(of: portfolio)
    oncePublic = past.oncePublic(portfolio)
    sealing.oncePublic = oncePublic
    sealing.committed = await past.committed(portfolio)
    var ofVault = recipients.diagnostics
    if recipients.hasSecrets, await past.isVaultTracked() {
      ofVault.append(
        Diagnostic(.vaultTracked, at: SourceFile(path: VaultFile.path(ofProject: folder), bytes: []).start))
    }
    let review = await Review(
      of: portfolio, sealing: sealing, earlier: reading.diagnostics + ofVault, today: options.day,
      jobs: options.jobCount)
    report = Report(review.diagnostics, summary: review.summary)
    self.memory = review.summary.errors == 0 ? PortfolioMemory(of: portfolio, review) : nil
  }
}

extension Report {
  /// Shows the report where errors are shown.
  func showAsError(_ language: Language) {
    Output.printError(text(as: .text, language: language, coloured: Environment.showsColours(STDERR_FILENO)))
  }

  /// Shows what no later run will find again.
  func showWhatIsMended(_ language: Language) {
    let mended = Report(diagnostics.filter { $0.code == .vaultExposed })
    if !mended.diagnostics.isEmpty { mended.showAsError(language) }
  }

  /// The exit status: 0 fine, 1 errors (or warnings, where they count), 74 a file that cannot be read or written (sysexits.h).
  func exitCode(strict: Bool) -> ExitCode {
    if diagnostics.contains(where: { $0.code.isInputOutput }) { return ExitCode(74) }
    return summary.errors > 0 || (strict && summary.warnings > 0) ? ExitCode(1) : .success
  }
}
