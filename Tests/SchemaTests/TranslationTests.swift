import Diagnostics
import Documents
import Schema
import TestSupport
import Testing

@Suite("A translation lies over its record")
struct TranslationTests {
  private static let plan = """
    goal: Work as a cook
    smart: {specific: In a kitchen., measurable: One contract.}
    start: 2026
    deadline: 2027
    steps:
      - title: Course
        due: 2027
        funding: {source: own, amount: 1, currency: PLN}
      - title: Job
        due: 2027
        needs: [Course]
    """

  @Test("Texts are replaced, everything else stays, and steps still name each other by their first titles")
  func overlaid() throws {
    let (record, diagnostics) = translate(
      Plan.schema, Self.plan,
      MarkedText(
        """
        goal: Pracować jako kucharz
        smart: {specific: W kuchni.}
        steps:
          - title: Kurs
            funding: {source: własne}
          - {}
        """))
    #expect(diagnostics.described == [])
    let plan = try #require(record)
    #expect(plan.goal.value == "Pracować jako kucharz")
    #expect(plan.smart.value.specific?.value == "W kuchni.")
    #expect(plan.smart.value.measurable?.value == "One contract.")
    #expect(plan.steps.map(\.title.value) == ["Kurs", "Job"])
    #expect(plan.steps[0].funding?.source == "własne")
    #expect(plan.steps[0].funding?.amount == 1)
    #expect(plan.steps[1].needs.map(\.value) == ["Course"])
    #expect(plan.deadline.value.iso8601 == "2027")
  }

  /// Marks are named by the code that is expected there.
  @Test(
    "A translation holds texts of the record only, item by item",
    arguments: [
      "⟦translation-key|start⟧: 2026", "⟦translation-key|visibility⟧: public", "⟦translation-key|tags⟧: [a]",
      "smart: {⟦translation-key|relevant⟧: Nie ma tego w rekordzie.}", "⟦unknown-key|gaol⟧: A", "goal: ⟦wrong-type|12⟧",
      "goal: ⟦empty-value|\"\"⟧", "smart: ⟦wrong-type|A⟧", "steps: ⟦translation-length|[{title: A}]⟧",
      "steps: ⟦translation-length|[]⟧", "steps: ⟦wrong-type|{title: A}⟧",
      "steps: [{⟦translation-key|due⟧: 2026}, {⟦translation-key|needs⟧: [A]}]",
      "steps: [{funding: {⟦translation-key|amount⟧: 2}}, {⟦translation-key|funding⟧: {source: A}}]",
      "⟦translation-key|questions⟧: {change: A}", "⟦wrong-type|[goal]⟧",
    ])
  func refused(text: String) {
    let marked = MarkedText(text)
    #expect(translate(Plan.schema, Self.plan, marked).diagnostics.described == marked.described)
  }

  @Test(
    "A list of texts has as many items in a translation",
    arguments: ["[a, b]", "⟦translation-length|[a]⟧", "⟦translation-length|[a, b, c]⟧"])
  func lists(text: String) throws {
    let original =
      "name: A\nkind: standard\nlevels: [low, high]\nsets: [{number: 1, name: B, outcomes: [{code: c, name: D}]}]"
    let marked = MarkedText("levels: \(text)")
    let (record, diagnostics) = translate(Framework.schema, original, marked)
    #expect(diagnostics.described == marked.described)
    #expect(record?.levels == (marked.marks.isEmpty ? ["a", "b"] : ["low", "high"]))
  }

  @Test("A translated text's range points into the translation")
  func ranges() throws {
    let marked = MarkedText("goal: ⟦goal|Pracować⟧\n")
    let plan = try #require(translate(Plan.schema, Self.plan, marked).record)
    #expect(plan.goal.range == marked.range("goal"))
  }

  private func translate<Record: Sendable>(
    _ schema: Schema<Record>, _ original: String, _ translation: MarkedText
  ) -> (record: Record?, diagnostics: [Diagnostic]) {
    let original = MarkedText(original)
    var diagnostics: [Diagnostic] = []
    guard
      let facts = parseYAML(original.file(), 0..<original.bytes.count, diagnostics: &diagnostics),
      let over = parseYAML(translation.file(), 0..<translation.bytes.count, diagnostics: &diagnostics)
    else { return (nil, diagnostics) }
    var reader = FieldReader(file: translation.file())
    let merged = overlay(over, on: facts, of: schema.description, &reader)
    var silent = FieldReader(file: original.file())
    let record = schema.read(merged, &silent)
    return (record, diagnostics + reader.diagnostics)
  }
}
