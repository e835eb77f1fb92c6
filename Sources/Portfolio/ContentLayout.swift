import Diagnostics
import Documents

/// Which files of `content/` are records, translations and attachments.
struct ContentLayout {
  /// The file of a record with the files of its translations.
  struct RecordFiles: Sendable {
    let type: RecordType
    let id: String
    var original: String?
    var translations: [(language: Language, path: String)] = []
    /// Another number whenever one of the files may have changed, or there is one more or less.
    var version = Fingerprint()
  }

  private(set) var records: [RecordFiles] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let display: (String) -> String
  private var places: [String: Int] = [:]

  /// - Parameter display: the path by which the author knows a path of the tree.
  init(_ tree: ContentTree, display: @escaping (String) -> String) {
    self.display = display
    for (path, reason) in tree.unlisted { report(.fileUnreadable(reason: reason), path) }
    for entry in tree.entries { take(entry) }
    for record in records where record.original == nil {
      for translation in record.translations {
        report(.translationOrphan(id: record.id), translation.path)
      }
    }
    records.removeAll { $0.original == nil }
  }

  /// Whether a path of the tree is a record or a translation by its place and name.
  static func isRecord(_ path: String) -> Bool {
    guard path.hasSuffix(".md") || path.hasSuffix(".yaml") else { return false }
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return true }
    let isInFolder = path.utf8[path.utf8.index(after: slash)...].contains(UInt8(ascii: "/"))
    return !isInFolder && type(ofFolder: String(path[..<slash])) != nil
  }

  private static func type(ofFolder name: String) -> RecordType? { RecordPlaces.types.first { $0.folder == name } }

  private mutating func report(_ problem: Problem, _ path: String, fixes: [Fix] = []) {
    let file = SourceFile(path: display(path), bytes: [])
    diagnostics.append(Diagnostic(problem, at: file.start, fixes: fixes))
  }

  /// Takes a record's own file whose name is as it should be, which nearly all are; that can be told in one pass.
  ///
  /// - Returns: whether the entry is one.
  private mutating func takePlainRecord(_ entry: ContentTree.Entry) -> Bool {
    guard entry.kind == .file else { return false }
    var slash: Int?
    var dot = 0
    for byte in entry.path.utf8 {
      if let slash {
        if byte == UInt8(ascii: "."), dot > slash + 1 { break }
        guard isIDByte(byte) else { return false }
      } else if byte == UInt8(ascii: "/") {
        slash = dot
      }
      dot += 1
    }
    let path = entry.path.utf8
    guard let slash, path.count == dot + ".md".utf8.count, entry.path.hasSuffix(".md") else { return false }
    let start = path.index(path.startIndex, offsetBy: slash)
    guard let type = Self.type(ofFolder: String(entry.path[..<start])) else { return false }
    let end = path.index(path.startIndex, offsetBy: dot)
    takeOriginal(
      entry, String(entry.path[..<end]), type: type, id: String(entry.path[path.index(after: start)..<end]))
    return true
  }

  private mutating func take(_ entry: ContentTree.Entry) {
    if takePlainRecord(entry) { return }
    let parts = entry.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let name = parts.last, !parts.contains(where: { $0.hasPrefix(".") }) else { return }
    let isRecordName = name.hasSuffix(".md") || name.hasSuffix(".yaml")
    if parts.count == 1, entry.kind == .linkOutside || entry.kind == .other,
      RecordType.allCases.contains(where: { $0.folder == name })
    {
      report(.linkLeavesContent, entry.path)
      return
    }
    if parts.count == 1 {
      takeTopLevel(entry, name: name, isRecordName: isRecordName)
      return
    }
    guard let type = RecordType.allCases.first(where: { $0.folder == parts[0] }) else {
      if parts.count == 2, isRecordName, entry.kind == .file { reportUnknownFolder(parts[0]) }
      return
    }
    guard parts.count == 2 else {
      if type != .evidence, isRecordName { report(.unexpectedFile(name: entry.path), entry.path) }
      return
    }
    guard isRecordName else {
      if type != .evidence, entry.kind == .file {
        report(.unexpectedFile(name: name), entry.path)
      }
      return
    }
    takeRecord(entry, type: type, name: name)
  }

  private mutating func takeTopLevel(
    _ entry: ContentTree.Entry, name: String, isRecordName: Bool
  ) {
    guard isRecordName else { return }
    let stem = name.prefix { $0 != "." }
    switch stem {
    case "portfolio" where name.hasSuffix(".yaml"): takeRecord(entry, type: .portfolio, name: name)
    case "about" where name.hasSuffix(".md"): takeRecord(entry, type: .about, name: name)
    default: report(.unexpectedFile(name: name), entry.path)
    }
  }

  private mutating func reportUnknownFolder(_ name: String) {
    guard places["?\(name)"] == nil else { return }
    places["?\(name)"] = -1
    let known = RecordType.allCases.compactMap(\.folder)
    report(.unknownFolder(name: name, suggestion: suggestion(for: name, among: known)), name)
  }

  private mutating func takeRecord(_ entry: ContentTree.Entry, type: RecordType, name: String) {
    switch entry.kind {
    case .file: break
    case .linkOutside:
      report(.linkLeavesContent, entry.path)
      return
    case .directory, .other:
      report(.notAFile, entry.path)
      return
    }
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    let id = parts[0]
    guard parts.count <= 3, !id.isEmpty, id.utf8.allSatisfy({ isIDByte($0) }) else {
      let proposal = idForm(of: parts.dropLast().joined(separator: "-"))
      report(.invalidID(name: parts.dropLast().joined(separator: "."), proposal: proposal), entry.path)
      return
    }
    let key = RecordKey(type: type, id: id).path
    if parts.count == 3 {
      guard let language = Language(rawValue: parts[1]) else {
        report(.unknownLanguage(tag: parts[1]), entry.path)
        return
      }
      let place = place(of: key, type: type, id: id)
      records[place].translations.append((language, entry.path))
      records[place].version.combine(name)
      records[place].version.combine(entry.version)
      return
    }
    takeOriginal(entry, key, type: type, id: id)
  }

  /// - Parameter key: the path of the record as it is named elsewhere.
  private mutating func takeOriginal(_ entry: ContentTree.Entry, _ key: String, type: RecordType, id: String) {
    let place = place(of: key, type: type, id: id)
    if let first = records[place].original {
      let file = SourceFile(path: display(entry.path), bytes: [])
      let other = SourceFile(path: display(first), bytes: [])
      diagnostics.append(
        Diagnostic(.duplicateID(id: id), at: file.start, notes: [Note(.firstHere, at: other.start)]))
      return
    }
    records[place].original = entry.path
    records[place].version.combine(entry.path)
    records[place].version.combine(entry.version)
  }

  private mutating func place(of key: String, type: RecordType, id: String) -> Int {
    if let place = places[key] { return place }
    records.append(RecordFiles(type: type, id: id))
    places[key] = records.count - 1
    return records.count - 1
  }
}

/// The nearest id to a name: Polish and Norwegian letters lose their marks, the rest becomes hyphens.
func idForm(of name: String) -> String? {
  let plain: [Character: String] = [
    "ą": "a", "ć": "c", "ę": "e", "ł": "l", "ń": "n", "ó": "o", "ś": "s", "ź": "z", "ż": "z", "å": "a", "ø": "o",
    "æ": "ae",
  ]
  var id = ""
  for character in name.lowercased() {
    let letters = plain[character] ?? String(character)
    if letters.utf8.allSatisfy({ isIDByte($0) }) {
      id += letters
    } else if !id.hasSuffix("-"), !id.isEmpty {
      id += "-"
    }
  }
  while id.hasSuffix("-") { id.removeLast() }
  return id.isEmpty ? nil : id
}
