import Diagnostics
import Glibc
import Site

/// A sealed file that is read piece by piece, whatever its size.
final class SealedFileReader: Sendable {
  private let descriptor: Int32
  let size: Int

  /// A file of the disk.
  init(_ path: String) throws(OutputFolder.Failure) {
    // O_NONBLOCK: opening a pipe must not wait for a writer.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw OutputFolder.Failure(problem: .fileUnreadable(reason: Disk.lastError()), path: path)
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw OutputFolder.Failure(problem: .notAFile, path: path)
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
  }

  /// A file without a name, for what is fetched and stays sealed: the system takes it back with the value, however the program ends.
  ///
  /// - Parameter fill: is handed a function that takes the next bytes, from any task.
  init(
    filling fill: (@escaping @Sendable ([UInt8]) throws -> Void) async throws(OutputFolder.Failure) -> Void
  ) async throws(OutputFolder.Failure) {
    let path = ".teczka-fetched-\(getpid())"
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path) }
    _ = unsafe unlink(path)
    do throws(OutputFolder.Failure) {
      try await fill { bytes in
        guard Disk.write(bytes, to: descriptor) else { throw OutputFolder.Failure.unwritable(path) }
      }
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    size = max(0, Int(lseek(descriptor, 0, SEEK_END)))
  }

  deinit { close(descriptor) }

  /// As many bytes as are wanted, or those that are left.
  func bytes(at start: Int, count wanted: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: max(0, min(wanted, size - start))) { buffer, count in
      while count < buffer.count {
        let got = unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count, off_t(start + count))
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        count += got
      }
    }
  }

  /// The data blocks of a page.
  func dataBlocks() -> [DataBlockScanner.Block] {
    var scanner = DataBlockScanner()
    var place = 0
    while place < size {
      let piece = bytes(at: place, count: 1 << 20)
      if piece.isEmpty { break }
      scanner.read(piece[...])
      place += piece.count
    }
    return scanner.blocks
  }
}
