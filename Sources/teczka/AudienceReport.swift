import Diagnostics
import Portfolio
import Schema
import Sealing

/// Who can see what, for people.
struct AudienceReport {
  private let publication: Publication
  private let portfolio: Portfolio
  private let recipients: Recipients
  /// Whether every record of a unit is named.
  private let isDetailed: Bool

  /// A summary names no more units of a kind than this.
  private static let shortListLength = 12

  init(_ publication: Publication, of portfolio: Portfolio, _ recipients: Recipients, isDetailed: Bool) {
    self.publication = publication
    self.recipients = recipients
    self.portfolio = portfolio
    self.isDetailed = isDetailed
  }

  /// The units that a summary names.
  static func namedUnits(of publication: Publication) -> [RecordPlace] {
    publication.units.filter { $0.visibility == .sealed }.map(\.place)
      + Visibility.allCases.flatMap { visibility in
        publication.units.lazy.filter { $0.visibility == visibility }.prefix(shortListLength).map(\.place)
      }
  }

  func text(_ language: Language) -> String {
    let words = CommandWords.of(language)
    var lines = ["", words.everybody]
    lines.append("  \(words.frontPage): \(words.personalData) \(personal(publication.publicData, language))")
    for visibility in [Visibility.public, .sealed, .private] {
      if visibility == .sealed { lines += recipientLines(language) }
      let units = publication.units.filter {
        $0.visibility == visibility && !(visibility == .sealed && recipients.isShared($0.key.path))
      }
      switch visibility {
      case .public: break
      case .sealed where !units.isEmpty: lines.append(words.sealed)
      case .private where !units.isEmpty: lines.append(words.nobody)
      default: continue
      }
      let shown = isDetailed ? units[...] : units.prefix(Self.shortListLength)
      for unit in shown { lines += self.lines(of: unit, language) }
      if visibility == .public {
        lines += listedTitles.map { "  \($0.key.path) \(words.quoted($0.title(in: portfolio))): \(words.onlyTitle)" }
      }
      if shown.count < units.count { lines.append("  … +\(units.count - shown.count)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sealed units whose titles everybody can see.
  private var listedTitles: [Publication.Unit] {
    publication.units.filter {
      $0.visibility == .sealed && recipients.isShared($0.key.path)
        && portfolio.facts(of: $0.place).traits.contains(.listed)
    }
  }

  /// What each recipient can see beside what everybody sees.
  private func recipientLines(_ language: Language) -> [String] {
    let words = CommandWords.of(language)
    return recipients.shares.flatMap { share in
      let until = share.until.map { " (\(words.until) \($0.iso8601))" } ?? ""
      return ["\(share.recipient)\(until) \(words.seesToo)"] + units(of: share).flatMap { lines(of: $0, language) }
    }
  }

  private func units(of share: Share) -> [Publication.Unit] {
    publication.units.filter { $0.visibility == .sealed && share.scope.covers($0.key.path) }
  }

  private func lines(of unit: Publication.Unit, _ language: Language) -> [String] {
    let words = CommandWords.of(language)
    var line = "  \(unit.key.path) \(words.quoted(unit.title(in: portfolio))): \(words.records) \(unit.records.count)"
    if unit.place.type == .cv {
      line += ", \(words.personalData) \(personal(unit.personalData(in: portfolio), language))"
    }
    guard isDetailed else { return [line] }
    return [line] + unit.records.map { "    \(portfolio.key(of: $0).path)" }
  }

  private func personal(_ keys: [AboutKey], _ language: Language) -> String {
    keys.isEmpty
      ? CommandWords.of(language).none : keys.map { $0.words[language] }.joined(separator: ", ")
  }

  /// The same for programs.
  var json: JSON {
    func keys(_ keys: [AboutKey]) -> JSON { .array(keys.map { .string($0.rawValue) }) }
    return [
      "frontPage": [
        "personalData": keys(publication.publicData), "titles": .array(listedTitles.map { .string($0.key.path) }),
      ],
      "recipients": .array(
        recipients.shares.map { share in
          [
            "share": .string(share.id), "with": .string(share.recipient),
            "until": share.until.map { .string($0.iso8601) } ?? .null,
            "units": .array(units(of: share).map { .string($0.key.path) }),
          ]
        }),
      "units": .array(
        publication.units.map { unit in
          [
            "unit": .string(unit.key.path),
            "title": .string(unit.title(in: portfolio)),
            "visibility": .string(unit.visibility.rawValue),
            "records": .array(unit.records.map { .string(portfolio.key(of: $0).path) }),
            "personalData": keys(unit.personalData(in: portfolio)),
          ]
        }),
    ]
  }
}
