import ArgumentParser
import Diagnostics
import Portfolio
import Schema
import Site

/// `teczka pdf`: prints CVs, folders and plans.
struct PrintPDF: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pdf",
    abstract: "Print CVs, folders and plans to PDF files.",
    discussion: """
      Units are named as in `teczka audience`: cvs/ID, folders/ID, plans/ID. Without a unit all public ones are printed. The PDF of \
      cvs/ID is pdf/cvs/ID.pdf; the next `teczka build` puts that of a public CV into the site, and its page links it for as long as \
      both say the same. The last argument may be the project's folder.
      """)

  @Argument(help: "Units, and the portfolio project's folder, the one that holds content/.")
  var arguments: [String] = []

  @Option(help: "The folder to write to. Default: pdf/ in the project's folder.")
  var output: String?

  @Option(
    name: .customLong("with"),
    help: "The program that prints: chromium or weasyprint. Default: the first that is there.")
  var printer: UnitPrinter.Program?

  @Option(help: "Where the site will be published: links to its other pages lead there.")
  var baseURL: String?

  @Flag(
    help: "Print units that are private or sealed as well, where they are named. Their PDFs are readable to you alone.")
  var `private` = false

  @OptionGroup var options: ReadingOptions

  func validate() throws {
    try Build.validate(baseURL: baseURL)
    if let output, output.isEmpty { throw ValidationError("--output must name a folder such as public.") }
    if `private`, try UnitArguments(arguments).units.isEmpty {
      throw ValidationError("--private needs the names of the units, such as cvs/ID.")
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
    let chosen = try choose(named.units, Publication(portfolio))
    do throws(Site.Refused) {
      try await print(chosen, of: portfolio, project, language)
    } catch {
      let report = Report(error.diagnostics)
      report.showAsError(language)
      throw report.exitCode(strict: false)
    }
  }

  /// The units to print: those that are named, or all public ones.
  private func choose(_ units: [RecordKey], _ publication: Publication) throws -> [Publication.Unit] {
    if units.isEmpty { return publication.units.filter { $0.visibility == .public } }
    return try units.map { key in
      guard let unit = publication.units.first(where: { $0.key == key }) else {
        let near = suggestion(for: key.path, among: publication.units.map(\.key.path))
        throw ValidationError(
          "There is no unit “\(key.path)”"
            + (near.map { ": did you mean “\($0)”?" } ?? ". `teczka audience` lists all."))
      }
      guard `private` || unit.visibility == .public else {
        throw ValidationError(
          "“\(key.path)” is \(unit.visibility.rawValue). A PDF is not sealed: whoever has the file can read it. Add --private if that is what you want."
        )
      }
      return unit
    }
  }

  private func print(
    _ units: [Publication.Unit], of portfolio: Portfolio, _ project: Project, _ language: Language
  ) async throws(Site.Refused) {
    let folder = output.map(withoutTrailingSlashes) ?? project.path("pdf")
    let printed = try await UnitPrinter(program: printer, baseURL: baseURL, options: options)
      .print(units, of: portfolio, project)
    do throws(Disk.WriteFailure) {
      for unit in printed {
        let path = "\(folder)/\(unit.file)"
        if !unit.isPublic || (try? Disk.read(path, limit: 1 << 28)) != unit.pdf {
          try Disk.makeFolders(of: path)
          try Disk.replace(path, with: unit.pdf, mode: unit.isPublic ? nil : 0o600)
        }
        Output.print("\(path) (\((unit.pdf.count + 999) / 1000) kB)\n")
      }
    } catch {
      throw Site.Refused(diagnostics: [
        Diagnostic(.fileUnwritable(reason: error.reason), at: SourceFile(path: error.path, bytes: []).start)
      ])
    }
  }
}
