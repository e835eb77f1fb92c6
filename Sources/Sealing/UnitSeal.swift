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
    let header: JSON = [
      "enc": "A256GCM", "typ": .string(JWE.Profile.type), "unit": .string(id), "version": .integer(JWE.Profile.version),
    ]
    let protected = Base64URL.encode(Array(header.text(pretty: false).utf8))
    var recipients: [JSON] = []
    for share in shares {
      guard let wrapped = KeyWrap.wrap(key, with: share.key) else { return nil }
      recipients.append([
        "header": [
          "alg": .string(PBES2.algorithm), "kid": .string(share.id), "p2c": .integer(share.parameters.iterations),
          "p2s": .string(Base64URL.encode(share.parameters.salt)),
        ],
        "encrypted_key": .string(Base64URL.encode(wrapped)),
      ])
    }
    let members: JSON = ["protected": .string(protected), "recipients": .array(recipients)]
    self.id = id
    self.key = key
    self.shares = shares.map(\.id)
    opening = Array(members.text(pretty: false).utf8.dropLast()) + Array(",\"iv\":\"".utf8)
    authenticated = Array(protected.utf8)
  }

  /// What anybody can read of the page beside its nonce: it is another where the key or a recipient is.
  package var openPart: String { String(decoding: opening, as: UTF8.self) }

  /// Seals a page: JSON that is padded with spaces, so that its size says little.
  package func seal(_ plaintext: [UInt8], randomness: Randomness) -> [UInt8] {
    let content =
      plaintext + repeatElement(UInt8(ascii: " "), count: Padding.length(for: plaintext.count) - plaintext.count)
    // A key seals a page a few thousand times in its life; two of 2^96 nonces do not meet before 2^32.
    let nonce = randomness.bytes(12)
    guard let random = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.seal(content, using: key.symmetric, nonce: random, authenticating: authenticated)
    else { preconditionFailure("AES-GCM takes a key of 32 bytes and a nonce of 12") }
    var out: [UInt8] = []
    out.reserveCapacity(opening.count + Base64URL.encodedLength(of: content.count) + 80)
    out += opening
    unsafe nonce.withUnsafeBytes { unsafe Base64URL.encode($0, into: &out) }
    out += Array("\",\"ciphertext\":\"".utf8)
    unsafe box.ciphertext.withUnsafeBytes { unsafe Base64URL.encode($0, into: &out) }
    out += Array("\",\"tag\":\"".utf8)
    unsafe box.tag.withUnsafeBytes { unsafe Base64URL.encode($0, into: &out) }
    out += Array("\"}".utf8)
    return out
  }

  /// Whether a file is this page, sealed with this key for these recipients: then it stays as it is.
  package func isSealed(_ plaintext: [UInt8], in file: [UInt8]) -> Bool {
    guard file.starts(with: opening), let jwe = try? JWE(parsing: file), let content = try? jwe.open(with: key) else {
      return false
    }
    return content.count == Padding.length(for: plaintext.count) && content.starts(with: plaintext)
      && content[plaintext.count...].allSatisfy { $0 == UInt8(ascii: " ") }
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
