import Diagnostics
import Glibc
import Sealing

/// An attachment on its way from `content/` to the site: sealed record by record, so that a film needs no more memory than a
/// photograph, and its plaintext is nowhere but in that memory.
enum SealedFile {
  /// Writes a file of `content/` sealed.
  static func write(
    _ source: String, to root: String, _ path: String, key: SecretKey, randomness: Randomness
  ) throws(OutputFolder.Failure) {
    let input = try Input(source)
    FileTree.makeFolders(root, path)
    let output = unsafe open("\(root)/\(path)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard output >= 0 else { throw .unwritable(path) }
    var isWhole = false
    defer { if !isWhole { close(output) } }
    var sealer = StreamSealer(key: key, size: input.size, randomness: randomness)
    guard FileTree.writeAll(sealer.header, to: output) else { throw .unwritable(path) }
    while let size = sealer.nextContentSize {
      let content = input.read(size)
      let record: [UInt8]
      do throws(StreamSealer.Failure) {
        record = try sealer.seal(content)
      } catch {
        throw OutputFolder.Failure(problem: .fileUnreadable(reason: "it changed while it was read"), path: source)
      }
      guard FileTree.writeAll(record, to: output) else { throw .unwritable(path) }
    }
    isWhole = true
    guard close(output) == 0 else { throw .unwritable(path) }
  }

  /// Whether a sealed file holds a file of `content/` as it is now.
  static func holds(_ source: String, sealed path: String, key: SecretKey) throws(OutputFolder.Failure) -> Bool {
    let input = try Input(source)
    guard let sealed = try? Input(path), var opener = try? StreamOpener(key: key, start: sealed.read(21)) else {
      return false
    }
    guard opener.headerSize == 21 else { return false }
    var left = input.size
    var isLast = false
    while !isLast {
      let record = sealed.read(opener.recordSize)
      isLast = sealed.isAtEnd
      guard let content = try? opener.open(record[...], isLast: isLast), content.count <= left,
        content == input.read(content.count)
      else { return false }
      left -= content.count
    }
    return left == 0
  }

  /// A regular file that is read from its start.
  private struct Input: ~Copyable {
    private let descriptor: Int32
    let size: Int

    init(_ path: String) throws(OutputFolder.Failure) {
      descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      var status = stat()
      guard descriptor >= 0, unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        let failure = OutputFolder.Failure(
          problem: .fileUnreadable(reason: unsafe String(cString: strerror(errno))), path: path)
        if descriptor >= 0 { close(descriptor) }
        size = 0
        throw failure
      }
      size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    var isAtEnd: Bool { lseek(descriptor, 0, SEEK_CUR) >= off_t(size) }

    /// As many bytes as are wanted, or those that are left.
    func read(_ wanted: Int) -> [UInt8] {
      unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        while count < wanted {
          let got = unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), wanted - count)
          if got < 0, errno == EINTR { continue }
          if got <= 0 { break }
          count += got
        }
      }
    }
  }
}
