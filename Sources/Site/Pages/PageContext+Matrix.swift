import Portfolio
import Schema

/// How many columns a matrix has to find room for: it decides how the heads stand, and how the table is printed.
enum MatrixDensity: String {
  /// The heads are read across.
  case few
  /// The heads are read from below.
  case many
  /// On paper the sheet is turned.
  case wide
  /// No sheet is wide enough; the lists say the same.
  case vast

  init(columns: Int) {
    switch columns {
    case ...6: self = .few
    case ...16: self = .many
    case ...50: self = .wide
    default: self = .vast
    }
  }
}

extension PageContext {
  /// Beyond this many cells a table helps nobody, and the lists say the same.
  private static let matrixCellLimit = 40_000

  /// With more rows than this the heads stay in sight while the rows are scrolled.
  private static let rowsAtAGlance = 24

  /// Nil where a folder has no matrix.
  func matrixDensity(of reading: FolderReading) -> MatrixDensity? {
    let columns = reading.contents.evidence.count
    let cells = reading.contents.competences.count * columns
    return cells > 1 && cells <= Self.matrixCellLimit ? MatrixDensity(columns: columns) : nil
  }

  /// What proves what: a row for each competence, a column for each piece of evidence.
  func matrix(_ html: inout HTML, _ reading: FolderReading, root: String) {
    guard let density = matrixDensity(of: reading) else { return }
    let isLong = reading.contents.competences.count > Self.rowsAtAGlance
    html.element(.section, .class("matrix \(density.rawValue)\(isLong ? " long" : "")")) { html in
      html.element(.h2, .id("matrix"), text: words.matrix)
      html.element(.p, text: words.matrixExplanation)
      legend(&html, reading)
      html.element(
        .div, .class("scroll"), .role("region"), .ariaLabelledBy("matrix"), .tabindex(0)
      ) { html in
        html.element(.table) { html in
          matrixHead(&html, reading)
          for group in reading.groups { matrixGroup(&html, group.kind, group.rows, reading, root: root) }
          matrixSums(&html, reading)
        }
      }
    }
    html.newline()
  }

  /// The signs that occur, each with what it means.
  private func legend(_ html: inout HTML, _ reading: FolderReading) {
    let present = Set(reading.standings.map(\.form))
    html.element(.p, .class("hidden"), text: words.reading.legend)
    html.element(.ul, .class("legend")) { html in
      for form in EvidenceStanding.Form.allCases where present.contains(form) {
        html.element(.li, .class(form.rawValue), text: words.reading.meaning(of: form))
      }
      if !reading.unproven.isEmpty { html.element(.li, .class("without"), text: words.nothingProvesIt) }
    }
    html.newline()
  }

  private func matrixHead(_ html: inout HTML, _ reading: FolderReading) {
    html.element(.thead) { html in
      html.element(.tr) { html in
        html.element(.th, .scope("col"), text: words.competences)
        html.element(.th, .class("sum"), .scope("col"), text: words.reading.total)
        for (number, place) in reading.contents.evidence.enumerated() {
          let shown = localised(portfolio.evidence[place])
          html.element(.th, .scope("col")) { html in
            html.element(.a, .href(Address(fragment: "evidence-\(number + 1)"))) { html in
              html.element(.span, .class("number"), text: "\(number + 1)")
              html.text(" ")
              html.element(.span, .class("name"), .lang(mark(shown.titleLanguage)), text: shown.content.title.value)
            }
          }
        }
      }
    }
    html.newline()
  }

  private func matrixGroup(
    _ html: inout HTML, _ kind: CompetenceKind, _ rows: [FolderReading.Row], _ reading: FolderReading, root: String
  ) {
    html.element(.tbody) { html in
      html.element(.tr, .class("group")) { html in
        html.element(.th, .scope("rowgroup"), .colspan(reading.contents.evidence.count + 2)) { html in
          html.element(.span, text: words.heading(kind))
        }
      }
      for row in rows {
        html.element(.tr, .class(row.proofs.isEmpty ? "without" : nil)) { html in
          html.element(.th, .scope("row")) { html in
            link(&html, to: portfolio.competences[row.competence], title: \.title, root: root)
            if row.proofs.isEmpty { html.element(.small, .class("missing"), text: words.nothingProvesIt) }
          }
          html.element(.td, .class("sum"), text: "\(row.proofs.count)")
          var proofs = row.proofs[...]
          for number in reading.contents.evidence.indices {
            guard proofs.first == number else {
              html.element(.td)
              continue
            }
            proofs.removeFirst()
            html.element(.td, .class(reading.standings[number].form.rawValue)) { html in
              html.element(.span, text: reading.standings[number].text(words.reading))
            }
          }
        }
        html.newline()
      }
    }
    html.newline()
  }

  private func matrixSums(_ html: inout HTML, _ reading: FolderReading) {
    html.element(.tfoot) { html in
      html.element(.tr) { html in
        html.element(.th, .scope("row"), text: words.reading.total)
        html.element(
          .td, .class("sum"), text: "\(reading.competencesOfEvidence.reduce(0) { $0 + $1.count })")
        for competences in reading.competencesOfEvidence {
          html.element(.td, .class("sum"), text: "\(competences.count)")
        }
      }
    }
  }
}
