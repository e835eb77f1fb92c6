import CLinux
import Glibc
import Portfolio

/// What tells whether a file may have changed: its size, its times and its number on the disk.
package struct FileStamp: Sendable, Equatable {
  /// One number for all of it.
  package let version: UInt64
  /// When anything about the file changed last, in nanoseconds since 1970; no program sets it as it likes.
  private let change: Int

  fileprivate init(_ status: stat) {
    var version = Fingerprint(seed: UInt64(status.st_ino))
    version.combine(Int(status.st_size))
    version.combine(Int(status.st_mtim.tv_sec))
    version.combine(Int(status.st_mtim.tv_nsec))
    version.combine(Int(status.st_ctim.tv_sec))
    version.combine(Int(status.st_ctim.tv_nsec))
    self.version = version.value
    change = Int(status.st_ctim.tv_sec) * 1_000_000_000 + Int(status.st_ctim.tv_nsec)
  }

  /// The version, or a number of its own where the file changed so shortly before a moment that it could change once more
  /// without its times telling (as in git: Documentation/technical/racy-git.txt).
  ///
  /// - Parameter moment: when the files were looked at, in nanoseconds since 1970.
  package func version(seenAt moment: Int) -> UInt64 {
    // Clocks of file systems tick every 10 ms at the slowest, those without fractions every two seconds.
    let tick = change % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000
    guard change > moment - tick else { return version }
    var own = Fingerprint(seed: version)
    own.combine(moment)
    return own.value
  }

  /// The stamp of a file, or of what a link leads to; nil where there is none.
  package static func of(_ path: String) -> FileStamp? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? FileStamp(status) : nil
  }
}

/// Everything below a folder, listed on several threads.
package struct FolderListing: Sendable {
  package enum Kind: Sendable { case file, folder, link, other }

  package struct Entry: Sendable {
    /// Relative to the folder.
    package let path: String
    package let kind: Kind
    /// Of a file.
    package let stamp: FileStamp?
  }

  package private(set) var entries: [Entry] = []
  /// Folders that could not be listed, with the error's number.
  package private(set) var unlisted: [(path: String, error: Int32)] = []

  /// Names of one folder that one thread looks at.
  private struct Part: Sendable {
    let folder: String
    var names: [Name]
  }

  struct Name: Sendable {
    let text: String
    let kind: Kind

    /// By their bytes, which is the order of texts too where letters are composed, and sooner found.
    static func isBefore(_ left: Name, _ right: Name) -> Bool {
      let (left, right) = (left.text.utf8Span.span, right.text.utf8Span.span)
      return unsafe left.withUnsafeBytes { left in
        unsafe right.withUnsafeBytes { right in
          let count = min(left.count, right.count)
          guard let first = left.baseAddress, let second = right.baseAddress, count > 0 else {
            return left.count < right.count
          }
          let order = unsafe memcmp(first, second, count)
          return order == 0 ? left.count < right.count : order < 0
        }
      }
    }
  }

  /// - Parameters:
  ///   - root: the folder. Where it cannot be listed, it is the one entry among ``unlisted``, named by nothing.
  ///   - skipped: a name in the folder to pass over.
  package init(of root: String, skipping skipped: String? = nil, jobs: Int) async {
    guard let names = Self.names(in: root) else {
      unlisted.append(("", errno))
      return
    }
    // Two levels are looked through here; what they hold is shared out.
    var parts: [Part] = [Part(folder: "", names: [])]
    for name in names where name.text != skipped {
      parts[parts.count - 1].names.append(name)
      guard name.kind == .folder else { continue }
      guard let names = Self.names(in: "\(root)/\(name.text)") else {
        unlisted.append((name.text, errno))
        continue
      }
      for start in stride(from: 0, to: names.count, by: 128) {
        parts.append(Part(folder: name.text, names: Array(names[start..<min(start + 128, names.count)])))
      }
      parts.append(Part(folder: "", names: []))
    }
    let listings = await parts.concurrentMap(jobs: jobs) { parts in
      parts.map { part in
        var listing = FolderListing()
        listing.take(part, below: root)
        return listing
      }
    }
    entries.reserveCapacity(listings.reduce(0) { $0 + $1.entries.count })
    for listing in listings {
      entries += listing.entries
      unlisted += listing.unlisted
    }
  }

  private init() {}

  private mutating func take(_ part: Part, below root: String) {
    guard !part.names.isEmpty else { return }
    let descriptor = unsafe open(
      part.folder.isEmpty ? root : "\(root)/\(part.folder)", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(descriptor) }
    // The folders of the root are listed by themselves.
    for name in part.names { take(name, in: descriptor, part.folder, isDeep: !part.folder.isEmpty) }
  }

  private mutating func take(_ name: Name, in descriptor: Int32, _ folder: String, isDeep: Bool) {
    let path = folder.isEmpty ? name.text : "\(folder)/\(name.text)"
    switch name.kind {
    case .link, .other: entries.append(Entry(path: path, kind: name.kind, stamp: nil))
    case .file:
      var status = stat()
      let isThere = unsafe fstatat(descriptor, name.text, &status, AT_SYMLINK_NOFOLLOW) == 0
      // A name that is not UTF-8 is listed as it can be shown, under which nothing is found: what checks names tells of it.
      entries.append(Entry(path: path, kind: .file, stamp: isThere ? FileStamp(status) : nil))
    case .folder:
      entries.append(Entry(path: path, kind: .folder, stamp: nil))
      if isDeep { list(path, name.text, in: descriptor) }
    }
  }

  private mutating func list(_ path: String, _ name: String, in parent: Int32) {
    let descriptor = unsafe openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0, let names = Self.names(in: descriptor) else {
      unlisted.append((path, errno))
      if descriptor >= 0 { close(descriptor) }
      return
    }
    defer { close(descriptor) }
    for name in names { take(name, in: descriptor, path, isDeep: true) }
  }

  /// What a folder holds, sorted; nil where it cannot be listed.
  static func names(in folder: String) -> [Name]? {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return names(in: descriptor)
  }

  /// The names in a folder by the system call itself (getdents64(2)): readdir(3) asks the system three more questions a
  /// folder, and most folders of a site hold one file.
  private static func names(in descriptor: Int32) -> [Name]? {
    var names: [Name] = []
    let isWhole = unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 15, alignment: 8) { buffer in
      while true {
        let count = unsafe getdents64(descriptor, buffer.baseAddress, buffer.count)
        guard count > 0 else { return count == 0 }
        var place = 0
        while place < count {
          // struct linux_dirent64: inode, offset, length, type, name.
          let length = unsafe Int(buffer.loadUnaligned(fromByteOffset: place + 16, as: UInt16.self))
          let type = unsafe buffer[place + 18]
          let text = unsafe buffer[(place + 19)..<(place + length)].prefix { $0 != 0 }
          place += length
          let name = unsafe String(decoding: text, as: UTF8.self)
          if name == "." || name == ".." { continue }
          names.append(Name(text: name, kind: kind(of: name, Int32(type), descriptor)))
        }
      }
    }
    return isWhole ? names.sorted(by: Name.isBefore) : nil
  }

  private static func kind(of name: String, _ type: Int32, _ folder: Int32) -> Kind {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
      var status = stat()
      guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }
}
