import Diagnostics
import Testing

@Suite("Did you mean")
struct SuggestionTests {
  @Test(
    "The nearest candidate is suggested, if it is near enough",
    arguments: [
      ("titel", ["kind", "title"], "title"), ("tilte", ["title"], "title"), ("TITLE", ["title"], "title"),
      ("kin", ["kind"], "kind"),
      ("kindd", ["kind"], "kind"), ("organization", ["organisation"], "organisation"),
      ("experience", ["evidence", "experiences"], "experiences"),
      ("dedline", ["deadline"], "deadline"), ("star", ["tags", "start", "status"], "start"),
      ("obszluga", ["obsluga", "obsada"], "obsluga"),
      ("start", ["tsart", "start"], "start"),
      ("due_date", ["due"], nil), ("xyz", ["title"], nil), ("", ["a"], nil), ("title", [], nil),
      ("żółw", ["zolw"], nil), ("zolw", ["żolw"], "żolw"),
      ("titles and more", ["title"], nil), ("abc", ["cba"], nil),
    ] as [(String, [String], String?)])
  func nearest(written: String, candidates: [String], expected: String?) {
    #expect(suggestion(for: written, among: candidates) == expected)
  }

  @Test("Very long texts are compared by their beginnings")
  func long() {
    let long = String(repeating: "a", count: 100_000)
    #expect(suggestion(for: long, among: [long + "b"]) == long + "b")
  }
}
