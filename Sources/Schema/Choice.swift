package import Diagnostics

/// A value that is one of a few words. The raw value is what authors write.
package protocol Choice: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// What it is called on a page.
  var words: Localized<String> { get }
}

extension Language: Choice {
  package var words: Localized<String> {
    switch self {
    case .polish: Localized(pl: "polski", en: "Polish", nb: "polsk")
    case .english: Localized(pl: "angielski", en: "English", nb: "engelsk")
    case .norwegian: Localized(pl: "norweski", en: "Norwegian", nb: "norsk")
    }
  }
}
