import Glibc

/// How hard a chosen passphrase is to guess, estimated from below: the cheapest way of putting it together from what guessing
/// programs try first (words, dates, rows of keys, repetitions) and single characters.
package struct PassphraseStrength: Sendable, Equatable {
  /// What makes the most of a weak passphrase cheap to guess.
  package enum Weakness: Sendable, Equatable {
    case short, common, words, row, repetition, date
  }

  /// A guess costs a derivation of 220,000 rounds: 2^64 of them are beyond everybody for years.
  package static let enough = 64

  package let bits: Int
  package let weakness: Weakness

  package var isEnough: Bool { bits >= Self.enough }

  package init(of text: String) {
    let characters = Array(text)
    // The cheapest way to each place, the part that leads there, and where that starts.
    var costs = [0.0]
    var parts: [(Part, start: Int)] = [(Part(length: 0, bits: 0, weakness: .short), 0)]
    for end in stride(from: 1, through: characters.count, by: 1) {
      var best = (cost: Double.infinity, part: Part(length: 1, bits: 0, weakness: .short))
      for part in Part.all(endingAt: end, of: characters) {
        let cost = costs[end - part.length] + part.bits
        if cost < best.cost { best = (cost, part) }
      }
      costs.append(best.cost)
      parts.append((best.part, end - best.part.length))
    }
    var lengths: [(weakness: Weakness, length: Int)] = []
    var place = characters.count
    while place > 0 {
      let (part, start) = parts[place]
      if let known = lengths.firstIndex(where: { $0.weakness == part.weakness }) {
        lengths[known].length += part.length
      } else {
        lengths.append((part.weakness, part.length))
      }
      place = start
    }
    bits = Int(costs[characters.count])
    weakness = lengths.max { $0.length < $1.length }?.weakness ?? .short
  }

  static func log2(_ value: Double) -> Double { Glibc.log2(value) }
}

/// A piece of a passphrase and what it costs to guess.
private struct Part {
  let length: Int
  let bits: Double
  let weakness: PassphraseStrength.Weakness

  /// The pieces that end at a place: one at least, a single character.
  static func all(endingAt end: Int, of characters: [Character]) -> [Part] {
    var parts = [single(end - 1, of: characters)]
    for start in stride(from: end - 2, through: max(0, end - 24), by: -1) {
      parts += whole(Array(characters[start..<end]))
    }
    return parts
  }

  /// A single character. Letters among letters are guessed as parts of words, which have some two bits a letter.
  private static func single(_ place: Int, of characters: [Character]) -> Part {
    let character = characters[place]
    let isAmongLetters = [place - 1, place + 1].allSatisfy {
      !characters.indices.contains($0) || isLower(characters[$0])
    }
    let bits =
      switch character {
      case _ where isLower(character): isAmongLetters ? 2.5 : 4.0
      case "0"..."9": 3.3
      case "A"..."Z": 4.7
      case " ": 1.0
      default: 5.0
      }
    return Part(length: 1, bits: bits, weakness: .short)
  }

  private static func isLower(_ character: Character) -> Bool { character.isLowercase }

  private static func whole(_ characters: [Character]) -> [Part] {
    var parts: [Part] = []
    func add(_ bits: Double, _ weakness: PassphraseStrength.Weakness) {
      parts.append(Part(length: characters.count, bits: bits, weakness: weakness))
    }
    let plain = String(characters).lowercased()
    if characters.count >= 3 {
      let read = String(plain.map { lookalikes[$0] ?? $0 })
      let changed = (read == plain ? 0.0 : 2.0) + (plain == String(characters) ? 0.0 : 1.5)
      if CommonPassphrases.words.contains(read) || CommonPassphrases.words.contains(plain) { add(7 + changed, .common) }
      if Self.words.contains(read) { add(11 + changed, .words) }
      if isRow(characters) { add(4 + PassphraseStrength.log2(Double(characters.count)), .row) }
      if isRepetition(characters) { add(6 + PassphraseStrength.log2(Double(characters.count)), .repetition) }
    }
    if isDate(characters) { add(characters.count == 4 ? 8 : 15, .date) }
    return parts
  }

  private static let words = Set([WordList.polish, .english, .norwegian].flatMap(\.words))

  private static let lookalikes: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i", "ą": "a", "ć": "c",
    "ę": "e",
    "ł": "l", "ń": "n", "ó": "o", "ś": "s", "ź": "z", "ż": "z", "å": "a", "ø": "o", "æ": "a",
  ]

  /// Whether each character follows the one before in the alphabet, among the numbers or on a keyboard, or goes back so.
  private static func isRow(_ characters: [Character]) -> Bool {
    let text = String(characters).lowercased()
    let back = String(text.reversed())
    return rows.contains { $0.contains(text) || $0.contains(back) }
  }

  private static let rows = [
    "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiopå", "asdfghjkløæ", "zxcvbnm", "qwertz", "!@#$%^&*()",
  ]

  /// Whether a shorter piece is repeated, such as `aaaa` or `kotkotkot`.
  private static func isRepetition(_ characters: [Character]) -> Bool {
    guard characters.count >= 3 else { return false }
    return (1...max(1, characters.count / 2)).contains { length in
      characters.count % length == 0
        && characters.indices.dropFirst(length).allSatisfy { characters[$0] == characters[$0 - length] }
    }
  }

  /// Whether it can be a year or a day, such as `1987`, `24121987` or `24.12.1987`.
  private static func isDate(_ characters: [Character]) -> Bool {
    let digits = characters.compactMap(\.wholeNumberValue)
    guard characters.allSatisfy({ $0.isASCII && ($0.isNumber || "./-".contains($0)) }) else { return false }
    guard [4, 6, 8].contains(digits.count), characters.count - digits.count <= 2 else { return false }
    guard digits.count == 4 else { return true }
    return characters.count == 4 && [19, 20].contains(digits[0] * 10 + digits[1])
  }
}
