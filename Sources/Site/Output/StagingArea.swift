import Diagnostics
import Glibc
import Sealing

/// Where new and changed files wait until all of them are there. Several tasks stage at once.
struct StagingArea: Sendable {
  static let name = ".teczka-staging"

  struct StagedFile: Sendable {
    let path: String
    let isChanged: Bool
  }

  let root: String
  let written: WrittenFiles
  /// Whether the output folder was empty, so that nothing has to be compared.
  let isFresh: Bool

  /// Stages bytes, unless the file in place has them already.
  func stage(_ bytes: [UInt8], at path: String) throws(OutputFolder.Failure) -> StagedFile {
    if !isFresh, try isInPlace(path, bytes) { return StagedFile(path: path, isChanged: false) }
    try FileTree.writeMakingFolders(bytes, to: "\(root)/\(Self.name)", path)
    return StagedFile(path: path, isChanged: true)
  }

  /// Stages a copy of a file of any size.
  func stageCopy(of source: String, at path: String) throws(OutputFolder.Failure) -> StagedFile {
    if !isFresh, try FileTree.haveSameBytes(source, "\(root)/\(path)") {
      return StagedFile(path: path, isChanged: false)
    }
    if !isFresh { try checkPlace(path) }
    try FileTree.copyMakingFolders(source, to: "\(root)/\(Self.name)", path)
    return StagedFile(path: path, isChanged: true)
  }

  /// The bytes that an earlier build left at a path; nil where there are none.
  func inPlace(_ path: String) -> [UInt8]? { isFresh ? nil : try? FileTree.read("\(root)/\(path)") }

  /// Stages a file sealed, unless the sealed file in place holds the same. No plaintext is written anywhere.
  func stageSealed(
    _ source: SealedFile.Source, with key: SecretKey, at path: String, randomness: Randomness
  ) throws(OutputFolder.Failure) -> StagedFile {
    if !isFresh {
      if try SealedFile.holds(source, sealed: "\(root)/\(path)", key: key) {
        return StagedFile(path: path, isChanged: false)
      }
      try checkPlace(path)
    }
    try SealedFile.write(source, to: "\(root)/\(Self.name)", path, key: key, randomness: randomness)
    return StagedFile(path: path, isChanged: true)
  }

  private func isInPlace(_ path: String, _ bytes: [UInt8]) throws(OutputFolder.Failure) -> Bool {
    if (try? FileTree.read("\(root)/\(path)")) == bytes { return true }
    try checkPlace(path)
    return false
  }

  /// What somebody else put there stays: a file that no build wrote, a link in the way, a folder with a page's name.
  private func checkPlace(_ path: String) throws(OutputFolder.Failure) {
    let parts = path.split(separator: "/")
    var partial = ""
    for (number, part) in parts.enumerated() {
      partial += (partial.isEmpty ? "" : "/") + part
      let place = "\(root)/\(partial)"
      let isLast = number == parts.count - 1
      switch FileTree.kind(place) {
      case .missing: return
      case .folder where !isLast: continue
      case .file where written.contains(partial): return
      case .folder where FileTree.files(below: place).allSatisfy({ written.contains("\(partial)/\($0)") }):
        return
      default: throw OutputFolder.Failure(problem: .outputOccupied(path: place), path: place)
      }
    }
  }
}
