import Schema
import TestSupport
import Testing

@testable import Portfolio

@Suite("The quick look for personal data")
struct PersonalDataSieveTests {
  private static let values = [
    "ada nowak", "ada.nowak@example.org", "ul. zielona 5, 00-001 warszawa", "7 marca 1999", "1999-03-07", "łucja żółw",
    "https://example.org/plates",
  ]

  @Test(
    "What the close look finds, however it is disguised, the quick look lets pass",
    arguments: 0..<60, [ReadableText.Form.html, .markdown])
  func letsPass(seed: Int, form: ReadableText.Form) {
    var random = SeededRandom(seed: UInt64(seed))
    for value in Self.values {
      let text = Self.noise(&random, form) + Self.disguised(value, form, &random) + Self.noise(&random, form)
      let bytes = Array(text.utf8)
      let wanted = Array(value.utf8)
      let isThere = Self.holds(ReadableText(of: bytes, form: form).bytes, wanted)
      let sieve = PersonalDataSieve(for: [(wanted, false)])
      let passes = bytes.withUnsafeBytes { sieve.mayHold($0, form) }
      #expect(isThere, "the disguise is one that the close look sees through: \(text)")
      #expect(passes, "\(text)")
    }
  }

  @Test("A number is let pass through whatever divides its digits", arguments: 0..<60)
  func number(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let sieve = PersonalDataSieve(for: [(Array("600100200".utf8), true)])
    let dividers = [
      "", " ", "\n  ", "\u{2013} ", "-", ".", "\u{A0}", "\u{2013}", "/", "<b>", "</b> ", "&nbsp;", " (", ") ",
    ]
    let text = "600100200".map { String($0) + (dividers.randomElement(using: &random) ?? "") }.joined()
    #expect(Array("tel. \(text)".utf8).withUnsafeBytes { sieve.mayHold($0, .html) }, "\(text)")
  }

  @Test("A page without a private value is not looked at closely")
  func keepsBack() throws {
    let page = """
      <!doctype html><html lang="pl"><head><title>Prowadzi warsztaty – Teczka</title></head><body><p>W 1998 i 2000 roku, \
      w Warszawie; 3 marca, 10:30. Odnowa zieleni, kowalstwo, <a href="https://example.org/">example.org</a> &amp; inne, \
      100 % dowodów, 600 200 100.</p></body></html>
      """
    let values = Self.values.map { (bytes: Array($0.utf8), isDigits: false) } + [(Array("600100200".utf8), true)]
    let sieve = PersonalDataSieve(for: values)
    #expect(!Array(page.utf8).withUnsafeBytes { sieve.mayHold($0, .html) })
  }

  @Test("A name without a letter of ASCII lets everything pass")
  func otherAlphabet() {
    let sieve = PersonalDataSieve(for: [(Array("іван".utf8), false)])
    #expect(Array("a".utf8).withUnsafeBytes { sieve.mayHold($0, .html) })
  }

  private static func holds(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
    text.indices.contains { text[$0...].starts(with: wanted) }
  }

  /// The value as somebody could write it who hides it, on purpose or not.
  private static func disguised(_ value: String, _ form: ReadableText.Form, _ random: inout SeededRandom) -> String {
    value.unicodeScalars.map { scalar in
      let character = String(scalar)
      let mark =
        form == .html ? ["<b>", "</b>", "<a href=\"x > y\">", "\u{AD}", "\u{200B}"] : ["*", "**", "`", "\u{AD}"]
      let spaces = [" ", "\n ", "\u{A0}", "  ", "\u{202F}"]
      switch Int.random(in: 0..<10, using: &random) {
      case 0: return "&#\(scalar.value);"
      case 1: return "&#x\(String(scalar.value, radix: 16));"
      case 2 where scalar.isASCII: return "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      case 3: return character.uppercased()
      case 4: return (mark.randomElement(using: &random) ?? "") + character
      case 5 where scalar == "@": return "&commat;"
      case 6 where scalar == "ż": return "z\u{307}"
      case 7 where scalar == " ": return spaces.randomElement(using: &random) ?? " "
      default: return character
      }
    }.joined()
  }

  private static func noise(_ random: inout SeededRandom, _ form: ReadableText.Form) -> String {
    let pieces = [
      "ada ", "nowa ", "<p class=\"lead\">", "</p>", "&amp;", " 1999", "zielona", " – ", "ż", "\n", "@", "5, ",
    ]
    return (0..<Int.random(in: 0..<12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}

/// The same numbers for the same seed (SplitMix64).
private struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
