import Diagnostics
import Portfolio
import Schema
import Sealing

/// Those who can open sealed units, as the vault has them; nobody where there is no vault that can be read.
struct Recipients {
  let shares: [Share]
  /// What is to be said of the vault itself.
  let diagnostics: [Diagnostic]

  /// - Parameter day: a share that has ended by then opens nothing.
  init(_ project: Project, _ day: PartialDate) {
    let vault = try? VaultFile.read(ofProject: project.shownFolder).vault
    let path = VaultFile.path(ofProject: project.shownFolder)
    diagnostics = vault?.isDemo == true ? [Diagnostic(.vaultDemo, at: SourceFile(path: path, bytes: []).start)] : []
    shares = Day(day.iso8601).map { day in vault?.shares.filter { !$0.isExpired(on: day) } ?? [] } ?? []
  }

  /// The sealed units that somebody can open.
  func units(of portfolio: Portfolio) -> Set<String> {
    Set(portfolio.unitVisibilities.filter { $0.visibility == .sealed }.map(\.name).filter(isShared))
  }

  func isShared(_ unit: String) -> Bool { shares.contains { $0.scope.covers(unit) } }
}
