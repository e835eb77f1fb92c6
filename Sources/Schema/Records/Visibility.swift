package import Diagnostics

/// Who may see a unit. What is not named is private.
package enum Visibility: String, Choice {
  case `private`, `public`, sealed

  package var words: Localized<String> {
    switch self {
    case .private: Localized(pl: "prywatne", en: "private", nb: "privat")
    case .public: Localized(pl: "publiczne", en: "public", nb: "offentlig")
    case .sealed: Localized(pl: "zapieczętowane", en: "sealed", nb: "forseglet")
    }
  }
}
