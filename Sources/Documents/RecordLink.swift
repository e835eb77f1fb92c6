package import Diagnostics

/// A link of a body to another record's file, such as `../competences/ID.md`.
package struct RecordLink: Sendable {
  /// The folder of the target; nil where the link stays in the record's own folder.
  package let type: RecordType?
  package let id: String

  /// - Parameter path: relative to the file of a record that lies in a folder of records.
  package init?(path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
    if parts.first == "." { parts.removeFirst() }
    guard let name = parts.popLast(), let dot = name.lastIndex(of: "."),
      name[dot...] == ".md" || name[dot...] == ".yaml"
    else { return nil }
    id = String(name[..<dot])
    guard !id.isEmpty, id.utf8.allSatisfy({ isIDByte($0) }) else { return nil }
    switch parts.count {
    case 0: type = nil
    case 2 where parts.first == "..":
      guard let found = RecordType.allCases.first(where: { $0.folder == parts.last.map(String.init) })
      else { return nil }
      type = found
    default: return nil
    }
  }

  /// The target's page, relative to the page of the record that holds the link.
  var pageAddress: String {
    guard let type, let folder = type.folder else { return "../\(id)/index.html" }
    return "../../\(type == .cv ? "cv" : folder)/\(id)/index.html"
  }
}

/// Whether a byte may stand in a record's id: `a-z`, `0-9` and `-`.
package func isIDByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
    UInt8(ascii: "-"):
    true
  default: false
  }
}
