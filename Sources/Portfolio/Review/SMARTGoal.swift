import Diagnostics
import Schema

/// A goal whose SMART letters are not answered, or answered without a measure or against the dates.
struct SMARTGoal: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    let words = MeasureWords.of(portfolio.settings.content.language)
    return portfolio.plans.fresh.flatMap { plan in
      Problem.SMARTLetter.allCases.compactMap { letter in
        let answer = plan.content.smart.value[letter]
        guard let gap = gap(of: letter, answer: answer?.value, deadline: plan.content.deadline.value, words)
        else { return nil }
        return Diagnostic(
          .smart(letter, gap), at: plan.range(answer?.range ?? plan.content.smart.range))
      }
    }
  }

  private func gap(
    of letter: Problem.SMARTLetter, answer: String?, deadline: PartialDate,
    _ words: MeasureWords
  ) -> Problem.SMARTGap? {
    guard let answer else { return .unanswered }
    switch letter {
    case .specific, .achievable, .relevant:
      let count = answer.split(whereSeparator: \.isWhitespace).count
      return count < 3 ? .short(words: count) : nil
    case .measurable:
      return words.hasMeasure(answer) ? nil : .withoutMeasure
    case .timeBound:
      if let late = MeasureWords.dates(in: answer).first(where: { deadline.isBefore($0) }) {
        return .afterDeadline(date: late.iso8601, deadline: deadline.iso8601)
      }
      return words.hasTime(answer) ? nil : .withoutTime
    }
  }
}
