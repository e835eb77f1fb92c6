import ArgumentParser
import Diagnostics
import Glibc
import Portfolio
import WebLinks

/// `teczka check`: everything that is wrong with a portfolio or could be better.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check every record and show what is wrong or could be better.")

  @Option(help: "How findings are shown: text, json, sarif or github.")
  var format: ReportFormat = .text

  @Flag(help: "Make warnings count as errors for the exit status.")
  var strict = false

  @Flag(help: "Apply the fixes that cannot change what you meant.")
  var fix = false

  @Flag(help: "Ask whether the web addresses in the records still lead somewhere.")
  var links = false

  @Flag(help: "With --links, ask for addresses inside this machine and its network too.")
  var inside = false

  @OptionGroup var options: CommonOptions

  func run() async throws {
    if fix { try await applyFixes() }
    let check = await PortfolioCheck(options, rendersBodies: false)
    let language = options.messageLanguage(check.portfolio)
    var report = check.report
    if links, let portfolio = check.portfolio {
      let asker = LinkAsker(version: Teczka.configuration.version, asksInside: inside)
      let found = await asker.diagnostics(of: portfolio.webLinks)
      report = Report(report.diagnostics + found, accepted: report.summary.accepted)
    }
    Output.print(
      report.text(as: format, language: language, coloured: Environment.showsColours(STDOUT_FILENO)))
    throw report.exitCode(strict: strict)
  }

  /// One mended mistake can uncover the next, so this goes on until nothing changes.
  private func applyFixes() async throws {
    var fixCount = 0
    var files: Set<String> = []
    var language: Language?
    for _ in 0..<20 {
      let check = await PortfolioCheck(options, rendersBodies: false)
      language = options.messageLanguage(check.portfolio)
      let results = FixApplication.applySafeFixes(of: check.report.diagnostics)
      if results.isEmpty { break }
      for result in results {
        // What an editor has saved since the check is not overwritten; the next round sees it.
        guard (try? Disk.read(result.file.path, limit: .max)) == result.file.bytes else { continue }
        do throws(Disk.WriteFailure) {
          try Disk.replace(result.file.path, with: result.bytes)
        } catch {
          let problem = Diagnostic(.fileUnwritable(reason: error.reason), at: result.file.start)
          Output.printError(
            Report([problem]).text(
              as: .text, language: options.messageLanguage(check.portfolio),
              coloured: Environment.showsColours(STDERR_FILENO)))
          throw ExitCode(74)
        }
        fixCount += result.fixCount
        files.insert(result.file.path)
      }
    }
    if fixCount > 0, format == .text {
      let words = (language ?? options.messageLanguage(nil)).words
      Output.print(words.fixesApplied(fixCount, files: files.count) + "\n")
    }
  }
}
