import Diagnostics

/// A complaint of libyaml in the words of its source code, and what it means for an author.
struct YAMLComplaint {
  let file: SourceFile
  let offset: Int
  let end: Int
  let failure: YAMLEvents.Failure

  func diagnostic(positions: inout BytePositions) -> Diagnostic {
    if let unreadable = failure.unreadable {
      let place = min(offset + unreadable.offset, end)
      return Diagnostic(
        .controlCharacter(code: unreadable.value), at: file.range(place..<min(place + 1, end)))
    }
    let place = positions.byteOffset(ofCodePoint: failure.problemIndex)
    let context = positions.byteOffset(ofCodePoint: failure.contextIndex)
    let range = place..<min(place + 1, end)
    switch failure.problem {
    case _ where place < end && file.bytes[place] == UInt8(ascii: "\t"):
      return tab(at: place)
    case "found unexpected end of stream", "found unexpected document indicator":
      if failure.context.contains("quoted scalar") {
        return Diagnostic(.yamlUnclosedQuote, at: file.range(context..<min(context + 1, end)))
      }
    case "mapping values are not allowed in this context":
      if let value = valueBefore(place) {
        return Diagnostic(.yamlColonInValue, at: file.range(range), fixes: quoting(value))
      }
      if let line = lineWithoutColon(above: place) {
        return Diagnostic(.yamlColonMissing, at: file.range(line))
      }
      return Diagnostic(.yamlIndentation, at: file.range(range))
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return Diagnostic(.yamlUnclosedBracket, at: file.range(context..<min(context + 1, end)))
    case "could not find expected ':'":
      let line = lineRange(around: context)
      return Diagnostic(.yamlColonMissing, at: file.range(context..<max(context, line.upperBound)))
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      if let first = firstTab(before: place) { return tab(at: first) }
      return Diagnostic(.yamlIndentation, at: file.range(range))
    default: break
    }
    return Diagnostic(.yamlSyntax(detail: failure.problem), at: file.range(range))
  }

  private func tab(at place: Int) -> Diagnostic {
    var last = place
    while last < end, file.bytes[last] == UInt8(ascii: "\t") { last += 1 }
    let range = file.range(place..<last)
    let spaces = String(repeating: "  ", count: last - place)
    return Diagnostic(
      .yamlTab, at: range, fixes: [Fix(.useSpaces, range, with: spaces, isSafe: true)])
  }

  private func firstTab(before place: Int) -> Int? {
    let line = lineRange(around: place)
    // Only in the indent: a tab inside a value is the author's.
    return file.bytes[line].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      .firstIndex(of: UInt8(ascii: "\t"))
  }

  private func lineRange(around place: Int) -> Range<Int> {
    var lower = min(place, end)
    while lower > offset, !isLineEnd(file.bytes[lower - 1]) { lower -= 1 }
    var upper = place
    while upper < end, !isLineEnd(file.bytes[upper]) { upper += 1 }
    return lower..<max(lower, upper)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Where a line has a first “: ” before `colon`: the value that starts after it, up to the line's end.
  private func valueBefore(_ colon: Int) -> Range<Int>? {
    let line = lineRange(around: colon)
    var index = line.lowerBound
    while index + 1 < colon {
      if file.bytes[index] == UInt8(ascii: ":"), file.bytes[index + 1] == UInt8(ascii: " ") {
        var start = index + 1
        while start < line.upperBound, file.bytes[start] == UInt8(ascii: " ") { start += 1 }
        var stop = line.upperBound
        while stop > start, file.bytes[stop - 1] == UInt8(ascii: " ") { stop -= 1 }
        return start..<stop
      }
      index += 1
    }
    return nil
  }

  /// The text of the line above where it begins in the same column and has no colon: a fact whose colon was forgotten.
  private func lineWithoutColon(above place: Int) -> Range<Int>? {
    let line = lineRange(around: place)
    guard line.lowerBound > offset else { return nil }
    var previous = lineRange(around: line.lowerBound - 1)
    if previous.isEmpty, previous.lowerBound > offset { previous = lineRange(around: previous.lowerBound - 1) }
    let text = file.bytes[previous]
    func indent(_ bytes: ArraySlice<UInt8>) -> Int { bytes.prefix { $0 == UInt8(ascii: " ") }.count }
    guard indent(text) == indent(file.bytes[line]), !text.contains(UInt8(ascii: ":")),
      text.contains(where: { $0 != UInt8(ascii: " ") })
    else { return nil }
    return previous.lowerBound + indent(text)..<previous.upperBound
  }

  /// Quotation marks around a value that has none itself, nor a comment after it.
  private func quoting(_ value: Range<Int>) -> [Fix] {
    let text = file.text(value)
    let line = lineRange(around: value.lowerBound)
    let indent = file.bytes[line].prefix { $0 == UInt8(ascii: " ") }.count
    let next = line.upperBound + 1 < end ? lineRange(around: line.upperBound + 1) : end..<end
    let goesOn = file.bytes[next].prefix { $0 == UInt8(ascii: " ") }.count > indent
    guard !goesOn, let first = text.first, !"'&*!|>[{%@`".contains(first), !text.contains("\""), !text.contains("\\"),
      !text.contains(" #")
    else { return [] }
    return [Fix(.quote, file.range(value), with: "\"\(text)\"", isSafe: true)]
  }
}
