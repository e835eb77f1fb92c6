package import Portfolio

/// What a build leaves for the next one, so that this reads and makes only what has changed.
///
/// Numbers only: no text, no title, no name of a file stands in it. The bytes are masked by the key, which is made of what
/// every page depends on; without it they say nothing, and where any of that has changed nothing is taken from them.
package struct BuildMemory: Sendable, Equatable {
  package let portfolio: PortfolioMemory
  package let site: SiteMemory

  package init(portfolio: PortfolioMemory, site: SiteMemory) {
    self.portfolio = portfolio
    self.site = site
  }

  private static let mark = Array("teczka memory 1\n".utf8)

  package func bytes(key: UInt64) -> [UInt8] {
    var writer = NumberWriter()
    portfolio.write(to: &writer)
    site.write(to: &writer)
    var body = writer.bytes
    Self.mask(&body, key: key)
    var head = NumberWriter()
    head.write(Self.checksum(of: body, key: key))
    return Self.mark + head.bytes + body
  }

  /// Nil where the bytes are not whole, or were written under another key.
  package init?(_ bytes: [UInt8], key: UInt64) {
    let start = Self.mark.count + 8
    guard bytes.count >= start, bytes.starts(with: Self.mark) else { return nil }
    var body = Array(bytes[start...])
    var head = NumberReader(Array(bytes[Self.mark.count..<start]))
    guard head.read(UInt64.self) == Self.checksum(of: body, key: key) else { return nil }
    Self.mask(&body, key: key)
    var reader = NumberReader(body)
    let portfolio = PortfolioMemory(reading: &reader)
    let site = SiteMemory(reading: &reader)
    guard let portfolio, let site, reader.isAtEnd else { return nil }
    self.init(portfolio: portfolio, site: site)
  }

  private static func checksum(of bytes: [UInt8], key: UInt64) -> UInt64 {
    var checksum = Fingerprint(seed: key)
    unsafe bytes.withUnsafeBytes { unsafe checksum.combine($0) }
    return checksum.value
  }

  /// Masks or unmasks bytes.
  private static func mask(_ bytes: inout [UInt8], key: UInt64) {
    unsafe bytes.withUnsafeMutableBytes { bytes in
      for place in stride(from: 0, to: bytes.count, by: 8) {
        var mask = Fingerprint(seed: key)
        mask.combine(place)
        if place + 8 <= bytes.count {
          let word = unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          unsafe bytes.storeBytes(of: word ^ mask.value.littleEndian, toByteOffset: place, as: UInt64.self)
        } else {
          for (number, last) in (place..<bytes.count).enumerated() {
            unsafe bytes[last] ^= UInt8(truncatingIfNeeded: mask.value >> UInt64(8 * number))
          }
        }
      }
    }
  }
}

/// Writes numbers one after the other, the lowest byte first.
struct NumberWriter: ~Copyable {
  private var buffer = ByteBuffer()

  var bytes: [UInt8] { buffer.bytes }

  mutating func write<Number: FixedWidthInteger>(_ number: Number) { buffer.append(littleEndian: number) }
}

/// Reads what ``NumberWriter`` wrote, and nothing beyond the end.
struct NumberReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func read<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
    let size = MemoryLayout<Number>.size
    guard bytes.count - place >= size else { return nil }
    defer { place += size }
    return unsafe bytes.withUnsafeBytes {
      unsafe Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Number.self))
    }
  }

  /// As many values as the number before them says; nil where one is missing.
  mutating func readAll<Value>(_ read: (inout NumberReader) -> Value?) -> [Value]? {
    // Each value has a byte at least, so a count that is wrong asks for no more memory than the bytes have.
    guard let count = self.read(UInt32.self).map({ Int($0) }), count <= bytes.count - place else { return nil }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count {
      guard let value = read(&self) else { return nil }
      values.append(value)
    }
    return values
  }
}
