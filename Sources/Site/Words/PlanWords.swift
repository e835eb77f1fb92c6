import Diagnostics
import Schema

/// The words of a plan's page in one language: sentences that count or hold a date.
struct PlanWords: Sendable {
  let thisMonth: String
  let nothingThisMonth: String
  let nextStep: String
  let allFinished: String
  let stepsDone: String
  let outOf: String
  let stepCount: Plural
  let states: [StepState: Plural]
  let daysLeft: Plural
  let isToday: String
  let daysAgo: Plural
  let daysLate: Plural
  /// After which steps a step comes, and for which it still waits.
  let after: Plural
  let waitsFor: Plural
  let and: String
  let untilDate: String
  let tableSaysTheSame: String
  let thisPlan: String
  let anotherPlan: String
  let cost: String
  let goalQuestion: String
  let stepsQuestion: String
  let timeQuestion: String
  let decimalMark: String
  let thousandsMark: String

  static func of(_ language: Language) -> PlanWords {
    switch language {
    case .polish: polish
    case .english: english
    case .norwegian: norwegian
    }
  }
}

/// The sentences of a plan's page, made of its words.
struct PlanSentences: Sendable {
  let plan: PlanWords
  private let words: SiteWords
  private let language: Language

  init(_ language: Language) {
    plan = .of(language)
    words = .of(language)
    self.language = language
  }

  func word(for state: StepState) -> String { state.word(words, language) }

  func ratio(_ part: Int, _ whole: Int) -> String { "\(part) \(plan.outOf) \(whole)" }

  /// Such as `11 steps: 3 done, 2 active, 6 planned`.
  func summary(_ states: [StepState]) -> String {
    let parts = StepState.allCases.compactMap { state -> String? in
      let count = states.count { $0 == state }
      guard count > 0, let form = plan.states[state]?.form(for: count) else { return nil }
      return "\(count) \(form)"
    }
    return "\(states.count) \(plan.stepCount.form(for: states.count)): \(parts.joined(separator: ", "))"
  }

  /// How far a day lies from today.
  func distance(to day: Int, from today: Int) -> String {
    let number = abs(day - today)
    if number == 0 { return plan.isToday }
    return filled(day > today ? plan.daysLeft : plan.daysAgo, number)
  }

  func late(by number: Int) -> String { filled(plan.daysLate, number) }

  /// How late an open step is, or how much time it still has once it has begun.
  func urgency(of step: PlanStep, today: PartialDate) -> String? {
    let end = step.due.value.lastDay
    switch StepState(step, today: today) {
    case .done, .dropped: return nil
    case .late: return late(by: today.firstDay - end)
    case .active: return distance(to: end, from: today.firstDay)
    case .planned:
      let hasBegun = (step.start?.value.firstDay ?? end) <= today.firstDay
      return hasBegun ? distance(to: end, from: today.firstDay) : nil
    }
  }

  /// What the steps that were not dropped cost, for each currency.
  func cost(of plan: Plan) -> String? {
    var sums: [(currency: String, amount: Double)] = []
    for funding in plan.steps.filter({ $0.status != .dropped }).compactMap(\.funding) {
      if let place = sums.firstIndex(where: { $0.currency == funding.currency }) {
        sums[place].amount += funding.amount
      } else {
        sums.append((funding.currency, funding.amount))
      }
    }
    return sums.isEmpty ? nil : sums.map { amount($0.amount, $0.currency) }.joined(separator: ", ")
  }

  /// After which steps a step comes.
  func after(_ places: [Int]) -> String { "\(plan.after.form(for: places.count))\u{a0}\(list(places))" }

  /// Which steps have to be finished before this one can be.
  func waits(for places: [Int]) -> String { "\(plan.waitsFor.form(for: places.count))\u{a0}\(list(places))" }

  /// The time of a step, without what both ends say.
  func time(of step: PlanStep) -> String {
    guard let start = step.start?.value, start != step.due.value else {
      return step.start == nil ? "\(plan.untilDate) \(words.date(step.due.value))" : words.date(step.due.value)
    }
    return span(start, step.due.value)
  }

  /// From one date to another; the first leaves out what the second says too.
  private func span(_ start: PartialDate, _ end: PartialDate) -> String {
    guard start.year == end.year, let month = start.month, end.month != nil, (start.day == nil) == (end.day == nil)
    else { return words.span(start, .date(end)) }
    guard let day = start.day else { return "\(words.months[month - 1]) – \(words.date(end))" }
    if month == end.month { return "\(day)\(words.dayMark)–\(words.date(end))" }
    return "\(day)\(words.dayMark) \(words.monthsAfterDay[month - 1]) – \(words.date(end))"
  }

  /// A date short enough for a timeline's edge.
  func shortDate(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = "\(words.monthsShort[month - 1]) \(date.year)"
    return date.day.map { "\($0)\(words.dayMark) \(name)" } ?? name
  }

  /// An amount the way the language writes it, with two decimals where it is not whole.
  func amount(_ amount: Double, _ currency: String) -> String {
    guard amount.magnitude < 1e13 else { return "\(amount) \(currency)" }
    let hundredths = Int((amount * 100).rounded())
    var whole = String(hundredths / 100)
    if whole.count > 4 {
      var place = whole.endIndex
      while whole.formIndex(&place, offsetBy: -3, limitedBy: whole.startIndex), place > whole.startIndex {
        whole.insert(contentsOf: plan.thousandsMark, at: place)
      }
    }
    let rest = hundredths % 100
    let decimals = rest == 0 ? "" : plan.decimalMark + (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(whole)\(decimals)\u{a0}\(currency)"
  }

  private func filled(_ plural: Plural, _ number: Int) -> String {
    let form = plural.form(for: number)
    guard let mark = form.firstIndex(of: "#") else { return form }
    return "\(form[..<mark])\(number)\(form[form.index(after: mark)...])"
  }

  /// Such as `1, 2 and 5`: the numbers of steps, which count from one.
  private func list(_ places: [Int]) -> String {
    let numbers = places.sorted().map { String($0 + 1) }
    guard let last = numbers.last, numbers.count > 1 else { return numbers.first ?? "" }
    return "\(numbers.dropLast().joined(separator: ", ")) \(plan.and) \(last)"
  }
}
