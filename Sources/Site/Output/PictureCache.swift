import Crypto
import Glibc
import PictureWork
import Synchronization

/// Made pictures of earlier builds, in a folder of the project that nobody publishes.
///
/// An entry is named after the path in the site that it is for and after what it was made from, and starts with the digest
/// of its contents: a damaged one is none. Only what is published in clear may be kept here.
package final class PictureCache: Sendable {
  private let folder: String
  /// The entries that were asked for, by what their paths are called.
  private let used = Mutex<[String: String]>([:])

  /// - Parameter folder: in `.teczka/cache` of a project; need not be there.
  package init(folder: String) { self.folder = folder }

  /// The name of what a task makes of a source.
  ///
  /// - Parameter source: what tells the source from every other.
  static func name(of task: PictureTask, for path: String, source: [UInt8]) -> String {
    var hash = SHA256()
    for field in ["teczka-pictures", PictureTask.version] + task.fields {
      hash.update(data: Array("\(field.utf8.count):\(field)".utf8))
    }
    hash.update(data: source)
    let digits = hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    return "\(slot(of: path))-\(digits.joined())"
  }

  private static func slot(of path: String) -> String { ContentHash.hex(of: path.utf8) }
  private static func slot(ofEntry name: String) -> String { String(name.prefix { $0 != "-" }) }

  func bytes(_ name: String) -> [UInt8]? {
    used.withLock { $0[Self.slot(ofEntry: name)] = name }
    guard let entry = try? FileTree.read("\(folder)/\(name)"), entry.count > SHA256.byteCount else { return nil }
    let bytes = Array(entry[SHA256.byteCount...])
    return entry.starts(with: Array(SHA256.hash(data: bytes))) ? bytes : nil
  }

  /// Keeps what was made. A cache that cannot be written costs the next build time and nothing else.
  func keep(_ bytes: [UInt8], as name: String) {
    if let slash = folder.lastIndex(of: "/") { CacheFolder.make(String(folder[..<slash])) }
    _ = unsafe mkdir(folder, 0o700)
    let temporary = "\(folder)/\(name).\(getpid())~"
    _ = unsafe unlink(temporary)
    guard (try? FileTree.write(Array(SHA256.hash(data: bytes)) + bytes, to: temporary)) != nil,
      unsafe rename(temporary, "\(folder)/\(name)") == 0
    else {
      _ = unsafe unlink(temporary)
      return
    }
  }

  /// Removes what is not for a path that is published, or no longer what stands there: a picture that is not published any
  /// more is not kept in clear. What this build did not have to ask for stays.
  func remove(exceptFor paths: [String]) {
    let names = FileTree.list(folder) ?? []
    guard !names.isEmpty else { return }
    let slots = Set(paths.map { Self.slot(of: $0) })
    let used = used.withLock { $0 }
    for name in names {
      let slot = Self.slot(ofEntry: name)
      let isCurrent = used[slot].map { $0 == name } ?? !name.hasSuffix("~")
      if !slots.contains(slot) || !isCurrent { _ = unsafe unlink("\(folder)/\(name)") }
    }
  }
}
