import Glibc

/// Tells quickly that a text cannot hold any of some values, so that few texts have to be read as people read them.
///
/// It looks for one byte of each value, its anchor, and compares the bytes around it. Where markup, an entity or a letter
/// beyond ASCII stands in the way, it says that the value may be there: it errs on that side only.
struct PersonalDataSieve: Sendable {
  private struct Anchor: Sendable {
    /// The byte as small letter and as capital.
    let writings: [UInt8]
    let surroundings: Set<Surroundings>
  }

  /// The bytes around an anchor, the nearest first.
  private struct Surroundings: Hashable, Sendable {
    let before: [UInt8]
    let after: [UInt8]
    let isDigits: Bool
  }

  private let anchors: [Anchor]
  /// Whether there is a value without a byte to look for, such as a name in Cyrillic letters.
  private let letsEverythingPass: Bool

  /// - Parameter values: as ``ReadableText`` writes them.
  init(for values: [(bytes: [UInt8], isDigits: Bool)]) {
    var waiting = values
    var anchors: [Anchor] = []
    // One byte that many values share is looked for once.
    while let byte = Self.bestAnchor(of: waiting.map(\.bytes)) {
      let surroundings = waiting.filter { $0.bytes.contains(byte) }.map { value in
        Self.surroundings(of: byte, in: value.bytes, isDigits: value.isDigits)
      }
      let capital = Self.isSmallLetter(byte) ? [byte & ~0x20] : []
      anchors.append(Anchor(writings: [byte] + capital, surroundings: Set(surroundings)))
      waiting.removeAll { $0.bytes.contains(byte) }
    }
    self.anchors = anchors
    letsEverythingPass = !waiting.isEmpty
  }

  func mayHold(_ text: UnsafeRawBufferPointer, _ form: ReadableText.Form) -> Bool {
    if letsEverythingPass { return true }
    guard let base = text.baseAddress else { return false }
    for anchor in anchors {
      for writing in anchor.writings {
        var place = 0
        while let hit = memchr(base + place, Int32(writing), text.count - place) {
          let found = UnsafeRawPointer(hit) - base
          if anchor.surroundings.contains(where: { Self.mayStand($0, around: found, in: text, form) }) { return true }
          place = found + 1
        }
      }
    }
    return mayHoldEncodedAnchor(text, base)
  }

  /// Whether something is percent-encoded, or a letter, a digit or `@` stands there as an entity.
  private func mayHoldEncodedAnchor(_ text: UnsafeRawBufferPointer, _ base: UnsafeRawPointer) -> Bool {
    for mark in [UInt8(ascii: "&"), UInt8(ascii: "%")] {
      var place = 0
      while let hit = memchr(base + place, Int32(mark), text.count - place) {
        place = UnsafeRawPointer(hit) - base + 1
        let encoded = UnsafeRawBufferPointer(rebasing: text[place...].prefix(12))
        if mark == UInt8(ascii: "%") {
          if encoded.count >= 2, Self.isHexDigit(encoded[0]), Self.isHexDigit(encoded[1]) { return true }
        } else if let code = Self.code(ofEntity: encoded), let byte = UInt8(exactly: code),
          Self.canBeAnchor(byte) || Self.isSmallLetter(byte | 0x20)
        {
          return true
        }
      }
    }
    return false
  }

  /// The character that an entity stands for; of those with names, only one stands for what can be an anchor.
  private static func code(ofEntity text: UnsafeRawBufferPointer) -> Int? {
    guard text.first == UInt8(ascii: "#") else { return text.starts(with: "commat;".utf8) ? 0x40 : nil }
    let isHexadecimal = text.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = text.dropFirst(isHexadecimal ? 2 : 1).prefix { isHexadecimal ? isHexDigit($0) : isDigit($0) }
    return Int(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
  }

  private static func mayStand(
    _ surroundings: Surroundings, around place: Int, in text: UnsafeRawBufferPointer, _ form: ReadableText.Form
  ) -> Bool {
    mayFollow(surroundings.after, from: place, by: 1, text, form, isDigits: surroundings.isDigits)
      && mayFollow(surroundings.before, from: place, by: -1, text, form, isDigits: surroundings.isDigits)
  }

  /// Whether bytes of a value may be read from a place on; where something is not read as it is written, they may.
  private static func mayFollow(
    _ bytes: [UInt8], from start: Int, by step: Int, _ text: UnsafeRawBufferPointer, _ form: ReadableText.Form,
    isDigits: Bool
  ) -> Bool {
    var place = start
    for byte in bytes {
      place += step
      while place >= 0, place < text.count {
        if form == .html, text[place] == UInt8(ascii: step > 0 ? "<" : ">") {
          guard let end = otherEnd(ofTag: place, by: step, text) else { return true }
          place = end + step
        } else if isDigits, isSeparator(text[place]) {
          place += step
        } else if isDigits, text[place] >= 0x80, mayVanish(text, place, isDigits: true) {
          repeat { place += step } while place >= 0 && place < text.count && text[place] & 0xC0 == 0x80
          // Backwards the first byte of the character comes last.
          if step < 0 { place += step }
        } else {
          break
        }
      }
      guard place >= 0, place < text.count, byte < 0x80 else { return true }
      let written = text[place]
      switch written {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): if written | 0x20 != byte { return false }
      // Several spaces are read as one.
      case 0x09...0x0D, 0x20:
        if byte != 0x20 { return false }
        while place + step >= 0, place + step < text.count, isSpace(text[place + step]) { place += step }
      case 0x80...: return mayVanish(text, place, isDigits: isDigits)
      // An entity begins or ends.
      case UInt8(ascii: "&"),
        UInt8(ascii: ";") where step < 0:
        return true
      case 0..<0x20, 0x7F, UInt8(ascii: "%"): return true
      case UInt8(ascii: "*") where form == .markdown, UInt8(ascii: "`") where form == .markdown,
        UInt8(ascii: "\\") where form == .markdown:
        return true
      default: if written != byte { return false }
      }
    }
    return true
  }

  /// Where a tag ends that is met at its first bracket, or begins that is met at its last; nil where that is not plain to see.
  private static func otherEnd(ofTag start: Int, by step: Int, _ text: UnsafeRawBufferPointer) -> Int? {
    var place = start + step
    var isQuoted = false
    while place >= 0, place < text.count {
      switch text[place] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ">") where step > 0 && !isQuoted: return place
      case UInt8(ascii: "<") where step < 0 && !isQuoted: return place
      case UInt8(ascii: "<"), UInt8(ascii: ">"): return nil
      default: break
      }
      place += step
    }
    return nil
  }

  /// Whether a character beyond ASCII may be read as a space or not at all, or joins a letter; all others are what they are,
  /// but a dash divides digits.
  ///
  /// - Parameter place: of any of its bytes.
  private static func mayVanish(_ text: UnsafeRawBufferPointer, _ place: Int, isDigits: Bool) -> Bool {
    var start = place
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    let second = start + 1 < text.count ? text[start + 1] : 0
    let third = start + 2 < text.count ? text[start + 2] : 0
    switch (text[start], second) {
    case (0xC2, _): return second == 0xA0 || second == 0xAD
    // Spaces and marks of direction (U+2000 to U+200F), dashes (to U+2015), the narrow space.
    case (0xE2, 0x80): return third <= (isDigits ? 0x95 : 0x8F) || third == 0xAF
    case (0xE2, 0x81): return third == 0x9F || third == 0xA0
    case (0xE3, 0x80): return third == 0x80
    case (0xC3...0xC5, _), (0xE2...0xEE, _), (0xF0..., _): return false
    default: return true
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { (0x09...0x0D).contains(byte) || byte == 0x20 }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-")...UInt8(ascii: "/"): true
    default: false
    }
  }
}

extension PersonalDataSieve {
  /// The byte by which most values are found at the least cost.
  private static func bestAnchor(of values: [[UInt8]]) -> UInt8? {
    let candidates = Set(values.joined()).filter { canBeAnchor($0) }
    func worth(_ byte: UInt8) -> (Int, UInt8) { (values.count { $0.contains(byte) } * 1_000 / cost(byte), byte) }
    return candidates.max { worth($0) < worth($1) }
  }

  /// What stands around an anchor, at the place where most of it can be compared.
  private static func surroundings(of byte: UInt8, in value: [UInt8], isDigits: Bool) -> Surroundings {
    let all = value.indices.filter { value[$0] == byte }.map { place in
      Surroundings(
        before: value[..<place].reversed(), after: Array(value[(place + 1)...]), isDigits: isDigits)
    }
    func telling(_ bytes: [UInt8]) -> Int { bytes.prefix(4).prefix { canBeAnchor($0) || $0 == 0x20 }.count }
    return all.max { telling($0.before) + telling($0.after) < telling($1.before) + telling($1.after) }
      ?? Surroundings(before: [], after: [], isDigits: isDigits)
  }

  /// What looking for a byte costs: a pass over the text, and a comparison wherever it stands.
  private static func cost(_ byte: UInt8) -> Int {
    if let place = commonLetters.firstIndex(of: byte) { return 10 + 3 * (commonLetters.count - place) }
    return byte == UInt8(ascii: "@") ? 5 : 20
  }

  /// The small letters, the most common first.
  private static let commonLetters = Array("aeinotrszwcdlkpmyugbhfjvxq".utf8)

  private static func isSmallLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  private static func canBeAnchor(_ byte: UInt8) -> Bool {
    isSmallLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "@")
  }
}
