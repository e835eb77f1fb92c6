import Diagnostics
import Documents

/// Stops the run, so that libFuzzer keeps the input.
func check(_ holds: Bool, _ rule: String) {
  precondition(holds, rule)
}

/// Stops the run where the first holds and the second does not.
func check(_ condition: Bool, implies holds: Bool, _ rule: String) {
  precondition(!condition || holds, rule)
}

/// Every node lies in the file, and every child in its parent.
func check(_ node: YAMLNode, in parent: Range<Int>, of file: SourceFile) {
  check(contains(parent, node.range), "a value stands inside its parent")
  // The values of an alias stand where its anchor is.
  let isAlias = node.range.first.map { file.bytes[$0] == UInt8(ascii: "*") } ?? false
  let bounds = isAlias ? 0..<file.bytes.count : node.range
  switch node.content {
  case .scalar: break
  case .list(let items):
    for item in items { check(item, in: bounds, of: file) }
  case .mapping(let entries):
    for entry in entries {
      check(contains(bounds, entry.keyRange), "a key stands inside its mapping")
      check(entry.value, in: bounds, of: file)
    }
    check(Set(entries.map(\.key)).count == entries.count, "a mapping has each key once")
  }
}

/// Every diagnostic points into the file, can be drawn in every form, and its safe fixes can be applied.
func check(_ diagnostics: [Diagnostic], of file: SourceFile) {
  let whole = 0..<file.bytes.count
  for diagnostic in diagnostics {
    check(contains(whole, diagnostic.range.bytes), "a diagnostic points into the file")
    for note in diagnostic.notes {
      if let range = note.range { check(contains(whole, range.bytes), "a note points into the file") }
    }
    for edit in diagnostic.fixes.flatMap(\.edits) {
      check(contains(whole, edit.range.bytes), "a fix changes what is in the file")
    }
  }
  guard diagnostics.count < 50 else { return }
  let report = Report(diagnostics)
  for format in ReportFormat.allCases {
    _ = report.text(as: format, language: .polish, coloured: true)
  }
  for result in FixApplication.applySafeFixes(of: diagnostics) {
    check(isText(file.bytes), implies: isText(result.bytes), "a mended file is still text")
  }
}

/// Whether the bytes are UTF-8, which the parsers are promised.
func isText(_ bytes: [UInt8]) -> Bool {
  (try? UTF8Span(validating: bytes.span)) != nil
}

/// The rendered prose holds known elements with known attributes and leads to allowed addresses only.
func check(_ body: MarkdownBody) {
  check(contains(0..<body.file.bytes.count, body.range), "the body stands in the file")
  for link in body.links {
    check(contains(body.range, link.range), "a link stands in the body")
  }
  var scanner = HTMLScanner(body.html)
  while let tag = scanner.nextTag() { check(tag) }
}

private func check(_ tag: HTMLScanner.Tag) {
  check(allowedElements.contains(tag.name), "prose holds known elements only, not \(tag.name)")
  for (name, value) in tag.attributes {
    check(allowedAttributes.contains(name), "prose holds known attributes only, not \(name)")
    if name == "href" { check(isAllowedAddress(value), "prose leads to allowed addresses only") }
  }
}

private let allowedElements: Set<String> = [
  "p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code", "hr", "br", "em", "strong",
  "del", "a", "sup", "section", "table", "thead", "tbody", "tr", "th", "td", "input",
]

private let allowedAttributes: Set<String> = [
  "href", "title", "class", "id", "start", "align", "type", "checked", "disabled", "lang", "data-footnotes",
  "data-footnote-ref", "data-footnote-backref", "data-footnote-backref-idx", "aria-label",
]

/// An address with one of four schemes, a place on the page, or a page of the site.
private func isAllowedAddress(_ address: String) -> Bool {
  let lower = address.lowercased()
  return ["https:", "http:", "mailto:", "tel:", "#", "../"].contains { lower.hasPrefix($0) }
}

/// Whether the inner range lies in the outer; an empty one may lie on its edge.
private func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
  outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
}
