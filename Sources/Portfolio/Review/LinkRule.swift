import Diagnostics

/// Advice on how records are linked. It is worked out from their facts, so that a build after a small change need not read
/// them.
protocol LinkRule: Sendable {
  /// Whether the rule says what is missing, which can be told only where every record could be read.
  var needsEveryRecord: Bool { get }
  func findings(in portfolio: Portfolio) -> [LinkFinding]
}

extension LinkRule {
  var needsEveryRecord: Bool { true }
}

/// Something to be said, as it is counted; its words and its place in the source only where they are wanted.
struct LinkFinding: Sendable {
  let code: Code
  /// The record that it is about; nil where it is about a file that is no record.
  let record: RecordPlace?
  let diagnose: @Sendable () -> Diagnostic

  init(_ code: Code, _ record: RecordPlace?, _ diagnose: @escaping @Sendable () -> Diagnostic) {
    self.code = code
    self.record = record
    self.diagnose = diagnose
  }
}
