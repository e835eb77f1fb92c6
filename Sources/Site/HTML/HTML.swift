import Diagnostics
import Documents

/// Writes HTML into one buffer. Text and attribute values are escaped here and nowhere else, so it cannot be forgotten;
/// what enters as it is has a type of its own.
struct HTML: ~Copyable {
  private var buffer = ByteBuffer()

  /// What was written.
  var bytes: [UInt8] { buffer.bytes }

  /// An element with content.
  mutating func element(
    _ element: Element, _ attributes: Attribute..., content: (inout HTML) -> Void = { _ in }
  ) {
    open(element.name, attributes)
    content(&self)
    close(element.name)
  }

  /// An element whose content is a text.
  mutating func element(_ element: Element, _ attributes: Attribute..., text: String) {
    open(element.name, attributes)
    escape(text)
    close(element.name)
  }

  /// An element that can have no content.
  mutating func empty(_ element: EmptyElement, _ attributes: Attribute...) {
    open(element.name, attributes)
  }

  mutating func text(_ text: String) { escape(text) }

  /// Prose that the Markdown renderer has made safe.
  ///
  /// - Parameter backToText: what the way back from a footnote is called; cmark knows it in English only.
  mutating func prose(_ body: MarkdownBody, backToText: String) {
    guard body.hasFootnotes else {
      buffer.append(body.html)
      return
    }
    let label = Array("aria-label=\"Back to content\"".utf8)
    var rest = body.html[...]
    while let quote = rest.firstIndex(of: UInt8(ascii: "a")) {
      buffer.append(Array(rest[..<quote]))
      rest = rest[quote...]
      if rest.starts(with: label) {
        buffer.append("aria-label=\"" as StaticString)
        escape(backToText)
        buffer.append(UInt8(ascii: "\""))
        rest = rest.dropFirst(label.count)
      } else {
        buffer.append(UInt8(ascii: "a"))
        rest = rest.dropFirst()
      }
    }
    buffer.append(Array(rest))
  }

  /// Data for programs that read pages (JSON-LD 1.1, 7): a block that no browser runs, so that the content policy need not allow it.
  mutating func linkedData(_ data: JSON) {
    buffer.append("<script type=\"application/ld+json\">" as StaticString)
    // JSON's text holds no “<”, so that nothing in it can end the element or begin a comment.
    buffer.append(data.text(pretty: false))
    buffer.append("</script>" as StaticString)
  }

  mutating func documentType() { buffer.append("<!doctype html>\n" as StaticString) }

  /// A line end between elements, for people who read the source.
  mutating func newline() { buffer.append(UInt8(ascii: "\n")) }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    buffer.append(UInt8(ascii: "<"))
    buffer.append(name)
    for attribute in attributes {
      switch attribute.value {
      case .absent: continue
      case .flag:
        buffer.append(UInt8(ascii: " "))
        buffer.append(attribute.name)
      case .text(let value):
        buffer.append(UInt8(ascii: " "))
        buffer.append(attribute.name)
        buffer.append("=\"" as StaticString)
        escape(value)
        buffer.append(UInt8(ascii: "\""))
      }
    }
    buffer.append(UInt8(ascii: ">"))
  }

  private mutating func close(_ name: StaticString) {
    buffer.append("</" as StaticString)
    buffer.append(name)
    buffer.append(UInt8(ascii: ">"))
  }

  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      var start = 0
      for place in 0..<bytes.count {
        let entity: StaticString
        switch unsafe bytes[place] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        default: continue
        }
        unsafe buffer.append(UnsafeRawBufferPointer(rebasing: bytes[start..<place]))
        buffer.append(entity)
        start = place + 1
      }
      unsafe buffer.append(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }
  }
}
