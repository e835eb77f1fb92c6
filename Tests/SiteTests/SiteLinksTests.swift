import Foundation
import Schema
import TestSupport
import Testing

@testable import Site

@Suite("Links inside the site")
struct SiteLinksTests {
  @Test(
    "Every link and picture leads to a page, a file or a place that is there",
    arguments: ["demo", "base", "two languages"])
  func links(name: String) async throws {
    let files =
      switch name {
      case "demo": try demoPortfolio()
      case "base": try base()
      default:
        try base(with: [
          "portfolio.yaml": "title: A\nlanguage: nb\nlanguages: [en, nb, pl]\n",
          "cvs/kitchen.md": "---\ntitle: Assistant\nvisibility: public\nlanguage: en\nfolders: [gastronomy]\n---\n",
          "plans/cook.md":
            "---\ngoal: Cook\nvisibility: public\nsmart: {specific: a}\nstart: 2026\ndeadline: 2027\nsteps: [{title: A, due: 2027, competences: [serving-guests]}]\n---\nSee [it](../competences/serving-guests.md).[^1]\n\n[^1]: A note.\n",
        ])
      }
    let site = try await makeSite(files)
    let dead = deadLinks(of: site)
    #expect(dead.isEmpty, "\(dead)")
  }

  @Test("The link checker of these tests sees dead links")
  func checker() async throws {
    let site = try await makeSite(base())
    let pages = ["index.html": ReadPage(try site.text("index.html"))]
    for (address, isAlive) in [
      ("#nowhere", false), ("#main", true), ("folders/gastronomy/index.html", true), ("../index.html", false),
      ("folders/none/index.html", false), ("/index.html", true), ("/elsewhere/index.html", false),
      ("index.html#nowhere", false),
    ] { #expect(leads(address, from: "index.html", root: "/", site.paths, pages) == isAlive, "\(address)") }
  }

  @Test("A link to a heading leads to it, on its own page and on another record's")
  func headings() async throws {
    let text =
      "---\ntitle: A\nkind: hobby\nstart: 2024\n---\n## What I did\n\n[up](#what-i-did) [there](../competences/serving-guests.md#ż-1)\n"
    let other =
      "---\ntitle: Serve guests\nkind: skill\nexperiences: [cafe]\nevidence: [course]\n---\n# Ż\n\n# Ż\n\n[back](../experiences/cafe.md#what-i-did)\n"
    let site = try await makeSite(base(with: ["experiences/cafe.md": text, "competences/serving-guests.md": other]))
    #expect(deadLinks(of: site).isEmpty, "\(deadLinks(of: site))")
    #expect(try site.text("experiences/cafe/index.html").contains("serving-guests--%C5%BC-1\">there</a>"))
  }

  @Test("A CV in a language that has no pages leads to those that are there")
  func languageWithoutPages() async throws {
    let cv = "---\ntitle: Assistant\nvisibility: public\nlanguage: nb\nfolders: [gastronomy]\n---\n"
    let site = try await makeSite(base(with: ["cvs/kitchen.md": cv]))
    #expect(deadLinks(of: site).isEmpty)
  }

  @Test("The profile on the front page links to records where they are")
  func profile() async throws {
    let about = "---\nname: Ada Nowak\npublic: [profile]\n---\nI [serve](../competences/serving-guests.md).\n"
    let site = try await makeSite(base(with: ["about.md": about]))
    #expect(deadLinks(of: site).isEmpty)
  }

  @Test(
    "A link to a record that has no page becomes its text",
    arguments: [
      "../experiences/hidden.md", "../competences/hidden.md", "../evidence/hidden.md", "../evidence/draft.md",
      "../folders/sealed.md",
      "../folders/hidden.md", "../cvs/kitchen.md", "../plans/cook.md", "../frameworks/gastronomy.yaml",
      "../meetings/first-talk.md",
    ])
  func unpublished(target: String) async throws {
    let files = try base(with: [
      "experiences/cafe.md":
        "---\ntitle: A\nkind: hobby\nstart: 2024\n---\nSee [the *label*](\(target)) and ![picture](\(target)).\n",
      "experiences/hidden.md": "---\ntitle: H\nkind: hobby\nstart: 2024\n---\n",
      "competences/hidden.md": "---\ntitle: H\nkind: skill\nexperiences: [hidden]\nevidence: [hidden]\n---\n",
      "evidence/hidden.md": "---\ntitle: H\nkind: badge\ndate: 2025\n---\n",
      "evidence/draft.md": "---\ntitle: H\nkind: badge\ndate: 2025\ndraft: true\ncompetences: [serving-guests]\n---\n",
      "folders/sealed.md": "---\ntitle: S\nvisibility: sealed\ninclude: {competences: [hidden]}\n---\n",
      "folders/hidden.md": "---\ntitle: S\ninclude: {competences: [hidden]}\n---\n",
      "folders/gastronomy.md": "---\ntitle: G\nvisibility: public\ninclude: {competences: [serving-guests]}\n---\n",
    ])
    let text = try await makeSite(files).text("experiences/cafe/index.html")
    #expect(text.contains("<p>See the <em>label</em> and picture.</p>"))
    #expect(!text.contains("hidden") && !text.contains("draft") && !text.contains("sealed") && !text.contains(target))
  }

  @Test(
    "A link to a published record leads to its page in the page's language",
    arguments: [
      ("../competences/serving-guests.md", "../../competences/serving-guests/index.html"),
      ("../evidence/course.md", "../../evidence/course/index.html"),
      ("../folders/gastronomy.md", "../../folders/gastronomy/index.html"),
      ("cafe.md", "../cafe/index.html"), ("../cvs/kitchen.md", "../../cv/kitchen/index.html"),
    ])
  func published(target: String, address: String) async throws {
    let files = try base(with: [
      "portfolio.yaml": "title: A\nlanguage: en\nlanguages: [en, pl]\n",
      "experiences/cafe.md": "---\ntitle: A\nkind: hobby\nstart: 2024\n---\nSee [it](\(target)).\n",
      "cvs/kitchen.md": "---\ntitle: Assistant\nvisibility: public\nfolders: [gastronomy]\n---\n",
    ])
    let site = try await makeSite(files)
    for path in ["experiences/cafe/index.html", "pl/experiences/cafe/index.html"] {
      #expect(try site.text(path).contains("<a href=\"\(address)\">it</a>"))
    }
    #expect(deadLinks(of: site).isEmpty)
  }
}

/// The links that lead nowhere, each with its page.
private func deadLinks(of site: Site) -> [String] {
  let paths = site.paths
  let root = site.address?.path ?? "/"
  let pages = site.texts().filter { $0.key.hasSuffix(".html") }.mapValues { ReadPage($0) }
  var dead: [String] = []
  for (path, page) in pages {
    for address in page.addresses where !leads(address, from: path, root: root, paths, pages) {
      dead.append("\(path): \(address)")
    }
  }
  return dead.sorted()
}

private func leads(
  _ address: String, from page: String, root: String, _ paths: Set<String>, _ pages: [String: ReadPage]
) -> Bool {
  if ["https://", "http://", "mailto:", "tel:"].contains(where: address.hasPrefix) { return true }
  let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
  // What begins with a slash begins at the host's root, and only below the site's own path is the site.
  if address.hasPrefix("/") {
    return address.hasPrefix(root)
      && leads(String(address.dropFirst(root.count)), from: "index.html", root: root, paths, pages)
  }
  var folders = page.split(separator: "/").dropLast().map(String.init)
  for part in parts[0].split(separator: "/") {
    switch part {
    case "..":
      if folders.isEmpty { return false }
      folders.removeLast()
    case ".": continue
    default: folders.append(part.removingPercentEncoding ?? "")
    }
  }
  let target = parts[0].isEmpty ? page : folders.joined(separator: "/")
  guard paths.contains(target) else { return false }
  return parts.count < 2 || pages[target]?.ids.contains(parts[1].removingPercentEncoding ?? parts[1]) == true
}
