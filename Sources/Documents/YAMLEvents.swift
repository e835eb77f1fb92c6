import CYAML

/// The one owner of a libyaml parser: hands out its events and frees everything.
@safe
struct YAMLEvents: ~Copyable {
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
