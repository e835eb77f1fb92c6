/// What somebody types to open a sealed unit. It prints as `<redacted>` and is kept nowhere.
package struct Passphrase: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Why a text cannot be a passphrase.
  package enum Refusal: Error, Equatable {
    case empty
    case tooLong(limit: Int)
    /// A character that another keyboard or program may send as other bytes, or that nobody sees.
    case character(Unicode.Scalar)
    case weak(PassphraseStrength)
  }

  package static let lengthLimit = 256

  private let text: String

  /// A passphrase as somebody typed it, to open something: white space around it is dropped, that inside is one space, and a letter
  /// that comes as two characters becomes the one that passphrases are made of, as browsers do it too (Unicode's NFC).
  package init(typed text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.text = String(words.map { $0.unicodeScalars.count == 1 ? $0 : Self.composed[$0] ?? $0 })
  }

  /// A passphrase that somebody chose for a share.
  ///
  /// - Throws: ``Refusal`` where it is weak, or has characters that do not always come as the same bytes: letters that can be
  ///   spelt in two ways are taken in the composed form only (RFC 8265 asks for NFC; what is taken here is in it).
  package init(chosen text: String) throws(Refusal) {
    self.init(typed: text)
    guard !self.text.isEmpty else { throw .empty }
    guard self.text.unicodeScalars.count <= Self.lengthLimit else { throw .tooLong(limit: Self.lengthLimit) }
    for scalar in self.text.unicodeScalars where !Self.isSafe(scalar) { throw .character(scalar) }
    let strength = PassphraseStrength(of: self.text)
    guard strength.isEnough else { throw .weak(strength) }
  }

  /// Random words of a list, as many as ``WordList/count`` asks for.
  package init(generatedFrom words: WordList, randomness: Randomness) {
    text = (0..<words.count).map { _ in words.words[randomness.number(below: words.words.count)] }.joined(
      separator: " ")
  }

  /// The octets that the key is derived from (RFC 7518, 4.8: UTF-8).
  var bytes: [UInt8] { Array(text.utf8) }

  /// The one place where it leaves the value: to be shown to the person who shares.
  package var revealed: String { text }

  /// Letters by themselves: equal characters are those of one meaning, however they are spelt (UAX 15).
  private static let composed = Dictionary(
    (0xA1...0x52F).compactMap(Unicode.Scalar.init).filter(isSafe).map { (Character($0), Character($0)) },
    uniquingKeysWith: { first, _ in first })

  /// ASCII, and the Latin and Cyrillic letters that have one spelling in bytes.
  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x24F, 0x400...0x482, 0x48A...0x52F: true
    default: false
    }
  }

  package var description: String { "<redacted>" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
