/// A QR code (ISO/IEC 18004) of some bytes, with error correction level M: what is lost of 15 per cent of it comes back.
package struct QRCode: Sendable {
  /// Modules along one edge.
  package let size: Int
  private var modules: [Bool]
  /// What is part of the code's own patterns, which no mask changes.
  private var isFunction: [Bool]

  /// Nil where the bytes do not fit in the largest code.
  package init?(_ bytes: [UInt8]) {
    guard
      let version = (1...40).first(where: { QRCapacity.dataBits($0) >= 4 + QRCapacity.countBits($0) + 8 * bytes.count })
    else { return nil }
    size = version * 4 + 17
    modules = Array(repeating: false, count: size * size)
    isFunction = modules
    drawPatterns(version)
    drawCodewords(QRCapacity.codewords(bytes, version))
    // Of the eight masks the one that leaves the fewest confusing patterns is used.
    let masked = (0..<8).map { mask -> (code: QRCode, penalty: Int) in
      var code = self
      code.apply(mask)
      code.drawFormat(mask)
      return (code, code.penalty)
    }
    guard let best = masked.min(by: { $0.penalty < $1.penalty }) else { return nil }
    modules = best.code.modules
  }

  package func isDark(_ column: Int, _ row: Int) -> Bool {
    (0..<size).contains(column) && (0..<size).contains(row) && modules[row * size + column]
  }

  private mutating func set(_ column: Int, _ row: Int, _ isDark: Bool) {
    modules[row * size + column] = isDark
    isFunction[row * size + column] = true
  }

  // MARK: Patterns

  private mutating func drawPatterns(_ version: Int) {
    for place in 0..<size {
      set(6, place, place % 2 == 0)
      set(place, 6, place % 2 == 0)
    }
    for (column, row) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(column, row) }
    let places = QRCapacity.alignment(version, size: size)
    for (number, column) in places.enumerated() {
      for (other, row) in places.enumerated() {
        let last = places.count - 1
        if (number, other) == (0, 0) || (number, other) == (0, last) || (number, other) == (last, 0) { continue }
        for x in -2...2 { for y in -2...2 { set(column + x, row + y, max(abs(x), abs(y)) != 1) } }
      }
    }
    drawFormat(0)
    drawVersion(version)
  }

  private mutating func drawFinder(_ column: Int, _ row: Int) {
    for x in -4...4 {
      for y in -4...4 where (0..<size).contains(column + x) && (0..<size).contains(row + y) {
        let distance = max(abs(x), abs(y))
        set(column + x, row + y, distance != 2 && distance != 4)
      }
    }
  }

  /// The level and the mask, protected by a BCH code, twice.
  private mutating func drawFormat(_ mask: Int) {
    // Level M is 00.
    var remainder = mask
    for _ in 0..<10 { remainder = remainder << 1 ^ (remainder >> 9) * 0x537 }
    let bits = (mask << 10 | remainder) ^ 0x5412
    func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
    for place in 0...5 { set(8, place, bit(place)) }
    set(8, 7, bit(6))
    set(8, 8, bit(7))
    set(7, 8, bit(8))
    for place in 9..<15 { set(14 - place, 8, bit(place)) }
    for place in 0..<8 { set(size - 1 - place, 8, bit(place)) }
    for place in 8..<15 { set(8, size - 15 + place, bit(place)) }
    set(8, size - 8, true)
  }

  private mutating func drawVersion(_ version: Int) {
    guard version >= 7 else { return }
    var remainder = version
    for _ in 0..<12 { remainder = remainder << 1 ^ (remainder >> 11) * 0x1F25 }
    let bits = version << 12 | remainder
    for place in 0..<18 {
      let isDark = bits >> place & 1 == 1
      set(size - 11 + place % 3, place / 3, isDark)
      set(place / 3, size - 11 + place % 3, isDark)
    }
  }

  // MARK: Content

  /// In a zigzag of two columns from the right, around the patterns.
  private mutating func drawCodewords(_ codewords: [UInt8]) {
    var bit = 0
    for right in stride(from: size - 1, through: 1, by: -2).map({ $0 <= 6 ? $0 - 1 : $0 }) {
      let isUpward = (right + 1) & 2 == 0
      for step in 0..<size {
        let row = isUpward ? size - 1 - step : step
        for column in [right, right - 1] where !isFunction[row * size + column] && bit < codewords.count * 8 {
          modules[row * size + column] = codewords[bit / 8] >> (7 - bit % 8) & 1 == 1
          bit += 1
        }
      }
    }
  }

  private mutating func apply(_ mask: Int) {
    for y in 0..<size {
      for x in 0..<size where !isFunction[y * size + x] {
        let isFlipped =
          switch mask {
          case 0: (x + y) % 2 == 0
          case 1: y % 2 == 0
          case 2: x % 3 == 0
          case 3: (x + y) % 3 == 0
          case 4: (x / 3 + y / 2) % 2 == 0
          case 5: x * y % 2 + x * y % 3 == 0
          case 6: (x * y % 2 + x * y % 3) % 2 == 0
          default: ((x + y) % 2 + x * y % 3) % 2 == 0
          }
        if isFlipped { modules[y * size + x].toggle() }
      }
    }
  }

  /// The four rules of the standard: runs, blocks, what looks like a finder, and too much dark or light.
  private var penalty: Int {
    var penalty = 0
    for line in 0..<size {
      penalty += Self.penalty((0..<size).map { isDark($0, line) }) + Self.penalty((0..<size).map { isDark(line, $0) })
    }
    for y in 0..<size - 1 {
      for x in 0..<size - 1 {
        let dark = [isDark(x, y), isDark(x + 1, y), isDark(x, y + 1), isDark(x + 1, y + 1)].count { $0 }
        if dark == 0 || dark == 4 { penalty += 3 }
      }
    }
    let dark = modules.count { $0 }
    return penalty + abs(dark * 20 - size * size * 10) / (size * size) * 10
  }

  private static func penalty(_ line: [Bool]) -> Int {
    var penalty = 0
    var length = 0
    for (place, isDark) in line.enumerated() {
      length = place > 0 && line[place - 1] == isDark ? length + 1 : 1
      if length == 5 { penalty += 3 } else if length > 5 { penalty += 1 }
    }
    let finder = [true, false, true, true, true, false, true]
    let light = [Bool](repeating: false, count: 4)
    for pattern in [finder + light, light + finder] where line.count >= pattern.count {
      penalty += 40 * (0...(line.count - pattern.count)).count { line[$0..<$0 + pattern.count].elementsEqual(pattern) }
    }
    return penalty
  }

  // MARK: Drawing

  /// Two rows a line, with the light edge that readers need; dark on light, whatever the terminal's colours.
  package var terminalText: String {
    stride(from: -2, to: size + 2, by: 2).map { row in
      "\u{1B}[30;47m"
        + (-2..<size + 2).map { column in
          switch (isDark(column, row), isDark(column, row + 1)) {
          case (true, true): "█"
          case (true, false): "▀"
          case (false, true): "▄"
          case (false, false): " "
          }
        }.joined() + "\u{1B}[0m\n"
    }.joined()
  }

  package var svg: String {
    var path = ""
    for row in 0..<size {
      for column in 0..<size where isDark(column, row) { path += "M\(column + 4) \(row + 4)h1v1h-1z" }
    }
    let edge = size + 8
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(edge) \(edge)" shape-rendering="crispEdges">\
      <path fill="#fff" d="M0 0h\(edge)v\(edge)H0z"/><path d="\(path)"/></svg>

      """
  }
}
