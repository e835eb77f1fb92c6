import Diagnostics
import Schema

/// A folder that selects nothing.
struct FolderEmpty: ReviewRule {
  let needsEveryRecord = true

  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.folders.compactMap { folder in
      guard portfolio.contents(of: folder.content).isEmpty else { return nil }
      let title = folder.content.title
      return Diagnostic(.folderEmpty(title: title.value), at: folder.range(title))
    }
  }
}
