package import Diagnostics

/// Words that passphrases are drawn from: everyday ones, each told from all others by its first four letters and by more than
/// one letter, in `a-z` only, so that they can be dictated and typed on any keyboard.
package struct WordList: Sendable {
  /// What a generated passphrase is worth at least.
  package static let bits = 77.0

  package let words: [String]

  init(_ text: String) { words = text.split(whereSeparator: \.isWhitespace).map(String.init) }

  package static func of(_ language: Language) -> WordList {
    switch language {
    case .polish: polish
    case .english: english
    case .norwegian: norwegian
    }
  }

  /// How many bits one word is worth.
  package var bitsPerWord: Double { PassphraseStrength.log2(Double(words.count)) }

  /// How many words a passphrase has.
  package var count: Int { Int((Self.bits / bitsPerWord).rounded(.up)) }
}
