import Crypto
import Diagnostics
import FoundationEssentials

/// All that a build needs to seal one unit: its content key, and that key wrapped for every share that may open it.
package struct UnitSeal: Sendable {
  /// The unit's name in addresses; it tells nothing about the unit.
  package let id: String
  /// The ids of the shares that can open it.
  package let shares: [String]
  let key: SecretKey
  /// The file up to the nonce: it is the same as long as the recipients are.
  private let opening: [UInt8]
  private let authenticated: [UInt8]

  init?(unit id: String, key: SecretKey, shares: [Share]) {
    // In the order of their random ids, so that the file does not tell who was first.
    let shares = shares.sorted { $0.id < $1.id }
    guard !shares.isEmpty else { return nil }
    // Ids are letters that JSON takes as they are; a build makes this for every unit, so it is written without detours.
    let protected = Base64URL.encode(
      Array(
        "{\"enc\":\"A256GCM\",\"typ\":\"\(JWE.Profile.type)\",\"unit\":\"\(id)\",\"version\":\(JWE.Profile.version)}"
          .utf8))
    var opening = "{\"protected\":\"\(protected)\",\"recipients\":["
    for (number, share) in shares.enumerated() {
      guard let wrapped = KeyWrap.wrap(key, with: share.key) else { return nil }
      if number > 0 { opening += "," }
      opening += share.openHeader
      opening += Base64URL.encode(wrapped)
      opening += "\"}"
    }
    opening += "],\"iv\":\""
    self.id = id
    self.key = key
    self.shares = shares.map(\.id)
    self.opening = Array(opening.utf8)
    authenticated = Array(protected.utf8)
  }

  /// What anybody can read of the page beside its nonce: it is another where the key or a recipient is.
  package var openPart: String { String(decoding: opening, as: UTF8.self) }

  /// Seals a page: JSON that is padded with spaces, so that its size says little.
  package func seal(_ plaintext: [UInt8], randomness: Randomness) -> [UInt8] {
    let length = Padding.length(for: plaintext.count)
    var content = plaintext
    content.reserveCapacity(length)
    content.append(contentsOf: repeatElement(UInt8(ascii: " "), count: length - plaintext.count))
    // A key seals a page a few thousand times in its life; two of 2^96 nonces do not meet before 2^32.
    let nonce = randomness.bytes(12)
    guard let random = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.seal(content, using: key.symmetric, nonce: random, authenticating: authenticated)
    else { preconditionFailure("AES-GCM takes a key of 32 bytes and a nonce of 12") }
    var out: [UInt8] = []
    out.reserveCapacity(opening.count + Base64URL.encodedLength(of: content.count) + 80)
    out += opening
    unsafe nonce.withUnsafeBytes { unsafe Base64URL.encode($0, into: &out) }
    out += Self.beforeCiphertext
    unsafe box.ciphertext.withUnsafeBytes { unsafe Base64URL.encode($0, into: &out) }
    out += Self.beforeTag
    unsafe box.tag.withUnsafeBytes { unsafe Base64URL.encode($0, into: &out) }
    out += Self.end
    return out
  }

  private static let beforeCiphertext = Array("\",\"ciphertext\":\"".utf8)
  private static let beforeTag = Array("\",\"tag\":\"".utf8)
  private static let end = Array("\"}".utf8)

  /// Whether a file is this page, sealed with this key for these recipients: then it stays as it is.
  package func isSealed(_ plaintext: [UInt8], in file: [UInt8]) -> Bool {
    // The file is one that ``seal(_:randomness:)`` wrote, or it is sealed anew: so its parts stand where they always do.
    var rest = file[...]
    func take(_ expected: [UInt8]) -> Bool {
      let isThere = rest.starts(with: expected)
      rest = rest.dropFirst(expected.count)
      return isThere
    }
    func takeText(_ length: Int) -> [UInt8]? {
      defer { rest = rest.dropFirst(length) }
      return Base64URL.decode(rest.prefix(length))
    }
    let length = Base64URL.encodedLength(of: Padding.length(for: plaintext.count))
    guard take(opening), let nonce = takeText(16), take(Self.beforeCiphertext), let ciphertext = takeText(length),
      take(Self.beforeTag), let tag = takeText(22), take(Self.end), rest.isEmpty,
      let random = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.SealedBox(nonce: random, ciphertext: ciphertext, tag: tag),
      let content = (try? AES.GCM.open(box, using: key.symmetric, authenticating: authenticated)).map({ Array($0) })
    else { return false }
    return content.prefix(plaintext.count) == plaintext[...]
      && content.dropFirst(plaintext.count).allSatisfy { $0 == UInt8(ascii: " ") }
  }

  /// The opaque name and the key of an attachment, by its path below `content/`.
  ///
  /// Both come from the content key, so they are other ones in every unit and after every revocation. The salt that the file
  /// begins with is random (RFC 8188), so that a changed attachment is never sealed with the same nonces.
  package func attachment(_ path: String) -> AttachmentKey {
    AttachmentKey(
      // A name that began with a hyphen or an underscore would be an option to some programs and hidden to others.
      name: "a" + Base64URL.encode(key.derived("teczka attachment name\0\(path)", length: 16).bytes),
      key: key.derived("teczka attachment key\0\(path)", length: 16))
  }
}

/// Under which name an attachment is published, and what opens it.
package struct AttachmentKey: Sendable {
  package let name: String
  package let key: SecretKey

  package init(name: String, key: SecretKey) {
    self.name = name
    self.key = key
  }
}

extension Share {
  /// What anybody can read of the share in a page, up to the wrapped key (RFC 7516, 7.2.1).
  fileprivate var openHeader: String {
    "{\"header\":{\"alg\":\"\(PBES2.algorithm)\",\"kid\":\"\(id)\",\"p2c\":\(parameters.iterations),"
      + "\"p2s\":\"\(Base64URL.encode(parameters.salt))\"},\"encrypted_key\":\""
  }
}
