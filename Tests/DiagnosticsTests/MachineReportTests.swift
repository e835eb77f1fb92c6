import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("Reports for machines")
struct MachineReportTests {
  private static let marked = MarkedText("---\ntytuł: Żółw\nkind: ⟦here|12⟧\n⟦other|start⟧: 2024\n---\n")

  private var report: Report {
    let file = Self.marked.file("content/a b,c:ż.md")
    let range = file.range(Self.marked.range("here"))
    return Report(
      [
        Diagnostic(
          .wrongType(expected: .text, found: .integer), at: range,
          notes: [Note(.firstHere, at: file.range(Self.marked.range("other"))), Note(.allowedValues(["a", "b"]))],
          fixes: [Fix(.quote, range, with: "\"12\"", isSafe: true)]),
        Diagnostic(.yamlSyntax(detail: "100 %\r\nsure: <b>"), at: file.range(0..<18)),
        Diagnostic(.rawHTML, at: file.range(5..<5)),
        Diagnostic(.byteOrderMark, at: file.range(4..<6)),
      ], accepted: 3)
  }

  @Test("JSON carries every fact of the report")
  func json() throws {
    let text = report.text(as: .json, language: .english, coloured: true)
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(parsed["summary"] as? [String: Int] == ["errors": 2, "warnings": 1, "notes": 1, "accepted": 3])
    let diagnostics = try #require(parsed["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.count == 4)
    let found = try #require(diagnostics.first { $0["code"] as? String == "wrong-type" })
    #expect(found["severity"] as? String == "error")
    #expect(found["file"] as? String == "content/a b,c:ż.md")
    #expect(found["message"] as? String == "Here stands a whole number, but it should be text.")
    #expect(["line", "column", "endLine", "endColumn"].map { found[$0] as? Int } == [3, 7, 3, 9])
    let notes = try #require(found["notes"] as? [[String: Any]])
    #expect(notes.map { $0["line"] as? Int } == [4, nil])
    #expect(notes[0]["message"] as? String == "the first one stands here")
    let fix = try #require((found["fixes"] as? [[String: Any]])?.first)
    #expect(fix["safe"] as? Bool == true)
    let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
    #expect(edit["replacement"] as? String == "\"12\"")
    #expect(edit["column"] as? Int == 7)
    let severities = Set(diagnostics.compactMap { $0["severity"] as? String })
    #expect(severities == ["error", "warning", "note"])
  }

  @Test("JSON of nothing is whole")
  func emptyJSON() throws {
    let text = Report([]).text(as: .json, language: .polish, coloured: false)
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect((parsed["diagnostics"] as? [Any])?.isEmpty == true)
  }

  @Test("GitHub's commands are escaped, and give columns only within one line")
  func github() {
    let lines = report.text(as: .github, language: .english, coloured: false).split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "::error file=content/a b%2Cc%3Aż.md,line=1,endLine=2,title=yaml-syntax::This cannot be read as YAML (100 %25%0D%0Asure: <b>): if it is text, put it in quotation marks.",
        "::notice file=content/a b%2Cc%3Aż.md,line=2,endLine=2,col=1,endColumn=2,title=byte-order-mark::The file starts with a byte order mark, which is not needed.",
        "::warning file=content/a b%2Cc%3Aż.md,line=2,endLine=2,col=2,endColumn=2,title=raw-html::HTML is not run; it is shown as text. Use Markdown instead.",
        "::error file=content/a b%2Cc%3Aż.md,line=3,endLine=3,col=7,endColumn=8,title=wrong-type::Here stands a whole number, but it should be text.",
      ])
  }

  @Test("SARIF names its version, rules, places and fixes")
  func sarif() throws {
    let text = report.text(as: .sarif, language: .norwegian, coloured: false)
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(parsed["version"] as? String == "2.1.0")
    let run = try #require((parsed["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(run["language"] as? String == "nb")
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    #expect(driver["name"] as? String == "teczka")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["byte-order-mark", "raw-html", "wrong-type", "yaml-syntax"])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["error", "note", "warning", "error"])
    let result = try #require(results.last)
    #expect(result["ruleId"] as? String == "wrong-type")
    let location = try #require((result["locations"] as? [[String: [String: Any]]])?.first?["physicalLocation"])
    #expect((location["artifactLocation"] as? [String: String])?["uri"] == "content/a%20b%2Cc%3A%C5%BC.md")
    #expect(location["region"] as? [String: Int] == ["startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 9])
    #expect((result["relatedLocations"] as? [Any])?.count == 1)
    let change = ((result["fixes"] as? [[String: Any]])?.first?["artifactChanges"] as? [[String: Any]])?.first
    let replacement = try #require((change?["replacements"] as? [[String: Any]])?.first)
    #expect((replacement["insertedContent"] as? [String: String])?["text"] == "\"12\"")
    #expect((replacement["deletedRegion"] as? [String: Int])?["startColumn"] == 7)
  }

  @Test(
    "A JSON text is read back as it was, and never closes an HTML script",
    arguments: ["", "\"\\/", "\u{0}\u{1F}\u{7F}\n\r\t", "</script><!--", "ż 漢 🙂", "\u{2028}\u{2029}"], [true, false])
  func strings(text: String, pretty: Bool) throws {
    let written = JSON.object([
      (text, .array([.string(text), .integer(-1), .number(0.5), .bool(true), .null, .object([])]))
    ]).text(pretty: pretty)
    #expect(!written.contains("<"))
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: [Any]])
    #expect(parsed[text]?[0] as? String == text)
    #expect(parsed[text]?[1] as? Int == -1)
    #expect(parsed[text]?[2] as? Double == 0.5)
    #expect(parsed[text]?.count == 6)
  }
}
