import Diagnostics
import Documents
import Schema

/// Checks a theme's stylesheet: it loads nothing, stays inside its element, closes what it opens, and takes colours from tokens,
/// whose contrast is known. Only as much of CSS Syntax Level 3 is read as that takes.
struct StyleCheck {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var place: Int
  private var open: [(mark: UInt8, place: Int)] = []
  /// Whether what comes next is a value, in which colours can stand.
  private var isInValue = false
  /// Where the next block or the end of the declaration is, once it has been looked for.
  private var stop: (place: Int, opensBlock: Bool) = (-1, false)
  private var diagnostics: [Diagnostic] = []

  static func diagnostics(of file: SourceFile) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    guard let start = checkText(of: file, diagnostics: &diagnostics) else { return diagnostics }
    var check = StyleCheck(file: file, start: start)
    check.run()
    return diagnostics + check.diagnostics
  }

  private init(file: SourceFile, start: Int) {
    self.file = file
    bytes = file.bytes
    place = start
  }

  private mutating func run() {
    findClosingTags()
    while let byte = peek() {
      let start = place
      switch byte {
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString(byte)
      case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["): opens(byte)
      case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"): closes(byte)
      case UInt8(ascii: "@"):
        place += 1
        takeRule(name(), start)
      case UInt8(ascii: "#"):
        place += 1
        takeHash(name(), start)
      case UInt8(ascii: ":"):
        place += 1
        // Inside a block this may end a property's name or begin a pseudo-class; a selector's value is harmless.
        isInValue = open.last?.mark == UInt8(ascii: "{")
      case UInt8(ascii: ";"):
        place += 1
        isInValue = false
      default:
        let name = name()
        if name.isEmpty { place += 1 } else { takeName(name, start) }
      }
    }
    for (mark, place) in open { report(.unclosed(Self.text(mark)), place..<place + 1) }
  }

  // MARK: What stands there

  private mutating func takeRule(_ name: String, _ start: Int) {
    if Self.refusedRules.contains(name.lowercased()) { report(.rule("@\(name)"), start..<place) }
  }

  private mutating func takeHash(_ name: String, _ start: Int) {
    if isInValue, [3, 4, 6, 8].contains(name.utf8.count), name.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      !selectsAhead()
    {
      report(.colour("#\(name)"), start..<place)
    }
  }

  private mutating func takeName(_ name: String, _ start: Int) {
    let lower = name.lowercased()
    if peek() == UInt8(ascii: "(") {
      if Self.loadingFunctions.contains(lower) {
        report(.loading("\(name)("), start..<place + 1)
        // An address without quotation marks is no text of CSS.
        if lower == "url" { skipAddress() }
      } else if Self.colourFunctions.contains(lower) {
        report(.colour("\(name)()"), start..<place)
      }
      return
    }
    if isInValue, Self.namedColours.contains(lower), !selectsAhead() { report(.colour(name), start..<place) }
    if Self.tokens.contains(name), definesAhead() { report(.token(name), start..<place) }
  }

  /// Whether a block opens before the declaration ends: then this is a nested selector such as `a:hover`.
  private mutating func selectsAhead() -> Bool {
    if stop.place < place {
      var end = place
      while end < bytes.count, ![UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}")].contains(bytes[end]) {
        end += 1
      }
      stop = (end, end < bytes.count && bytes[end] == UInt8(ascii: "{"))
    }
    return stop.opensBlock
  }

  /// Whether a colon follows.
  private func definesAhead() -> Bool {
    var place = place
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(bytes[place]) { place += 1 }
    return place < bytes.count && bytes[place] == UInt8(ascii: ":")
  }

  private mutating func findClosingTags() {
    let tag = Array("</style".utf8)
    for start in bytes.indices where bytes[start] == tag[0] && start + tag.count <= bytes.count {
      let isTag = zip(bytes[start...], tag).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 }
      if isTag { report(.closingTag, start..<start + tag.count) }
    }
  }

  // MARK: Reading

  private func peek(_ offset: Int = 0) -> UInt8? {
    place + offset < bytes.count ? bytes[place + offset] : nil
  }

  /// A name with its escapes undone; empty where none begins here.
  private mutating func name() -> String {
    var name: [UInt8] = []
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
        name.append(byte)
        place += 1
      case UInt8(ascii: "\\"):
        place += 1
        name += escaped()
      default: return String(decoding: name, as: UTF8.self)
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// What stands after a backslash (CSS Syntax Level 3, section 4.3.7).
  private mutating func escaped() -> [UInt8] {
    var digits = ""
    while digits.utf8.count < 6, let byte = peek(), Character(UnicodeScalar(byte)).isHexDigit, byte < 0x80 {
      digits.unicodeScalars.append(UnicodeScalar(byte))
      place += 1
    }
    guard let number = UInt32(digits, radix: 16) else {
      guard let byte = peek() else { return [] }
      place += 1
      return [byte]
    }
    if let byte = peek(), [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) { place += 1 }
    return Array(String(UnicodeScalar(number) ?? "\u{FFFD}").utf8)
  }

  private mutating func skipComment() {
    let start = place
    place += 2
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        place += 2
        return
      }
      place += 1
    }
    report(.unclosed("/*"), start..<start + 2)
  }

  private mutating func skipString(_ mark: UInt8) {
    let start = place
    place += 1
    while let byte = peek(), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r"), byte != 0x0C {
      place += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == mark { return }
    }
    report(.unclosed(Self.text(mark)), start..<start + 1)
  }

  private mutating func skipAddress() {
    while let byte = peek(), byte != UInt8(ascii: ")") { place += byte == UInt8(ascii: "\\") ? 2 : 1 }
    if peek() != nil { place += 1 }
  }

  private mutating func opens(_ mark: UInt8) {
    open.append((mark, place))
    if mark == UInt8(ascii: "{") { isInValue = false }
    place += 1
  }

  private mutating func closes(_ mark: UInt8) {
    let opening: UInt8 =
      switch mark {
      case UInt8(ascii: "}"): UInt8(ascii: "{")
      case UInt8(ascii: ")"): UInt8(ascii: "(")
      default: UInt8(ascii: "[")
      }
    if open.last?.mark == opening {
      open.removeLast()
    } else {
      report(.unopened(Self.text(mark)), place..<place + 1)
    }
    if mark == UInt8(ascii: "}") { isInValue = false }
    place += 1
  }

  private mutating func report(_ excess: Problem.StyleExcess, _ range: Range<Int>) {
    guard diagnostics.count < Self.mostDiagnostics else { return }
    diagnostics.append(Diagnostic(.styleRefused(excess), at: file.range(range.clamped(to: 0..<bytes.count))))
  }

  private static func text(_ byte: UInt8) -> String { String(UnicodeScalar(byte)) }

  /// More than this helps nobody.
  private static let mostDiagnostics = 100
  private static let tokens = Set(ColourToken.allCases.map { "--\($0.rawValue)" })
  /// They fetch, or name what is fetched elsewhere.
  private static let refusedRules: Set<String> = [
    "import", "font-face", "namespace", "document", "-moz-document", "charset",
  ]
  private static let loadingFunctions: Set<String> = [
    "url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade", "element",
    "-moz-element", "paint", "expression",
  ]
}
