/// Where random bytes come from: the system's generator in the program, known bytes in tests.
package struct Randomness: Sendable {
  private let fill: @Sendable (Int) -> [UInt8]

  /// - Parameter fill: gives as many bytes as it is asked for.
  package init(_ fill: @escaping @Sendable (Int) -> [UInt8]) { self.fill = fill }

  package func bytes(_ count: Int) -> [UInt8] {
    let bytes = fill(count)
    precondition(bytes.count == count, "a source of randomness gives what it is asked for")
    return bytes
  }

  /// A number below a bound, each equally likely.
  package func number(below bound: Int) -> Int {
    // What does not fill the range evenly is drawn again, so that no number comes more often than another.
    let bound = UInt32(bound)
    let limit = UInt32.max - UInt32.max % bound
    while true {
      let drawn = bytes(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      if drawn < limit { return Int(drawn % bound) }
    }
  }

  /// The operating system's generator.
  package static let system = Randomness { count in
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 7)
    while bytes.count < count {
      unsafe withUnsafeBytes(of: generator.next()) { unsafe bytes.append(contentsOf: $0) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
