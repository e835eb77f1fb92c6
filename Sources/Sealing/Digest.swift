import Crypto
import FoundationEssentials

/// SHA-256 as a content security policy names what may run (CSP 3, 2.3.1).
package enum Digest {
  /// Such as `sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=`.
  package static func source(_ bytes: [UInt8]) -> String {
    "sha256-\(Base64URL.encode(Array(SHA256.hash(data: bytes))))="
  }
}
