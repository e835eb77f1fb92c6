import Schema

/// What a plan's owner has to do in the month of a day.
struct PlanOutlook {
  /// The places of steps that are late, under way, or begin or end this month: the soonest due first.
  let thisMonth: [Int]
  /// The open step that comes next, where there is nothing to do this month.
  let next: Int?
  /// For each step, the places of the steps that it needs and that are still open.
  let waits: [[Int]]
  let states: [StepState]

  /// - Parameter needs: for each step, the places of the steps that it needs.
  init(_ plan: Plan, needs: [[Int]], today: PartialDate) {
    let states = plan.steps.map { StepState($0, today: today) }
    self.states = states
    waits = needs.map { $0.filter { states[$0].isOpen } }
    let month = PartialDate(year: today.year, month: today.month)
    let open = plan.steps.indices.filter { states[$0].isOpen }
      .sorted { (plan.steps[$0].due.value.lastDay, $0) < (plan.steps[$1].due.value.lastDay, $1) }
    thisMonth = open.filter { place in
      if states[place] == .late || states[place] == .active { return true }
      let step = plan.steps[place]
      let start = step.start?.value.firstDay ?? step.due.value.lastDay
      return start <= month.lastDay && step.due.value.lastDay >= month.firstDay
    }
    next =
      thisMonth.isEmpty
      ? open.min { plan.steps[$0].begin < plan.steps[$1].begin } : nil
  }

  var doneCount: Int { states.count { $0 == .done } }
  /// What was dropped does not count towards the goal.
  var countedCount: Int { states.count { $0 != .dropped } }
}

extension StepState {
  /// Whether there is still something to do.
  var isOpen: Bool { self != .done && self != .dropped }
}

extension PlanStep {
  fileprivate var begin: Int { start?.value.firstDay ?? due.value.lastDay }
}
