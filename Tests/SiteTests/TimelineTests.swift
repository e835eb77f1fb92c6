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
    "Any number of steps over any time is well-formed, and everything stands inside the drawing",
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
      #expect(drawing.paths.count == count - 1)
      drawing.expectInside()
    }
  }

  @Test(
    "Odd dates stay inside the drawing too",
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

  @Test("Later steps stand to the right and below, a longer one is wider")
  func order() async throws {
    let plan = try await plan(
      start: "2026-01-01", deadline: "2026-12-31",
      steps: [
        "- {title: A, start: 2026-01-01, due: 2026-01-31}", "- {title: B, start: 2026-02-01, due: 2026-06-30}",
        "- {title: C, start: 2026-07-01, due: 2026-12-31}",
      ])
    let bars = try draw(plan, today: 0).bars
    #expect(bars.map(\.x) == bars.map(\.x).sorted() && Set(bars.map(\.x)).count == 3)
    #expect(bars.map(\.y) == bars.map(\.y).sorted() && Set(bars.map(\.y)).count == 3)
    #expect(bars[0].width < bars[1].width && bars[1].width < bars[2].width)
    // A year fills the drawing from margin to margin, and the bars meet.
    #expect(bars[0].x == 16 && bars[2].x + bars[2].width == 944)
    #expect(bars[0].x + bars[0].width == bars[1].x && bars[1].x + bars[1].width == bars[2].x)
  }

  @Test(
    "Today is marked only while the drawing's time lasts",
    arguments: [
      ("2026-02-28", false), ("2026-03-01", true), ("2026-04-15", true), ("2026-06-30", true), ("2026-07-01", false),
      ("1999-01-01", false),
    ])
  func today(day: String, isMarked: Bool) async throws {
    let plan = try await plan(start: "2026-03-01", deadline: "2026-06-30", steps: ["- {title: A, due: 2026-05-01}"])
    let drawing = try draw(plan, today: try PartialDate(parsing: day).firstDay)
    #expect(drawing.elements.filter { $0.name == "line" && $0.class == "today" }.count == (isMarked ? 1 : 0))
    #expect(
      drawing.elements.filter { $0.name == "text" && $0.class == "today" }.map(\.text) == (isMarked ? ["today"] : []))
    #expect(drawing.elements.filter { $0.name == "line" && $0.class == "deadline" }.count == 1)
  }

  @Test("Today moves from left to right")
  func todayMoves() async throws {
    let plan = try await plan(start: "2026-01-01", deadline: "2026-12-31", steps: ["- {title: A, due: 2026-12-31}"])
    let places = try ["2026-01-01", "2026-06-01", "2026-12-31"].map { day in
      try draw(plan, today: try PartialDate(parsing: day).firstDay).elements
        .first { $0.name == "line" && $0.class == "today" }?.number("x1") ?? 0
    }
    #expect(places == places.sorted() && Set(places).count == 3)
  }

  @Test(
    "A title is text, however hostile",
    arguments: [
      "</title><script>alert(1)</script>", "<b>&amp;\"'</b>", "]]> <!-- --> <![CDATA[",
      "</svg><img src=x onerror=alert(1)>",
      "a & b < c > d", "zażółć 👩‍🍳 blåbær",
    ])
  func titles(title: String) async throws {
    let quoted = String(decoding: try JSONEncoder().encode(title), as: UTF8.self).replacingOccurrences(
      of: "\\/", with: "/")
    let plan = try await plan(steps: ["- title: \(quoted)\n    due: 2027-01-01"])
    let drawing = try draw(plan, today: 0)
    #expect(Set(drawing.elements.map(\.name)).isSubset(of: ["svg", "line", "text", "g", "title", "rect", "path"]))
    #expect(drawing.elements.contains { $0.name == "text" && $0.text == "○ 1. \(title)" })
    #expect(drawing.elements.contains { $0.name == "title" && $0.text == "\(title): planned, 1 January 2027" })
    #expect(drawing.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
  }

  @Test("A title that is too long for the drawing is cut there, and whole in its tooltip")
  func longTitle() async throws {
    let title = String(repeating: "wyjątkowo ", count: 40) + "długi"
    let drawing = try draw(try await plan(steps: ["- {title: \(title), due: 2027-01-01}"]), today: 0)
    #expect(drawing.elements.contains { $0.name == "title" && $0.text.hasPrefix(title) })
    let label = try #require(drawing.elements.first { $0.name == "text" && $0.text.hasPrefix("○") })
    #expect(label.text.count == 64 && label.text.hasSuffix("…"))
  }

  @Test("States are told by class and sign")
  func states() async throws {
    let plan = try await plan(
      steps: [
        "- {title: A, due: 2027-01-01}", "- {title: B, due: 2027-01-01, status: active}",
        "- {title: C, due: 2026-01-01, status: done}",
        "- {title: D, due: 2026-01-01, status: dropped}", "- {title: E, due: 2026-01-01}",
      ])
    let drawing = try draw(plan, today: try PartialDate(parsing: "2026-11-21").firstDay)
    #expect(
      drawing.elements.filter { $0.name == "g" }.map(\.class)
        == ["planned", "active", "done", "dropped", "late"].map { "step \($0)" })
    let labels = drawing.elements.filter { $0.name == "text" && $0.class.isEmpty }.map(\.text)
    #expect(labels == ["○ 1. A", "▶ 2. B", "✓ 3. C", "✕ 4. D", "! 5. E"])
  }

  @Test("The drawing names itself and what describes it by ids of its page")
  func described() async throws {
    let site = try await makeSite(
      portfolio([
        "plans/p.md":
          "---\ngoal: A\nvisibility: public\nsmart: {specific: a}\nstart: 2026\ndeadline: 2027\nsteps: [{title: A, due: 2027}]\n---\n"
      ]))
    let page = ReadPage(try site.text("plans/p/index.html"))
    let drawing = try #require(page.all("svg").first)
    #expect(drawing.attributes["role"] == "img")
    for name in ["aria-labelledby", "aria-describedby"] {
      #expect(page.ids.contains(try #require(drawing.attributes[name])))
    }
  }

  @Test("Names of months are the page's language's", arguments: zip(Language.allCases, ["lut", "Feb", "feb"]))
  func months(language: Language, february: String) async throws {
    let plan = try await plan(start: "2026-01-15", deadline: "2026-04-15", steps: ["- {title: A, due: 2026-04-01}"])
    let drawing = try draw(plan, today: 0, language: language)
    #expect(drawing.elements.filter { $0.class == "tick" && $0.name == "text" }.map(\.text).first == february)
  }

  @Test(
    "There are never more marks of time than have room",
    arguments: ["2026-01-20", "2026-06-30", "2027-12-31", "2031", "2060", "2200"])
  func ticks(deadline: String) async throws {
    let plan = try await plan(start: "2026-01-01", deadline: deadline, steps: ["- {title: A, due: \(deadline)}"])
    let places = try draw(plan, today: 0).elements.filter { $0.class == "tick" && $0.name == "line" }.map {
      $0.number("x1") ?? 0
    }
    if deadline == "9999" {
      #expect(places.count <= 25)
    } else {
      #expect(places.count <= 25 && !places.isEmpty)
    }
  }

  @Test(
    "No name in the drawing is cut off at its edges",
    arguments: ["2026-04-02", "2026-12-31", "2027-01-05", "2028-01-02", "2030-02-01", "2031-01-20"], Language.allCases)
  func room(deadline: String, language: Language) async throws {
    let plan = try await plan(
      start: "2026-01-01", deadline: deadline,
      steps: [
        "- {title: \(String(repeating: "name ", count: 30))end, start: 2026-02-01, due: \(deadline)}",
        "- {title: B, due: \(deadline)}",
      ])
    for today in ["2026-01-01", "2026-03-31", deadline] {
      for label in try draw(plan, today: try PartialDate(parsing: today).lastDay, language: language).elements
      where label.name == "text" {
        // Six and a half pixels are what a letter of the theme's 13-pixel type takes on average.
        let width = Int(6.5 * Double(label.text.count))
        let place = try #require(label.number("x"))
        let isEnd = label.attributes["text-anchor"] == "end"
        #expect(isEnd ? place >= width : place + width <= 960, "\(label)")
      }
    }
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

/// An SVG as an XML parser reads it.
private final class Drawing: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""

    var `class`: String { attributes["class"] ?? "" }
    func number(_ name: String) -> Int? { attributes[name].flatMap(Int.init) }
  }

  struct Bar {
    let x: Int, y: Int, width: Int, height: Int
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    try #require(parser.parse(), "not well-formed: \(String(decoding: bytes, as: UTF8.self))")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }

  var bars: [Bar] {
    elements.filter { $0.name == "rect" }.compactMap { bar in
      guard let x = bar.number("x"), let y = bar.number("y"), let width = bar.number("width"),
        let height = bar.number("height")
      else { return nil }
      return Bar(x: x, y: y, width: width, height: height)
    }
  }

  /// The coordinates of each path, x and y by turns as its commands name them.
  var paths: [(x: [Int], y: [Int])] {
    elements.filter { $0.name == "path" }.map { path in
      var (xs, ys): ([Int], [Int]) = ([], [])
      var command: Character = "M"
      for part in (path.attributes["d"] ?? "").split(whereSeparator: \.isWhitespace).flatMap({ $0.numbers }) {
        if let letter = part.command { command = letter }
        let isVertical = command == "V" || (command == "M" && part.command == nil)
        if isVertical { ys.append(part.value) } else { xs.append(part.value) }
      }
      return (xs, ys)
    }
  }

  func expectInside() {
    let box = (elements[0].attributes["viewBox"] ?? "").split(separator: " ").compactMap { Int($0) }
    #expect(box.count == 4 && box[0] == 0 && box[1] == 0)
    let (width, height) = (box.count == 4 ? box[2] : 0, box.count == 4 ? box[3] : 0)
    #expect(elements[0].number("width") == width && elements[0].number("height") == height)
    for bar in bars {
      #expect(bar.x >= 0 && bar.width > 0 && bar.x + bar.width <= width && bar.y >= 0 && bar.y + bar.height <= height)
    }
    for element in elements where ["line", "text"].contains(element.name) {
      for (name, limit) in [("x", width), ("x1", width), ("x2", width), ("y", height), ("y1", height), ("y2", height)] {
        if let value = element.number(name) { #expect((0...limit).contains(value), "\(element)") }
      }
    }
    for path in paths {
      #expect(path.x.count == 3 && path.y.count == 2)
      #expect(path.x.allSatisfy { (0...width).contains($0) } && path.y.allSatisfy { (0...height).contains($0) })
    }
  }
}

extension Substring {
  /// The numbers of a path's data, each with the command before it.
  fileprivate var numbers: [(command: Character?, value: Int)] {
    var numbers: [(command: Character?, value: Int)] = []
    var rest = self
    while let first = rest.first {
      let command = first.isLetter ? first : nil
      if command != nil { rest.removeFirst() }
      let digits = rest.prefix { $0 == "-" || $0.isNumber }
      if let value = Int(digits) { numbers.append((command, value)) } else { return numbers }
      rest = rest.dropFirst(digits.count)
    }
    return numbers
  }
}
