import Diagnostics
import Documents
import Schema
import TestSupport
import Testing

@Suite("Records are read from one declaration")
struct RecordTests {
  @Test("All mistakes of a record are found in one pass")
  func allAtOnce() {
    let marked = MarkedText(
      """
      ⟦missing-key|⟧title: ⟦wrong-type|12⟧
      ⟦unknown-key|tittle⟧: A
      experiences: ⟦empty-list|[]⟧
      evidence: [⟦invalid-format|A B⟧, b, ⟦duplicate-item|b⟧]
      outcomes: [⟦invalid-format|x⟧]
      ⟦empty-value|level:⟧
      source: ⟦unknown-choice|mine⟧
      esco: ⟦invalid-format|esco⟧
      tags: ⟦wrong-type|a⟧
      """)
    let (record, diagnostics) = read(Competence.schema, marked)
    #expect(record == nil)
    // A list with an item that cannot be read says nothing of items that come twice.
    #expect(diagnostics.described == marked.described.filter { !$0.hasSuffix("duplicate-item") })
  }

  @Test("Every value of a record arrives in its place")
  func values() throws {
    let marked = MarkedText(
      """
      title: ⟦title|Serve guests⟧
      kind: social
      experiences: [⟦experience|cafe⟧, home]
      evidence: [course]
      outcomes: [gastronomy/1/01/2]
      level: confident
      source: job-advert
      esco: https://example.org/esco
      tags: [a, b, a]
      """)
    let (read, diagnostics) = read(Competence.schema, marked)
    let record = try #require(read)
    #expect(diagnostics.described == [])
    #expect(record.title == Located("Serve guests", at: marked.range("title")))
    #expect(record.kind == .social)
    #expect(record.experiences.map(\.value) == ["cafe", "home"])
    #expect(record.experiences[0].range == marked.range("experience"))
    #expect(record.evidence.map(\.value) == ["course"])
    #expect(
      record.outcomes.map(\.value) == [OutcomeReference(framework: "gastronomy", set: "1", outcome: "01", criterion: 2)]
    )
    #expect(record.level?.value == "confident")
    #expect(record.source == .jobAdvert)
    #expect(record.esco == "https://example.org/esco")
    #expect(record.tags == ["a", "b", "a"])
  }

  @Test("What is left out has its default, and nothing is public unless it says so")
  func defaults() throws {
    let folder = try #require(read(Folder.schema, MarkedText("title: A\n")).record)
    #expect(folder.visibility.value == .private)
    #expect(folder.include == nil)
    #expect(!folder.isOnly)
    #expect(!folder.listed.value)
    #expect(folder.tags == [])
    let cv = try #require(read(CV.schema, MarkedText("title: A\nfolders: [a]\n")).record)
    #expect(cv.visibility.value == .private)
    #expect(cv.contact == nil)
    #expect(cv.layout == .classic)
    let about = try #require(read(About.schema, MarkedText("name: A\n")).record)
    #expect(about.public.isEmpty)
    let settings = try #require(read(PortfolioSettings.schema, MarkedText("title: A\nlanguage: pl\n")).record)
    #expect(settings.purpose == .collection)
    #expect(settings.accept.isEmpty)
    let plan = try #require(
      read(Plan.schema, MarkedText("goal: A\nsmart: {}\nstart: 2024\ndeadline: 2025\nsteps: [{title: B, due: 2025}]\n"))
        .record)
    #expect(plan.visibility.value == .private)
    #expect(plan.steps[0].status == .planned)
  }

  @Test(
    "A visibility that cannot be read is an error and gives no record",
    arguments: ["Public", "\"\"", "true", "[public]", "~", "publc"])
  func visibility(text: String) {
    let (record, diagnostics) = read(Folder.schema, MarkedText("title: A\nvisibility: \(text)\n"))
    #expect(record == nil)
    #expect(diagnostics.contains { $0.severity == .error })
  }

  @Test("Only advice can be accepted, never an error and not an acceptance itself")
  func acceptable() {
    for code in Code.allCases {
      let text = "title: A\nlanguage: pl\naccept: [{code: \(code.rawValue), reason: B}]\n"
      // What asks the web is not always asked, so nobody could tell whether its acceptance is still used.
      let isOfWeb = [.linkDead, .linkUncertain, .linkMoved, .linkInside].contains(code)
      let isAdvice = code.severity != .error && code != .acceptUnused && !isOfWeb
      #expect((read(PortfolioSettings.schema, MarkedText(text)).record != nil) == isAdvice, "\(code)")
    }
  }

  @Test("Every type's records are mappings", arguments: ["[a]", "a", "12"])
  func mapping(text: String) {
    let marked = MarkedText("⟦wrong-type|\(text)⟧")
    #expect(read(Experience.schema, marked).diagnostics.described == marked.described)
  }

  @Test("An unknown key names the nearest one; where none is near, all that are possible")
  func unknownKey() throws {
    let near = try #require(read(Meeting.schema, MarkedText("date: 2024\ngoal: A\n")).diagnostics.first)
    guard case .unknownKey("goal", "goals") = near.problem else {
      Issue.record("\(near.problem)")
      return
    }
    #expect(near.fixes.first?.edits.first?.replacement == "goals")
    let far = try #require(read(Meeting.schema, MarkedText("date: 2024\nweather: A\n")).diagnostics.first)
    guard case .allowedKeys(let keys)? = far.notes.first?.content else {
      Issue.record("no keys")
      return
    }
    #expect(keys == ["date", "with", "kind", "goals", "results", "progress", "next", "competences", "plans", "tags"])
  }
}

/// Reads a record from YAML.
func read<Record: Sendable>(
  _ schema: Schema<Record>, _ marked: MarkedText
) -> (record: Record?, diagnostics: [Diagnostic]) {
  var diagnostics: [Diagnostic] = []
  guard let root = parseYAML(marked.file(), 0..<marked.bytes.count, diagnostics: &diagnostics) else {
    return (nil, diagnostics)
  }
  var reader = FieldReader(file: marked.file())
  let record = schema.read(root, &reader)
  return (record, diagnostics + reader.diagnostics)
}
