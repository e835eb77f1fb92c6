/// A number of 64 bits that is the same for the same values and nearly surely another for others. It protects nothing.
package struct Fingerprint: Sendable {
  package private(set) var value: UInt64

  package init(seed: UInt64 = 0) { value = seed }

  /// Folded multiplication, as in wyhash (Wang Yi, 2019): every bit of what was there and of what comes reaches every bit.
  @inline(__always)
  package mutating func combine(_ number: UInt64) {
    let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: number ^ 0xE703_7ED1_A0B4_28DB)
    value = product.high ^ product.low
  }

  package mutating func combine(_ number: Int) { combine(UInt64(bitPattern: Int64(number))) }

  package mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
  }

  /// Eight bytes at a time, then how many there were.
  package mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    let whole = bytes.count & ~7
    for place in stride(from: 0, to: whole, by: 8) {
      combine(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
    }
    var rest: UInt64 = 0
    for place in whole..<bytes.count { rest = rest << 8 | UInt64(bytes[place]) }
    combine(rest)
    combine(UInt64(bytes.count))
  }
}
