import ArgumentParser
import Diagnostics
import Sealing
import Site

/// `teczka open`: opens a sealed unit and writes what is in it to a folder.
struct Open: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    abstract: "Open a sealed unit with its passphrase and write its page and attachments to a folder.",
    discussion: """
      The page is named by its address (https://…/s/ID/#share=…), by its file, or by the folder that it lies in. The passphrase is \
      asked for and not shown. What is missing or damaged is named and not written; the status is then 1, or 74 where only files \
      could not be had.
      """)

  @Argument(help: "The sealed page: an address, a file or a folder.")
  var page: String

  @Option(help: "The folder to write to; it must not be there yet. Default: one named after the unit's title.")
  var output: String?

  @Flag(help: "Read the passphrase from standard input.")
  var passphraseStdin = false

  @Option(help: "How it is told what was written: text or json.")
  var format: Format = .text

  @Option(help: "The language of messages: pl, en or nb.")
  var language: Language?

  private var messageLanguage: Language { language ?? Environment.language ?? .english }

  func validate() throws {
    if let output, output.isEmpty { throw ValidationError("--output must name a folder.") }
    _ = try SealedPlace(page)
  }

  func run() async throws {
    let place = try SealedPlace(page)
    do {
      if let output { try OpenedFolder.checkIsFree(withoutTrailingSlashes(output)) }
      let sealed = try await SealedPage(at: place)
      let content = try sealed.open(with: passphrase())
      let opened = try await OpenedUnit(content, of: sealed, to: output)
      show(opened)
      guard opened.problems.isEmpty else { throw failure(opened.problems.map(\.diagnostic)) }
    } catch is Interruption {
      throw ExitCode(130)
    } catch let stop as OutputFolder.Failure {
      throw failure([stop.diagnostic])
    }
  }

  private func passphrase() -> Passphrase {
    let prompt = SharingWords.of(messageLanguage).askPassphrase
    return Passphrase(typed: passphraseStdin ? Input.line() : Input.hiddenLine(prompt: prompt))
  }

  private func failure(_ diagnostics: [Diagnostic]) -> ExitCode {
    let report = Report(diagnostics)
    report.showAsError(messageLanguage)
    return report.exitCode(strict: false)
  }

  private func show(_ opened: OpenedUnit) {
    switch format {
    case .json: Output.print(opened.json.text() + "\n")
    case .text: Output.print(opened.text(messageLanguage))
    }
  }
}
