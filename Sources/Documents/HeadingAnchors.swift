import Diagnostics

/// The places of a body that links can lead to: its headings, named as GitHub names them, so that a link works there too.
///
/// On a page they stand behind the record's own name, because one page may show the texts of several records, and has
/// places of its own.
struct HeadingAnchors {
  /// In the order of the headings, each once.
  private(set) var names: [String] = []
  /// For each name the number that the last heading of that name got, so that many alike do not count from one again each.
  private var numbers: [Int] = []
  /// Where each name stands in ``names``, once there are many.
  private var places: [String: Int] = [:]

  private static let fewEnough = 16

  /// The name of the next heading; nil where its text has no letter and no digit.
  mutating func name(_ text: String) -> String? {
    guard let base = Self.slug(text) else { return nil }
    guard let first = place(of: base) else {
      add(base)
      return base
    }
    var name: String
    repeat {
      numbers[first] += 1
      name = "\(base)-\(numbers[first])"
    } while place(of: name) != nil
    add(name)
    return name
  }

  /// Few names are compared one by one, which is faster.
  private func place(of name: String) -> Int? {
    names.count <= Self.fewEnough ? names.firstIndex(of: name) : places[name]
  }

  private mutating func add(_ name: String) {
    names.append(name)
    numbers.append(0)
    if names.count == Self.fewEnough + 1 {
      for (place, name) in names.enumerated() { places[name] = place }
    } else if names.count > Self.fewEnough {
      places[name] = names.count - 1
    }
  }

  /// The letters and digits of a text as small letters, with hyphens for the spaces between them; nil where it has none.
  private static func slug(_ text: String) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var hasBegun = false
    var hasLetters = false
    // Where the slug ends without the spaces at the text's end.
    var end = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "-", "_": slug.append(UInt8(ascii: scalar))
      case "a"..."z", "0"..."9":
        slug.append(UInt8(ascii: scalar))
        hasLetters = true
      case "A"..."Z":
        slug.append(UInt8(ascii: scalar) | 0x20)
        hasLetters = true
      case _ where scalar == " " || scalar.properties.isWhitespace:
        if hasBegun { slug.append(UInt8(ascii: "-")) }
        continue
      case _ where scalar.isASCII: break
      default:
        for letter in scalar.properties.lowercaseMapping.unicodeScalars
        where letter.properties.isAlphabetic || letter.properties.numericType != nil {
          slug += String(letter).utf8
          hasLetters = true
        }
      }
      hasBegun = true
      end = slug.count
    }
    return hasLetters ? String(decoding: slug[..<end], as: UTF8.self) : nil
  }

  /// What stands before the names of a record's headings on a page, such as `experiences-cafe--`.
  static func prefix(folder: String, id: String) -> String { "\(folder)-\(id)--" }

  /// The same for the record that a file holds or translates.
  static func prefix(ofFile path: String) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).suffix(2)
    let id = parts.last.map { Substring($0.prefix { $0 != UInt8(ascii: ".") }) } ?? ""
    let folder = parts.count > 1 ? parts.first.map { Substring($0) } ?? "" : ""
    return prefix(folder: String(folder), id: String(id))
  }
}
