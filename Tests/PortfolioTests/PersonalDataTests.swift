import Diagnostics
import Portfolio
import Schema
import TestSupport
import Testing

@Suite("Personal data in other people's ways of writing")
struct PersonalDataTests {
  @Test(
    "A private value is found as people write it",
    arguments: [
      ("Ada Nowak", "name"), ("ada.nowak@example.org", "email"), ("+48 600 100 200", "phone"), ("600100200", "phone"),
      ("600-100-200", "phone"),
      ("600.100.200", "phone"), ("(600) 100 200", "phone"), ("0048600100200", "phone"), ("600/100/200", "phone"),
      ("ul. Zielona 5, 00-001 Warszawa", "address"), ("ul. Zielona 5", "address"), ("1999-03-07", "birth_date"),
      ("07.03.1999", "birth_date"),
      ("7.3.1999", "birth_date"), ("07/03/1999", "birth_date"), ("7 marca 1999", "birth_date"),
      ("7 March 1999", "birth_date"),
      ("March 7, 1999", "birth_date"), ("7. mars 1999", "birth_date"), ("https://example.org/plates", "links"),
    ])
  func found(text: String, key: String) async throws {
    let data = PersonalData(of: try await about(), allowed: [])
    let findings = data.find(in: Array("ż \(text) ż".utf8), form: .markdown)
    #expect(findings.map(\.key.rawValue) == [key])
    // What is found may begin after a country's prefix.
    #expect(findings.first?.range.upperBound == 3 + text.utf8.count)
  }

  @Test(
    "Typographic spaces and dashes do not hide a number",
    arguments: ["600\u{A0}100\u{A0}200", "600\u{202F}100\u{202F}200", "600–100–200"])
  func typography(text: String) async throws {
    let data = PersonalData(of: try await about(), allowed: [])
    #expect(data.find(in: Array(text.utf8), form: .markdown).map(\.key) == [.phone])
  }

  @Test(
    "What is like a private value but is not one is left alone",
    arguments: ["Ada", "Nowak", "600 100 201", "600 x 100 200", "1999", "March 1999", "17.3.1998", "example.org"])
  func notFound(text: String) async throws {
    let data = PersonalData(of: try await about(), allowed: [])
    #expect(data.find(in: Array(text.utf8), form: .markdown).isEmpty)
  }

  @Test("A value that is allowed is not looked for, the others are", arguments: AboutKey.allCases)
  func allowed(key: AboutKey) async throws {
    let text = "Ada Nowak ada.nowak@example.org 600100200 ul. Zielona 5 1999-03-07 https://example.org/plates"
    let all: [AboutKey] = [.name, .email, .phone, .address, .birthDate, .links]
    let data = PersonalData(of: try await about(), allowed: [key])
    #expect(data.find(in: Array(text.utf8), form: .markdown).map(\.key) == all.filter { $0 != key })
  }

  @Test("A value is found where HTML has escaped it")
  func escaped() async throws {
    let files = try base(with: ["about.md": "---\nname: Ada & \"Bea\" <N>\n---\n"])
    let about = try #require(await portfolio(files)?.about)
    let data = PersonalData(of: about, allowed: [])
    #expect(data.find(in: Array("Ada &amp; &quot;Bea&quot; &lt;N&gt;".utf8), form: .markdown).map(\.key) == [.name])
    #expect(data.find(in: Array("Ada & \"Bea\" <N>".utf8), form: .markdown).map(\.key) == [.name])
  }

  @Test("Where everything is allowed there is nothing to look for")
  func everything() async throws {
    #expect(PersonalData(of: try await about(), allowed: Set(AboutKey.allCases)).isEmpty)
  }

  @Test("The review says where the private value is written")
  func note() async throws {
    let found = await check(try base(with: ["experiences/cafe.md": experience("Waiter") + "Ada Nowak\n"]))
    let first = try #require(found.first)
    #expect(found.count == 1)
    #expect(first.code == .personalDataOutsideCV)
    let note = try #require(first.notes.first?.range)
    #expect(note.file.path == "content/about.md")
    #expect(note.file.text(note.bytes) == "Ada Nowak")
  }

  private func about() async throws -> Record<About> { try #require(await portfolio(try basePortfolio())?.about) }
}
