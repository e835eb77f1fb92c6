/// A text as people read it, for comparing: small letters, one space where there is any white space, no marks of emphasis,
/// no invisible characters; of HTML its text and what stands in its tags, with entities and percent-encoding resolved.
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
    var reader = Reader(form: form, keepsPlaces: keepsPlaces, capacity: text.count)
    text.withUnsafeBufferPointer { reader.read($0) }
    bytes = reader.bytes + reader.attributes
    places = reader.places + reader.attributePlaces
  }

  /// The bytes of the text that a range of the readable text comes from.
  func place(of range: Range<Int>) -> Range<Int> {
    guard let start = places[range].first, let end = places[range].last else { return 0..<0 }
    return start..<end + 1
  }

  private struct Reader {
    let form: Form
    let keepsPlaces: Bool
    var bytes: [UInt8] = []
    var places: [Int] = []
    var attributes: [UInt8] = []
    var attributePlaces: [Int] = []

    init(form: Form, keepsPlaces: Bool, capacity: Int) {
      self.form = form
      self.keepsPlaces = keepsPlaces
      bytes.reserveCapacity(capacity)
    }

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
      var place = 0
      while place < text.count {
        let byte = text[place]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): put(byte, place)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): put(byte | 0x20, place)
        case 0x09...0x0D, 0x20: putSpace(place)
        case UInt8(ascii: "&") where form != .plain: place += readEntity(text, place)
        case UInt8(ascii: "%") where form != .plain: place += readPercent(text, place)
        case UInt8(ascii: "<") where form == .html: place = readTag(text, place)
        case UInt8(ascii: "*") where form == .markdown: break
        case UInt8(ascii: "`") where form == .markdown: break
        case UInt8(ascii: "\\") where form == .markdown: break
        case 0xCC...0xCD where place + 1 < text.count && compose(byte, text[place + 1]): place += 1
        case 0xC2...0xF4: place += readWide(text, place)
        default: put(byte, place)
        }
        place += 1
      }
    }

    /// A letter with a mark of its own after it (U+0300 to U+036F) becomes the one letter that both make.
    private mutating func compose(_ first: UInt8, _ second: UInt8) -> Bool {
      guard let letter = bytes.last else { return false }
      let composed: Unicode.Scalar
      switch (letter, UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)) {
      case (UInt8(ascii: "a"), 0x328): composed = "ą"
      case (UInt8(ascii: "e"), 0x328): composed = "ę"
      case (UInt8(ascii: "c"), 0x301): composed = "ć"
      case (UInt8(ascii: "n"), 0x301): composed = "ń"
      case (UInt8(ascii: "o"), 0x301): composed = "ó"
      case (UInt8(ascii: "s"), 0x301): composed = "ś"
      case (UInt8(ascii: "z"), 0x301): composed = "ź"
      case (UInt8(ascii: "e"), 0x301): composed = "é"
      case (UInt8(ascii: "z"), 0x307): composed = "ż"
      case (UInt8(ascii: "a"), 0x30A): composed = "å"
      case (UInt8(ascii: "a"), 0x308): composed = "ä"
      case (UInt8(ascii: "o"), 0x308): composed = "ö"
      case (UInt8(ascii: "u"), 0x308): composed = "ü"
      default: return false
      }
      bytes.removeLast()
      let place = keepsPlaces ? places.removeLast() : 0
      for byte in String(composed).utf8 { put(byte, place) }
      return true
    }

    private mutating func put(_ byte: UInt8, _ place: Int) {
      bytes.append(byte)
      if keepsPlaces { places.append(place) }
    }

    private mutating func putSpace(_ place: Int) {
      if bytes.last != 0x20 { put(0x20, place) }
    }

    /// A tag is left out, so that `<em>` divides no word; the values of its attributes are read apart.
    ///
    /// - Returns: the place of the tag's last byte.
    private mutating func readTag(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
      var place = start + 1
      while place < text.count, text[place] != UInt8(ascii: ">") {
        if text[place] == UInt8(ascii: "\"") {
          let valueStart = place + 1
          place = valueStart
          while place < text.count, text[place] != UInt8(ascii: "\"") { place += 1 }
          readAttribute(UnsafeBufferPointer(rebasing: text[valueStart..<place]), at: valueStart)
        }
        place += 1
      }
      return min(place, text.count - 1)
    }

    private mutating func readAttribute(_ value: UnsafeBufferPointer<UInt8>, at start: Int) {
      var inner = Reader(form: .attribute, keepsPlaces: keepsPlaces, capacity: value.count)
      inner.read(value)
      attributes.append(0x20)
      attributes += inner.bytes
      if keepsPlaces {
        attributePlaces.append(start)
        attributePlaces += inner.places.map { start + $0 }
      }
    }

    /// - Returns: how many bytes beyond the first were read.
    private mutating func readPercent(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
      guard place + 2 < text.count, let high = hex(text[place + 1]), let low = hex(text[place + 2]) else {
        put(text[place], place)
        return 0
      }
      let byte = high << 4 | low
      put((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte, place)
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

    private mutating func readEntity(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
      var end = place + 1
      while end < text.count, end - place < 12, text[end] != UInt8(ascii: ";") { end += 1 }
      guard end < text.count, text[end] == UInt8(ascii: ";") else {
        put(text[place], place)
        return 0
      }
      let name = String(decoding: text[(place + 1)..<end], as: UTF8.self)
      let scalar: Unicode.Scalar?
      switch name {
      case "amp": scalar = "&"
      case "lt": scalar = "<"
      case "gt": scalar = ">"
      case "quot": scalar = "\""
      case "nbsp": scalar = " "
      case "commat": scalar = "@"
      case _ where name.hasPrefix("#x") || name.hasPrefix("#X"):
        scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      case _ where name.hasPrefix("#"): scalar = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      default: scalar = nil
      }
      guard let scalar else {
        put(text[place], place)
        return 0
      }
      Array(String(scalar).utf8).withUnsafeBufferPointer { resolved in
        var inner = Reader(form: .plain, keepsPlaces: false, capacity: 4)
        inner.read(resolved)
        for byte in inner.bytes { byte == 0x20 ? putSpace(place) : put(byte, place) }
      }
      return end - place
    }

    /// A character beyond ASCII: spaces of any width are a space, invisible ones are left out, capitals become small.
    private mutating func readWide(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
      let length = text[place] < 0xE0 ? 2 : text[place] < 0xF0 ? 3 : 4
      guard place + length <= text.count else {
        put(text[place], place)
        return 0
      }
      if length == 2 {
        let (first, second) = (text[place], text[place + 1])
        if first == 0xC2, second == 0xA0 {
          putSpace(place)
        } else if first == 0xC2, second == 0xAD {
          // A soft hyphen is not seen.
        } else {
          let small = Self.small(first, second)
          put(small.0, place)
          put(small.1, place + 1)
        }
        return 1
      }
      if length == 3 {
        switch (text[place], text[place + 1], text[place + 2]) {
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 2
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
          putSpace(place)
          return 2
        default: break
        }
      }
      for offset in 0..<length { put(text[place + offset], place + offset) }
      return length - 1
    }

    /// The small letter of a capital of Latin-1 or Latin Extended-A, which hold the letters of Polish and Norwegian.
    private static func small(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
      let code = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
      let small: UInt32
      switch code {
      case 0xC0...0xD6, 0xD8...0xDE: small = code + 0x20
      case 0x100...0x137, 0x14A...0x177: small = code | 1
      case 0x139...0x148, 0x179...0x17E: small = code % 2 == 1 ? code + 1 : code
      default: return (first, second)
      }
      return (0xC0 | UInt8(small >> 6), 0x80 | UInt8(small & 0x3F))
    }
  }
}
