import ArgumentParser
import Diagnostics
import Schema

/// `teczka schema`: what records may hold, for editors and for people.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (2020-12) of a type of record, or of all types.")

  @Argument(help: "The type of record; all types as one JSON object where left out.")
  var type: RecordType?

  @Flag(help: "Print the reference of all records as Markdown instead.")
  var reference = false

  @Option(help: "The language of titles and descriptions: pl, en or nb.")
  var language: Language = .english

  func run() {
    if reference {
      Output.print(referencePage(language: language))
    } else if let type {
      Output.print(type.description.jsonSchema(language: language).text() + "\n")
    } else {
      let all = RecordType.allCases.map {
        ($0.rawValue, $0.description.jsonSchema(language: language))
      }
      Output.print(JSON.object(all.map { (key: $0.0, value: $0.1) }).text() + "\n")
    }
  }
}
