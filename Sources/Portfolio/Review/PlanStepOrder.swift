import Diagnostics
import Schema

/// Steps whose dates contradict what they need, the plan's start, or the calendar.
struct PlanStepOrder: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.plans.fresh.flatMap { plan in
      plan.content.steps.flatMap { diagnostics(for: $0, in: plan, today: today) }
    }
  }

  private func diagnostics(
    for step: PlanStep, in plan: Record<Plan>, today: PartialDate
  ) -> [Diagnostic] {
    guard step.status != .dropped else { return [] }
    var found: [Diagnostic] = []
    for need in step.needs {
      guard let other = plan.content.steps.first(where: { $0.title.value == need.value }),
        other.status != .dropped
      else { continue }
      let begins = step.start ?? step.due
      let ends = other.doneOn ?? other.due
      guard begins.value.isBefore(ends.value) else { continue }
      found.append(contradiction(of: step, begins, with: other.title.value, ends, in: plan))
    }
    if let start = step.start, start.value.isBefore(plan.content.start.value) {
      found.append(
        contradiction(of: step, start, with: plan.content.goal.value, plan.content.start, in: plan))
    }
    if let doneOn = step.doneOn, today.isBefore(doneOn.value) {
      found.append(
        Diagnostic(
          .planStepOrder(
            step: step.title.value, date: doneOn.value.iso8601, other: "--today",
            otherDate: today.iso8601), at: plan.range(doneOn)))
    }
    return found
  }

  private func contradiction(
    of step: PlanStep, _ date: Located<PartialDate>, with other: String,
    _ otherDate: Located<PartialDate>, in plan: Record<Plan>
  ) -> Diagnostic {
    Diagnostic(
      .planStepOrder(
        step: step.title.value, date: date.value.iso8601, other: other,
        otherDate: otherDate.value.iso8601),
      at: plan.range(date),
      notes: [
        Note(
          .comparedWith(title: other, date: otherDate.value.iso8601), at: plan.range(otherDate))
      ])
  }
}
