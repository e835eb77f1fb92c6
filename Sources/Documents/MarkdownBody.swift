package import Diagnostics

/// The prose of a record, rendered: raw HTML is text, dangerous addresses are gone, headings stand below the page's own.
package struct MarkdownBody: Sendable {
  package let file: SourceFile
  package let range: Range<Int>
  /// The rendered HTML; empty where the renderer was asked for problems only.
  package let html: [UInt8]
  /// The links to files of the portfolio, whose targets may not be published.
  package let links: [InternalLink]

  /// Whether it has footnotes, whose ways back cmark names in English.
  package let hasFootnotes: Bool

  /// A link that names a file relative to the record's own.
  package struct InternalLink: Sendable {
    package let path: String
    package let range: Range<Int>
  }

  /// Whether there is nothing but white space.
  package var isBlank: Bool {
    file.bytes[range].allSatisfy { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
  }
}
