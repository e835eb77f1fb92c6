import Diagnostics
import Schema

/// Steps that were due before today and are not done.
struct PlanStepLate: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.plans.fresh.flatMap { plan in
      plan.content.steps.compactMap { step in
        guard step.status == .planned || step.status == .active,
          step.due.value.isBefore(today)
        else { return nil }
        return Diagnostic(
          .planStepLate(
            step: step.title.value, due: step.due.value.iso8601,
            days: today.firstDay - step.due.value.lastDay),
          at: plan.range(step.due))
      }
    }
  }
}
