/// The words that help a reader through a folder and its evidence.
struct ReadingWords: Sendable {
  let competenceCount: Plural
  let evidenceCount: Plural
  let experienceCount: Plural
  let outcomeCount: Plural
  /// Between a part and its whole: 12 of 13.
  let of: String
  let whereToStart: String
  let inThisFolder: String
  let withEvidence: String
  let withoutEvidence: String
  let everyOneProven: String
  let noneProven: String
  let total: String
  /// What the signs of the matrix mean.
  let legend: String
  let criteriaDescribed: String
  let criteriaPartly: String
  let criteriaOpen: String
  let expired: String
  let notDescribed: String
  let seeOnTheWeb: String
  let download: String
  /// The states of a task in a list of tasks.
  let taskDone: String
  let taskOpen: String
  let criterion: String
  /// Between a number's whole part and its tenths.
  let decimalMark: String
}
