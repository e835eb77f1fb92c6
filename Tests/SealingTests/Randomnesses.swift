import Diagnostics
import Synchronization

@testable import Sealing

extension Randomness {
  /// Bytes that are the same in every run (SplitMix64).
  static func counting(from seed: UInt64 = 0) -> Randomness {
    let state = Counter(seed)
    return Randomness { count in (0..<count).map { _ in state.next() } }
  }
}

private final class Counter: Sendable {
  private let state: Mutex<UInt64>

  init(_ seed: UInt64) { state = Mutex(seed) }

  func next() -> UInt8 {
    state.withLock { state in
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
    }
  }
}

/// A vault with two shares of one unit, and their passphrases. The derivation is the slow part, so it is made once.
enum Example {
  static let unit = "folders/example"
  static let passphrases = [Passphrase(typed: "first passphrase"), Passphrase(typed: "second passphrase")]
  static let today = day("2026-11-21")

  static let vault: Vault = {
    var vault = Vault()
    let randomness = Randomness.counting()
    for (number, passphrase) in passphrases.enumerated() {
      _ = vault.add(
        .units([unit]), for: "Recipient \(number)", language: .english, passphrase: passphrase, created: today,
        until: number == 0 ? nil : day("2026-12-01"), randomness: randomness)
    }
    return vault
  }()

  static func seal(on day: Day = today) -> UnitSeal {
    guard let seal = vault.seal(of: unit, on: day) else { preconditionFailure("the example is shared") }
    return seal
  }

  static let plaintext = Array("{\"pages\":[]}".utf8)
  static let page = seal().seal(plaintext, randomness: .counting(from: 7))
}

func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
  return day
}
