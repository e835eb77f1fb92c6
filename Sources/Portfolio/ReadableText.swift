/// A text as people read it, for comparing: small letters, one space where there is any white space, no marks of emphasis,
/// no invisible characters; of HTML its text and, after it, the values of its attributes, with entities and
/// percent-encoding resolved.
package struct ReadableText: Sendable {
  package enum Form: Sendable {
    case plain
    case markdown
    case html
    /// The value of an attribute of HTML.
    case attribute
  }

  let bytes: [UInt8]
  /// For each byte, the place in the text that it comes from; empty where nobody asked.
  private let places: [Int]

  init(of text: [UInt8], form: Form, keepsPlaces: Bool = false) {
    var reader = Reader(keepsPlaces: keepsPlaces)
    var attributes = Reader(keepsPlaces: keepsPlaces)
    text.withUnsafeBufferPointer { text in
      // What is read is never longer than what is written, and an attribute's space stands for its quotation mark.
      reader.readable = [UInt8](unsafeUninitializedCapacity: text.count) { out, count in
        attributes.readable = [UInt8](unsafeUninitializedCapacity: text.count) { attributeOut, attributeCount in
          var attributeSink = Sink(out: attributeOut)
          var sink = Sink(out: out)
          reader.read(text, from: 0, as: form, into: &sink, attributes: &attributes, &attributeSink)
          attributeCount = attributeSink.count
          count = sink.count
        }
      }
    }
    bytes = reader.readable + attributes.readable
    places = reader.places + attributes.places
  }

  /// The bytes of the text that a range of the readable text comes from.
  func place(of range: Range<Int>) -> Range<Int> {
    guard let start = places[range].first, let end = places[range].last else { return 0..<0 }
    return start..<end + 1
  }

  /// Where readable bytes go. There is room for as many as were read.
  private struct Sink {
    let out: UnsafeMutableBufferPointer<UInt8>
    var count = 0

    init(out: UnsafeMutableBufferPointer<UInt8>) { self.out = out }
  }

  private struct Reader {
    let keepsPlaces: Bool
    var readable: [UInt8] = []
    var places: [Int] = []

    init(keepsPlaces: Bool) { self.keepsPlaces = keepsPlaces }

    /// - Parameter base: the place of the text's first byte.
    mutating func read(
      _ text: UnsafeBufferPointer<UInt8>, from base: Int, as form: Form, into sink: inout Sink,
      attributes: inout Reader, _ attributeSink: inout Sink
    ) {
      var place = 0
      while place < text.count {
        if !keepsPlaces { place += copyPlain(text, from: place, into: &sink) }
        guard place < text.count else { return }
        let byte = text[place]
        switch byte {
        case 0x09...0x0D, 0x20: putSpace(base + place, &sink)
        case UInt8(ascii: "*") where form == .markdown, UInt8(ascii: "`") where form == .markdown,
          UInt8(ascii: "\\") where form == .markdown:
          break
        case UInt8(ascii: "&") where form != .plain: place += readEntity(text, place, base, &sink)
        case UInt8(ascii: "%") where form != .plain: place += readPercent(text, place, base, &sink)
        case UInt8(ascii: "<") where form == .html:
          place = readTag(text, place, base, attributes: &attributes, &attributeSink)
        case 0xC2...0xF4: place += readWide(text, place, base, &sink)
        default: put(ReadableText.plain[Int(byte)], base + place, &sink)
        }
        place += 1
      }
    }

    /// Copies bytes that need no thought, and spaces that stand alone: nearly all of every text.
    ///
    /// - Returns: how many bytes were read.
    private func copyPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int, into sink: inout Sink) -> Int {
      ReadableText.fastBytes.withUnsafeBufferPointer { fast in
        var place = start
        var count = sink.count
        while place < text.count {
          let byte = fast[Int(text[place])]
          if byte == 0 { break }
          if byte == 0x20, count > 0, sink.out[count - 1] == 0x20 { break }
          sink.out[count] = byte
          count += 1
          place += 1
        }
        sink.count = count
        return place - start
      }
    }

    private mutating func put(_ byte: UInt8, _ place: Int, _ sink: inout Sink) {
      sink.out[sink.count] = byte
      sink.count += 1
      if keepsPlaces { places.append(place) }
    }

    private mutating func putOne(_ byte: UInt8, _ place: Int, _ sink: inout Sink) -> Int {
      put(byte, place, &sink)
      return 0
    }

    private mutating func putSpace(_ place: Int, _ sink: inout Sink) {
      if sink.count == 0 || sink.out[sink.count - 1] != 0x20 { put(0x20, place, &sink) }
    }

    /// A tag is left out, so that `<em>` divides no word; the values of its attributes are read apart.
    ///
    /// - Returns: the place of the tag's last byte.
    private func readTag(
      _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ base: Int, attributes: inout Reader,
      _ attributeSink: inout Sink
    ) -> Int {
      var place = start + 1
      while place < text.count, text[place] != UInt8(ascii: ">") {
        if text[place] == UInt8(ascii: "\"") {
          attributes.putSpace(base + place, &attributeSink)
          let valueStart = place + 1
          place = valueStart
          while place < text.count, text[place] != UInt8(ascii: "\"") { place += 1 }
          var none = Reader(keepsPlaces: false)
          var noSink = Sink(out: UnsafeMutableBufferPointer(start: nil, count: 0))
          attributes.read(
            UnsafeBufferPointer(rebasing: text[valueStart..<place]), from: base + valueStart, as: .attribute,
            into: &attributeSink, attributes: &none, &noSink)
        }
        place += 1
      }
      return min(place, text.count - 1)
    }

    /// - Returns: how many bytes beyond the first were read.
    private mutating func readPercent(
      _ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ base: Int, _ sink: inout Sink
    ) -> Int {
      guard place + 2 < text.count, let high = hex(text[place + 1]), let low = hex(text[place + 2]) else {
        return putOne(text[place], base + place, &sink)
      }
      let byte = high << 4 | low
      put(ReadableText.plain[Int(byte)], base + place, &sink)
      return 2
    }

    private func hex(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
      default: nil
      }
    }

    private mutating func readEntity(
      _ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ base: Int, _ sink: inout Sink
    ) -> Int {
      var end = place + 1
      while end < text.count, end - place < 12, text[end] != UInt8(ascii: ";") { end += 1 }
      guard end < text.count, text[end] == UInt8(ascii: ";"),
        let scalar = ReadableText.scalar(ofEntity: String(decoding: text[(place + 1)..<end], as: UTF8.self))
      else { return putOne(text[place], base + place, &sink) }
      // An entity is longer than what it stands for.
      for byte in ReadableText(of: Array(String(scalar).utf8), form: .plain).bytes {
        if byte == 0x20 { putSpace(base + place, &sink) } else { put(byte, base + place, &sink) }
      }
      return end - place
    }

    /// A character beyond ASCII: spaces of any width are a space, invisible ones are left out, capitals become small.
    private mutating func readWide(
      _ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ base: Int, _ sink: inout Sink
    ) -> Int {
      let length = text[place] < 0xE0 ? 2 : text[place] < 0xF0 ? 3 : 4
      guard place + length <= text.count else { return putOne(text[place], base + place, &sink) }
      if length == 2 {
        readLetter(text[place], text[place + 1], base + place, &sink)
        return 1
      }
      if length == 3 {
        switch (text[place], text[place + 1], text[place + 2]) {
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 2
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
          putSpace(base + place, &sink)
          return 2
        default: break
        }
      }
      for offset in 0..<length { put(text[place + offset], base + place + offset, &sink) }
      return length - 1
    }

    private mutating func readLetter(_ first: UInt8, _ second: UInt8, _ place: Int, _ sink: inout Sink) {
      switch (first, second) {
      case (0xC2, 0xA0): putSpace(place, &sink)
      case (0xC2, 0xAD): break  // A soft hyphen is not seen.
      case (0xCC...0xCD, _):
        let mark = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
        guard sink.count > 0, let letter = ReadableText.composed(sink.out[sink.count - 1], mark) else {
          putLetter(mark, place, place + 1, &sink)
          return
        }
        sink.count -= 1
        let start = keepsPlaces ? places.removeLast() : 0
        putLetter(letter, start, place + 1, &sink)
      default:
        putLetter(ReadableText.small(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)), place, place + 1, &sink)
      }
    }

    private mutating func putLetter(_ code: UInt32, _ place: Int, _ lastPlace: Int, _ sink: inout Sink) {
      put(0xC0 | UInt8(code >> 6), place, &sink)
      put(0x80 | UInt8(code & 0x3F), lastPlace, &sink)
    }
  }
}

extension ReadableText {
  /// A byte as it is compared: capitals become small.
  private static let plain: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// The same for bytes that mean only themselves in every form of text; 0 for all others.
  private static let fastBytes: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    let special: [UInt8] = Array("*`\\&%<".utf8)
    return byte < 0x20 || byte >= 0x7F || special.contains(byte) ? 0 : plain[Int(byte)]
  }

  /// The character that an entity of HTML stands for; nil for names that no mail address or number needs.
  private static func scalar(ofEntity name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "nbsp": " "
    case "commat": "@"
    case _ where name.hasPrefix("#x") || name.hasPrefix("#X"):
      UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    default: nil
    }
  }

  /// The small letter of a capital of Latin-1 or Latin Extended-A, which hold the letters of Polish and Norwegian.
  private static func small(_ code: UInt32) -> UInt32 {
    switch code {
    case 0xC0...0xD6, 0xD8...0xDE: code + 0x20
    case 0x100...0x137, 0x14A...0x177: code | 1
    case 0x139...0x148, 0x179...0x17E: code % 2 == 1 ? code + 1 : code
    default: code
    }
  }

  /// The one letter that a letter and a mark after it (U+0300 to U+036F) make, as some systems type it.
  private static func composed(_ letter: UInt8, _ mark: UInt32) -> UInt32? {
    switch (letter, mark) {
    case (UInt8(ascii: "a"), 0x328): 0x105
    case (UInt8(ascii: "e"), 0x328): 0x119
    case (UInt8(ascii: "c"), 0x301): 0x107
    case (UInt8(ascii: "n"), 0x301): 0x144
    case (UInt8(ascii: "o"), 0x301): 0xF3
    case (UInt8(ascii: "s"), 0x301): 0x15B
    case (UInt8(ascii: "z"), 0x301): 0x17A
    case (UInt8(ascii: "e"), 0x301): 0xE9
    case (UInt8(ascii: "z"), 0x307): 0x17C
    case (UInt8(ascii: "a"), 0x30A): 0xE5
    case (UInt8(ascii: "a"), 0x308): 0xE4
    case (UInt8(ascii: "o"), 0x308): 0xF6
    case (UInt8(ascii: "u"), 0x308): 0xFC
    default: nil
    }
  }
}
