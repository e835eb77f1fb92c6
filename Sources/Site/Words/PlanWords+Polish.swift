extension PlanWords {
  static let polish = PlanWords(
    thisMonth: "W tym miesiącu", nothingThisMonth: "Na ten miesiąc nic nie jest zaplanowane.",
    nextStep: "Najbliższy krok", allFinished: "Wszystkie kroki są zakończone.",
    stepsDone: "Zrobione kroki", outOf: "z", stepCount: Plural("krok", "kroki", "kroków"),
    states: [
      .done: Plural("zrobiony", "zrobione", "zrobionych"), .active: Plural("w toku", "w toku"),
      .late: Plural("po terminie", "po terminie"), .planned: Plural("planowany", "planowane", "planowanych"),
      .dropped: Plural("porzucony", "porzucone", "porzuconych"),
    ],
    daysLeft: Plural("został # dzień", "zostały # dni", "zostało # dni"),
    isToday: "to dziś", daysAgo: Plural("# dzień temu", "# dni temu"),
    daysLate: Plural("# dzień po terminie", "# dni po terminie"),
    after: Plural("po kroku", "po krokach"), waitsFor: Plural("czeka na krok", "czeka na kroki"), and: "i",
    untilDate: "termin:", tableSaysTheSame: "To samo mówi tabela kroków.", thisPlan: "Ten plan",
    anotherPlan: "Inna droga", cost: "Koszt",
    goalQuestion: "Jaki jest Twój cel?",
    stepsQuestion: "Jakie kroki są potrzebne, aby dojść do celu?",
    timeQuestion: "Ile czasu dajesz sobie na realizację celu?", decimalMark: ",", thousandsMark: "\u{a0}")
}
