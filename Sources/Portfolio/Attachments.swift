import Diagnostics
import Synchronization

/// The files of `content/` that records can show.
package struct Attachments: Sendable {
  private let tree: ContentTree
  /// The files that are no records, by the codes of their paths.
  private let files: [UInt64: ContentTree.Entry]
  private let heads = PictureHeads()

  init(_ tree: ContentTree) {
    self.tree = tree
    var files: [UInt64: ContentTree.Entry] = [:]
    for entry in tree.entries where entry.kind == .file && !ContentLayout.isRecord(entry.path) {
      files[RecordFacts.code(ofPath: entry.path)] = entry
    }
    self.files = files
  }

  /// Another number where the bytes of a file may have changed; 0 where there is no such file.
  ///
  /// - Parameter code: of its path.
  package func version(of code: UInt64) -> UInt64 { files[code]?.version ?? 0 }

  /// The path of a file below `content/`, by the code of it.
  package func path(of code: UInt64) -> String? { files[code]?.path }

  /// The files below a folder of `content/` that are no records, without hidden ones.
  func files(below folder: String) -> [ContentTree.Entry] {
    files.values.filter { entry in
      entry.path.hasPrefix(folder) && !entry.path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted { $0.path < $1.path }
  }

  /// The bytes of an attachment.
  ///
  /// - Parameter path: relative to `content/`.
  package func bytes(of path: String, limit: Int = .max) throws(ContentTree.ReadFailure) -> [UInt8] {
    try tree.read(path, limit)
  }

  /// The size of an attachment in bytes; nil where it cannot be read.
  package func size(of path: String) -> Int? {
    do {
      // Nothing is read of a file that is larger than the limit, and its size is told.
      return try tree.read(path, 0).count
    } catch .tooLarge(let bytes) {
      return bytes
    } catch {
      return nil
    }
  }

  /// What the head of a picture says; nil where it is none, or cannot be read.
  ///
  /// Few pictures say their size only after a long colour profile or preview, so more is read where little does not do.
  package func pictureHead(of path: String) -> PictureHead? {
    heads.head(of: path) {
      for count in [1 << 12, 1 << 16, 1 << 20, 1 << 24] {
        guard let bytes = try? tree.readPart(path, 0, count) else { return nil }
        if let head = PictureHead(bytes) { return head }
        if bytes.count < count || (count > 1 << 12 && PictureHead.format(of: bytes) == nil) { return nil }
      }
      return nil
    }
  }

  /// A part of a file; nothing where it cannot be read.
  func part(of path: String, at offset: Int, count: Int) -> [UInt8] { (try? tree.readPart(path, offset, count)) ?? [] }

  /// The first bytes of a file, by which its format is known.
  func start(of path: String) -> [UInt8] { part(of: path, at: 0, count: 1 << 12) }

  /// What is wrong with naming this path, if anything.
  func problem(with path: String, as written: String) -> Problem? {
    let entry = tree.entry(at: path)
    if let entry, !entry.path.utf8.elementsEqual(path.utf8) {
      let spelling = String(entry.path.dropFirst(path.count - written.count))
      return .attachmentMissing(path: written, suggestion: spelling)
    }
    switch entry?.kind {
    case .file: return ContentLayout.isRecord(path) ? .attachmentIsRecord(path: written) : nil
    case .directory, .other: return .attachmentNotAFile(path: written)
    case .linkOutside: return .attachmentOutside(path: written)
    case nil:
      let parts = path.split(separator: "/")
      for count in 1..<max(1, parts.count)
      where tree.entry(at: parts.prefix(count).joined(separator: "/"))?.kind == .linkOutside {
        return .attachmentOutside(path: written)
      }
      let prefix = String(path.dropLast(written.count))
      let candidates = tree.entries.filter { $0.path.hasPrefix(prefix) && $0.kind == .file }
        .map { String($0.path.dropFirst(prefix.count)) }
      return .attachmentMissing(
        path: written, suggestion: suggestion(for: written, among: candidates))
    }
  }
}

/// What was read of the heads of pictures. Several threads ask, and more than once a build.
private final class PictureHeads: Sendable {
  private let heads: Mutex<[String: PictureHead?]> = Mutex([:])

  func head(of path: String, read: () -> PictureHead?) -> PictureHead? {
    if let known = heads.withLock({ $0[path] }) { return known }
    let head = read()
    heads.withLock { $0[path] = .some(head) }
    return head
  }
}
