package import Diagnostics

/// One recipient's right to open one or more sealed units, with the key that their passphrase gives.
package struct Share: Sendable, Equatable {
  package enum Scope: Sendable, Equatable {
    /// Every sealed unit, those too that come later.
    case all
    case units([String])

    package func covers(_ unit: String) -> Bool {
      switch self {
      case .all: true
      case .units(let units): units.contains(unit)
      }
    }
  }

  /// Random; it stands in links and in the sealed pages.
  package let id: String
  /// For whom, in the author's words; it stands in the vault only.
  package let recipient: String
  /// The language of the message to the recipient.
  package let language: Language
  package let scope: Scope
  package let created: Day
  /// The last day on which a build still includes it.
  package var until: Day?
  var parameters: PBES2
  var key: SecretKey

  package func isExpired(on day: Day) -> Bool { until.map { $0 < day } ?? false }
}
