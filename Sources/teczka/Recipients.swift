import Diagnostics
import Portfolio
import Schema
import Sealing

/// Those who can open sealed units, as the vault has them; nobody where there is no vault.
struct Recipients {
  let shares: [Share]
  /// What is to be said of the vault itself.
  let diagnostics: [Diagnostic]
  /// Whether there is a vault that is a secret.
  let hasSecrets: Bool
  /// Whether nobody knows who can open what, because the vault cannot be read.
  private let isUnknown: Bool

  /// - Parameter day: a share that has ended by then opens nothing.
  init(_ project: Project, _ day: PartialDate) {
    let place = SourceFile(path: VaultFile.path(ofProject: project.shownFolder), bytes: []).start
    do throws(Vault.Failure) {
      let contents = try VaultFile.read(ofProject: project.shownFolder)
      shares = Day(day.iso8601).map { day in contents.vault.shares.filter { !$0.isExpired(on: day) } } ?? []
      let problems: [Problem?] = [
        contents.vault.isDemo ? .vaultDemo : nil, contents.wasExposed ? .vaultExposed : nil,
      ]
      diagnostics = problems.compactMap { $0.map { Diagnostic($0, at: place) } }
      hasSecrets = !contents.vault.isDemo
      isUnknown = false
    } catch {
      shares = []
      diagnostics = error == .missing ? [] : [Diagnostic(error.problem, at: place)]
      hasSecrets = false
      isUnknown = error != .missing
    }
  }

  /// The sealed units that somebody can open; nil where nobody knows.
  func units(of portfolio: Portfolio) -> Set<String>? {
    isUnknown ? nil : Set(portfolio.sealedUnits.filter(isShared))
  }

  func isShared(_ unit: String) -> Bool { shares.contains { $0.scope.covers(unit) } }

  /// Who can see what, for later builds.
  ///
  /// - Parameter oncePublic: the units that earlier builds published for everybody.
  func snapshot(of publication: Publication, in portfolio: Portfolio, oncePublic: Set<String>) -> AudienceSnapshot {
    let sealed = portfolio.sealedUnits
    return AudienceSnapshot(
      of: publication, in: portfolio,
      shares: shares.map { share in (share.id, Set(sealed.filter(share.scope.covers))) },
      oncePublic: oncePublic)
  }
}

extension Portfolio {
  /// The names of the sealed units.
  var sealedUnits: [String] { unitVisibilities.filter { $0.visibility == .sealed }.map(\.name) }
}
