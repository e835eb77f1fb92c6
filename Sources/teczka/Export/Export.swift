import ArgumentParser
import Diagnostics
import Portfolio
import Schema
import Sealing
import Site

/// `teczka export`: a sealed unit as one file to hand over.
struct Export: AsyncParsableCommand {
  enum Form: String, EnumerableFlag {
    case singleFile, pdf

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .singleFile: "One HTML file with the attachments inside; it opens with the passphrases of the unit's shares."
      case .pdf: "A PDF for paper, with a password of its own (needs qpdf)."
      }
    }
  }

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    abstract: "Write a sealed unit to one file that can be sent: a page or a PDF, each behind a passphrase.",
    discussion: """
      The single file is sealed as the unit's page of the site is, for the same recipients, and opens from the disk in any browser. \
      The PDF's password is made here and shown once, or read from standard input; whoever has it can read, print and copy. A unit \
      that is public or private is refused: nothing that everybody can read becomes a secret, and what is private is shared with nobody.
      """)

  @Argument(
    help: "The sealed unit, such as folders/employer, and perhaps the project's folder, the one that holds content/.")
  var arguments: [String]

  @Flag var form: Form

  @Option(help: "The file to write to. Default: export/ in the project's folder, named after the unit.")
  var output: String?

  @Flag(help: "Read the PDF's password from standard input; a weak one is refused.")
  var passphraseStdin = false

  @Option(
    name: .customLong("with"),
    help: "The program that prints the PDF: chromium or weasyprint. Default: the first that is there.")
  var printer: UnitPrinter.Program?

  @Option(help: "How the answer is shown: text or json.")
  var format: Format = .text

  @OptionGroup var options: ReadingOptions

  func validate() throws {
    if let output, output.isEmpty { throw ValidationError("--output must name a file.") }
    if form != .pdf, passphraseStdin || printer != nil {
      throw ValidationError(
        "--passphrase-stdin and --with belong to --pdf: a single file opens with its shares' passphrases.")
    }
    guard try UnitArguments(arguments).units.count == 1 else {
      throw ValidationError("Name one unit, such as folders/employer.")
    }
  }

  func run() async throws {
    let named = try UnitArguments(arguments)
    let project = Project(folder: named.folder ?? ".")
    let check = await PortfolioCheck(project, options, rendersBodies: true)
    let language = options.messageLanguage(check.portfolio)
    let exitCode = check.report.exitCode(strict: false)
    guard let portfolio = check.portfolio, exitCode == .success else {
      check.report.showAsError(language)
      throw exitCode
    }
    check.report.showWhatIsMended(language)
    do {
      let unit = try sealedUnit(named.units[0].path, in: Publication(portfolio))
      let report =
        switch form {
        case .singleFile: try await singleFile(unit, of: portfolio, project)
        case .pdf: try await pdf(unit, of: portfolio, project)
        }
      report.show(format, language)
    } catch let refused as Site.Refused {
      let report = Report(refused.diagnostics)
      report.showAsError(language)
      throw report.exitCode(strict: false)
    }
  }

  /// The unit that is meant, where it is a sealed one.
  private func sealedUnit(_ name: String, in publication: Publication) throws(Site.Refused) -> Publication.Unit {
    let problem: Problem
    switch publication.units.first(where: { $0.key.path == name }) {
    case nil:
      problem = .unknownUnit(name: name, suggestion: suggestion(for: name, among: publication.units.map(\.key.path)))
    case let unit? where unit.visibility == .sealed: return unit
    case let unit? where unit.visibility == .public: problem = .exportPublic(name: unit.key.path)
    case _?: problem = .unitNotSealed(name: name, isPublic: false)
    }
    throw Site.Refused(problem, at: name)
  }

  private func singleFile(
    _ unit: Publication.Unit, of portfolio: Portfolio, _ project: Project
  ) async throws -> ExportReport {
    let path = output ?? project.path("export/\(unit.key.path).html")
    let seals = try Seals(portfolio, project, options)
    // Pictures of sealed units are kept nowhere.
    let studio = PictureStudio(
      program: Environment.pictureProgram, cache: nil, attachments: portfolio.attachments, jobs: options.jobCount)
    var site = Site(of: portfolio, today: options.day, baseURL: nil, seals: seals.byUnit)
    site = Site(site, firstPages: try await studio.firstPages(of: site))
    let size = try await site.writeSingleFile(
      of: unit.key, to: path, contentFolder: project.path("content"), studio: studio, jobs: options.jobCount)
    guard let size else { throw Site.Refused(.exportUnshared(name: unit.key.path), at: unit.key.path) }
    let recipients = Recipients(project, options.day).shares.filter { $0.scope.covers(unit.key.path) }
    return ExportReport(
      unit: unit.key.path, files: [(path, size)], recipients: recipients.map(\.recipient), passphrase: nil)
  }
}

extension Site.Refused {
  init(_ problem: Problem, at path: String) {
    self.init(diagnostics: [Diagnostic(problem, at: SourceFile(path: path, bytes: []).start)])
  }
}
