package import Diagnostics
import Portfolio
import Schema

extension Site {
  /// What a build did.
  package struct Written: Sendable {
    /// Pages for people, without style sheets and attachments.
    package let pageCount: Int
    package let fileCount: Int
    package let changedCount: Int
    package let removedCount: Int
    /// Files in the output folder that no build of teczka wrote; they are left alone.
    package let foreignFiles: [String]
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
  ///   - jobs: how many pages are made at once.
  /// - Throws: ``Refused`` where a page would show private data, or the folder cannot be written.
  package func write(
    to output: consuming OutputFolder, contentFolder: String, jobs: Int
  ) async throws(Refused) -> Written {
    let pages = pages()
    let staging = output.staging
    let portfolio = portfolio
    let publicData = Set(publication.publicData)
    let results = await pages.concurrentMap(jobs: jobs) { slice in
      let publicScan = portfolio.about.map { PersonalData(of: $0, allowed: publicData) }
      return slice.map { page in
        let scan =
          page.personalData.isEmpty
          ? publicScan
          : portfolio.about.map {
            PersonalData(of: $0, allowed: publicData.union(page.personalData))
          }
        return page.stage(in: staging, contentFolder: contentFolder, scan: scan, portfolio: portfolio)
      }
    }
    let problems = results.flatMap(\.diagnostics)
    guard problems.isEmpty else {
      output.abandon()
      throw Refused(diagnostics: problems)
    }
    let outcome: OutputFolder.Outcome
    do throws(OutputFolder.Failure) {
      outcome = try output.commit(results.map(\.staged))
    } catch {
      throw Refused(diagnostics: [error.diagnostic])
    }
    return Written(
      pageCount: pages.count { $0.isRendered && $0.path.hasSuffix(".html") }, fileCount: pages.count,
      changedCount: results.count { $0.staged.isChanged }, removedCount: outcome.removedCount,
      foreignFiles: outcome.foreignFiles)
  }
}

private struct StagedPage: Sendable {
  let staged: StagingArea.StagedFile
  let diagnostics: [Diagnostic]
}

extension Page {
  fileprivate func stage(
    in staging: StagingArea, contentFolder: String, scan: PersonalData?, portfolio: Portfolio
  ) -> StagedPage {
    let pathLeaks = leaks(inPath: scan, portfolio)
    guard pathLeaks.isEmpty else {
      return StagedPage(staged: .init(path: path, isChanged: false), diagnostics: pathLeaks)
    }
    do throws(OutputFolder.Failure) {
      switch source {
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
      }
    } catch {
      return StagedPage(
        staged: .init(path: path, isChanged: false), diagnostics: [error.diagnostic])
    }
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
        guard case .other = FileKind(path: file) else { return [] }
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
