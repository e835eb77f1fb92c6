import Diagnostics
import Site

/// A unit that was opened and written to a folder.
struct OpenedUnit {
  private struct Attachment {
    let name: String
    /// Below the folder.
    let file: String
    let size: Int
  }

  private let title: String
  private let folder: String
  private let pages: [String]
  private let attachments: [Attachment]
  /// One for each attachment that was left out.
  let problems: [OutputFolder.Failure]

  /// - Parameter output: the folder to write to; where nil, one that is named after the unit.
  init(_ content: SealedContent, of page: SealedPage, to output: String?) async throws {
    let path = output.map(withoutTrailingSlashes) ?? FileName.safe(content.title, otherwise: "teczka")
    let folder = try OpenedFolder(at: path)
    let names = FileName.distinct(content.attachments.map { FileName.safe($0.name, otherwise: "file") })
    var written: [Attachment?] = []
    var problems: [OutputFolder.Failure] = []
    for (attachment, name) in zip(content.attachments, names) {
      do {
        let file = try folder.newFile("files/\(name)")
        try await page.open(attachment, named: name) { try file.write($0) }
        try file.finish()
        written.append(Attachment(name: attachment.name, file: "files/\(name)", size: attachment.size))
      } catch let problem as OutputFolder.Failure where problem.problem.isOfAttachment {
        problems.append(problem)
        written.append(nil)
      }
    }
    let pages = OpenedDocument(content, attachments: written.map { $0?.file }).pages
    for page in pages {
      let file = try folder.newFile(page.name)
      try file.write(page.bytes)
      try file.finish()
    }
    try folder.finish()
    title = content.title
    self.folder = path
    self.pages = pages.map(\.name)
    attachments = written.compactMap { $0 }
    self.problems = problems
  }

  var json: JSON {
    [
      "title": .string(title), "folder": .string(folder), "pages": .array(pages.map { .string($0) }),
      "attachments": .array(
        attachments.map { ["name": .string($0.name), "file": .string($0.file), "size": .integer($0.size)] }),
      "leftOut": .array(problems.compactMap { $0.problem.attachment.map { .string($0) } }),
    ]
  }

  func text(_ language: Language) -> String {
    let words = SharingWords.of(language)
    let lines =
      ["\(words.opened) \(folder)/", "  \(pages.joined(separator: ", "))"]
      + attachments.map { "  \($0.file) (\(($0.size + 999) / 1000) kB)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Problem {
  fileprivate var isOfAttachment: Bool { attachment != nil }

  /// The name of the attachment that is missing or damaged.
  fileprivate var attachment: String? {
    switch self {
    case .sealedAttachmentMissing(let name), .sealedAttachmentDamaged(let name): name
    default: nil
    }
  }
}
