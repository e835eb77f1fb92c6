import Glibc
import Portfolio
import Site

/// The file system as the program sees it. Everything else is handed what this reads.
enum Disk {
  /// The files below `content/` of a project; nil where there is no such folder.
  ///
  /// Symbolic links are followed to files inside `content/` only, and to folders never.
  static func contentTree(ofProject folder: String, jobs: Int) async -> ContentTree? {
    await tree(of: folder.isEmpty ? "content" : "\(folder)/content", jobs: jobs)
  }

  /// What a project can choose its theme from: its `Themes/`, read in the same way, and what comes with the program.
  static func themes(ofProject folder: String) async -> ThemeLibrary {
    ThemeLibrary(reading: await tree(of: folder.isEmpty ? "Themes" : "\(folder)/Themes", jobs: 1), folder: folder)
  }

  private static func tree(of root: String, jobs: Int) async -> ContentTree? {
    guard let realRoot = realPath(root), isDirectory(realRoot) else { return nil }
    let now = nanoseconds
    let listing = await FolderListing(of: root, jobs: jobs)
    let entries = listing.entries.map { entry in
      switch entry.kind {
      case .folder: ContentTree.Entry(path: entry.path, kind: .directory)
      case .other: ContentTree.Entry(path: entry.path, kind: .other)
      case .file:
        ContentTree.Entry(path: entry.path, kind: .file, version: entry.stamp?.version(seenAt: now) ?? 0)
      case .link:
        ContentTree.Entry(
          path: entry.path, kind: kind(ofLink: "\(root)/\(entry.path)", in: realRoot),
          version: FileStamp.of("\(root)/\(entry.path)")?.version(seenAt: now) ?? 0)
      }
    }
    let unlisted = listing.unlisted.map { ($0.path, unsafe String(cString: strerror($0.error))) }
    return ContentTree(
      entries: entries, unlisted: unlisted,
      read: { path, limit throws(ContentTree.ReadFailure) in try read("\(root)/\(path)", limit: limit) },
      readPart: { path, offset, count throws(ContentTree.ReadFailure) in
        try readPart("\(root)/\(path)", offset: offset, count: count)
      })
  }

  private static func kind(ofLink path: String, in realRoot: String) -> ContentTree.Kind {
    guard let target = realPath(path) else { return .other }
    guard target.hasPrefix(realRoot + "/") else { return .linkOutside }
    return isDirectory(target) ? .other : .file
  }

  /// The time by the clock that file systems use, in nanoseconds since 1970.
  private static var nanoseconds: Int {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return Int(now.tv_sec) * 1_000_000_000 + Int(now.tv_nsec)
  }

  /// Reads a regular file whole.
  static func read(_ path: String, limit: Int) throws(ContentTree.ReadFailure) -> [UInt8] {
    try read(path) { size throws(ContentTree.ReadFailure) in
      guard size <= limit else { throw .tooLarge(bytes: size) }
      return 0..<size
    }
  }

  /// Reads a part of a regular file, or what there is of it.
  static func readPart(_ path: String, offset: Int, count: Int) throws(ContentTree.ReadFailure) -> [UInt8] {
    try read(path) { size in
      let start = min(max(0, offset), size)
      return start..<start + min(max(0, count), size - start)
    }
  }

  /// - Parameter range: what to read of a file of a size.
  private static func read(
    _ path: String, range: (_ size: Int) throws(ContentTree.ReadFailure) -> Range<Int>
  ) throws(ContentTree.ReadFailure) -> [UInt8] {
    // O_NONBLOCK: opening a pipe must not wait for a writer.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(reason: lastError()) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(reason: lastError()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let range = try range(Int(status.st_size))
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let got = unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: count), range.count - count, off_t(range.lowerBound + count))
        if got < 0, errno == EINTR { continue }
        if got <= 0 {
          failed = got < 0
          break
        }
        count += got
      }
    }
    if failed { throw .unreadable(reason: lastError()) }
    return bytes
  }

  /// Replaces a file whole: the new bytes are there, or the old ones.
  ///
  /// - Parameter mode: who may do what with the file; where nil as before, or as usual for a new file.
  static func replace(_ path: String, with bytes: [UInt8], mode: mode_t? = nil) throws(WriteFailure) {
    let target = realPath(path) ?? path
    let temporary = "\(target).teczka-\(getpid())"
    var status = stat()
    let mode = mode ?? (unsafe stat(target, &status) == 0 ? status.st_mode & 0o777 : 0o644)
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw WriteFailure(path: path, reason: lastError()) }
    // open(2) takes the mode through the umask; the file keeps what it had.
    _ = fchmod(descriptor, mode)
    let isWhole = write(bytes, to: descriptor) && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWhole, unsafe rename(temporary, target) == 0 else {
      let reason = lastError()
      unsafe unlink(temporary)
      throw WriteFailure(path: path, reason: reason)
    }
  }

  /// Writes all of the bytes; false where the system's error says why not.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let got = unsafe bytes[written...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return false }
      written += got
    }
    return true
  }

  /// Makes the folders that a file stands in.
  static func makeFolders(of path: String) throws(WriteFailure) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      partial += (partial.isEmpty || partial.hasSuffix("/") ? "" : "/") + part
      guard unsafe mkdir(partial, 0o777) == 0 || errno == EEXIST else {
        throw WriteFailure(path: partial, reason: lastError())
      }
    }
  }

  struct WriteFailure: Error {
    let path: String
    let reason: String
  }

  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The real path of something that may not be there yet: that of its nearest folder that is, and the rest.
  static func realPathOfPlanned(_ path: String) -> String? {
    if let real = realPath(path) { return real }
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.popLast() else { return nil }
    let parent = parts.joined(separator: "/")
    let folder = parts.isEmpty ? "." : parent.isEmpty ? "/" : parent
    // What “..” would mean below a folder that is not there yet, only its making will tell.
    guard folder != path, name != "..", let real = realPathOfPlanned(folder) else { return nil }
    return name.isEmpty ? real : real == "/" ? "/\(name)" : "\(real)/\(name)"
  }

  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func lastError() -> String { unsafe String(cString: strerror(errno)) }
}
