package import Diagnostics
package import Schema

/// One kind of advice on a portfolio.
protocol ReviewRule: Sendable {
  /// Whether the rule says what is missing, which can be told only where every record could be read.
  var needsEveryRecord: Bool { get }
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic]
}

extension ReviewRule {
  var needsEveryRecord: Bool { false }
}

/// Advice beyond the schema: the rules of good practice.
package struct Review: Sendable {
  /// What the review says, without what the author has accepted.
  package let diagnostics: [Diagnostic]
  /// How many findings the author has accepted.
  package let acceptedCount: Int

  private static let rules: [any ReviewRule] = [
    CompetenceWithoutEvidence(), EvidenceWithoutCompetence(), EvidenceCriteriaMissing(),
    EvidenceAge(), EmploymentCertificate(), CompetenceVerb(), SMARTGoal(), PlanStepOrder(),
    PlanStepLate(), PlanPastDeadline(), QuestionsOpen(), CVWithoutContact(), FolderEmpty(),
    UnitUnshared(), PersonalDataOutsideCV(), AttachmentMetadata(), AttachmentUnused(),
    OutcomeUncovered(),
  ]

  /// - Parameters:
  ///   - earlier: advice that was found before the review; it can be accepted too.
  ///   - today: the day that dates are compared with.
  ///   - jobs: how many rules run at once.
  package init(
    of portfolio: Portfolio, earlier: [Diagnostic] = [], today: PartialDate, jobs: Int
  ) async {
    let rules = Self.rules.filter { portfolio.isComplete || !$0.needsEveryRecord }
    let found = await rules.concurrentMap(jobs: jobs) { rules in
      rules.map { $0.diagnostics(for: portfolio, today: today) }
    }
    var acceptances = Acceptances(portfolio)
    let kept = (earlier + found.flatMap { $0 }).filter { !acceptances.accept($0) }
    diagnostics = kept + (portfolio.isComplete ? acceptances.unused() : [])
    acceptedCount = acceptances.count
  }
}

/// The findings that portfolio.yaml accepts.
private struct Acceptances {
  private let portfolio: Portfolio
  private let recordPaths: [String: String]
  private var used: Set<Int> = []
  private(set) var count = 0

  init(_ portfolio: Portfolio) {
    self.portfolio = portfolio
    var paths: [String: String] = [:]
    if !portfolio.settings.content.accept.isEmpty {
      portfolio.forEachFile { file, key in paths[file.path] = key.path }
    }
    recordPaths = paths
  }

  mutating func accept(_ diagnostic: Diagnostic) -> Bool {
    let acceptances = portfolio.settings.content.accept
    guard diagnostic.severity != .error, !acceptances.isEmpty else { return false }
    let path = recordPaths[diagnostic.range.file.path]
    let match = acceptances.firstIndex { acceptance in
      acceptance.code.value.code == diagnostic.code
        && (acceptance.records.isEmpty || acceptance.records.contains { $0.value == path })
    }
    guard let match else { return false }
    used.insert(match)
    count += 1
    return true
  }

  func unused() -> [Diagnostic] {
    portfolio.settings.content.accept.enumerated().filter { !used.contains($0.offset) }.map {
      Diagnostic(
        .acceptUnused(code: $0.element.code.value.rawValue),
        at: portfolio.settings.range($0.element.code))
    }
  }
}

extension Portfolio {
  /// Every record's files, translations too.
  func forEachFile(_ body: (SourceFile, RecordKey) -> Void) {
    func visit<Content>(_ record: Record<Content>) {
      body(record.file, record.key)
      for translation in record.translations.values { body(translation.file, record.key) }
    }
    visit(settings)
    if let about { visit(about) }
    experiences.forEach(visit)
    competences.forEach(visit)
    evidence.forEach(visit)
    frameworks.forEach(visit)
    folders.forEach(visit)
    cvs.forEach(visit)
    plans.forEach(visit)
    meetings.forEach(visit)
  }
}
