import Diagnostics
import Portfolio

/// A page of the site on its way into a document: its main part, in which addresses of the site have become places of the
/// document. An address that leads nowhere in it is left out, so that nothing outside is named or loaded.
///
/// It reads what ``HTML`` wrote, where every attribute's value stands in quotation marks and is escaped.
struct DocumentPart {
  private let bytes: [UInt8]
  private let folder: [Substring]
  /// By the path of a page: its place in the document.
  private let anchors: [String: String]
  /// By the path of a file: its place in the list of attachments.
  private let files: [String: Int]

  init(of page: [UInt8], path: String, anchors: [String: String], files: [String: Int]) {
    bytes = page
    folder = Array(path.split(separator: "/").dropLast())
    self.anchors = anchors
    self.files = files
  }

  static func anchor(of key: RecordKey) -> String { "\(key.type.rawValue)-\(key.id)" }

  /// The text of the page's heading, as HTML escapes it in a title; the site's own title is no part of it.
  var title: String {
    var reader = MarkupReader(bytes)
    var isInside = false
    var text: [UInt8] = []
    while let piece = reader.next() {
      switch piece {
      case .start(let tag) where tag.name == "h1": isInside = true
      case .end("h1"): return MarkupReader.unescaped(text)
      case .text(let range) where isInside: text += bytes[range]
      default: continue
      }
    }
    return ""
  }

  /// The class of the page's body.
  var bodyClass: String {
    var reader = MarkupReader(bytes)
    while let piece = reader.next() {
      if case .start(let tag) = piece, tag.name == "body" {
        return tag.attributes.first { $0.name == "class" }?.value ?? ""
      }
    }
    return ""
  }

  /// The main part without the way back to the site.
  ///
  /// - Parameter key: of the record whose section it becomes: then its ids are its own, and its headings stand one level lower.
  func main(as key: RecordKey?) -> [UInt8] {
    let anchor = key.map(Self.anchor)
    let ids = anchor == nil ? [] : self.ids
    var out: [UInt8] = []
    if let anchor { out += Array("<div class=\"document-part\" id=\"\(anchor)\">".utf8) }
    var reader = MarkupReader(bytes)
    var depth = 0
    // What is left out with all that is in it: the way back, and what no document needs.
    var skipped: (name: String, depth: Int)?
    while let piece = reader.next() {
      switch piece {
      case .start(let tag):
        if depth == 0 {
          if tag.name == "main" { depth = 1 }
          continue
        }
        if !Self.void.contains(tag.name) { depth += 1 }
        if skipped != nil { continue }
        let isBreadcrumb =
          tag.name == "nav" && tag.attributes.contains { $0.name == "class" && $0.value == "breadcrumb" }
        if isBreadcrumb || tag.name == "script" {
          skipped = (tag.name, depth)
          continue
        }
        write(tag, anchor: anchor, ids: ids, into: &out)
      case .end(let name):
        guard depth > 0 else { continue }
        depth -= 1
        if let (_, start) = skipped {
          if depth < start { skipped = nil }
          continue
        }
        if depth == 0 {
          if anchor != nil { out += Array("</div>".utf8) }
          return out
        }
        out += Array("</\(anchor == nil ? name : Self.lowered(name))>".utf8)
      case .text(let range): if depth > 0, skipped == nil { out += bytes[range] }
      }
    }
    return []
  }

  private static let void: Set<String> = ["meta", "link", "img", "br", "hr", "input", "source", "wbr", "track"]

  private static func lowered(_ name: String) -> String {
    switch name {
    case "h1": "h2"
    case "h2": "h3"
    case "h3": "h4"
    case "h4": "h5"
    case "h5", "h6": "h6"
    default: name
    }
  }

  private func write(_ tag: MarkupReader.Tag, anchor: String?, ids: Set<String>, into out: inout [UInt8]) {
    out += Array("<\(anchor == nil ? tag.name : Self.lowered(tag.name))".utf8)
    for attribute in tag.attributes {
      if let file = attribute.value.flatMap(file) {
        guard ["href", "src"].contains(attribute.name) else { continue }
        // The script takes over; a link stays one that the keyboard reaches.
        out += Array((attribute.name == "href" ? " href=\"#\"" : "").utf8)
        out += Array(" data-sealed=\"\(file)\"".utf8)
        continue
      }
      guard let value = attribute.value else {
        out += Array(" \(attribute.name)".utf8)
        continue
      }
      guard let changed = changed(attribute.name, value, anchor: anchor, ids: ids) else { continue }
      out += Array(" \(attribute.name)=\"\(changed)\"".utf8)
    }
    out += Array(">".utf8)
  }

  /// The value as the document has it; nil where the attribute is left out. Values stay escaped as they are.
  private func changed(_ name: String, _ value: String, anchor: String?, ids: Set<String>) -> String? {
    func own(_ id: Substring) -> String { ids.contains(String(id)) ? "\(anchor ?? "")--\(id)" : String(id) }
    switch name {
    case "id": return own(value[...])
    case "for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list":
      return value.split(separator: " ").map(own).joined(separator: " ")
    case "href", "src", "xlink:href", "poster", "data", "action", "formaction":
      if value.hasPrefix("#") { return "#" + own(value.dropFirst()) }
      if name == "href", ["https://", "http://", "mailto:", "tel:"].contains(where: value.hasPrefix) { return value }
      return place(of: value)
    case "srcset", "sizes", "imagesrcset", "imagesizes", "ping", "style", "target": return nil
    default: return name.hasPrefix("on") ? nil : value
    }
  }

  /// Where an address of the site leads in the document.
  private func place(of address: String) -> String? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = resolved(parts[0]) else { return nil }
    return anchors[path].map { "#\($0)" }
  }

  /// The place in the list of attachments that an address leads to.
  private func file(_ address: String) -> Int? { resolved(address[...]).flatMap { files[$0] } }

  /// The path from the site's root.
  private func resolved(_ address: Substring) -> String? {
    var path = folder
    for part in MarkupReader.unescaped(Array(address.utf8)).split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "..":
        if path.popLast() == nil { return nil }
      case ".": continue
      default: path.append(part[...])
      }
    }
    return path.map(String.init).joined(separator: "/").percentDecoded
  }

  /// Every id of the main part.
  private var ids: Set<String> {
    var reader = MarkupReader(bytes)
    var ids: Set<String> = []
    while let piece = reader.next() {
      guard case .start(let tag) = piece else { continue }
      for attribute in tag.attributes where attribute.name == "id" { ids.insert(attribute.value ?? "") }
    }
    return ids
  }
}

extension String {
  /// The other way of `percentEncoded`; nil where that is not what made it.
  fileprivate var percentDecoded: String? {
    var out: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        out.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2 else {
        return nil
      }
      out.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: out, as: UTF8.self)
  }
}
