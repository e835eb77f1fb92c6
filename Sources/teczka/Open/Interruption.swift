import Glibc
import Synchronization

/// Somebody wants the program to end: what was opened so far must not stay behind.
struct Interruption: Error {
  private static let hasCome = Atomic(false)

  /// From here on a request to end is only noted.
  static func watch() {
    _ = hasCome.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      _ = signal(number) { _ in Interruption.hasCome.store(true, ordering: .relaxed) }
    }
  }

  /// - Throws: where the request has come.
  static func check() throws(Interruption) {
    if hasCome.load(ordering: .relaxed) { throw Interruption() }
  }
}
