import Diagnostics
import Glibc

/// The few things that an output folder does with files.
package enum FileTree {
  package enum Kind { case missing, file, folder, other }

  package static func kind(_ path: String) -> Kind {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Reads a regular file, not through a link.
  static func read(_ path: String) throws(OutputFolder.Failure) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unwritable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unwritable(path)
    }
    let size = Int(status.st_size)
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe Glibc.read(
          descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        count += got
      }
    }
  }

  /// Reads a regular file, not through a link, in pieces that are the same whatever its size.
  static func readPieces(
    _ path: String, _ take: ([UInt8]) throws(OutputFolder.Failure) -> Void
  ) throws(OutputFolder.Failure) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unwritable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unwritable(path) }
    var offset = 0
    while offset < Int(status.st_size) {
      let piece = block(of: descriptor, at: offset)
      guard !piece.isEmpty else { throw .unwritable(path) }
      try take(piece)
      offset += piece.count
    }
  }

  /// Writes a new file.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o666) throws(OutputFolder.Failure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .unwritable(path) }
    guard writeAll(bytes, to: descriptor), close(descriptor) == 0 else {
      throw .unwritable(path)
    }
  }

  static func writeMakingFolders(
    _ bytes: [UInt8], to root: String, _ path: String
  ) throws(OutputFolder.Failure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    // The last folder is most often new and its parent is there, so that is tried first.
    if let slash = path.lastIndex(of: "/") {
      _ = unsafe mkdir("\(root)/\(path[..<slash])", 0o777)
    }
    var descriptor = unsafe open("\(root)/\(path)", flags, 0o666)
    if descriptor < 0, errno == ENOENT {
      makeFolders(root, path)
      descriptor = unsafe open("\(root)/\(path)", flags, 0o666)
    }
    guard descriptor >= 0 else { throw .unwritable(path) }
    guard writeAll(bytes, to: descriptor), close(descriptor) == 0 else { throw .unwritable(path) }
  }

  static func copyMakingFolders(
    _ source: String, to root: String, _ path: String
  ) throws(OutputFolder.Failure) {
    let input = unsafe open(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard input >= 0 else {
      throw OutputFolder.Failure(
        problem: .fileUnreadable(reason: unsafe String(cString: strerror(errno))), path: source)
    }
    defer { close(input) }
    makeFolders(root, path)
    let output = unsafe open("\(root)/\(path)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard output >= 0 else { throw .unwritable(path) }
    while true {
      let count = sendfile(output, input, nil, 1 << 20)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let failure = OutputFolder.Failure.unwritable(path)
        close(output)
        throw failure
      }
      if count == 0 { break }
    }
    guard close(output) == 0 else { throw .unwritable(path) }
  }

  /// Whether two files have the same bytes; neither is read whole into memory.
  static func haveSameBytes(_ left: String, _ right: String) throws(OutputFolder.Failure) -> Bool {
    let first = unsafe open(left, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard first >= 0 else {
      throw OutputFolder.Failure(
        problem: .fileUnreadable(reason: unsafe String(cString: strerror(errno))), path: left)
    }
    defer { close(first) }
    let second = unsafe open(right, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard second >= 0 else { return false }
    defer { close(second) }
    var statuses = (stat(), stat())
    guard unsafe fstat(first, &statuses.0) == 0, unsafe fstat(second, &statuses.1) == 0,
      statuses.1.st_mode & S_IFMT == S_IFREG, statuses.0.st_size == statuses.1.st_size
    else { return false }
    var offset = 0
    while offset < Int(statuses.0.st_size) {
      let left = block(of: first, at: offset)
      guard !left.isEmpty, left == block(of: second, at: offset) else { return false }
      offset += left.count
    }
    return true
  }

  private static func block(of descriptor: Int32, at offset: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
      count = max(0, unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)))
    }
  }

  /// Moves everything in a folder to another. A folder that is not there yet moves as a whole; files replace files.
  static func move(_ source: String, into target: String) throws(OutputFolder.Failure) {
    for name in names(in: source) {
      let from = "\(source)/\(name)"
      let to = "\(target)/\(name)"
      if kind(from) == .folder, kind(to) == .folder {
        try move(from, into: to)
      } else if unsafe rename(from, to) != 0 {
        throw .unwritable(to)
      }
    }
    guard unsafe rmdir(source) == 0 else { throw .unwritable(source) }
  }

  /// Removes a folder with all that is in it; nothing where there is none. Links are removed, not followed.
  package static func remove(_ path: String) throws(OutputFolder.Failure) {
    switch kind(path) {
    case .missing: return
    case .file, .other:
      guard unsafe unlink(path) == 0 else { throw .unwritable(path) }
    case .folder:
      for name in names(in: path) { try remove("\(path)/\(name)") }
      guard unsafe rmdir(path) == 0 else { throw .unwritable(path) }
    }
  }

  /// Every file and link below a folder, relative to it, sorted.
  static func files(below root: String) -> [String] {
    var found: [String] = []
    func visit(_ folder: String) {
      for name in names(in: folder.isEmpty ? root : "\(root)/\(folder)") {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        if kind("\(root)/\(path)") == .folder { visit(path) } else { found.append(path) }
      }
    }
    visit("")
    return found.sorted()
  }

  /// Removes the folders of a removed file that hold nothing any more.
  static func removeEmptyFolders(from path: String, below root: String) {
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty, unsafe rmdir("\(root)/\(parts.joined(separator: "/"))") == 0 {
      parts.removeLast()
    }
  }

  static func makeFolders(_ root: String, _ path: String) {
    var partial = root
    for part in path.split(separator: "/").dropLast() {
      partial += "/" + part
      _ = unsafe mkdir(partial, 0o777)
    }
  }

  private static func names(in folder: String) -> [String] { list(folder) ?? [] }

  /// The names in a folder, sorted; nil where it cannot be listed.
  package static func list(_ folder: String) -> [String]? { FolderListing.names(in: folder)?.map(\.text) }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }
}
