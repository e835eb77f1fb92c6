import Diagnostics
import Portfolio
import Schema
import Sealing

/// What somebody can see more or less than after the last build, for people and for programs.
struct AudienceDifference {
  let now: AudienceSnapshot
  /// Nil where nothing is known of an earlier build.
  let earlier: AudienceSnapshot?
  let publication: Publication
  let portfolio: Portfolio
  let recipients: Recipients

  private var changes: [AudienceSnapshot.Change]? { earlier.map(now.changes(since:)) }

  func text(_ language: Language) -> String {
    let words = CommandWords.of(language)
    guard let changes else { return words.noEarlierBuild + "\n" }
    guard !changes.isEmpty else { return words.audienceUnchanged + "\n" }
    var lines: [String] = []
    var viewer: AudienceSnapshot.Viewer?
    for change in changes {
      if change.viewer != viewer { lines.append(heading(change.viewer, words)) }
      viewer = change.viewer
      lines += self.lines(of: change, language)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ viewer: AudienceSnapshot.Viewer, _ words: CommandWords) -> String {
    switch viewer {
    case .everybody: return words.everybody
    case .share(let id):
      // Of a share that has gone the name is kept nowhere.
      guard let share = recipients.shares.first(where: { $0.id == id }) else { return "\(words.takenBack) \(id):" }
      return "\(share.recipient) (\(id)):"
    }
  }

  private func lines(of change: AudienceSnapshot.Change, _ language: Language) -> [String] {
    let words = CommandWords.of(language)
    let name: String
    switch change.place {
    case .frontPage: name = words.frontPage
    case .title(let unit): name = "\(unit)\(title(of: unit, words)): \(words.onlyTitle)"
    case .unit(let unit): name = "\(unit)\(title(of: unit, words))"
    }
    func items(_ contents: AudienceSnapshot.Contents, _ sign: String) -> [String] {
      contents.records.sorted().map { "    \(sign) \($0)" }
        + AboutKey.allCases.filter { contents.personalData.contains($0.rawValue) }
        .map { "    \(sign) \(words.personalData) \($0.words[language])" }
    }
    switch change.kind {
    case .appeared: return ["  + \(name)"] + items(change.gained, "+")
    case .vanished: return ["  - \(name)"] + items(change.lost, "-")
    case .changed: return ["  \(name)"] + items(change.gained, "+") + items(change.lost, "-")
    }
  }

  private func title(of name: String, _ words: CommandWords) -> String {
    publication.units.first { $0.key.path == name }.map { " \(words.quoted($0.title(in: portfolio)))" } ?? ""
  }

  var json: JSON {
    [
      "compared": .bool(earlier != nil),
      "changes": .array(
        (changes ?? []).map { change in
          [
            "viewer": .string(viewerID(change.viewer)), "with": recipient(change.viewer),
            "place": .string(change.place.name), "kind": .string(change.kind.rawValue), "gained": change.gained.json,
            "lost": change.lost.json,
          ]
        }),
    ]
  }

  private func viewerID(_ viewer: AudienceSnapshot.Viewer) -> String {
    if case .share(let id) = viewer { id } else { viewer.name }
  }

  private func recipient(_ viewer: AudienceSnapshot.Viewer) -> JSON {
    guard case .share(let id) = viewer, let share = recipients.shares.first(where: { $0.id == id }) else {
      return .null
    }
    return .string(share.recipient)
  }
}
