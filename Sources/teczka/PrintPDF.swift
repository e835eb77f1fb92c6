import ArgumentParser
import Diagnostics
import Glibc
import Portfolio
import Printing
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

  enum Printer: String, ExpressibleByArgument, CaseIterable { case chromium, weasyprint }

  @Argument(help: "Units, and the portfolio project's folder, the one that holds content/.")
  var arguments: [String] = []

  @Option(help: "The folder to write to. Default: pdf/ in the project's folder.")
  var output: String?

  @Option(
    name: .customLong("with"),
    help: "The program that prints: chromium or weasyprint. Default: the first that is there.")
  var printer: Printer?

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
    // Pictures of private units are kept nowhere.
    let studio = PictureStudio(
      program: Environment.pictureProgram, cache: nil, attachments: portfolio.attachments, jobs: options.jobCount)
    let revealed = Site(
      of: portfolio, today: options.day, baseURL: baseURL,
      revealing: Set(units.filter { $0.visibility != .public }.map(\.key)))
    let site = Site(revealed, firstPages: try await studio.firstPages(of: revealed))
    let folder = output.map(withoutTrailingSlashes) ?? project.path("pdf")
    let pages = units.flatMap { unit in
      site.printedPages(of: unit.key).map { (page: $0, isPublic: unit.visibility == .public) }
    }
    var jobs: [PrintJob] = []
    for (page, isPublic) in pages {
      let html = try site.guardedBytes(of: page.page)
      jobs.append(
        PrintJob(
          name: page.file, path: page.page.path, html: html, identifier: site.identifier(ofPDFOf: html),
          keepsSiteLinks: isPublic))
    }
    let content = project.path("content")
    let pictures = try await studio.pictures(of: site, shownBy: jobs.map(\.html))
    let settings = PrintSettings(
      baseURL: site.baseURL, day: options.day, jobCount: options.jobCount,
      resource: site.resource(pictures: pictures) { file in try? Disk.read("\(content)/\(file)", limit: 1 << 26) })
    let pdfs = try await print(jobs, settings)
    do throws(Disk.WriteFailure) {
      for ((page, isPublic), pdf) in zip(pages, pdfs) {
        let path = "\(folder)/\(page.file)"
        if !isPublic || (try? Disk.read(path, limit: 1 << 28)) != pdf {
          try Disk.makeFolders(of: path)
          try Disk.replace(path, with: pdf, mode: isPublic ? nil : 0o600)
        }
        Output.print("\(path) (\((pdf.count + 999) / 1000) kB)\n")
      }
    } catch {
      throw Site.Refused(diagnostics: [
        Diagnostic(.fileUnwritable(reason: error.reason), at: SourceFile(path: error.path, bytes: []).start)
      ])
    }
  }

  /// Prints with the program that is asked for, or with the first that is there.
  private func print(_ jobs: [PrintJob], _ settings: PrintSettings) async throws(Site.Refused) -> [[UInt8]] {
    guard !jobs.isEmpty else { return [] }
    let printers: [(Printer, names: [String])] = [(.chromium, Chromium.names), (.weasyprint, WeasyPrint.names)]
    let candidates = printers.filter { printer == nil || printer == $0.0 }
    let found = candidates.lazy.compactMap { kind, names in
      names.first(where: Environment.hasProgram).map { (kind, name: $0) }
    }.first
    guard let (kind, name) = found else {
      throw refused(.pdfPrinterMissing(packages: candidates.map(\.0.rawValue)), "pdf")
    }
    do throws(PrintFailure) {
      switch kind {
      case .chromium:
        return try await Chromium(executable: name).print(jobs, with: settings, isSuperuser: geteuid() == 0)
      case .weasyprint: return try await WeasyPrint(executable: name).print(jobs, with: settings)
      }
    } catch {
      throw refused(.pdfPrintingFailed(program: name, reason: error.reason), "pdf")
    }
  }

  private func refused(_ problem: Problem, _ path: String) -> Site.Refused {
    Site.Refused(diagnostics: [Diagnostic(problem, at: SourceFile(path: path, bytes: []).start)])
  }
}
