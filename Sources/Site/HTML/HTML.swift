import Documents

/// Writes HTML into one buffer. Text and attribute values are escaped here and nowhere else, so it cannot be forgotten;
/// what enters as it is has a type of its own.
package struct HTML {
  package private(set) var bytes: [UInt8] = []

  package init() { bytes.reserveCapacity(16_384) }

  /// An element with content.
  mutating func element(
    _ element: Element, _ attributes: Attribute..., content: (inout HTML) -> Void = { _ in }
  ) {
    open(element.rawValue, attributes)
    content(&self)
    raw("</")
    raw(element.rawValue)
    raw(">")
  }

  /// An element whose content is a text.
  mutating func element(_ element: Element, _ attributes: Attribute..., text: String) {
    open(element.rawValue, attributes)
    self.text(text)
    raw("</")
    raw(element.rawValue)
    raw(">")
  }

  /// An element that can have no content.
  mutating func empty(_ element: EmptyElement, _ attributes: Attribute...) {
    open(element.rawValue, attributes)
  }

  mutating func text(_ text: String) { escape(text) }

  /// Prose that the Markdown renderer has made safe.
  mutating func prose(_ body: MarkdownBody) { bytes += body.html }

  mutating func documentType() { raw("<!doctype html>\n") }

  /// A line end between elements, for people who read the source.
  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func open(_ name: String, _ attributes: [Attribute]) {
    raw("<")
    raw(name)
    for attribute in attributes {
      switch attribute.value {
      case .absent: continue
      case .flag:
        raw(" ")
        raw(attribute.name)
      case .text(let value):
        raw(" ")
        raw(attribute.name)
        raw("=\"")
        escape(value)
        raw("\"")
      }
    }
    raw(">")
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for place in 0..<utf8.count {
        let entity: StaticString
        switch unsafe utf8[place] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        default: continue
        }
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<place]))
        unsafe bytes.append(
          contentsOf: UnsafeBufferPointer(start: entity.utf8Start, count: entity.utf8CodeUnitCount))
        start = place + 1
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }
}
