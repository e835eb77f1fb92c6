import Crypto
import CryptoExtras
import FoundationEssentials

/// How a passphrase becomes the key that wraps a content key: PBES2-HS512+A256KW (RFC 7518, 4.8).
package struct PBES2: Sendable, Equatable {
  package static let algorithm = "PBES2-HS512+A256KW"
  /// What OWASP asks of PBKDF2-HMAC-SHA512; the first version of the profile has no less.
  package static let iterations = 220_000
  static let saltLength = 16
  /// Beyond this many a reader would wait for nothing but somebody's joke.
  package static let iterationLimit = 2_000_000
  /// RFC 7518, 4.8.1.2: 1,000 or more.
  static let iterationMinimum = 1_000

  /// `p2s`: random, of one share.
  let salt: [UInt8]
  /// `p2c`.
  let iterations: Int

  init(salt: [UInt8], iterations: Int = Self.iterations) {
    self.salt = salt
    self.iterations = iterations
  }

  func key(from passphrase: Passphrase) -> SecretKey? {
    Self.key(
      from: passphrase.bytes, algorithm: Self.algorithm, hash: .sha512, length: 32, salt: salt, iterations: iterations)
  }

  /// The salt is the algorithm's name, a zero byte and `p2s`, so that one algorithm's keys are no use to another.
  static func key(
    from passphrase: [UInt8], algorithm: String, hash: KDF.Insecure.PBKDF2.HashFunction, length: Int, salt: [UInt8],
    iterations: Int
  ) -> SecretKey? {
    let key = try? KDF.Insecure.PBKDF2.deriveKey(
      from: passphrase, salt: Array(algorithm.utf8) + [0] + salt, using: hash, outputByteCount: length,
      unsafeUncheckedRounds: iterations)
    return key.map(SecretKey.init)
  }
}

/// AES key wrap (RFC 3394): the wrapped key tells whether it is unwrapped with the right one.
enum KeyWrap {
  static func wrap(_ key: SecretKey, with wrapping: SecretKey) -> [UInt8]? {
    (try? AES.KeyWrap.wrap(key.symmetric, using: wrapping.symmetric)).map { Array($0) }
  }

  static func unwrap(_ wrapped: [UInt8], with wrapping: SecretKey) -> SecretKey? {
    (try? AES.KeyWrap.unwrap(wrapped, using: wrapping.symmetric)).map(SecretKey.init)
  }
}
