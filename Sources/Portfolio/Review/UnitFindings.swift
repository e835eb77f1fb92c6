import Diagnostics
import Schema

extension Portfolio {
  /// Where in a unit something is to be said.
  enum UnitPart { case visibility, listed }

  /// What is to be said of folders, CVs and plans: the same in the same place of each.
  func unitFindings(
    at part: UnitPart, _ problem: @escaping @Sendable (RecordPlace, RecordFacts) -> Problem?
  ) -> [LinkFinding] {
    @Sendable func range(_ visibility: Located<Visibility>, _ listed: Located<Bool>) -> Range<Int> {
      part == .visibility ? visibility.range : listed.range
    }
    return findings(.folder, folders, problem) { range($0.visibility, $0.listed) }
      + findings(.cv, cvs, problem) { range($0.visibility, $0.listed) }
      + findings(.plan, plans, problem) { range($0.visibility, $0.listed) }
  }

  private func findings<Content>(
    _ type: RecordType, _ units: Records<Content>, _ problem: (RecordPlace, RecordFacts) -> Problem?,
    _ range: @escaping @Sendable (Content) -> Range<Int>
  ) -> [LinkFinding] {
    units.facts.enumerated().compactMap { number, facts in
      let place = RecordPlace(type, number)
      guard let problem = problem(place, facts) else { return nil }
      return LinkFinding(problem.code, place) {
        let unit = units[number]
        return Diagnostic(problem, at: unit.range(range(unit.content)))
      }
    }
  }
}
