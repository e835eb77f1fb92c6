import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Sealing

@Suite struct PassphraseTests {
  @Test(
    "a word is told from all others by its first four letters and by more than one letter", arguments: Language.allCases
  )
  func wordLists(language: Language) {
    let words = WordList.of(language).words
    #expect(words.count >= 1_024)
    #expect(Set(words.map { $0.prefix(4) }).count == words.count)
    #expect(words.allSatisfy { (3...9).contains($0.count) && $0.allSatisfy { ("a"..."z").contains($0) } })
    for (place, word) in words.enumerated() {
      for other in words[(place + 1)...] where areConfusable(word, other) {
        Issue.record("\(word) and \(other) differ in one letter")
      }
      let isInside = words.contains { $0 != word && $0.hasPrefix(word) }
      #expect(!isInside, "\(word) begins another word")
    }
  }

  private func areConfusable(_ left: String, _ right: String) -> Bool {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    guard abs(left.count - right.count) <= 1 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    return start + end >= max(left.count, right.count) - 1
  }

  @Test("a generated passphrase is worth 77 bits", arguments: Language.allCases)
  func entropy(language: Language) {
    let list = WordList.of(language)
    #expect(Double(list.count) * list.bitsPerWord >= 77)
    let text = Passphrase(generatedFrom: list, randomness: .counting()).revealed
    #expect(text.split(separator: " ").count == list.count && list.count >= 6)
    #expect(text.split(separator: " ").allSatisfy { list.words.contains(String($0)) })
    #expect(throws: Never.self) { try Passphrase(chosen: text) }
  }

  @Test("each word is drawn equally often") func distribution() {
    let randomness = Randomness.counting()
    var counts = [Int](repeating: 0, count: 10)
    for _ in 0..<10_000 { counts[randomness.number(below: 10)] += 1 }
    // Chi squared with nine degrees of freedom: above 27.9 once in a thousand; the numbers are the same in every run.
    let chi = counts.reduce(0.0) { $0 + Double(($1 - 1_000) * ($1 - 1_000)) / 1_000 }
    #expect(chi < 27.9)
  }

  @Test("a draw that would favour some words is repeated") func rejection() {
    let drawn = Drawn([[0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 12]])
    #expect(Randomness { _ in drawn.next() }.number(below: 10) == 2)
  }

  @Test(
    "a weak passphrase is refused with the reason",
    arguments: [
      ("kot", PassphraseStrength.Weakness.short), ("password", .common), ("Hasło123", .common),
      ("P@ssw0rd2026!", .common),
      ("qwertyuiop asdfghjkl", .row), ("abcdefghijklmnop", .row), ("aaaaaaaaaaaaaaaaaaaaaaaa", .repetition),
      ("24.12.1987", .date), ("correct horse battery staple", .common), ("acorn acrobat actor adapt", .words),
      ("0123456789012345678901234567", .repetition), ("kotkotkotkotkotkotkotkot", .repetition),
    ])
  func weakness(text: String, weakness: PassphraseStrength.Weakness) {
    let strength = PassphraseStrength(of: text)
    #expect(strength.weakness == weakness)
    #expect(throws: Passphrase.Refusal.weak(strength)) { try Passphrase(chosen: text) }
  }

  @Test(
    "a strong passphrase is taken",
    arguments: [
      "zqV7-mXw3-Lp9K-tRb2", "wczoraj padało, a jutro pojedziemy rowerem nad jezioro",
      "i går regnet det, og i morgen sykler vi til vannet sammen",
    ])
  func strength(text: String) { #expect(throws: Never.self) { try Passphrase(chosen: text) } }

  @Test(
    "what may come as other bytes from another keyboard is refused",
    arguments: [("q\u{301}", "\u{301}" as Unicode.Scalar), ("a\u{0}b", "\u{0}"), ("K\u{212A}", "\u{212A}"), ("ﬁ", "ﬁ")])
  func characters(text: String, scalar: Unicode.Scalar) {
    #expect(throws: Passphrase.Refusal.character(scalar)) { try Passphrase(chosen: text) }
  }

  @Test("nothing, and a book, are refused") func lengths() {
    #expect(throws: Passphrase.Refusal.empty) { try Passphrase(chosen: " \n ") }
    #expect(throws: Passphrase.Refusal.tooLong(limit: 256)) {
      try Passphrase(chosen: String(repeating: "xy ", count: 99))
    }
  }

  @Test("white space does not matter") func whiteSpace() {
    #expect(Passphrase(typed: "  kot \t rower\n").bytes == Array("kot rower".utf8))
  }

  @Test("letters that were typed in two parts are the letters that passphrases are made of")
  func composition() {
    for text in ["zaz\u{307}o\u{301}łc\u{301}", "a\u{30A}", "\u{438}\u{306}", "q\u{301}"] {
      #expect(Passphrase(typed: text).bytes == Array(text.precomposedStringWithCanonicalMapping.utf8))
    }
  }

  @Test("secrets print as redacted") func redacted() {
    let passphrase = Passphrase(typed: "very secret")
    let key = SecretKey(Array("very secret".utf8))
    for value in [passphrase as Any, key, Example.vault, Example.seal(), Example.vault.shares] {
      var dumped = ""
      dump(value, to: &dumped)
      for text in ["\(value)", String(reflecting: value), dumped] {
        #expect(!text.contains("secret phrase") && !text.contains("very secret"))
        #expect(text.contains("<redacted>"))
      }
    }
  }
}

/// Gives the bytes that it was made with, one after the other.
private final class Drawn: Sendable {
  private let rest: Mutex<[[UInt8]]>

  init(_ bytes: [[UInt8]]) { rest = Mutex(bytes) }

  func next() -> [UInt8] { rest.withLock { $0.removeFirst() } }
}
