import ArgumentParser
import Diagnostics
import Glibc
import Portfolio
import Schema
import Sealing

/// The options of every command about shares.
struct ShareOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  /// The same as the commands' last argument, for scripts.
  @Option(help: .hidden)
  var folder: String = "."

  @Option(help: "How the answer is shown: text or json.")
  var format: Format = .text

  @Option(help: "The language of messages: pl, en or nb.")
  var language: Language?

  @Option(help: "The day that dates are compared with, such as 2026-11-21.", transform: parseDay)
  var today: PartialDate?

  func validate() throws {
    if today == nil, Environment.today == nil {
      throw ValidationError("SOURCE_DATE_EPOCH must be a whole number of seconds.")
    }
  }

  /// - Parameter folder: the command's last argument, where it names the project's folder.
  func at(_ folder: String?) -> ShareOptions {
    var options = self
    if let folder { options.folder = folder }
    return options
  }

  var shownFolder: String {
    let name = withoutTrailingSlashes(folder)
    return name == "." ? "" : name
  }

  var vaultPath: String { VaultFile.path(ofProject: shownFolder) }

  /// The day as the vault has it.
  var day: Day {
    get throws { try wholeDay(today ?? Environment.today ?? Environment.clockDay) }
  }

  func messageLanguage(_ portfolio: Portfolio?) -> Language {
    language ?? Environment.language ?? portfolio?.settings.content.language ?? .english
  }

  /// Shows what is wrong and ends the command.
  func failure(_ problem: Problem, at path: String, _ portfolio: Portfolio? = nil) -> ExitCode {
    failure([Diagnostic(problem, at: SourceFile(path: path, bytes: []).start)], portfolio)
  }

  func failure(_ diagnostics: [Diagnostic], _ portfolio: Portfolio? = nil) -> ExitCode {
    let report = Report(diagnostics)
    Output.printError(
      report.text(
        as: .text, language: messageLanguage(portfolio), coloured: Environment.showsColours(STDERR_FILENO)))
    return report.exitCode(strict: false)
  }

  /// The portfolio with all its units; what is wrong with other records does not matter here.
  func portfolio() async throws -> Portfolio {
    let content = shownFolder.isEmpty ? "content" : "\(shownFolder)/content"
    guard let tree = await Disk.contentTree(ofProject: shownFolder, jobs: Environment.processorCount) else {
      throw failure(.contentMissing(folder: content), at: content)
    }
    let reading = await Portfolio.read(
      tree, themes: await Disk.themes(ofProject: shownFolder), folder: shownFolder, jobs: Environment.processorCount,
      rendersBodies: false)
    guard let portfolio = reading.portfolio else {
      throw failure(reading.diagnostics.filter { $0.severity == .error })
    }
    return portfolio
  }

  /// Reads the vault, changes it and writes it, while no other program can.
  ///
  /// - Parameter new: what is begun with where there is no vault; where nil, there must be one.
  func changeVault<Result>(
    _ portfolio: Portfolio? = nil, orMaking new: Vault? = nil, _ change: (inout Vault) throws -> Result
  ) throws -> Result {
    do {
      let file = try VaultFile(ofProject: shownFolder, makesFolder: new != nil)
      var vault: Vault
      do throws(Vault.Failure) {
        vault = try open(file.read(), portfolio)
      } catch {
        guard let new, error == .missing else { throw error }
        vault = new
      }
      let result = try change(&vault)
      try file.save(vault)
      return result
    } catch let error as Vault.Failure {
      throw failure(error.problem, at: vaultPath, portfolio)
    }
  }

  func readVault(_ portfolio: Portfolio) throws -> Vault {
    do throws(Vault.Failure) {
      return open(try VaultFile.read(ofProject: shownFolder), portfolio)
    } catch {
      throw failure(error.problem, at: vaultPath, portfolio)
    }
  }

  private func open(_ contents: VaultFile.Contents, _ portfolio: Portfolio?) -> Vault {
    if contents.wasExposed { _ = failure(.vaultExposed, at: vaultPath, portfolio) }
    return contents.vault
  }
}

/// A day of the calendar, as the vault has it.
func wholeDay(_ date: PartialDate) throws -> Day {
  guard let day = Day(date.iso8601) else { throw ValidationError("“\(date.iso8601)” is not a day such as 2026-11-21.") }
  return day
}

extension Vault.Failure {
  var problem: Problem {
    switch self {
    case .missing: .vaultMissing
    case .newer(let version): .vaultNewer(version: version)
    case .damaged(let part): .vaultDamaged(part: part)
    case .inUse: .vaultInUse
    case .notAFile: .notAFile
    case .unreadable(let reason): .fileUnreadable(reason: reason)
    case .unwritable(let reason): .fileUnwritable(reason: reason)
    }
  }
}

extension Passphrase.Refusal {
  var problem: Problem {
    switch self {
    case .empty: .passphraseLength(limit: Passphrase.lengthLimit)
    case .tooLong(let limit): .passphraseLength(limit: limit)
    case .character(let scalar): .passphraseCharacter(code: scalar.value)
    case .weak(let strength):
      .passphraseWeak(strength.weakness.problem, bits: strength.bits, needed: PassphraseStrength.enough)
    }
  }
}

extension PassphraseStrength.Weakness {
  fileprivate var problem: Problem.PassphraseWeakness {
    switch self {
    case .short: .short
    case .common: .common
    case .words: .words
    case .row: .row
    case .repetition: .repetition
    case .date: .date
    }
  }
}
