extension Report {
  /// The report for people: each diagnostic with its source line and a line of carets under the range, then the summary.
  func terminalText(language: Language, coloured: Bool) -> String {
    var drawing = TerminalDrawing(words: language.words, coloured: coloured)
    for diagnostic in diagnostics { drawing.draw(diagnostic) }
    let line = language.words.summary(
      errors: summary.errors, warnings: summary.warnings, notes: summary.notes,
      accepted: summary.accepted)
    return drawing.out + line + "\n"
  }
}

private struct TerminalDrawing {
  let words: any Words
  let coloured: Bool
  var out = ""
  private var indexes = LineIndexes()

  init(words: any Words, coloured: Bool) {
    self.words = words
    self.coloured = coloured
  }

  mutating func draw(_ diagnostic: Diagnostic) {
    let colour = colour(of: diagnostic.severity)
    let (start, _) = indexes.positions(of: diagnostic.range)
    out += styled("\(printable(diagnostic.range.file.path)):\(start.line):\(start.column): ", .bold)
    out += styled(words.severity(diagnostic.severity) + ": ", colour)
    out += styled(printable(words.message(diagnostic.problem)), .bold)
    out += styled(" [\(diagnostic.code.rawValue)]", .faint) + "\n"
    drawExcerpt(of: diagnostic.range, colour: colour)
    for note in diagnostic.notes {
      if let range = note.range {
        let (start, _) = indexes.positions(of: range)
        out += "  \(printable(range.file.path)):\(start.line):\(start.column): "
        out += styled(words.severity(.note) + ": ", .cyan)
        out += printable(words.note(note.content)) + "\n"
        drawExcerpt(of: range, colour: .cyan)
      } else {
        drawHelp(words.note(note.content))
      }
    }
    for fix in diagnostic.fixes { drawHelp(words.fix(fix.title)) }
    out += "\n"
  }

  private mutating func drawHelp(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    out += styled("    = \(words.help): ", .faint)
    out += lines.map { printable(String($0)) }.joined(separator: "\n      ") + "\n"
  }

  private mutating func drawExcerpt(of range: SourceRange, colour: Style) {
    let index = indexes.index(of: range.file)
    let (start, end) = (
      index.position(of: range.bytes.lowerBound), index.position(of: range.bytes.upperBound)
    )
    let line = index.range(ofLine: start.line)
    guard !range.file.bytes.isEmpty else { return }
    let markEnd = start.line == end.line ? range.bytes.upperBound : line.upperBound
    let excerpt = Excerpt(
      bytes: range.file.bytes, line: line,
      marked: range.bytes.lowerBound..<max(range.bytes.lowerBound, markEnd))
    let number = String(start.line)
    let gutter = String(repeating: " ", count: max(0, 4 - number.count)) + number
    let empty = String(repeating: " ", count: gutter.count)
    out += styled("\(gutter) | ", .faint) + excerpt.text + "\n"
    out += styled("\(empty) | ", .faint) + excerpt.padding + styled(excerpt.marks, colour) + "\n"
  }

  private enum Style: String {
    case bold = "1"
    case faint = "2"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
  }

  private func colour(of severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    coloured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// One source line as a terminal shows it, cut to a window around the marked range where it is very long.
struct Excerpt {
  let text: String
  let padding: String
  let marks: String

  private static let windowWidth = 160

  /// - Parameters:
  ///   - line: the bytes of the line, without its end.
  ///   - marked: the bytes to underline; an empty range gets one caret.
  init(bytes: [UInt8], line: Range<Int>, marked: Range<Int>) {
    let start = min(max(marked.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(marked.upperBound, start), line.upperBound)
    let isLong = line.count > Self.windowWidth
    let before = Self.cut(bytes[line.lowerBound..<start], to: isLong ? 60 : .max, keepsEnd: true)
    let inside = Self.cut(bytes[start..<end], to: isLong ? 80 : .max, keepsEnd: false)
    let after = Self.cut(bytes[end..<line.upperBound], to: isLong ? 20 : .max, keepsEnd: false)
    let shownBefore = printable(before)
    let shownInside = printable(inside)
    text = shownBefore + shownInside + printable(after)
    padding = String(repeating: " ", count: displayWidth(shownBefore))
    let width = displayWidth(shownInside)
    marks = "^" + String(repeating: "~", count: max(0, width - 1))
  }

  /// A text of so many characters at most; what is left out is marked by an ellipsis. Long text is not read to its end.
  private static func cut(_ bytes: ArraySlice<UInt8>, to length: Int, keepsEnd: Bool) -> String {
    // No character that people write has more than 25 bytes; what has more may be cut in two.
    let reach = length == .max ? bytes.count : min(bytes.count, length * 25)
    let near = keepsEnd ? bytes.suffix(reach) : bytes.prefix(reach)
    let text = String(decoding: near, as: UTF8.self)
    guard near.count < bytes.count || text.count > length else { return text }
    return keepsEnd ? "…" + text.suffix(length - 1) : text.prefix(length - 1) + "…"
  }
}

/// Text that is safe to print: tabs become spaces, control characters become pictures of themselves.
func printable(_ text: String) -> String {
  guard
    text.unicodeScalars.contains(where: {
      $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || isBidirectionalControl($0)
    })
  else { return text }
  return text.unicodeScalars.reduce(into: "") { out, scalar in
    switch scalar.value {
    case 0x09: out += "    "
    case 0..<0x20: out.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
    case 0x7F: out += "\u{2421}"
    case 0x80...0x9F: out += "\u{FFFD}"
    case _ where isBidirectionalControl(scalar): out += "\u{FFFD}"
    default: out.unicodeScalars.append(scalar)
    }
  }
}

/// Controls that reorder text, with which a source line could pretend to say something else.
private func isBidirectionalControl(_ scalar: Unicode.Scalar) -> Bool {
  (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
}

/// The number of terminal cells that a text takes: a combining sequence takes its base's, wide characters take two.
func displayWidth(_ text: String) -> Int {
  text.reduce(0) { $0 + displayWidth($1) }
}

private func displayWidth(_ character: Character) -> Int {
  guard let base = character.unicodeScalars.first else { return 0 }
  if base.properties.isEmojiPresentation { return 2 }
  if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
  switch base.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: return 0
  default: break
  }
  return isWide(base) ? 2 : 1
}

/// East Asian Wide and Fullwidth, by blocks (UAX #11).
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1B000...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
    true
  default: false
  }
}
