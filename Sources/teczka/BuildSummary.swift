import Diagnostics
import Portfolio
import Site

/// The last words of a build: what was written, how long it took, and who can see what.
struct BuildSummary {
  let written: Site.Written
  let report: Report.Summary
  let site: Site
  let recipients: Recipients
  let folder: String
  let outdatedPDFs: [String]
  let duration: Duration

  func text(_ language: Language) -> String {
    let words = CommandWords.of(language)
    var lines = [
      "\(words.written) \(folder)/: \(words.pages) \(written.pageCount), "
        + "\(words.changed) \(written.changedCount), \(words.removed) \(written.removedCount); "
        + "\(milliseconds) ms"
    ]
    if report.warnings + report.notes > 0 {
      lines.append("\(words.warnings) \(report.warnings), \(words.notes) \(report.notes); \(words.seeCheck)")
    }
    if !written.foreignFiles.isEmpty {
      lines.append(
        "\(words.foreign) \(written.foreignFiles.prefix(10).joined(separator: ", "))\(written.foreignFiles.count > 10 ? ", …" : "")"
      )
    }
    if !outdatedPDFs.isEmpty { lines.append("\(words.outdatedPDFs) \(outdatedPDFs.joined(separator: ", "))") }
    return lines.joined(separator: "\n") + "\n"
      + AudienceReport(site.publication, of: site.portfolio, recipients, isDetailed: false).text(language)
  }

  private var milliseconds: Int {
    Int(duration.components.seconds) * 1000
      + Int(duration.components.attoseconds / 1_000_000_000_000_000)
  }
}
