import Diagnostics
import Foundation
import FoundationXML
import Schema
import Testing

@testable import Site

@Suite("The timeline of a plan")
struct TimelineTests {
  static let spans = [("2026-11-02", "2026-11-15"), ("2026-01-01", "2030-12-31")]

  @Test(
    "Any number of steps over any time is well-formed, and everything stands within it",
    arguments: [1, 3, 40], spans)
  func inside(count: Int, span: (start: String, end: String)) async throws {
    let first = try PartialDate(parsing: span.start).firstDay
    let last = try PartialDate(parsing: span.end).lastDay
    let steps = (0..<count).map { number in
      let start = first + (last - first) * number / count
      let end = number == count - 1 ? last : first + (last - first) * (number + 1) / count
      let needs = number == 0 ? "" : "\n    needs: [\"Step \(number - 1)\"]"
      return """
        - title: "Step \(number)"
            start: \(PartialDate(dayNumber: start).iso8601)
            due: \(PartialDate(dayNumber: end).iso8601)\(needs)
        """
    }
    let plan = try await plan(start: span.start, deadline: span.end, steps: steps)
    for today in [first - 400, first, (first + last) / 2, last, last + 1] {
      let drawing = try draw(plan, today: today)
      #expect(drawing.bars.count == count)
      #expect(drawing.elements.filter { $0.class == "arrow" }.count == count - 1)
      drawing.expectInside()
    }
  }

  @Test(
    "Odd dates stay within the drawing too",
    arguments: [
      ("2026", "2026", "2026"), ("2026-02", "2026-02", "2026-02"), ("1000", "9999", "9999-12-31"),
      ("2026-01-01", "2026-01-01", "2026-01-01"),
      ("2026-05-01", "2026-06-01", "2020"), ("2026-05-01", "2026-06-01", "2040"),
      ("2024-02-29", "2024-02-29", "2024-02-29"),
      ("2026-12-31", "2027-01-01", "2027-01-01"),
    ])
  func oddDates(start: String, deadline: String, due: String) async throws {
    let plan = try await plan(
      start: start, deadline: deadline, steps: ["- title: A\n    due: \(due)", "- title: B\n    due: \(deadline)"])
    try draw(plan, today: try PartialDate(parsing: "2026-11-21").firstDay).expectInside()
  }

  @Test("Later steps stand to the right, a longer one is wider")
  func order() async throws {
    let plan = try await plan(
      start: "2026-01-01", deadline: "2026-12-31",
      steps: [
        "- {title: A, start: 2026-01-01, due: 2026-01-31}", "- {title: B, start: 2026-02-01, due: 2026-06-30}",
        "- {title: C, start: 2026-07-01, due: 2026-12-31}",
      ])
    let bars = try draw(plan, today: 0).bars
    #expect(bars.map(\.x) == bars.map(\.x).sorted() && Set(bars.map(\.x)).count == 3)
    #expect(bars[0].width < bars[1].width && bars[1].width < bars[2].width)
    // A year fills the drawing, and the bars meet.
    #expect(bars[0].x == 0 && bars[2].x + bars[2].width == 100)
    #expect(abs(bars[0].x + bars[0].width - bars[1].x) < 0.002)
  }

  @Test(
    "Today and the deadline are a line with a name where they are near, and a name at the edge where they are not",
    arguments: [
      ("2026-03-01", true, "today: 1 Mar 2026"), ("2026-04-15", true, "today: 15 Apr 2026"),
      ("2026-06-30", true, "today: 30 Jun 2026"), ("2026-07-20", true, "today: 20 Jul 2026"),
      ("2027-07-01", false, "today: 1 Jul 2027 →"), ("1999-01-01", false, "← today: 1 Jan 1999"),
    ])
  func marks(day: String, isInside: Bool, name: String) async throws {
    let plan = try await plan(
      start: "2026-03-01", deadline: "2026-06-30", steps: ["- {title: A, start: 2026-03-01, due: 2026-05-01}"])
    let drawing = try draw(plan, today: try PartialDate(parsing: day).firstDay)
    // One in the axis, one in the row.
    #expect(drawing.elements.filter { $0.name == "line" && $0.class == "today" }.count == (isInside ? 2 : 0))
    #expect(drawing.elements.filter { $0.name == "text" && $0.class == "today" }.map(\.text) == [name])
    #expect(drawing.elements.filter { $0.name == "line" && $0.class == "deadline" }.count == 2)
  }

  @Test("A deadline far beyond the steps leaves them their room")
  func farDeadline() async throws {
    let plan = try await plan(
      start: "2026-03-01", deadline: "2031",
      steps: ["- {title: A, start: 2026-03-01, due: 2026-03-20}", "- {title: B, start: 2026-03-21, due: 2026-04-10}"])
    let drawing = try draw(plan, today: try PartialDate(parsing: "2026-03-10").firstDay)
    #expect(drawing.bars.allSatisfy { $0.width > 45 })
    #expect(drawing.elements.contains { $0.class == "deadline" && $0.text == "deadline: 2031 →" })
  }

  @Test(
    "A title is text, however hostile",
    arguments: [
      "</title><script>alert(1)</script>", "<b>&amp;\"'</b>", "]]> <!-- --> <![CDATA[",
      "</svg><img src=x onerror=alert(1)>",
      "a & b < c > d", "zażółć 👩‍🍳 blåbær", String(repeating: "wyjątkowo ", count: 40) + "długi",
    ])
  func titles(title: String) async throws {
    let quoted = String(decoding: try JSONEncoder().encode(title), as: UTF8.self).replacingOccurrences(
      of: "\\/", with: "/")
    let plan = try await plan(steps: ["- title: \(quoted)\n    due: 2027-01-01"])
    let drawing = try draw(plan, today: 0)
    #expect(
      Set(drawing.elements.map(\.name)).isSubset(of: [
        "root", "div", "span", "svg", "line", "text", "g", "rect", "path",
      ]))
    #expect(drawing.elements.contains { $0.class == "name" && $0.text == "1. \(title)" })
    #expect(drawing.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" } })
  }

  @Test("A step says its state, its time and what comes before it", arguments: Language.allCases)
  func notes(language: Language) async throws {
    let plan = try await plan(
      steps: [
        "- {title: A, start: 2026-01-01, due: 2026-01-31, status: done}", "- {title: B, due: 2026-02}",
        "- {title: C, start: 2026-02-03, due: 2026-03-04, needs: [B, A]}",
      ])
    let notes = try draw(plan, today: try PartialDate(parsing: "2025-12-01").firstDay, language: language).notes
    switch language {
    case .polish:
      #expect(
        notes == [
          "✓ zrobiony · 1–31 stycznia 2026", "○ planowany · termin: luty 2026",
          "○ planowany · 3 lutego – 4 marca 2026 · po krokach\u{a0}1 i 2",
        ])
    case .english:
      #expect(
        notes == [
          "✓ done · 1–31 January 2026", "○ planned · due February 2026",
          "○ planned · 3 February – 4 March 2026 · after steps\u{a0}1 and 2",
        ])
    case .norwegian:
      #expect(
        notes == [
          "✓ gjort · 1.–31. januar 2026", "○ planlagt · frist: februar 2026",
          "○ planlagt · 3. februar – 4. mars 2026 · etter steg\u{a0}1 og 2",
        ])
    }
  }

  @Test("States are told by class, sign and shape, for bars and for diamonds", arguments: [true, false])
  func states(hasStart: Bool) async throws {
    func step(_ title: String, _ rest: String, _ year: Int) -> String {
      "- {title: \(title), \(hasStart ? "start: \(year)-01-01, " : "")due: \(year)-06-30\(rest)}"
    }
    let plan = try await plan(
      steps: [
        step("A", ", status: done", 2026), step("B", ", status: active", 2027), step("C", "", 2026),
        step("D", "", 2027), step("E", ", status: dropped", 2026),
      ])
    let drawing = try draw(plan, today: try PartialDate(parsing: "2026-11-21").firstDay)
    let states = ["done", "active", "late", "planned", "dropped"]
    #expect(
      drawing.elements.filter { $0.name == "g" && $0.class.hasPrefix("bar") }.map(\.class) == states.map { "bar \($0)" }
    )
    #expect(drawing.notes.map { $0.prefix(1) } == ["✓", "▶", "!", "○", "✕"])
    let parts = drawing.partsOfBars
    #expect(parts[1] != parts[3] && parts[2] != parts[3] && parts[2] != parts[1] && parts[4] != parts[3])
    #expect(parts[2].contains("trail") && !parts[0].contains("trail"))
    #expect(parts.allSatisfy { $0.contains("diamond") == !hasStart })
  }

  @Test("Titles in another language are marked, and nothing else is")
  func language() async throws {
    let plan = try await plan(steps: ["- {title: A, due: 2027-01-01}"])
    var html = HTML()
    Timeline(
      plan, needs: [[]], today: PartialDate(year: 2026), words: .norwegian, language: .norwegian,
      titleLanguage: .english
    ).draw(into: &html)
    let marked = try Drawing(html.bytes).elements.filter { $0.attributes["lang"] != nil }
    #expect(marked.map(\.class) == ["name"] && marked.map { $0.attributes["lang"] } == ["en"])
  }

  private func draw(_ plan: Plan, today: Int, language: Language = .english) throws -> Drawing {
    var html = HTML()
    Timeline(
      plan, needs: plan.neededSteps, today: PartialDate(dayNumber: today), words: .of(language), language: language,
      titleLanguage: nil
    ).draw(into: &html)
    return try Drawing(html.bytes)
  }
}

/// A timeline as an XML parser reads it.
private final class Drawing: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    let parents: [Int]
    /// The text of the element and of what it holds.
    var text = ""

    var `class`: String { attributes["class"] ?? "" }

    /// A length in percent of the drawing.
    func percent(_ name: String) -> Double? {
      attributes[name].flatMap { $0.hasSuffix("%") ? Double($0.dropLast()) : nil }
    }
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data("<root>".utf8 + bytes + "</root>".utf8))
    parser.delegate = self
    try #require(parser.parse(), "not well-formed: \(String(decoding: bytes, as: UTF8.self))")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes, parents: open))
    open.append(elements.count - 1)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for place in open { elements[place].text += text }
  }

  var notes: [String] { elements.filter { $0.class == "note" }.map(\.text) }

  /// The parts of each bar: their names and classes.
  var partsOfBars: [[String]] {
    elements.indices.filter { elements[$0].class.hasPrefix("bar ") }.map { bar in
      elements.filter { $0.parents.contains(bar) }.map { $0.class.isEmpty ? $0.name : $0.class }
    }
  }

  /// The bars with the place of their start and their width in percent; those too short to see, and diamonds, have none.
  var bars: [(x: Double, width: Double)] {
    elements.indices.filter { elements[$0].class.hasPrefix("bar ") }.map { bar in
      let parts = elements.filter { $0.parents.contains(bar) }
      let place = parts.first { $0.name == "rect" || $0.name == "svg" }
      return (place?.percent("x") ?? -1, place?.percent("width") ?? 0)
    }
  }

  func expectInside() {
    for element in elements where element.class != "lane" {
      for name in ["x", "x1", "x2", "width"] {
        if let value = element.percent(name) { #expect((0...100).contains(value), "\(element)") }
      }
    }
    for bar in bars { #expect(bar.x >= 0 && bar.x + bar.width <= 100.001) }
    for path in elements where path.class.hasPrefix("tick") && path.name == "path" {
      let places = (path.attributes["d"] ?? "").split(separator: "M").compactMap { Int($0.prefix { $0 != " " }) }
      #expect(places.allSatisfy { (0...100_000).contains($0) } && places.count <= 13)
    }
  }
}
