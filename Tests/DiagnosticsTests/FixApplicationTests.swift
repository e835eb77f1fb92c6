import Diagnostics
import Testing

@Suite("Applying fixes")
struct FixApplicationTests {
  private let file = SourceFile(path: "a.md", bytes: Array("0123456789".utf8))

  private func fix(_ range: Range<Int>, _ text: String, isSafe: Bool = true, in file: SourceFile? = nil) -> Diagnostic {
    let place = (file ?? self.file).range(range)
    return Diagnostic(.yamlTab, at: place, fixes: [Fix(.useSpaces, place, with: text, isSafe: isSafe)])
  }

  private func apply(_ diagnostics: [Diagnostic]) -> [String] {
    FixApplication.applySafeFixes(of: diagnostics).map {
      "\($0.file.path) \($0.fixCount) \(String(decoding: $0.bytes, as: UTF8.self))"
    }
  }

  @Test("Fixes are applied by place, whatever their order")
  func order() {
    #expect(apply([fix(7..<8, "x"), fix(1..<3, ""), fix(4..<5, "żó")]) == ["a.md 3 03żó56x89"])
  }

  @Test("Of fixes that overlap the first wins, the others wait for the next round")
  func overlaps() {
    #expect(apply([fix(2..<5, "A"), fix(4..<6, "B")]) == ["a.md 1 01A56789"])
    #expect(apply([fix(2..<5, "A"), fix(2..<5, "B")]) == ["a.md 1 01A56789"])
    #expect(apply([fix(2..<5, "A"), fix(3..<4, "B")]) == ["a.md 1 01A56789"])
  }

  @Test("Fixes that touch do not overlap")
  func touching() { #expect(apply([fix(2..<4, "A"), fix(4..<6, "B")]) == ["a.md 2 01AB6789"]) }

  @Test("Two insertions at one place are not both made")
  func insertions() { #expect(apply([fix(3..<3, "A"), fix(3..<3, "B")]) == ["a.md 1 012A3456789"]) }

  @Test("An insertion inside what is replaced waits for the next round")
  func insertionInside() {
    #expect(apply([fix(2..<6, "A"), fix(4..<4, "B")]) == ["a.md 1 01A6789"])
  }

  @Test("A fix that could change what was meant is not applied")
  func unsafe() {
    #expect(apply([fix(2..<4, "A", isSafe: false)]) == [])
    #expect(apply([]) == [])
  }

  @Test("Each file is mended on its own, in the order of paths")
  func files() {
    let other = SourceFile(path: "Z.md", bytes: Array("abc".utf8))
    #expect(apply([fix(0..<1, "x"), fix(2..<3, "y", in: other)]) == ["Z.md 1 aby", "a.md 1 x123456789"])
  }

  @Test("A fix of several edits is applied whole or not at all")
  func wholeFixes() {
    let edits = [1..<2, 5..<6].map { Fix.Edit(range: file.range($0), replacement: "-") }
    let both = Diagnostic(.carriageReturn, at: file.start, fixes: [Fix(.remove, edits: edits, isSafe: true)])
    #expect(apply([both]) == ["a.md 1 0-234-6789"])
    #expect(apply([fix(0..<0, ""), both, fix(5..<6, "X")]).first?.hasSuffix("0-234-6789") == true)
    let early = Diagnostic(
      .yamlTab, at: file.range(0..<0), fixes: [Fix(.useSpaces, file.range(5..<7), with: "X", isSafe: true)])
    #expect(
      apply([early, Diagnostic(.carriageReturn, at: file.range(1..<2), fixes: both.fixes)]) == ["a.md 1 01234X789"])
  }

  @Test("A fix that touches two files is left alone")
  func twoFiles() {
    let other = SourceFile(path: "b.md", bytes: Array("abc".utf8))
    let edits = [
      Fix.Edit(range: file.range(0..<1), replacement: "x"), Fix.Edit(range: other.range(0..<1), replacement: "x"),
    ]
    #expect(apply([Diagnostic(.yamlTab, at: file.start, fixes: [Fix(.remove, edits: edits, isSafe: true)])]) == [])
  }

  @Test("Line ends of Windows stay where nothing is mended")
  func lineEnds() {
    let windows = SourceFile(path: "w.md", bytes: Array("a\r\n\tb\r\n".utf8))
    #expect(apply([fix(3..<4, "  ", in: windows)]) == ["w.md 1 a\r\n  b\r\n"])
  }
}
