package import Diagnostics
import Glibc

/// The folder that a site is written to, locked against a second build while the value lives.
///
/// Pages are staged in a hidden folder inside it, so that a move is a rename. A list of what was written (as hashes, so that
/// it names nothing) tells the next build which files are its own.
package struct OutputFolder: ~Copyable {
  /// What stops the writing.
  package struct Failure: Error {
    package let problem: Problem
    /// Relative to the current folder.
    package let path: String

    package init(problem: Problem, path: String) {
      self.problem = problem
      self.path = path
    }

    package var diagnostic: Diagnostic {
      Diagnostic(problem, at: SourceFile(path: path, bytes: []).start)
    }
  }

  struct Outcome {
    let removedCount: Int
    let foreignFiles: [String]
  }

  let root: String
  /// What was in the folder before this build.
  let listing: FolderListing
  /// Whether this build made the folder.
  private let isNew: Bool
  private let lock: FolderLock
  private let written: WrittenFiles
  let staging: StagingArea

  /// Makes the folder where there is none, and locks it.
  ///
  /// - Parameter jobs: how many threads look at what is in it.
  package init(at root: String, jobs: Int = 1) async throws(Failure) {
    let isNew = FileTree.kind(root) == .missing
    try Self.makeFolders(root)
    let lock = try FolderLock.take(root)
    let written = WrittenFiles(in: root)
    // A build that was killed leaves its staging folder.
    try FileTree.remove("\(root)/\(StagingArea.name)")
    try FileTree.remove("\(root)/\(WrittenFiles.temporaryName)")
    let listing = await FolderListing(of: root, jobs: jobs)
    // What cannot be seen into is nobody's but its owner's, and stays.
    if let unlisted = listing.unlisted.first(where: { $0.path.isEmpty }) {
      throw Failure(problem: .fileUnwritable(reason: unsafe String(cString: strerror(unlisted.error))), path: root)
    }
    let isFresh = listing.entries.isEmpty
    guard unsafe mkdir("\(root)/\(StagingArea.name)", 0o777) == 0 else { throw .unwritable(root) }
    self.root = root
    self.listing = listing
    self.isNew = isNew
    self.lock = lock
    self.written = written
    staging = StagingArea(root: root, written: written, isFresh: isFresh)
  }

  /// Leaves the old site as it is.
  consuming func abandon() {
    try? FileTree.remove("\(root)/\(StagingArea.name)")
    if isNew { _ = unsafe rmdir(root) }
  }

  /// Moves what was staged into place and removes what an earlier build wrote and this one does not.
  ///
  /// - Parameter unchanged: files that are in place as they should be.
  consuming func commit(
    _ files: [StagingArea.StagedFile], unchanged: [String] = []
  ) throws(Failure) -> Outcome {
    let paths = Set(files.map(\.path) + unchanged)
    // Until all is done the list names old and new files, so that a build that is killed knows its own again.
    let new = WrittenFiles(paths)
    let all = written.union(new)
    if all != written {
      do throws(Failure) {
        try all.save(in: root)
      } catch {
        try? FileTree.remove("\(root)/\(StagingArea.name)")
        throw error
      }
    }
    let others = listing.entries.filter {
      $0.kind != .folder && !paths.contains($0.path) && $0.path != WrittenFiles.name
    }.map(\.path).sorted()
    let stale = others.filter(written.contains)
    // An old file where a folder has to be, or the other way round, goes first; all others when the new ones are there.
    let folders = stale.isEmpty ? [] : Set(paths.flatMap(Self.folders))
    let obstacles = Set(stale.filter { folders.contains($0) || Self.folders(of: $0).contains(where: paths.contains) })
    try remove(obstacles.sorted())
    if !staging.isFresh {
      for file in files where file.isChanged { try removeEmptyFolder(at: file.path) }
    }
    try FileTree.move("\(root)/\(StagingArea.name)", into: root)
    try remove(stale.filter { !obstacles.contains($0) })
    if all != new { try new.save(in: root) }
    return Outcome(removedCount: stale.count, foreignFiles: others.filter { !written.contains($0) })
  }

  private borrowing func remove(_ paths: [String]) throws(Failure) {
    for path in paths {
      guard unsafe unlink("\(root)/\(path)") == 0 else { throw .unwritable("\(root)/\(path)") }
      FileTree.removeEmptyFolders(from: path, below: root)
    }
  }

  /// An empty folder where a file has to be holds nothing that could be lost.
  private borrowing func removeEmptyFolder(at path: String) throws(Failure) {
    let place = "\(root)/\(path)"
    if FileTree.kind(place) == .folder, FileTree.files(below: place).isEmpty { try FileTree.remove(place) }
  }

  /// The folders that a path leads through.
  private static func folders(of path: String) -> [String] {
    let parts = path.split(separator: "/")
    return (1..<max(1, parts.count)).map { parts.prefix($0).joined(separator: "/") }
  }

  private static func makeFolders(_ path: String) throws(Failure) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      partial += (partial.isEmpty || partial.hasSuffix("/") ? "" : "/") + part
      if unsafe mkdir(partial, 0o777) != 0, errno != EEXIST { throw .unwritable(partial) }
    }
  }
}

extension OutputFolder.Failure {
  /// The last system call's error.
  package static func unwritable(_ path: String) -> OutputFolder.Failure {
    OutputFolder.Failure(
      problem: .fileUnwritable(reason: unsafe String(cString: strerror(errno))), path: path)
  }
}

/// Holds a folder for one process; the lock ends with the value or with the process.
private struct FolderLock: ~Copyable {
  private let descriptor: Int32

  static func take(_ folder: String) throws(OutputFolder.Failure) -> FolderLock {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(folder) }
    let lock = FolderLock(descriptor: descriptor)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw OutputFolder.Failure(problem: .outputInUse(path: folder), path: folder)
    }
    return lock
  }

  deinit { close(descriptor) }
}
