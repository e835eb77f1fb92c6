import CCMarkGFM
import Diagnostics
import Glibc

/// Makes a parsed body fit to be published: finds what may not stand in it, then changes the tree.
///
/// HTML becomes text (comments vanish), addresses outside the allow list lose their link, pictures of other hosts become
/// links, links to records lead to their pages, and headings move below the page's own.
struct MarkdownSanitizer {
  private let file: SourceFile
  private let range: Range<Int>
  private let headingOffset: Int
  private let unlinked: Set<String>
  private var depth = 0
  private var changes: [Change] = []
  private var lineStarts: [Int]?
  private var openHeadings: [Int32] = []
  private(set) var hasFootnotes = false
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var links: [MarkdownBody.InternalLink] = []
  private(set) var headingLinks: [MarkdownBody.HeadingLink] = []
  private(set) var webLinks: [MarkdownBody.WebLink] = []
  private(set) var anchors = HeadingAnchors()
  /// What stands before the names of the record's own headings.
  private lazy var anchorPrefix = HeadingAnchors.prefix(ofFile: file.path)

  @safe private enum Change {
    case showAsText(OpaquePointer, String)
    case remove(OpaquePointer)
    case replaceByChildren(OpaquePointer)
    case replaceByText(OpaquePointer)
    case pictureToLink(OpaquePointer)
    case name(OpaquePointer, String)
  }

  init(file: SourceFile, range: Range<Int>, headingOffset: Int, unlinked: Set<String>) {
    self.file = file
    self.range = range
    self.headingOffset = headingOffset
    self.unlinked = unlinked
  }

  mutating func enter(_ node: OpaquePointer) {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_LIST, CMARK_NODE_BLOCK_QUOTE:
      depth += 1
      if depth == Limits.markdownDepth + 1 {
        unsafe report(.markdownDepth(limit: Limits.markdownDepth), node)
      }
    case CMARK_NODE_HEADING:
      unsafe cmark_node_set_heading_level(node, level(ofHeading: cmark_node_get_heading_level(node)))
      if let name = unsafe anchors.name(words(inside: node)) {
        unsafe changes.append(.name(node, anchorPrefix + name))
      }
    case CMARK_NODE_FOOTNOTE_REFERENCE: hasFootnotes = true
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
      guard let literal = unsafe cmark_node_get_literal(node) else { return }
      let visible = unsafe Self.withoutComments(Array(String(cString: literal).utf8))
      if visible.text.allSatisfy({ $0 <= 0x20 }) {
        // What an open comment swallows is missed by its author.
        if !visible.isClosed { unsafe report(.rawHTML, node) }
        unsafe changes.append(.remove(node))
      } else {
        unsafe report(.rawHTML, node)
        unsafe changes.append(.showAsText(node, String(decoding: visible.text, as: UTF8.self)))
      }
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      unsafe checkAddress(of: node)
    default: break
    }
  }

  mutating func leave(_ node: OpaquePointer) {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_LIST, CMARK_NODE_BLOCK_QUOTE: depth -= 1
    default: break
    }
  }

  /// Applies what was found; not before the walk is over, because it frees nodes.
  ///
  /// - Parameter memory: that of the tree; nodes of another are not taken into it.
  consuming func apply(_ memory: UnsafeMutablePointer<cmark_mem>) {
    for change in changes.reversed() {
      switch change {
      case .remove(let node): unsafe cmark_node_free(node)
      case .showAsText(let node, let text): unsafe showAsText(text, insteadOf: node, memory)
      case .replaceByChildren(let node): unsafe replaceByChildren(node)
      case .replaceByText(let node): unsafe replaceByText(node, memory)
      case .pictureToLink(let node): unsafe pictureToLink(node, memory)
      case .name(let node, let id): unsafe nameHeading(node, id, memory)
      }
    }
  }

  /// Headings stand below the page's own and skip no level, whatever the text's first level is.
  private mutating func level(ofHeading written: Int32) -> Int32 {
    while let last = openHeadings.last, last >= written { openHeadings.removeLast() }
    openHeadings.append(written)
    return min(6, Int32(headingOffset + openHeadings.count))
  }

  private mutating func checkAddress(of node: OpaquePointer) {
    guard let url = unsafe cmark_node_get_url(node) else { return }
    guard unsafe strlen(url) <= Limits.addressLength else {
      unsafe report(.dangerousAddress(address: String(String(cString: url).prefix(60)) + "…"), node)
      unsafe changes.append(.replaceByChildren(node))
      return
    }
    let address = unsafe String(cString: url)
    let isPicture = unsafe cmark_node_get_type(node) == CMARK_NODE_IMAGE
    switch LinkAddress(address) {
    case .external:
      unsafe webLinks.append(.init(address: address, range: placeOfLink(node, address: address)))
      if isPicture {
        unsafe changes.append(isInLink(node) ? .replaceByText(node) : .pictureToLink(node))
      }
    case .fragment:
      guard !isPicture else {
        unsafe changes.append(.replaceByChildren(node))
        return
      }
      let heading = Self.heading(in: address)
      if heading.isEmpty { return }
      unsafe headingLinks.append(.init(path: nil, heading: heading, range: place(of: node)))
      unsafe cmark_node_set_url(node, Self.fragment(anchorPrefix, heading))
    case .refused:
      let place = unsafe placeOfLink(node, address: address)
      diagnostics.append(Diagnostic(.dangerousAddress(address: address), at: file.range(place)))
      unsafe changes.append(.replaceByChildren(node))
    case .file(let path):
      unsafe links.append(MarkdownBody.InternalLink(path: path, range: place(of: node)))
      let heading = isPicture ? "" : Self.heading(in: address)
      let target = RecordLink(path: path)
      if !heading.isEmpty, target != nil {
        unsafe headingLinks.append(.init(path: path, heading: heading, range: place(of: node)))
      }
      if !isPicture, !unlinked.contains(path), let target {
        let folder = target.type?.folder ?? file.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
        let fragment =
          heading.isEmpty ? "" : Self.fragment(HeadingAnchors.prefix(folder: folder, id: target.id), heading)
        unsafe cmark_node_set_url(node, target.pageAddress + fragment)
      } else {
        unsafe changes.append(.replaceByChildren(node))
      }
    }
  }

  /// The heading that an address names; nothing where it names none.
  private static func heading(in address: String) -> String {
    guard let mark = address.firstIndex(of: "#") else { return "" }
    let written = address[address.index(after: mark)...]
    return written.percentDecoded ?? String(written)
  }

  private static func fragment(_ prefix: String, _ heading: String) -> String {
    "#" + (prefix + heading).percentEncoded(keeping: "-")
  }

  private mutating func report(_ problem: Problem, _ node: OpaquePointer) {
    unsafe diagnostics.append(Diagnostic(problem, at: file.range(place(of: node))))
  }

  private func isInLink(_ node: OpaquePointer) -> Bool {
    var parent = unsafe cmark_node_parent(node)
    while let ancestor = unsafe parent {
      if unsafe cmark_node_get_type(ancestor) == CMARK_NODE_LINK { return true }
      unsafe parent = cmark_node_parent(ancestor)
    }
    return false
  }

  /// HTML without its comments, which are notes of the author's that nobody else sees; one that is not closed goes to the end.
  private static func withoutComments(_ html: [UInt8]) -> (text: [UInt8], isClosed: Bool) {
    let (opening, closing) = (Array("<!--".utf8), Array("-->".utf8))
    var kept: [UInt8] = []
    var isClosed = true
    var place = 0
    while place < html.count {
      guard html[place] == opening[0], html[place...].starts(with: opening) else {
        kept.append(html[place])
        place += 1
        continue
      }
      place += opening.count
      while place < html.count, !(html[place] == closing[0] && html[place...].starts(with: closing)) { place += 1 }
      isClosed = place < html.count
      place = min(place + closing.count, html.count)
    }
    return (kept, isClosed)
  }

  /// The bytes of a link. cmark leaves the indent of a list or quotation out of an autolink's column; then the address
  /// is looked for where it must come soon.
  private mutating func placeOfLink(_ node: OpaquePointer, address: String) -> Range<Int> {
    let place = unsafe place(of: node)
    let marks: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "<")]
    guard place.lowerBound < range.upperBound, !marks.contains(file.bytes[place.lowerBound]) else {
      return place
    }
    let written = Array("<\(address)>".utf8)
    let end = min(place.lowerBound + 200, range.upperBound)
    var start = place.lowerBound
    while let bracket = file.bytes[start..<end].firstPlace(of: UInt8(ascii: "<")) {
      if file.bytes[bracket..<range.upperBound].starts(with: written) { return bracket..<bracket + written.count }
      start = bracket + 1
    }
    return place
  }

  /// The bytes of a node. cmark tells lines and byte columns, both from 1, in the text that it was fed.
  private mutating func place(of node: OpaquePointer) -> Range<Int> {
    let starts = lineStarts ?? Self.lineStarts(in: file.bytes, range)
    lineStarts = starts
    func offset(_ line: Int32, _ column: Int32) -> Int {
      guard line >= 1, line <= starts.count else { return range.lowerBound }
      return min(starts[Int(line) - 1] + max(0, Int(column) - 1), range.upperBound)
    }
    let start = unsafe offset(cmark_node_get_start_line(node), cmark_node_get_start_column(node))
    let end = unsafe offset(cmark_node_get_end_line(node), cmark_node_get_end_column(node) + 1)
    return start..<max(start, end)
  }

  private static func lineStarts(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    var starts = [range.lowerBound]
    var lineEnds = LineEnds(in: bytes, range)
    var lineEnd = lineEnds.next(from: range.lowerBound)
    while lineEnd < range.upperBound {
      starts.append(lineEnds.lineStart(after: lineEnd))
      lineEnd = lineEnds.next(from: starts[starts.count - 1])
    }
    return starts
  }
}

/// Puts a text in a node's place; a block becomes a paragraph.
private func showAsText(
  _ words: String, insteadOf node: OpaquePointer, _ memory: UnsafeMutablePointer<cmark_mem>
) {
  guard let text = unsafe cmark_node_new_with_mem(CMARK_NODE_TEXT, memory) else { return }
  unsafe cmark_node_set_literal(text, words)
  if unsafe cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK {
    guard let paragraph = unsafe cmark_node_new_with_mem(CMARK_NODE_PARAGRAPH, memory) else { return }
    unsafe cmark_node_append_child(paragraph, text)
    unsafe cmark_node_replace(node, paragraph)
  } else {
    unsafe cmark_node_replace(node, text)
  }
  unsafe cmark_node_free(node)
}

private func replaceByChildren(_ node: OpaquePointer) {
  while let child = unsafe cmark_node_first_child(node) {
    unsafe cmark_node_insert_before(node, child)
  }
  unsafe cmark_node_free(node)
}

/// Gives a heading an id. cmark writes no attributes, so the heading becomes a block that brings its own tags.
private func nameHeading(_ node: OpaquePointer, _ id: String, _ memory: UnsafeMutablePointer<cmark_mem>) {
  guard let block = unsafe cmark_node_new_with_mem(CMARK_NODE_CUSTOM_BLOCK, memory) else { return }
  let level = unsafe cmark_node_get_heading_level(node)
  // A name has letters, digits, hyphens and underscores only, and so has a record's: nothing is to be escaped.
  unsafe cmark_node_set_on_enter(block, "<h\(level) id=\"\(id)\">")
  unsafe cmark_node_set_on_exit(block, "</h\(level)>")
  unsafe cmark_node_insert_before(node, block)
  while let child = unsafe cmark_node_first_child(node) { unsafe cmark_node_append_child(block, child) }
  unsafe cmark_node_free(node)
}

/// Puts the words inside a node in its place.
private func replaceByText(_ node: OpaquePointer, _ memory: UnsafeMutablePointer<cmark_mem>) {
  if let text = unsafe cmark_node_new_with_mem(CMARK_NODE_TEXT, memory) {
    unsafe cmark_node_set_literal(text, words(inside: node))
    unsafe cmark_node_insert_before(node, text)
  }
  unsafe cmark_node_free(node)
}

/// A picture that another host would have to send becomes a link to it, named by its description.
private func pictureToLink(_ node: OpaquePointer, _ memory: UnsafeMutablePointer<cmark_mem>) {
  guard let link = unsafe cmark_node_new_with_mem(CMARK_NODE_LINK, memory),
    let text = unsafe cmark_node_new_with_mem(CMARK_NODE_TEXT, memory)
  else { return }
  unsafe cmark_node_set_url(link, cmark_node_get_url(node))
  let description = unsafe words(inside: node)
  unsafe cmark_node_set_literal(
    text, description.isEmpty ? String(cString: cmark_node_get_url(node)) : description)
  unsafe cmark_node_append_child(link, text)
  unsafe cmark_node_insert_before(node, link)
  unsafe cmark_node_free(node)
}

private func words(inside node: OpaquePointer) -> String {
  guard let iterator = unsafe cmark_iter_new(node) else { return "" }
  defer { unsafe cmark_iter_free(iterator) }
  var words = ""
  while unsafe cmark_iter_next(iterator) != CMARK_EVENT_DONE {
    let inner = unsafe cmark_iter_get_node(iterator)
    switch unsafe cmark_node_get_type(inner) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      if let literal = unsafe cmark_node_get_literal(inner) { words += unsafe String(cString: literal) }
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words += " "
    default: break
    }
  }
  return words
}
