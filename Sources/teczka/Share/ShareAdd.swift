import ArgumentParser
import Diagnostics
import Portfolio
import Schema
import Sealing

/// `teczka share add`: one passphrase for one recipient over one or more sealed units.
struct ShareAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Give sealed units to somebody: makes a link and a passphrase.",
    usage: "teczka share add [<unit> ...] [<folder>] --with <with> [<options>]")

  @Argument(
    help: "The sealed units, such as folders/employer or cvs/english, and last the portfolio project's folder.")
  var arguments: [String] = []

  @Option(name: .customLong("with"), help: "For whom: a name for your own list; nobody else sees it.")
  var recipient: String

  @Flag(help: "Every sealed unit, those too that come later.")
  var all = false

  @Option(help: "The last day on which a build includes it, such as 2026-12-31.", transform: parseDay)
  var until: PartialDate?

  @Option(help: "The language of the passphrase and of the message: pl, en or nb. Default: the portfolio's.")
  var recipientLanguage: Language?

  @Flag(
    help: "Only for demos: the vault may be committed with its passphrases published, and teczka says so from then on.")
  var demo = false

  @OptionGroup var secret: PassphraseOptions
  @OptionGroup var showing: ShareShowing
  @OptionGroup var options: ShareOptions

  func validate() throws {
    try showing.check(options)
    if all, try !UnitArguments(arguments).units.isEmpty { throw ValidationError("Name units or give --all, not both.") }
    if recipient.allSatisfy(\.isWhitespace) { throw ValidationError("--with must name somebody.") }
  }

  func run() async throws {
    let named = try UnitArguments(arguments)
    let options = options.at(named.folder)
    let portfolio = try await options.portfolio()
    let names = try sealedUnits(named.units.map(\.path), portfolio, options)
    let last = try until.map(wholeDay)
    let today = try options.day
    if let last, last < today {
      throw options.failure(.shareEnded(until: last.iso8601, today: today.iso8601), at: options.vaultPath, portfolio)
    }
    let language = recipientLanguage ?? portfolio.settings.content.language
    let passphrase = try secret.passphrase(language, options, portfolio)
    let (share, vault) = try options.changeVault(portfolio, orMaking: Vault(isDemo: demo)) { vault in
      guard vault.isDemo == demo else {
        throw options.failure(.vaultPurpose(isDemo: vault.isDemo), at: options.vaultPath, portfolio)
      }
      let share = vault.add(
        all ? .all : .units(names), for: recipient, language: language, passphrase: passphrase, created: today,
        until: last, randomness: .system)
      vault.prepare(names, randomness: .system)
      if let unit = vault.crowded(among: names, on: today) {
        throw options.failure(
          .tooManyShares(unit: unit, limit: JWE.recipientLimit), at: options.vaultPath, portfolio)
      }
      return (share, vault)
    }
    guard let share else { throw ExitCode(70) }
    let report = ShareReport(share, passphrase: passphrase, vault: vault, portfolio: portfolio, options: options)
    try showing.show(report, options)
  }

  /// The units that are meant.
  private func sealedUnits(
    _ units: [String], _ portfolio: Portfolio, _ options: ShareOptions
  ) throws -> [String] {
    let known = portfolio.unitVisibilities
    var problems: [Diagnostic] = []
    for name in units {
      let problem: Problem? =
        switch known.first(where: { $0.name == name })?.visibility {
        case nil: .unknownUnit(name: name, suggestion: suggestion(for: name, among: known.map(\.name)))
        case .sealed: nil
        case .public: .unitNotSealed(name: name, isPublic: true)
        case .private: .unitNotSealed(name: name, isPublic: false)
        }
      if let problem { problems.append(Diagnostic(problem, at: SourceFile(path: name, bytes: []).start)) }
    }
    guard problems.isEmpty else { throw options.failure(problems, portfolio) }
    let names = all ? known.filter { $0.visibility == .sealed }.map(\.name) : units
    guard !names.isEmpty else { throw options.failure(.shareOverNothing, at: options.vaultPath, portfolio) }
    return names
  }
}

extension Portfolio {
  /// Every unit by its name, such as `folders/employer`, and who may see it.
  var unitVisibilities: [(name: String, visibility: Visibility)] {
    func units(_ type: RecordType, _ facts: [RecordFacts]) -> [(name: String, visibility: Visibility)] {
      facts.enumerated().map { (key(of: RecordPlace(type, $0)).path, $1.visibility) }
    }
    return units(.folder, Array(folders.facts)) + units(.cv, Array(cvs.facts)) + units(.plan, Array(plans.facts))
  }
}

/// Where a share's passphrase comes from.
struct PassphraseOptions: ParsableArguments {
  @Flag(help: "Read a passphrase of your own from standard input; a weak one is refused.")
  var passphraseStdin = false

  func passphrase(_ language: Language, _ options: ShareOptions, _ portfolio: Portfolio?) throws -> Passphrase {
    guard passphraseStdin else { return Passphrase(generatedFrom: .of(language), randomness: .system) }
    do throws(Passphrase.Refusal) {
      return try Passphrase(chosen: Input.line())
    } catch {
      throw options.failure(error.problem, at: "--passphrase-stdin", portfolio)
    }
  }
}
