import Diagnostics
import Foundation
import Portfolio
import Schema
import TestSupport
import Testing

@testable import Site

@Suite("The pages of a site")
struct PagesTests {
  @Test("Every public unit and every record in it has a page in every language")
  func addresses() async throws {
    let paths = try await makeSite(twoLanguages()).portfolioPaths
    let shared = [
      "index.html", "folders/gastronomy/index.html", "experiences/cafe/index.html",
      "competences/serving-guests/index.html",
      "evidence/course/index.html", "plans/cook/index.html", "cv/kitchen/index.html",
    ]
    #expect(paths == Set(shared + shared.map { "pl/" + $0 } + ["cv/po-polsku/index.html"]))
  }

  @Test(
    "The portfolio's own language stands at the root, wherever `languages` names it",
    arguments: ["[en, pl]", "[pl, en]", "[pl]"])
  func ownLanguage(languages: String) async throws {
    let texts = try await makeSite(twoLanguages(languages)).texts()
    for (path, text) in texts where path.hasSuffix(".html") {
      let expected = path.hasPrefix("pl/") || path.hasPrefix("cv/po-polsku/") ? "pl" : "en"
      #expect(ReadPage(text).all("html").first?.attributes["lang"] == expected, "\(path)")
    }
  }

  @Test("A site of one language has no switch, a site of two leads to the same page in the other")
  func languageSwitch() async throws {
    let alone = try await makeSite(base()).text("competences/serving-guests/index.html")
    #expect(ReadPage(alone).elements.allSatisfy { $0.attributes["hreflang"] == nil })
    let site = try await makeSite(twoLanguages())
    let page = ReadPage(try site.text("pl/competences/serving-guests/index.html"))
    let links = page.all("a").filter { $0.attributes["hreflang"] != nil }
    #expect(
      links.map { $0.attributes["href"] } == [
        "../../../competences/serving-guests/index.html", "../../../pl/competences/serving-guests/index.html",
      ])
    #expect(links.map { $0.attributes["lang"] } == ["en", "pl"])
    #expect(links.map { $0.attributes["aria-current"] } == [nil, "true"])
    let cv = ReadPage(try site.text("cv/po-polsku/index.html"))
    #expect(cv.all("a").allSatisfy { $0.attributes["hreflang"] == nil })
  }

  @Test(
    "Where the site will be published decides on canonical and hreflang",
    arguments: [
      (nil, nil, nil), ("https://example.org/me", nil, "https://example.org/me"),
      (nil, "https://example.org/a/", "https://example.org/a"),
      ("https://example.org", "https://example.net/b", "https://example.net/b"),
      (nil, "http://example.org//", "http://example.org"),
    ])
  func baseURL(settings: String?, option: String?, expected: String?) async throws {
    let files = try twoLanguages(settings: settings.map { "url: \($0)\n" } ?? "")
    let texts = try await makeSite(files, baseURL: option).texts()
    for (path, text) in texts where path.hasSuffix("index.html") {
      let links = ReadPage(text).all("link").filter { ["canonical", "alternate"].contains($0.attributes["rel"]) }
      guard let expected else {
        #expect(links.isEmpty)
        continue
      }
      let folder = String(path.dropLast("index.html".count))
      #expect(links.first?.attributes == ["rel": "canonical", "href": "\(expected)/\(folder)"])
      let own = folder.hasPrefix("pl/") ? String(folder.dropFirst(3)) : folder
      let others = links.dropFirst().map { $0.attributes }
      let alternates = [
        ["rel": "alternate", "hreflang": "en", "href": "\(expected)/\(own)"],
        ["rel": "alternate", "hreflang": "pl", "href": "\(expected)/pl/\(own)"],
        ["rel": "alternate", "hreflang": "x-default", "href": "\(expected)/\(own)"],
      ]
      #expect(Array(others) == (path == "cv/po-polsku/index.html" ? [] : alternates))
    }
  }

  @Test("What is not translated is marked with its language, what is translated is not")
  func marked() async throws {
    var files = try twoLanguages()
    files["content/competences/serving-guests.pl.md"] = .text(
      "---\ntitle: Obsługuję gości\n---\nNauczyłam się w piątki.\n")
    let texts = try await makeSite(files).texts()
    let experience = ReadPage(try #require(texts["pl/experiences/cafe/index.html"]))
    for text in ["Waiter in a café", "Café Lipa", "Warszawa", "What I did", "forty guests"] {
      #expect(experience.languages(of: text).allSatisfy { $0 == "en" } || text == "Waiter in a café", "\(text)")
      #expect(!experience.languages(of: text).isEmpty)
    }
    #expect(experience.all("h1").first?.language == "en")
    #expect(experience.languages(of: "Obsługuję gości") == ["pl"])
    let competence = ReadPage(try #require(texts["pl/competences/serving-guests/index.html"]))
    #expect(competence.all("h1").first?.language == "pl")
    #expect(competence.languages(of: "piątki") == ["pl"])
    #expect(competence.languages(of: "Waiter in a café") == ["en"])
    #expect(competence.languages(of: "Serves guests").allSatisfy { $0 == "en" })
    let own = ReadPage(try #require(texts["experiences/cafe/index.html"]))
    #expect(own.elements.filter { $0.name != "html" && $0.name != "a" }.allSatisfy { $0.attributes["lang"] == nil })
  }

  @Test("A title that is translated does not make its record's other texts so")
  func partlyTranslated() async throws {
    var files = try twoLanguages()
    files["content/folders/gastronomy.pl.md"] = .text("---\ntitle: Dla restauracji\n---\n")
    files["content/experiences/cafe.pl.md"] = .text("---\nplace: Warszawa Centralna\n---\n")
    let texts = try await makeSite(files).texts()
    let folder = ReadPage(try #require(texts["pl/folders/gastronomy/index.html"]))
    let experience = ReadPage(try #require(texts["pl/experiences/cafe/index.html"]))
    #expect(folder.languages(of: "Work in a kitchen") == ["en"])
    #expect(experience.languages(of: "Warszawa Centralna") == ["pl"])
  }

  @Test("Every text of a portfolio that nobody translated is marked on the pages of another language")
  func markedEverywhere() async throws {
    var unmarked: Set<String> = []
    for (path, text) in try await makeSite(polish()).texts() where path.hasPrefix("en/") {
      for run in ReadPage(text).runs where run.text.contains("Tekst") && run.language != "pl" {
        // The title of the head joins two texts, and has no parts to mark.
        if !run.text.contains("Tekst-portfolio") { unmarked.insert(run.text) }
      }
    }
    #expect(unmarked.isEmpty)
  }

  @Test(
    "A text that is translated alone is marked as what it is, and so is the rest",
    arguments: [
      ("experiences/r", "title: Words"), ("experiences/r", "organisation: Words"), ("experiences/r", "place: Words"),
      ("competences/r", "title: Words"), ("evidence/r", "title: Words"), ("evidence/r", "issuer: Words"),
      ("evidence/r", "author: Words"),
      ("evidence/r", "criteria: {validity: Words}"), ("folders/r", "title: Words"), ("folders/r", "purpose: Words"),
      ("cvs/r", "title: Words"),
      ("cvs/r", "clause: Words"), ("plans/r", "goal: Words"), ("plans/r", "smart: {specific: Words}"),
      ("plans/r", "questions: {helpers: Words}"),
      ("about", "headline: Words"),
    ])
  func markedAlone(record: String, field: String) async throws {
    var files = polish()
    files["content/\(record).en.md"] = .text("---\n\(field)\n---\n")
    var seen = false
    for (path, text) in try await makeSite(files).texts() where path.hasPrefix("en/") {
      for run in ReadPage(text).runs where !run.text.contains("Tekst-krok") && !run.text.contains("Tekst-odnosnik") {
        // The title of the head is in one language with the page's.
        if run.text.contains("Words"), !run.text.contains("Tekst") {
          seen = true
          #expect(run.language == "en", "\(path): \(run)")
        }
        if run.text.contains("Tekst"), !run.text.contains("Words"), !run.text.contains("Tekst-portfolio") {
          #expect(run.language == "pl", "\(path): \(run)")
        }
      }
    }
    #expect(seen)
  }

  private func polish() -> [String: TestFile] {
    portfolio([
      "portfolio.yaml": "title: Tekst-portfolio\nlanguage: pl\nlanguages: [en]\n",
      "about.md":
        "---\nname: Ada Nowak\nheadline: Tekst-naglowek\nlinks: [{label: Tekst-odnosnik, url: \"https://example.org/a\"}]\npublic: [name, headline, links, profile]\n---\nTekst-profil\n",
      "experiences/r.md":
        "---\ntitle: Tekst-1\nkind: employment\norganisation: Tekst-2\nplace: Tekst-3\nstart: 2024\n---\nTekst-4\n",
      "competences/r.md":
        "---\ntitle: Tekst-5\nkind: skill\nexperiences: [r]\nevidence: [r]\noutcomes: [r/1/1, r/1/1/1]\nlevel: Tekst-6\n---\nTekst-7\n",
      "evidence/r.md":
        "---\ntitle: Tekst-8\nkind: diploma\ndate: 2025\nissuer: Tekst-9\nauthor: Tekst-10\ncriteria: {authenticity: Tekst-11, validity: Tekst-12}\n---\nTekst-13\n",
      "frameworks/r.yaml":
        "name: Tekst-14\nkind: standard\nlevels: [Tekst-6]\nsets: [{number: 1, name: Tekst-15, outcomes: [{code: 1, name: Tekst-16, criteria: [Tekst-17]}]}]\n",
      "folders/r.md":
        "---\ntitle: Tekst-18\nvisibility: public\npurpose: Tekst-19\ninclude: {competences: all}\n---\nTekst-20\n",
      "cvs/r.md":
        "---\ntitle: Tekst-21\nvisibility: public\nfolders: [r]\ncontact: [name, headline]\nclause: Tekst-22\n---\nTekst-23\n",
      "plans/r.md":
        "---\ngoal: Tekst-24\nvisibility: public\nsmart: {specific: Tekst-25, relevant: Tekst-26}\nstart: 2026\ndeadline: 2027\nsteps: [{title: Tekst-krok, due: 2027, provider: Tekst-27, funding: {source: Tekst-28, amount: 5, currency: PLN}}]\nquestions: {helpers: Tekst-29, change: Tekst-30}\n---\nTekst-31\n",
    ])
  }

  @Test("Each page names every record that it shows among its inputs")
  func inputs() async throws {
    let site = try await makeSite(everything())
    var missing: Set<String> = []
    for page in site.pages() {
      guard case .rendered(let render) = page.source else { continue }
      let text = String(decoding: render(), as: UTF8.self)
      for key in titled
      where text.contains("Title-\(key.type.rawValue)-\(key.id)-") && !site.inputs(of: page).contains(key) {
        missing.insert("\(page.path): \(key.path)")
      }
    }
    #expect(
      missing.filter { !$0.hasSuffix(": frameworks/one") && $0 != "plans/one/index.html: plans/two" }.isEmpty,
      "\(missing)")
    #expect(missing.isEmpty, "\(missing)")
  }

  private let titled = [
    RecordKey(type: .experience, id: "one"), RecordKey(type: .competence, id: "one"),
    RecordKey(type: .competence, id: "two"),
    RecordKey(type: .evidence, id: "one"), RecordKey(type: .framework, id: "one"), RecordKey(type: .folder, id: "one"),
    RecordKey(type: .cv, id: "one"), RecordKey(type: .plan, id: "one"), RecordKey(type: .plan, id: "two"),
  ]

  private func everything() -> [String: TestFile] {
    portfolio([
      "experiences/one.md": "---\ntitle: Title-experience-one-\nkind: hobby\nstart: 2024\n---\n",
      "competences/one.md":
        "---\ntitle: Title-competence-one-\nkind: skill\nexperiences: [one]\nevidence: [one]\noutcomes: [one/1/1]\n---\n",
      "competences/two.md": "---\ntitle: Title-competence-two-\nkind: social\nexperiences: [one]\n---\n",
      "evidence/one.md": "---\ntitle: Title-evidence-one-\nkind: badge\ndate: 2025\n---\n",
      "frameworks/one.yaml":
        "name: Title-framework-one-\nkind: standard\nsets: [{number: 1, name: S, outcomes: [{code: 1, name: O}]}]\n",
      "folders/one.md": "---\ntitle: Title-folder-one-\nvisibility: public\ninclude: {competences: [one]}\n---\n",
      "cvs/one.md": "---\ntitle: Title-cv-one-\nvisibility: public\nfolders: [one]\n---\n",
      "plans/one.md":
        "---\ngoal: Title-plan-one-\nvisibility: public\nsmart: {specific: a}\nstart: 2026\ndeadline: 2027\nsteps: [{title: A, due: 2027, competences: [two]}]\nalternatives: [two]\n---\n",
      "plans/two.md":
        "---\ngoal: Title-plan-two-\nvisibility: public\nsmart: {specific: a}\nstart: 2026\ndeadline: 2027\nsteps: [{title: A, due: 2027}]\n---\n",
    ])
  }

  @Test("A plan names a competence that has no page of its own, without a link")
  func planWithoutPages() async throws {
    let page = ReadPage(try await makeSite(everything()).text("plans/one/index.html"))
    #expect(page.text.contains("Title-competence-two-"))
    #expect(page.addresses.allSatisfy { !$0.contains("competences/") })
  }

  @Test("Where nothing is public the front page says so, and is the only page")
  func nothingPublic() async throws {
    let site = try await makeSite(
      base(with: ["folders/gastronomy.md": "---\ntitle: A\ninclude: {competences: all}\n---\n"]))
    #expect(site.texts().keys.filter { $0.hasSuffix(".html") }.sorted() == ["404.html", "index.html"])
    #expect(try site.text("index.html").contains(SiteWords.english.nothingPublic))
    #expect(try await !makeSite(base()).text("index.html").contains(SiteWords.english.nothingPublic))
  }

  @Test(
    "A CV shows the contact data that it names, in the fields' order, and no others",
    arguments: ["name", "email", "phone", "address", "birth_date", "links", "headline"])
  func contact(key: String) async throws {
    let values = [
      "name": "Ada Nowak", "email": "ada.nowak@example.org", "phone": "+48 600 100 200",
      "address": "ul. Zielona 5, 00-001 Warszawa",
      "birth_date": "7 March 1999", "links": "example.org/plates", "headline": "Waiter who wants to cook",
    ]
    let cv = "---\ntitle: Assistant\nvisibility: public\nfolders: [gastronomy]\ncontact: [\(key)]\n---\n"
    let page = ReadPage(try await makeSite(base(with: ["cvs/kitchen.md": cv])).text("cv/kitchen/index.html"))
    for (other, value) in values { #expect(page.text.contains(value) == (other == key), "\(other)") }
    #expect(page.addresses.contains("https://example.org/plates") == (key == "links"))
  }

  @Test(
    "A CV writes web addresses as people write them on paper",
    arguments: [
      ("https://www.example.org/", "example.org"), ("http://example.org/a/b/", "example.org/a/b"),
      ("https://example.org/www.html", "example.org/www.html"),
    ])
  func shortAddresses(address: String, expected: String) {
    #expect(PageContext.shortened(address) == expected)
  }

  @Test("A CV's sections stand in the order that it names")
  func sections() async throws {
    let cv =
      "---\ntitle: A\nvisibility: public\nfolders: [gastronomy]\nsections: [evidence, competences, employment]\n---\nProfile text.\n"
    let text = try await makeSite(base(with: ["cvs/kitchen.md": cv])).text("cv/kitchen/index.html")
    let headings = ["Diplomas and certificates", "Competences", "Work experience"].compactMap {
      text.range(of: "<h2>\($0)</h2>")?.lowerBound
    }
    #expect(headings.count == 3 && headings == headings.sorted())
    #expect(!text.contains("Profile text."))
  }

  @Test(
    "Coverage says whether an outcome is proven, claimed or missing",
    arguments: [
      ("outcomes: [gastronomy/1/01]\nevidence: [course]", "proven"), ("outcomes: [gastronomy/1/01]", "claimed"),
      ("outcomes: [gastronomy/1/01/2]\nevidence: [course]", "proven"), ("outcomes: [gastronomy/1/02]", "missing"),
    ])
  func coverage(fields: String, state: String) async throws {
    let framework =
      "name: G\nkind: standard\nsets: [{number: 1, name: S, outcomes: [{code: \"01\", name: First, criteria: [a, b]}, {code: \"02\", name: Other}]}]\n"
    let files = try base(
      with: [
        "frameworks/gastronomy.yaml": framework, "evidence/course.md": "---\ntitle: C\nkind: badge\ndate: 2025\n---\n",
        "competences/serving-guests.md": "---\ntitle: Serve\nkind: skill\nexperiences: [cafe]\n\(fields)\n---\n",
        "plans/cook.md":
          "---\ngoal: A\nsmart: {specific: a}\nstart: 2026\ndeadline: 2027\nsteps: [{title: A, due: 2027}]\n---\n",
      ], without: ["meetings/first-talk.md"])
    let page = ReadPage(try await makeSite(files).text("folders/gastronomy/index.html"))
    #expect(page.items(in: "outcomes").first?.class == state)
  }

  @Test("Only files of published evidence, a photo that is shown and the logo are published")
  func attachments() async throws {
    var files = try base(
      with: [
        "evidence/course.md": "---\ntitle: C\nkind: badge\ndate: 2025\nfiles: [open.pdf]\n---\n",
        "evidence/draft.md":
          "---\ntitle: D\nkind: badge\ndate: 2025\ndraft: true\nfiles: [draft.pdf]\ncompetences: [serving-guests]\n---\n",
        "evidence/other.md": "---\ntitle: O\nkind: badge\ndate: 2025\nfiles: [other.pdf]\n---\n",
        "portfolio.yaml": "title: A\nlanguage: en\nlogo: logo.png\n",
        "about.md": "---\nname: Ada Nowak\nphoto: me.jpg\n---\n",
      ])
    for name in [
      "evidence/open.pdf", "evidence/draft.pdf", "evidence/other.pdf", "evidence/unused.pdf", "logo.png", "me.jpg",
    ] {
      files["content/\(name)"] = name.hasSuffix("pdf") ? .text(name) : tinyPicture
    }
    #expect(
      try await published(files)
        == ["files/evidence/open.pdf": "evidence/open.pdf", "files/logo.png/logo-1.png": "logo.png"])
    files["content/about.md"] = .text("---\nname: Ada Nowak\nphoto: me.jpg\npublic: [photo]\n---\n")
    #expect(try await published(files).keys.contains("files/me.jpg/me-1.png"))
    files["content/about.md"] = .text("---\nname: Ada Nowak\nphoto: me.jpg\n---\n")
    for (visibility, isShown) in [("private", false), ("sealed", false), ("public", true)] {
      files["content/cvs/kitchen.md"] = .text(
        "---\ntitle: A\nvisibility: \(visibility)\nfolders: [gastronomy]\ncontact: [photo]\n---\n")
      #expect(try await published(files).keys.contains("files/me.jpg/me-1.png") == isShown)
    }
  }

  @Test("Two files of different folders never stand at one address")
  func attachmentsOfOneName() async throws {
    var files = try base(
      with: [
        "evidence/course.md": "---\ntitle: C\nkind: badge\ndate: 2025\nfiles: [me.jpg]\n---\n",
        "about.md": "---\nname: Ada Nowak\nphoto: me.jpg\npublic: [photo]\n---\n",
      ])
    files["content/me.jpg"] = tinyPicture
    files["content/evidence/me.jpg"] = tinyPicture
    let paths = try await makeSite(files).pages().map(\.path)
    #expect(Set(paths).count == paths.count)
  }

  /// The files of `content/` from which files of the site are made, by the paths of those.
  private func published(_ files: [String: TestFile]) async throws -> [String: String] {
    var published: [String: String] = [:]
    for page in try await makeSite(files).pages() {
      switch page.source {
      case .copied(let source), .drawn(_, of: let source?, namedAt: _): published[page.path] = source
      case .rendered, .drawn, .sealed, .sealedCopy, .sealedDrawn: break
      }
    }
    return published
  }

  @Test("The stylesheet's name tells its contents apart")
  func stylesheet() async throws {
    func path(_ more: String) async throws -> String {
      let site = try await makeSite(base(with: ["portfolio.yaml": "title: A\nlanguage: en\n\(more)"]))
      let page = try site.text("folders/gastronomy/index.html")
      let path = try #require(site.paths.first { $0.hasPrefix("assets/style.") })
      #expect(ReadPage(page).all("link").first?.attributes["href"] == "../../\(path)")
      return path
    }
    let plain = try await path("")
    #expect(try await path("theme: jasny\n") == plain)
    let coloured = try await path("colours: {accent: \"#123456\"}\n")
    #expect(
      try await Set([plain, coloured, path("font: serif\n"), path("colours: {accent: \"#123457\"}\n")]).count == 4)
    #expect(plain.hasSuffix(".css"))
  }

  @Test(
    "Headings of a body follow the page's own, whatever they are",
    arguments: [
      "# One", "## Two", "###### Six", "# One\n\n### Three\n\n###### Six", "### Three\n\n# One",
      "## Two\n\n#### Four\n\n## Two", "One\n===\n\nTwo\n---",
      "> # Quoted", "- # In a list", "# One\n\n# One\n\n##### Five\n\n#### Four",
    ])
  func headings(body: String) async throws {
    for record in ["experiences/cafe.md", "about.md", "cvs/kitchen.md"] {
      var files = try base(with: [
        "experiences/cafe.md": "---\ntitle: A\nkind: employment\nstart: 2024\n---\n",
        "about.md": "---\nname: Ada Nowak\npublic: [profile]\n---\n",
        "cvs/kitchen.md": "---\ntitle: A\nvisibility: public\nfolders: [gastronomy]\n---\n",
      ])
      guard case .bytes(let bytes) = files["content/\(record)"] else { continue }
      files["content/\(record)"] = .text(String(decoding: bytes, as: UTF8.self) + body + "\n")
      for (path, text) in try await makeSite(files).texts() where path.hasSuffix(".html") {
        let levels = ReadPage(text).levels
        #expect(
          levels.first == 1 && zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 && $1 > 1 },
          "\(path): \(levels)")
      }
    }
  }

  @Test("The way back from a footnote is called in the prose's language", arguments: Language.allCases)
  func footnotes(language: Language) async throws {
    let files = try base(with: [
      "portfolio.yaml": "title: A\nlanguage: \(language.rawValue)\n",
      "experiences/cafe.md": "---\ntitle: A\nkind: hobby\nstart: 2024\n---\na[^1] b[^1] c[^x]\n\n[^1]: d\n[^x]: e\n",
    ])
    let page = ReadPage(try await makeSite(files).text("experiences/cafe/index.html"))
    let labels = page.all("a").filter { $0.attributes["class"] == "footnote-backref" }.compactMap {
      $0.attributes["aria-label"]
    }
    #expect(labels.count == 3)
    #expect(labels.allSatisfy { $0.hasPrefix(SiteWords.of(language).backToText) }, "\(labels)")
  }

  @Test("A table's columns are aligned without attributes that HTML has given up")
  func tables() async throws {
    let table = "| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n"
    let page = ReadPage(
      try await makeSite(base(with: ["experiences/cafe.md": "---\ntitle: A\nkind: hobby\nstart: 2024\n---\n\(table)"]))
        .text("experiences/cafe/index.html"))
    #expect(page.all("td").count == 3 && page.all("th").count == 3)
    #expect(page.elements.allSatisfy { $0.attributes["align"] == nil && $0.attributes["style"] == nil })
    #expect(Set(page.all("td").map { $0.attributes["class"] ?? "" }).count == 3)
  }

  @Test("Every page of the demo and of the base is in order", arguments: [true, false])
  func order(isDemo: Bool) async throws {
    let files = isDemo ? try demoPortfolio() : try base()
    for (path, text) in try await makeSite(files).texts() where path.hasSuffix(".html") {
      let page = ReadPage(text)
      #expect(page.problems.isEmpty, "\(path): \(page.problems)")
      #expect(text.hasPrefix("<!doctype html>\n<html lang=\""))
      #expect(Set(page.ids).count == page.ids.count, "\(path)")
      #expect(page.all("h1").count == 1 && page.all("main").count == 1, "\(path)")
      let levels = page.elements.compactMap {
        $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil
      }
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(path): \(levels)")
      #expect(
        page.all("script").allSatisfy { $0.attributes == ["type": "application/ld+json"] } && page.all("style").isEmpty,
        "\(path)")
      #expect(
        page.elements.allSatisfy { element in
          element.attributes.keys.allSatisfy { $0 != "style" && !$0.hasPrefix("on") }
        })
      #expect(
        page.all("meta").filter { $0.attributes["http-equiv"] != nil }.map {
          $0.attributes["content"]?.hasPrefix("default-src 'none';")
        } == [true])
      #expect(page.all("img").allSatisfy { $0.attributes["alt"] != nil })
    }
  }

  private func twoLanguages(_ languages: String = "[en, pl]", settings: String = "") throws -> [String: TestFile] {
    let cook = """
      ---
      goal: Work as a cook
      visibility: public
      smart: {specific: I cook.}
      start: 2026
      deadline: 2027
      steps: [{title: Course, due: 2027, competences: [serving-guests]}]
      ---

      """
    return try base(with: [
      "portfolio.yaml": "title: What I can do\nlanguage: en\nlanguages: \(languages)\n\(settings)",
      "plans/cook.md": cook,
      "cvs/kitchen.md": "---\ntitle: Assistant\nvisibility: public\nfolders: [gastronomy]\n---\n",
      "cvs/po-polsku.md": "---\ntitle: Pomoc kuchenna\nvisibility: public\nlanguage: pl\nfolders: [gastronomy]\n---\n",
    ])
  }
}
