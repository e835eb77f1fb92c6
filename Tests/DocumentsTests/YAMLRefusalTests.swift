import Diagnostics
import Documents
import TestSupport
import Testing

@Suite("What YAML files may not hold")
struct YAMLRefusalTests {
  /// Marks are named by the code that is expected there.
  @Test(
    "What cannot be read is reported where it stands",
    arguments: [
      "a: 1\n⟦yaml-duplicate-key|a⟧: 2\n",
      "a: {b: 1, ⟦yaml-duplicate-key|'b'⟧: 2}\n",
      "a: 1\n⟦yaml-duplicate-key|a⟧: 2\n⟦yaml-duplicate-key|a⟧: 3\n",
      "a: ⟦yaml-tag|!!int 12⟧\n", "a: ⟦yaml-tag|!!binary aGk=⟧\n", "a: ⟦yaml-tag|!x y⟧\n",
      "a: ⟦yaml-tag|!!python/object:os.system {⟧}\n", "a: ⟦yaml-tag|!!set [⟧b]\n",
      "a: b\n⟦yaml-second-document|---⟧\na: c\n",
      "a: b\n...\n⟦yaml-second-document|---⟧\na: c\n",
      "ż: ⟦yaml-unknown-alias|*b⟧\n", "a: {b: ⟦yaml-unknown-alias|*a⟧}\n",
      "a: &a [⟦yaml-unknown-alias|*a⟧]\n",
      "⟦yaml-key-not-text|{⟧a: b}: c\n", "? ⟦yaml-key-not-text|⟧- a\n: b\n",
      "a: b\n⟦yaml-colon-missing|ćma⟧\nc: d\n",
      "a: ⟦yaml-unclosed-quote|\"⟧b\nc: d\n", "ż: ⟦yaml-unclosed-quote|'⟧b\nc: d\n",
      "ż: b⟦yaml-colon-in-value|:⟧ c\n", "- a: b⟦yaml-colon-in-value|:⟧ c\n",
      "a:\n⟦yaml-tab|\t\t⟧b: c\n", "a: b\n ż⟦yaml-indentation|:⟧ d\n",
      "a: ⟦yaml-syntax|%⟧b\n", "a: ⟦yaml-syntax|`⟧b\n", "a: ⟦yaml-unclosed-bracket|[⟧b\n",
    ])
  func refused(text: String) throws {
    let marked = MarkedText(text)
    var diagnostics: [Diagnostic] = []
    _ = parseYAML(marked.file(), 0..<marked.bytes.count, diagnostics: &diagnostics)
    #expect(diagnostics.described == marked.described)
  }

  @Test("A key that comes twice names the first and keeps its value")
  func duplicateKey() throws {
    let marked = MarkedText("⟦first|a⟧: 1\nb: 2\na: 3\n")
    var diagnostics: [Diagnostic] = []
    let root = try #require(
      parseYAML(marked.file(), 0..<marked.bytes.count, diagnostics: &diagnostics))
    #expect(text(of: value(of: "a", in: root)) == "1")
    #expect(diagnostics.first?.notes.first?.range?.bytes == marked.range("first"))
  }

  @Test(
    "A standard tag that says what the value is anyway is read",
    arguments: ["a: !!str b", "a: !!seq [b]", "a: !!map {b: c}", "a: ! b"])
  func knownTags(text: String) {
    let (root, diagnostics) = read(text)
    #expect(root != nil)
    #expect(diagnostics.described == [])
  }

  @Test("32 levels are read and 33 are refused", arguments: [31, 32, 33, 5_000])
  func depth(levels: Int) {
    let text = "a: " + String(repeating: "[", count: levels - 1) + "x" + String(repeating: "]", count: levels - 1)
    let (root, diagnostics) = read(text)
    #expect((root != nil) == (levels <= 32))
    #expect(diagnostics.map(\.code) == (levels <= 32 ? [] : [.yamlDepth]))
  }

  @Test("Block lists are counted like flow lists", arguments: [32, 33])
  func blockDepth(levels: Int) {
    let (root, _) = read(String(repeating: "- ", count: levels) + "x")
    #expect((root != nil) == (levels <= 32))
  }

  @Test("Ten levels of ten aliases are refused")
  func aliasBomb() {
    var text = "l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<10 {
      let aliases = Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ")
      text += "l\(level): &l\(level) [\(aliases)]\n"
    }
    let (root, diagnostics) = read(text)
    #expect(root == nil)
    #expect(diagnostics.map(\.code) == [.yamlSize])
  }

  @Test("50,000 values are the limit, however they are written", arguments: [49_997, 49_998])
  func size(count: Int) {
    // The root, the list and its items; the key does not count.
    let (root, diagnostics) = read("a: [" + String(repeating: "x,", count: count + 1) + "]")
    #expect((root != nil) == (count == 49_997))
    #expect(diagnostics.map(\.code) == (count == 49_997 ? [] : [.yamlSize]))
  }

  @Test("An alias stands for what its anchor marks")
  func alias() throws {
    let (root, diagnostics) = read("a: &x [1, {b: c}]\nd: *x\n")
    #expect(diagnostics.described == [])
    #expect(text(of: value(of: "d.1.b", in: try #require(root))) == "c")
  }

  @Test("An anchor on a key is known too, and a tag on it is checked")
  func keyAnchor() throws {
    let (root, diagnostics) = read("&k title: A\nplace: *k\n")
    #expect(diagnostics.described == [])
    #expect(text(of: value(of: "place", in: try #require(root))) == "title")
    #expect(read("!x title: A\n").diagnostics.map(\.code) == [.yamlTag])
  }

  @Test("Nothing but comments is no value", arguments: ["", "# nothing\n", "\n\n", "---\n# nothing\n...\n"])
  func nothing(text: String) {
    let (root, diagnostics) = read(text)
    #expect(diagnostics.described == [])
    if let root { #expect(DocumentsTests.text(of: root) == "") }
  }

  @Test("The quoting fix of a second colon gives a value that is read whole")
  func quotingFix() throws {
    let text = "ż: 1\ntitle: Piekarnia: lato\n"
    let (_, diagnostics) = read(text)
    let result = try #require(FixApplication.applySafeFixes(of: diagnostics).first)
    let (root, after) = read(String(decoding: result.bytes, as: UTF8.self))
    #expect(after.described == [])
    #expect(DocumentsTests.text(of: value(of: "title", in: try #require(root))) == "Piekarnia: lato")
  }
}
