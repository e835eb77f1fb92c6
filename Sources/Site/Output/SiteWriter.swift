package import Diagnostics
import Portfolio
import Schema
package import Sealing

extension Site {
  /// What a build did.
  package struct Written: Sendable {
    /// Pages for people, without style sheets and attachments.
    package let pageCount: Int
    package let fileCount: Int
    /// The files that were made or copied, whether their bytes are new or not.
    package let madePaths: [String]
    package let changedCount: Int
    package let removedCount: Int
    /// Files in the output folder that no build of teczka wrote; they are left alone.
    package let foreignFiles: [String]
    /// What the next build has to know.
    package let memory: SiteMemory
  }

  /// What stops a build; the old site is then as it was.
  package struct Refused: Error {
    package let diagnostics: [Diagnostic]

    package init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
  }

  /// Writes the site: everything is staged first and moved into place when all of it is there.
  ///
  /// - Parameters:
  ///   - contentFolder: where attachments are copied from.
  ///   - studio: has the pictures made.
  ///   - jobs: how many pages are made at once.
  ///   - randomness: what new nonces and salts come from.
  ///   - memory: what an earlier build wrote, so that only pages are made whose inputs have changed, or whose files.
  ///   - part: the pages to write, where it is not the whole site.
  /// - Throws: ``Refused`` where a page would show private data, or the folder cannot be written; without diagnostics where
  ///   a record changed while the others were read.
  package func write(
    to output: consuming OutputFolder, contentFolder: String, studio: PictureStudio, jobs: Int,
    memory: SiteMemory? = nil, randomness: Randomness = .system, only part: [Page]? = nil
  ) async throws(Refused) -> Written {
    let pages = part ?? pages()
    let root = output.root
    let standings = await standings(of: pages, in: output.listing, jobs: jobs, memory: memory)
    let wanted = zip(pages, standings).filter { $1.version == nil }.map(\.0)
    guard await portfolio.ready(wanted.flatMap(\.inputs.records), jobs: jobs) else {
      output.abandon()
      throw Refused(diagnostics: [])
    }
    let staging = output.staging
    let sealedPictures: MadePictures
    do throws(Refused) {
      sealedPictures = try await studio.sealedPictures(of: sealedUnits(withPagesAmong: wanted))
    } catch {
      output.abandon()
      throw error
    }
    let results =
      await stage(
        wanted.filter { !$0.isDrawn }, in: staging, contentFolder: contentFolder, jobs: jobs, sealedPictures, randomness
      )
      + (await stagePictures(wanted, in: staging, studio: studio))
    studio.finish(pages, of: self)
    let problems = results.flatMap(\.diagnostics)
    guard problems.isEmpty else {
      output.abandon()
      throw Refused(diagnostics: problems)
    }
    let outcome: OutputFolder.Outcome
    do throws(OutputFolder.Failure) {
      outcome = try output.commit(
        results.map(\.staged), unchanged: zip(pages, standings).filter { $1.version != nil }.map(\.0.path))
    } catch {
      throw Refused(diagnostics: [error.diagnostic])
    }
    return Written(
      pageCount: pages.count { $0.isRendered && $0.path.hasSuffix(".html") }, fileCount: pages.count,
      madePaths: wanted.map(\.path),
      changedCount: results.count { $0.staged.isChanged }, removedCount: outcome.removedCount,
      foreignFiles: outcome.foreignFiles, memory: await self.memory(of: pages, standings, in: root, jobs: jobs))
  }

  /// How a page stands before it is made.
  private struct Standing: Sendable {
    let name: UInt64
    let fingerprint: UInt64
    /// Of the file, where it is still what the page would be; nil where the page has to be made.
    let version: UInt64?
  }

  private func standings(
    of pages: [Page], in listing: FolderListing, jobs: Int, memory: SiteMemory?
  ) async -> [Standing] {
    let shared = sharedVersion
    var versions: [UInt64: UInt64] = [:]
    if memory != nil {
      versions.reserveCapacity(listing.entries.count)
      for entry in listing.entries {
        if let stamp = entry.stamp { versions[SiteMemory.name(ofPath: entry.path)] = stamp.version }
      }
    }
    let inPlace = versions
    return await pages.concurrentMap(jobs: jobs) { slice in
      slice.map { page in
        let name = SiteMemory.name(ofPath: page.path)
        let fingerprint = page.fingerprint(in: self, shared: shared)
        let known = memory?.files[name]
        let isKnown = known.map { $0.fingerprint == fingerprint && $0.version == inPlace[name] } ?? false
        return Standing(name: name, fingerprint: fingerprint, version: isKnown ? known?.version : nil)
      }
    }
  }

  private func stage(
    _ pages: [Page], in staging: StagingArea, contentFolder: String, jobs: Int, _ pictures: MadePictures,
    _ randomness: Randomness
  ) async -> [StagedPage] {
    let portfolio = portfolio
    let publicData = Set(publication.publicData)
    return await pages.concurrentMap(jobs: jobs) { slice in
      let publicScan = portfolio.about.map { PersonalData(of: $0, allowed: publicData) }
      return slice.map { page in
        let scan =
          page.personalData.isEmpty
          ? publicScan
          : portfolio.about.map {
            PersonalData(of: $0, allowed: publicData.union(page.personalData))
          }
        return page.stage(
          in: staging, contentFolder: contentFolder, scan: scan, portfolio: portfolio, pictures: pictures,
          randomness: randomness)
      }
    }
  }

  private func memory(
    of pages: [Page], _ standings: [Standing], in root: String, jobs: Int
  ) async -> SiteMemory {
    let made = Array(zip(pages, standings).lazy.filter { $1.version == nil }.map { ($0.path, $1) })
    let stamps = await made.concurrentMap(jobs: jobs) { slice in
      slice.map { FileStamp.of("\(root)/\($0.0)")?.version }
    }
    var files: [UInt64: SiteMemory.File] = [:]
    files.reserveCapacity(pages.count)
    for standing in standings {
      guard let version = standing.version else { continue }
      files[standing.name] = SiteMemory.File(fingerprint: standing.fingerprint, version: version)
    }
    for ((_, standing), version) in zip(made, stamps) {
      guard let version else { continue }
      files[standing.name] = SiteMemory.File(fingerprint: standing.fingerprint, version: version)
    }
    return SiteMemory(files: files)
  }
}

extension Site {
  private func sealedUnits(withPagesAmong pages: [Page]) -> [SealedUnit] {
    let folders = Set(
      pages.compactMap { page -> String? in
        switch page.source {
        case .sealed, .sealedDrawn: page.path.split(separator: "/").dropLast().joined(separator: "/")
        default: nil
        }
      })
    return folders.isEmpty ? [] : sealedUnits.filter { folders.contains($0.folder) }
  }

  /// Has the pictures made that the cache lacks, and stages all of them.
  private func stagePictures(_ pages: [Page], in staging: StagingArea, studio: PictureStudio) async -> [StagedPage] {
    let portfolio = portfolio
    let scan = portfolio.about.map { PersonalData(of: $0, allowed: Set(publication.publicData)) }
    let pages = pages.filter(\.isDrawn)
    let orders = pages.compactMap(PictureStudio.order)
    let staged = await studio.make(orders) { number, order, result in
      pages[number].stage(result, of: order, in: staging, scan: scan, portfolio: portfolio)
    }
    // What is wrong with a source is wrong with all that is made of it, and a missing program with everything: it is told once.
    var told: Set<String> = []
    return zip(orders, staged).map { order, page in
      guard let code = page.diagnostics.first?.code else { return page }
      let about = code == .pictureToolMissing ? "" : order.source ?? order.path
      guard !told.insert(about).inserted else { return page }
      return StagedPage(staged: page.staged, diagnostics: [])
    }
  }
}

private struct StagedPage: Sendable {
  let staged: StagingArea.StagedFile
  let diagnostics: [Diagnostic]
}

extension Page {
  fileprivate func stage(
    in staging: StagingArea, contentFolder: String, scan: PersonalData?, portfolio: Portfolio, pictures: MadePictures,
    randomness: Randomness
  ) -> StagedPage {
    let pathLeaks = leaks(inPath: scan, portfolio)
    guard pathLeaks.isEmpty else {
      return StagedPage(staged: .init(path: path, isChanged: false), diagnostics: pathLeaks)
    }
    do throws(OutputFolder.Failure) {
      switch source {
      case .drawn: return StagedPage(staged: .init(path: path, isChanged: false), diagnostics: [])
      case .copied(let file):
        let leaks = leaks(inCopyOf: file, scan: scan, portfolio: portfolio)
        guard leaks.isEmpty else {
          return StagedPage(staged: .init(path: path, isChanged: false), diagnostics: leaks)
        }
        return StagedPage(
          staged: try staging.stageCopy(of: "\(contentFolder)/\(file)", at: path), diagnostics: [])
      case .rendered(let render):
        let bytes = render()
        let leaks = leaks(in: bytes, scan: scan, portfolio: portfolio)
        guard leaks.isEmpty else {
          return StagedPage(staged: .init(path: path, isChanged: false), diagnostics: leaks)
        }
        return StagedPage(staged: try staging.stage(bytes, at: path), diagnostics: [])
      case .sealed(let unit):
        let content = unit.content(pictures: pictures)
        let found = content.versions.flatMap { leaks(in: $0.main, scan: scan, portfolio: portfolio) }
        guard found.isEmpty else {
          return StagedPage(staged: .init(path: path, isChanged: false), diagnostics: found)
        }
        let bytes = unit.sealed(content, earlier: staging.inPlace(path), randomness: randomness)
        return StagedPage(staged: try staging.stage(bytes, at: path), diagnostics: [])
      case .sealedCopy(let file, let key):
        let leaks = leaks(inCopyOf: file, scan: scan, portfolio: portfolio)
        guard leaks.isEmpty else {
          return StagedPage(staged: .init(path: path, isChanged: false), diagnostics: leaks)
        }
        return StagedPage(
          staged: try staging.stageSealed(
            .file("\(contentFolder)/\(file)"), with: key.key, at: path, randomness: randomness),
          diagnostics: [])
      case .sealedDrawn(let drawing, let key):
        let leaks = leaks(inDrawingOf: drawing.source, scan: scan, portfolio: portfolio)
        guard leaks.isEmpty, let bytes = pictures[drawing] else {
          return StagedPage(staged: .init(path: path, isChanged: false), diagnostics: leaks)
        }
        return StagedPage(
          staged: try staging.stageSealed(.bytes(bytes), with: key.key, at: path, randomness: randomness),
          diagnostics: [])
      }
    } catch {
      return StagedPage(
        staged: .init(path: path, isChanged: false), diagnostics: [error.diagnostic])
    }
  }

  fileprivate func stage(
    _ result: Result<[UInt8], PictureFailure>, of order: PictureStudio.Order, in staging: StagingArea,
    scan: PersonalData?, portfolio: Portfolio
  ) -> StagedPage {
    var problems = leaks(inPath: scan, portfolio)
    if let source = order.source { problems += leaks(inDrawingOf: source, scan: scan, portfolio: portfolio) }
    var staged = StagingArea.StagedFile(path: path, isChanged: false)
    switch result {
    case .failure(let failure): problems.append(failure.diagnostic(for: order))
    case .success(let bytes):
      do throws(OutputFolder.Failure) {
        if problems.isEmpty { staged = try staging.stage(bytes, at: path) }
      } catch {
        problems.append(error.diagnostic)
      }
    }
    return StagedPage(staged: staged, diagnostics: problems)
  }

  /// The private values that a page would show, each once.
  fileprivate func leaks(
    in bytes: [UInt8], scan: PersonalData?, portfolio: Portfolio
  ) -> [Diagnostic] {
    guard let scan, path.hasSuffix(".html") else { return [] }
    return diagnostics(scan.find(in: bytes, form: .html), portfolio)
  }

  /// The private values in the page's own path: ids and names of files are published too.
  private func leaks(inPath scan: PersonalData?, _ portfolio: Portfolio) -> [Diagnostic] {
    guard let scan else { return [] }
    return diagnostics(scan.find(in: Array(path.utf8), form: .plain), portfolio)
  }

  /// The private values of a picture's source that can be read in what is made of it: a drawing's texts.
  private func leaks(inDrawingOf file: String, scan: PersonalData?, portfolio: Portfolio) -> [Diagnostic] {
    FileKind.textForm(of: file) == nil ? [] : leaks(inCopyOf: file, scan: scan, portfolio: portfolio)
  }

  /// The private values that stand in an attachment as it is, and in what people read of it where it is a text.
  private func leaks(inCopyOf file: String, scan: PersonalData?, portfolio: Portfolio) -> [Diagnostic] {
    guard let scan, !scan.isEmpty else { return [] }
    do throws(ContentTree.ReadFailure) {
      let bytes = try portfolio.attachments.bytes(of: file, limit: Self.scannedAttachmentSize)
      var findings = scan.find(in: bytes, form: .plain)
      if let form = FileKind.textForm(of: file) { findings += scan.find(in: bytes, form: form) }
      return diagnostics(findings, portfolio)
    } catch {
      // Recordings may be as large as they are; of anything else that cannot be looked into, nobody knows what it tells.
      if case .tooLarge(let bytes) = error {
        let kind = FileKind(path: file)
        guard kind != .audio, kind != .video else { return [] }
        let problem = Problem.fileTooLarge(bytes: bytes, limit: Self.scannedAttachmentSize)
        return [Diagnostic(problem, at: SourceFile(path: file, bytes: []).start)]
      }
      return []
    }
  }

  private static let scannedAttachmentSize = 1 << 26

  private func diagnostics(_ findings: [PersonalData.Finding], _ portfolio: Portfolio) -> [Diagnostic] {
    guard let about = portfolio.about else { return [] }
    return Set(findings.map(\.key)).sorted { $0.rawValue < $1.rawValue }.compactMap { key in
      findings.first { $0.key == key }.map {
        Diagnostic(
          .personalDataPublished(key: key.rawValue, page: path), at: about.file.range($0.source))
      }
    }
  }
}

extension Site {
  /// The bytes of a page that is to leave the program by another way than the site's folder: the same guard stands before it.
  ///
  /// - Throws: ``Refused`` where the page would show private data.
  package func guardedBytes(of page: Page) throws(Refused) -> [UInt8] {
    guard case .rendered(let render) = page.source else { return [] }
    let bytes = render()
    let scan = portfolio.about.map {
      PersonalData(of: $0, allowed: Set(publication.publicData).union(page.personalData))
    }
    let leaks = page.leaks(in: bytes, scan: scan, portfolio: portfolio)
    guard leaks.isEmpty else { throw Refused(diagnostics: leaks) }
    return bytes
  }
}
