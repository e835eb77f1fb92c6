/// A list of some thousand words that answers quickly whether it has one, and is quickly made: a run may ask it only once.
struct WordSet: Sendable {
  private let text: [UInt8]
  /// Where each word starts, plus one, at the place that its hash says or the next free one.
  private let starts: [UInt32]

  /// - Parameter text: words divided by spaces; what follows a `|` on a line is left out.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    // Words are at least two bytes, so that at most a half of the places is taken.
    var starts = [UInt32](repeating: 0, count: Self.powerOfTwo(atLeast: bytes.count * 2 / 3))
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "|") {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
        continue
      }
      let start = place
      while place < bytes.count, Self.isLetter(bytes[place]) { place += 1 }
      guard place > start else {
        place += 1
        continue
      }
      var slot = Self.hash(bytes[start..<place]) & (starts.count - 1)
      while starts[slot] != 0 { slot = (slot + 1) & (starts.count - 1) }
      starts[slot] = UInt32(start + 1)
    }
    self.text = bytes
    self.starts = starts
  }

  func contains(_ word: Substring) -> Bool {
    // A letter written with a mark of its own (U+0300 to U+036F) is the same letter.
    if word.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) { return containsEquivalent(of: word) }
    let bytes = word.utf8
    guard !bytes.isEmpty else { return false }
    var slot = Self.hash(bytes) & (starts.count - 1)
    while starts[slot] != 0 {
      if has(bytes, at: Int(starts[slot]) - 1) { return true }
      slot = (slot + 1) & (starts.count - 1)
    }
    return false
  }

  private func has(_ word: Substring.UTF8View, at start: Int) -> Bool {
    var place = start
    for byte in word {
      guard place < text.count, text[place] == byte else { return false }
      place += 1
    }
    return place == text.count || !Self.isLetter(text[place])
  }

  private func containsEquivalent(of word: Substring) -> Bool {
    starts.contains { start in
      guard start > 0 else { return false }
      return String(decoding: text[(Int(start) - 1)...].prefix { Self.isLetter($0) }, as: UTF8.self) == word
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte > UInt8(ascii: " ") && byte != UInt8(ascii: "|") }

  /// FNV-1a.
  private static func hash<Bytes: Sequence<UInt8>>(_ bytes: Bytes) -> Int {
    Int(bytes.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 })
  }

  private static func powerOfTwo(atLeast count: Int) -> Int {
    var power = 2
    while power < count { power *= 2 }
    return power
  }
}
