import ArgumentParser
import Diagnostics
import Portfolio
import Schema
import Sealing

/// What the vault gives a build: how each sealed unit is sealed, and who may open it.
struct Seals {
  /// A unit that is not in it has no recipient, and is not published.
  let byUnit: [RecordKey: UnitSeal]
  let vault: Vault?

  /// Reads the vault where there is one. It is written only where a share of everything covers a unit that is new to it.
  ///
  /// - Parameter isQuiet: whether nothing is said of what is wrong; another reading will.
  init(_ portfolio: Portfolio, _ project: Project, _ options: ReadingOptions, isQuiet: Bool = false) throws {
    let sealed = portfolio.sealedUnits
    let path = VaultFile.path(ofProject: project.shownFolder)
    func failure(_ problem: Problem) -> ExitCode {
      let report = Report([Diagnostic(problem, at: SourceFile(path: path, bytes: []).start)])
      if !isQuiet { report.showAsError(options.messageLanguage(portfolio)) }
      return report.exitCode(strict: false)
    }
    do throws(Vault.Failure) {
      let contents = try VaultFile.read(ofProject: project.shownFolder)
      var vault = contents.vault
      if vault.shares.contains(where: { $0.scope == .all }), !vault.isPrepared(for: sealed) {
        let file = try VaultFile(ofProject: project.shownFolder, makesFolder: false)
        vault = try file.read().vault
        vault.prepare(sealed, randomness: .system)
        try file.save(vault)
      }
      let day = Day(options.day.iso8601)
      var byUnit: [RecordKey: UnitSeal] = [:]
      for unit in Publication(portfolio).units where unit.visibility == .sealed {
        byUnit[unit.key] = day.flatMap { vault.seal(of: unit.key.path, on: $0) }
      }
      self.vault = vault
      self.byUnit = byUnit
    } catch {
      guard error == .missing else { throw failure(error.problem) }
      vault = nil
      byUnit = [:]
    }
    // Rather no build than a page that nobody could open.
    if let vault, let day = Day(options.day.iso8601), let unit = vault.crowded(among: sealed, on: day) {
      throw failure(.tooManyShares(unit: unit, limit: JWE.recipientLimit))
    }
  }
}
