package import Diagnostics

extension Vault {
  package enum Failure: Error, Equatable {
    case missing
    /// A later teczka wrote it.
    case newer(version: Int)
    /// The part that is not as it should be.
    case damaged(String)
    case inUse
    case notAFile
    case unreadable(reason: String)
    case unwritable(reason: String)
  }

  /// The vault's text: secrets, for its file alone.
  package var json: JSON {
    var members: [(key: String, value: JSON)] = [("version", .integer(Self.version))]
    if isDemo { members.append(("demo", true)) }
    members.append(
      (
        "units",
        .array(
          units.sorted { $0.key < $1.key }.map { name, unit in
            ["unit": .string(name), "id": .string(unit.id), "secret": .string(Base64URL.encode(unit.secret.bytes))]
          })
      ))
    members.append(("shares", .array(shares.map(\.json))))
    return .object(members)
  }

  /// Reads a vault; what is not known is refused, so that nothing in it is lost when it is written again.
  package init(parsing bytes: [UInt8]) throws(Failure) {
    let json: JSON
    do throws(JSON.Malformed) {
      json = try JSON(strict: bytes, depthLimit: 8)
    } catch {
      throw .damaged("JSON")
    }
    guard let version = json["version"]?.integer else { throw .damaged("version") }
    guard version <= Self.version else { throw .newer(version: version) }
    guard version == Self.version else { throw .damaged("version") }
    try json.checkKeys(["version", "demo", "units", "shares"], in: "vault")
    guard json["demo"] == nil || json["demo"]?.bool != nil else { throw .damaged("demo") }
    guard let unitItems = json["units"]?.array else { throw .damaged("units") }
    guard let shareItems = json["shares"]?.array else { throw .damaged("shares") }
    var units: [String: Unit] = [:]
    for item in unitItems {
      try item.checkKeys(["unit", "id", "secret"], in: "units")
      guard let name = item["unit"]?.string, let id = item["id"]?.string.flatMap(opaque), units[name] == nil,
        !units.values.contains(where: { $0.id == id }),
        let secret = item["secret"]?.string.flatMap(Base64URL.decode), secret.count == 32
      else { throw .damaged("units") }
      units[name] = Unit(id: id, secret: SecretKey(secret))
    }
    var shares: [Share] = []
    for item in shareItems {
      let share = try Share(item)
      guard !shares.contains(where: { $0.id == share.id }) else { throw .damaged("shares") }
      shares.append(share)
    }
    self.init(isDemo: json["demo"]?.bool ?? false, units: units, shares: shares)
  }
}

extension Share {
  fileprivate var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("id", .string(id)), ("with", .string(recipient)), ("language", .string(language.rawValue)),
    ]
    switch scope {
    case .all: members.append(("all", true))
    case .units(let units): members.append(("units", .array(units.map { .string($0) })))
    }
    members.append(("created", .string(created.iso8601)))
    if let until { members.append(("until", .string(until.iso8601))) }
    members += [
      ("p2s", .string(Base64URL.encode(parameters.salt))), ("p2c", .integer(parameters.iterations)),
      ("key", .string(Base64URL.encode(key.bytes))),
    ]
    return .object(members)
  }

  fileprivate init(_ json: JSON) throws(Vault.Failure) {
    try json.checkKeys(
      ["id", "with", "language", "all", "units", "created", "until", "p2s", "p2c", "key"], in: "shares")
    guard let id = json["id"]?.string.flatMap(opaque), let recipient = json["with"]?.string,
      let language = json["language"]?.string.flatMap(Language.init(rawValue:)),
      let created = json["created"]?.string.flatMap(Day.init),
      let salt = json["p2s"]?.string.flatMap(Base64URL.decode), salt.count == PBES2.saltLength,
      let iterations = json["p2c"]?.integer, (PBES2.iterations...PBES2.iterationLimit).contains(iterations),
      let key = json["key"]?.string.flatMap(Base64URL.decode), key.count == 32
    else { throw .damaged("shares") }
    let until = json["until"]?.string.flatMap(Day.init)
    guard (json["until"] == nil) == (until == nil) else { throw .damaged("shares") }
    let scope: Scope
    switch (json["all"]?.bool, json["units"]?.array) {
    case (true, nil): scope = .all
    case (nil, let items?) where !items.isEmpty && items.allSatisfy({ $0.string != nil }):
      scope = .units(items.compactMap(\.string))
    default: throw .damaged("shares")
    }
    self.init(
      id: id, recipient: recipient, language: language, scope: scope, created: created, until: until,
      parameters: PBES2(salt: salt, iterations: iterations), key: SecretKey(key))
  }
}

extension JSON {
  fileprivate func checkKeys(_ known: Set<String>, in part: String) throws(Vault.Failure) {
    guard let keys, known.isSuperset(of: keys) else { throw .damaged(part) }
  }
}

/// An id that may stand in an address and in a file's name.
private func opaque(_ text: String) -> String? {
  let isSafe = (4...64).contains(text.utf8.count) && !text.hasPrefix("-") && Base64URL.decode(text) != nil
  return isSafe ? text : nil
}
