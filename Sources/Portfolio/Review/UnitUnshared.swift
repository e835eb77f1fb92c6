import Diagnostics
import Schema

/// A sealed unit that nobody was given: it is not published.
struct UnitUnshared: LinkRule {
  let needsEveryRecord = false
  /// The names of the units that somebody can open, such as `folders/employer`.
  let shared: Set<String>

  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    (findings(.folder, portfolio.folders) { $0.visibility } + findings(.cv, portfolio.cvs) { $0.visibility }
      + findings(.plan, portfolio.plans) { $0.visibility }).filter { finding in
        !(finding.record.map { shared.contains(portfolio.key(of: $0).path) } ?? false)
      }
  }

  private func findings<Content>(
    _ type: RecordType, _ units: Records<Content>, _ visibility: @escaping @Sendable (Content) -> Located<Visibility>
  ) -> [LinkFinding] {
    units.facts.enumerated().filter { $1.visibility == .sealed }.map { place, _ in
      LinkFinding(.unitUnshared, RecordPlace(type, place)) {
        let unit = units[place]
        return Diagnostic(.unitUnshared, at: unit.range(visibility(unit.content)))
      }
    }
  }
}
