import Diagnostics
import Documents
import Schema

/// A picture that tells more than it shows: where it was taken, with which camera, by whom.
struct AttachmentMetadata: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.evidence.fresh.flatMap { evidence in
      evidence.content.files.compactMap { diagnostic(for: $0, below: "evidence/", evidence, portfolio) }
    }
      + [portfolio.about].compactMap { $0 }.flatMap { about in
        [about.content.photo].compactMap { $0 }
          .compactMap { diagnostic(for: $0, below: "", about, portfolio) }
      }
      + [portfolio.settings.content.logo].compactMap { $0 }
      .compactMap { diagnostic(for: $0, below: "", portfolio.settings, portfolio) }
  }

  private func diagnostic<Content>(
    for path: Located<String>, below folder: String, _ record: Record<Content>,
    _ portfolio: Portfolio
  ) -> Diagnostic? {
    guard PictureMetadata.isPicture(path.value),
      let bytes = try? portfolio.attachments.bytes(of: folder + path.value, limit: 1 << 26)
    else { return nil }
    let found = PictureMetadata.find(in: bytes)
    guard !found.isEmpty else { return nil }
    return Diagnostic(
      .attachmentMetadata(path: path.value, found: found), at: record.range(path))
  }
}
