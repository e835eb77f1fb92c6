import Diagnostics
import Schema

/// Steps that are due after the plan's deadline.
struct PlanPastDeadline: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.plans.fresh.flatMap { plan -> [Diagnostic] in
      let deadline = plan.content.deadline
      return plan.content.steps.compactMap { step -> Diagnostic? in
        guard step.status != .dropped, deadline.value.isBefore(step.due.value) else { return nil }
        return Diagnostic(
          .planPastDeadline(
            step: step.title.value, due: step.due.value.iso8601, deadline: deadline.value.iso8601),
          at: plan.range(step.due),
          notes: [
            Note(
              .comparedWith(title: plan.content.goal.value, date: deadline.value.iso8601),
              at: plan.range(deadline))
          ])
      }
    }
  }
}
