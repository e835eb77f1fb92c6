import Diagnostics
import Git
import Portfolio
import Schema
import Sealing
import Site

/// What became known of sealed units before they were sealed, as far as this machine can tell.
struct SealedPast {
  /// More paths than these are not looked for in a repository: its history would be walked for too long.
  private static let pathLimit = 500

  let project: Project
  /// Where the site is written.
  let output: String
  /// Whether what git says may be kept for the next time.
  let keepsAnswers: Bool

  /// The units that some build published for everybody.
  func oncePublic(_ portfolio: Portfolio) -> Set<String> {
    var units = Self.snapshot(of: project)?.oncePublic ?? []
    let sealed = portfolio.sealedUnits.filter { !units.contains($0) }
    guard !sealed.isEmpty, Disk.isDirectory(output) else { return units }
    let publication = Publication(portfolio)
    for unit in publication.units where sealed.contains(unit.key.path) {
      let page = publication.openPaths(of: unit, in: portfolio).first
      if page.map({ OutputFolder.holds($0, in: output) }) == true { units.insert(unit.key.path) }
    }
    return units
  }

  /// Who could see what after the last build; nil where nothing is known of one.
  static func snapshot(of project: Project) -> AudienceSnapshot? {
    file(of: project).read().flatMap(AudienceSnapshot.init)
  }

  static func save(_ snapshot: AudienceSnapshot, of project: Project) { file(of: project).save(snapshot.bytes) }

  private static func file(of project: Project) -> CacheFile { CacheFile("audience", ofProject: project.shownFolder) }

  /// Whether git keeps the project's vault.
  func isVaultTracked() async -> Bool {
    await GitFolder(at: project.path("."))?.tracks(VaultFile.path(ofProject: "")) ?? false
  }

  /// For each sealed unit a page that a git repository keeps open, if it keeps any.
  func committed(_ portfolio: Portfolio) async -> [String: String] {
    guard !portfolio.sealedUnits.isEmpty, let (folder, prefix) = placeOfOutput, let git = await GitFolder(at: folder)
    else { return [:] }
    let publication = Publication(portfolio)
    let units = publication.units.filter { $0.visibility == .sealed }.map { unit in
      (name: unit.key.path, paths: publication.openPaths(of: unit, in: portfolio))
    }
    let asked = units.compactMap(\.paths.first) + units.flatMap { $0.paths.dropFirst() }
    let found = await committed(Array(asked.prefix(Self.pathLimit)), below: prefix, git)
    return Dictionary(
      units.compactMap { unit in unit.paths.first(where: found.contains).map { (unit.name, "\(output)/\($0)") } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The output folder, or the nearest folder around it that is there, and what leads from that to the output.
  private var placeOfOutput: (folder: String, prefix: String)? {
    var parts = output.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var prefix = ""
    while let last = parts.last {
      let folder = parts == [""] ? "/" : parts.joined(separator: "/")
      if Disk.isDirectory(folder) { return (folder, prefix) }
      prefix = "\(last)/\(prefix)"
      parts.removeLast()
    }
    return (".", prefix)
  }

  // MARK: What git said

  /// The answer is kept for as long as the same is asked and no commit comes or goes.
  private func committed(_ paths: [String], below prefix: String, _ git: GitFolder) async -> Set<String> {
    let file = CacheFile("history", ofProject: project.shownFolder)
    var question = Fingerprint()
    for path in [git.heads, output] + paths { question.combine(path) }
    let key = JSON.string("\(question.value)")
    let kept = file.read().flatMap { try? JSON(strict: $0, depthLimit: 4) }
    if kept?["question"]?.string == key.string, let found = kept?["found"]?.array {
      return Set(found.compactMap(\.string))
    }
    // A history that takes too long to walk would take as long the next time.
    let committed = await git.everCommitted(paths.map { prefix + $0 }) ?? []
    let found = paths.filter { committed.contains(prefix + $0) }
    if keepsAnswers {
      let answer: JSON = ["question": key, "found": .array(found.map { .string($0) })]
      file.save(Array((answer.text(pretty: false) + "\n").utf8))
    }
    return Set(found)
  }
}
