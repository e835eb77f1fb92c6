import ArgumentParser

/// `teczka share`: who may open what is sealed.
struct ShareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share", abstract: "Give sealed units to somebody, see who has them, and take them back.",
    subcommands: [ShareAdd.self, ShareList.self, ShareShow.self, ShareRevoke.self, ShareRenew.self])
}
