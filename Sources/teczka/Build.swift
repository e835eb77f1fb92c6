import ArgumentParser
import CMalloc
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
    // What one page has used, the next one uses: giving it back to the system between them would cost more than sealing a page.
    _ = mallopt(M_TRIM_THRESHOLD, 256 << 20)
    let files = await ProjectFiles(options.project, options.reading)
    let file = BuildMemoryFile(ofProject: options.project.shownFolder)
    let key = memoryKey(files)
    if let memory = file.read(key: key), let build = await rebuild(files, memory) {
      finish(build, memory: file, key, old: memory, start)
    }
    let check = await PortfolioCheck(options.project, options.reading, files, rendersBodies: true, output: outputFolder)
    let language = options.messageLanguage(check.portfolio)
    let exitCode = check.report.exitCode(strict: strict)
    guard let portfolio = check.portfolio, exitCode == .success else {
      check.report.showAsError(language)
      throw exitCode
    }
    var site = site(of: portfolio, try Seals(portfolio, options.project, options.reading))
    let studio = studio(for: portfolio)
    do throws(Site.Refused) {
      site = Site(site, firstPages: try await studio.firstPages(of: site))
      let written = try await write(site, studio)
      finish(FinishedBuild(site: site, check: check, written: written), memory: file, key, old: nil, start)
    } catch {
      let report = Report(error.diagnostics)
      report.showAsError(language)
      throw report.exitCode(strict: strict)
    }
  }

  private func site(of portfolio: Portfolio, _ seals: Seals) -> Site {
    let pdfs = options.project.path("pdf")
    return Site(
      of: portfolio, today: options.day, baseURL: baseURL, seals: seals.byUnit,
      storedPDF: { try? Disk.read("\(pdfs)/\($0)", limit: 1 << 26) })
  }

  private func studio(for portfolio: Portfolio) -> PictureStudio {
    PictureStudio(
      program: Environment.pictureProgram, cache: PictureCache(folder: options.project.path(".teczka/cache/pictures")),
      attachments: portfolio.attachments, jobs: options.jobCount)
  }

  /// A build that only has to be told of.
  private struct FinishedBuild {
    let site: Site
    let check: PortfolioCheck
    let written: Site.Written
  }

  /// Reads and makes what has changed since the last build; nil where there is anything out of the ordinary, which is then
  /// told of by a build that reads all.
  private func rebuild(_ files: ProjectFiles, _ memory: BuildMemory) async -> FinishedBuild? {
    let check = await PortfolioCheck(
      options.project, options.reading, files, rendersBodies: true, output: outputFolder, memory: memory.portfolio)
    guard let portfolio = check.portfolio, check.report.exitCode(strict: strict) == .success else { return nil }
    guard let seals = try? Seals(portfolio, options.project, options.reading, isQuiet: true) else { return nil }
    let studio = studio(for: portfolio)
    var site = site(of: portfolio, seals)
    let named = AudienceReport.namedUnits(of: site.publication)
    // PDFs are compared with the pages that they were printed from.
    guard await portfolio.ready(named + site.recordsOfStoredPDFs, jobs: options.jobCount),
      let firstPages = try? await studio.firstPages(of: site)
    else { return nil }
    site = Site(site, firstPages: firstPages)
    guard let written = try? await write(site, studio, memory: memory.site)
    else { return nil }
    return FinishedBuild(site: site, check: check, written: written)
  }

  /// Keeps what the next build has to know, and tells what was done.
  private func finish(
    _ build: FinishedBuild, memory file: BuildMemoryFile, _ key: UInt64, old: BuildMemory?,
    _ start: ContinuousClock.Instant
  ) -> Never {
    let memory = build.check.memory.map { BuildMemory(portfolio: $0, site: build.written.memory) }
    // Whoever comes to see more or less, comes to see other pages.
    if memory == nil || memory != old {
      if let memory { file.save(memory, key: key) }
      saveAudience(build)
    }
    let language = options.messageLanguage(build.site.portfolio)
    build.check.report.showWhatIsMended(language)
    let summary = BuildSummary(
      written: build.written, report: build.check.report.summary, site: build.site,
      recipients: build.check.recipients, folder: outputFolder,
      outdatedPDFs: build.site.outdatedPDFs().map { "\(options.project.path("pdf"))/\($0)" },
      duration: ContinuousClock.now - start)
    Output.print(summary.text(language))
    // The process ends here: taking the portfolio apart piece by piece would only take time.
    withExtendedLifetime(build) { Glibc.exit(EXIT_SUCCESS) }
  }

  private func saveAudience(_ build: FinishedBuild) {
    SealedPast.save(
      build.check.recipients.snapshot(
        of: build.site.publication, in: build.site.portfolio, oncePublic: build.check.oncePublic),
      of: options.project)
  }

  /// What decides what is found and shown everywhere, as one number: the program, the options, portfolio.yaml and about.md.
  private func memoryKey(_ files: ProjectFiles) -> UInt64 {
    var key = Fingerprint()
    key.combine(FileStamp.of("/proc/self/exe")?.version ?? 0)
    for text in [options.day.iso8601, baseURL ?? "", Disk.realPathOfPlanned(outputFolder) ?? outputFolder] {
      key.combine(text)
    }
    key.combine(options.project.shownFolder)
    for entry in files.content?.entries ?? [] where !entry.path.utf8.contains(UInt8(ascii: "/")) {
      key.combine(entry.path)
      key.combine(entry.version)
    }
    return key.value
  }

  private var contentFolder: String { options.project.path("content") }

  private var outputFolder: String { output.map(withoutTrailingSlashes) ?? options.project.path("site") }

  private func write(
    _ site: Site, _ studio: PictureStudio, memory: SiteMemory? = nil
  ) async throws(Site.Refused) -> Site.Written {
    let folder: OutputFolder
    do throws(OutputFolder.Failure) {
      try checkPlace()
      folder = try await OutputFolder(at: outputFolder, jobs: options.jobCount)
    } catch {
      throw Site.Refused(diagnostics: [error.diagnostic])
    }
    return try await site.write(
      to: folder, contentFolder: contentFolder, studio: studio, jobs: options.jobCount, memory: memory)
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
