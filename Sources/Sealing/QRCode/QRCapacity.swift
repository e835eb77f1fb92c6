/// How much a QR code of level M holds, and how its content is cut into blocks with error correction.
enum QRCapacity {
  /// Codewords of error correction in a block, and blocks, by version (ISO/IEC 18004, table 9).
  private static let correction = [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28,
    28,
    28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
  ]
  private static let blocks = [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33,
    35, 37,
    38, 40, 43, 45, 47, 49,
  ]

  static func countBits(_ version: Int) -> Int { version < 10 ? 8 : 16 }

  static func dataBits(_ version: Int) -> Int {
    (rawBits(version) / 8 - correction[version - 1] * blocks[version - 1]) * 8
  }

  /// The modules that no pattern takes.
  private static func rawBits(_ version: Int) -> Int {
    var bits = (16 * version + 128) * version + 64
    if version >= 2 {
      let count = version / 7 + 2
      bits -= (25 * count - 10) * count - 55
      if version >= 7 { bits -= 36 }
    }
    return bits
  }

  /// The centres of the alignment patterns along an edge.
  static func alignment(_ version: Int, size: Int) -> [Int] {
    guard version >= 2 else { return [] }
    let count = version / 7 + 2
    let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2
    return [6] + (0..<count - 1).map { size - 7 - step * $0 }.reversed()
  }

  /// Data and error correction, interleaved by blocks.
  static func codewords(_ bytes: [UInt8], _ version: Int) -> [UInt8] {
    let data = data(bytes, version)
    let blockCount = blocks[version - 1]
    let correctionLength = correction[version - 1]
    let total = rawBits(version) / 8
    let shortLength = total / blockCount - correctionLength
    let longCount = total % blockCount
    let divisor = ReedSolomon.divisor(correctionLength)
    var parts: [ArraySlice<UInt8>] = []
    var place = 0
    for number in 0..<blockCount {
      let length = shortLength + (number >= blockCount - longCount ? 1 : 0)
      parts.append(data[place..<place + length])
      place += length
    }
    let corrections = parts.map { ReedSolomon.remainder($0, divisor) }
    var out: [UInt8] = []
    for row in 0...shortLength { for part in parts where row < part.count { out.append(part[part.startIndex + row]) } }
    for row in 0..<correctionLength { for correction in corrections { out.append(correction[row]) } }
    return out
  }

  /// The bytes with their mode and length before, and padding after them.
  private static func data(_ bytes: [UInt8], _ version: Int) -> [UInt8] {
    var bits: [Bool] = []
    func append(_ value: Int, _ count: Int) {
      for place in (0..<count).reversed() { bits.append(value >> place & 1 == 1) }
    }
    append(0b0100, 4)
    append(bytes.count, countBits(version))
    for byte in bytes { append(Int(byte), 8) }
    let capacity = dataBits(version)
    append(0, min(4, capacity - bits.count))
    append(0, (8 - bits.count % 8) % 8)
    var out = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    var isFirst = true
    while out.count < capacity / 8 {
      out.append(isFirst ? 0xEC : 0x11)
      isFirst.toggle()
    }
    return out
  }
}

/// Reed-Solomon codes over GF(2^8) with the polynomial of QR codes.
private enum ReedSolomon {
  static func divisor(_ degree: Int) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: degree - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<degree {
      for place in 0..<degree {
        result[place] = multiply(result[place], root)
        if place + 1 < degree { result[place] ^= result[place + 1] }
      }
      root = multiply(root, 2)
    }
    return result
  }

  static func remainder(_ data: ArraySlice<UInt8>, _ divisor: [UInt8]) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: divisor.count)
    for byte in data {
      let factor = byte ^ result.removeFirst()
      result.append(0)
      for (place, coefficient) in divisor.enumerated() { result[place] ^= multiply(coefficient, factor) }
    }
    return result
  }

  private static func multiply(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var product = 0
    for place in (0..<8).reversed() {
      product = product << 1 ^ (product >> 7) * 0x11D
      product ^= Int(right >> place & 1) * Int(left)
    }
    return UInt8(truncatingIfNeeded: product)
  }
}
