import Diagnostics
import Glibc
import Sealing

/// An attachment on its way from `content/` to the site: sealed record by record, so that a film needs no more memory than a
/// photograph, and its plaintext is nowhere but in that memory.
enum SealedFile {
  /// What is sealed.
  enum Source {
    /// A file of `content/`, by its path from the current folder.
    case file(String)
    /// What was made in memory and stands nowhere else.
    case bytes([UInt8])
  }

  /// Writes a file of `content/` or a picture sealed.
  static func write(
    _ source: Source, to root: String, _ path: String, key: SecretKey, randomness: Randomness
  ) throws(OutputFolder.Failure) {
    var input = try Input(source)
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
        throw OutputFolder.Failure(problem: .fileUnreadable(reason: "it changed while it was read"), path: path)
      }
      guard FileTree.writeAll(record, to: output) else { throw .unwritable(path) }
    }
    isWhole = true
    guard close(output) == 0 else { throw .unwritable(path) }
  }

  /// Whether a sealed file holds a source as it is now.
  static func holds(_ source: Source, sealed path: String, key: SecretKey) throws(OutputFolder.Failure) -> Bool {
    var input = try Input(source)
    guard var sealed = try? Input(.file(path)), var opener = try? StreamOpener(key: key, start: sealed.read(21)) else {
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

  /// A source that is read from its start.
  private struct Input: ~Copyable {
    /// Of a file.
    private let descriptor: Int32?
    private let bytes: [UInt8]
    private var place = 0
    let size: Int

    init(_ source: Source) throws(OutputFolder.Failure) {
      switch source {
      case .bytes(let bytes):
        descriptor = nil
        self.bytes = bytes
        size = bytes.count
      case .file(let path):
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        var status = stat()
        let isFile = unsafe descriptor >= 0 && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        guard isFile else {
          let failure = OutputFolder.Failure(
            problem: .fileUnreadable(reason: unsafe String(cString: strerror(errno))), path: path)
          if descriptor >= 0 { close(descriptor) }
          self.descriptor = nil
          bytes = []
          size = 0
          throw failure
        }
        self.descriptor = descriptor
        bytes = []
        size = Int(status.st_size)
      }
    }

    deinit { if let descriptor { close(descriptor) } }

    var isAtEnd: Bool { place >= size }

    /// As many bytes as are wanted, or those that are left.
    mutating func read(_ wanted: Int) -> [UInt8] {
      guard let descriptor else {
        let part = Array(bytes[place..<min(place + wanted, size)])
        place += part.count
        return part
      }
      let part = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        while count < wanted {
          let got = unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), wanted - count)
          if got < 0, errno == EINTR { continue }
          if got <= 0 { break }
          count += got
        }
      }
      place += part.count
      return part
    }
  }
}
