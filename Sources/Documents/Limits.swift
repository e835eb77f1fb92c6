/// How much a single file may hold. They are far above what people write and keep every file's cost small.
package enum Limits {
  /// Bytes of a record file.
  package static let fileSize = 1 << 20
  /// Bytes of a theme's stylesheet: every page waits for it.
  package static let styleSize = 1 << 16
  /// Levels of lists and mappings inside each other.
  package static let yamlDepth = 32
  /// Values in one file, with aliases counted in full.
  package static let yamlValues = 50_000
  /// Bytes of a Markdown text.
  package static let markdownSize = 1 << 18
  /// Opening brackets of a Markdown text: libcmark-gfm takes time with the square of their number.
  package static let markdownBrackets = 8_000
  /// Beginnings of comments and declarations of HTML in a Markdown text: for each, libcmark-gfm searches to the text's end.
  package static let markdownOpenings = 500
  /// Vertical bars of a line of Markdown, for the same reason.
  package static let markdownColumns = 1_000
  /// Bytes that the references of a Markdown text may become, at most.
  package static let markdownReferences = 1 << 24
  /// Bytes of an address in Markdown.
  package static let addressLength = 2_000
  /// Levels of block quotes and lists inside each other in Markdown.
  package static let markdownDepth = 50
}
