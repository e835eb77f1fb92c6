import Diagnostics
import Glibc
import Site

/// The folder that an opened unit is written to: made beside its place and moved there when all is in it. It is its owner's alone.
final class OpenedFolder {
  private let path: String
  private let staging: String

  /// - Throws: where something stands in its place, or it cannot be made.
  init(at path: String) throws(OutputFolder.Failure) {
    try Self.checkIsFree(path)
    do throws(Disk.WriteFailure) {
      try Disk.makeFolders(of: path)
    } catch {
      throw OutputFolder.Failure(problem: .fileUnwritable(reason: error.reason), path: error.path)
    }
    staging = "\(path).teczka-\(getpid())"
    self.path = path
    Interruption.watch()
    guard unsafe mkdir(staging, 0o700) == 0 else { throw .unwritable(staging) }
  }

  /// Makes sure that nothing would be replaced but an empty folder.
  static func checkIsFree(_ path: String) throws(OutputFolder.Failure) {
    switch FileTree.kind(path) {
    case .missing: return
    case .folder where FileTree.list(path) == []: return
    default: throw OutputFolder.Failure(problem: .outputOccupied(path: path), path: path)
    }
  }

  /// A new file, which is gone again unless it is finished.
  func newFile(_ name: String) throws(OutputFolder.Failure) -> OpenedFile {
    if let slash = name.lastIndex(of: "/") { _ = unsafe mkdir("\(staging)/\(name[..<slash])", 0o700) }
    return try OpenedFile("\(staging)/\(name)")
  }

  /// Moves all to its place.
  func finish() throws {
    try Interruption.check()
    guard unsafe rename(staging, path) == 0 else { throw OutputFolder.Failure.unwritable(path) }
  }

  // After the move there is nothing here.
  deinit { try? FileTree.remove(staging) }
}

/// A file on its way; only what was finished stays.
final class OpenedFile {
  private let path: String
  private var descriptor: Int32

  fileprivate init(_ path: String) throws(OutputFolder.Failure) {
    self.path = path
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path) }
  }

  func write(_ bytes: [UInt8]) throws {
    try Interruption.check()
    guard Disk.write(bytes, to: descriptor) else { throw OutputFolder.Failure.unwritable(path) }
  }

  func finish() throws(OutputFolder.Failure) {
    let isWhole = close(descriptor) == 0
    descriptor = -1
    guard isWhole else {
      _ = unsafe unlink(path)
      throw .unwritable(path)
    }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    _ = unsafe unlink(path)
  }
}
