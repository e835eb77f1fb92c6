import Diagnostics

/// The places of a body that links can lead to: its headings, named as GitHub names them, so that a link works there too.
///
/// On a page they stand behind the record's own name, because one page may show the texts of several records, and has
/// places of its own.
struct HeadingAnchors {
  /// In the order of the headings, each once.
  private(set) var names: [String] = []
  private var taken: Set<String> = []
  /// The number that the last heading of a name got, so that many alike do not count from one again each.
  private var numbers: [String: Int] = [:]

  /// The name of the next heading; nil where its text has no letter and no digit.
  mutating func name(_ text: String) -> String? {
    let base = Self.slug(text)
    guard base.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
      return nil
    }
    var name = base
    var number = numbers[base] ?? 0
    while !taken.insert(name).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    numbers[base] = number
    names.append(name)
    return name
  }

  private static func slug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    let trimmed = text.drop(while: \.isWhitespace)
    let end = trimmed.lastIndex { !$0.isWhitespace }.map(trimmed.index(after:)) ?? trimmed.startIndex
    for scalar in trimmed[..<end].lowercased().unicodeScalars {
      let properties = scalar.properties
      if scalar == "-" || scalar == "_" || properties.isAlphabetic || properties.numericType != nil {
        slug.append(scalar)
      } else if properties.isWhitespace {
        slug.append("-")
      }
    }
    return String(slug)
  }

  /// What stands before the names of a record's headings on a page, such as `experiences-cafe--`.
  static func prefix(folder: String, id: String) -> String { "\(folder)-\(id)--" }

  /// The same for the record that a file holds or translates.
  static func prefix(ofFile path: String) -> String {
    let parts = path.split(separator: "/").suffix(2)
    let id = parts.last.map { $0.prefix { $0 != "." } } ?? ""
    return prefix(folder: parts.count > 1 ? String(parts.first ?? "") : "", id: String(id))
  }
}
