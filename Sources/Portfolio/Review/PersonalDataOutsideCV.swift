import Diagnostics
import Documents
import Schema

/// A private value of about.md that stands in another record's text, or in about.md's own prose where that is public. Meetings are never published and may hold anything.
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
    guard about.content.public.contains(where: { $0.value == .profile }) else { return found }
    for body in [about.body] + about.translations.values.map(\.body) {
      guard let body else { continue }
      for finding in data.find(in: Array(body.file.bytes[body.range]), form: .markdown) {
        let start = body.range.lowerBound
        found.append(
          Diagnostic(
            .personalDataOutsideCV(key: finding.key.rawValue),
            at: body.file.range(start + finding.range.lowerBound..<start + finding.range.upperBound),
            notes: [Note(.privateValue(key: finding.key.rawValue), at: about.file.range(finding.source))]))
      }
    }
    return found
  }
}
