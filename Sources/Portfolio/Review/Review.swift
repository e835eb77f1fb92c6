package import Diagnostics
package import Schema

/// One kind of advice on records by themselves: on those that were read for this build.
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
  /// What the review says, without what the author has accepted. Of a portfolio that was not read whole, only what is to
  /// be said of the records that were read.
  package let diagnostics: [Diagnostic]
  /// How much is to be said of the whole portfolio.
  package let summary: Report.Summary
  /// What is to be said of records by themselves, accepted or not.
  let findings: [RecordPlace: [Code]]

  private static let rules: [any ReviewRule] = [
    EvidenceCriteriaMissing(), EvidenceAge(), CompetenceVerb(), SMARTGoal(), PlanStepOrder(), PlanStepLate(),
    PlanPastDeadline(), QuestionsOpen(), CVWithoutContact(), PersonalDataOutsideCV(), AttachmentMetadata(),
  ]

  private static let linkRules: [any LinkRule] = [
    CompetenceWithoutEvidence(), EvidenceWithoutCompetence(), EmploymentCertificate(), FolderEmpty(), ListedUnsealed(),
    AttachmentUnpublishable(), AttachmentUnused(), OutcomeUncovered(),
  ]

  /// - Parameters:
  ///   - sealing: what no record says of sealed units.
  ///   - earlier: what was found before the review; advice among it can be accepted too.
  ///   - today: the day that dates are compared with.
  ///   - jobs: how many rules run at once.
  package init(
    of portfolio: Portfolio, sealing: SealingFacts = SealingFacts(), earlier: [Diagnostic] = [], today: PartialDate,
    jobs: Int
  ) async {
    let rules = Self.rules.filter { portfolio.isComplete || !$0.needsEveryRecord }
    let found = await rules.concurrentMap(jobs: jobs) { rules in
      rules.map { $0.diagnostics(for: portfolio, today: today) }
    }
    let linkRules = (Self.linkRules + sealing.rules).filter {
      portfolio.isComplete || !$0.needsEveryRecord
    }
    let linked = await linkRules.concurrentMap(jobs: jobs) { rules in
      rules.flatMap { $0.findings(in: portfolio) }
    }
    var tally = Tally(portfolio)
    var findings: [RecordPlace: [Code]] = [:]
    for diagnostic in earlier + found.joined() {
      let record = portfolio.record(ofFile: diagnostic.range.file)
      if let record { findings[record, default: []].append(diagnostic.code) }
      if tally.count(diagnostic.code, record) { tally.diagnostics.append(diagnostic) }
    }
    for finding in linked where tally.count(finding.code, finding.record) && portfolio.isReadWhole {
      tally.diagnostics.append(finding.diagnose())
    }
    for (record, codes) in portfolio.recalledFindings {
      for code in codes { _ = tally.count(code, record) }
    }
    if portfolio.isComplete { tally.addUnusedAcceptances() }
    diagnostics = tally.diagnostics
    summary = tally.summary
    self.findings = findings
  }
}

/// Counts what is found, without what portfolio.yaml accepts.
private struct Tally {
  private let portfolio: Portfolio
  private let acceptances: [Acceptance]
  private var used: Set<Int> = []
  var diagnostics: [Diagnostic] = []
  private var counts: [Severity: Int] = [:]
  private var accepted = 0

  init(_ portfolio: Portfolio) {
    self.portfolio = portfolio
    acceptances = portfolio.settings.content.accept
  }

  var summary: Report.Summary {
    Report.Summary(
      errors: counts[.error] ?? 0, warnings: counts[.warning] ?? 0, notes: counts[.note] ?? 0, accepted: accepted)
  }

  /// - Parameter record: that the finding is about, if it is about one.
  /// - Returns: whether it is to be shown.
  mutating func count(_ code: Code, _ record: RecordPlace?) -> Bool {
    if accepts(code, record) {
      accepted += 1
      return false
    }
    counts[code.severity, default: 0] += 1
    return true
  }

  private mutating func accepts(_ code: Code, _ record: RecordPlace?) -> Bool {
    guard !acceptances.isEmpty, code.severity != .error else { return false }
    let match = acceptances.firstIndex { acceptance in
      guard acceptance.code.value.code == code else { return false }
      if acceptance.records.isEmpty { return true }
      guard let record else { return false }
      let path = portfolio.key(of: record).path
      return acceptance.records.contains { $0.value == path }
    }
    guard let match else { return false }
    used.insert(match)
    return true
  }

  mutating func addUnusedAcceptances() {
    for (number, acceptance) in acceptances.enumerated() where !used.contains(number) {
      guard count(.acceptUnused, nil) else { continue }
      diagnostics.append(
        Diagnostic(
          .acceptUnused(code: acceptance.code.value.rawValue), at: portfolio.settings.range(acceptance.code)))
    }
  }
}

extension Portfolio {
  /// Every file of the records that were read, translations too.
  func forEachFile(_ body: (SourceFile, RecordKey) -> Void) {
    func visit<Content>(_ record: Record<Content>) {
      body(record.file, record.key)
      for translation in record.translations.values { body(translation.file, record.key) }
    }
    visit(settings)
    if let about { visit(about) }
    experiences.fresh.forEach(visit)
    competences.fresh.forEach(visit)
    evidence.fresh.forEach(visit)
    frameworks.fresh.forEach(visit)
    folders.fresh.forEach(visit)
    cvs.fresh.forEach(visit)
    plans.fresh.forEach(visit)
    meetings.fresh.forEach(visit)
  }

  /// The record that a file is a part of; nil where it is of none.
  func record(ofFile file: SourceFile) -> RecordPlace? {
    let root = settings.file.path.utf8.dropLast("portfolio.yaml".utf8.count)
    guard file.path.utf8.starts(with: root) else { return nil }
    let parts = file.path.utf8.dropFirst(root.count).split(separator: UInt8(ascii: "/")).map { Substring($0) }
    guard let name = parts.last,
      let id = name.utf8.split(separator: UInt8(ascii: ".")).first.map({ String(Substring($0)) })
    else { return nil }
    switch parts.count {
    case 1 where id == RecordType.portfolio.rawValue: return .settings
    case 1 where id == RecordType.about.rawValue: return .about
    case 2:
      guard ContentLayout.isRecord(parts.joined(separator: "/")),
        let type = RecordType.allCases.first(where: { $0.folder.map { $0 == parts[0] } ?? false })
      else { return nil }
      return place(of: RecordKey(type: type, id: id))
    default: return nil
    }
  }

  /// What an earlier build had to say of the records that were not read for this one.
  fileprivate var recalledFindings: [(RecordPlace, [Code])] {
    func findings<Content>(_ type: RecordType, _ records: Records<Content>) -> [(RecordPlace, [Code])] {
      (records.recalled ?? []).enumerated().filter { !$1.isEmpty }.map { (RecordPlace(type, $0), $1) }
    }
    return findings(.experience, experiences) + findings(.competence, competences) + findings(.evidence, evidence)
      + findings(.framework, frameworks) + findings(.folder, folders) + findings(.cv, cvs) + findings(.plan, plans)
      + findings(.meeting, meetings)
  }
}
