/// A file's bytes and the path by which the author knows it. One object is shared by all that points into the file.
package final class SourceFile: Sendable {
  /// The path as messages show it: the folder that the user named, then the path inside it.
  package let path: String
  /// The bytes as they were read; empty where the file could not be read.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package func range(_ bytes: Range<Int>) -> SourceRange { SourceRange(file: self, bytes: bytes) }

  /// The place that stands for the file as a whole: its first byte.
  package var start: SourceRange { range(0..<0) }

  /// The text of a byte range; broken UTF-8 is repaired.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }
}

/// A range of bytes in a file.
package struct SourceRange: Sendable {
  package let file: SourceFile
  package let bytes: Range<Int>

  package init(file: SourceFile, bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes
  }
}
