import Diagnostics
import Glibc

/// The vault on the disk, `.teczka/vault.json`: for its owner only, written whole or not at all, held by one program at a time.
package struct VaultFile: ~Copyable {
  package static let folderName = ".teczka"
  package static let name = "vault.json"
  private static let sizeLimit = 16 << 20

  /// The project's `.teczka` folder.
  private let folder: String
  private let descriptor: Int32

  /// The path of a project's vault, as messages show it.
  package static func path(ofProject project: String) -> String {
    "\(project.isEmpty ? "" : project + "/")\(folderName)/\(name)"
  }

  private static func folder(ofProject project: String) -> String {
    "\(project.isEmpty ? "" : project + "/")\(folderName)"
  }

  /// Locks the vault of a project against other programs, until the value ends.
  ///
  /// - Parameter makesFolder: whether `.teczka` is made where there is none.
  package init(ofProject project: String, makesFolder: Bool) throws(Vault.Failure) {
    let folder = Self.folder(ofProject: project)
    if makesFolder { try Self.makeFolder(folder) }
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .unreadable(reason: lastError()) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      let reason = lastError()
      close(descriptor)
      throw isHeld ? .inUse : .unreadable(reason: reason)
    }
    self.folder = folder
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The folder is for its owner only.
  private static func makeFolder(_ folder: String) throws(Vault.Failure) {
    guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .unwritable(reason: lastError()) }
  }

  /// Tells git to leave the folder alone, whoever made it. Where somebody has told git something else, that stays.
  private borrowing func hideFromGit() throws(Vault.Failure) {
    let ignore = unsafe open("\(folder)/.gitignore", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard ignore >= 0 else {
      if errno == EEXIST { return }
      throw .unwritable(reason: lastError())
    }
    defer { close(ignore) }
    guard Self.write(Array("*\n".utf8), to: ignore) else { throw .unwritable(reason: lastError()) }
  }

  // MARK: Reading

  /// A vault, and whether others than its owner could read it before this call mended that.
  package struct Contents: Sendable {
    package let vault: Vault
    package let wasExposed: Bool
  }

  /// Reads the vault without locking it: a writer replaces it whole.
  package static func read(ofProject project: String) throws(Vault.Failure) -> Contents {
    let folder = folder(ofProject: project)
    removeLeftover(inFolder: folder)
    return try read(inFolder: folder)
  }

  package borrowing func read() throws(Vault.Failure) -> Contents { try Self.read(inFolder: folder) }

  private static func read(inFolder folder: String) throws(Vault.Failure) -> Contents {
    let file = unsafe open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .missing
      case ELOOP: throw .notAFile
      default: throw .unreadable(reason: lastError())
      }
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw .unreadable(reason: lastError()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= sizeLimit else { throw .damaged("size") }
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let got = unsafe Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { break }
        count += got
      }
    }
    if failed { throw .unreadable(reason: lastError()) }
    let vault = try Vault(parsing: bytes)
    let isExposed = status.st_mode & 0o077 != 0 && !vault.isDemo
    if isExposed, fchmod(file, 0o600) != 0 { throw .unwritable(reason: lastError()) }
    return Contents(vault: vault, wasExposed: isExposed)
  }

  // MARK: Writing

  /// Replaces the vault: whatever happens, the old one is there whole, or the new one.
  package borrowing func save(_ vault: Vault) throws(Vault.Failure) {
    // A demo's vault is committed.
    if !vault.isDemo { try hideFromGit() }
    let target = "\(folder)/\(Self.name)"
    let temporary = "\(folder)/\(Self.temporaryName)"
    _ = unsafe unlink(temporary)
    let mode: mode_t = vault.isDemo ? 0o644 : 0o600
    // A file without a name vanishes with a writer that is killed. Not every file system has them.
    let hasDescriptors = unsafe access("/proc/self/fd", F_OK) == 0
    let unnamed = hasDescriptors ? unsafe open(folder, O_WRONLY | Self.unnamedFile | O_CLOEXEC, mode) : -1
    let file =
      unnamed >= 0 ? unnamed : unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard file >= 0 else { throw .unwritable(reason: lastError()) }
    var isWritten = Self.write(Array((vault.json.text() + "\n").utf8), to: file) && fsync(file) == 0
    if unnamed >= 0, isWritten {
      isWritten = unsafe linkat(AT_FDCWD, "/proc/self/fd/\(unnamed)", AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0
    }
    let reason = lastError()
    guard close(file) == 0, isWritten, unsafe rename(temporary, target) == 0, fsync(descriptor) == 0 else {
      let reason = isWritten ? lastError() : reason
      _ = unsafe unlink(temporary)
      throw .unwritable(reason: reason)
    }
  }

  private static let temporaryName = name + "~"
  /// O_TMPFILE of open(2), which Swift does not import.
  private static let unnamedFile: Int32 = 0o20_000_000 | O_DIRECTORY

  /// Removes what a writer that was killed may have left, unless one is at work.
  private static func removeLeftover(inFolder folder: String) {
    let temporary = "\(folder)/\(temporaryName)"
    guard unsafe access(temporary, F_OK) == 0 else { return }
    let lock = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { return }
    defer { close(lock) }
    if flock(lock, LOCK_EX | LOCK_NB) == 0 { _ = unsafe unlink(temporary) }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

private func lastError() -> String { unsafe String(cString: strerror(errno)) }
