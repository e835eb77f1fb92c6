import Diagnostics

/// The files of `content/` that records can show.
package struct Attachments: Sendable {
  /// Every path below `content/` with its kind.
  let kinds: [String: ContentTree.Kind]
  private let read: @Sendable (String, Int) throws(ContentTree.ReadFailure) -> [UInt8]

  init(_ tree: ContentTree) {
    kinds = Dictionary(
      tree.entries.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
    read = tree.read
  }

  /// The bytes of an attachment.
  ///
  /// - Parameter path: relative to `content/`.
  package func bytes(of path: String, limit: Int = .max) throws(ContentTree.ReadFailure) -> [UInt8] {
    try read(path, limit)
  }

  /// The size of an attachment in bytes; nil where it cannot be read.
  package func size(of path: String) -> Int? {
    do {
      // Nothing is read of a file that is larger than the limit, and its size is told.
      return try read(path, 0).count
    } catch .tooLarge(let bytes) {
      return bytes
    } catch {
      return nil
    }
  }

  /// What is wrong with naming this path, if anything.
  func problem(with path: String, as written: String) -> Problem? {
    // Swift holds composed and decomposed letters equal; the disk does not.
    if let index = kinds.index(forKey: path), !kinds[index].key.utf8.elementsEqual(path.utf8) {
      let spelling = String(kinds[index].key.dropFirst(path.count - written.count))
      return .attachmentMissing(path: written, suggestion: spelling)
    }
    switch kinds[path] {
    case .file: return ContentLayout.isRecord(path) ? .attachmentIsRecord(path: written) : nil
    case .directory, .other: return .attachmentNotAFile(path: written)
    case .linkOutside: return .attachmentOutside(path: written)
    case nil:
      let parts = path.split(separator: "/")
      for count in 1..<max(1, parts.count)
      where kinds[parts.prefix(count).joined(separator: "/")] == .linkOutside {
        return .attachmentOutside(path: written)
      }
      let prefix = String(path.dropLast(written.count))
      let candidates = kinds.keys.sorted().filter { $0.hasPrefix(prefix) && kinds[$0] == .file }
        .map { String($0.dropFirst(prefix.count)) }
      return .attachmentMissing(
        path: written, suggestion: suggestion(for: written, among: candidates))
    }
  }
}
