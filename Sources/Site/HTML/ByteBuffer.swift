import Glibc

/// A growing run of bytes with as little as possible between a text and memory: every page passes through one.
@safe
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutableRawPointer
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 16_384) {
    unsafe base = .allocate(byteCount: capacity, alignment: 1)
    self.capacity = capacity
  }

  deinit { unsafe base.deallocate() }

  /// A copy of what was written.
  var bytes: [UInt8] { unsafe Array(UnsafeRawBufferPointer(start: base, count: count)) }

  mutating func append(_ text: StaticString) {
    unsafe append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: String) {
    if text.isEmpty { return }
    unsafe text.utf8Span.span.withUnsafeBytes { unsafe append($0) }
  }

  mutating func append(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe append($0) }
  }

  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    unsafe base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// The bytes of a number, the lowest first.
  mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    let size = MemoryLayout<Number>.size
    if size > capacity - count { grow(by: size) }
    unsafe base.storeBytes(of: number.littleEndian, toByteOffset: count, as: Number.self)
    count += size
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    if bytes.count > capacity - count { grow(by: bytes.count) }
    unsafe memcpy(base + count, source, bytes.count)
    count += bytes.count
  }

  private mutating func grow(by needed: Int) {
    let larger = max(capacity * 2, count + needed)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 1)
    unsafe memcpy(moved, base, count)
    unsafe base.deallocate()
    unsafe base = moved
    capacity = larger
  }
}
