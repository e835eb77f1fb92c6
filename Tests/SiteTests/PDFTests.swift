import Diagnostics
import Foundation
import Portfolio
import Schema
import TestSupport
import Testing

@testable import Site

/// The PDFs of CVs, which another program prints, in a site.
@Suite("The PDF of a CV")
struct PDFTests {
  private static let cv =
    "---\ntitle: Assistant\nvisibility: public\nfolders: [gastronomy]\ncontact: [name]\n---\nProfile.\n"

  private func files(_ cv: String = cv) throws -> [String: TestFile] {
    try base(with: [
      "portfolio.yaml": "title: What I can do\nlanguage: en\nlanguages: [en, pl]\n", "cvs/kitchen.md": cv,
    ])
  }

  /// A site whose stored PDFs are the given ones.
  private func site(_ files: [String: TestFile], storing pdfs: [String: String]) async throws -> Site {
    let checked = await checkedPortfolio(files, today: testDay, jobs: 1, rendersBodies: true)
    return Site(
      of: try #require(checked.portfolio), today: testDay, baseURL: nil,
      storedPDF: { pdfs[$0].map { Array("%PDF-1.4 trailer /ID [(\($0)) (\($0))]".utf8) } })
  }

  /// The identifiers of PDFs that show the CV as it is.
  private func current(_ files: [String: TestFile]) async throws -> [String: String] {
    let site = try await makeSite(files)
    let pages = site.printedPages(of: RecordKey(type: .cv, id: "kitchen"))
    return Dictionary(
      try pages.map { ($0.file, site.identifier(ofPDFOf: try site.guardedBytes(of: $0.page))) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("A PDF that shows the page stands beside it, and the page links it")
  func linked() async throws {
    let files = try files()
    let pdfs = try await current(files)
    #expect(Set(pdfs.keys) == ["cvs/kitchen.pdf", "cvs/kitchen.pl.pdf"])
    let site = try await site(files, storing: pdfs)
    let linked = Set(site.paths.filter { $0.hasSuffix(".pdf") })
    #expect(linked == ["cv/kitchen/kitchen.pdf", "pl/cv/kitchen/kitchen.pdf"])
    let page = ReadPage(try site.text("cv/kitchen/index.html"))
    #expect(page.addresses.contains("../../cv/kitchen/kitchen.pdf"))
    #expect(page.text.contains(SiteWords.english.downloadPDF))
    #expect(
      ReadPage(try site.text("pl/cv/kitchen/index.html")).addresses.contains("../../../pl/cv/kitchen/kitchen.pdf"))
    #expect(site.outdatedPDFs().isEmpty)
  }

  @Test("Without a PDF there is no link, and nothing is out of date")
  func none() async throws {
    let site = try await site(try files(), storing: [:])
    #expect(!site.paths.contains { $0.hasSuffix(".pdf") })
    #expect(try !site.text("cv/kitchen/index.html").contains(".pdf"))
    #expect(site.outdatedPDFs().isEmpty)
  }

  @Test(
    "A PDF of a page that has changed since is left out, not linked, and named",
    arguments: ["Profile.→Another profile.", "Assistant→Cook", "[name]→[name, email]"])
  func outdated(change: String) async throws {
    let parts = change.split(separator: "→").map(String.init)
    let pdfs = try await current(try files())
    let site = try await site(try files(Self.cv.replacing(parts[0], with: parts[1])), storing: pdfs)
    #expect(!site.paths.contains { $0.hasSuffix(".pdf") })
    #expect(try !site.text("cv/kitchen/index.html").contains(".pdf"))
    #expect(site.outdatedPDFs() == ["cvs/kitchen.pdf", "cvs/kitchen.pl.pdf"])
  }

  @Test("The PDF of a CV that is not public is in no site", arguments: ["private", "sealed"])
  func hidden(visibility: String) async throws {
    let pdfs = try await current(try files())
    let site = try await site(try files(Self.cv.replacing("public", with: visibility)), storing: pdfs)
    #expect(!site.paths.contains { $0.contains("kitchen") })
    #expect(site.outdatedPDFs().isEmpty)
  }

  @Test(
    "A file that is no PDF of teczka's is never published",
    arguments: ["", "00112233", "zz112233445566778899aabbccddeeff"])
  func foreign(identifier: String) async throws {
    let site = try await site(try files(), storing: ["cvs/kitchen.pdf": identifier])
    #expect(!site.paths.contains { $0.hasSuffix(".pdf") })
  }

  @Test(
    "A unit that is revealed to be printed has its page and its links as if it were public; the site of others has not")
  func revealed() async throws {
    let files = try files(Self.cv.replacing("public", with: "sealed"))
    let checked = await checkedPortfolio(files, today: testDay, jobs: 1, rendersBodies: true)
    let portfolio = try #require(checked.portfolio)
    let key = RecordKey(type: .folder, id: "gastronomy")
    let revealed = Site(of: portfolio, today: testDay, baseURL: nil, revealing: [key])
    #expect(revealed.printedPages(of: key).count == 2)
    #expect(Publication(portfolio, revealing: [key]).hasPage(key, in: portfolio))
  }

  @Test("A printed page is titled by itself, without the portfolio's name")
  func title() async throws {
    let site = try await makeSite(try files())
    let page = try #require(site.printedPages(of: RecordKey(type: .cv, id: "kitchen")).first).page
    let text = String(decoding: try site.guardedBytes(of: page), as: UTF8.self)
    #expect(text.contains("<title>Ada Nowak – Assistant</title>"))
  }

  @Test("A page that shows private data is not printed")
  func guarded() async throws {
    let cv = Self.cv.replacing("Profile.", with: "Write to ada.nowak@example.org.")
    let site = try await makeSite(try files(cv))
    let page = try #require(site.printedPages(of: RecordKey(type: .cv, id: "kitchen")).first).page
    #expect(throws: Site.Refused.self) { try site.guardedBytes(of: page) }
  }
}
