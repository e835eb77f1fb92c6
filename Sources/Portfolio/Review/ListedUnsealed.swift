import Diagnostics
import Schema

/// `listed` on a unit that is not sealed: everybody sees a public one listed, and nobody a private one.
struct ListedUnsealed: LinkRule {
  let needsEveryRecord = false

  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    portfolio.unitFindings(at: .listed) { _, facts in
      guard facts.traits.contains(.listed), facts.visibility != .sealed else { return nil }
      return .listedUnsealed(isPublic: facts.visibility == .public)
    }
  }
}
