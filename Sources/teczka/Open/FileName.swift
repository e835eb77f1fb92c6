/// Names for files and folders from texts that others wrote.
enum FileName {
  private static let lengthLimit = 120

  /// A name that every system takes, that stays where it is put, and that is like the text.
  static func safe(_ text: String, otherwise usual: String) -> String {
    let kept = String(
      text.map { character in
        let isOdd = character.unicodeScalars.contains { scalar in
          scalar.value < 0x20 || scalar.value == 0x7F || "/\\:*?\"<>|".unicodeScalars.contains(scalar)
            || [.format, .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned].contains(
              scalar.properties.generalCategory)
        }
        return isOdd ? "_" : character
      })
    let trimmed = kept.drop { $0 == " " || $0 == "." }
    var name = String(trimmed)
    while let last = name.last, last == " " || last == "." { name.removeLast() }
    // A name that began with a hyphen would be an option to some programs.
    if name.hasPrefix("-") { name = "_" + name.dropFirst() }
    return name.isEmpty ? usual : shortened(name)
  }

  /// The end of a long name goes, and its suffix stays.
  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > lengthLimit else { return name }
    let suffix = name.lastIndex(of: ".").map { name[$0...] }.flatMap { $0.utf8.count <= 16 ? String($0) : nil } ?? ""
    var stem = name.dropLast(suffix.count)
    while stem.utf8.count + suffix.utf8.count > lengthLimit { stem.removeLast() }
    return stem + suffix
  }

  /// The names, each once, whether a system tells capitals apart or not.
  static func distinct(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    var numbers: [String: Int] = [:]
    return names.map { name in
      var candidate = name
      let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
      while !taken.insert(candidate.lowercased()).inserted {
        let number = numbers[name.lowercased(), default: 1] + 1
        numbers[name.lowercased()] = number
        candidate = "\(stem)-\(number)\(name.dropFirst(stem.count))"
      }
      return candidate
    }
  }
}
