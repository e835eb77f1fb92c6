import Glibc
import Portfolio

/// Where a project keeps what the next build has to know: a file in its `.teczka/cache/`, which can be deleted at any time.
package struct BuildMemoryFile: Sendable {
  private let folder: String
  private let path: String

  /// - Parameter project: the project's folder; empty for the current one.
  package init(ofProject project: String) {
    folder = project.isEmpty ? ".teczka/cache" : "\(project)/.teczka/cache"
    path = "\(folder)/build"
  }

  /// What the last build left; nil where it left nothing, or what it left is of no use under this key.
  package func read(key: UInt64) -> BuildMemory? {
    (try? FileTree.read(path)).flatMap { BuildMemory($0, key: key) }
  }

  /// Keeps what the next build has to know, whole or not at all. Where nothing can be written, the next build reads all.
  package func save(_ memory: BuildMemory, key: UInt64) {
    let bytes = memory.bytes(key: key)
    if (try? FileTree.read(path)) == bytes { return }
    CacheFolder.make(folder)
    let temporary = "\(path)~\(getpid())"
    _ = unsafe unlink(temporary)
    do throws(OutputFolder.Failure) {
      try FileTree.write(bytes, to: temporary, mode: 0o600)
      if unsafe rename(temporary, path) != 0 { _ = unsafe unlink(temporary) }
    } catch {
      _ = unsafe unlink(temporary)
    }
  }
}

/// The folder where builds keep what the next one can use.
enum CacheFolder {
  /// Makes it where it is missing. A cache that cannot be made costs the next build time and nothing else.
  ///
  /// - Parameter path: `.teczka/cache` of a project.
  static func make(_ path: String) {
    if FileTree.kind(path) == .folder { return }
    if let slash = path.lastIndex(of: "/") { _ = unsafe mkdir(String(path[..<slash]), 0o777) }
    guard unsafe mkdir(path, 0o700) == 0 else { return }
    // What is kept here is of use on this disk only, and to nobody else.
    try? FileTree.write(Array("*\n".utf8), to: "\(path)/.gitignore")
  }
}
