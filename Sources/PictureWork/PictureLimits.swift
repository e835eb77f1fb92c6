/// How much one picture may cost.
package enum PictureLimits {
  /// Pixels of a picture, all its frames taken as one. Cameras of telephones give up to 200 million.
  package static let pixels = 256_000_000
  /// Bytes of address space of the program that decodes.
  package static let memory = 4 << 30
  /// Seconds of processor time a task.
  package static let seconds = 20
  /// Bytes of a file that is decoded.
  package static let fileSize = 1 << 28
  /// Bytes of a message: a file and its task.
  package static let messageSize = fileSize + 65_536
}
