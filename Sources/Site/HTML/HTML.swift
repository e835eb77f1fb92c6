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
    self.element(element, attributes, text: text)
  }

  mutating func element(_ element: Element, _ attributes: [Attribute], text: String) {
    open(element.name, attributes)
    escape(text)
    close(element.name)
  }

  /// An element that can have no content.
  mutating func empty(_ element: EmptyElement, _ attributes: Attribute...) {
    open(element.name, attributes)
  }

  mutating func text(_ text: String) { escape(text) }

  /// Prose that the Markdown renderer has made safe, with names for what cmark names in English or not at all.
  ///
  /// - Parameter words: of the prose's own language.
  mutating func prose(_ body: MarkdownBody, words: SiteWords) {
    var names: [(written: StaticString, named: StaticString, name: String)] = []
    if body.hasFootnotes {
      names.append(("aria-label=\"Back to content\"", "aria-label=\"", words.backToText))
    }
    if body.hasTasks {
      names.append(
        ("type=\"checkbox\" checked=\"\"", "checked type=\"checkbox\" aria-label=\"", words.reading.taskDone))
      names.append(
        ("type=\"checkbox\" disabled=\"\"", "disabled type=\"checkbox\" aria-label=\"", words.reading.taskOpen))
    }
    // What is looked for stands in tags only: in text a quotation mark is an entity.
    var rest = body.html[...]
    var places = names.map { rest.firstRange(of: $0.written) }
    while let next = places.indices.filter({ places[$0] != nil }).min(by: { start(places[$0]) < start(places[$1]) }),
      let found = places[next]
    {
      append(rest[..<found.lowerBound])
      buffer.append(names[next].named)
      escape(names[next].name)
      buffer.append(UInt8(ascii: "\""))
      rest = rest[found.upperBound...]
      places[next] = rest.firstRange(of: names[next].written)
    }
    append(rest)
  }

  /// The content of an opened unit, of which only harmless parts are left.
  mutating func opened(_ markup: OpenedMarkup) { append(markup.bytes[...]) }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe buffer.append($0) }
  }

  /// Data for programs that read pages (JSON-LD 1.1, 7): a block that no browser runs, so that the content policy need not allow it.
  mutating func linkedData(_ data: JSON) {
    buffer.append("<script type=\"application/ld+json\">" as StaticString)
    // JSON's text holds no “<”, so that nothing in it can end the element or begin a comment.
    buffer.append(data.text(pretty: false))
    buffer.append("</script>" as StaticString)
  }

  /// Data for a script of the same page: a block that no browser runs.
  ///
  /// - Parameter bytes: JSON or base64url of ours, which hold no “<”.
  mutating func dataBlock(_ id: String, type: String, _ bytes: [UInt8]) {
    open("script", [.type(type), .id(id)])
    buffer.append(bytes)
    close("script")
  }

  /// A script of ours.
  mutating func script(_ source: [UInt8]) {
    open("script", [])
    buffer.append(source)
    close("script")
  }

  /// A stylesheet of ours and of a theme that was checked; one that would end its element early is left out.
  mutating func style(_ css: [UInt8]) {
    let endings = css.indices.dropLast(2).filter { css[$0] == UInt8(ascii: "<") && css[$0 + 1] == UInt8(ascii: "/") }
    guard !endings.contains(where: { css[$0 + 2] | 0x20 == UInt8(ascii: "s") }) else { return }
    open("style", [])
    buffer.append(css)
    close("style")
  }

  mutating func documentType() { buffer.append("<!doctype html>\n" as StaticString) }

  /// A line end between elements, for people who read the source.
  mutating func newline() { buffer.append(UInt8(ascii: "\n")) }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    buffer.append(UInt8(ascii: "<"))
    buffer.append(name)
    for place in attributes.indices where attributes[place].form != .absent {
      buffer.append(UInt8(ascii: " "))
      buffer.append(attributes[place].name)
      if attributes[place].form == .flag { continue }
      buffer.append("=\"" as StaticString)
      escape(attributes[place].root)
      escape(attributes[place].value)
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(UInt8(ascii: ">"))
  }

  private mutating func close(_ name: StaticString) {
    buffer.append("</" as StaticString)
    buffer.append(name)
    buffer.append(UInt8(ascii: ">"))
  }

  private mutating func escape(_ text: String) {
    if text.isEmpty { return }
    unsafe text.utf8Span.span.withUnsafeBytes { bytes in
      var start = 0
      var place = 0
      while true {
        place = unsafe bytes.nextToEscape(from: place)
        guard place < bytes.count else { break }
        let entity: StaticString
        switch unsafe bytes[place] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        default: entity = "&quot;"
        }
        unsafe buffer.append(UnsafeRawBufferPointer(rebasing: bytes[start..<place]))
        buffer.append(entity)
        place += 1
        start = place
      }
      unsafe buffer.append(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }
  }
}

private func start(_ range: Range<Int>?) -> Int { range?.lowerBound ?? .max }

extension UnsafeRawBufferPointer {
  /// The place of the next `&`, `<`, `>` or `"`, or the end. Eight bytes are looked at together.
  fileprivate func nextToEscape(from start: Int) -> Int {
    var place = start
    while place + 8 <= count {
      let word = unsafe loadUnaligned(fromByteOffset: place, as: UInt64.self)
      // `<` and `>` differ in one bit, and so do `"` and `&`.
      let angles = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
      let others = (word & ~0x0404_0404_0404_0404) ^ 0x2222_2222_2222_2222
      if hasZeroByte(angles) || hasZeroByte(others) { break }
      place += 8
    }
    while place < count {
      switch unsafe self[place] {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): return place
      default: place += 1
      }
    }
    return place
  }
}

private func hasZeroByte(_ word: UInt64) -> Bool {
  (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
}
