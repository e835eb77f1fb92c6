import Documents
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
    /// As ``ReadableText`` writes it.
    let bytes: [UInt8]
    /// Whether it is found through spaces, hyphens, dots and brackets between its digits.
    let isDigits: Bool
  }

  private let patterns: [Pattern]
  private let sieve: PersonalDataSieve

  package var isEmpty: Bool { patterns.isEmpty }

  /// - Parameter allowed: the keys whose values may stand in the text.
  package init(of about: Record<About>, allowed: Set<AboutKey>) {
    var patterns: [Pattern] = []
    func add(_ key: AboutKey, at source: Range<Int>, isDigits: Bool = false, _ texts: [String]) {
      guard !allowed.contains(key) else { return }
      for text in texts {
        let bytes = ReadableText(of: Array(text.utf8), form: .plain).bytes
        guard bytes.count >= 5 else { continue }
        patterns.append(Pattern(key: key, source: source, bytes: bytes, isDigits: isDigits))
      }
    }
    let content = about.content
    add(.name, at: content.name.range, Self.writings(ofName: content.name.value))
    if let email = content.email { add(.email, at: email.range, [email.value]) }
    if let phone = content.phone {
      let digits = Self.nationalDigits(of: phone.value)
      add(.phone, at: phone.range, isDigits: true, digits.count >= 6 ? [digits] : [])
    }
    if let address = content.address {
      let street = address.value.split { $0 == "," || $0.isNewline }.first.map { String($0) }
      add(
        .address, at: address.range,
        [address.value] + [street].compactMap { $0 }.filter { $0.utf8.count >= 8 })
    }
    if let birthDate = content.birthDate {
      add(.birthDate, at: birthDate.range, Self.writings(of: birthDate.value))
    }
    for link in content.links?.value ?? [] { add(.links, at: link.url.range, [link.url.value]) }
    sieve = PersonalDataSieve(for: patterns.map { ($0.bytes, $0.isDigits) })
    self.patterns = patterns
  }

  /// Where private values stand in a text, however it is cased, spaced and marked up.
  ///
  /// - Parameter form: what the bytes are, so that they are read as people see them.
  package func find(in text: [UInt8], form: ReadableText.Form) -> [Finding] {
    // Every byte of every page passes here: few texts are read closely, and places are worked out only where something is found.
    guard !patterns.isEmpty, text.withUnsafeBytes({ sieve.mayHold($0, form) }) else { return [] }
    guard !matches(in: ReadableText(of: text, form: form)).isEmpty else { return [] }
    let readable = ReadableText(of: text, form: form, keepsPlaces: true)
    let found = matches(in: readable).map { pattern, range in
      Finding(key: pattern.key, range: readable.place(of: range), source: pattern.source)
    }
    // Of findings that meet, the first and longest says the most.
    let sorted = found.sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    return sorted.reduce(into: []) { kept, finding in
      if kept.last.map({ $0.range.upperBound <= finding.range.lowerBound }) != false { kept.append(finding) }
    }
  }

  private func matches(in text: ReadableText) -> [(Pattern, Range<Int>)] {
    var found: [(Pattern, Range<Int>)] = []
    for pattern in patterns {
      var place = 0
      while let start = text.bytes[place...].firstPlace(of: pattern.bytes[0]) {
        if let end = match(pattern, text.bytes, at: start) { found.append((pattern, start..<end)) }
        place = start + 1
      }
    }
    return found
  }

  private func match(_ pattern: Pattern, _ text: [UInt8], at start: Int) -> Int? {
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

  /// Space, `-`, `.`, `(`, `)`, `/`, and the bytes of dashes (U+2010 to U+2013).
  private static let digitSeparators: [UInt8] = [
    0x20, 0x2D, 0x2E, 0x28, 0x29, 0x2F, 0xE2, 0x80, 0x90, 0x91, 0x92, 0x93,
  ]

  /// The digits of a phone number without the country's: those are what people leave out.
  private static func nationalDigits(of phone: String) -> String {
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    let hasCountry = phone.first == "+" || digits.hasPrefix("00")
    let international = digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits
    guard hasCountry else { return digits }
    // Codes of one to three digits (ITU-T E.164); the last seven digits are within the country everywhere.
    let twoDigitCodes = ["30"..."34", "36"..."36", "39"..."41", "43"..."49"]
    let code = String(international.prefix(2))
    let isTwo = twoDigitCodes.contains { $0.contains(code) }
    return isTwo ? String(international.dropFirst(2)) : String(international.suffix(7))
  }

  /// A name as people write it, and as it gets into the names of files.
  private static func writings(ofName name: String) -> [String] {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let plain = words.map { idForm(of: $0) ?? $0 }
    let reversed = Array(words.reversed())
    let joined = ["-", "_", "", " "].flatMap { mark in
      [plain.joined(separator: mark), plain.reversed().joined(separator: mark)]
    }
    return words.count < 2
      ? [name] : [name, reversed.joined(separator: " "), reversed.joined(separator: ", ")] + joined
  }

  /// A full date as people write it; a month or a year alone is in too many texts to be told apart.
  private static func writings(of date: PartialDate) -> [String] {
    guard let month = date.month, let day = date.day else { return [] }
    let year = date.year
    let days = Set([String(day), day < 10 ? "0\(day)" : String(day)]).sorted()
    let months = Set([String(month), month < 10 ? "0\(month)" : String(month)]).sorted()
    var texts = [date.iso8601, "\(year).\(months[0]).\(days[0])", "\(year)/\(months[0])/\(days[0])"]
    for day in days {
      for month in months {
        texts += [".", "/", "-", ". "].map { "\(day)\($0)\(month)\($0)\(year)" }
      }
      for name in monthNames.map({ $0[month - 1] }) {
        texts += ["\(day) \(name) \(year)", "\(day). \(name) \(year)", "\(day) \(name), \(year)"]
        texts += ["\(name) \(day), \(year)", "\(name) \(day) \(year)"]
      }
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
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"],
  ]
}
