import CYAML
package import Diagnostics

/// Reads the YAML in a part of a file into a tree.
///
/// - Parameters:
///   - range: the bytes to read: valid UTF-8 without a byte order mark.
///   - diagnostics: takes what is wrong; the first syntax error ends the reading.
/// - Returns: the root, or nil where there is no value or a syntax error.
package func parseYAML(
  _ file: SourceFile, _ range: Range<Int>, diagnostics: inout [Diagnostic]
) -> YAMLNode? {
  unsafe file.bytes.withUnsafeBufferPointer { bytes in
    let input = unsafe UnsafeBufferPointer(rebasing: bytes[range])
    guard var builder = unsafe YAMLTreeBuilder(file: file, offset: range.lowerBound, input: input)
    else { return nil }
    let root = builder.document()
    diagnostics += builder.diagnostics
    return root
  }
}

/// The one owner of a libyaml parser: hands out its events and frees everything.
@safe
private struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// - Parameter input: must outlive the value.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  struct Mark {
    /// Code points from the start of the input.
    let index: Int
  }

  enum Event {
    case alias(anchor: String)
    case scalar(YAMLScalar, tag: String?, anchor: String?)
    case listStart(tag: String?, anchor: String?)
    case mappingStart(tag: String?, anchor: String?)
    case end
    case documentStart
    case streamEnd
    case other
  }

  struct Failure: Error {
    let problem: String
    let context: String
    let problemIndex: Int
    let contextIndex: Int
    /// The byte offset and the code point of a character that may not stand in YAML at all.
    let unreadable: (offset: Int, value: UInt32)?
  }

  mutating func next() throws(Failure) -> (event: Event, start: Int, end: Int) {
    var raw = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &raw) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&raw) }
    let start = unsafe Int(raw.start_mark.index)
    let end = unsafe Int(raw.end_mark.index)
    return (unsafe event(raw), start, end)
  }

  private func event(_ raw: yaml_event_t) -> Event {
    switch unsafe raw.type {
    case YAML_ALIAS_EVENT:
      return .alias(anchor: unsafe string(raw.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = unsafe raw.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      return unsafe .scalar(
        YAMLScalar(text: String(decoding: bytes, as: UTF8.self), isText: !isPlain),
        tag: string(scalar.tag), anchor: string(scalar.anchor))
    case YAML_SEQUENCE_START_EVENT:
      let list = unsafe raw.data.sequence_start
      return unsafe .listStart(tag: string(list.tag), anchor: string(list.anchor))
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe raw.data.mapping_start
      return unsafe .mappingStart(tag: string(mapping.tag), anchor: string(mapping.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return .other
    }
  }

  private func string(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe String(cString: pointer)
  }

  private func failure() -> Failure {
    let state = unsafe parser.pointee
    func text(_ pointer: UnsafePointer<CChar>?) -> String {
      guard let pointer = unsafe pointer else { return "" }
      return unsafe String(cString: pointer)
    }
    let isUnreadable = unsafe state.error == YAML_READER_ERROR
    return unsafe Failure(
      problem: text(state.problem), context: text(state.context),
      problemIndex: Int(state.problem_mark.index), contextIndex: Int(state.context_mark.index),
      unreadable: isUnreadable
        ? (Int(state.problem_offset), UInt32(clamping: state.problem_value)) : nil)
  }
}

/// Makes the tree from the events and turns libyaml's complaints into diagnostics.
private struct YAMLTreeBuilder: ~Copyable {
  private let file: SourceFile
  private let offset: Int
  private var events: YAMLEvents
  private var positions: BytePositions
  private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
  private var size = 0
  var diagnostics: [Diagnostic] = []

  /// Ends the reading; the diagnostic is there already.
  private struct GivenUp: Error {}

  init?(file: SourceFile, offset: Int, input: UnsafeBufferPointer<UInt8>) {
    guard let events = unsafe YAMLEvents(input) else { return nil }
    self.events = events
    self.file = file
    self.offset = offset
    positions = BytePositions(file: file, start: offset, end: offset + input.count)
  }

  mutating func document() -> YAMLNode? {
    do {
      var root: YAMLNode?
      while true {
        let (event, range) = try next()
        switch event {
        case .streamEnd: return root
        case .documentStart:
          if root != nil {
            diagnostics.append(Diagnostic(.yamlSecondDocument, at: file.range(range)))
            return nil
          }
          let (event, range) = try next()
          root = try node(event, range, depth: 0)
        default: break
        }
      }
    } catch { return nil }
  }

  private mutating func next() throws(GivenUp) -> (YAMLEvents.Event, Range<Int>) {
    do throws(YAMLEvents.Failure) {
      let (event, start, end) = try events.next()
      let lower = positions.byteOffset(ofCodePoint: start)
      return (event, lower..<max(lower, positions.byteOffset(ofCodePoint: end)))
    } catch {
      diagnostics.append(
        YAMLComplaint(file: file, offset: offset, end: positions.end, failure: error)
          .diagnostic(positions: &positions))
      throw GivenUp()
    }
  }

  private mutating func node(
    _ event: YAMLEvents.Event, _ range: Range<Int>, depth: Int
  ) throws(GivenUp) -> YAMLNode {
    if depth > Limits.yamlDepth { throw give(up: .yamlDepth(limit: Limits.yamlDepth), range) }
    let sizeBefore = size
    try count(1, range)
    let made: YAMLNode
    let name: String?
    switch event {
    case .alias(let anchor):
      guard let known = anchors[anchor] else {
        throw give(up: .yamlUnknownAlias(name: anchor), range)
      }
      try count(known.size, range)
      return YAMLNode(content: known.node.content, range: range)
    case .scalar(let scalar, let tag, let anchor):
      name = anchor
      made = YAMLNode(
        content: .scalar(try tagged(scalar, tag, range)), range: trimmed(range, scalar))
    case .listStart(let tag, let anchor):
      name = anchor
      try check(tag, is: "tag:yaml.org,2002:seq", range)
      var items: [YAMLNode] = []
      var end = range.upperBound
      while true {
        let (event, range) = try next()
        if case .end = event {
          // A flow list ends with its bracket, a block list where its last item does.
          if range.count == 1 { end = range.upperBound }
          break
        }
        let item = try node(event, range, depth: depth + 1)
        end = item.range.upperBound
        items.append(item)
      }
      made = YAMLNode(content: .list(items), range: range.lowerBound..<max(range.lowerBound, end))
    case .mappingStart(let tag, let anchor):
      name = anchor
      try check(tag, is: "tag:yaml.org,2002:map", range)
      made = try mapping(range, depth: depth)
    case .end, .documentStart, .streamEnd, .other:
      throw give(up: .yamlSyntax(detail: "unexpected end"), range)
    }
    if let name { anchors[name] = (made, size - sizeBefore) }
    return made
  }

  private mutating func mapping(_ range: Range<Int>, depth: Int) throws(GivenUp) -> YAMLNode {
    var entries: [YAMLEntry] = []
    var known = KnownKeys()
    var end = range.upperBound
    while true {
      let (event, keyRange) = try next()
      if case .end = event {
        if keyRange.count == 1 { end = keyRange.upperBound }
        break
      }
      guard case .scalar(let written, let tag, let anchor) = event else {
        throw give(up: .yamlKeyNotText, keyRange)
      }
      let key = try tagged(written, tag, keyRange)
      if let anchor { anchors[anchor] = (YAMLNode(content: .scalar(key), range: keyRange), 1) }
      let (valueEvent, valueRange) = try next()
      let value = try node(valueEvent, valueRange, depth: depth + 1)
      end = max(keyRange.upperBound, value.range.upperBound)
      if let first = known.add(key.text, keyRange, to: entries) {
        diagnostics.append(
          Diagnostic(
            .yamlDuplicateKey(key: key.text), at: file.range(keyRange),
            notes: [Note(.firstHere, at: file.range(first))]))
        continue
      }
      entries.append(YAMLEntry(key: key.text, keyRange: keyRange, value: value))
    }
    return YAMLNode(
      content: .mapping(entries), range: range.lowerBound..<max(range.lowerBound, end))
  }

  private mutating func count(_ nodes: Int, _ range: Range<Int>) throws(GivenUp) {
    size += nodes
    if size > Limits.yamlValues { throw give(up: .yamlSize(limit: Limits.yamlValues), range) }
  }

  private mutating func give(up problem: Problem, _ range: Range<Int>) -> GivenUp {
    diagnostics.append(Diagnostic(problem, at: file.range(range)))
    return GivenUp()
  }

  private mutating func check(
    _ tag: String?, is expected: String, _ range: Range<Int>
  ) throws(GivenUp) {
    guard let tag, tag != expected, tag != "!" else { return }
    throw give(up: .yamlTag(tag: tag), range)
  }

  private mutating func tagged(
    _ scalar: YAMLScalar, _ tag: String?, _ range: Range<Int>
  ) throws(GivenUp) -> YAMLScalar {
    switch tag {
    case nil: return scalar
    case "!", "tag:yaml.org,2002:str": return YAMLScalar(text: scalar.text, isText: true)
    case let tag?: throw give(up: .yamlTag(tag: tag), range)
    }
  }

  /// A block scalar's range without the line ends after it.
  private func trimmed(_ range: Range<Int>, _ scalar: YAMLScalar) -> Range<Int> {
    guard scalar.isText else { return range }
    var end = range.upperBound
    while end > range.lowerBound, Self.isSpace(file.bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }
}

/// The keys of a mapping so far. Few are compared one by one, which is faster; many are looked up.
private struct KnownKeys {
  private var ranges: [[UInt8]: Range<Int>] = [:]

  private static let fewEnough = 32

  /// - Parameter entries: what the mapping has already.
  /// - Returns: where the same key stands already; nil where it is new. Swift holds composed and decomposed letters equal, YAML
  ///   does not, so bytes are compared.
  mutating func add(_ key: String, _ range: Range<Int>, to entries: [YAMLEntry]) -> Range<Int>? {
    if entries.count < Self.fewEnough {
      return entries.first { $0.key == key && $0.key.utf8.elementsEqual(key.utf8) }?.keyRange
    }
    if ranges.isEmpty {
      for entry in entries { ranges[Array(entry.key.utf8)] = entry.keyRange }
    }
    let bytes = Array(key.utf8)
    if let first = ranges[bytes] { return first }
    ranges[bytes] = range
    return nil
  }
}

/// libyaml counts code points; diagnostics count bytes. Follows the events forward through the text.
struct BytePositions {
  private let file: SourceFile
  private let start: Int
  let end: Int
  private var codePoint = 0
  private var byte: Int

  init(file: SourceFile, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = end
    byte = start
  }

  mutating func byteOffset(ofCodePoint target: Int) -> Int {
    if target < codePoint {
      codePoint = 0
      byte = start
    }
    let bytes = file.bytes
    while codePoint < target, byte < end {
      byte += 1
      while byte < end, bytes[byte] & 0b1100_0000 == 0b1000_0000 { byte += 1 }
      codePoint += 1
    }
    return byte
  }
}

/// A complaint of libyaml in the words of its source code, and what it means for an author.
private struct YAMLComplaint {
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
    return file.bytes[line].firstIndex(of: UInt8(ascii: "\t"))
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
    guard !text.contains("\""), !text.contains("\\"), !text.contains(" #") else { return [] }
    return [Fix(.quote, file.range(value), with: "\"\(text)\"", isSafe: true)]
  }
}
