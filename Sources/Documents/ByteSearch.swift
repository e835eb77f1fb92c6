import Glibc

extension ArraySlice<UInt8> {
  /// Where an ASCII text first stands; the C library looks for its last character many bytes at a time.
  package func firstRange(of text: StaticString) -> Range<Int>? {
    unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      let lead = text.utf8CodeUnitCount - 1
      var place = lead
      while place < bytes.count,
        let hit = unsafe memchr(base + place, Int32(text.utf8Start[lead]), bytes.count - place)
      {
        let end = UnsafeRawPointer(hit)
        if unsafe memcmp(end - lead, text.utf8Start, lead) == 0 {
          let found = unsafe startIndex + (end - base) - lead
          return found..<found + lead + 1
        }
        place = unsafe end - base + 1
      }
      return nil
    }
  }

  /// Where a byte first stands, looked for by the C library in the same way.
  package func firstPlace(of byte: UInt8) -> Int? {
    unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let hit = unsafe memchr(base, Int32(byte), bytes.count) else { return nil }
      return unsafe startIndex + (UnsafeRawPointer(hit) - base)
    }
  }

  func holds(_ text: StaticString) -> Bool { firstRange(of: text) != nil }
}
