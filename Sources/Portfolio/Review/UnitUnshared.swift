import Diagnostics
import Schema

/// A sealed unit that nobody was given: it is not published.
struct UnitUnshared: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.folders.compactMap { diagnostic($0, $0.content.visibility) }
      + portfolio.cvs.compactMap { diagnostic($0, $0.content.visibility) }
      + portfolio.plans.compactMap { diagnostic($0, $0.content.visibility) }
  }

  private func diagnostic<Content>(
    _ record: Record<Content>, _ visibility: Located<Visibility>
  ) -> Diagnostic? {
    guard visibility.value == .sealed else { return nil }
    return Diagnostic(.unitUnshared, at: record.range(visibility))
  }
}
