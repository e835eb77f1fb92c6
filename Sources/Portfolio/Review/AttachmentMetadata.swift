import Diagnostics
import Documents
import Schema

/// A file that is published as it is and tells more than it shows: where it was made, with what, by whom.
struct AttachmentMetadata: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    let isNamePublic = portfolio.about?.content.public.contains { $0.value == .name } ?? false
    let publicName = isNamePublic ? portfolio.about?.content.name.value : nil
    return portfolio.evidence.fresh.flatMap { evidence in
      evidence.content.files.compactMap { file -> Diagnostic? in
        switch FileKind(path: file.value) {
        // A picture is made anew, and these are not published at all.
        case .picture, .strangePicture, .active: return nil
        case .audio, .video, .pdf, .other: break
        }
        let found = FileMetadata(of: "evidence/\(file.value)", in: portfolio.attachments, publicName: publicName)
          .find()
        return found.isEmpty
          ? nil : Diagnostic(.attachmentMetadata(path: file.value, found: found), at: evidence.range(file))
      }
    }
  }
}
