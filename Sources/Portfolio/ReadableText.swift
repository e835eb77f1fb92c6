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
    var reader = Reader(form: form, keepsPlaces: keepsPlaces)
    text.withUnsafeBufferPointer { text in
      reader.read(text)
    }
    bytes = reader.bytes
    places = reader.places
  }

  /// The bytes of the text that a range of the readable text comes from.
  func place(of range: Range<Int>) -> Range<Int> {
    guard let start = places[range].first, let end = places[range].last else { return 0..<0 }
    return start..<end + 1
  }

  /// Reads one text. Its inner loop sees every byte of every page, so it works on plain memory.
  private struct Reader {
    let form: Form
    let keepsPlaces: Bool
    private(set) var bytes: [UInt8] = []
    private(set) var places: [Int] = []
    private var attributes: [UInt8] = []
    private var attributePlaces: [Int] = []

    init(form: Form, keepsPlaces: Bool) {
      self.form = form
      self.keepsPlaces = keepsPlaces
      if form == .html { attributes.reserveCapacity(4_096) }
    }

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
      let meanings = ReadableText.meanings(in: form)
      // What is read is never longer than what is written; attributes are gathered behind the text.
      bytes = [UInt8](unsafeUninitializedCapacity: text.count) { out, count in
        var place = 0
        var last: UInt8 = 0
        while place < text.count {
          let meaning = meanings[Int(text[place])]
          if meaning > 1 {
            out[count] = meaning
            count &+= 1
            last = meaning
            if keepsPlaces { places.append(place) }
          } else if meaning == 1 {
            if last != 0x20 {
              out[count] = 0x20
              count &+= 1
              last = 0x20
              if keepsPlaces { places.append(place) }
            }
          } else {
            place = readSpecial(text, place, out, &count)
            last = count > 0 ? out[count - 1] : 0
          }
          place &+= 1
        }
      }
      if !attributes.isEmpty {
        bytes += attributes
        places += attributePlaces
      }
    }

    /// - Returns: the place of the last byte that was read.
    private mutating func readSpecial(
      _ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ out: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
    ) -> Int {
      switch text[place] {
      case UInt8(ascii: "<"): return readTag(text, place)
      case UInt8(ascii: "&"):
        if let (scalar, end) = entity(text, place) {
          for byte in ReadableText(of: Array(String(scalar).utf8), form: .plain).bytes { put(byte, place, out, &count) }
          return end
        }
        put(text[place], place, out, &count)
        return place
      case UInt8(ascii: "%"):
        guard place + 2 < text.count, let high = hex(text[place + 1]), let low = hex(text[place + 2]) else {
          put(text[place], place, out, &count)
          return place
        }
        let byte = high << 4 | low
        put((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte, place, out, &count)
        return place + 2
      case 0xC2...0xF4: return readWide(text, place, out, &count)
      // A mark of emphasis is not seen.
      default: return place
      }
    }

    private mutating func put(
      _ byte: UInt8, _ place: Int, _ out: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
    ) {
      if byte == 0x20, count > 0, out[count - 1] == 0x20 { return }
      out[count] = byte
      count += 1
      if keepsPlaces { places.append(place) }
    }

    /// A tag is left out, so that `<em>` divides no word; the values of its attributes are read apart.
    private mutating func readTag(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
      var place = start &+ 1
      while place < text.count {
        let byte = text[place]
        if byte == UInt8(ascii: ">") { return place }
        if byte == UInt8(ascii: "\"") {
          let valueStart = place &+ 1
          place = valueStart
          while place < text.count, text[place] != UInt8(ascii: "\"") { place &+= 1 }
          readAttribute(UnsafeBufferPointer(rebasing: text[valueStart..<place]), at: valueStart)
        }
        place &+= 1
      }
      return text.count - 1
    }

    private mutating func readAttribute(_ value: UnsafeBufferPointer<UInt8>, at start: Int) {
      // Names of classes and ids are too short to hold a private value.
      guard value.count >= 5 else { return }
      let meanings = ReadableText.attributeMeanings
      attributes.append(ReadableText.divider)
      if keepsPlaces { attributePlaces.append(start) }
      let written = attributes.count
      for (offset, byte) in value.enumerated() {
        let meaning = meanings[Int(byte)]
        guard meaning != 0 else {
          attributes.removeSubrange(written...)
          if keepsPlaces { attributePlaces.removeSubrange(written...) }
          readEncodedAttribute(value, at: start)
          return
        }
        if meaning == 1, attributes.count > written, attributes.last == 0x20 { continue }
        attributes.append(meaning == 1 ? 0x20 : meaning)
        if keepsPlaces { attributePlaces.append(start + offset) }
      }
    }

    /// An attribute with entities, percent-encoding or letters beyond ASCII.
    private mutating func readEncodedAttribute(_ value: UnsafeBufferPointer<UInt8>, at start: Int) {
      var inner = Reader(form: .attribute, keepsPlaces: keepsPlaces)
      inner.read(value)
      attributes += inner.bytes
      if keepsPlaces {
        attributePlaces += inner.places.map { start + $0 }
      }
    }

    private func hex(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
      default: nil
      }
    }

    /// The character of an entity and the place of its semicolon. An entity is longer than what it stands for.
    private func entity(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> (Unicode.Scalar, end: Int)? {
      var end = place + 1
      while end < text.count, end - place < 12, text[end] != UInt8(ascii: ";") { end += 1 }
      guard end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
      return ReadableText.scalar(ofEntity: String(decoding: text[(place + 1)..<end], as: UTF8.self)).map { ($0, end) }
    }

    /// A character beyond ASCII: spaces of any width are a space, invisible ones are left out, capitals become small.
    private mutating func readWide(
      _ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ out: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
    ) -> Int {
      let first = text[place]
      let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard place + length <= text.count else {
        put(first, place, out, &count)
        return place
      }
      switch (first, text[place + 1], length == 3 ? text[place + 2] : 0) {
      case (0xC2, 0xAD, _), (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): break
      case (0xC2, 0xA0, _), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        put(0x20, place, out, &count)
      case (0xC3...0xC5, let second, _):
        putLetter(ReadableText.small(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)), place, out, &count)
      case (0xCC...0xCD, let second, _):
        let mark = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
        if count > 0, let letter = ReadableText.composed(out[count - 1], mark) {
          count -= 1
          if keepsPlaces { places.removeLast() }
          putLetter(letter, place - 1, out, &count)
        } else {
          putLetter(mark, place, out, &count)
        }
      default:
        for offset in 0..<length { put(text[place + offset], place + offset, out, &count) }
      }
      return place + length - 1
    }

    private mutating func putLetter(
      _ code: UInt32, _ place: Int, _ out: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
    ) {
      put(0xC0 | UInt8(code >> 6), place, out, &count)
      put(0x80 | UInt8(code & 0x3F), place + 1, out, &count)
    }
  }
}

extension ReadableText {
  /// Stands in no value, and between attributes, so that no value is read across them.
  private static let divider: UInt8 = 2

  /// What each byte means: a byte to compare, 1 for white space, 0 for what takes thought.
  private static func meanings(in form: Form) -> [UInt8] {
    switch form {
    case .plain: plainMeanings
    case .markdown: markdownMeanings
    case .html: htmlMeanings
    case .attribute: attributeMeanings
    }
  }

  private static let plainMeanings = meanings(special: "")
  private static let markdownMeanings = meanings(special: "&%*`\\")
  private static let htmlMeanings = meanings(special: "&%<")
  private static let attributeMeanings = meanings(special: "&%")

  private static func meanings(special: String) -> [UInt8] {
    (UInt8.min...UInt8.max).map { byte in
      switch byte {
      case 0x09...0x0D, 0x20: 1
      case 0xC2...0xF4: 0
      case _ where special.utf8.contains(byte): 0
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      // Control characters are in no value.
      case 0, 1: divider
      default: byte
      }
    }
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
