import Diagnostics

/// The operational verbs of a language: those that name what others can see somebody do.
struct OperationalVerbs: Sendable {
  private let forms: WordSet
  private let vague: WordSet
  private let proposals: @Sendable () -> VerbProposals
  /// Endings that make a verb in this language whatever stands before them.
  private let endings: [String]
  /// Endings that make a title's first word, before others, a verb once they are added to it or taken from it.
  private let firstWordEnding: FirstWordEnding

  private enum FirstWordEnding {
    case none
    /// “Plan meals”: the list has “plans”.
    case add([String])
    /// “Leder møter”: the list has “lede”.
    case drop(String)
  }

  static func of(_ language: Language) -> OperationalVerbs {
    switch language {
    case .polish: polish
    case .english: english
    case .norwegian: norwegian
    }
  }

  private static let polish = OperationalVerbs(
    forms: PolishVerbs.forms, vague: PolishVerbs.vague, endings: ["uje", "ować", "ywać", "iwać"],
    firstWordEnding: .none,
    proposals: { VerbProposals.polish })
  private static let english = OperationalVerbs(
    forms: EnglishVerbs.forms, vague: EnglishVerbs.vague, endings: [], firstWordEnding: .add(["s", "es"]),
    proposals: { VerbProposals.english })
  private static let norwegian = OperationalVerbs(
    forms: NorwegianVerbs.forms, vague: NorwegianVerbs.vague, endings: ["erer"], firstWordEnding: .drop("r"),
    proposals: { VerbProposals.norwegian })

  private init(
    forms: String, vague: String, endings: [String], firstWordEnding: FirstWordEnding,
    proposals: @escaping @Sendable () -> VerbProposals
  ) {
    self.forms = WordSet(forms)
    // Here the nouns of a verb are as vague as the verb.
    self.vague = WordSet(String(vague.map { $0 == "|" ? " " : $0 }))
    self.endings = endings
    self.firstWordEnding = firstWordEnding
    self.proposals = proposals
  }

  /// Whether one of a title's words is an operational verb.
  func hasVerb(_ title: String) -> Bool {
    let words = Self.words(of: title)
    return words.enumerated().contains { place, word in
      if vague.contains(word) { return false }
      if forms.contains(word) || endings.contains(where: { word.hasSuffix($0) }) { return true }
      guard place == 0, words.count > 1 else { return false }
      switch firstWordEnding {
      case .none: return false
      case .add(let endings): return endings.contains { forms.contains(Substring(word + $0)) }
      case .drop(let ending):
        return word.hasSuffix(ending) && forms.contains(word.dropLast(ending.count))
      }
    }
  }

  /// Verbs that could begin a better title.
  func proposals(for title: String) -> [String] { proposals().verbs(for: Self.words(of: title)) }

  private static func words(of title: String) -> [Substring] {
    let title = smallLetters(of: title)
    // Beyond ASCII nearly all that titles hold are letters; marks such as “ and « need the slower way.
    if title.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) {
      return title.split { !$0.isLetter && $0 != "-" }
    }
    return title.utf8.split { byte in
      !(byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-"))
    }.map { Substring($0) }
  }
}

/// The same as the library's `lowercased()`, which asks Unicode's tables for letters of ASCII too.
private func smallLetters(of text: String) -> String {
  var small: [UInt8] = []
  small.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "A"..."Z": small.append(UInt8(ascii: scalar) | 0x20)
    case _ where scalar.isASCII: small.append(UInt8(ascii: scalar))
    default: small += scalar.properties.lowercaseMapping.utf8
    }
  }
  return String(decoding: small, as: UTF8.self)
}

/// Which verbs to propose for which words.
private struct VerbProposals {
  static let polish = VerbProposals(
    forms: PolishVerbs.forms, proposals: PolishVerbs.proposals, general: PolishVerbs.general)
  static let english = VerbProposals(
    forms: EnglishVerbs.forms, proposals: EnglishVerbs.proposals, general: EnglishVerbs.general)
  static let norwegian = VerbProposals(
    forms: NorwegianVerbs.forms, proposals: NorwegianVerbs.proposals, general: NorwegianVerbs.general)

  private let verbOfNoun: [Substring: Substring]
  private let stems: [(stems: [Substring], verbs: [String])]
  private let general: [String]

  private init(forms: String, proposals: String, general: [String]) {
    var verbOfNoun: [Substring: Substring] = [:]
    for line in forms.split(separator: "\n") {
      let halves = line.split(separator: "|", maxSplits: 1)
      guard halves.count == 2, let first = halves[0].split(separator: " ").first else { continue }
      for noun in halves[1].split(separator: " ") { verbOfNoun[noun] = first }
    }
    self.verbOfNoun = verbOfNoun
    stems = proposals.split(separator: "\n").compactMap { line in
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { return nil }
      let verbs = halves[1].split(separator: " ").map { verb in
        String(verb.map { $0 == "_" ? " " : $0 })
      }
      return (halves[0].split(separator: " "), verbs)
    }
    self.general = general
  }

  func verbs(for words: [Substring]) -> [String] {
    if let noun = words.first(where: { verbOfNoun[$0] != nil }), let verb = verbOfNoun[noun] {
      return [String(verb)]
    }
    for (stems, verbs) in stems
    where words.contains(where: { word in stems.contains { word.hasPrefix($0) } }) {
      return verbs
    }
    return general
  }
}
