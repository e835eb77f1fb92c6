/// What teczka and teczka-pictures tell each other through a pipe: byte strings, each after its length.
///
/// A message is the number of its parts, then of each part the length and the bytes; numbers have eight bytes, the
/// lowest first. A request is a source and the fields of a task; an answer is one letter and what it brings.
package struct PictureMessage: Sendable, Equatable {
  package let parts: [[UInt8]]

  package init(parts: [[UInt8]]) { self.parts = parts }

  /// - Parameter source: the file that the task is about; nothing for a card.
  package init(_ task: PictureTask, source: [UInt8]) {
    parts = [source] + task.fields.map { Array($0.utf8) }
  }

  package var request: (task: PictureTask, source: [UInt8])? {
    guard let source = parts.first else { return nil }
    return PictureTask(fields: parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }).map { ($0, source) }
  }

  package init(_ answer: PictureAnswer) {
    switch answer {
    case .made(let bytes): parts = [[UInt8(ascii: "m")], bytes]
    case .refused(let reason): parts = [[UInt8(ascii: "r")], Array(reason.utf8)]
    }
  }

  package var answer: PictureAnswer? {
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case [UInt8(ascii: "m")]: return .made(parts[1])
    case [UInt8(ascii: "r")]: return .refused(reason: String(decoding: parts[1], as: UTF8.self))
    default: return nil
    }
  }

  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + parts.reduce(0) { $0 + 8 + $1.count })
    Self.append(parts.count, to: &bytes)
    for part in parts {
      Self.append(part.count, to: &bytes)
      bytes += part
    }
    return bytes
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    let number = UInt64(number)
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
  }
}

/// What became of a task.
package enum PictureAnswer: Sendable, Equatable {
  case made([UInt8])
  /// The file is not what it should be; the reason is the decoder's own, in English.
  case refused(reason: String)
}

/// Puts messages together from the bytes that come out of a pipe.
package struct PictureMessageReader {
  private var buffer: [UInt8] = []
  private var sizeLimit: Int

  /// - Parameter sizeLimit: no message may be longer, so that a broken partner cannot ask for all memory.
  package init(sizeLimit: Int) { self.sizeLimit = sizeLimit }

  package enum Failure: Error { case malformed }

  package mutating func append(_ bytes: some Sequence<UInt8>) throws(Failure) {
    buffer += bytes
    guard buffer.count <= sizeLimit else { throw .malformed }
  }

  package var isEmpty: Bool { buffer.isEmpty }

  /// The next whole message, if all of it is there.
  package mutating func next() throws(Failure) -> PictureMessage? {
    var place = 0
    guard let count = try number(at: &place) else { return nil }
    guard count <= 16 else { throw .malformed }
    var parts: [Range<Int>] = []
    for _ in 0..<count {
      guard let length = try number(at: &place) else { return nil }
      guard buffer.count - place >= length else { return nil }
      parts.append(place..<place + length)
      place += length
    }
    let message = PictureMessage(parts: parts.map { Array(buffer[$0]) })
    buffer.removeFirst(place)
    return message
  }

  private func number(at place: inout Int) throws(Failure) -> Int? {
    guard buffer.count - place >= 8 else { return nil }
    let number = buffer[place..<place + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    place += 8
    guard number <= UInt64(sizeLimit) else { throw .malformed }
    return Int(number)
  }
}
