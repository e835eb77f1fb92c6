/// Finds the data blocks of a page, `<script type="…" id="…">…</script>`, while the page is read piece by piece: what travels within a
/// page may be larger than anybody wants to hold in memory.
package struct DataBlockScanner {
  /// A block's id, and where in the page its data stand.
  package struct Block: Sendable, Equatable {
    package let id: String
    package let range: Range<Int>
  }

  private enum State {
    /// How much of “<script ” has been seen.
    case text(matched: Int)
    case tag
    case data(id: String, start: Int)
  }

  private static let opening = Array("<script ".utf8)
  /// Our tags have fewer bytes; no other is read to its end.
  private static let tagLimit = 4_096

  /// In the order in which they stand.
  package private(set) var blocks: [Block] = []
  private var state = State.text(matched: 0)
  /// What was read of a tag, after its name.
  private var tag: [UInt8] = []
  private var offset = 0

  package init() {}

  /// All of them at once.
  package static func blocks(of page: [UInt8]) -> [Block] {
    var scanner = DataBlockScanner()
    scanner.read(page[...])
    return scanner.blocks
  }

  /// Reads the next piece of the page.
  package mutating func read(_ piece: ArraySlice<UInt8>) {
    var rest = piece
    while let byte = rest.first {
      switch state {
      case .data(let id, let start):
        // Data hold no “<”, so that the first one ends them.
        let end = rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
        offset += end - rest.startIndex
        rest = rest[end...]
        if !rest.isEmpty {
          blocks.append(Block(id: id, range: start..<offset))
          state = .text(matched: 0)
        }
        continue
      case .tag:
        if byte == UInt8(ascii: ">") {
          state = Self.id(in: tag).map { .data(id: $0, start: offset + 1) } ?? .text(matched: 0)
        } else if tag.count < Self.tagLimit {
          tag.append(byte)
        } else {
          state = .text(matched: 0)
        }
      case .text(let matched):
        if byte == Self.opening[matched] {
          state = matched + 1 == Self.opening.count ? .tag : .text(matched: matched + 1)
          tag.removeAll(keepingCapacity: true)
        } else {
          state = .text(matched: byte == Self.opening[0] ? 1 : 0)
        }
      }
      offset += 1
      rest = rest.dropFirst()
    }
  }

  private static func id(in tag: [UInt8]) -> String? {
    let mark = Array("id=\"".utf8)
    guard let start = tag.firstRange(of: mark)?.upperBound,
      let end = tag[start...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return String(validating: tag[start..<end], as: UTF8.self)
  }
}
