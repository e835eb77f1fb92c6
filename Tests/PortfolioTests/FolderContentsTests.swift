import Portfolio
import Schema
import TestSupport
import Testing

@Suite("What a folder holds")
struct FolderContentsTests {
  /// Experiences a, b; competences c1 (from a, proven by x), c2 (from b, proven by y and the draft z); a stray experience and piece of evidence.
  private static let texts = [
    "experiences/a.md": experience("A", "tags: [red]\n"), "experiences/b.md": experience("B"),
    "experiences/stray.md": experience("Stray"),
    "competences/c1.md": competence("Cook soup", experiences: "a", "evidence: [x]\ntags: [red, blue]\n"),
    "competences/c2.md": competence("Bake bread", experiences: "b", "evidence: [z]\ntags: [green]\n"),
    "evidence/x.md": evidence("X"), "evidence/y.md": evidence("Y", "competences: [c2]\n"),
    "evidence/z.md": evidence("Z", "draft: true\ntags: [blue]\n"),
    "evidence/stray.md": evidence("Stray", "tags: [blue]\n"),
  ]
  private static let removed = [
    "experiences/cafe.md", "competences/serving-guests.md", "evidence/course.md", "meetings/first-talk.md",
    "plans/cook.md", "cvs/kitchen.md",
  ]

  @Test(
    "A folder selects by ids, by all and by tags, and brings along what its competences need",
    arguments: [
      ("include: {competences: [c1]}", "a c1 x"), ("include: {competences: [c2]}", "b c2 y"),
      ("include: {competences: [c1]}\nonly: true", "c1"), ("include: {competences: [c1]}\nonly: false", "a c1 x"),
      ("include: {competences: all}", "a b c1 c2 x y"), ("include: {competences: all}\nonly: true", "c1 c2"),
      ("include: {experiences: all}", "a b stray"), ("include: {evidence: all}", "stray x y"),
      ("include: {evidence: [z]}", ""),
      ("include: {experiences: [stray], competences: [c1], evidence: [y]}", "stray a c1 y x"),
      ("include: {tags: [red]}", "a c1 x"), ("include: {tags: [blue]}", "a c1 stray x"),
      ("include: {tags: [blue]}\nonly: true", "c1 stray"), ("include: {tags: [red, green]}", "a b c1 c2 x y"),
      ("include: {tags: [Red]}", ""), ("include: {tags: [red], experiences: [b]}\nonly: true", "b a c1"),
      ("include: {experiences: []}", ""), ("purpose: Nothing", ""),
      ("include: {competences: [missing, c1]}", "a c1 x"),
    ])
  func contents(text: String, expected: String) async throws {
    let files = try base(
      with: Self.texts.merging(["folders/gastronomy.md": "---\ntitle: Chosen\n\(text)\n---\n"]) { $1 },
      without: Self.removed)
    let read = try #require(await portfolio(files))
    let contents = read.contents(ofFolder: try #require(read.folders.place(of: "gastronomy")))
    let ids =
      contents.experiences.map { read.experiences[$0].id } + contents.competences.map { read.competences[$0].id }
      + contents.evidence.map { read.evidence[$0].id }
    #expect(ids.joined(separator: " ") == expected)
    #expect(contents.isEmpty == expected.isEmpty)
  }
}
