import Diagnostics

/// Makes the tree from the events and turns libyaml's complaints into diagnostics.
struct YAMLTreeBuilder: ~Copyable {
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
