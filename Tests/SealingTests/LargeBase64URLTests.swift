import Foundation
import Testing

@testable import Sealing

@Suite struct LargeBase64URLTests {
  /// Every length up to a few times what is worked on at once, and bytes of every value.
  @Test("texts of every length are what Foundation makes of them, and come back") func everyLength() throws {
    for length in 0..<400 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ length &* 31) }
      let text = Base64URL.encode(bytes)
      #expect(
        text
          == Data(bytes).base64EncodedString().replacingOccurrences(of: "+", with: "-")
          .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: ""))
      #expect(Base64URL.decode(text) == bytes)
      #expect(Base64URL.decode(Array(text.utf8)[...]) == bytes)
    }
  }

  @Test("a foreign character is refused wherever it stands") func foreign() {
    let text = Array(Base64URL.encode([UInt8](repeating: 7, count: 99)).utf8)
    for place in text.indices {
      for character in "+/= \n\u{0}" {
        var changed = text
        changed[place] = character.asciiValue ?? 0
        #expect(Base64URL.decode(changed) == nil)
      }
    }
  }

  @Test("random bytes are as many as are asked for, and others each time") func randomness() {
    for count in [0, 1, 7, 8, 9, 12, 32] { #expect(Randomness.system.bytes(count).count == count) }
    #expect(Randomness.system.bytes(32) != Randomness.system.bytes(32))
  }
}
