import ArgumentParser
import Diagnostics
import Glibc
import Portfolio
import Schema
import Site

/// `teczka themes`: how pages can look.
struct Themes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the themes that a portfolio can choose, those of the program and those of its Themes/.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The portfolio project's folder, the one that may hold Themes/.")
  var folder: String = "."

  @Option(help: "How they are listed: text or json.")
  var format: Format = .text

  @Option(help: "A folder to write a page to for each theme, NAME.html, that shows it.")
  var preview: String?

  @Option(help: "The language of titles, messages and previews: pl, en or nb.")
  var language: Language?

  func validate() throws {
    if let preview, preview.isEmpty { throw ValidationError("--preview must name a folder such as previews.") }
  }

  func run() async throws {
    let language = language ?? Environment.language ?? .english
    let shownFolder = withoutTrailingSlashes(folder) == "." ? "" : withoutTrailingSlashes(folder)
    let library = await Disk.themes(ofProject: shownFolder)
    let themes = library.names.compactMap(library.theme(named:))
    let list = ThemeList(themes: themes, language: language)
    Output.print(format == .json ? list.json.text() + "\n" : list.text)
    if let preview { try await write(themes, of: library, to: withoutTrailingSlashes(preview), language) }
    let report = Report(library.diagnostics)
    if !report.diagnostics.isEmpty { show(report, language) }
    throw report.exitCode(strict: false)
  }

  private func write(
    _ themes: [InstalledTheme], of library: ThemeLibrary, to folder: String, _ language: Language
  ) async throws {
    for theme in themes {
      let page = await ThemePreview(of: theme, in: library, language: language).page()
      let path = folder == "/" ? "/\(theme.name).html" : "\(folder)/\(theme.name).html"
      do throws(OutputFolder.Failure) {
        try Disk.makeFolders(folder)
        try Disk.checkReplaceable(path, beginsWith: ThemePreview.mark)
        try Disk.write(page, to: path)
      } catch {
        let report = Report([error.diagnostic])
        show(report, language)
        throw report.exitCode(strict: false)
      }
    }
  }

  private func show(_ report: Report, _ language: Language) {
    Output.printError(
      report.text(as: .text, language: language, coloured: Environment.showsColours(STDERR_FILENO)))
  }
}

extension Disk {
  fileprivate static func makeFolders(_ path: String) throws(OutputFolder.Failure) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      partial += (partial.isEmpty || partial.hasSuffix("/") ? "" : "/") + part
      if unsafe mkdir(partial, 0o777) != 0, errno != EEXIST {
        throw OutputFolder.Failure(problem: .fileUnwritable(reason: lastError()), path: partial)
      }
    }
  }

  /// What somebody else put there stays.
  fileprivate static func checkReplaceable(_ path: String, beginsWith mark: [UInt8]) throws(OutputFolder.Failure) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    guard let bytes = try? read(path, limit: .max), bytes.starts(with: mark) else {
      throw OutputFolder.Failure(problem: .outputOccupied(path: path), path: path)
    }
  }

  fileprivate static func write(_ bytes: [UInt8], to path: String) throws(OutputFolder.Failure) {
    do throws(WriteFailure) {
      try replace(path, with: bytes)
    } catch {
      throw OutputFolder.Failure(problem: .fileUnwritable(reason: error.reason), path: path)
    }
  }
}
