import Glibc

/// Writes text to the program's streams.
enum Output {
  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }
  static func printError(_ text: String) { write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        // A reader that has gone away wants no more; half a report on a full disk is no report.
        if errno == EPIPE { return }
        exit(74)
      }
      bytes = bytes.dropFirst(count)
    }
  }
}
