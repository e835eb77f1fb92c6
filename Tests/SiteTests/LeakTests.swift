import Diagnostics
import Foundation
import Schema
import TestSupport
import Testing

@testable import Site

@Suite("A build refuses to publish private data")
struct LeakTests {
  /// A field of about.md, and a public text that gives its value away.
  struct Leak: Sendable, CustomTestStringConvertible {
    let field: String
    let text: String
    let key: String

    init(_ field: String, _ text: String, _ key: String) { (self.field, self.text, self.key) = (field, text, key) }

    var testDescription: String { "\(field) | \(text)" }
  }

  private static let email = "email: ada.nowak@example.org"
  private static let phone = "phone: \"+48 600 100 200\""
  private static let birth = "birth_date: 1999-03-07"

  @Test(
    "A private value in a public text, in whatever writing, refuses the build and leaves the old site byte for byte",
    arguments: [
      Leak(email, "Write to ada.nowak@example.org.", "email"), Leak(email, "<ada.nowak@example.org>", "email"),
      Leak(email, "[Write](mailto:ada.nowak@example.org)", "email"),
      Leak(email, "ada&#46;nowak&#x40;example.org", "email"),
      Leak(email, "`ada.nowak@example.org`", "email"), Leak(email, "ADA.NOWAK@EXAMPLE.ORG", "email"),
      Leak("email: \"a&b'c@example.org\"", "Write to a&b'c@example.org.", "email"),
      Leak("email: \"a&b'c@example.org\"", "Write to a&amp;b'c@example.org.", "email"),
      Leak("email: \"a&b'c@example.org\"", "<https://example.org/?a&b'c@example.org>", "email"),
      Leak(email, "ada\u{AD}.nowak@example.org", "email"),
      Leak(phone, "Call 600100200.", "phone"), Leak(phone, "Call 600 100 200.", "phone"),
      Leak(phone, "Call +48600100200.", "phone"),
      Leak(phone, "Call 600-100-200.", "phone"), Leak(phone, "Call 60 01 00 20 0.", "phone"),
      Leak(phone, "Call (600) 100.200.", "phone"),
      Leak(phone, "Call 600\u{A0}100\u{202F}200.", "phone"), Leak(phone, "[call](tel:+48600100200)", "phone"),
      Leak(phone, "600–100–200", "phone"),
      Leak(birth, "Born 1999-03-07.", "birth_date"), Leak(birth, "Born 07.03.1999.", "birth_date"),
      Leak(birth, "Born 7.3.1999.", "birth_date"),
      Leak(birth, "Born on 7 March 1999.", "birth_date"), Leak(birth, "Born March 7, 1999.", "birth_date"),
      Leak(birth, "Ur. 7 marca 1999.", "birth_date"),
      Leak(birth, "Født 7. mars 1999.", "birth_date"), Leak(birth, "07/03/1999", "birth_date"),
      Leak("address: ul. Zielona 5, 00-001 Warszawa", "I live at ul. Zielona 5, 00-001 Warszawa.", "address"),
      Leak("address: ul. Zielona 5, 00-001 Warszawa", "I live at ul. Zielona 5.", "address"),
      Leak("address: \"Ława & Syn 5 <b>\"", "Ława & Syn 5 \\<b>", "address"),
      Leak(
        "links: [{label: a, url: \"https://example.org/ada?a=1&b=2\"}]", "<https://example.org/ada?a=1&b=2>", "links"),
      Leak("", "Ada Łąka-Nowak was here.", "name"), Leak("", "ADA ŁĄKA-NOWAK", "name"),
      Leak("", "ada łąka-nowak", "name"), Leak("", "# Ada Łąka-Nowak", "name"),
      Leak("", "| Ada Łąka-Nowak |\n| - |\n", "name"), Leak("", "x[^1]\n\n[^1]: Ada Łąka-Nowak", "name"),
      Leak("", "```\nAda Łąka-Nowak\n```", "name"),
      Leak("", "[a](https://example.org \"Ada Łąka-Nowak\")", "name"),
    ])
  func leak(leak: Leak) async throws {
    let folder = try TemporaryFolder()
    try await folder.build(portfolio(leak, text: "Nothing."))
    let before = try folder.state()
    #expect(try await Set(folder.refusal(portfolio(leak, text: leak.text))) == [.personalDataPublished])
    #expect(try folder.state() == before)
    #expect(!folder.exists("site/.teczka-staging"))
  }

  @Test(
    "A line end, markup or typography inside a value does not hide it",
    arguments: [
      Leak("", "Ada\nŁąka-Nowak", "name"), Leak("", "Ada  Łąka-Nowak", "name"), Leak("", "Ada&nbsp;Łąka-Nowak", "name"),
      Leak("", "Ada *Łąka-Nowak*", "name"),
      Leak(phone, "600 100\n200", "phone"), Leak(phone, "600 **100** 200", "phone"),
      Leak(phone, "600&#8203;100200", "phone"),
      Leak("phone: \"+47 22 33 44 55\"", "Ring 22 33 44 55.", "phone"),
      Leak("phone: \"+47 22 33 44 55\"", "Ring 22334455.", "phone"),
      Leak(email, "ada.**nowak**@example.org", "email"),
      Leak(email, "[write](mailto:ada.nowak%40example.org)", "email"), Leak(email, "Ada.Nowak@Example.org", "email"),
      Leak(birth, "7 marca\n1999", "birth_date"), Leak(birth, "7.03.1999", "birth_date"),
      Leak(birth, "07-03-1999", "birth_date"), Leak(birth, "7 March, 1999", "birth_date"),
      Leak("address: ul. Zielona 5, 00-001 Warszawa", "ul. Zielona\n5", "address"),
    ])
  func hidden(leak: Leak) async throws {
    let codes = try await TemporaryFolder().refusal(portfolio(leak, text: leak.text))
    #expect(Set(codes) == [.personalDataPublished])
  }

  @Test(
    "A link inside a value, or a letter that is typed as two, does not hide it",
    arguments: [
      Leak("", "Ada [Łąka-Nowak](https://example.org)", "name"),
      Leak(phone, "600 [100](https://example.org) 200", "phone"),
      Leak("email: \"a&b'c@example.org\"", "Write to a&b'c@example.org.", "email"),
      Leak("", "Ada Ła\u{328}ka-Nowak", "name"),
    ])
  func interrupted(leak: Leak) async throws {
    let codes = try await TemporaryFolder().refusal(portfolio(leak, text: leak.text))
    #expect(Set(codes) == [.personalDataPublished])
  }

  @Test("A diagnostic names the key, the page, and where about.md says it")
  func diagnostic() async throws {
    let folder = try TemporaryFolder()
    do {
      try await folder.build(portfolio(Leak(Self.email, "", ""), text: "ada.nowak@example.org ada.nowak@example.org"))
      Issue.record("it was published")
    } catch let refused as Site.Refused {
      #expect(refused.diagnostics.map(\.range.file.path) == ["content/about.md"])
      guard case .personalDataPublished(let key, let page) = try #require(refused.diagnostics.first).problem else {
        Issue.record("another problem")
        return
      }
      #expect(key == "email" && page == "experiences/cafe/index.html")
    }
  }

  @Test(
    "A value may stand where about.md makes it public or a CV names it, and nowhere else",
    arguments: [
      ("public: [email]", "contact: [name]", true), ("public: [name]", "contact: [email]", false),
      ("public: []", "contact: [email, name]", false),
    ])
  func allowed(about: String, cv: String, isFine: Bool) async throws {
    var files = portfolio(Leak("\(Self.email)\n\(about)", "", ""), text: "ada.nowak@example.org")
    files["content/cvs/c.md"] = .text("---\ntitle: C\nvisibility: public\nfolders: [f]\n\(cv)\n---\n")
    #expect(try await TemporaryFolder().refusal(files).isEmpty == isFine)
    // On the CV's own page it may stand in any case where the CV names it.
    files["content/experiences/cafe.md"] = .text("---\ntitle: A\nkind: hobby\nstart: 2024\n---\n")
    files["content/cvs/c.md"] = .text(
      "---\ntitle: C\nvisibility: public\nfolders: [f]\n\(cv)\n---\nWrite to ada.nowak@example.org.\n")
    #expect(try await TemporaryFolder().refusal(files).isEmpty == (isFine || cv.contains("email")))
  }

  @Test("A private value in a record that is not published stops nothing")
  func unpublished() async throws {
    var files = portfolio(Leak(Self.email, "", ""), text: "Nothing.")
    files["content/experiences/other.md"] = .text(
      "---\ntitle: Ada Łąka-Nowak\nkind: hobby\nstart: 2024\n---\nada.nowak@example.org\n")
    files["content/meetings/m.md"] = .text("---\ndate: 2024\nwith: Ada Łąka-Nowak\n---\nada.nowak@example.org\n")
    #expect(try await TemporaryFolder().refusal(files).isEmpty)
  }

  @Test(
    "A private value in any public text is found, not in prose alone",
    arguments: [
      ("portfolio.yaml", "title: Portfolio of Ada Łąka-Nowak\nlanguage: en\n"),
      ("experiences/cafe.md", "---\ntitle: Ada Łąka-Nowak\nkind: hobby\nstart: 2024\n---\n"),
      ("experiences/cafe.md", "---\ntitle: A\norganisation: Ada Łąka-Nowak\nkind: hobby\nstart: 2024\n---\n"),
      (
        "competences/c.md",
        "---\ntitle: C\nkind: skill\nexperiences: [cafe]\nesco: https://example.org/Ada Łąka-Nowak\n---\n"
      ),
      ("evidence/e.md", "---\ntitle: E\nkind: badge\ndate: 2025\nauthor: Ada Łąka-Nowak\ncompetences: [c]\n---\n"),
      (
        "evidence/e.md",
        "---\ntitle: E\nkind: badge\ndate: 2025\ncriteria: {currency: Ada Łąka-Nowak}\ncompetences: [c]\n---\n"
      ),
      (
        "evidence/e.md",
        "---\ntitle: E\nkind: badge\ndate: 2025\nfiles: [\"Ada Łąka-Nowak.pdf\"]\ncompetences: [c]\n---\n"
      ),
      (
        "folders/f.md", "---\ntitle: F\nvisibility: public\npurpose: Ada Łąka-Nowak\ninclude: {competences: all}\n---\n"
      ),
      ("cvs/c.md", "---\ntitle: C\nvisibility: public\nfolders: [f]\nclause: Ada Łąka-Nowak\n---\n"),
      (
        "plans/p.md",
        "---\ngoal: P\nvisibility: public\nsmart: {specific: Ada Łąka-Nowak}\nstart: 2026\ndeadline: 2027\nsteps: [{title: A, due: 2027}]\n---\n"
      ),
      (
        "plans/p.md",
        "---\ngoal: P\nvisibility: public\nsmart: {specific: a}\nstart: 2026\ndeadline: 2027\nsteps: [{title: Ada Łąka-Nowak, due: 2027}]\n---\n"
      ),
      (
        "frameworks/g.yaml",
        "name: Ada Łąka-Nowak\nkind: standard\nsets: [{number: 1, name: S, outcomes: [{code: 1, name: O}]}]\n"
      ),
    ])
  func anyField(path: String, text: String) async throws {
    var files = portfolio(Leak("", "", ""), text: "Nothing.")
    files["content/frameworks/g.yaml"] = .text(
      "name: G\nkind: standard\nsets: [{number: 1, name: S, outcomes: [{code: 1, name: O}]}]\n")
    files["content/competences/c.md"] = .text(
      "---\ntitle: C\nkind: skill\nexperiences: [cafe]\noutcomes: [g/1/1]\n---\n")
    files["content/evidence/Ada Łąka-Nowak.pdf"] = .text("")
    if text.contains("esco") {
      files["content/competences/c.md"] = .text(
        "---\ntitle: C\nkind: skill\nexperiences: [cafe]\nesco: https://example.org/AdaN\n---\nAda Łąka-Nowak\n")
    } else {
      files["content/\(path)"] = .text(text)
    }
    #expect(try await Set(TemporaryFolder().refusal(files)) == [.personalDataPublished])
  }

  @Test(
    "Attachments are looked into as well, whatever they are called",
    arguments: [
      ("notes.txt", "ada.nowak@example.org"), ("server.log", "ada.nowak@example.org"), ("notes", "Ada Łąka-Nowak"),
      ("drawing.svg", "<svg width='9' height='9'><!-- ada.nowak@example.org --></svg>"),
      ("drawing.svg", "<svg width='9' height='9'><a href='ada.nowak@example.org'/></svg>"),
      ("scan.pdf", "%PDF-1.7\n/Author (ada.nowak@example.org)"),
      ("drawing.svg", "<svg width='9' height='9'><text>ada&#46;nowak@example.org</text></svg>"),
    ])
  func attachments(name: String, text: String) async throws {
    var files = portfolio(Leak(Self.email, "", ""), text: "Nothing.")
    files["content/evidence/e.md"] = .text(
      "---\ntitle: E\nkind: badge\ndate: 2025\nfiles: [\(name)]\ncompetences: [c]\n---\n")
    files["content/evidence/\(name)"] = .text(text)
    let codes = try await TemporaryFolder().refusal(files)
    #expect(Set(codes) == [.personalDataPublished])
  }

  @Test(
    "A name is found in the names of files",
    arguments: ["ada-laka-nowak.txt", "Laka-Nowak_Ada.txt", "cert/adalaka-nowak.txt"])
  func namesOfFiles(name: String) async throws {
    var files = portfolio(Leak("", "", ""), text: "Nothing.")
    files["content/evidence/e.md"] = .text(
      "---\ntitle: E\nkind: badge\ndate: 2025\nfiles: [\(name)]\ncompetences: [c]\n---\n")
    files["content/evidence/\(name)"] = .text("Nothing.")
    #expect(try await Set(TemporaryFolder().refusal(files)) == [.personalDataPublished])
  }

  @Test("A name is found in the ids of records")
  func namesInIDs() async throws {
    var files = portfolio(Leak("", "", ""), text: "Nothing.")
    files["content/evidence/ada-laka-nowak.md"] = .text(
      "---\ntitle: E\nkind: badge\ndate: 2025\ncompetences: [c]\n---\n")
    #expect(try await Set(TemporaryFolder().refusal(files)) == [.personalDataPublished])
  }

  @Test("A record is no attachment", arguments: ["logo: about.md", "logo: evidence/draft.md"])
  func recordAsAttachment(setting: String) async throws {
    var files = portfolio(Leak(Self.email, "", ""), text: "Nothing.")
    files["content/portfolio.yaml"] = .text("title: P\nlanguage: en\n\(setting)\n")
    files["content/evidence/draft.md"] = .text("---\ntitle: E\nkind: badge\ndate: 2025\ndraft: true\n---\n")
    let checked = await check(files)
    #expect(checked.contains { $0.severity == .error })
  }

  private func portfolio(_ leak: Leak, text: String) -> [String: TestFile] {
    let field = leak.field.isEmpty ? "" : leak.field + "\n"
    return SiteTests.portfolio([
      "about.md": "---\nname: Ada Łąka-Nowak\n\(field)---\n",
      "experiences/cafe.md": "---\ntitle: A\nkind: hobby\nstart: 2024\n---\n\(text)\n",
      "competences/c.md": "---\ntitle: C\nkind: skill\nexperiences: [cafe]\n---\n",
      "folders/f.md": "---\ntitle: F\nvisibility: public\ninclude: {competences: all}\n---\n",
    ])
  }
}
