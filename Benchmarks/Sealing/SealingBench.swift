import CMalloc
import Diagnostics
import Glibc
import Sealing

/// Seals pages and says how long that took: the work that a build does for each sealed unit, from the vault to the bytes that
/// stand in the page. No key is derived while the clock runs.
///
///     SealingBench UNITS BYTES RECIPIENTS
@main
enum SealingBench {
  static func main() {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    guard numbers.count == 3, numbers.allSatisfy({ $0 > 0 }), let today = Day("2026-11-21") else {
      print("SealingBench UNITS BYTES RECIPIENTS")
      exit(64)
    }
    // As a build does.
    _ = mallopt(M_TRIM_THRESHOLD, 256 << 20)
    let (unitCount, size, recipientCount) = (numbers[0], numbers[1], numbers[2])
    let names = (0..<unitCount).map { "folders/\($0)" }
    var vault = Vault()
    for number in 0..<recipientCount {
      _ = vault.add(
        .all, for: "\(number)", language: .english, passphrase: Passphrase(typed: "not a secret \(number)"),
        created: today, until: nil, randomness: .system)
    }
    vault.prepare(names, randomness: .system)
    let page = [UInt8](repeating: UInt8(ascii: "a"), count: size)

    var sealedBytes = 0
    let start = processorTime()
    for name in names {
      guard let seal = vault.seal(of: name, on: today) else { exit(70) }
      sealedBytes += seal.seal(page, randomness: .system).count
    }
    let sealing = processorTime() - start

    var kept = 0
    let seals = names.compactMap { vault.seal(of: $0, on: today) }
    let sealed = seals.map { $0.seal(page, randomness: .system) }
    let again = processorTime()
    for (seal, file) in zip(seals, sealed) where seal.isSealed(page, in: file) { kept += 1 }
    let comparing = processorTime() - again
    guard kept == unitCount else { exit(70) }

    let answer: JSON = [
      "sealed": .number(Double(sealing) / 1e9), "compared": .number(Double(comparing) / 1e9),
      "bytes": .integer(sealedBytes),
    ]
    print(answer.text(pretty: false))
  }

  /// Of this process, in nanoseconds: what other programs do meanwhile does not count.
  private static func processorTime() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
