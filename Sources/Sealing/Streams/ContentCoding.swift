import Crypto
import FoundationEssentials

/// The keys and nonces of one `aes128gcm` stream (RFC 8188).
///
/// A stream is a header (salt, record size, key id) and records; each is sealed by itself, so that it can be read as it comes,
/// and its number is in its nonce and the last one is marked, so that none can be dropped, doubled or moved.
struct ContentCoding: Sendable {
  static let recordSize = 65_536
  static let saltLength = 16
  private static let tagLength = 16

  let recordSize: Int
  private let key: SymmetricKey
  private let nonceBase: [UInt8]

  /// - Parameter key: the input keying material (RFC 8188, 2.2).
  init(key: SecretKey, salt: [UInt8], recordSize: Int = Self.recordSize) {
    func derive(_ info: String, _ length: Int) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: key.symmetric, salt: salt, info: Array("Content-Encoding: \(info)\0".utf8),
        outputByteCount: length)
    }
    self.recordSize = recordSize
    self.key = derive("aes128gcm", 16)
    nonceBase = SecretKey(derive("nonce", 12)).bytes
  }

  /// The bytes of content that fit in a record beside the delimiter and the tag.
  var contentSize: Int { recordSize - Self.tagLength - 1 }

  /// The stream's first bytes (RFC 8188, 2.1).
  static func header(salt: [UInt8], recordSize: Int = Self.recordSize, keyID: [UInt8] = []) -> [UInt8] {
    let size = UInt32(recordSize)
    return salt + [UInt8(size >> 24), UInt8(size >> 16 & 255), UInt8(size >> 8 & 255), UInt8(size & 255)]
      + [UInt8(keyID.count)] + keyID
  }

  /// The record's number is combined with the nonce's last bytes (RFC 8188, 2.3).
  private func nonce(_ record: Int) -> AES.GCM.Nonce? {
    var nonce = nonceBase
    for place in 0..<8 { nonce[11 - place] ^= UInt8(truncatingIfNeeded: record >> (8 * place)) }
    return try? AES.GCM.Nonce(data: nonce)
  }

  /// - Parameter padding: zero bytes after the delimiter.
  func seal(_ content: ArraySlice<UInt8>, padding: Int, record: Int, isLast: Bool) -> [UInt8] {
    let padded = Array(content) + [isLast ? 2 : 1] + [UInt8](repeating: 0, count: padding)
    guard let nonce = nonce(record), let box = try? AES.GCM.seal(padded, using: key, nonce: nonce) else {
      preconditionFailure("AES-GCM takes a key of 16 bytes and a nonce of 12")
    }
    return Array(box.ciphertext) + Array(box.tag)
  }

  /// The content of a record; nil where it is not the one that was sealed in this place.
  func open(_ sealed: ArraySlice<UInt8>, record: Int, isLast: Bool) -> [UInt8]? {
    guard sealed.count > Self.tagLength, let nonce = nonce(record),
      let box = try? AES.GCM.SealedBox(
        nonce: nonce, ciphertext: sealed.dropLast(Self.tagLength), tag: sealed.suffix(Self.tagLength)),
      let padded = try? AES.GCM.open(box, using: key),
      let delimiter = padded.lastIndex(where: { $0 != 0 }), padded[delimiter] == (isLast ? 2 : 1)
    else { return nil }
    return Array(padded[..<delimiter])
  }
}
