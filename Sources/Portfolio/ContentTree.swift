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

    package init(path: String, kind: Kind) {
      self.path = path
      self.kind = kind
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

  package init(
    entries: [Entry], unlisted: [(path: String, reason: String)] = [],
    read: @escaping @Sendable (_ path: String, _ limit: Int) throws(ReadFailure) -> [UInt8]
  ) {
    self.entries = entries.sorted { $0.path < $1.path }
    self.unlisted = unlisted
    self.read = read
  }
}
