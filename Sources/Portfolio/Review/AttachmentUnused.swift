import Diagnostics
import Schema

/// A file below content/evidence/ that no evidence names.
struct AttachmentUnused: ReviewRule {
  let needsEveryRecord = true

  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    let prefix = "evidence/"
    var used = Set(portfolio.evidence.flatMap { $0.content.files.map { prefix + $0.value } })
    used.formUnion([portfolio.about?.content.photo, portfolio.settings.content.logo].compactMap { $0?.value })
    let root = portfolio.settings.file.path.dropLast("portfolio.yaml".count)
    return portfolio.attachments.kinds.filter { path, kind in
      kind == .file && path.hasPrefix(prefix) && !ContentLayout.isRecord(path) && !used.contains(path)
        && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.keys.sorted().map { path in
      Diagnostic(
        .attachmentUnused(path: String(path.dropFirst(prefix.count))),
        at: SourceFile(path: root + path, bytes: []).start)
    }
  }
}
