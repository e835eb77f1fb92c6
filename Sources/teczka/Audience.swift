import ArgumentParser
import Diagnostics
import Glibc
import Portfolio

/// `teczka audience`: who can see what.
struct Audience: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show who can see what: for each unit, its records and its personal data.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "How it is shown: text or json.")
  var format: Format = .text

  @Flag(help: "Show only what somebody can see more or less than after the last build.")
  var diff = false

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let check = await PortfolioCheck(options, rendersBodies: false)
    let language = options.messageLanguage(check.portfolio)
    let exitCode = check.report.exitCode(strict: false)
    guard let portfolio = check.portfolio, exitCode == .success else {
      Output.printError(
        check.report.text(
          as: .text, language: language, coloured: Environment.showsColours(STDERR_FILENO)))
      throw exitCode
    }
    check.report.showWhatIsMended(language)
    let publication = Publication(portfolio)
    if diff {
      let now = check.recipients.snapshot(of: publication, in: portfolio, oncePublic: check.oncePublic)
      let difference = AudienceDifference(
        now: now, earlier: SealedPast.snapshot(of: options.project), publication: publication, portfolio: portfolio,
        recipients: check.recipients)
      Output.print(format == .json ? difference.json.text() + "\n" : difference.text(language))
      return
    }
    let report = AudienceReport(publication, of: portfolio, check.recipients, isDetailed: true)
    Output.print(format == .json ? report.json.text() + "\n" : report.text(language))
  }
}
