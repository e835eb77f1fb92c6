import Diagnostics
import Portfolio

/// A small portfolio of somebody made up, which shows a theme everything that pages can hold.
enum SamplePortfolio {
  /// Its `content/`, in memory.
  static func tree(theme: String, language: Language) -> ContentTree {
    let words = words(language)
    let files = [
      "portfolio.yaml": "title: \(words.portfolio)\nlanguage: \(language.rawValue)\ntheme: \(theme)\n",
      "about.md":
        "---\nname: Ada Nowak\nheadline: \(words.headline)\nemail: ada@example.org\npublic: [name, headline, profile]\n---\n\(words.profile)\n",
      "experiences/kitchen.md":
        "---\ntitle: \(words.kitchen)\nkind: employment\nstart: 2021-03\nend: 2024-08\n---\n",
      "experiences/camp.md": "---\ntitle: \(words.camp)\nkind: volunteering\nstart: 2019-07\nend: 2019-08\n---\n",
      "competences/menu.md":
        "---\ntitle: \(words.menu)\nkind: skill\nexperiences: [kitchen, camp]\nevidence: [certificate, opinion]\n---\n",
      "competences/hygiene.md":
        "---\ntitle: \(words.hygiene)\nkind: knowledge\nexperiences: [kitchen]\nevidence: [certificate]\n---\n",
      "competences/crew.md": "---\ntitle: \(words.crew)\nkind: social\nexperiences: [camp]\n---\n",
      "evidence/certificate.md":
        "---\ntitle: \(words.certificate)\nkind: certificate\ndate: 2023-05-12\n\(words.criteria)---\n",
      "evidence/opinion.md":
        "---\ntitle: \(words.opinion)\nkind: recommendation\ndate: 2024-09-02\nauthor: Jan Kowal\n---\n> \(words.quotation)\n",
      "folders/sample.md":
        "---\ntitle: \(words.folder)\nvisibility: public\npurpose: \(words.purpose)\ninclude: {competences: all}\n---\n\(words.profile)\n",
      "cvs/sample.md":
        "---\ntitle: CV\nvisibility: public\nfolders: [sample]\ncontact: [name, email]\n---\n\(words.profile)\n",
      "plans/sample.md": """
      ---
      goal: \(words.goal)
      visibility: public
      smart: {specific: \(words.goal), measurable: \(words.measure)}
      start: 2026-01-10
      deadline: 2026-12-31
      steps:
        - {title: \(words.course), start: 2026-01-15, due: 2026-04-30, status: done, done_on: 2026-04-20}
        - {title: \(words.practice), start: 2026-05-01, due: 2026-08-31, status: active, needs: [\(words.course)]}
        - {title: \(words.papers), due: 2026-05-31}
        - {title: \(words.exam), start: 2026-10-01, due: 2026-11-30, needs: [\(words.practice)]}
      ---

      """,
    ]
    let folders = Set(files.keys.compactMap { path in path.firstIndex(of: "/").map { String(path[..<$0]) } })
    let entries =
      files.keys.map { ContentTree.Entry(path: $0, kind: .file) }
      + folders.map { ContentTree.Entry(path: $0, kind: .directory) }
    return ContentTree(entries: entries) { path, _ throws(ContentTree.ReadFailure) in
      guard let text = files[path] else { throw .notAFile }
      return Array(text.utf8)
    }
  }

  /// The day that its timeline marks, so that a preview looks alike on every day.
  static let today = "2026-06-15"

  private struct Words {
    let portfolio, headline, profile, kitchen, camp, menu, hygiene, crew, certificate, criteria, opinion: String
    let quotation, folder, purpose, goal, measure, course, practice, papers, exam: String
  }

  private static func words(_ language: Language) -> Words {
    switch language {
    case .polish:
      Words(
        portfolio: "Co umiem", headline: "kucharka, która liczy porcje",
        profile: "Gotuję dla **wielu osób**, planuję zakupy i uczę nowych.",
        kitchen: "Kuchnia stołówki szkolnej", camp: "Kuchnia obozu harcerskiego",
        menu: "Układa jadłospis na tydzień dla czterdziestu osób", hygiene: "Omawia zasady higieny w kuchni",
        crew: "Dzieli pracę w zespole i łagodzi spory", certificate: "Zaświadczenie o kursie higieny",
        criteria: "criteria: {authenticity: Wystawione na moje nazwisko., currency: Jest ważne do 2028 roku.}\n",
        opinion: "Opinia szefa kuchni",
        quotation: "Przez trzy lata ani razu nie zabrakło obiadu.", folder: "Gotowanie dla wielu",
        purpose: "Praca w kuchni", goal: "Zdać egzamin na kucharza do końca roku",
        measure: "Mam dyplom po egzaminie z wynikiem co najmniej 75%", course: "Kurs gastronomiczny",
        practice: "Praktyka w restauracji", papers: "Zgłoszenie na egzamin", exam: "Egzamin")
    case .english:
      Words(
        portfolio: "What I can do", headline: "a cook who counts portions",
        profile:
          "I cook for **many people**, plan what to buy and teach beginners.",
        kitchen: "Kitchen of a school", camp: "Kitchen of a scout camp",
        menu: "Plans a week of meals for forty people", hygiene: "Explains the rules of hygiene in a kitchen",
        crew: "Shares out work in a team and settles disputes", certificate: "Certificate of a course of hygiene",
        criteria: "criteria: {authenticity: It is made out to me., currency: It is valid until 2028.}\n",
        opinion: "The chef's recommendation", quotation: "In three years there was not one day without lunch.",
        folder: "Cooking for many", purpose: "Work in a kitchen", goal: "Pass the cook's exam by the end of the year",
        measure: "I hold the diploma, with at least 75% in the exam", course: "Course of cooking",
        practice: "Practice in a restaurant", papers: "Enrolment for the exam", exam: "Exam")
    case .norwegian:
      Words(
        portfolio: "Dette kan jeg", headline: "en kokk som teller porsjoner",
        profile:
          "Jeg lager mat til **mange**, planlegger innkjøp og lærer opp nye.",
        kitchen: "Kjøkkenet på en skole", camp: "Kjøkkenet på en speiderleir",
        menu: "Planlegger en ukes måltider for førti personer", hygiene: "Forklarer hygienereglene på et kjøkken",
        crew: "Fordeler arbeid i et lag og løser konflikter", certificate: "Bevis for hygienekurs",
        criteria: "criteria: {authenticity: Det er utstedt til meg., currency: Det gjelder til 2028.}\n",
        opinion: "Anbefaling fra kjøkkensjefen", quotation: "På tre år manglet det ikke lunsj en eneste dag.",
        folder: "Mat til mange", purpose: "Arbeid på et kjøkken", goal: "Bestå fagprøven som kokk innen nyttår",
        measure: "Jeg har fagbrevet, med minst 75 % på prøven", course: "Kurs i matlaging",
        practice: "Praksis på en restaurant", papers: "Påmelding til fagprøven", exam: "Fagprøve")
    }
  }
}
