import Diagnostics
import Portfolio

/// Which pages there are, for search engines (sitemaps.org, protocol 0.9), each with the same page in other languages.
///
/// Only pages of public units stand in it. It names whole addresses, so there is none where nobody knows them.
struct SiteMap {
  /// A page in every language that it has, the one for everybody else first.
  typealias Group = [(language: Language, path: String)]

  static let path = "sitemap.xml"

  /// A site map may have 50,000 addresses and 50 MB; with their alternates, this many stay far below both.
  private static let groupsPerFile = 10_000

  let address: SiteAddress

  /// The file, or an index and the files that it names where one would grow too large.
  func pages(of groups: @escaping @Sendable () -> [Group], count: Int, inputs: @escaping @Sendable () -> PageInputs)
    -> [Page]
  {
    guard count > Self.groupsPerFile else {
      return [Page(path: Self.path, inputs: inputs()) { urlSet(groups()[...]) }]
    }
    let numbers = 0..<(count + Self.groupsPerFile - 1) / Self.groupsPerFile
    let index = Page(path: Self.path, inputs: inputs()) { self.index(numbers.map(Self.path(ofPart:))) }
    return [index]
      + numbers.map { number in
        Page(path: Self.path(ofPart: number), inputs: inputs()) {
          urlSet(groups().dropFirst(number * Self.groupsPerFile).prefix(Self.groupsPerFile))
        }
      }
  }

  private static func path(ofPart number: Int) -> String { "sitemap-\(number + 1).xml" }

  private func urlSet(_ groups: ArraySlice<Group>) -> [UInt8] {
    var xml = XML()
    xml.raw(
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
    for group in groups {
      let places = group.map { (tag: $0.language.rawValue, address: address.address(of: $0.path)) }
      for place in places {
        xml.raw("<url><loc>")
        xml.text(place.address)
        xml.raw("</loc>")
        if places.count > 1, let first = places.first {
          for alternate in places + [(tag: "x-default", address: first.address)] {
            xml.raw("\n<xhtml:link rel=\"alternate\" hreflang=\"\(alternate.tag)\" href=\"")
            xml.text(alternate.address)
            xml.raw("\"/>")
          }
        }
        xml.raw("</url>\n")
      }
    }
    xml.raw("</urlset>\n")
    return xml.bytes
  }

  private func index(_ paths: [String]) -> [UInt8] {
    var xml = XML()
    xml.raw("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for path in paths {
      xml.raw("<sitemap><loc>")
      xml.text(address.address(of: path))
      xml.raw("</loc></sitemap>\n")
    }
    xml.raw("</sitemapindex>\n")
    return xml.bytes
  }
}

/// An XML file in the making.
private struct XML: ~Copyable {
  private var buffer = ByteBuffer()

  init() { raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  var bytes: [UInt8] { buffer.bytes }

  mutating func raw(_ text: String) { buffer.append(text) }

  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): buffer.append("&amp;" as StaticString)
      case UInt8(ascii: "<"): buffer.append("&lt;" as StaticString)
      case UInt8(ascii: ">"): buffer.append("&gt;" as StaticString)
      case UInt8(ascii: "\""): buffer.append("&quot;" as StaticString)
      case UInt8(ascii: "'"): buffer.append("&apos;" as StaticString)
      default: buffer.append(byte)
      }
    }
  }
}
