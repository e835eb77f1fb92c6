package import Schema

/// The values of about.md that must not stand where they are not allowed, in the ways in which people write them.
package struct PersonalData: Sendable {
  package struct Finding: Sendable {
    package let key: AboutKey
    /// The bytes of the text that was searched.
    package let range: Range<Int>
    /// Where the value stands in about.md.
    package let source: Range<Int>
  }

  private struct Pattern: Sendable {
    let key: AboutKey
    let source: Range<Int>
    let bytes: [UInt8]
    /// Whether it is found through spaces, hyphens, dots and brackets between its digits.
    let isDigits: Bool
  }

  private let patterns: [Pattern]
  /// For each pair of bytes, whether a pattern can begin with it.
  private let beginnings: [Bool]

  package var isEmpty: Bool { patterns.isEmpty }

  /// - Parameter allowed: the keys whose values may stand in the text.
  package init(of about: Record<About>, allowed: Set<AboutKey>) {
    var patterns: [Pattern] = []
    func add(_ key: AboutKey, _ value: Located<String>?, isDigits: Bool = false, _ texts: [String]) {
      guard !allowed.contains(key), let value else { return }
      let writings = texts.flatMap { [$0, $0.lowercased(), $0.uppercased()] }
      for text in Set(writings.flatMap { [$0, Self.htmlEscaped($0)] }).sorted()
      where text.utf8.count >= 5 {
        patterns.append(
          Pattern(key: key, source: value.range, bytes: Array(text.utf8), isDigits: isDigits))
      }
    }
    let content = about.content
    add(.name, content.name, [content.name.value])
    add(.email, content.email, [content.email?.value].compactMap { $0 })
    if let phone = content.phone {
      let digits = phone.value.filter(\.isNumber)
      // The last nine digits are the number within the country.
      add(.phone, phone, isDigits: true, digits.count >= 7 ? [String(digits.suffix(9))] : [])
    }
    if let address = content.address {
      let street = address.value.split { $0 == "," || $0.isNewline }.first.map { String($0) }
      add(.address, address, [address.value] + [street].compactMap { $0 }.filter { $0.utf8.count >= 8 })
    }
    if let birthDate = content.birthDate {
      add(
        .birthDate, Located("", at: birthDate.range), Self.writings(of: birthDate.value))
    }
    for link in content.links?.value ?? [] { add(.links, link.url, [link.url.value]) }
    self.patterns = patterns
    var beginnings = [Bool](repeating: false, count: 1 << 16)
    for pattern in patterns {
      let second = [pattern.bytes[1]] + (pattern.isDigits ? Self.digitSeparators : [])
      for byte in second { beginnings[Int(pattern.bytes[0]) << 8 | Int(byte)] = true }
    }
    self.beginnings = beginnings
  }

  /// Where private values stand in a text.
  package func find(in text: [UInt8]) -> [Finding] {
    guard !patterns.isEmpty else { return [] }
    var findings: [Finding] = []
    var place = 0
    while place + 1 < text.count {
      if beginnings[Int(text[place]) << 8 | Int(text[place + 1])],
        let (pattern, end) = match(text, at: place)
      {
        findings.append(Finding(key: pattern.key, range: place..<end, source: pattern.source))
        place = end
      } else {
        place += 1
      }
    }
    return findings
  }

  private func match(_ text: [UInt8], at start: Int) -> (Pattern, end: Int)? {
    for pattern in patterns where pattern.bytes[0] == text[start] {
      var place = start
      var matched = 0
      while place < text.count, matched < pattern.bytes.count {
        if text[place] == pattern.bytes[matched] {
          matched += 1
        } else if !pattern.isDigits || !Self.digitSeparators.contains(text[place]) {
          break
        }
        place += 1
      }
      if matched == pattern.bytes.count { return (pattern, place) }
    }
    return nil
  }

  /// Space, `-`, `.`, `(`, `)`, `/`, and the bytes of no-break spaces (U+00A0, U+202F) and dashes (U+2010 to U+2013).
  private static let digitSeparators: [UInt8] = [
    0x20, 0x2D, 0x2E, 0x28, 0x29, 0x2F, 0xC2, 0xA0, 0xE2, 0x80, 0xAF, 0x90, 0x91, 0x92, 0x93,
  ]

  private static func htmlEscaped(_ text: String) -> String {
    text.reduce(into: "") { out, character in
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.append(character)
      }
    }
  }

  /// A full date as people write it; a month or a year alone is in too many texts to be told apart.
  private static func writings(of date: PartialDate) -> [String] {
    guard let month = date.month, let day = date.day else { return [] }
    let (year, paddedMonth, paddedDay) = (
      date.year, month < 10 ? "0\(month)" : "\(month)", day < 10 ? "0\(day)" : "\(day)"
    )
    var texts = [
      date.iso8601, "\(paddedDay).\(paddedMonth).\(year)", "\(day).\(month).\(year)",
      "\(paddedDay)/\(paddedMonth)/\(year)",
    ]
    for names in monthNames {
      texts += ["\(day) \(names[month - 1]) \(year)", "\(day). \(names[month - 1]) \(year)"]
      texts.append("\(names[month - 1]) \(day), \(year)")
    }
    return texts
  }

  private static let monthNames = [
    [
      "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia",
      "września", "października", "listopada", "grudnia",
    ],
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
      "oktober", "november", "desember",
    ],
  ]
}
