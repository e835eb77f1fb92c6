import Diagnostics
import Documents
import TestSupport
import Testing

@Suite("Where facts end and prose begins")
struct FrontMatterTests {
  /// `t` marks the value of `title`, `b` the body.
  @Test(
    "Front matter goes from the first line to the next line of three hyphens",
    arguments: [
      "---\ntitle: ⟦t|A⟧\n---\n⟦b|Text.\n⟧",
      "---\ntitle: ⟦t|a --- b⟧\n---\n⟦b|Text.⟧",
      "---\ntitle: ⟦t|---a⟧\n---\n⟦b|Text.⟧",
      "---\ntitle: ⟦t|\"---\"⟧\n---\n⟦b|Text.⟧",
      "---\ntitle: ⟦t||\n  first\n  ---\n  second⟧\n---\n⟦b|Text.⟧",
      "---\ntitle: ⟦t|A⟧\nb: |\n  ----\n  ---a\n---\n⟦b|Text.⟧",
      "---  \ntitle: ⟦t|A⟧\n---\t \n⟦b|Text.⟧",
      "---\ntitle: ⟦t|A⟧\n---⟦b|⟧",
      "---\ntitle: ⟦t|A⟧\n---\n⟦b|⟧",
      "---\r\ntitle: ⟦t|Gęś⟧\r\n---\r\n⟦b|Text.\r\n⟧",
      "---\rtitle: ⟦t|A⟧\r---\r⟦b|Text.\r⟧",
      "\u{FEFF}---\ntitle: ⟦t|A⟧\n---\n⟦b|Text.⟧",
      "---\ntitle: ⟦t|A⟧\n---\n⟦b|\n---\n\nText.⟧",
      "---\n# why\n\ntitle: ⟦t|A⟧ # b\n\n---\n⟦b|Text.⟧",
    ])
  func found(text: String) throws {
    let marked = MarkedText(text)
    let (document, diagnostics) = parse(marked)
    let read = try #require(document)
    #expect(value(of: "title", in: read.facts)?.range == marked.range("t"))
    #expect(read.body?.range == marked.range("b"))
    #expect(diagnostics.filter { $0.severity == .error }.described == [])
  }

  /// Marks are named by the code that is expected there.
  @Test(
    "Facts that do not start or do not end are reported where that was expected",
    arguments: [
      "⟦front-matter-missing|⟧# Title\n", "⟦front-matter-missing|⟧\n---\ntitle: A\n---\n",
      "⟦front-matter-missing|⟧ ---\ntitle: A\n---\n", "⟦front-matter-missing|⟧----\ntitle: A\n----\n",
      "⟦front-matter-missing|⟧--- title: A\n---\n", "⟦front-matter-missing|⟧--\ntitle: A\n--\n",
      "⟦byte-order-mark|\u{FEFF}⟧⟦front-matter-missing|⟧# Title\n",
      "⟦front-matter-unclosed|---⟧\ntitle: A\n", "⟦front-matter-unclosed|---⟧",
      "⟦front-matter-unclosed|---⟧\ntitle: A\n ---\nText.", "⟦front-matter-unclosed|---⟧\ntitle: A\n----\n",
      "⟦front-matter-unclosed|---⟧\ntitle: A\n--- # end\n", "⟦front-matter-unclosed|--- ⟧\ntitle: A\n-- -\n",
      "---\n⟦record-empty|⟧---\nText.", "---\n⟦record-empty|⟧# nothing\n---\nText.",
    ])
  func refused(text: String) {
    let marked = MarkedText(text)
    let (document, diagnostics) = parse(marked)
    #expect(document == nil)
    #expect(diagnostics.described == marked.described)
  }

  @Test("A file without a visible character is empty", arguments: ["", " \n\t\n", "\u{FEFF}", "\u{FEFF}\n "])
  func empty(text: String) {
    for form in [Document.Form.markdown, .yaml] {
      let (document, diagnostics) = parse(MarkedText(text), form)
      #expect(document == nil)
      #expect(diagnostics.filter { $0.severity == .error }.described == ["000000..<0 record-empty"])
    }
  }

  @Test("A YAML record has no body, and three hyphens before it are no front matter")
  func yaml() throws {
    let (document, diagnostics) = parse(MarkedText("---\ntitle: A\n"), .yaml)
    #expect(try #require(document).body == nil)
    #expect(diagnostics.described == [])
  }

  @Test("Mistakes in the facts and in the prose are found in one pass")
  func bothParts() {
    let marked = MarkedText("---\ntitle: A\n⟦yaml-duplicate-key|title⟧: B\n---\nSee ⟦raw-html|<b>⟧.\n")
    #expect(parse(marked).diagnostics.described == marked.described)
  }

  @Test(
    "Text is checked before it is read",
    arguments: [
      ([0x61, 0xFF, 0x62], 1..<2, .invalidUTF8), ([0x61, 0xC0, 0x80], 1..<2, .invalidUTF8),
      ([0xED, 0xA0, 0x80], 0..<1, .invalidUTF8), ([0x61, 0x00], 1..<2, .controlCharacter),
      ([0x0B], 0..<1, .controlCharacter), ([0x1B, 0x5B], 0..<1, .controlCharacter),
      ([0x61, 0x7F], 1..<2, .controlCharacter),
    ] as [([UInt8], Range<Int>, Code)])
  func bytes(bytes: [UInt8], range: Range<Int>, code: Code) {
    var diagnostics: [Diagnostic] = []
    let document = Document.parse(
      SourceFile(path: "a.md", bytes: bytes), form: .markdown, type: .experience,
      markdown: MarkdownRenderer(rendersHTML: false), diagnostics: &diagnostics)
    #expect(document == nil)
    #expect(diagnostics.first?.code == code)
    #expect(diagnostics.first?.range.bytes.lowerBound == range.lowerBound)
    #expect(diagnostics.count == 1)
  }

  @Test("The fixes of line ends and of a byte order mark leave clean text")
  func cleaning() throws {
    let marked = MarkedText("\u{FEFF}---\r\ntitle: A\r---\r\nText.\r")
    let diagnostics = parse(marked).diagnostics
    let result = try #require(FixApplication.applySafeFixes(of: diagnostics).first)
    #expect(String(decoding: result.bytes, as: UTF8.self) == "---\ntitle: A\n---\nText.\n")
  }

  private func parse(
    _ marked: MarkedText, _ form: Document.Form = .markdown
  ) -> (document: Document?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let document = Document.parse(
      marked.file(), form: form, type: .experience, markdown: MarkdownRenderer(rendersHTML: false),
      diagnostics: &diagnostics)
    return (document, diagnostics)
  }
}
