import Diagnostics
import Schema

/// A folder that selects nothing.
struct FolderEmpty: LinkRule {
  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    portfolio.folders.indices.compactMap { place in
      guard portfolio.contents(ofFolder: place).isEmpty else { return nil }
      return LinkFinding(.folderEmpty, RecordPlace(.folder, place)) {
        let folder = portfolio.folders[place]
        let title = folder.content.title
        return Diagnostic(.folderEmpty(title: title.value), at: folder.range(title))
      }
    }
  }
}
