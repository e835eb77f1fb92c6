/// Seals an attachment record by record, so that a film of any length needs the memory of one record.
package struct StreamSealer {
  package struct Failure: Error, Equatable {
    package init() {}
  }

  private let coding: ContentCoding
  private let salt: [UInt8]
  /// Bytes of content, and of padding after it.
  private let size: Int
  private let padding: Int
  private var contentLeft: Int
  private var paddingLeft: Int
  private var record = 0

  /// - Parameter size: of the content; its end must be known for the padding.
  package init(key: SecretKey, size: Int, randomness: Randomness) {
    self.init(key: key, size: size, salt: randomness.bytes(ContentCoding.saltLength))
  }

  init(key: SecretKey, size: Int, salt: [UInt8], recordSize: Int = ContentCoding.recordSize) {
    coding = ContentCoding(key: key, salt: salt, recordSize: recordSize)
    self.salt = salt
    self.size = size
    padding = Padding.length(for: size) - size
    contentLeft = size
    paddingLeft = padding
  }

  package var header: [UInt8] { ContentCoding.header(salt: salt, recordSize: coding.recordSize) }

  /// How many bytes of content the next record takes; nil after the last.
  package var nextContentSize: Int? {
    if record > 0, contentLeft + paddingLeft == 0 { return nil }
    return min(coding.contentSize, contentLeft)
  }

  /// The next record.
  ///
  /// - Parameter content: as many bytes as ``nextContentSize`` says.
  /// - Throws: where the content is shorter or longer than it was said to be, as when it is changed while it is read.
  package mutating func seal(_ content: [UInt8]) throws(Failure) -> [UInt8] {
    guard content.count == nextContentSize else { throw Failure() }
    let zeros = min(coding.contentSize - content.count, paddingLeft)
    contentLeft -= content.count
    paddingLeft -= zeros
    let sealed = coding.seal(content[...], padding: zeros, record: record, isLast: contentLeft + paddingLeft == 0)
    record += 1
    return sealed
  }
}

/// Opens a stream record by record.
package struct StreamOpener {
  package enum Failure: Error, Equatable {
    case header
    /// A record is not what was sealed there, or the stream ends before its last one.
    case damaged
  }

  private let coding: ContentCoding
  private var record = 0
  private var isFinished = false
  /// Where the first record starts.
  package let headerSize: Int

  /// - Parameter start: the first bytes of the stream, 21 or more of them.
  package init(key: SecretKey, start: [UInt8]) throws(Failure) {
    guard start.count >= 21 else { throw .header }
    let size = start[16..<20].reduce(0) { $0 << 8 | Int($1) }
    // RFC 8188, 2.1: 18 or more; and no more than somebody could hold.
    guard (18...(1 << 24)).contains(size) else { throw .header }
    headerSize = 21 + Int(start[20])
    guard start.count >= headerSize else { throw .header }
    coding = ContentCoding(key: key, salt: Array(start[..<16]), recordSize: size)
  }

  package var recordSize: Int { coding.recordSize }

  /// The content of the next record.
  ///
  /// - Parameters:
  ///   - sealed: as many bytes as ``recordSize`` says, or fewer in the last record.
  ///   - isLast: whether the stream ends after them.
  package mutating func open(_ sealed: ArraySlice<UInt8>, isLast: Bool) throws(Failure) -> [UInt8] {
    guard !isFinished, isLast ? sealed.count <= recordSize : sealed.count == recordSize,
      let content = coding.open(sealed, record: record, isLast: isLast)
    else { throw .damaged }
    record += 1
    isFinished = isLast
    return content
  }

  /// A whole stream, record by record.
  ///
  /// - Parameters:
  ///   - size: how many bytes of content there must be, where that is known.
  ///   - read: gives as many of the next bytes as it is asked for, fewer only at the stream's end.
  ///   - write: takes the content of each record, which is sound by then.
  /// - Throws: ``Failure``, and what the functions throw.
  package static func open(
    key: SecretKey, size: Int? = nil, reading read: (Int) throws -> [UInt8], writing write: ([UInt8]) throws -> Void
  ) throws {
    var start = try read(21)
    guard start.count == 21 else { throw Failure.header }
    start += try read(Int(start[20]))
    var opener = try StreamOpener(key: key, start: start)
    var left = size ?? .max
    // Only what comes after a record tells whether it is the last.
    var sealed = try read(opener.recordSize)
    while true {
      let next = sealed.count < opener.recordSize ? [] : try read(opener.recordSize)
      let content = try opener.open(sealed[...], isLast: next.isEmpty)
      guard content.count <= left else { throw Failure.damaged }
      left -= content.count
      if !content.isEmpty { try write(content) }
      if next.isEmpty { break }
      sealed = next
    }
    if size != nil, left > 0 { throw Failure.damaged }
  }

  /// A whole stream at once.
  package static func open(_ stream: [UInt8], key: SecretKey) throws -> [UInt8] {
    var rest = stream[...]
    var content: [UInt8] = []
    try open(
      key: key,
      reading: { count in
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
      },
      writing: { content += $0 })
    return content
  }
}
