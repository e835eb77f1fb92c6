import Diagnostics
import Schema

/// A private value of about.md that stands in another record's text. Meetings are never published and may hold anything.
struct PersonalDataOutsideCV: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    guard let about = portfolio.about else { return [] }
    let data = PersonalData(of: about, allowed: Set(about.content.public.map(\.value)))
    guard !data.isEmpty else { return [] }
    var found: [Diagnostic] = []
    portfolio.forEachFile { file, key in
      guard key.type != .about, key.type != .meeting else { return }
      let allowed: Set<AboutKey> =
        key.type == .cv
        ? Set(portfolio.cvs[key.id]?.content.contact?.value.map(\.value) ?? []) : []
      for finding in data.find(in: file.bytes, form: .markdown) where !allowed.contains(finding.key) {
        found.append(
          Diagnostic(
            .personalDataOutsideCV(key: finding.key.rawValue), at: file.range(finding.range),
            notes: [
              Note(.privateValue(key: finding.key.rawValue), at: about.file.range(finding.source))
            ]))
      }
    }
    return found
  }
}
