import Diagnostics

/// A sealed page as it is published: JSON Web Encryption in its JSON serialisation (RFC 7516, 7.2), content by A256GCM, one
/// recipient a share.
///
/// Reading checks everything that can be checked without a key, so that nobody's file costs more than its own bytes.
package struct JWE: Sendable {
  struct Recipient: Sendable, Equatable {
    /// The id of the share.
    let id: String?
    let parameters: PBES2
    let encryptedKey: [UInt8]
  }

  /// What the profile writes into the protected header.
  package struct Profile: Sendable, Equatable {
    package static let type = "teczka+jwe"
    package static let version = 1
    package let unit: String
  }

  package enum Failure: Error, Equatable {
    /// Not JSON, or not the members that RFC 7516 asks for.
    case malformed(String)
    /// Sound, but of a kind that the profile does not use.
    case unsupported(String)
    /// More than is worked on: the name of the limit.
    case limit(String)
    /// No recipient's key can be unwrapped with it.
    case wrongPassphrase
    /// The key is right and the content is not what was sealed.
    case damaged
    /// The page is a sealed one, but of another unit.
    case otherUnit
  }

  package static let sizeLimit = 64 << 20
  package static let recipientLimit = 256
  /// Iterations of all recipients together: as many as a page of ours with the most recipients asks for.
  static let workLimit = recipientLimit * PBES2.iterations

  /// The protected header as it stands in the file, which is what the tag vouches for.
  let protected: String
  let additional: String?
  /// Nil where another program made the file.
  package let profile: Profile?
  let recipients: [Recipient]
  let nonce: [UInt8]
  let ciphertext: [UInt8]
  let tag: [UInt8]

  /// The rounds of PBKDF2 that a passphrase costs which fits none of the slots, and is tried in each.
  package var work: Int { recipients.reduce(0) { $0 + $1.parameters.iterations } }

  /// Whether the page has a slot for a share.
  package func isSealed(for share: String) -> Bool { recipients.contains { $0.id == share } }

  /// The bytes that the tag vouches for beside the content (RFC 7516, 5.1, step 14).
  var authenticated: [UInt8] { Array((additional.map { "\(protected).\($0)" } ?? protected).utf8) }
}

extension JWE {
  package init(parsing bytes: [UInt8]) throws(Failure) {
    guard bytes.count <= Self.sizeLimit else { throw .limit("size") }
    let json: JSON
    do throws(JSON.Malformed) {
      json = try JSON(strict: bytes, depthLimit: 8)
    } catch {
      throw .malformed("JSON")
    }
    guard json.keys != nil else { throw .malformed("JSON") }
    protected = json["protected"]?.string ?? ""
    guard json["protected"] == nil || json["protected"]?.string != nil else { throw .malformed("protected") }
    var shared = try Self.protectedHeader(protected)
    let protectedKeys = Set(shared.map(\.key))
    shared += try Self.header(json["unprotected"], "unprotected")
    recipients = try Self.recipients(of: json, shared: shared)
    profile = try Self.profile(shared.filter { protectedKeys.contains($0.key) })
    if profile != nil, recipients.contains(where: { $0.parameters.iterations < PBES2.iterations }) {
      throw .limit("p2c")
    }
    guard recipients.reduce(0, { $0 + $1.parameters.iterations }) <= Self.workLimit else { throw .limit("p2c") }
    guard let nonce = json["iv"]?.string.flatMap(Base64URL.decode), nonce.count == 12 else { throw .malformed("iv") }
    guard let tag = json["tag"]?.string.flatMap(Base64URL.decode), tag.count == 16 else { throw .malformed("tag") }
    guard let ciphertext = json["ciphertext"]?.string.flatMap(Base64URL.decode) else { throw .malformed("ciphertext") }
    additional = json["aad"]?.string
    guard json["aad"] == nil || additional.flatMap(Base64URL.decode) != nil else { throw .malformed("aad") }
    self.nonce = nonce
    self.tag = tag
    self.ciphertext = ciphertext
  }

  private typealias Header = [(key: String, value: JSON)]

  private static func protectedHeader(_ text: String) throws(Failure) -> Header {
    guard !text.isEmpty else { return [] }
    guard text.utf8.count <= 4_096, let bytes = Base64URL.decode(text),
      let json = try? JSON(strict: bytes, depthLimit: 8), json.keys != nil
    else { throw .malformed("protected") }
    return try header(json, "protected")
  }

  private static func header(_ json: JSON?, _ name: String) throws(Failure) -> Header {
    switch json {
    case nil: return []
    case .object(let members)?: return members
    default: throw .malformed(name)
    }
  }

  /// One recipient a member of `recipients`, or the one of the flattened form (RFC 7516, 7.2.2).
  private static func recipients(of json: JSON, shared: Header) throws(Failure) -> [Recipient] {
    var list = [json]
    if let several = json["recipients"] {
      guard let items = several.array, json["encrypted_key"] == nil, json["header"] == nil else {
        throw .malformed("recipients")
      }
      list = items
    }
    guard !list.isEmpty else { throw .malformed("recipients") }
    guard list.count <= recipientLimit else { throw .limit("recipients") }
    var recipients: [Recipient] = []
    for item in list {
      guard item.keys != nil else { throw .malformed("recipients") }
      recipients.append(try recipient(item, shared + header(item["header"], "header")))
    }
    return recipients
  }

  /// - Parameter header: the three headers of a recipient together (RFC 7516, 4): a name stands in one of them only.
  private static func recipient(_ item: JSON, _ header: Header) throws(Failure) -> Recipient {
    guard Set(header.map(\.key)).count == header.count else { throw .malformed("header") }
    func value(_ key: String) -> JSON? { header.first { $0.key == key }?.value }
    guard value("crit") == nil, value("zip") == nil else { throw .unsupported("crit, zip") }
    guard value("alg")?.string == PBES2.algorithm else { throw .unsupported("alg") }
    guard value("enc")?.string == "A256GCM" else { throw .unsupported("enc") }
    guard let iterations = value("p2c")?.integer, iterations >= PBES2.iterationMinimum else { throw .malformed("p2c") }
    guard iterations <= PBES2.iterationLimit else { throw .limit("p2c") }
    guard let salt = value("p2s")?.string.flatMap(Base64URL.decode), (8...64).contains(salt.count) else {
      throw .malformed("p2s")
    }
    guard let key = item["encrypted_key"]?.string.flatMap(Base64URL.decode), key.count == 40 else {
      throw .malformed("encrypted_key")
    }
    guard value("kid") == nil || value("kid")?.string != nil else { throw .malformed("kid") }
    return Recipient(
      id: value("kid")?.string, parameters: PBES2(salt: salt, iterations: iterations), encryptedKey: key)
  }

  /// What is protected counts; a profile that a host could write into the open headers is none.
  private static func profile(_ header: Header) throws(Failure) -> Profile? {
    func value(_ key: String) -> JSON? { header.first { $0.key == key }?.value }
    guard value("typ")?.string == Profile.type else { return nil }
    guard let version = value("version")?.integer, let unit = value("unit")?.string else {
      throw .malformed("protected")
    }
    guard version == Profile.version else { throw .unsupported("version") }
    return Profile(unit: unit)
  }
}
