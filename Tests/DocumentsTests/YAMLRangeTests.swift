import Diagnostics
import Documents
import TestSupport
import Testing

@Suite("Where YAML keys and values stand")
struct YAMLRangeTests {
  /// The key and the value at a path are marked `k` and `v`.
  @Test(
    "The byte ranges of a key and its value are exact",
    arguments: [
      ("⟦k|title⟧: ⟦v|Café⟧\n", "title", "Café"),
      ("⟦k|title⟧: ⟦v|Café⟧", "title", "Café"),
      ("ż: ó\n⟦k|zażółć⟧: ⟦v|gęślą jaźń⟧\nb: c\n", "zażółć", "gęślą jaźń"),
      ("a: 漢字 🙂\n⟦k|b⟧: ⟦v|🙂 c⟧ # comment\n", "b", "🙂 c"),
      ("a: b\r\n⟦k|title⟧: ⟦v|Café⟧\r\nc: d\r\n", "title", "Café"),
      ("a: b\r⟦k|title⟧: ⟦v|Café⟧\rc: d\r", "title", "Café"),
      ("⟦k|a⟧:   ⟦v|b c⟧   # why\n", "a", "b c"),
      ("# before\n\n⟦k|a⟧: ⟦v|b#c⟧\n", "a", "b#c"),
      ("⟦k|a⟧: ⟦v|\"b # \\\"c\\\"\"⟧ # why\n", "a", "b # \"c\""),
      ("⟦k|\"a b\"⟧: ⟦v|'it''s'⟧\n", "a b", "it's"),
      ("⟦k|a⟧: ⟦v|\"first\n  second\n\n  third\"⟧\nb: c\n", "a", "first second\nthird"),
      ("⟦k|a⟧: ⟦v|'first\r\n  second'⟧\r\nb: c\n", "a", "first second"),
      ("⟦k|a⟧: ⟦v|first\n  second⟧\nb: c\n", "a", "first second"),
      ("⟦k|a⟧: ⟦v||\n  first\n   second⟧\n\nb: c\n", "a", "first\n second\n"),
      ("⟦k|a⟧: ⟦v||-\n  ż\n  ó⟧\nb: c\n", "a", "ż\nó"),
      ("⟦k|a⟧: ⟦v|>\n  first\n  second\n\n  third⟧\nb: c\n", "a", "first second\nthird\n"),
      ("⟦k|a⟧: ⟦v|>-\r\n  first\r\n  second⟧\r\nb: c\r\n", "a", "first second"),
      ("x: &n name\n⟦k|a⟧: ⟦v|*n⟧\n", "a", "name"),
      ("{ż: ó, ⟦k|a⟧: ⟦v|b c⟧}\n", "a", "b c"),
      ("x: {⟦k|a⟧: ⟦v|'b'⟧, c: d}\n", "x.a", "b"),
      ("x:\n  - y: 1\n    ⟦k|ą⟧: ⟦v|2⟧\n", "x.0.ą", "2"),
      ("⟦k|a⟧: ⟦v|⟧\nb: c\n", "a", ""),
    ] as [(String, String, String)])
  func exact(text: String, path: String, expected: String) throws {
    let marked = MarkedText(text)
    var diagnostics: [Diagnostic] = []
    let root = try #require(
      parseYAML(marked.file(), 0..<marked.bytes.count, diagnostics: &diagnostics))
    #expect(diagnostics.described == [])
    let found = try #require(entry(path, in: root))
    #expect(found.keyRange == marked.range("k"))
    #expect(Self.content(found.value) == expected)
    if expected.isEmpty {
      #expect(found.value.range.isEmpty)
    } else {
      #expect(found.value.range == marked.range("v"))
    }
  }

  private static func content(_ node: YAMLNode) -> String? { DocumentsTests.text(of: node) }

  @Test(
    "A list and a mapping end where their last part ends",
    arguments: [
      ("a: ⟦v|[b, ć]⟧ # why\n", "a"), ("a: ⟦v|[ ]⟧\n", "a"), ("a: ⟦v|{b: ć}⟧\n", "a"),
      ("a: ⟦v|[\n  b,\n  c,\n]⟧\nd: e\n", "a"),
      ("a:\n  ⟦v|- b\n  - ć⟧\n\n# why\nd: e\n", "a"),
      ("a:\n⟦v|- b\n- c⟧\nd: e\n", "a"),
      ("a:\n  ⟦v|b: c\n  d: ę⟧\n# why\ne: f\n", "a"),
      ("a:\r\n  ⟦v|b: c\r\n  d:\r\n    - ę⟧\r\ne: f\r\n", "a"),
      ("a:\n  - ⟦v|b: c\n    d: e⟧\n  - b: c\n", "a.0"),
      ("a:\n  ⟦v|b: |\n    text⟧\n\ne: f\n", "a"),
    ] as [(String, String)])
  func collections(text: String, path: String) throws {
    let marked = MarkedText(text)
    var diagnostics: [Diagnostic] = []
    let root = try #require(
      parseYAML(marked.file(), 0..<marked.bytes.count, diagnostics: &diagnostics))
    #expect(value(of: path, in: root)?.range == marked.range("v"))
  }

  @Test("Ranges count from the start of the file where the facts start later")
  func offset() throws {
    let marked = MarkedText("ż\n---\n⟦k|tytuł⟧: ⟦v|Kawiarnia⟧\n---\n")
    var diagnostics: [Diagnostic] = []
    let root = try #require(
      parseYAML(marked.file(), 7..<marked.bytes.count - 4, diagnostics: &diagnostics))
    let found = try #require(entry("tytuł", in: root))
    #expect(found.keyRange == marked.range("k"))
    #expect(found.value.range == marked.range("v"))
  }
}
