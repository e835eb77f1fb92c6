import Portfolio
import Schema

/// Which outcomes of a framework the competences of a folder meet, worked out once for its page.
struct FolderCoverage {
  enum State: String, CaseIterable { case proven, claimed, missing }

  /// A competence that meets an outcome.
  struct Claim {
    let competence: Int
    /// The places of the criteria that it names, from 1; none where it meets the whole outcome.
    var criteria: [Int]
  }

  let framework: Record<Framework>
  private let claims: [OutcomeReference: [Claim]]
  private let proven: Set<OutcomeReference>

  /// The coverage of each framework that the folder's competences name: first the one of which they meet the largest part.
  static func all(in reading: FolderReading, of portfolio: Portfolio) -> [FolderCoverage] {
    let unproven = Set(reading.unproven)
    var claims: [String: [OutcomeReference: [Claim]]] = [:]
    var proven: Set<OutcomeReference> = []
    for competence in reading.contents.competences {
      for outcome in portfolio.competences[competence].content.outcomes.map(\.value) {
        let whole = outcome.wholeOutcome
        claims[outcome.framework, default: [:]][whole, default: []].add(competence, criterion: outcome.criterion)
        if !unproven.contains(competence) { proven.insert(whole) }
      }
    }
    return claims.compactMap { id, claims in
      portfolio.frameworks[id].map { FolderCoverage(framework: $0, claims: claims, proven: proven) }
    }.sorted { one, other in
      // Of equal parts, the order of ids.
      let (left, right) = (one.claims.count * other.outcomeCount, other.claims.count * one.outcomeCount)
      return left == right ? one.framework.id < other.framework.id : left > right
    }
  }

  func claims(on outcome: Outcome, of set: OutcomeSet) -> [Claim] {
    claims[reference(to: outcome, of: set)] ?? []
  }

  func state(of outcome: Outcome, in set: OutcomeSet) -> State {
    let reference = reference(to: outcome, of: set)
    if claims[reference] == nil { return .missing }
    return proven.contains(reference) ? .proven : .claimed
  }

  func count(_ state: State, in set: OutcomeSet) -> Int {
    set.outcomes.count { self.state(of: $0, in: set) == state }
  }

  func count(_ state: State) -> Int {
    framework.content.sets.reduce(0) { $0 + count(state, in: $1) }
  }

  /// Whether the competences meet at least half of the outcomes: then the folder is about this framework.
  var isAim: Bool { claims.count * 2 >= outcomeCount }

  var outcomeCount: Int { framework.content.sets.reduce(0) { $0 + $1.outcomes.count } }

  private func reference(to outcome: Outcome, of set: OutcomeSet) -> OutcomeReference {
    OutcomeReference(framework: framework.id, set: set.number.value, outcome: outcome.code.value)
  }
}

extension [FolderCoverage.Claim] {
  /// Who meets the whole outcome meets its criteria.
  fileprivate mutating func add(_ competence: Int, criterion: Int?) {
    let criteria = criterion.map { [$0] } ?? []
    guard let last = indices.last, self[last].competence == competence else {
      append(FolderCoverage.Claim(competence: competence, criteria: criteria))
      return
    }
    let isWhole = criteria.isEmpty || self[last].criteria.isEmpty
    self[last].criteria = isWhole ? [] : (self[last].criteria + criteria).sorted()
  }
}
