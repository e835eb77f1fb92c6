package import Diagnostics

/// The prose of a record, rendered: raw HTML is text, dangerous addresses are gone, headings stand below the page's own.
package struct MarkdownBody: Sendable {
  package let file: SourceFile
  package let range: Range<Int>
  /// The rendered HTML; empty where the renderer was asked for problems only.
  package let html: [UInt8]
  /// The links to files of the portfolio, whose targets may not be published.
  package let links: [InternalLink]

  /// The names of its headings, to which links can lead.
  package let headings: [String]
  /// The links to headings, of this body or of another record's.
  package let headingLinks: [HeadingLink]

  /// The links and pictures of other hosts.
  package let webLinks: [WebLink]

  /// Whether it has footnotes, whose ways back cmark names in English.
  package let hasFootnotes: Bool
  /// Whether it has a list of tasks, whose boxes cmark leaves without a name.
  package let hasTasks: Bool

  /// A link that names a file relative to the record's own.
  package struct InternalLink: Sendable {
    package let path: String
    package let range: Range<Int>
  }

  /// A link that names a heading.
  package struct HeadingLink: Sendable {
    /// The file of the record whose heading it is; nil for one of the same text.
    package let path: String?
    package let heading: String
    package let range: Range<Int>
  }

  /// A link to a web address.
  package struct WebLink: Sendable {
    package let address: String
    /// The whole link, with its words.
    package let range: Range<Int>
  }

  /// The first quotation on its own; nil where there is none, or where a footnote leads out of it.
  package var quotation: MarkdownBody? {
    let (opening, closing) = (Array("<blockquote>".utf8), Array("</blockquote>".utf8))
    guard let start = html[...].firstRange(of: "<blockquote>") else { return nil }
    var depth = 1
    var place = start.upperBound
    while depth > 0, let tag = html[place...].firstIndex(of: UInt8(ascii: "<")) {
      // In text these characters are entities, so a tag is a tag.
      let rest = html[tag...]
      depth += rest.starts(with: opening) ? 1 : rest.starts(with: closing) ? -1 : 0
      place = depth == 0 ? tag + closing.count : tag + 1
    }
    let quotation = Array(html[start.lowerBound..<place])
    guard depth == 0, !hasFootnotes || !quotation[...].holds("footnote") else { return nil }
    return MarkdownBody(
      file: file, range: range, html: quotation, links: links, headings: headings, headingLinks: headingLinks,
      webLinks: webLinks,
      hasFootnotes: false, hasTasks: hasTasks)
  }

  /// Whether there is nothing but white space.
  package var isBlank: Bool {
    file.bytes[range].allSatisfy { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
  }
}
