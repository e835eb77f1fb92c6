import Diagnostics
import Schema

/// The colours of a light or a dark page, each with where it is written, so that one who must change something can be told.
struct PlacedPalette {
  /// Who has the last word on a colour.
  enum Layer: Int, Comparable {
    case theme, option, portfolio

    static func < (left: Layer, right: Layer) -> Bool { left.rawValue < right.rawValue }
  }

  struct Entry {
    let colour: Colour
    /// The key under which the author wrote it, or wrote what it is derived from.
    let token: ColourToken
    let layer: Layer
    /// Nil where the program has derived it.
    let place: SourceRange?
  }

  let isDark: Bool
  private(set) var entries: [ColourToken: Entry] = [:]
  /// The theme's own panel and lines keep their distance from a background that the portfolio gives.
  private var offsets: [ColourToken: OKLab] = [:]

  init(isDark: Bool) { self.isDark = isDark }

  var colours: [ColourToken: Colour] { entries.mapValues(\.colour) }

  mutating func lay(_ palette: Palette, of file: SourceFile, layer: Layer) {
    for (token, colour) in palette {
      entries[token] = Entry(colour: colour.value, token: token, layer: layer, place: file.range(colour.range))
    }
  }

  /// Lays a portfolio's own colours over those of its theme.
  mutating func layOwn(_ palette: Palette, of file: SourceFile) {
    let before = entries
    lay(palette, of: file, layer: .portfolio)
    guard let background = entries[.background], background.layer == .portfolio else { return }
    for token in [ColourToken.panel, .line] {
      guard let old = before[.background], let part = before[token] else { continue }
      offsets[token] = OKLab(part.colour) - OKLab(old.colour)
      entries[token] = Entry(
        colour: derived(token, from: background.colour), token: .background, layer: .portfolio,
        place: background.place)
    }
  }

  /// Takes over the accent of the light page, as near as a dark page lets it be.
  mutating func layAccent(of light: Colour, ratio: Double) {
    let backgrounds = Self.behind.compactMap { entries[$0]?.colour }
    let isReadable = backgrounds.allSatisfy { Contrast.ratio(light, $0) >= ratio }
    let accent = isReadable ? light : NearestColour(toldApartFrom: backgrounds, ratio: ratio).find(near: light)
    guard let accent else { return }
    entries[.accent] = Entry(colour: accent, token: .accent, layer: .theme, place: nil)
  }

  private func derived(_ token: ColourToken, from background: Colour) -> Colour {
    offsets[token].map { (OKLab(background) + $0).colour } ?? background
  }

  /// What must be readable, and what it stands on.
  static let written: [ColourToken] = [.text, .soft, .accent, .good, .warn]
  static let behind: [ColourToken] = [.background, .panel]

  /// A diagnostic for each colour that somebody has to change, about the pair that is told apart worst.
  func diagnostics(ratio needed: Double) -> [Diagnostic] {
    var worst: [ColourToken: (pair: (ColourToken, ColourToken), ratio: Double)] = [:]
    for front in Self.written {
      for back in Self.behind {
        guard let written = entries[front], let behind = entries[back] else { continue }
        let ratio = Contrast.ratio(written.colour, behind.colour)
        guard ratio < needed else { continue }
        let blamed = behind.layer > written.layer ? back : front
        let token = entries[blamed]?.token ?? blamed
        if worst[token].map({ ratio < $0.ratio }) != false {
          worst[token] = (blamed == front ? (front, back) : (back, front), ratio)
        }
      }
    }
    return ColourToken.allCases.compactMap { token in
      worst[token].flatMap { diagnostic(of: token, pair: $0.pair, ratio: $0.ratio, needed: needed) }
    }
  }

  private func diagnostic(
    of token: ColourToken, pair: (ColourToken, ColourToken), ratio: Double, needed: Double
  ) -> Diagnostic? {
    guard let entry = entries[pair.0], let other = entries[pair.1], let place = entry.place else { return nil }
    let facts = Problem.ContrastFacts(
      colour: pair.0.rawValue, value: entry.colour.hex, against: pair.1.rawValue, againstValue: other.colour.hex,
      isDark: isDark, hundredths: Int((ratio * 100).rounded(.down)), needed: Int((needed * 100).rounded()))
    let notes = other.place.map { [Note(.otherColour(key: pair.1.rawValue, value: other.colour.hex), at: $0)] } ?? []
    return Diagnostic(
      .contrastTooLow(facts), at: place, notes: notes, fixes: fixes(of: token, at: place, needed: needed))
  }

  private func fixes(of token: ColourToken, at place: SourceRange, needed: Double) -> [Fix] {
    // A value with a mark (&a) or in another style than quotation marks is left for the author to change.
    guard let entry = entries[token],
      place.file.text(place.bytes).hasPrefix("\"") || place.file.text(place.bytes).hasPrefix("'"),
      let better = replacement(of: token, entry, needed: needed)
    else { return [] }
    return [Fix(.replace(with: better.hex), place, with: "\"\(better.hex)\"", isSafe: false)]
  }

  private func replacement(of token: ColourToken, _ entry: Entry, needed: Double) -> Colour? {
    guard Self.behind.contains(token) else {
      let others = Self.behind.compactMap { entries[$0]?.colour }
      return NearestColour(toldApartFrom: others, ratio: needed).find(near: entry.colour)
    }
    // What is written on it and weighs as much must itself give way.
    let others = Self.written.compactMap { entries[$0] }.filter { $0.layer < entry.layer }.map(\.colour)
    // The panel follows the background, so the background keeps some more distance where the panel needs it.
    return stride(from: needed, through: 21, by: needed / 50).lazy.compactMap { ratio -> Colour? in
      guard let background = NearestColour(toldApartFrom: others, ratio: ratio).find(near: entry.colour) else {
        return nil
      }
      let panel = derived(.panel, from: background)
      let isReadable =
        token != .background || offsets[.panel] == nil
        || others.allSatisfy { Contrast.ratio($0, panel) >= needed }
      return isReadable ? background : nil
    }.first
  }
}
