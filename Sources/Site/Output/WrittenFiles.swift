import Glibc

/// Which files of an output folder teczka wrote: hashes of their paths, so that the list itself names nothing.
struct WrittenFiles: Sendable, Equatable {
  static let name = ".teczka-files"
  static let temporaryName = name + "~"
  private static let heading = "teczka wrote these files (hashes of their paths)"

  private let hashes: Set<UInt64>

  init<Paths: Sequence<String>>(_ paths: Paths) { hashes = Set(paths.map { ContentHash.number(of: $0.utf8) }) }

  private init(hashes: Set<UInt64>) { self.hashes = hashes }

  /// The list that an earlier build left.
  init(in root: String) {
    let bytes = (try? FileTree.read("\(root)/\(Self.name)")) ?? []
    let lines = bytes.split(separator: UInt8(ascii: "\n")).dropFirst()
    hashes = Set(lines.compactMap { UInt64(Substring(decoding: $0, as: UTF8.self), radix: 16) })
  }

  func contains(_ path: String) -> Bool {
    path == Self.name || hashes.contains(ContentHash.number(of: path.utf8))
  }

  func union(_ other: WrittenFiles) -> WrittenFiles { WrittenFiles(hashes: hashes.union(other.hashes)) }

  func save(in root: String) throws(OutputFolder.Failure) {
    let text = ([Self.heading] + hashes.sorted().map(ContentHash.hex(of:))).joined(separator: "\n") + "\n"
    let path = "\(root)/\(Self.name)"
    let bytes = Array(text.utf8)
    if (try? FileTree.read(path)) == bytes { return }
    let temporary = "\(root)/\(Self.temporaryName)"
    _ = unsafe unlink(temporary)
    try FileTree.write(bytes, to: temporary)
    guard unsafe rename(temporary, path) == 0 else { throw .unwritable(path) }
  }
}
