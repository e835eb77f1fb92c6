import Diagnostics
import Sealing

/// What was exported, for people and for programs.
struct ExportReport {
  /// What many mailboxes take.
  private static let mailLimit = 20_000_000

  let unit: String
  let files: [(path: String, size: Int)]
  /// Whose passphrases open it.
  let recipients: [String]
  /// Only where it was made here: it is kept nowhere.
  let passphrase: Passphrase?

  func show(_ format: Export.Format, _ language: Language) {
    let large = files.filter { $0.size > Self.mailLimit }.map {
      Diagnostic(.singleFileLarge(bytes: $0.size), at: SourceFile(path: $0.path, bytes: []).start)
    }
    switch format {
    case .json: Output.print(json.text() + "\n")
    case .text: Output.print(text(language))
    }
    if !large.isEmpty { Report(large).showAsError(language) }
  }

  private var json: JSON {
    [
      "unit": .string(unit), "files": .array(files.map { ["path": .string($0.path), "size": .integer($0.size)] }),
      "recipients": .array(recipients.map { .string($0) }),
      "passphrase": passphrase.map { .string($0.revealed) } ?? .null,
    ]
  }

  private func text(_ language: Language) -> String {
    let words = SharingWords.of(language)
    var lines = files.map { "\($0.path) (\(($0.size + 999) / 1000) kB)" }
    if !recipients.isEmpty { lines.append("\(words.opensFor) \(recipients.joined(separator: ", "))") }
    if let passphrase { lines += ["", "\(words.passphrase) \(passphrase.revealed)", "", words.passwordOnce] }
    return lines.joined(separator: "\n") + "\n"
  }
}
