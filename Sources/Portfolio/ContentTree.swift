/// The files of a folder of a portfolio project (its `content/` or its `Themes/`), wherever they lie: the program hands in a disk, tests a folder in memory.
package struct ContentTree: Sendable {
  package enum Kind: Sendable, Equatable {
    case file
    case directory
    /// A symbolic link whose target lies outside `content/`.
    case linkOutside
    /// A device, a socket, a link to nothing.
    case other
  }

  package struct Entry: Sendable {
    /// Relative to `content/`, with `/` between its parts.
    package let path: String
    package let kind: Kind
    /// Of a file: a number that is another one whenever its bytes may have become others.
    package let version: UInt64

    package init(path: String, kind: Kind, version: UInt64 = 0) {
      self.path = path
      self.kind = kind
      self.version = version
    }
  }

  package enum ReadFailure: Error {
    case tooLarge(bytes: Int)
    case notAFile
    case unreadable(reason: String)
  }

  /// Everything below `content/`, sorted by path; folders stand before what they hold.
  package let entries: [Entry]
  /// Folders that could not be listed, with the reason.
  package let unlisted: [(path: String, reason: String)]
  /// Reads a file whole, but no more than `limit` bytes.
  package let read: @Sendable (_ path: String, _ limit: Int) throws(ReadFailure) -> [UInt8]
  /// Reads a part of a file: `count` bytes from `offset`, or fewer where the file ends before.
  package let readPart: @Sendable (_ path: String, _ offset: Int, _ count: Int) throws(ReadFailure) -> [UInt8]

  package init(
    entries: [Entry], unlisted: [(path: String, reason: String)] = [],
    read: @escaping @Sendable (_ path: String, _ limit: Int) throws(ReadFailure) -> [UInt8],
    readPart: @escaping @Sendable (_ path: String, _ offset: Int, _ count: Int) throws(ReadFailure) -> [UInt8]
  ) {
    // A disk is listed in this order as a rule; to see that takes less time than to sort.
    let isSorted = !entries.indices.dropFirst().contains { entries[$0 - 1].path >= entries[$0].path }
    self.entries = isSorted ? entries : entries.sorted { $0.path < $1.path }
    self.unlisted = unlisted
    self.read = read
    self.readPart = readPart
  }

  /// Files of which a part is read by reading the whole: a folder in memory.
  package init(
    entries: [Entry], read: @escaping @Sendable (_ path: String, _ limit: Int) throws(ReadFailure) -> [UInt8]
  ) {
    self.init(
      entries: entries, read: read,
      readPart: { path, offset, count throws(ReadFailure) in
        let whole = try read(path, .max)
        return Array(whole.dropFirst(offset).prefix(count))
      })
  }

  /// What lies at a path, if anything does.
  ///
  /// Swift holds composed and decomposed letters equal; the disk does not, so the entry's own path may be written another way.
  func entry(at path: String) -> Entry? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].path == path ? entries[low] : nil
  }
}
