package import Diagnostics

/// A text in which `⟦name|text⟧` names byte ranges; marks may stand inside each other.
package struct MarkedText: Sendable {
  package let bytes: [UInt8]
  /// In the order in which they end.
  package let marks: [(name: String, bytes: Range<Int>)]

  package init(_ text: String) {
    var bytes: [UInt8] = []
    var marks: [(name: String, bytes: Range<Int>)] = []
    var open: [(name: String, start: Int)] = []
    var name: String?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": name = ""
      case "⟧":
        if let (name, start) = open.popLast() { marks.append((name, start..<bytes.count)) }
      case "|" where name != nil:
        open.append((name ?? "", bytes.count))
        name = nil
      default:
        if name == nil { bytes += Array(String(scalar).utf8) } else { name?.unicodeScalars.append(scalar) }
      }
    }
    self.bytes = bytes
    self.marks = marks
  }

  package func file(_ path: String = "content/experiences/cafe.md") -> SourceFile {
    SourceFile(path: path, bytes: bytes)
  }

  /// The range of a mark; empty at 0 where there is none.
  package func range(_ name: String) -> Range<Int> {
    marks.first { $0.name == name }?.bytes ?? 0..<0
  }

  /// Each mark as `name start..<end`, sorted by place.
  package var described: [String] { marks.map { Self.describe($0.name, $0.bytes) }.sorted() }

  package static func describe(_ name: String, _ bytes: Range<Int>) -> String {
    let start = String(bytes.lowerBound)
    return String(repeating: "0", count: max(0, 6 - start.count)) + "\(start)..<\(bytes.upperBound) \(name)"
  }
}

extension [Diagnostic] {
  /// Each diagnostic as `code start..<end`, sorted by place, as ``MarkedText/described`` gives them.
  package var described: [String] {
    map { MarkedText.describe($0.code.rawValue, $0.range.bytes) }.sorted()
  }
}
