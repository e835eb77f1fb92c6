import ArgumentParser
import Diagnostics
import Portfolio
import Schema
import Sealing

/// `teczka share revoke`: takes shares back.
struct ShareRevoke: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Take shares back: the next build closes their units to them.",
    usage: "teczka share revoke <id> ... [<folder>] [<options>]")

  @Argument(help: "The ids of the shares, and last the portfolio project's folder.")
  var arguments: [String]

  @OptionGroup var options: ShareOptions

  func run() async throws {
    let folder = arguments.count > 1 ? arguments.last.flatMap { Disk.isDirectory($0) ? $0 : nil } : nil
    let ids = folder == nil ? arguments : arguments.dropLast()
    let options = options.at(folder)
    let revoked = try options.changeVault { vault in
      let unknown = ids.filter { vault[share: $0] == nil }
      guard unknown.isEmpty else {
        throw options.failure(
          unknown.map { Diagnostic(.unknownShare(id: $0), at: SourceFile(path: options.vaultPath, bytes: []).start) })
      }
      return ids.compactMap { vault.revoke($0, randomness: .system) }
    }
    let words = SharingWords.of(options.messageLanguage(nil))
    switch options.format {
    case .json:
      Output.print(JSON.array(revoked.map { ["id": .string($0.id), "with": .string($0.recipient)] }).text() + "\n")
    case .text:
      for share in revoked { Output.print("\(words.revoked) \(share.id) (\(share.recipient))\n") }
      Output.print("\(words.copiesStay)\n\(words.buildAndPublish)\n")
    }
  }
}

/// `teczka share renew`: another last day, and a new passphrase.
struct ShareRenew: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew",
    abstract: "Give a share a new passphrase and, with --until, another last day. Its links stay the same.")

  @Argument(help: "The share's id.")
  var id: String

  @Argument(help: "The portfolio project's folder, the one that holds content/.")
  var folder: String?

  @Option(help: "The new last day, such as 2026-12-31. Without it the last day stays.", transform: parseDay)
  var until: PartialDate?

  @Flag(help: "The share has no last day any more.")
  var withoutEnd = false

  @Flag(help: "Change only the last day; the passphrase stays.")
  var keepPassphrase = false

  @OptionGroup var secret: PassphraseOptions
  @OptionGroup var showing: ShareShowing
  @OptionGroup var options: ShareOptions

  func validate() throws {
    try showing.check(options)
    if until != nil, withoutEnd { throw ValidationError("--until and --without-end contradict each other.") }
    if keepPassphrase, secret.passphraseStdin {
      throw ValidationError("--keep-passphrase and --passphrase-stdin contradict each other.")
    }
  }

  func run() async throws {
    let options = options.at(folder)
    let portfolio = try await options.portfolio()
    guard let known = try options.readVault(portfolio)[share: id] else {
      throw options.failure(.unknownShare(id: id), at: options.vaultPath, portfolio)
    }
    let last = withoutEnd ? nil : try until.map(wholeDay) ?? known.until
    let today = try options.day
    if let last, last < today {
      throw options.failure(.shareEnded(until: last.iso8601, today: today.iso8601), at: options.vaultPath, portfolio)
    }
    let passphrase = keepPassphrase ? nil : try secret.passphrase(known.language, options, portfolio)
    let (share, vault) = try options.changeVault(portfolio) { vault in
      (vault.renew(id, until: last, passphrase: passphrase, randomness: .system), vault)
    }
    guard let share else { throw options.failure(.unknownShare(id: id), at: options.vaultPath, portfolio) }
    try showing.show(
      ShareReport(share, passphrase: passphrase, vault: vault, portfolio: portfolio, options: options), options)
  }
}
