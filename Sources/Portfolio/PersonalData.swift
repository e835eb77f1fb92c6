import Glibc
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
    /// The place of its rarest byte, by which it is looked for.
    let anchor: Int
  }

  /// The patterns by the byte that each is looked for by.
  private let patterns: [(anchor: UInt8, patterns: [Pattern])]

  package var isEmpty: Bool { patterns.isEmpty }

  /// - Parameter allowed: the keys whose values may stand in the text.
  package init(of about: Record<About>, allowed: Set<AboutKey>) {
    var patterns: [Pattern] = []
    func add(_ key: AboutKey, _ value: Located<String>?, isDigits: Bool = false, _ texts: [String]) {
      guard !allowed.contains(key), let value else { return }
      let writings = texts.flatMap { [$0, $0.lowercased(), $0.uppercased()] }
      for text in Set(writings.flatMap { [$0, Self.htmlEscaped($0)] }).sorted()
      where text.utf8.count >= 5 {
        let bytes = Array(text.utf8)
        let anchor = isDigits ? 0 : bytes.indices.max { Self.rarity(bytes[$0]) < Self.rarity(bytes[$1]) } ?? 0
        patterns.append(
          Pattern(key: key, source: value.range, bytes: bytes, isDigits: isDigits, anchor: anchor))
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
    self.patterns = Dictionary(grouping: patterns) { $0.bytes[$0.anchor] }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// How rare a byte is in pages, roughly.
  private static func rarity(_ byte: UInt8) -> Int {
    if let place = commonLetters.firstIndex(of: byte) { return place }
    switch byte {
    case UInt8(ascii: "@"): return 60
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return 40
    case UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...: return 0
    default: return 50
    }
  }

  /// The small letters, the most common first.
  private static let commonLetters = Array("aeinotrszwcdlkpmyugbhfjvxq".utf8)

  /// Where private values stand in a text.
  package func find(in text: [UInt8]) -> [Finding] {
    // Every byte of every page passes here: the C library looks for a pattern's rarest byte many bytes at a time.
    let found = text.withUnsafeBytes { text in
      patterns.flatMap { find($0.patterns, by: $0.anchor, in: text) }
    }
    guard found.count > 1 else { return found }
    // Of findings that meet, the first and longest says the most.
    let sorted = found.sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    return sorted.reduce(into: []) { kept, finding in
      if kept.last.map({ $0.range.upperBound <= finding.range.lowerBound }) != false { kept.append(finding) }
    }
  }

  private func find(
    _ patterns: [Pattern], by anchor: UInt8, in text: UnsafeRawBufferPointer
  ) -> [Finding] {
    guard let base = text.baseAddress else { return [] }
    var findings: [Finding] = []
    var place = 0
    while place < text.count, let hit = memchr(base + place, Int32(anchor), text.count - place) {
      let found = UnsafeRawPointer(hit) - base
      place = found + 1
      for pattern in patterns {
        let start = found - pattern.anchor
        guard start >= 0, let end = match(pattern, text, at: start) else { continue }
        findings.append(Finding(key: pattern.key, range: start..<end, source: pattern.source))
      }
    }
    return findings
  }

  private func match(_ pattern: Pattern, _ text: UnsafeRawBufferPointer, at start: Int) -> Int? {
    var place = start
    var matched = 0
    while place < text.count, matched < pattern.bytes.count {
      if text[place] == pattern.bytes[matched] {
        matched += 1
      } else if !pattern.isDigits || !Self.digitSeparators.contains(text[place]) {
        return nil
      }
      place += 1
    }
    guard matched == pattern.bytes.count else { return nil }
    // The 7th of March is no part of the 17th.
    let isWithinNumber =
      start > 0 && isDigit(text[start - 1]) && isDigit(pattern.bytes[0]) && !pattern.isDigits
    return isWithinNumber ? nil : place
  }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

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
