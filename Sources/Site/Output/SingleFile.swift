import Diagnostics
import Glibc
package import Portfolio
import Schema
package import Sealing

extension Site {
  /// Writes a sealed unit as one file that travels alone: the page with its style and its sealed attachments inside.
  ///
  /// The unit is made as a build makes it, sealed, in a folder beside the file; the file is put together from that, whatever its size.
  ///
  /// - Returns: the file's size in bytes; nil where nobody may open the unit.
  /// - Throws: ``Refused``, as a build does.
  package func writeSingleFile(
    of unit: RecordKey, to path: String, contentFolder: String, studio: PictureStudio, jobs: Int,
    randomness: Randomness = .system
  ) async throws(Refused) -> Int? {
    guard let unit = sealedUnits.first(where: { $0.unit.key == unit }) else { return nil }
    let folder = "\(path).teczka-\(getpid())"
    defer { try? FileTree.remove(folder) }
    let pages = unit.pages
    let output: OutputFolder
    do throws(OutputFolder.Failure) {
      output = try await OutputFolder(at: folder)
    } catch {
      throw Refused(diagnostics: [error.diagnostic])
    }
    _ = try await write(
      to: output, contentFolder: contentFolder, studio: studio, jobs: jobs, randomness: randomness, only: pages)
    do throws(OutputFolder.Failure) {
      return try join(unit, pages.map(\.path), in: folder, as: path)
    } catch {
      throw Refused(diagnostics: [error.diagnostic])
    }
  }

  /// - Parameter paths: of the unit's page and of its attachments.
  private func join(
    _ unit: SealedUnit, _ paths: [String], in folder: String, as path: String
  ) throws(OutputFolder.Failure) -> Int {
    let pagePath = "\(unit.folder)/index.html"
    guard let sealed = UnlockPage.sealedPage(in: try FileTree.read("\(folder)/\(pagePath)")) else {
      throw OutputFolder.Failure(problem: .sealedFileInvalid(.malformed(part: "HTML")), path: path)
    }
    let page = UnlockPage(
      language: unit.languages.first ?? portfolio.settings.content.language, style: .inside(stylesheet.bytes),
      sealed: sealed
    ).partsAroundFiles
    let joined = "\(folder)/joined.html"
    let descriptor = unsafe open(joined, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .unwritable(path) }
    defer { close(descriptor) }
    func append(_ bytes: [UInt8]) throws(OutputFolder.Failure) {
      guard FileTree.writeAll(bytes, to: descriptor) else { throw .unwritable(path) }
    }
    try append(page.before)
    for file in paths where file != pagePath {
      let block = UnlockPage.partsAroundFile(named: file.split(separator: "/").last.map(String.init) ?? file)
      try append(block.before)
      var encoder = Base64URL.Encoder()
      try FileTree.readPieces("\(folder)/\(file)") { piece throws(OutputFolder.Failure) in
        try append(encoder.encode(piece))
      }
      try append(encoder.finish())
      try append(block.after)
    }
    try append(page.after)
    let size = Int(lseek(descriptor, 0, SEEK_CUR))
    guard fsync(descriptor) == 0, unsafe rename(joined, path) == 0 else { throw .unwritable(path) }
    return size
  }
}
