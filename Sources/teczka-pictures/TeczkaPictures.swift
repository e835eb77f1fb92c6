import CVips
import Glibc
import PictureWork

/// Makes pictures for teczka: reads tasks from standard input and writes an answer to each to standard output.
///
/// The decoders of files from anywhere run here and not in teczka: this process can be killed by what it reads, has
/// little to lose and cannot write files. teczka needs none of the libraries that it loads.
@main
struct TeczkaPictures {
  static func main() {
    guard CommandLine.arguments.count == 1 else {
      _ = write(Array("teczka-pictures is started by teczka and has no options.\n".utf8), to: STDERR_FILENO)
      exit(64)
    }
    guard let answers = Confinement.enter(), Vips.start() else { exit(70) }
    var reader = PictureMessageReader(sizeLimit: PictureLimits.messageSize)
    do throws(PictureMessageReader.Failure) {
      while let message = try nextMessage(&reader) {
        guard let request = message.request else { exit(65) }
        Confinement.startTask()
        let answer = PictureMaker.answer(request.task, source: request.source)
        guard write(PictureMessage(answer).bytes, to: answers) else { exit(74) }
      }
    } catch {
      exit(65)
    }
    exit(reader.isEmpty ? 0 : 65)
  }

  /// Nil at the end of the input.
  private static func nextMessage(
    _ reader: inout PictureMessageReader
  ) throws(PictureMessageReader.Failure) -> PictureMessage? {
    while true {
      if let message = try reader.next() { return message }
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        repeat { count = unsafe read(STDIN_FILENO, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
        count = max(0, count)
      }
      if bytes.isEmpty { return nil }
      try reader.append(bytes)
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}
