package import Diagnostics
import Foundation

/// A portfolio whose mistakes are marked where they stand.
///
/// A fixture is a text file of sections, each a file that is laid over the base portfolio:
///
///     === content/about.md [code]          the file's text follows; one diagnostic of `code` at its first byte
///     === - content/about.md               takes a file of the base away
///     === content/a.md (hex)               hexadecimal bytes and "quoted text"
///     === content/a.md (directory)
///     === content/a.md (link ../outside)
///     === content/a.md (unreadable)
///     === content/a.md (spaces 1048577)    that many spaces
///
/// In a section, `⟦code|text⟧` marks the range of one diagnostic; marks may stand inside each other.
package struct MarkedFixture: Sendable {
  package let name: String
  package let files: [String: TestFile]
  /// One for each diagnostic that is expected, sorted.
  package let marks: [Mark]

  /// The place of a diagnostic.
  package struct Mark: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let code: String
    package let file: String
    package let bytes: Range<Int>

    package init(code: String, file: String, bytes: Range<Int>) {
      self.code = code
      self.file = file
      self.bytes = bytes
    }

    package init(_ diagnostic: Diagnostic) {
      self.init(
        code: diagnostic.code.rawValue, file: diagnostic.range.file.path,
        bytes: diagnostic.range.bytes)
    }

    package var description: String { "\(file):\(bytes.lowerBound)..<\(bytes.upperBound) \(code)" }

    package static func < (left: Mark, right: Mark) -> Bool {
      (left.file, left.bytes.lowerBound, left.bytes.upperBound, left.code)
        < (right.file, right.bytes.lowerBound, right.bytes.upperBound, right.code)
    }
  }

  /// The codes that have a fixture, by the names of the files in Tests/Fixtures/codes.
  package static let names: [String] = {
    let found = try? FileManager.default.contentsOfDirectory(atPath: "\(fixturesFolder)/codes")
    return (found ?? []).filter { $0.hasSuffix(".fixture") }.map { String($0.dropLast(8)) }.sorted()
  }()

  package static func load(_ name: String) throws -> MarkedFixture {
    let text = try String(contentsOfFile: "\(fixturesFolder)/codes/\(name).fixture", encoding: .utf8)
    return try MarkedFixture(name: name, text: text)
  }

  /// - Parameter text: the sections.
  package init(name: String = "", text: String) throws {
    self.name = name
    var files = try basePortfolio()
    var marks: [Mark] = []
    for section in try Self.sections(of: text) {
      for code in section.codes {
        marks.append(Mark(code: code, file: section.path, bytes: 0..<0))
      }
      if section.isRemoval {
        guard files.removeValue(forKey: section.path) != nil else {
          throw FixtureMistake("the base has no \(section.path)")
        }
        continue
      }
      let marked = try section.marked()
      files[section.path] = marked.file
      for (code, bytes) in marked.marks {
        marks.append(Mark(code: code, file: section.path, bytes: bytes))
      }
    }
    self.files = files
    self.marks = marks.sorted()
  }

  private static func sections(of text: String) throws -> [Section] {
    var sections: [Section] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        // The line end before a header belongs to the text above it.
        if !sections.isEmpty { sections[sections.count - 1].lines.append("") }
        sections.append(try Section(header: line.dropFirst(4)))
      } else if sections.isEmpty {
        guard line.isEmpty || line.hasPrefix("#") else { throw FixtureMistake("text before the first section") }
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
    return sections
  }
}

/// A fixture that is not written as it should be.
package struct FixtureMistake: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}

private struct Section {
  let path: String
  let isRemoval: Bool
  let codes: [String]
  let form: String
  var lines: [Substring] = []

  init(header: Substring) throws {
    var rest = header
    isRemoval = rest.hasPrefix("- ")
    if isRemoval { rest = rest.dropFirst(2) }
    path = String(rest.prefix { $0 != " " })
    rest = rest.dropFirst(path.count)
    var codes: [String] = []
    var form = ""
    while let first = rest.first {
      switch first {
      case " ": rest.removeFirst()
      case "[", "(":
        guard let end = rest.firstIndex(of: first == "[" ? "]" : ")") else {
          throw FixtureMistake("“\(header)” is not closed")
        }
        let inside = String(rest[rest.index(after: rest.startIndex)..<end])
        if first == "[" { codes.append(inside) } else { form = inside }
        rest = rest[rest.index(after: end)...]
      default: throw FixtureMistake("what is “\(rest)” in “\(header)”?")
      }
    }
    self.codes = codes
    self.form = form
  }

  func marked() throws -> (file: TestFile, marks: [(code: String, bytes: Range<Int>)]) {
    let words = form.split(separator: " ", maxSplits: 1).map(String.init)
    switch words.first {
    case "directory": return (.directory, [])
    case "unreadable": return (.unreadable, [])
    case "link": return (.link(to: words[1]), [])
    case "spaces":
      return (.bytes([UInt8](repeating: UInt8(ascii: " "), count: Int(words[1]) ?? 0)), [])
    case nil, "hex": break
    default: throw FixtureMistake("what is (\(form))?")
    }
    var marks: [(code: String, bytes: Range<Int>)] = []
    var open: [(code: String, start: Int)] = []
    var bytes: [UInt8] = []
    var pending = ""
    func flush() throws {
      bytes += form == "hex" ? try hexBytes(pending) : Array(pending.utf8)
      pending = ""
    }
    var text = lines.joined(separator: "\n")[...]
    while let character = text.popFirst() {
      switch character {
      case "⟦":
        guard let bar = text.firstIndex(of: "|") else { throw FixtureMistake("a mark without |") }
        try flush()
        open.append((String(text[..<bar]), bytes.count))
        text = text[text.index(after: bar)...]
      case "⟧":
        try flush()
        guard let (code, start) = open.popLast() else { throw FixtureMistake("⟧ without ⟦") }
        marks.append((code, start..<bytes.count))
      default: pending.append(character)
      }
    }
    try flush()
    guard open.isEmpty else { throw FixtureMistake("⟦ without ⟧") }
    return (.bytes(bytes), marks)
  }

  /// Hexadecimal bytes, with spaces between them as one likes, and text in quotation marks.
  private func hexBytes(_ text: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for (number, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if number % 2 == 1 {
        bytes += Array(part.utf8)
        continue
      }
      let digits = Array(part.filter { !$0.isWhitespace })
      guard digits.count % 2 == 0 else { throw FixtureMistake("half a byte in \(path)") }
      for place in stride(from: 0, to: digits.count, by: 2) {
        guard let byte = UInt8(String(digits[place...place + 1]), radix: 16) else {
          throw FixtureMistake("\(digits[place...place + 1]) is not a byte")
        }
        bytes.append(byte)
      }
    }
    return bytes
  }
}
