import CBase64

/// Base64url without padding (RFC 4648, 5; RFC 7515, 2).
package enum Base64URL {
  /// Appends the encoded text.
  static func encode(_ bytes: UnsafeRawBufferPointer, into out: inout [UInt8]) {
    let length = encodedLength(of: bytes.count)
    out.append(addingCapacity: length) { letters in
      unsafe letters.withUnsafeMutableBufferPointer { buffer, count in
        unsafe encode(bytes, to: buffer)
        count = length
      }
    }
  }

  package static func encode(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    unsafe bytes.withUnsafeBytes { unsafe encode($0, into: &out) }
    return String(decoding: out, as: UTF8.self)
  }

  static func encodedLength(of count: Int) -> Int { (count * 4 + 2) / 3 }

  /// Decodes a text that has no padding, no foreign characters and no bits left over: each value has one spelling.
  package static func decode<Text: Sequence<UInt8>>(_ text: Text) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(text.underestimatedCount * 3 / 4)
    var decoder = Decoder()
    return decoder.decode(Array(text)[...], into: &out) && decoder.isComplete ? out : nil
  }

  package static func decode(_ text: String) -> [UInt8]? { decode(text.utf8) }

  /// Decodes a text that comes piece by piece.
  package struct Decoder {
    private var bits: UInt32 = 0
    private var bitCount = 0

    package init() {}

    /// Appends what the next piece holds; false where it is no base64url.
    package mutating func decode(_ text: ArraySlice<UInt8>, into out: inout [UInt8]) -> Bool {
      let done =
        bitCount == 0 ? unsafe text.withUnsafeBufferPointer { unsafe Base64URL.decodeGroups($0, into: &out) } : 0
      return decodeRest(text.dropFirst(done), into: &out)
    }

    private mutating func decodeRest(_ text: ArraySlice<UInt8>, into out: inout [UInt8]) -> Bool {
      for character in text {
        let value = Base64URL.values[Int(character)]
        guard value < 64 else { return false }
        bits = bits << 6 | UInt32(value)
        bitCount += 6
        if bitCount >= 8 {
          bitCount -= 8
          out.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
        }
      }
      return true
    }

    /// Whether the text may end here.
    package var isComplete: Bool { bitCount < 6 && bits & (1 << UInt32(bitCount) - 1) == 0 }
  }

  /// Appends what whole groups of four letters hold, up to the first that is no base64url.
  ///
  /// - Returns: how many letters that were.
  private static func decodeGroups(_ text: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) -> Int {
    var place = 0
    out.append(addingCapacity: text.count / 4 * 3) { bytes in
      unsafe bytes.withUnsafeMutableBufferPointer { buffer, count in
        unsafe values.withUnsafeBufferPointer { values in
          while place + 4 <= text.count {
            let a = unsafe values[Int(text[place])]
            let b = unsafe values[Int(text[place + 1])]
            let c = unsafe values[Int(text[place + 2])]
            let d = unsafe values[Int(text[place + 3])]
            guard (a | b | c | d) < 64 else { break }
            unsafe buffer[count] = a << 2 | b >> 4
            unsafe buffer[count + 1] = b << 4 | c >> 2
            unsafe buffer[count + 2] = c << 6 | d
            count += 3
            place += 4
          }
        }
      }
    }
    return place
  }

  /// Encodes bytes that come piece by piece.
  package struct Encoder {
    /// The bytes that do not fill a group of three yet.
    private var held: [UInt8] = []

    package init() {}

    /// The text of all whole groups so far.
    package mutating func encode(_ bytes: [UInt8]) -> [UInt8] {
      held += bytes
      let whole = held.count / 3 * 3
      defer { held.removeFirst(whole) }
      return Self.text(of: held[..<whole])
    }

    /// The text of what is left.
    package mutating func finish() -> [UInt8] {
      defer { held = [] }
      return Self.text(of: held[...])
    }

    private static func text(of bytes: ArraySlice<UInt8>) -> [UInt8] {
      var out: [UInt8] = []
      unsafe bytes.withUnsafeBytes { unsafe Base64URL.encode($0, into: &out) }
      return out
    }
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  /// Large texts are encoded many bytes at a time where the processor can; here stands what is left, and the way of every other one.
  private static func encode(_ bytes: UnsafeRawBufferPointer, to out: UnsafeMutableBufferPointer<UInt8>) {
    var place = 0
    if let start = bytes.baseAddress, let first = out.baseAddress {
      place = unsafe teczka_base64url_encode(start, bytes.count, first)
    }
    var end = place / 3 * 4
    let whole = bytes.count / 3 * 3
    unsafe alphabet.withUnsafeBufferPointer { alphabet in
      while place < whole {
        let group = unsafe UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
        unsafe out[end] = alphabet[Int(group >> 18)]
        unsafe out[end + 1] = alphabet[Int(group >> 12 & 63)]
        unsafe out[end + 2] = alphabet[Int(group >> 6 & 63)]
        unsafe out[end + 3] = alphabet[Int(group & 63)]
        place += 3
        end += 4
      }
      guard place < bytes.count else { return }
      let first = unsafe UInt32(bytes[place])
      let second = place + 1 < bytes.count ? unsafe UInt32(bytes[place + 1]) : 0
      unsafe out[end] = alphabet[Int(first >> 2)]
      unsafe out[end + 1] = alphabet[Int((first << 4 | second >> 4) & 63)]
      if place + 1 < bytes.count { unsafe out[end + 2] = alphabet[Int(second << 2 & 63)] }
    }
  }
}
