import Diagnostics
import TestSupport
import Testing

@Suite("Names of attachments")
struct AttachmentSpellingTests {
  @Test("A name that the disk spells with marks of their own is not the same name, and the disk's is proposed")
  func decomposed() async throws {
    let files = try base(with: [
      "evidence/course.md": """
      ---
      title: Waiter's course
      kind: certificate
      date: 2025-06-01
      competences: [serving-guests]
      files: [świadectwo.pdf]
      criteria: {authenticity: a, validity: b, sufficiency: c, currency: d}
      ---

      """,
      "evidence/s\u{301}wiadectwo.pdf": "%PDF",
    ])
    let found = await check(files)
    #expect(found.map(\.code).contains(.attachmentMissing))
  }
}
