import Diagnostics
import Schema

/// A sealed unit that nobody was given: it is not published.
struct UnitUnshared: LinkRule {
  let needsEveryRecord = false
  /// The names of the units that somebody can open, such as `folders/employer`.
  let shared: Set<String>

  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    portfolio.unitFindings(at: .visibility) { place, facts in
      facts.visibility == .sealed && !shared.contains(portfolio.key(of: place).path) ? .unitUnshared : nil
    }
  }
}
