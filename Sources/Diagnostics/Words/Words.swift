/// The sentences of one language: the one place where facts of a diagnostic become words.
package protocol Words: Sendable {
  func message(_ problem: Problem) -> String
  func note(_ note: Note.Content) -> String
  func fix(_ title: Fix.Title) -> String
  func severity(_ severity: Severity) -> String
  /// The word before a way out, such as "help".
  var help: String { get }
  /// The last line of a check: how many of each.
  func summary(errors: Int, warnings: Int, notes: Int, accepted: Int) -> String
  func fixesApplied(_ count: Int, files: Int) -> String
  func explanation(_ code: Code) -> Explanation
  /// The headings of an explanation.
  var whyHeading: String { get }
  var wrongHeading: String { get }
  var rightHeading: String { get }
}

/// What a code means, why it matters, and a wrong and a right example (source text of a record).
package struct Explanation: Sendable {
  package let meaning: String
  package let why: String
  package let wrong: String
  package let right: String

  package init(meaning: String, why: String, wrong: String, right: String) {
    self.meaning = meaning
    self.why = why
    self.wrong = wrong
    self.right = right
  }
}

extension Language {
  package var words: any Words {
    switch self {
    case .polish: PolishWords()
    case .english: EnglishWords()
    case .norwegian: NorwegianWords()
    }
  }
}

/// A number given in hundredths, such as 4.5, without zeros at its end.
func decimal(_ hundredths: Int, point: String) -> String {
  let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
  if rest == 0 { return "\(whole)" }
  return rest % 10 == 0 ? "\(whole)\(point)\(rest / 10)" : "\(whole)\(point)\(rest < 10 ? "0" : "")\(rest)"
}
