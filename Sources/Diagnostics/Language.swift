/// A language of the interface and of portfolios: Polish, English and Norwegian Bokmål (BCP 47 tags).
package enum Language: String, Sendable, CaseIterable, Comparable {
  case polish = "pl"
  case english = "en"
  case norwegian = "nb"

  package static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }

  /// The language that a locale's name asks for, such as `pl_PL.UTF-8`, `nb-NO` or `no`.
  package init?(locale: String) {
    let tag = locale.prefix { $0.isLetter }.lowercased()
    switch tag {
    case "no", "nn": self = .norwegian
    default: self.init(rawValue: tag)
    }
  }
}

/// A text in each of the three languages.
package struct Localized<Value: Sendable>: Sendable {
  package let polish: Value
  package let english: Value
  package let norwegian: Value

  package init(pl polish: Value, en english: Value, nb norwegian: Value) {
    self.polish = polish
    self.english = english
    self.norwegian = norwegian
  }

  package subscript(language: Language) -> Value {
    switch language {
    case .polish: polish
    case .english: english
    case .norwegian: norwegian
    }
  }
}
