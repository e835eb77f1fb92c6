import Diagnostics
import Testing

@Suite("Lines and columns")
struct LineIndexTests {
  @Test(
    "Lines end with LF, CR LF or CR; columns count code points from 1",
    arguments: [
      ("", 0, 1, 1), ("abc", 0, 1, 1), ("abc", 3, 1, 4), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\nb", 3, 2, 2),
      ("a\r\nb", 1, 1, 2), ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("a\r\rb", 3, 3, 1),
      ("a\n\rb", 3, 3, 1),
      ("a\n", 2, 2, 1), ("\n\n\n", 3, 4, 1), ("żółw x", 7, 1, 5), ("漢字x", 6, 1, 3), ("🙂x", 4, 1, 2),
      ("e\u{301}x", 3, 1, 3),
      ("\u{FEFF}abc", 0, 1, 1), ("\u{FEFF}abc", 3, 1, 1), ("\u{FEFF}abc", 4, 1, 2), ("\u{FEFF}a\nb", 5, 2, 1),
      ("a\n\u{FEFF}b", 5, 2, 2),
      ("abc", 99, 1, 4), ("abc", -1, 1, 1), ("a\u{2028}b", 4, 1, 3), ("a\u{85}b", 3, 1, 3),
    ])
  func positions(text: String, offset: Int, line: Int, column: Int) {
    let position = LineIndex(Array(text.utf8)).position(of: offset)
    #expect([position.line, position.column] == [line, column])
  }

  @Test(
    "A line's range holds neither its end nor a byte order mark",
    arguments: [
      ("a\nbc\n", 1, 0..<1), ("a\nbc\n", 2, 2..<4), ("a\nbc\n", 3, 5..<5), ("a\r\nbc", 1, 0..<1), ("a\rbc\r", 2, 2..<4),
      ("\u{FEFF}ab\n", 1, 3..<5), ("", 1, 0..<0), ("\u{FEFF}", 1, 3..<3),
    ])
  func ranges(text: String, line: Int, range: Range<Int>) {
    #expect(LineIndex(Array(text.utf8)).range(ofLine: line) == range)
  }
}
