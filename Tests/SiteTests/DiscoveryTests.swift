import Diagnostics
import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import Site

@Suite("What a site tells hosts, search engines and social networks")
struct DiscoveryTests {
  @Test("Where nobody knows the site's address, nothing names whole addresses")
  func unknownAddress() async throws {
    let site = try await makeSite(base())
    #expect(!site.paths.contains { $0.hasPrefix("sitemap") })
    #expect(try site.text("robots.txt") == "User-agent: *\nAllow: /\n")
    for (path, text) in site.texts() where path.hasSuffix(".html") {
      let tags = ReadPage(text).all("meta").compactMap { $0.attributes["property"] }
      #expect(!tags.contains { $0.hasPrefix("og:image") || $0 == "og:url" }, "\(path)")
      #expect(tags.contains("og:title") == (path != "404.html"))
    }
  }

  @Test(
    "The site's address is written in the characters of the standard",
    arguments: [
      ("https://example.org", "https://example.org", "/"), ("https://example.org//", "https://example.org", "/"),
      ("http://example.org/me/", "http://example.org/me", "/me/"),
      ("https://example.org/Zażółć", "https://example.org/Za%C5%BC%C3%B3%C5%82%C4%87", "/Za%C5%BC%C3%B3%C5%82%C4%87/"),
      ("https://example.org/a%20b/c", "https://example.org/a%20b/c", "/a%20b/c/"),
    ])
  func siteAddress(written: String, text: String, path: String) {
    let address = SiteAddress(written)
    #expect(address.text == text && address.path == path)
    #expect(address.address(of: "en/index.html") == text + "/en/")
    #expect(address.address(of: "404.html") == text + "/404.html")
  }

  @Test("Whatever stands in the site's address, the site map is XML")
  func escaping() async throws {
    let site = try await makeSite(base(), baseURL: "https://example.org/a&b'c")
    let map = try site.text("sitemap.xml")
    #expect(map.contains("<loc>https://example.org/a&amp;b&apos;c/folders/gastronomy/</loc>"))
    #expect(XMLParser(data: Data(map.utf8)).parse())
  }

  @Test("Only what is public stands in the site map")
  func onlyPublic() async throws {
    let files = try base(with: [
      "folders/sealed.md": "---\ntitle: S\nvisibility: sealed\ninclude: {competences: all}\n---\n",
      "folders/hidden.md": "---\ntitle: H\n---\n",
      "experiences/hidden.md": "---\ntitle: H\nkind: hobby\nstart: 2024\n---\n",
    ])
    let map = try await makeSite(files, baseURL: "https://example.org").text("sitemap.xml")
    #expect(!map.contains("sealed") && !map.contains("hidden") && !map.contains("404"))
  }

  @Test("A site of more pages than one map may name has an index of maps")
  func largeSite() {
    let map = SiteMap(address: SiteAddress("https://example.org"))
    let groups = (0..<20_001).map { number -> SiteMap.Group in [(.english, "experiences/\(number)/index.html")] }
    let pages = map.pages(of: { groups }, count: groups.count, inputs: { PageInputs() })
    #expect(pages.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    let texts = pages.map { page in
      if case .rendered(let render) = page.source { String(decoding: render(), as: UTF8.self) } else { "" }
    }
    #expect(texts[0].contains("<sitemapindex") && texts[0].components(separatedBy: "<loc>").count == 4)
    #expect(texts[0].contains("<loc>https://example.org/sitemap-3.xml</loc>"))
    #expect(texts.dropFirst().map { $0.components(separatedBy: "<loc>").count - 1 } == [10_000, 10_000, 1])
    #expect(texts[3].contains("<loc>https://example.org/experiences/20000/</loc>"))
  }

  @Test(
    "The page for what is missing links from the host's root",
    arguments: [
      (nil, "/"), ("https://example.org", "/"), ("https://example.org/me/portfolio", "/me/portfolio/"),
    ] as [(String?, String)])
  func notFound(base url: String?, root: String) async throws {
    let files = try base(with: ["portfolio.yaml": "title: A\nlanguage: nb\nlanguages: [pl]\n"])
    let page = ReadPage(try await makeSite(files, baseURL: url).text("404.html"))
    let links = page.addresses.filter { $0 != "#main" }
    #expect(links.count >= 4 && links.allSatisfy { $0.hasPrefix(root) }, "\(links)")
    #expect(links.contains(root + "index.html") && links.contains(root + "pl/index.html"))
    #expect(page.text.contains(SiteWords.polish.notFound) && page.text.contains(SiteWords.norwegian.notFound))
    #expect(!page.text.contains(SiteWords.english.notFound))
    #expect(page.languages(of: SiteWords.polish.notFoundExplanation) == ["pl"])
  }

  @Test(
    "The short description is the first paragraph, cut between words",
    arguments: [
      ("<p>One <em>two</em>\n<a href=\"a\">three</a></p>\n<p>Four</p>", "One two three"),
      ("<h2>A</h2>\n<blockquote>\n<p>&lt;b&gt; &amp; &quot;c&quot;</p>", "<b> & \"c\""),
      ("<ul>\n<li>a</li>\n</ul>", nil), ("", nil), ("<p>", nil), ("<p></p>", nil),
      ("<p>" + String(repeating: "żółw ", count: 60) + "</p>", String(repeating: "żółw ", count: 24) + "żółw…"),
      ("<p>" + String(repeating: "a", count: 300) + "</p>", nil), ("<p>a &copy; b</p>", "a &copy; b"),
    ] as [(String, String?)])
  func excerpt(html: String, expected: String?) {
    #expect(Excerpt.text(of: Array(html.utf8)) == expected)
  }

  @Test("The header's policy allows all that any page's own does")
  func headerPolicy() async throws {
    func directives(_ policy: String) -> [String: Set<String>] {
      Dictionary(
        uniqueKeysWithValues: policy.components(separatedBy: "; ").map { directive in
          let parts = directive.split(separator: " ").map(String.init)
          return (parts[0], Set(parts.dropFirst()).subtracting(["'none'"]))
        })
    }
    let site = try await makeSite(base())
    let unlock = UnlockPage(language: .english, style: .linked("../../style.css"), sealed: [])
    let line = try #require(try site.text("_headers").components(separatedBy: "Content-Security-Policy: ").last)
    let header = directives(String(line.prefix { $0 != "\n" }))
    for text in [try site.text("index.html"), String(decoding: unlock.bytes, as: UTF8.self)] {
      let own = ReadPage(text).all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
      for (name, sources) in directives(try #require(own?.attributes["content"])) {
        #expect(sources.isSubset(of: header[name] ?? []), "\(name)")
      }
    }
    #expect(header["frame-ancestors"] == [] && header["default-src"] == [])
  }

  @Test("A CV that leaves its profile out has no word of it in its head")
  func withoutProfile() async throws {
    for (sections, isShown) in [("", true), ("sections: [competences]\n", false), ("sections: [profile]\n", true)] {
      let cv = "---\ntitle: A\nvisibility: public\nfolders: [gastronomy]\n\(sections)---\nQuiet words.\n"
      let text = try await makeSite(base(with: ["cvs/kitchen.md": cv])).text("cv/kitchen/index.html")
      #expect(text.contains("Quiet words.") == isShown)
      #expect(text.contains("<meta name=\"description\" content=\"Quiet words.\">") == isShown)
    }
  }

  @Test("A record's link shows the card of a folder that holds it, a unit's its own")
  func cards() async throws {
    let texts = try await makeSite(
      base(with: ["portfolio.yaml": "title: A\nlanguage: en\nlanguages: [pl]\nurl: https://example.org\n"])
    ).texts()
    func card(_ path: String) throws -> String? {
      ReadPage(try #require(texts[path])).all("meta").first { $0.attributes["property"] == "og:image" }?.attributes[
        "content"]
    }
    let folder = "https://example.org/assets/cards/folders/gastronomy.png"
    #expect(try card("experiences/cafe/index.html") == folder && card("folders/gastronomy/index.html") == folder)
    #expect(try card("pl/evidence/course/index.html") == "https://example.org/assets/cards/pl/folders/gastronomy.png")
    #expect(try card("index.html") == "https://example.org/assets/cards/index.png")
  }
}
