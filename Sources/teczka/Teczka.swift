import ArgumentParser
import Glibc

@main
struct Teczka: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teczka",
    abstract: "Turns a portfolio of competences, written as Markdown and YAML, into a website.",
    version: "0.1.0",
    subcommands: [
      Build.self, PrintPDF.self, Check.self, Audience.self, ShareCommand.self, Open.self, Export.self, Themes.self,
      SchemaCommand.self,
      Explain.self,
    ])
}
