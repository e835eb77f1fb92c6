import ArgumentParser
import Diagnostics
import Portfolio
import Sealing

/// `teczka share list`: who has what.
struct ShareList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Show all shares.")

  @Argument(help: "The portfolio project's folder, the one that holds content/.")
  var folder: String?

  @OptionGroup var options: ShareOptions

  func run() async throws {
    let options = options.at(folder)
    let portfolio = try await options.portfolio()
    let vault = try options.readVault(portfolio)
    let reports = vault.shares.map {
      ShareReport($0, passphrase: nil, vault: vault, portfolio: portfolio, options: options)
    }
    switch options.format {
    case .json: Output.print(JSON.array(try reports.map { try $0.json }).text() + "\n")
    case .text: Output.print(try ShareReport.table(reports, options.messageLanguage(portfolio)))
    }
  }
}

/// `teczka share show`: one share with its links.
struct ShareShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one share with its links. Its passphrase is kept nowhere.")

  @Argument(help: "The share's id.")
  var id: String

  @Argument(help: "The portfolio project's folder, the one that holds content/.")
  var folder: String?

  @OptionGroup var showing: ShareShowing
  @OptionGroup var options: ShareOptions

  func validate() throws { try showing.check(options) }

  func run() async throws {
    let options = options.at(folder)
    let portfolio = try await options.portfolio()
    let vault = try options.readVault(portfolio)
    guard let share = vault[share: id] else {
      throw options.failure(.unknownShare(id: id), at: options.vaultPath, portfolio)
    }
    try showing.show(
      ShareReport(share, passphrase: nil, vault: vault, portfolio: portfolio, options: options), options)
  }
}
