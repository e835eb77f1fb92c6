import TestSupport
import Testing

@testable import Diagnostics

@Suite("Reports for people")
struct TerminalTests {
  @Test("A diagnostic shows its place, message, line, mark, notes and ways out")
  func whole() {
    let marked = MarkedText("---\ntitle: A\nkind: ⟦here|emploiment⟧\n⟦first|start⟧: 2024\n---\n")
    let file = marked.file("content/a.md")
    let diagnostic = Diagnostic(
      .unknownChoice(value: "emploiment", suggestion: "employment"), at: file.range(marked.range("here")),
      notes: [Note(.firstHere, at: file.range(marked.range("first"))), Note(.allowedValues(["employment", "hobby"]))],
      fixes: [Fix(.replace(with: "employment"), file.range(marked.range("here")), with: "employment", isSafe: false)])
    #expect(
      Report([diagnostic], accepted: 2).text(as: .text, language: .english, coloured: false) == """
        content/a.md:3:7: error: “emploiment” is not one of the possible values: did you mean “employment”? [unknown-choice]
           3 | kind: emploiment
             |       ^~~~~~~~~~
          content/a.md:4:1: note: the first one stands here
           4 | start: 2024
             | ^~~~~
            = help: possible values: employment, hobby
            = help: replace it with “employment”

        1 error, 0 warnings, 0 notes, 2 accepted.

        """)
  }

  @Test("Colours are added only where they are wanted, and change nothing else")
  func colours() {
    let file = SourceFile(path: "a.md", bytes: Array("<b>".utf8))
    let report = Report([
      Diagnostic(.rawHTML, at: file.range(0..<3)), Diagnostic(.recordEmpty(type: .cv), at: file.start),
      Diagnostic(.byteOrderMark, at: file.start),
    ])
    let coloured = report.text(as: .text, language: .english, coloured: true)
    let plain = report.text(as: .text, language: .english, coloured: false)
    #expect(!plain.contains("\u{1B}"))
    for style in ["\u{1B}[1;33mwarning: ", "\u{1B}[1;31merror: ", "\u{1B}[1;36mnote: ", "\u{1B}[1;33m^~~\u{1B}[0m"] {
      #expect(coloured.contains(style))
    }
    var stripped = coloured
    for style in ["1", "2", "1;31", "1;33", "1;36", "0"] { stripped.replace("\u{1B}[\(style)m", with: "") }
    #expect(stripped == plain)
  }

  /// The range is marked; then the line as it is shown, and the line of marks.
  @Test(
    "The mark stands under what it marks, whatever the width of letters",
    arguments: [
      ("title: ⟦m|12⟧", "title: 12", "       ^~"), ("⟦m|a⟧", "a", "^"), ("a⟦m|⟧", "a", " ^"), ("⟦m|⟧abc", "abc", "^"),
      ("żółć ⟦m|ąę⟧!", "żółć ąę!", "     ^~"), ("漢 ⟦m|x⟧", "漢 x", "   ^"), ("a ⟦m|漢字⟧ b", "a 漢字 b", "  ^~~~"),
      ("Ａ⟦m|한⟧", "Ａ한", "  ^~"),
      ("e\u{301} ⟦m|o\u{301}o\u{301}⟧", "e\u{301} o\u{301}o\u{301}", "  ^~"), ("🙂 ⟦m|👨‍👩‍👧⟧.", "🙂 👨‍👩‍👧.", "   ^~"),
      ("🇵🇱⟦m|🇳🇴⟧", "🇵🇱🇳🇴", "  ^~"),
      ("❤️⟦m|❤⟧", "❤️❤", "  ^"), ("\t⟦m|a⟧", "    a", "    ^"), ("a⟦m|\t⟧b", "a    b", " ^~~~"), ("ﾊ⟦m|ﾝ⟧", "ﾊﾝ", " ^"),
      ("a\u{1B}[31m⟦m|b⟧", "a␛[31mb", "      ^"), ("⟦m|\u{0}\u{7}⟧\u{7F}", "␀␇␡", "^~"),
      ("\u{9B}31m⟦m|a⟧", "\u{FFFD}31ma", "    ^"),
      ("\u{202E}⟦m|evil⟧\u{202C}", "\u{FFFD}evil\u{FFFD}", " ^~~~"),
      ("\u{2066}a\u{2069}⟦m|b⟧", "\u{FFFD}a\u{FFFD}b", "   ^"),
      ("⟦m|first\nsecond⟧", "first", "^~~~~"), ("⟦m|first\r\nsecond⟧", "first", "^~~~~"), ("\u{FEFF}⟦m|a⟧", "a", "^"),
      ("a⟦m|\r⟧\nb", "a", " ^"),
    ])
  func marks(text: String, line: String, marks: String) {
    let marked = MarkedText(text)
    let report = Report([Diagnostic(.rawHTML, at: marked.file("a").range(marked.range("m")))])
    let lines = report.text(as: .text, language: .english, coloured: false).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1] == "   1 | " + line)
    #expect(lines[2] == "     | " + marks)
  }

  @Test("Of a very long line a window around the mark is shown", arguments: [0, 50, 300, 5_000], [0, 40, 3_000])
  func longLines(before: Int, after: Int) {
    let text = String(repeating: "a", count: before) + "⟦m|XYZ⟧" + String(repeating: "b", count: after)
    let marked = MarkedText(text)
    let report = Report([Diagnostic(.rawHTML, at: marked.file("a").range(marked.range("m")))])
    let lines = report.text(as: .text, language: .english, coloured: false).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1].count <= 170)
    let place = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } ?? 0
    #expect(lines[1].dropFirst(place).prefix(3) == "XYZ")
    #expect(lines[2].hasSuffix("^~~"))
    #expect(lines[1].contains("…") == (before + after + 3 > 160 && (before > 60 || after > 20)))
  }

  @Test("A very long mark is cut too")
  func longMark() {
    let file = SourceFile(path: "a", bytes: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000))
    let lines = Report([Diagnostic(.rawHTML, at: file.range(0..<1_000))]).text(
      as: .text, language: .english, coloured: false
    ).split(separator: "\n")
    #expect(lines[1].hasSuffix("a…"))
    #expect(lines[1].count == lines[2].count)
    #expect(lines[1].count < 170)
  }

  @Test("What an author wrote cannot steer the terminal from a message or a path")
  func harmless() {
    let file = SourceFile(path: "a\u{1B}]0;x\u{7}\u{202E}.md", bytes: [])
    let text = Report([Diagnostic(.unknownKey(key: "\u{1B}[2J\u{9B}\u{2067}", suggestion: nil), at: file.start)]).text(
      as: .text, language: .english, coloured: false)
    let harmful = text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || (0x202A...0x202E).contains($0.value)
        || (0x2066...0x2069).contains($0.value)
    }
    #expect(Array(harmful).isEmpty)
  }

  @Test("A file that could not be read shows no line")
  func noLine() {
    let file = SourceFile(path: "a.md", bytes: [])
    #expect(
      Report([Diagnostic(.notAFile, at: file.start)]).text(as: .text, language: .english, coloured: false)
        .hasPrefix(
          "a.md:1:1: error: This is a folder (or a device), not a file: a record is one file. [not-a-file]\n\n"))
  }

  @Test("Diagnostics stand by file, then by place, then the graver first")
  func order() {
    let (a, b) = (SourceFile(path: "a", bytes: Array("abcdef".utf8)), SourceFile(path: "b", bytes: []))
    let report = Report([
      Diagnostic(.notAFile, at: b.start), Diagnostic(.rawHTML, at: a.range(3..<4)),
      Diagnostic(.byteOrderMark, at: a.range(1..<2)),
      Diagnostic(.yamlTab, at: a.range(1..<2)), Diagnostic(.emptyList(key: ""), at: a.range(1..<3)),
    ])
    #expect(report.diagnostics.map(\.code) == [.emptyList, .yamlTab, .byteOrderMark, .rawHTML, .notAFile])
    #expect(report.summary == Report.Summary(errors: 3, warnings: 1, notes: 1, accepted: 0))
  }
}
