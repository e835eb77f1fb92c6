import Diagnostics
import Schema

/// Evidence whose validity has passed, or that is over five years old and does not say why it still counts.
struct EvidenceAge: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.evidence.fresh.compactMap { evidence in
      let content = evidence.content
      if let expires = content.expires, expires.value.isBefore(today) {
        return Diagnostic(
          .evidenceExpired(on: expires.value.iso8601), at: evidence.range(expires))
      }
      guard isOverFiveYears(content.date.value, today), content.criteria?.value.currency == nil else { return nil }
      return Diagnostic(
        .evidenceAgeing(date: content.date.value.iso8601), at: evidence.range(content.date))
    }
  }

  private func isOverFiveYears(_ date: PartialDate, _ today: PartialDate) -> Bool {
    let (last, now) = (PartialDate(dayNumber: date.lastDay), PartialDate(dayNumber: today.firstDay))
    return (last.year + 5, last.month ?? 1, last.day ?? 1) < (now.year, now.month ?? 1, now.day ?? 1)
  }
}
