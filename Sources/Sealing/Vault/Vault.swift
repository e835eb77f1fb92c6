package import Diagnostics

/// The secrets of a portfolio: a content key for each sealed unit, and who may open which.
///
/// No passphrase is in it, but the keys that passphrases give are: who reads the vault can open everything.
package struct Vault: Sendable, Equatable {
  static let version = 1
  /// Marks the vault of a demo, whose passphrases everybody may know.
  package let isDemo: Bool
  private(set) var units: [String: Unit] = [:]
  package private(set) var shares: [Share] = []

  struct Unit: Sendable, Equatable {
    /// The unit's name in addresses.
    let id: String
    var secret: SecretKey
  }

  package init(isDemo: Bool = false) { self.isDemo = isDemo }

  init(isDemo: Bool, units: [String: Unit], shares: [Share]) {
    self.isDemo = isDemo
    self.units = units
    self.shares = shares
  }

  package subscript(share id: String) -> Share? { shares.first { $0.id == id } }

  // MARK: Shares

  /// Makes a share; nil where no key comes of the passphrase.
  package mutating func add(
    _ scope: Share.Scope, for recipient: String, language: Language, passphrase: Passphrase, created: Day, until: Day?,
    randomness: Randomness
  ) -> Share? {
    let parameters = PBES2(salt: randomness.bytes(PBES2.saltLength))
    guard let key = parameters.key(from: passphrase) else { return nil }
    let share = Share(
      id: newID(randomness, length: 6), recipient: recipient, language: language, scope: scope, created: created,
      until: until, parameters: parameters, key: key)
    shares.append(share)
    if case .units(let names) = scope { prepare(names, randomness: randomness) }
    return share
  }

  /// Takes a share back: its units get new content keys, so that what is published from now on is closed to its holder.
  package mutating func revoke(_ id: String, randomness: Randomness) -> Share? {
    guard let place = shares.firstIndex(where: { $0.id == id }) else { return nil }
    let share = shares.remove(at: place)
    rotate(share.scope, randomness: randomness)
    return share
  }

  /// Gives a share another last day, and a new passphrase where there is one: then the old one opens nothing that is built later.
  package mutating func renew(
    _ id: String, until: Day?, passphrase: Passphrase?, randomness: Randomness
  ) -> Share? {
    guard let place = shares.firstIndex(where: { $0.id == id }) else { return nil }
    shares[place].until = until
    guard let passphrase else { return shares[place] }
    let parameters = PBES2(salt: randomness.bytes(PBES2.saltLength))
    guard let key = parameters.key(from: passphrase) else { return nil }
    shares[place].parameters = parameters
    shares[place].key = key
    rotate(shares[place].scope, randomness: randomness)
    return shares[place]
  }

  private mutating func rotate(_ scope: Share.Scope, randomness: Randomness) {
    for name in units.keys.sorted() where scope.covers(name) { units[name]?.secret = SecretKey(randomness.bytes(32)) }
  }

  // MARK: Units

  /// Whether every unit has its secrets already.
  package func isPrepared(for names: [String]) -> Bool { names.allSatisfy { units[$0] != nil } }

  /// Makes the secrets of units that have none.
  package mutating func prepare(_ names: [String], randomness: Randomness) {
    for name in names where units[name] == nil {
      units[name] = Unit(id: newID(randomness, length: 12), secret: SecretKey(randomness.bytes(32)))
    }
  }

  /// The unit's name in addresses; nil before it is prepared.
  package func id(of unit: String) -> String? { units[unit]?.id }

  package func shares(of unit: String, on day: Day) -> [Share] {
    shares.filter { $0.scope.covers(unit) && !$0.isExpired(on: day) }
  }

  /// The first of some units that has more shares than a page has room for.
  package func crowded(among units: [String], on day: Day) -> String? {
    units.first { shares(of: $0, on: day).count > JWE.recipientLimit }
  }

  /// What a build seals a unit with; nil where nobody may open it.
  ///
  /// The content key depends on which shares have expired, so that it changes with every share that ends, and no vault has to be
  /// written for that: who has read one version with an expired share cannot read the next.
  package func seal(of name: String, on day: Day) -> UnitSeal? {
    guard let unit = units[name] else { return nil }
    let expired = shares.filter { $0.scope.covers(name) && $0.isExpired(on: day) }.map(\.id).sorted()
    let key = unit.secret.derived("teczka content key\0\(unit.id)\0\(expired.joined(separator: ","))", length: 32)
    return UnitSeal(unit: unit.id, key: key, shares: shares(of: name, on: day))
  }

  private func newID(_ randomness: Randomness, length: Int) -> String {
    while true {
      let id = Base64URL.encode(randomness.bytes(length))
      // An id that began with a hyphen or an underscore would be an option to some programs and hidden to others.
      if !id.hasPrefix("-"), !id.hasPrefix("_"), self[share: id] == nil, !units.values.contains(where: { $0.id == id })
      {
        return id
      }
    }
  }
}
