/// A whole day, such as `2026-11-21`; days are compared by what they say.
package struct Day: Sendable, Hashable, Comparable {
  package let iso8601: String

  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    guard (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else { return nil }
    iso8601 = text
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.iso8601.utf8.lexicographicallyPrecedes(right.iso8601.utf8)
  }
}
