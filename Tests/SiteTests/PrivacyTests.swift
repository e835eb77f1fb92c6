import Diagnostics
import Foundation
import PictureWork
import Portfolio
import Schema
import TestSupport
import Testing

@testable import Site

/// A portfolio with a canary in every field of everything that is not public. `%` stands for a canary of its own.
@Suite("What is not public is in no byte of the site")
struct PrivacyTests {
  @Test(
    "No canary of a private or sealed unit, of its records, of a draft, a meeting or about.md is published",
    arguments: ["", "languages: [en, nb, pl]\n"])
  func canaries(languages: String) async throws {
    let cage = try Cage(settings: languages)
    let site = try await makeSite(cage.files)
    var seen = 0
    for page in site.pages() {
      var text = page.path.lowercased()
      switch page.source {
      case .rendered(let render): text += String(decoding: render(), as: UTF8.self).lowercased()
      case .copied(let source): text += source.lowercased()
      case .sealed, .sealedCopy, .sealedDrawn: Issue.record("nobody was given anything")
      case .drawn(let task, let source, _): text += ((source ?? "") + task().fields.joined()).lowercased()
      }
      let escaped = cage.canaries.filter { text.contains($0.lowercased()) }
      #expect(escaped.isEmpty, "\(page.path): \(escaped)")
      seen += 1
    }
    #expect(seen >= 7)
  }

  @Test("The cage leaves out no field of any record")
  func complete() throws {
    let cage = try Cage()
    for type in RecordType.allCases where type != .portfolio && type != .theme {
      let texts = cage.templates.filter { $0.key.hasPrefix("\(type.folder ?? "about")") }.values.joined()
      for key in type.description.keys { #expect(texts.contains("\(key):"), "\(type.rawValue) \(key)") }
    }
  }

  @Test("The cage's canaries sing where their record is public: the test above can fail")
  func control() async throws {
    let cage = try Cage(isOpen: true)
    let site = try await makeSite(cage.files)
    let text = site.texts().values.joined().lowercased()
    for (path, canaries) in cage.canariesOfFiles where path.hasSuffix(".md") && !path.hasPrefix("meetings/") {
      #expect(canaries.contains { text.contains($0.lowercased()) }, "\(path)")
    }
    let published = cage.canaries.filter { text.contains($0.lowercased()) }
    #expect(published.count > cage.canaries.count / 2, "\(published.count) of \(cage.canaries.count)")
  }

  @Test("A record has a page only through a public folder", arguments: ["private", "sealed", "public"])
  func reached(visibility: String) async throws {
    let site = try await makeSite(
      portfolio([
        "experiences/x.md": "---\ntitle: X\nkind: hobby\nstart: 2024\n---\n",
        "competences/x.md": "---\ntitle: X\nkind: skill\nexperiences: [x]\nevidence: [x]\n---\n",
        "evidence/x.md": "---\ntitle: X\nkind: badge\ndate: 2025\nfiles: [x.pdf]\n---\n", "evidence/x.pdf": "x",
        "folders/f.md":
          "---\ntitle: F\nvisibility: \(visibility)\ninclude: {experiences: all, competences: all, evidence: all}\n---\n",
        "cvs/c.md": "---\ntitle: C\nvisibility: public\nfolders: [f]\n---\n",
        "plans/p.md":
          "---\ngoal: P\nvisibility: public\nsmart: {specific: a}\nstart: 2026\ndeadline: 2027\nsteps: [{title: A, due: 2027, competences: [x]}]\n---\n",
      ]))
    let records = [
      "competences/x/index.html", "evidence/x/index.html", "experiences/x/index.html", "files/evidence/x.pdf",
      "folders/f/index.html",
    ]
    let always = ["cv/c/index.html", "index.html", "plans/p/index.html"]
    let found = site.portfolioPaths.sorted()
    #expect(found == (visibility == "public" ? (records + always).sorted() : always))
  }

  @Test("What a folder includes by `only` brings nothing along")
  func only() async throws {
    let folder = "---\ntitle: F\nvisibility: public\nonly: true\ninclude: {competences: all}\n---\n"
    let site = try await makeSite(base(with: ["folders/gastronomy.md": folder]))
    let text = site.texts().values.joined()
    #expect(
      !text.contains("Waiter in a caf") && !text.contains("Waiter&#39;s course") && !text.contains("Waiter's course"))
    #expect(site.paths.contains("competences/serving-guests/index.html"))
    #expect(!site.paths.contains { $0.hasPrefix("experiences/") || $0.hasPrefix("evidence/") })
  }

  @Test("The front page shows of about.md what it makes public, and no more", arguments: AboutKey.allCases)
  func about(key: AboutKey) async throws {
    let values: [AboutKey: String] = [
      .name: "Ada Nowak", .email: "ada.nowak@example.org", .phone: "+48 600 100 200",
      .address: "ul. Zielona 5, 00-001 Warszawa",
      .birthDate: "7 March 1999", .links: "https://example.org/plates", .headline: "Waiter who wants to cook",
      .profile: "a full room runs quietly", .photo: "me.jpg",
    ]
    var files = try base()
    guard case .bytes(let bytes) = files["content/about.md"] else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    files["content/about.md"] = .text(
      text.replacingOccurrences(of: "\nheadline", with: "\nphoto: me.jpg\npublic: [\(key.rawValue)]\nheadline"))
    files["content/me.jpg"] = tinyPicture
    let site = try await makeSite(files)
    for (path, text) in site.texts() where path.hasSuffix(".html") {
      for (other, value) in values {
        #expect(text.contains(value) == (other == key && path == "index.html"), "\(path) \(other)")
      }
    }
  }
}

extension ObjectDescription {
  /// The keys of all fields, those of parts too.
  fileprivate var keys: [String] { fields.flatMap { [$0.key] + $0.shape.keys } }
}

extension ShapeDescription {
  fileprivate var keys: [String] {
    switch self {
    case .object(let object): object.keys
    case .list(let item, _, _): item.keys
    default: []
    }
  }
}

private struct Cage {
  private(set) var files: [String: TestFile] = [:]
  private(set) var canariesOfFiles: [String: [String]] = [:]
  var canaries: [String] {
    canariesOfFiles.values.joined() + ["canary-", "1903-04", "5 April 1903", "April 1903", "987654", "87653"]
  }
  let templates: [String: String]

  /// - Parameter isOpen: whether everything is made public.
  init(settings: String = "", isOpen: Bool = false) throws {
    var templates = Self.caged
    if isOpen {
      for (path, text) in templates {
        templates[path] = text.replacingOccurrences(of: "visibility: private", with: "visibility: public")
          .replacingOccurrences(of: "visibility: sealed", with: "visibility: public")
          .replacingOccurrences(of: "draft: true", with: "draft: false")
          .replacingOccurrences(
            of: "public: []", with: "public: [name, headline, email, phone, address, birth_date, links, profile]")
      }
    }
    self.templates = templates
    files["content/portfolio.yaml"] = .text("title: Portfolio\nlanguage: en\n\(settings)")
    var count = 0
    for (path, template) in templates.sorted(by: { $0.key < $1.key }) {
      var text = ""
      for part in template.split(separator: "%", omittingEmptySubsequences: false) {
        if !text.isEmpty || part.startIndex != template.startIndex {
          count += 1
          text += "Canary\(count)x"
          canariesOfFiles[path, default: []].append("Canary\(count)x")
        }
        text += part
      }
      files["content/\(path)"] = .text(text)
    }
    files["content/canary-photo.jpg"] = tinyPicture
    for (path, text) in Self.open { files["content/\(path)"] = .text(text) }
  }

  private static let open = [
    "experiences/open.md":
      "---\ntitle: Open experience\nkind: hobby\nstart: 2024\n---\nSee [a](../competences/canary-private.md), [b](../meetings/canary-meeting.md), [c](canary-sealed.md) and [d](../competences/open.md).\n",
    "competences/open.md":
      "---\ntitle: Open competence\nkind: skill\nexperiences: [open]\nevidence: [open, canary-draft]\n---\n[e](../plans/canary-private.md) [f](../evidence/canary-draft.md)\n",
    "evidence/open.md":
      "---\ntitle: Open evidence\nkind: badge\ndate: 2025\ncompetences: [open, canary-private, canary-sealed]\n---\n![g](../evidence/canary-sealed.md)\n",
    "folders/open.md":
      "---\ntitle: Open folder\nvisibility: public\ninclude: {competences: [open]}\n---\n[h](canary-private.md) [i](../cvs/canary-sealed.md)\n",
    "cvs/open.md": "---\ntitle: Open CV\nvisibility: public\nfolders: [open]\n---\n[j](../folders/canary-sealed.md)\n",
    "plans/open.md":
      "---\ngoal: Open plan\nvisibility: public\nsmart: {specific: a}\nstart: 2026\ndeadline: 2027\nsteps: [{title: Step, due: 2027, competences: [open]}]\nalternatives: [canary-private, canary-sealed]\n---\n[k](canary-private.md)\n",
  ]

  private static let framework = """
    name: "%"
    kind: qualification
    register: "%"
    code: 87653
    level: "%"
    hours: 987654
    certificate: "%"
    valid: "%"
    url: https://%.example
    levels: ["canary-level"]
    tags: ["%"]
    sets:
      - number: 1
        name: "%"
        level: "%"
        hours: 987654
        mandatory: true
        outcomes: [{code: 1, name: "%", kind: skill, criteria: ["%", "%"]}]

    """

  private static let caged: [String: String] = {
    var texts = [
      "about.md": """
      ---
      name: "%"
      headline: "%"
      photo: canary-photo.jpg
      email: "%@%.example"
      phone: "+48 987 654 321"
      address: "%, %"
      birth_date: 1903-04-05
      links: [{label: "%", url: "https://%.example/%"}]
      public: []
      ---
      %
      """,
      "evidence/canary-file.pdf": "%",
      "meetings/canary-meeting.md": """
      ---
      date: 1903-04-05
      with: "%"
      kind: first-talk
      goals: "%"
      results: "%"
      progress: "%"
      next: "%"
      competences: [open, canary-private]
      plans: [open]
      tags: ["%"]
      ---
      %
      """,
      "frameworks/canary-framework.yaml": framework,
      "evidence/canary-draft.md": evidence("draft: true", of: "open"),
    ]
    for visibility in ["private", "sealed"] {
      texts["experiences/canary-\(visibility).md"] = """
        ---
        title: "%"
        kind: hobby
        organisation: "%"
        place: "%"
        start: 1903-04-05
        end: 1903-04
        tags: ["canary-\(visibility)"]
        ---
        % [open](open.md)
        """
      texts["competences/canary-\(visibility).md"] = """
        ---
        title: "%"
        kind: social
        experiences: [open, canary-\(visibility)]
        evidence: [open, canary-\(visibility)]
        outcomes: [canary-framework/1/1, canary-framework/1/1/2]
        level: canary-level
        source: own
        esco: https://%.example
        tags: ["%"]
        ---
        % [open](../experiences/open.md)
        """
      texts["evidence/canary-\(visibility).md"] = evidence("draft: false", of: "canary-\(visibility)")
      texts["folders/canary-\(visibility).md"] = """
        ---
        title: "%"
        visibility: \(visibility)
        purpose: "%"
        include:
          experiences: [open]
          competences: [canary-\(visibility), open]
          evidence: [open]
          tags: ["canary-\(visibility)"]
        only: false
        listed: false
        tags: ["%"]
        ---
        %
        """
      texts["cvs/canary-\(visibility).md"] = """
        ---
        title: "%"
        visibility: \(visibility)
        language: en
        folders: [canary-\(visibility), open]
        contact: [name, headline, photo, email, phone, address, birth_date, links]
        sections: [profile, competences, projects, evidence]
        layout: plain
        clause: "%"
        listed: false
        tags: ["%"]
        ---
        %
        """
      texts["plans/canary-\(visibility).md"] = """
        ---
        goal: "%"
        visibility: \(visibility)
        smart: {specific: "%", measurable: "%", achievable: "%", relevant: "%", time_bound: "%"}
        start: 1903-04-05
        deadline: 1903-04-06
        steps:
          - title: "canary-step"
            start: 1903-04-05
            due: 1903-04-05
            status: done
            done_on: 1903-04-05
            competences: [open, canary-\(visibility)]
            outcomes: [canary-framework/1/1]
            provider: "%"
            funding: {source: "%", amount: 987654, currency: PLN}
          - {title: "%", due: 1903-04-06, needs: ["canary-step"]}
        questions: {influences: "%", knowledge: "%", obstacles: "%", helpers: "%", change: "%"}
        alternatives: [open]
        listed: false
        tags: ["%"]
        ---
        %
        """
    }
    return texts
  }()

  private static func evidence(_ draft: String, of competence: String) -> String {
    """
    ---
    title: "%"
    kind: diploma
    date: 1903-04-05
    expires: 1903-04
    issuer: "%"
    author: "%"
    url: https://%.example
    files: [canary-file.pdf]
    competences: [\(competence)]
    criteria: {authenticity: "%", validity: "%", sufficiency: "%", currency: "%"}
    \(draft)
    tags: ["%"]
    ---
    %
    """
  }
}
