extension PlanWords {
  static let norwegian = PlanWords(
    thisMonth: "Denne måneden", nothingThisMonth: "Ingenting er planlagt denne måneden.",
    nextStep: "Neste steg", allFinished: "Alle stegene er ferdige.",
    stepsDone: "Gjorte steg", outOf: "av", stepCount: Plural("steg", "steg"),
    states: [
      .done: Plural("gjort", "gjort"), .active: Plural("i gang", "i gang"),
      .late: Plural("forsinket", "forsinket"), .planned: Plural("planlagt", "planlagt"),
      .dropped: Plural("droppet", "droppet"),
    ],
    daysLeft: Plural("# dag igjen", "# dager igjen"), isToday: "det er i dag",
    daysAgo: Plural("for # dag siden", "for # dager siden"),
    daysLate: Plural("# dag forsinket", "# dager forsinket"),
    after: Plural("etter steg", "etter steg"), waitsFor: Plural("venter på steg", "venter på steg"), and: "og",
    untilDate: "frist:", tableSaysTheSame: "Tabellen over stegene sier det samme.", thisPlan: "Denne planen",
    anotherPlan: "En annen vei",
    cost: "Kostnad", goalQuestion: "Hva er målet ditt?",
    stepsQuestion: "Hvilke steg må til for å nå målet?", timeQuestion: "Hvor mye tid gir du deg?",
    decimalMark: ",", thousandsMark: "\u{a0}")
}
