import Diagnostics
import Sealing

/// A sealed page: whatever is read can be worked on in a moment, and nothing opens but what was sealed.
func fuzzJWE(_ bytes: [UInt8]) {
  guard let jwe = try? JWE(parsing: bytes) else { return }
  check(jwe.work <= 256 * 220_000, "nobody's page asks for more than our largest")
  check(jwe.profile != nil, implies: jwe.work >= 220_000, "a page of ours cannot be made cheap")
  // The seeds ask for 1,000 rounds; dear ones would only tell how fast the machine is.
  guard jwe.work <= 8_000 else { return }
  let opened = try? jwe.open(with: Passphrase(typed: "fuzz"))
  check(
    opened != nil, implies: opened?.plaintext == Array("what was sealed".utf8), "nobody without the key can change it")
  check((try? jwe.open(with: Passphrase(typed: "fuss"))) == nil, "no other passphrase opens it")
}

/// A sealed attachment: it opens in pieces of any size as it does at once, and holds no more than what stands in it.
func fuzzStream(_ bytes: [UInt8]) {
  let key = SecretKey([UInt8](repeating: 0, count: 16))
  let whole = try? StreamOpener.open(bytes, key: key)
  check((whole?.count ?? 0) <= bytes.count, "a stream holds no more than its bytes")
  check(
    whole != nil, implies: whole?.allSatisfy { $0 == UInt8(ascii: "a") } ?? false,
    "nobody without the key can change it")
  for size in [whole?.count ?? 0, (whole?.count ?? 0) + 1] {
    var rest = bytes[...]
    var content: [UInt8] = []
    let isOpen: Bool
    do {
      try StreamOpener.open(
        key: key, size: size,
        reading: { count in
          defer { rest = rest.dropFirst(count) }
          return Array(rest.prefix(count))
        }, writing: { content += $0 })
      isOpen = true
    } catch {
      isOpen = false
    }
    check(isOpen == (whole != nil && size == whole?.count), "a stream opens at its own size only")
    check(content.count <= size, "no more is handed out than was said")
  }
}

/// A vault: what is read is written so that it is read again the same, and nothing in it can lead out of its folder.
func fuzzVault(_ bytes: [UInt8]) {
  guard let vault = try? Vault(parsing: bytes) else { return }
  let written = Array(vault.json.text().utf8)
  check((try? Vault(parsing: written)) == vault, "a vault comes back as it was written")
  for share in vault.shares {
    check(vault[share: share.id] == share, "a share is found by its id")
    check(!share.id.contains("/") && !share.id.contains("."), "an id names no place")
    guard case .units(let names) = share.scope, let day = Day("2026-11-21") else { continue }
    for name in names {
      let seal = vault.seal(of: name, on: day)
      check(
        seal != nil, implies: vault.shares(of: name, on: day).count == seal?.shares.count, "each share has its slot")
    }
  }
}
