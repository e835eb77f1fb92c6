import Portfolio
import Schema
import TestSupport
import Testing

@testable import Site

@Suite("Stylesheets and themes")
struct StylesheetTests {
  private func style(_ settings: String) async throws -> String {
    let site = try await makeSite(["content/portfolio.yaml": .text("title: P\nlanguage: en\n\(settings)\n")])
    return String(decoding: site.stylesheet.bytes, as: UTF8.self)
  }

  @Test("Every token that a stylesheet uses is one that every theme gives", arguments: ["jasny", "kontrast", "papier"])
  func tokens(theme: String) async throws {
    let style = try await style("theme: \(theme)")
    let given = Set(style.matches(of: /(--[a-z0-9-]+)\s*:/).map { String($0.1) })
    let used = Set(style.matches(of: /var\((--[a-z0-9-]+)/).map { String($0.1) })
    #expect(used.count > 15)
    #expect(used.subtracting(given).isEmpty)
  }

  @Test("Fonts stand as CSS has them, measures with their units, and dark colours where readers prefer them")
  func root() async throws {
    let style = try await style("theme: kontrast\noptions: {size: larger}\ncolours: {accent: \"#003060\"}")
    #expect(style.contains("\"DejaVu Sans\", \"Tahoma\", \"Noto Sans\", \"Arial\", sans-serif;"))
    #expect(style.contains("--font-size: 150%;"))
    #expect(style.contains("--line-height: 1.8;"))
    #expect(style.contains("--rule: 2px;"))
    #expect(style.contains("--size-2: 1.488rem;"))
    let parts = style.split(separator: "@media (prefers-color-scheme: dark)", maxSplits: 1)
    #expect(parts.first?.contains("--accent: #003060;") == true)
    #expect(parts.last?.prefix(200).contains("--background: #000000;") == true)
  }

  @Test("A theme says with which list the front page begins")
  func front() async throws {
    func order(_ theme: String) async throws -> [String] {
      var files = try base(with: ["portfolio.yaml": "title: P\nlanguage: en\ntheme: \(theme)\n"])
      for (path, file) in files {
        guard case .bytes(let bytes) = file,
          ["folders", "cvs", "plans"].contains(where: { path.hasPrefix("content/\($0)/") })
        else { continue }
        let text = String(decoding: bytes, as: UTF8.self)
        let isPublic = text.contains("visibility: public")
        files[path] = .text(
          isPublic ? text : text.replacing("---\n", with: "---\nvisibility: public\n", maxReplacements: 1))
      }
      return try await makeSite(files).text("index.html").matches(of: /id="(folders|cvs|plans)"/).map { String($0.1) }
    }
    #expect(try await order("jasny") == ["folders", "cvs", "plans"])
    #expect(try await order("papier") == ["cvs", "folders", "plans"])
  }
}
