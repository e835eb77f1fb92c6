import Diagnostics
import Schema

/// A file below content/evidence/ that no evidence names.
struct AttachmentUnused: LinkRule {
  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    let prefix = "evidence/"
    var used = Set(portfolio.evidence.facts.flatMap(\.files))
    for path in [portfolio.about?.content.photo, portfolio.settings.content.logo] {
      if let path { used.insert(RecordFacts.code(ofPath: path.value)) }
    }
    let root = portfolio.settings.file.path.dropLast("portfolio.yaml".count)
    return portfolio.attachments.files(below: prefix).map(\.path)
      .filter { !used.contains(RecordFacts.code(ofPath: $0)) }
      .map { path in
        LinkFinding(.attachmentUnused, nil) {
          Diagnostic(
            .attachmentUnused(path: String(path.dropFirst(prefix.count))),
            at: SourceFile(path: root + path, bytes: []).start)
        }
      }
  }
}
