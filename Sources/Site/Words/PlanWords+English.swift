extension PlanWords {
  static let english = PlanWords(
    thisMonth: "This month", nothingThisMonth: "Nothing is planned for this month.",
    nextStep: "The next step", allFinished: "All steps are finished.",
    stepsDone: "Steps done", outOf: "of", stepCount: Plural("step", "steps"),
    states: [
      .done: Plural("done", "done"), .active: Plural("active", "active"), .late: Plural("late", "late"),
      .planned: Plural("planned", "planned"), .dropped: Plural("dropped", "dropped"),
    ],
    daysLeft: Plural("# day left", "# days left"), isToday: "that is today",
    daysAgo: Plural("# day ago", "# days ago"), daysLate: Plural("# day late", "# days late"),
    after: Plural("after step", "after steps"), waitsFor: Plural("waits for step", "waits for steps"), and: "and",
    untilDate: "due", tableSaysTheSame: "The table of steps says the same.", thisPlan: "This plan",
    anotherPlan: "Another way", cost: "Cost",
    goalQuestion: "What is your goal?",
    stepsQuestion: "Which steps does it take to get there?", timeQuestion: "How much time do you give yourself?",
    decimalMark: ".", thousandsMark: ",")
}
