import Crypto
import FoundationEssentials

/// What a sealed page held, with the key that opened it, from which the keys of its attachments come.
package struct OpenedPage: Sendable {
  package let plaintext: [UInt8]
  let key: SecretKey
}

extension JWE {
  /// Opens the page with a passphrase.
  ///
  /// - Parameters:
  ///   - share: the slot to try; without it all are tried in turn.
  ///   - unit: the id that the page must have, where the caller knows it.
  package func open(
    with passphrase: Passphrase, share: String? = nil, unit: String? = nil
  ) throws(Failure) -> OpenedPage {
    if let unit, let profile, profile.unit != unit { throw .otherUnit }
    let named = share == nil ? recipients : recipients.filter { $0.id == share }
    var derived: [(parameters: PBES2, key: SecretKey)] = []
    for recipient in named {
      let key: SecretKey
      if let known = derived.first(where: { $0.parameters == recipient.parameters }) {
        key = known.key
      } else {
        guard let new = recipient.parameters.key(from: passphrase) else { continue }
        derived.append((recipient.parameters, new))
        key = new
      }
      if let content = KeyWrap.unwrap(recipient.encryptedKey, with: key) {
        return OpenedPage(plaintext: try open(with: content), key: content)
      }
    }
    throw .wrongPassphrase
  }

  /// Opens the content alone.
  func open(with key: SecretKey) throws(Failure) -> [UInt8] {
    guard key.symmetric.bitCount == 256, let nonce = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.SealedBox(nonce: nonce, ciphertext: ciphertext, tag: tag),
      let plaintext = try? AES.GCM.open(box, using: key.symmetric, authenticating: authenticated)
    else { throw .damaged }
    return Array(plaintext)
  }
}
