import Diagnostics
import Schema

/// A sealed unit of which a git repository keeps a page that anybody can read.
struct HistoryHoldsPlaintext: LinkRule {
  let needsEveryRecord = false
  /// Such a page, by the unit's name.
  let pages: [String: String]

  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    guard !pages.isEmpty else { return [] }
    return portfolio.unitFindings(at: .visibility) { place, facts in
      guard facts.visibility == .sealed, let page = pages[portfolio.key(of: place).path] else { return nil }
      return .historyHoldsPlaintext(path: page)
    }
  }
}
