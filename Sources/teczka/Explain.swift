import ArgumentParser
import Diagnostics

/// `teczka explain`: what a code means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what a code means, why it matters, and show a wrong and a right example.")

  @Argument(help: "The code, such as unknown-key; all codes are listed where left out.")
  var code: String?

  @Option(help: "The language: pl, en or nb.")
  var language: Language?

  func run() throws {
    let words = (language ?? Environment.language ?? .english).words
    guard let code else {
      let width = Code.allCases.map(\.rawValue.count).max() ?? 0
      for code in Code.allCases {
        let padding = String(repeating: " ", count: width - code.rawValue.count)
        Output.print("\(code.rawValue)\(padding)  \(words.severity(code.severity))\n")
      }
      return
    }
    guard let known = Code(rawValue: code) else {
      let near = suggestion(for: code, among: Code.allCases.map(\.rawValue))
      throw ValidationError(
        "There is no code “\(code)”" + (near.map { ": did you mean “\($0)”?" } ?? ". `teczka explain` lists all."))
    }
    let explanation = words.explanation(known)
    Output.print(
      """
      \(known.rawValue) (\(words.severity(known.severity)))

      \(explanation.meaning)

      \(words.whyHeading)
      \(indented(explanation.why))

      \(words.wrongHeading)
      \(indented(explanation.wrong))

      \(words.rightHeading)
      \(indented(explanation.right))

      """)
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }
}
