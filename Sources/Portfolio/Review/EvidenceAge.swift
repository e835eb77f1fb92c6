import Diagnostics
import Schema

/// Evidence whose validity has passed, or that is over five years old and does not say why it still counts.
struct EvidenceAge: ReviewRule {
  private static let ageingDays = 5 * 365 + 1

  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.evidence.compactMap { evidence in
      let content = evidence.content
      if let expires = content.expires, expires.value.isBefore(today) {
        return Diagnostic(
          .evidenceExpired(on: expires.value.iso8601), at: evidence.range(expires))
      }
      let age = today.firstDay - content.date.value.lastDay
      guard age > Self.ageingDays, content.criteria?.value.currency == nil else { return nil }
      return Diagnostic(
        .evidenceAgeing(date: content.date.value.iso8601), at: evidence.range(content.date))
    }
  }
}
