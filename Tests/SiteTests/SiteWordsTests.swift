import Diagnostics
import Foundation
import Schema
import TestSupport
import Testing

@testable import Site

@Suite("The words of the pages")
struct SiteWordsTests {
  @Test(
    "A date is written as the language writes it",
    arguments: [
      ("2024", "2024", "2024", "2024"), ("2024-09", "wrzesień 2024", "September 2024", "september 2024"),
      ("2024-09-01", "1 września 2024", "1 September 2024", "1. september 2024"),
      ("2024-12-31", "31 grudnia 2024", "31 December 2024", "31. desember 2024"),
      ("2024-02", "luty 2024", "February 2024", "februar 2024"),
      ("1999-03-07", "7 marca 1999", "7 March 1999", "7. mars 1999"),
      ("2024-05-03", "3 maja 2024", "3 May 2024", "3. mai 2024"),
      ("2025-10-10", "10 października 2025", "10 October 2025", "10. oktober 2025"),
    ])
  func date(written: String, polish: String, english: String, norwegian: String) throws {
    let date = try PartialDate(parsing: written)
    #expect(Language.allCases.map { SiteWords.of($0).date(date) } == [polish, english, norwegian])
  }

  @Test(
    "A span names its end only where that is another date",
    arguments: [
      ("2024", nil, "2024"), ("2024", "2024", "2024"), ("2024", "2025", "2024 – 2025"),
      ("2024-09", "2025-01-02", "wrzesień 2024 – 2 stycznia 2025"), ("2024-09-01", "2024-09-01", "1 września 2024"),
      ("2024-09", "2024", "wrzesień 2024 – 2024"),
    ])
  func span(start: String, end: String?, expected: String) throws {
    let end = try end.map { EndDate.date(try PartialDate(parsing: $0)) }
    #expect(SiteWords.polish.span(try PartialDate(parsing: start), end) == expected)
  }

  @Test(
    "A span that lasts says so", arguments: zip(Language.allCases, ["2024 – obecnie", "2024 – present", "2024 – nå"]))
  func lasting(language: Language, expected: String) {
    #expect(SiteWords.of(language).span(PartialDate(year: 2024), .present) == expected)
  }

  @Test("Every month has the name and the form that Unicode's data give it", arguments: Language.allCases)
  func months(language: Language) throws {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: ["pl": "pl_PL", "en": "en_GB", "nb": "nb_NO"][language.rawValue] ?? "")
    formatter.timeZone = TimeZone(identifier: "UTC")
    for month in 1...12 {
      let date = try #require(
        DateComponents(
          calendar: Calendar(identifier: .gregorian), timeZone: formatter.timeZone, year: 2024, month: month, day: 9
        ).date)
      formatter.dateFormat = language == .norwegian ? "d. MMMM y" : "d MMMM y"
      #expect(
        SiteWords.of(language).date(try PartialDate(parsing: "2024-\(month < 10 ? "0" : "")\(month)-09"))
          == formatter.string(from: date))
      formatter.dateFormat = "LLLL y"
      #expect(
        SiteWords.of(language).date(try PartialDate(parsing: "2024-\(month < 10 ? "0" : "")\(month)"))
          == formatter.string(from: date))
    }
  }

  @Test(
    "A number takes the form that Unicode's plural rules give it",
    arguments: [
      (0, "kroków"), (1, "krok"), (2, "kroki"), (4, "kroki"), (5, "kroków"), (11, "kroków"), (12, "kroków"),
      (14, "kroków"), (15, "kroków"), (21, "kroków"), (22, "kroki"), (24, "kroki"), (25, "kroków"), (101, "kroków"),
      (102, "kroki"), (112, "kroków"), (122, "kroki"), (1000, "kroków"), (1001, "kroków"), (1002, "kroki"),
    ])
  func plural(number: Int, expected: String) {
    #expect(Plural("krok", "kroki", "kroków").form(for: number) == expected)
    #expect(Plural("step", "steps").form(for: number) == (number == 1 ? "step" : "steps"))
  }

  @Test("The words of folders and plans are there in every language, and none speaks in the words of another")
  func otherWords() {
    let words = Language.allCases.map { language in
      Self.texts(in: SiteWords.of(language).reading) + Self.texts(in: PlanWords.of(language))
    }
    #expect(Set(words.map(\.count)).count == 1 && words[0].count > 40)
    for word in words.joined() { #expect(!word.isEmpty) }
    let sentences = words.map { $0.filter { $0.split(separator: " ").count > 2 } }
    #expect(sentences.allSatisfy { $0.count > 3 })
    for (place, own) in sentences.enumerated() {
      for other in sentences[(place + 1)...] { #expect(Set(own).isDisjoint(with: other)) }
    }
  }

  /// All texts in a value, those of its parts too.
  private static func texts(in value: Any) -> [String] {
    Mirror(reflecting: value).children.flatMap { child in
      (child.value as? String).map { [$0] } ?? texts(in: child.value)
    }
  }

  @Test("Every word of folders and plans is used by a page", arguments: ["ReadingWords", "PlanWords"])
  func otherWordsUsed(type: String) throws {
    var sources = try siteSources()
    let declaration = try #require(sources["Words/\(type).swift"])
    let words = declaration.components(separatedBy: "\n").compactMap { line in
      line.hasPrefix("  let ") ? line.dropFirst(6).prefix { $0 != ":" } : nil
    }
    #expect(words.count > 20)
    sources = sources.filter { !$0.key.hasPrefix("Words/\(type)+") && !$0.key.hasPrefix("Words/ReadingWords+") }
    sources["Words/\(type).swift"] = declaration.components(separatedBy: "\n").filter { !$0.hasPrefix("  let ") }
      .joined(separator: "\n")
    let uses = sources.values.joined(separator: "\n")
    for word in words {
      #expect(uses.hasWord(word), "\(word) is used nowhere")
    }
  }

  @Test("Every word is there in every language, without white space at its ends")
  func present() {
    for language in Language.allCases {
      for (name, word) in SiteWords.of(language).all where name != "dayMark" {
        #expect(!word.isEmpty && word == word.trimmingCharacters(in: .whitespacesAndNewlines), "\(language) \(name)")
      }
      let words = SiteWords.of(language)
      #expect([words.months, words.monthsAfterDay, words.monthsShort].allSatisfy { Set($0).count == 12 })
    }
  }

  @Test("No language speaks in the sentences of another")
  func translated() {
    let sentences = Language.allCases.map { language in
      SiteWords.of(language).all.filter { $0.word.split(separator: " ").count > 1 }.map(\.word)
    }
    #expect(Set(sentences.joined()).count == sentences.joined().count)
    #expect(sentences.allSatisfy { $0.count > 5 })
  }

  @Test(
    "A noun stands in the form that its number asks for",
    arguments: [
      (1, "1 dowód", "1 piece of evidence", "1 erfaring"), (0, "0 dowodów", "0 pieces of evidence", "0 erfaringer"),
      (2, "2 dowody", "2 pieces of evidence", "2 erfaringer"), (4, "4 dowody", "4 pieces of evidence", "4 erfaringer"),
      (5, "5 dowodów", "5 pieces of evidence", "5 erfaringer"),
      (11, "11 dowodów", "11 pieces of evidence", "11 erfaringer"),
      (12, "12 dowodów", "12 pieces of evidence", "12 erfaringer"),
      (14, "14 dowodów", "14 pieces of evidence", "14 erfaringer"),
      (21, "21 dowodów", "21 pieces of evidence", "21 erfaringer"),
      (22, "22 dowody", "22 pieces of evidence", "22 erfaringer"),
      (112, "112 dowodów", "112 pieces of evidence", "112 erfaringer"),
      (123, "123 dowody", "123 pieces of evidence", "123 erfaringer"),
    ])
  func plural(number: Int, polish: String, english: String, norwegian: String) {
    #expect(ReadingWords.polish.evidenceCount.count(number) == polish)
    #expect(ReadingWords.english.evidenceCount.count(number) == english)
    #expect(ReadingWords.norwegian.experienceCount.count(number) == norwegian)
  }

  @Test(
    "A file's size is rounded to what people read",
    arguments: [
      (0, "0 B"), (999, "999 B"), (1_000, "1 kB"), (1_499, "1 kB"), (1_500, "2 kB"), (999_499, "999 kB"),
      (999_500, "1,0 MB"), (2_449_999, "2,4 MB"), (2_450_000, "2,5 MB"), (1_234_567_890, "1234,6 MB"),
    ])
  func size(bytes: Int, polish: String) {
    #expect(SiteWords.polish.size(bytes) == polish)
    #expect(SiteWords.norwegian.size(bytes) == polish)
    #expect(SiteWords.english.size(bytes) == polish.replacingOccurrences(of: ",", with: "."))
  }

  @Test("Every word is used by a page")
  func used() throws {
    var sources = try siteSources()
    let removed = sources.removeValue(forKey: "Words/SiteWords.swift")
    let declaration = try #require(removed)
    let functions = try #require(declaration.range(of: "func date"))
    let words = declaration.components(separatedBy: "\n").compactMap { line in
      line.hasPrefix("  let ") ? line.dropFirst(6).prefix { $0 != ":" } : nil
    }
    #expect(words.count > 40)
    let pages = sources.filter { !$0.key.contains("SiteWords+") }.values.joined()
    let removedReading = sources.removeValue(forKey: "Words/ReadingWords.swift")
    let reading = try #require(removedReading)
    let readingWords = reading.components(separatedBy: "\n").compactMap { line in
      line.hasPrefix("  let ") ? line.dropFirst(6).prefix { $0 != ":" } : nil
    }
    #expect(readingWords.count > 20)
    let readers = sources.filter { !$0.key.contains("Words+") }.values.joined() + declaration
    #expect(readingWords.filter { !readers.hasWord($0) }.isEmpty)
    let unused = words.filter { word in
      !pages.hasWord("words.\(word)") && !pages.hasWord("bodyWords.\(word)")
        && !declaration[functions.lowerBound...].hasWord(word)
    }
    #expect(unused.isEmpty)
  }
}

extension SiteWords {
  var all: [(name: String, word: String)] {
    (Array(Mirror(reflecting: self).children) + Mirror(reflecting: reading).children).flatMap { child in
      let nouns = (child.value as? Plural).map { Set([$0.one, $0.few, $0.many]).sorted() } ?? []
      return ((child.value as? String).map { [$0] } ?? nouns).map { (child.label ?? "", $0) }
    }
  }
}

/// The Swift files of Sources/Site by their paths.
func siteSources() throws -> [String: String] {
  let root = URL(filePath: testsFolder).deletingLastPathComponent().path + "/Sources/Site"
  let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }
  return Dictionary(
    uniqueKeysWithValues: try paths.map { ($0, try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8)) })
}

extension StringProtocol {
  /// Whether a name stands in the text on its own, not as a part of another.
  fileprivate func hasWord(_ word: some StringProtocol) -> Bool {
    var start = startIndex
    while let range = self[start...].range(of: word) {
      let around = [
        range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)],
        range.upperBound == endIndex ? nil : self[range.upperBound],
      ]
      if around.compactMap({ $0 }).allSatisfy({ !$0.isLetter && !$0.isNumber && $0 != "_" }) { return true }
      start = range.upperBound
    }
    return false
  }
}
