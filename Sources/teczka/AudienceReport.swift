import Diagnostics
import Portfolio
import Schema

/// Who can see what, for people.
struct AudienceReport {
  private let publication: Publication
  private let portfolio: Portfolio
  /// Whether every record of a unit is named.
  private let isDetailed: Bool

  /// A summary names no more units of a kind than this.
  private static let shortListLength = 12

  init(_ publication: Publication, of portfolio: Portfolio, isDetailed: Bool) {
    self.publication = publication
    self.portfolio = portfolio
    self.isDetailed = isDetailed
  }

  /// The units that a summary names.
  static func namedUnits(of publication: Publication) -> [RecordPlace] {
    Visibility.allCases.flatMap { visibility in
      publication.units.lazy.filter { $0.visibility == visibility }.prefix(shortListLength).map(\.place)
    }
  }

  func text(_ language: Language) -> String {
    let words = CommandWords.of(language)
    var lines = ["", words.everybody]
    lines.append("  \(words.frontPage): \(words.personalData) \(personal(publication.publicData, language))")
    for visibility in [Visibility.public, .sealed, .private] {
      let units = publication.units.filter { $0.visibility == visibility }
      switch visibility {
      case .public: break
      case .sealed where !units.isEmpty: lines.append(words.sealed)
      case .private where !units.isEmpty: lines.append(words.nobody)
      default: continue
      }
      let shown = isDetailed ? units[...] : units.prefix(Self.shortListLength)
      for unit in shown { lines += self.lines(of: unit, language) }
      if shown.count < units.count { lines.append("  … +\(units.count - shown.count)") }
    }
    return lines.joined(separator: "\n") + "\n"
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
      "frontPage": ["personalData": keys(publication.publicData)],
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
