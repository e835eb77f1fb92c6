import Glibc

/// A file in a project's `.teczka/cache/`, which can be deleted at any time: what a build keeps there for later ones.
package struct CacheFile: Sendable {
  private let folder: String
  private let path: String

  /// - Parameter project: the project's folder; empty for the current one.
  package init(_ name: String, ofProject project: String) {
    folder = project.isEmpty ? ".teczka/cache" : "\(project)/.teczka/cache"
    path = "\(folder)/\(name)"
  }

  /// Nil where there is none.
  package func read() -> [UInt8]? { try? FileTree.read(path) }

  /// Keeps bytes, whole or not at all, for the owner's eyes only. Where nothing can be written, the next build does without.
  package func save(_ bytes: [UInt8]) {
    if read() == bytes { return }
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
    if let slash = path.lastIndex(of: "/") { _ = unsafe mkdir(String(path[..<slash]), 0o777) }
    _ = unsafe mkdir(path, 0o700)
    // What is kept here is of use on this disk only, and to nobody else. Where somebody has told git something else, that stays.
    try? FileTree.write(Array("*\n".utf8), to: "\(path)/.gitignore")
  }
}
