import Crypto

/// A key. It prints as `<redacted>`, wherever it ends up.
package struct SecretKey: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  let symmetric: SymmetricKey

  init(_ symmetric: SymmetricKey) { self.symmetric = symmetric }

  package init(_ bytes: [UInt8]) { symmetric = SymmetricKey(data: bytes) }

  /// The key itself, for the vault and for the sealed page that carries the keys of its attachments.
  package var bytes: [UInt8] { unsafe symmetric.withUnsafeBytes { unsafe Array($0) } }

  /// Another key or name that only those who have this one can find.
  ///
  /// HKDF-SHA256 (RFC 5869) without salt: this key is random already.
  func derived(_ purpose: String, length: Int) -> SecretKey {
    SecretKey(HKDF<SHA256>.deriveKey(inputKeyMaterial: symmetric, info: Array(purpose.utf8), outputByteCount: length))
  }

  package var description: String { "<redacted>" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
