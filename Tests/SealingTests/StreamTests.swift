import Testing

@testable import Sealing

@Suite struct StreamTests {
  private let key = SecretKey([UInt8](repeating: 7, count: 16))

  private func seal(_ content: [UInt8], recordSize: Int = 64) throws -> [UInt8] {
    var sealer = StreamSealer(
      key: key, size: content.count, salt: Randomness.counting().bytes(16), recordSize: recordSize)
    var stream = sealer.header
    var place = 0
    while let size = sealer.nextContentSize {
      stream += try sealer.seal(Array(content[place..<place + size]))
      place += size
    }
    return stream
  }

  @Test("any length comes back", arguments: [0, 1, 46, 47, 48, 93, 94, 95, 500, 4_096, 10_000])
  func roundTrip(count: Int) throws {
    let content = Randomness.counting(from: 3).bytes(count)
    let stream = try seal(content)
    #expect(try StreamOpener.open(stream, key: key) == content)
    let records = (Padding.length(for: count) + 46) / 47
    #expect(stream.count == 21 + Padding.length(for: count) + 17 * max(1, records))
  }

  @Test("content that ends in zeros is not taken for padding") func zeros() throws {
    let content = [UInt8](repeating: 0, count: 1_000)
    #expect(try StreamOpener.open(seal(content), key: key) == content)
  }

  @Test("records are of 64 KiB") func recordSize() throws {
    let stream = try seal([UInt8](repeating: 1, count: 70_000), recordSize: ContentCoding.recordSize)
    #expect(Array(stream[16..<21]) == [0, 1, 0, 0, 0])
  }

  @Test("a stream that is cut, lengthened, doubled or reordered is refused") func tampering() throws {
    let stream = try seal(Randomness.counting().bytes(200))
    func refuses(_ stream: [UInt8]) {
      #expect(throws: StreamOpener.Failure.self) { try StreamOpener.open(stream, key: key) }
    }
    for length in 0..<stream.count { refuses(Array(stream.prefix(length))) }
    refuses(stream + stream[21..<85])
    refuses(stream + [0])
    refuses(Array(stream[..<21] + stream[85..<149] + stream[21..<85] + stream[149...]))
    for place in stream.indices where place < 16 || place > 20 {
      var changed = stream
      changed[place] ^= 1
      refuses(changed)
    }
  }

  @Test("a stream with more or less content than was said is refused", arguments: [0, 1, 199, 201, 1_000])
  func wrongSize(size: Int) throws {
    let stream = try seal(Randomness.counting().bytes(200))
    func open(_ size: Int) throws -> Int {
      var rest = stream[...]
      var count = 0
      try StreamOpener.open(
        key: key, size: size,
        reading: { wanted in
          defer { rest = rest.dropFirst(wanted) }
          return Array(rest.prefix(wanted))
        }, writing: { count += $0.count })
      return count
    }
    #expect(try open(200) == 200)
    #expect(throws: StreamOpener.Failure.damaged) { try open(size) }
  }

  @Test("a record size that nobody could hold is refused") func hugeRecords() throws {
    var stream = try seal([1])
    stream.replaceSubrange(16..<20, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(throws: StreamOpener.Failure.header) { try StreamOpener.open(stream, key: key) }
  }

  @Test("content that changes its length while it is sealed is refused") func changedLength() throws {
    var sealer = StreamSealer(key: key, size: 100, salt: [UInt8](repeating: 0, count: 16))
    #expect(throws: StreamSealer.Failure.self) { try sealer.seal([UInt8](repeating: 0, count: 99)) }
  }

  @Test("an attachment has another name and key in every unit and after every rotation") func attachmentKeys() throws {
    var vault = Example.vault
    vault.prepare(["folders/other"], randomness: .counting(from: 9))
    let before = Example.seal()
    let first = before.attachment("evidence/a.pdf")
    #expect(first.name != before.attachment("evidence/b.pdf").name)
    #expect(first.key.bytes.count == 16 && !first.name.contains("a.pdf"))
    let id = vault.shares[1].id
    let revoked = vault.revoke(id, randomness: .counting(from: 5))
    #expect(revoked?.recipient == "Recipient 1")
    let after = try #require(vault.seal(of: Example.unit, on: Example.today))
    #expect(after.attachment("evidence/a.pdf").key != first.key)
    #expect(after.attachment("evidence/a.pdf").name != first.name)
  }
}
