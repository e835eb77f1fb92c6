import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Schema

@Suite("What each kind of value takes and refuses")
struct ShapeTests {
  /// The value stands after `key: `; what is refused is marked by its code.
  @Test(
    "Text is what YAML reads as text and is not blank",
    arguments: [
      "a", "no", "\"12\"", "'true'", "|\n  a", "2024-09", "⟦wrong-type|12⟧", "⟦wrong-type|1.5⟧", "⟦wrong-type|true⟧",
      "⟦wrong-type|[a]⟧", "⟦wrong-type|{a: b}⟧", "⟦empty-value|\"\"⟧", "⟦empty-value|' '⟧", "⟦empty-value|\"\\t\\n\"⟧",
      "⟦empty-value|\"\u{A0}\"⟧",
    ])
  func text(_ text: String) { expect(Shape<String>.text, text) }

  @Test(
    "Truth is true or false only",
    arguments: ["true", "false", "⟦wrong-type|yes⟧", "⟦wrong-type|1⟧", "⟦wrong-type|\"true\"⟧", "⟦wrong-type|[]⟧"])
  func truth(_ text: String) { expect(Shape<Bool>.truth, text) }

  @Test(
    "A whole number is no fraction, no text and not below its minimum",
    arguments: [
      "0", "12", "3.0", "1e3", "0x1F", "⟦number-too-small|-1⟧", "⟦number-too-small|-3.0⟧", "⟦wrong-type|1.5⟧",
      "⟦wrong-type|\"12\"⟧", "⟦wrong-type|.inf⟧", "⟦wrong-type|.nan⟧", "⟦wrong-type|many⟧", "⟦wrong-type|[1]⟧",
    ])
  func integer(_ text: String) { expect(Shape<Int>.integer(minimum: 0), text) }

  @Test(
    "A number may be a fraction",
    arguments: [
      "0", "0.5", "12", "1e3", "⟦number-too-small|-0.5⟧", "⟦wrong-type|.inf⟧", "⟦wrong-type|.nan⟧",
      "⟦wrong-type|\"1\"⟧",
      "⟦wrong-type|1,5⟧", "⟦wrong-type|true⟧",
    ])
  func number(_ text: String) { expect(Shape<Double>.number(minimum: 0), text) }

  @Test(
    "A date is a year, a month or a day that exists",
    arguments: [
      "2024", "2024-09", "2024-02-29", "\"2024\"", "'2024-09-01'", "⟦invalid-date|2023-02-29⟧",
      "⟦invalid-date|2024-13⟧",
      "⟦invalid-date|999⟧", "⟦invalid-date|10000⟧", "⟦invalid-date|2024.5⟧", "⟦invalid-date|01.09.2024⟧",
      "⟦invalid-date|present⟧", "⟦wrong-type|true⟧", "⟦wrong-type|[2024]⟧", "⟦invalid-date|\"\"⟧",
    ])
  func date(_ text: String) { expect(Shape<PartialDate>.date, text) }

  @Test("An end may also be present", arguments: ["present", "2024", "⟦invalid-date|Present⟧", "⟦invalid-date|now⟧"])
  func end(_ text: String) { expect(Shape<EndDate>.dateOrPresent, text) }

  @Test(
    "A choice is one of its words, letter for letter",
    arguments: [
      "skill", "'social'", "⟦unknown-choice|Skill⟧", "⟦unknown-choice|skills⟧", "⟦empty-value|\"\"⟧", "⟦wrong-type|1⟧",
      "⟦wrong-type|[skill]⟧",
    ])
  func choice(_ text: String) { expect(Shape<CompetenceKind>.choice(CompetenceKind.self), text) }

  @Test("A word that is left out of a choice is refused", arguments: ["email", "⟦unknown-choice|profile⟧"])
  func exception(_ text: String) {
    expect(Shape<AboutKey>.choice(AboutKey.self, except: [.profile]), text)
  }

  @Test(
    "A code is a whole number from 0 or a word of few characters",
    arguments: [
      "1", "0", "\"01\"", "K_W01", "a.b-c", "⟦invalid-format|a b⟧", "⟦invalid-format|ą⟧", "⟦invalid-format|a/b⟧",
      "⟦wrong-type|-1⟧", "⟦wrong-type|1.5⟧", "⟦wrong-type|true⟧", "⟦empty-value|\"\"⟧",
    ])
  func code(_ text: String) { expect(Shape<String>.code, text) }

  @Test(
    "A label is text or a whole number, kept as it is written",
    arguments: ["1", "-1", "four", "\"4\"", "⟦wrong-type|1.5⟧", "⟦wrong-type|[1]⟧", "⟦empty-value|''⟧"])
  func label(_ text: String) { expect(Shape<String>.label, text) }

  @Test(
    "A whole number becomes the text of the number; the zeros of a code stay",
    arguments: [("012", "012"), ("007", "007"), ("12", "12"), ("3.0", "3"), ("+5", "5"), ("0x1F", "31")])
  func labelText(written: String, kept: String) {
    #expect(read(Shape<String>.label, written).value == kept)
    #expect(read(Shape<String>.code, written).value == kept)
  }

  @Test(
    "A list of anything reports each item that is wrong",
    arguments: [
      "[]", "[a, b, a]", "[a, ⟦wrong-type|1⟧, b, ⟦wrong-type|true⟧]", "⟦wrong-type|a⟧", "⟦wrong-type|{a: b}⟧",
      "[⟦empty-value|~⟧]",
    ])
  func list(_ text: String) { expect(Shape<[String]>.list(.text), text) }

  @Test(
    "A set holds each value once",
    arguments: ["[a, b]", "[a, ⟦duplicate-item|'a'⟧, b, ⟦duplicate-item|a⟧]", "[]", "⟦wrong-type|a⟧"])
  func set(_ text: String) {
    let marked = MarkedText("key: " + text)
    let (_, diagnostics) = read(Shape<[Located<String>]>.set(.located(.text)), marked)
    #expect(diagnostics.described == marked.described)
  }

  @Test("The second of two equal items points at the first, and only the first stays")
  func duplicate() {
    let marked = MarkedText("key: [⟦first|a⟧, b, a]")
    let (value, diagnostics) = read(Shape<[Located<String>]>.set(.located(.text)), marked)
    #expect(value?.map(\.value) == ["a", "b"])
    #expect(diagnostics.first?.notes.first?.range?.bytes == marked.range("first"))
  }

  @Test("A required list holds something", arguments: ["[a]", "⟦empty-list|[]⟧", "⟦empty-list|[ ]⟧"])
  func nonEmpty(_ text: String) { expect(Shape<[String]>.list(.text).nonEmpty, text) }

  @Test(
    "A selection is a list of ids or the word all",
    arguments: [
      "all", "[a, b]", "[]", "⟦wrong-type|ALL⟧", "⟦wrong-type|1⟧", "⟦wrong-type|{a: b}⟧", "[⟦invalid-format|A⟧]",
    ])
  func selection(_ text: String) {
    let marked = MarkedText("key: " + text)
    #expect(read(Shape<Selection>.selection(.competence), marked).diagnostics.described == marked.described)
  }

  @Test(
    "An outcome is named by framework, set, outcome and perhaps criterion",
    arguments: [
      "a/1/01", "a-b/K_1/W.2/12", "⟦invalid-format|a/1⟧", "⟦invalid-format|a/1/2/3/4⟧", "⟦invalid-format|a/1/2/0⟧",
      "⟦invalid-format|a/1/2/01⟧", "⟦invalid-format|A/1/2⟧", "⟦invalid-format|a//2⟧", "⟦invalid-format|a/1/2/⟧",
      "⟦wrong-type|12⟧",
    ])
  func outcome(_ text: String) {
    let marked = MarkedText("key: " + text)
    #expect(read(Shape<Located<OutcomeReference>>.outcomeReference, marked).diagnostics.described == marked.described)
  }

  @Test("A value of a wrong type that was meant as text can be put in quotation marks")
  func quotingFix() throws {
    let fix = try #require(read(Shape<String>.text, MarkedText("key: 600100200")).diagnostics.first?.fixes.first)
    #expect(fix.isSafe)
    #expect(fix.edits.map(\.replacement) == ["\"600100200\""])
    #expect(read(Shape<String>.text, MarkedText("key: [a]")).diagnostics.first?.fixes.isEmpty == true)
    #expect(read(Shape<Int>.integer(minimum: 0), MarkedText("key: a")).diagnostics.first?.fixes.isEmpty == true)
  }

  @Test("An unknown word names the nearest and all that are possible")
  func choiceSuggestion() throws {
    let found = try #require(
      read(Shape<CompetenceKind>.choice(CompetenceKind.self), MarkedText("key: skil")).diagnostics.first)
    guard case .unknownChoice("skil", "skill") = found.problem else {
      Issue.record("\(found.problem)")
      return
    }
    guard case .allowedValues(let values)? = found.notes.first?.content else {
      Issue.record("no values")
      return
    }
    #expect(values == ["knowledge", "skill", "social"])
    #expect(found.fixes.map(\.isSafe) == [false])
  }

  /// Reads the value after `key: `, and expects a value exactly where nothing is marked.
  private func expect<Value: Sendable>(_ shape: Shape<Value>, _ text: String) {
    let marked = MarkedText("key: " + text)
    let (value, diagnostics) = read(shape, marked)
    #expect(diagnostics.described == marked.described)
    #expect((value != nil) == marked.marks.isEmpty)
  }

  private func read<Value: Sendable>(_ shape: Shape<Value>, _ text: String) -> (
    value: Value?, diagnostics: [Diagnostic]
  ) {
    read(shape, MarkedText("key: " + text))
  }

  private func read<Value: Sendable>(
    _ shape: Shape<Value>, _ marked: MarkedText
  ) -> (value: Value?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    guard let root = parseYAML(marked.file(), 0..<marked.bytes.count, diagnostics: &diagnostics),
      case .mapping(let entries) = root.content
    else { return (nil, diagnostics) }
    var reader = FieldReader(file: marked.file())
    reader.key = "key"
    let value = shape.read(entries[0].value, &reader)
    return (value, reader.diagnostics)
  }
}
