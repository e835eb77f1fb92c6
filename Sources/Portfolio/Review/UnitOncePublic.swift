import Diagnostics
import Schema

/// A sealed unit that was published for everybody before: what was copied then stays.
struct UnitOncePublic: LinkRule {
  let needsEveryRecord = false
  /// The names of the units that were public once.
  let units: Set<String>

  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    guard !units.isEmpty else { return [] }
    return portfolio.unitFindings(at: .visibility) { place, facts in
      let name = portfolio.key(of: place).path
      return facts.visibility == .sealed && units.contains(name) ? .unitOncePublic(name: name) : nil
    }
  }
}
