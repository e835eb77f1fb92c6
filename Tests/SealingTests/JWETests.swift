import Diagnostics
import Foundation
import Testing

@testable import Sealing

@Suite struct JWETests {
  private let page = String(decoding: Example.page, as: UTF8.self)

  private func parse(_ text: String) throws(JWE.Failure) -> JWE { try JWE(parsing: Array(text.utf8)) }

  /// The page with one member replaced in the text.
  private func changed(_ old: String, _ new: String) throws -> String {
    try #require(page.contains(old), "the page has no \(old)")
    return page.replacing(old, with: new, maxReplacements: 1)
  }

  @Test("each share's passphrase opens the page, and no other") func opening() throws {
    let jwe = try parse(page)
    #expect(jwe.recipients.count == 2)
    for (share, passphrase) in zip(Example.vault.shares, Example.passphrases) {
      #expect(try jwe.open(with: passphrase).plaintext.starts(with: Example.plaintext))
      #expect(try jwe.open(with: passphrase, share: share.id).plaintext.starts(with: Example.plaintext))
    }
    #expect(throws: JWE.Failure.wrongPassphrase) { try jwe.open(with: Passphrase(typed: "third passphrase")) }
    #expect(throws: JWE.Failure.wrongPassphrase) {
      try jwe.open(with: Example.passphrases[0], share: Example.vault.shares[1].id)
    }
  }

  @Test("the open part of a page names ids and parameters only") func openPart() throws {
    let json = try JSON(strict: Example.page, depthLimit: 8)
    #expect(json.keys == ["protected", "recipients", "iv", "ciphertext", "tag"])
    for recipient in try #require(json["recipients"]?.array) {
      #expect(recipient["header"]?.keys == ["alg", "kid", "p2c", "p2s"])
    }
    #expect(!page.contains("example") && !page.contains("Recipient"))
  }

  @Test("a page of another unit in its place is refused") func otherUnit() throws {
    #expect(throws: JWE.Failure.otherUnit) { try parse(page).open(with: Example.passphrases[0], unit: "another") }
    #expect(throws: Never.self) { try parse(page).open(with: Example.passphrases[0], unit: Example.seal().id) }
  }

  @Test("a change of any sealed part is found", arguments: ["ciphertext", "tag", "iv"])
  func tampering(member: String) throws {
    let value = try #require(JSON(strict: Example.page, depthLimit: 8)[member]?.string)
    let other = value.hasPrefix("A") ? "B" : "A"
    let text = try changed("\"\(member)\":\"\(value)", "\"\(member)\":\"\(other + value.dropFirst())")
    #expect(throws: JWE.Failure.damaged) { try parse(text).open(with: Example.passphrases[0]) }
  }

  @Test("another unit's id in the protected header is found") func protectedHeader() throws {
    let text = try #require(JSON(strict: Example.page, depthLimit: 8)["protected"]?.string)
    let header = try #require(Base64URL.decode(text).map { String(decoding: $0, as: UTF8.self) })
    let other = header.replacing(Example.seal().id, with: "AAAAAAAAAAAAAAAA")
    #expect(other != header)
    #expect(throws: JWE.Failure.damaged) {
      try parse(changed(text, Base64URL.encode(Array(other.utf8)))).open(with: Example.passphrases[0])
    }
  }

  @Test("every page that is cut short is refused") func truncation() {
    for length in stride(from: 0, to: Example.page.count, by: 7) {
      #expect(throws: JWE.Failure.self) { try JWE(parsing: Array(Example.page.prefix(length))) }
    }
  }

  @Test(
    "what the profile does not allow is refused before any work",
    arguments: [
      ("\"p2c\":220000", "\"p2c\":99999999999", JWE.Failure.limit("p2c")),
      ("\"p2c\":220000", "\"p2c\":2000001", .limit("p2c")),
      ("\"p2c\":220000", "\"p2c\":219999", .limit("p2c")),
      ("\"p2c\":220000", "\"p2c\":0", .malformed("p2c")),
      ("\"p2c\":220000", "\"p2c\":2.2e5", .malformed("p2c")),
      ("\"alg\":\"PBES2-HS512+A256KW\"", "\"alg\":\"dir\"", .unsupported("alg")),
      ("\"alg\":\"PBES2-HS512+A256KW\"", "\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256GCM\"", .malformed("header")),
      ("\"kid\":", "\"crit\":[\"exp\"],\"kid\":", .unsupported("crit, zip")),
      ("\"kid\":", "\"zip\":\"DEF\",\"kid\":", .unsupported("crit, zip")),
      ("\"kid\":", "\"kid\":\"a\",\"kid\":", .malformed("JSON")),
      ("\"tag\":\"", "\"tag\":\"AA", .malformed("tag")),
      ("\"iv\":\"", "\"iv\":\"AA", .malformed("iv")),
      ("\"iv\":", "\"aad\":\"*\",\"iv\":", .malformed("aad")),
      ("\"recipients\":[", "\"recipients\":[5,", .malformed("recipients")),
      ("\"recipients\":[", "\"encrypted_key\":\"\",\"recipients\":[", .malformed("recipients")),
    ])
  func refusal(old: String, new: String, failure: JWE.Failure) throws {
    let text = try changed(old, new)
    #expect(throws: failure) { try parse(text) }
  }

  @Test("no recipients, and too many, are refused") func recipientCounts() throws {
    let protected = try #require(JSON(strict: Example.page, depthLimit: 8)["protected"]?.string)
    func text(_ recipients: [String]) -> String {
      "{\"protected\":\"\(protected)\",\"recipients\":[\(recipients.joined(separator: ","))],\"iv\":\"\",\"ciphertext\":\"\",\"tag\":\"\"}"
    }
    #expect(throws: JWE.Failure.malformed("recipients")) { try parse(text([])) }
    #expect(throws: JWE.Failure.limit("recipients")) { try parse(text(Array(repeating: "{}", count: 257))) }
  }

  @Test("more work for a passphrase that fits nothing than our largest page asks for is refused") func work() throws {
    func text(_ count: Int, _ iterations: Int) throws -> String {
      let json = try JSON(strict: Example.page, depthLimit: 8)
      let one = try #require(json["recipients"]?.array?.first).text(pretty: false)
      let dear = one.replacing("220000", with: String(iterations))
      let list = try #require(page.range(of: "\"recipients\":["))
      let end = try #require(page.range(of: "],\"iv\""))
      return page.replacingCharacters(
        in: list.upperBound..<end.lowerBound, with: Array(repeating: dear, count: count).joined(separator: ","))
    }
    #expect(throws: Never.self) { try parse(text(256, PBES2.iterations)) }
    #expect(throws: Never.self) { try parse(text(28, PBES2.iterationLimit)) }
    #expect(throws: JWE.Failure.limit("p2c")) { try parse(text(29, PBES2.iterationLimit)) }
  }

  @Test("a page knows for which shares it is sealed") func shares() throws {
    let jwe = try parse(page)
    for share in Example.vault.shares { #expect(jwe.isSealed(for: share.id)) }
    #expect(!jwe.isSealed(for: "another"))
  }

  @Test("an unchanged page is known again, and every change is seen") func unchanged() throws {
    let seal = Example.seal()
    #expect(seal.isSealed(Example.plaintext, in: Example.page))
    #expect(!seal.isSealed(Example.plaintext + [UInt8(ascii: "x")], in: Example.page))
    #expect(!seal.isSealed(Array(Example.plaintext.dropLast()), in: Example.page))
    // When the second share has ended, the page is another one.
    let later = Example.seal(on: day("2026-12-02"))
    #expect(later.shares.count == 1)
    #expect(!later.isSealed(Example.plaintext, in: Example.page))
  }

  @Test("the same page sealed twice has two nonces") func nonces() throws {
    let randomness = Randomness.counting()
    let pages = try (0..<2).map { _ in
      try JWE(parsing: Example.seal().seal(Example.plaintext, randomness: randomness)).nonce
    }
    #expect(pages[0] != pages[1])
  }

  @Test("sizes are padded", arguments: [0, 1, 2, 9, 100, 1_000, 50_000, 1_000_003])
  func padding(count: Int) throws {
    let padded = Padding.length(for: count)
    #expect(padded >= count && Double(padded) <= max(2, Double(count) * 1.12))
    #expect(Padding.length(for: padded) == padded)
    let jwe = try JWE(
      parsing: Example.seal().seal([UInt8](repeating: 0x20, count: count), randomness: .counting()))
    #expect(jwe.ciphertext.count == padded)
  }

  @Test("Padmé is as its paper has it", arguments: [(9, 10), (1_025, 1_088), (50_000, 51_200), (1 << 20, 1 << 20)])
  func padme(count: Int, padded: Int) { #expect(Padding.length(for: count) == padded) }
}

@Suite struct Base64URLTests {
  @Test("there and back", arguments: 0..<70) func roundTrip(count: Int) {
    let bytes = Randomness.counting(from: UInt64(count)).bytes(count)
    let text = Base64URL.encode(bytes)
    #expect(text.utf8.count == Base64URL.encodedLength(of: count))
    #expect(Base64URL.decode(text) == bytes)
  }

  @Test("piece by piece is as at once", arguments: [0, 1, 2, 3, 100, 1_000], [1, 2, 3, 7, 64])
  func pieces(count: Int, size: Int) {
    let bytes = Randomness.counting(from: 9).bytes(count)
    var encoder = Base64URL.Encoder()
    var text: [UInt8] = []
    for start in stride(from: 0, to: count, by: size) {
      text += encoder.encode(Array(bytes[start..<min(count, start + size)]))
    }
    text += encoder.finish()
    #expect(text == Array(Base64URL.encode(bytes).utf8))
    var decoder = Base64URL.Decoder()
    var back: [UInt8] = []
    for start in stride(from: 0, to: text.count, by: size) {
      let isRead = decoder.decode(text[start..<min(text.count, start + size)], into: &back)
      #expect(isRead)
    }
    #expect(decoder.isComplete && back == bytes)
  }

  @Test("each value has one spelling", arguments: ["A", "AB", "AAB", "AA==", "A+", "A/", "A A", "Ą", "AAAAA"])
  func refusal(text: String) { #expect(Base64URL.decode(text) == nil) }

  @Test("RFC 4648's alphabet") func alphabet() {
    #expect(Base64URL.encode([0xFB, 0xFF, 0xFE]) == "-__-")
    #expect(Base64URL.encode(Array("foobar".utf8)) == "Zm9vYmFy")
    #expect(Base64URL.encode(Array("fooba".utf8)) == "Zm9vYmE")
  }
}
