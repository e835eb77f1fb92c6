import Diagnostics
import Schema

/// Questions of the procedure that a plan does not answer.
struct QuestionsOpen: ReviewRule {
  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.plans.fresh.compactMap { plan in
      let questions = plan.content.questions
      let open = Problem.PlanQuestion.allCases.filter { questions?.value[$0] == nil }
      guard !open.isEmpty else { return nil }
      return Diagnostic(
        .questionsOpen(open), at: plan.range(questions?.range ?? plan.content.goal.range))
    }
  }
}
