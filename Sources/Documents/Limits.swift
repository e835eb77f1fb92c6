/// How much a single file may hold. They are far above what people write and keep every file's cost small.
package enum Limits {
  /// Bytes of a record file.
  package static let fileSize = 1 << 20
  /// Levels of lists and mappings inside each other.
  package static let yamlDepth = 32
  /// Values in one file, with aliases counted in full.
  package static let yamlValues = 50_000
  /// Bytes of an address in Markdown.
  package static let addressLength = 2_000
  /// Levels of block quotes and lists inside each other in Markdown.
  package static let markdownDepth = 50
}
