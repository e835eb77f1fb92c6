import Diagnostics
import Foundation
import Portfolio
import Schema
import Sealing
import TestSupport
import Testing

@testable import Site

/// A vault in which somebody may open every unit that is named, and the units' seals on the test's day.
struct Sharing {
  var vault = Vault()
  let passphrase = Passphrase(typed: "the right passphrase")
  private(set) var share: Share?

  init(_ units: [String], until: String? = nil) throws {
    share = vault.add(
      .units(units), for: "Anna", language: .english, passphrase: passphrase, created: try #require(Day("2026-01-01")),
      until: until.flatMap(Day.init), randomness: .system)
  }

  func seals(on day: String = testDay.iso8601) throws -> [RecordKey: UnitSeal] {
    let day = try #require(Day(day))
    let keys = [("folders/", RecordType.folder), ("cvs/", .cv), ("plans/", .plan)]
    var seals: [RecordKey: UnitSeal] = [:]
    for case .units(let names) in vault.shares.map(\.scope) {
      for name in names {
        guard let (folder, type) = keys.first(where: { name.hasPrefix($0.0) }) else { continue }
        seals[RecordKey(type: type, id: String(name.dropFirst(folder.count)))] = vault.seal(of: name, on: day)
      }
    }
    return seals
  }

  /// What the passphrase opens of a published page.
  func open(_ page: Data) throws -> JSON {
    let sealed = try #require(UnlockPage.sealedPage(in: Array(page)))
    return try JSON(strict: JWE(parsing: sealed).open(with: passphrase).plaintext, depthLimit: 8)
  }
}

private let files: [String: TestFile] = {
  var files = portfolio(texts)
  files["content/evidence/zither diploma.pdf"] = .text(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
      + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]>>endobj trailer<</Root 1 0 R>>\n%the diploma's own\n%%EOF\n"
  )
  files["content/evidence/zither.svg"] = drawing(width: 40)
  return files
}()

private func drawing(width: Int) -> TestFile {
  .text(
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"30\"><circle cx=\"9\" cy=\"9\" r=\"8\"/></svg>"
  )
}

private let texts: [String: String] = [
  "experiences/x.md":
    "---\ntitle: Xylophone\nkind: hobby\nstart: 2024\n---\nSee [it](../competences/y.md).[^1]\n\n[^1]: Note.\n",
  "competences/y.md":
    "---\ntitle: Plays\nkind: skill\nexperiences: [x]\nevidence: [z]\n---\nSee [other](other.md).[^1]\n\n[^1]: Word.\n",
  "competences/other.md": "---\ntitle: Secret other\nkind: skill\nexperiences: [x]\n---\n",
  "evidence/z.md": "---\ntitle: Zither\nkind: badge\ndate: 2025\nfiles: [zither diploma.pdf, zither.svg]\n---\n",
  "folders/f.md": "---\ntitle: Only for Anna\nvisibility: sealed\ninclude: {competences: [y]}\n---\n",
  "plans/p.md":
    "---\ngoal: Learn the harp\nvisibility: sealed\nsmart: {specific: a}\nstart: 2026\ndeadline: 2027\nsteps: [{title: A, due: 2027}]\n---\n",
]

extension TemporaryFolder {
  @discardableResult
  fileprivate func build(
    _ files: [String: TestFile], seals: [RecordKey: UnitSeal], jobs: Int = 2
  ) async throws -> Site.Written {
    let site = try await makeSite(files, seals: seals)
    try lay(files)
    return try await site.write(
      to: try await OutputFolder(at: self.site), contentFolder: content, studio: studio(of: site, jobs: jobs),
      jobs: jobs)
  }

  /// The bytes of the pages below `s/`, by their paths.
  fileprivate func sealed() throws -> [String: Data] { try state().contents.filter { $0.key.hasPrefix("s/") } }
}

@Suite("Sealed units in the site")
struct SealedSiteTests {
  private let words = [
    "Anna", "Xylophone", "Plays", "Zither", "zither", "diploma", "harp", "folders/f", "Secret",
  ]

  @Test("A sealed unit is one page and its attachments, and nothing tells what is in them")
  func published() async throws {
    let folder = try TemporaryFolder()
    let sharing = try Sharing(["folders/f", "plans/p"])
    try await folder.build(files, seals: sharing.seals())
    let sealed = try folder.sealed()
    #expect(sealed.keys.filter { $0.hasSuffix("/index.html") }.count == 2 && sealed.count == 5)
    for (path, bytes) in try folder.state().contents {
      for word in words {
        #expect(!path.contains(word))
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(path) says \(word)")
        #expect(bytes.range(of: Data(Data(word.utf8).base64EncodedString().dropLast(2).utf8)) == nil)
      }
    }
    #expect(try !folder.folders().contains { $0.hasPrefix("competences") || $0.hasPrefix("folders") })
  }

  @Test("A listed unit has its title and its link on the front page and nowhere else, and its page says nothing more")
  func listed() async throws {
    let sharing = try Sharing(["folders/f", "plans/p"])
    var listing = files
    for (path, text) in texts where path.hasPrefix("folders") || path.hasPrefix("plans") {
      listing["content/\(path)"] = .text(
        text.replacingOccurrences(of: "visibility: sealed\n", with: "visibility: sealed\nlisted: true\n"))
    }
    let (plain, listed) = (try TemporaryFolder(), try TemporaryFolder())
    try await plain.build(files, seals: sharing.seals())
    try await listed.build(listing, seals: sharing.seals())
    let before = try plain.state().contents
    let after = try listed.state().contents
    let open = { (contents: [String: Data]) in contents.filter { !$0.key.hasPrefix("s/") } }
    #expect(Set(before.keys) == Set(after.keys))
    #expect(open(before).filter { after[$0.key] != $0.value }.map(\.key).allSatisfy { $0.hasSuffix("index.html") })
    let front = String(decoding: try #require(after["index.html"]), as: UTF8.self)
    for (name, title) in [("folders/f", "Only for Anna"), ("plans/p", "Learn the harp")] {
      let id = try #require(sharing.vault.id(of: name))
      #expect(front.contains("href=\"s/\(id)/index.html\"") && front.contains(">\(title)</a>"))
    }
    let head = try #require(front.components(separatedBy: "</head>").first)
    #expect(!head.contains("Anna") && !head.contains("harp"))
    for (path, bytes) in after where path != "index.html" {
      for word in words { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(path) says \(word)") }
    }
    for word in words where !["Anna", "harp"].contains(word) { #expect(!front.contains(word), "\(word)") }
  }

  @Test("A listed unit that nobody may open is named nowhere")
  func listedUnshared() async throws {
    let folder = try TemporaryFolder()
    var listing = files
    listing["content/folders/f.md"] = .text("---\ntitle: Only for Anna\nvisibility: sealed\nlisted: true\n---\n")
    try await folder.build(listing, seals: [:])
    for (path, bytes) in try folder.state().contents {
      #expect(bytes.range(of: Data("Anna".utf8)) == nil, "\(path)")
    }
  }

  @Test("What the passphrase opens is the unit with its records as sections, and leads nowhere else")
  func document() async throws {
    let folder = try TemporaryFolder()
    let sharing = try Sharing(["folders/f"])
    try await folder.build(files, seals: sharing.seals())
    let page = try #require(try folder.sealed().first { $0.key.hasSuffix("index.html") })
    let content = try sharing.open(page.value)
    let html = try #require(content["versions"]?.array?.first?["html"]?.string)
    #expect(content["versions"]?.array?.first?["title"]?.string == "Only for Anna")
    for text in [
      "Xylophone", "Plays", "Zither", "href=\"#competence-y\"", "id=\"competence-y\"", "id=\"experience-x\"",
    ] {
      #expect(html.contains(text), "no \(text)")
    }
    // A record that the unit does not hold is not named, not even by a link.
    #expect(!html.contains("Secret other") && !html.contains("href=\"../") && !html.contains("other/index"))
    #expect(html.components(separatedBy: "<h1").count == 2)
    let ids = html.matches(of: /id="([^"]*)"/).map(\.1)
    #expect(Set(ids).count == ids.count, "\(ids)")
    for anchor in html.matches(of: /href="#([^"]+)"/).map(\.1) {
      #expect(ids.contains(anchor) || anchor == "main", "\(anchor)")
    }

    let attachments = try #require(content["attachments"]?.array)
    #expect(
      attachments.compactMap { $0["name"]?.string } == [
        "zither diploma.pdf", "zither diploma.pdf-960.jpg", "zither-1280.png",
      ])
    for (place, file) in attachments.enumerated() {
      #expect(html.contains("data-sealed=\"\(place)\""))
      let name = try #require(file["file"]?.string)
      let key = try #require(file["key"]?.string.flatMap(Base64URL.decode))
      let path = page.key.replacingOccurrences(of: "index.html", with: name)
      let stream = Array(try #require(try folder.sealed()[path]))
      let opened = try StreamOpener.open(stream, key: SecretKey(key))
      #expect(opened.count == file["size"]?.integer)
      switch file["type"]?.string {
      case "application/pdf": #expect(String(decoding: opened, as: UTF8.self).contains("the diploma's own"))
      case "image/jpeg": #expect(PictureHead(opened)?.size == PictureSize(width: 960, height: 1360))
      default: #expect(PictureHead(opened)?.size == PictureSize(width: 1280, height: 960))
      }
    }
  }

  @Test("Built twice, no byte changes; where one unit changes, only its files do", arguments: [1, 4])
  func stability(jobs: Int) async throws {
    let folder = try TemporaryFolder()
    let sharing = try Sharing(["folders/f", "plans/p"])
    try await folder.build(files, seals: sharing.seals(), jobs: jobs)
    let first = try folder.state()
    let again = try await folder.build(files, seals: sharing.seals(), jobs: 3)
    #expect(again.changedCount == 0)
    #expect(try folder.state() == first)
    var changed = files
    changed["content/evidence/zither.svg"] = drawing(width: 50)
    try await folder.build(changed, seals: sharing.seals())
    let unit = try #require(sharing.vault.id(of: "folders/f"))
    let differing = try folder.state().differing(from: first)
    // The page tells the attachment's size; the other attachment stays.
    #expect(differing.count == 2 && differing.allSatisfy { $0.hasPrefix("s/\(unit)/") }, "\(differing)")
  }

  @Test("Public first, then sealed: nothing of the first build is left")
  func oncePublic() async throws {
    let folder = try TemporaryFolder()
    var open = files
    open["content/folders/f.md"] = .text(
      "---\ntitle: Only for Anna\nvisibility: public\ninclude: {competences: [y]}\n---\n")
    try await folder.build(open, seals: [:])
    #expect(folder.exists("site/files/evidence/zither.svg/zither-1280.png"))
    try await folder.build(files, seals: try Sharing(["folders/f"]).seals())
    for (path, bytes) in try folder.state().contents {
      for word in words {
        #expect(!path.contains(word) && bytes.range(of: Data(word.utf8)) == nil, "\(path) says \(word)")
      }
    }
  }

  @Test("After a revocation the page and its attachments are others, and the old passphrase opens neither")
  func rotation() async throws {
    let folder = try TemporaryFolder()
    var sharing = try Sharing(["folders/f"])
    let other = Passphrase(typed: "somebody else's passphrase")
    _ = sharing.vault.add(
      .units(["folders/f"]), for: "Jan", language: .polish, passphrase: other, created: try #require(Day("2026-01-01")),
      until: nil, randomness: .system)
    try await folder.build(files, seals: sharing.seals())
    let before = try folder.sealed()
    let id = try #require(sharing.share?.id)
    _ = sharing.vault.revoke(id, randomness: .system)
    try await folder.build(files, seals: sharing.seals())
    let after = try folder.sealed()
    #expect(Set(before.keys).intersection(after.keys).count == 1 && after.count == before.count)
    let page = try #require(after.first { $0.key.hasSuffix("index.html") }?.value)
    #expect(throws: JWE.Failure.wrongPassphrase) { try sharing.open(page) }
    let sealed = try #require(UnlockPage.sealedPage(in: Array(page)))
    #expect(throws: Never.self) { try JWE(parsing: sealed).open(with: other) }
  }

  @Test("A unit whose only share has ended is not published")
  func expired() async throws {
    let folder = try TemporaryFolder()
    let sharing = try Sharing(["folders/f"], until: "2026-11-20")
    try await folder.build(files, seals: sharing.seals(on: "2026-11-20"))
    #expect(try folder.sealed().count == 4)
    try await folder.build(files, seals: sharing.seals(on: "2026-11-21"))
    #expect(try folder.sealed().isEmpty)
  }

  @Test("Private data stops a sealed page as it stops a public one")
  func leaks() async throws {
    let folder = try TemporaryFolder()
    var files = files
    files["content/about.md"] = .text("---\nname: Ada\nphone: \"+48 600 100 200\"\n---\n")
    files["content/experiences/x.md"] = .text("---\ntitle: X\nkind: hobby\nstart: 2024\n---\nCall +48 600 100 200.\n")
    let refused = await #expect(throws: Site.Refused.self) {
      try await folder.build(files, seals: try Sharing(["folders/f"]).seals())
    }
    #expect(refused?.diagnostics.map(\.code) == [.personalDataPublished])
  }
}
