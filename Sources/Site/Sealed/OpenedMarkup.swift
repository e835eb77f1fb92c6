import Diagnostics

/// The content of an opened unit as it may stand in a file of one's own: known elements and harmless attributes, written anew, so that
/// a page that somebody hostile has sealed runs nothing and loads nothing. Attachments are where they were written to.
struct OpenedMarkup {
  let bytes: [UInt8]

  /// - Parameter addresses: of the attachments, in their order, as seen from the page; nil where one is missing.
  init(_ markup: [UInt8], addresses: [String?]) {
    var out: [UInt8] = []
    var reader = MarkupReader(markup)
    var open: [String] = []
    while let piece = reader.next() {
      switch piece {
      case .text(let range): out += Self.escaped(markup[range])
      case .start(let tag):
        guard Self.elements.contains(tag.name) || Self.voidElements.contains(tag.name) else { continue }
        out += Array("<\(tag.name)".utf8)
        for attribute in Self.attributes(of: tag, addresses) {
          out += Array(" \(attribute.name)".utf8)
          if let value = attribute.value { out += Array("=\"".utf8) + Self.escaped(value.utf8) + Array("\"".utf8) }
        }
        out += Array(">".utf8)
        if !Self.voidElements.contains(tag.name) { open.append(tag.name) }
      case .end(let name):
        // What was not opened is not closed, so that nothing reaches out of the page's main part.
        guard let place = open.lastIndex(of: name.lowercased()) else { continue }
        for name in open[place...].reversed() { out += Array("</\(name)>".utf8) }
        open.removeSubrange(place...)
      }
    }
    for name in open.reversed() { out += Array("</\(name)>".utf8) }
    bytes = out
  }

  /// Those of our pages. None holds raw text, so that a tag is a tag wherever it stands.
  private static let elements: Set<String> = [
    "a", "abbr", "article", "audio", "blockquote", "caption", "code", "data", "dd", "del", "details", "div", "dl", "dt",
    "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "nav", "ol", "p",
    "picture", "pre", "s", "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td",
    "tfoot", "th", "thead", "time", "tr", "ul", "video", "g", "svg", "path", "rect", "line", "text", "circle",
    "polygon", "tspan",
  ]

  private static let voidElements: Set<String> = ["br", "col", "hr", "img", "input", "wbr"]

  /// Attributes that name nothing to load, submit, run or lay over the page.
  private static func attributes(
    of tag: MarkupReader.Tag, _ addresses: [String?]
  ) -> [(name: String, value: String?)] {
    var attributes: [(name: String, value: String?)] = []
    for attribute in tag.attributes {
      let name = attribute.name.lowercased()
      switch name {
      case "data-sealed":
        guard let place = attribute.value.flatMap({ Int($0) }), addresses.indices.contains(place),
          let address = addresses[place]
        else { continue }
        attributes.append((tag.name == "a" ? "href" : "src", address))
        if tag.name == "a" { attributes.append(("download", nil)) }
      case "href":
        // The way to an attachment, and whatever is neither the web nor a place of this page, are left out.
        guard tag.name == "a", !tag.attributes.contains(where: { $0.name == "data-sealed" }),
          let value = attribute.value,
          ["#", "https://", "http://", "mailto:", "tel:"].contains(where: value.lowercased().hasPrefix)
        else { continue }
        attributes.append((name, value))
      case "role":
        if !tag.attributes.contains(where: { $0.name == "data-sealed" }) { attributes.append((name, attribute.value)) }
      default:
        guard isHarmless(name), !attributes.contains(where: { $0.name == name }) else { continue }
        // A colour may name a file to load: url(…).
        guard !["fill", "stroke"].contains(name) || attribute.value?.contains("(") != true else { continue }
        attributes.append((name, attribute.value))
      }
    }
    return attributes
  }

  private static let harmless: Set<String> = [
    "alt", "checked", "class", "colspan", "controls", "cx", "cy", "d", "datetime", "dir", "disabled", "dx", "dy",
    "height", "hreflang", "id", "lang", "loading", "open", "points", "preload", "r", "reversed", "rowspan", "rx", "ry",
    "scope", "start", "tabindex", "text-anchor", "title", "transform", "type", "value", "viewbox", "width", "x", "x1",
    "x2", "y", "y1", "y2", "fill", "stroke", "overflow", "vector-effect", "preserveaspectratio",
  ]

  private static func isHarmless(_ name: String) -> Bool {
    harmless.contains(name)
      || ["aria-", "data-"].contains(where: name.hasPrefix)
        && name.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-") }
  }

  /// What is escaped stays as it is; what could begin or end a tag or a value is escaped.
  private static func escaped(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      case UInt8(ascii: "\""): Array("&quot;".utf8)
      default: [byte]
      }
    }
  }
}
