import Glibc

/// A file in memory that a child process can read by its path, and that goes with the value: what is in it is never on a disk.
final class MemoryFile {
  private let descriptor: Int32

  /// Nil where the system has no room for it.
  init?(_ bytes: [UInt8]) {
    let name = "/teczka-\(getpid())-\(UInt64.random(in: .min ... .max))"
    let descriptor = unsafe shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { return nil }
    _ = unsafe shm_unlink(name)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        close(descriptor)
        return nil
      }
      rest = rest.dropFirst(count)
    }
    self.descriptor = descriptor
  }

  /// Where this user's processes find it (proc(5)).
  var path: String { "/proc/\(getpid())/fd/\(descriptor)" }

  deinit { close(descriptor) }
}
