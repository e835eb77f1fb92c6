import ArgumentParser
import Diagnostics
import Glibc
import Portfolio
import Schema
import Site

/// `teczka build`: checks the portfolio and writes the site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the portfolio and write its website.")

  @Option(help: "The folder to write to. Default: site/ in the project's folder.")
  var output: String?

  @Option(help: "Where the site will be published, such as https://example.org/me.")
  var baseURL: String?

  @Flag(help: "Make warnings count as errors.")
  var strict = false

  @OptionGroup var options: CommonOptions

  static func validate(baseURL: String?) throws {
    if let baseURL, !Problem.Format.siteAddress.accepts(baseURL) {
      throw ValidationError("--base-url must be an address such as https://example.org/me.")
    }
  }

  func validate() throws {
    try Self.validate(baseURL: baseURL)
    if let output, output.isEmpty {
      throw ValidationError("--output must name a folder such as public.")
    }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let check = await PortfolioCheck(options, rendersBodies: true)
    let language = options.messageLanguage(check.portfolio)
    let exitCode = check.report.exitCode(strict: strict)
    guard let portfolio = check.portfolio, exitCode == .success else {
      check.report.showAsError(language)
      throw exitCode
    }
    let pdfs = options.project.path("pdf")
    let site = Site(
      of: portfolio, today: options.day, baseURL: baseURL,
      storedPDF: { try? Disk.read("\(pdfs)/\($0)", limit: 1 << 26) })
    let written: Site.Written
    do throws(Site.Refused) {
      written = try await write(site)
    } catch {
      let report = Report(error.diagnostics)
      report.showAsError(language)
      throw report.exitCode(strict: strict)
    }
    let summary = BuildSummary(
      written: written, report: check.report.summary, publication: site.publication,
      folder: outputFolder, outdatedPDFs: site.outdatedPDFs().map { "\(pdfs)/\($0)" },
      duration: ContinuousClock.now - start)
    Output.print(summary.text(language))
    // The process ends here: taking the portfolio apart piece by piece would only take time.
    withExtendedLifetime((check, site)) { Glibc.exit(EXIT_SUCCESS) }
  }

  private var contentFolder: String { options.project.path("content") }

  private var outputFolder: String { output.map(withoutTrailingSlashes) ?? options.project.path("site") }

  private func write(_ site: Site) async throws(Site.Refused) -> Site.Written {
    let folder: OutputFolder
    do throws(OutputFolder.Failure) {
      try checkPlace()
      folder = try OutputFolder(at: outputFolder)
    } catch {
      throw Site.Refused(diagnostics: [error.diagnostic])
    }
    return try await site.write(
      to: folder, contentFolder: contentFolder, jobs: options.jobCount)
  }

  /// A site among the sources, or around them, would mix what is private with what is published.
  private func checkPlace() throws(OutputFolder.Failure) {
    guard let content = Disk.realPath(contentFolder), let output = Disk.realPathOfPlanned(outputFolder) else {
      throw OutputFolder.Failure(problem: .fileUnwritable(reason: Disk.lastError()), path: outputFolder)
    }
    let isInside = (output + "/").hasPrefix(content + "/")
    let isAround = (content + "/").hasPrefix(output == "/" ? "/" : output + "/")
    guard isInside || isAround else { return }
    throw OutputFolder.Failure(problem: .outputInsideContent(path: outputFolder), path: outputFolder)
  }
}
