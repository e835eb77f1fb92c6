import Diagnostics

/// Looks for what a file that is published as it is tells beside what it shows: PDFs, videos and recordings, and
/// pictures under other names. Pictures are made anew and keep nothing of the kind.
struct FileMetadata {
  private let path: String
  private let attachments: Attachments
  private let publicName: String?

  /// - Parameter publicName: an author's name that everybody may know.
  init(of path: String, in attachments: Attachments, publicName: String?) {
    self.path = path
    self.attachments = attachments
    self.publicName = publicName
  }

  /// What is found, each once, in the order place, camera, author.
  func find() -> [Problem.PictureMetadata] {
    let start = attachments.start(of: path)
    let found: Set<Problem.PictureMetadata>
    if start.starts(with: Array("%PDF-".utf8)) {
      found = whole.map(findInPDF) ?? []
    } else if start.dropFirst(4).starts(with: Array("ftyp".utf8)) {
      found = findInFilm()
    } else if start.starts(with: Array("ID3".utf8)) {
      found = findInRecording(start)
    } else {
      found = Set(whole.map(PictureMetadata.find) ?? [])
    }
    return [.place, .camera, .author].filter(found.contains)
  }

  private var whole: [UInt8]? { try? attachments.bytes(of: path, limit: 1 << 26) }

  /// The information dictionary and XMP (ISO 32000-2, 14.3), where they are not compressed.
  private func findInPDF(_ bytes: [UInt8]) -> Set<Problem.PictureMetadata> {
    let name = Array("/Author".utf8)
    let authors = Self.places(of: name, in: bytes).map { PDFText.read(bytes[($0 + name.count)...]) }
    let creators = ["dc:creator", "pdf:Author"].flatMap { element in
      Self.places(of: Array("<\(element)>".utf8), in: bytes).map { place in
        let end = Self.places(of: Array("</\(element)>".utf8), in: Array(bytes[place...].prefix(4096))).first ?? 4096
        let text = String(decoding: bytes[place...].prefix(end), as: UTF8.self)
        // The text between the elements that XMP makes lists of.
        return text.split(separator: "<").compactMap { $0.split(separator: ">").dropFirst().first }.joined()
          .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
    return (authors + creators).contains { !$0.isEmpty && $0 != publicName } ? [.author] : []
  }

  /// The movie box of MP4 and QuickTime files (ISO/IEC 14496-12): it may stand behind gigabytes of film.
  private func findInFilm() -> Set<Problem.PictureMetadata> {
    var offset = 0
    // A file has few boxes at its top; more than these are not worth a look.
    for _ in 0..<1000 {
      let head = attachments.part(of: path, at: offset, count: 16)
      guard head.count >= 8 else { return [] }
      var length = number(head[0..<4])
      if length == 1, head.count == 16 { length = number(head[9..<16]) }
      if length == 0 { length = .max - offset }
      guard length >= 8 else { return [] }
      if head[4..<8].elementsEqual("moov".utf8) {
        let movie = attachments.part(of: path, at: offset, count: min(length, 1 << 26))
        return Self.findInMovie(movie)
      }
      let (next, isFar) = offset.addingReportingOverflow(length)
      guard !isFar else { return [] }
      offset = next
    }
    return []
  }

  private static func findInMovie(_ bytes: [UInt8]) -> Set<Problem.PictureMetadata> {
    func has(_ texts: [[UInt8]]) -> Bool { texts.contains { !places(of: $0, in: bytes).isEmpty } }
    var found: Set<Problem.PictureMetadata> = []
    if has([[0xA9] + Array("xyz".utf8), Array("location.ISO6709".utf8), Array("loci\0\0\0\0".utf8)]) {
      found.insert(.place)
    }
    if has([[0xA9] + Array("ART".utf8), [0xA9] + Array("aut".utf8), Array("quicktime.author".utf8)]) {
      found.insert(.author)
    }
    return found
  }

  /// The frames of an ID3 tag that name people and places (ID3v2.4): the performer is what a listener is to know, the owner
  /// of the file is not.
  private func findInRecording(_ start: [UInt8]) -> Set<Problem.PictureMetadata> {
    guard start.count >= 10 else { return [] }
    let size = start[6..<10].reduce(0) { $0 << 7 | Int($1 & 0x7F) }
    let tag = attachments.part(of: path, at: 0, count: min(10 + size, 1 << 26))
    return Self.places(of: Array("TOWN".utf8), in: tag).isEmpty ? [] : [.author]
  }

  private static func places(of needle: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = needle.first, bytes.count >= needle.count else { return [] }
    var places: [Int] = []
    var rest = bytes[...(bytes.count - needle.count)]
    while let place = rest.firstIndex(of: first) {
      if bytes[place..<place + needle.count].elementsEqual(needle) { places.append(place) }
      rest = rest[(place + 1)...]
    }
    return places
  }
}

/// A string of a PDF (ISO 32000-2, 7.3.4).
enum PDFText {
  /// The string that stands first; nothing where something else does.
  static func read(_ bytes: ArraySlice<UInt8>) -> String {
    var rest = bytes.drop { [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20].contains($0) }.prefix(4096)
    switch rest.popFirst() {
    case UInt8(ascii: "("): return decoded(literal(rest))
    case UInt8(ascii: "<"): return decoded(hexadecimal(rest))
    default: return ""
    }
  }

  private static func literal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var found: [UInt8] = []
    var rest = bytes
    var depth = 0
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return found }
        depth -= 1
      case UInt8(ascii: "\\"):
        let digits = rest.prefix(3).prefix { (0x30...0x37).contains($0) }
        if !digits.isEmpty {
          found.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 << 3 | Int($1 & 7) }))
          rest = rest.dropFirst(digits.count)
        } else if let escaped = rest.popFirst() {
          let controls: [UInt8: UInt8] = [0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09, 0x62: 0x08, 0x66: 0x0C]
          found.append(controls[escaped] ?? escaped)
        }
        continue
      default: break
      }
      found.append(byte)
    }
    return found
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let digits = bytes.prefix { $0 != UInt8(ascii: ">") }.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count, by: 2).map { place in
      UInt8(digits[place] << 4 | (place + 1 < digits.count ? digits[place + 1] : 0))
    }
  }

  /// UTF-16 or UTF-8 where a mark says so, else one byte a letter.
  private static func decoded(_ bytes: [UInt8]) -> String {
    let text: String
    if bytes.starts(with: [0xFE, 0xFF]) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
      text = String(decoding: units, as: UTF16.self)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    } else {
      text = String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) }))
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
