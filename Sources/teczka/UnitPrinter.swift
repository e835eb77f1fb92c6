import ArgumentParser
import Diagnostics
import Glibc
import Portfolio
import Printing
import Schema
import Site

/// Prints units to PDF.
struct UnitPrinter {
  enum Program: String, ExpressibleByArgument, CaseIterable { case chromium, weasyprint }

  struct PrintedUnit {
    /// Such as `cvs/baker.pdf` and `cvs/baker.en.pdf`.
    let file: String
    let isPublic: Bool
    let pdf: [UInt8]
  }

  /// The program that prints; nil for the first that is there.
  let program: Program?
  let baseURL: String?
  let options: ReadingOptions

  /// The PDFs of units, one a language; nothing is written.
  func print(
    _ units: [Publication.Unit], of portfolio: Portfolio, _ project: Project
  ) async throws(Site.Refused) -> [PrintedUnit] {
    // Pictures of private units are kept nowhere.
    let studio = PictureStudio(
      program: Environment.pictureProgram, cache: nil, attachments: portfolio.attachments, jobs: options.jobCount)
    let revealed = Site(
      of: portfolio, today: options.day, baseURL: baseURL,
      revealing: Set(units.filter { $0.visibility != .public }.map(\.key)))
    let site = Site(revealed, firstPages: try await studio.firstPages(of: revealed))
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
    return zip(pages, try await print(jobs, settings)).map { page, pdf in
      PrintedUnit(file: page.page.file, isPublic: page.isPublic, pdf: pdf)
    }
  }

  /// Prints with the program that is asked for, or with the first that is there.
  private func print(_ jobs: [PrintJob], _ settings: PrintSettings) async throws(Site.Refused) -> [[UInt8]] {
    guard !jobs.isEmpty else { return [] }
    let printers: [(Program, names: [String])] = [(.chromium, Chromium.names), (.weasyprint, WeasyPrint.names)]
    let candidates = printers.filter { program == nil || program == $0.0 }
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
