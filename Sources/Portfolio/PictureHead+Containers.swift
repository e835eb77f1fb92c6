/// The boxes of a HEIF file (ISO/IEC 23008-12), which AVIF and HEIC are.
struct HEIFHead {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAVIF: Bool { brands.contains("avif") || brands.contains("avis") }

  /// What telephones write, and no browser but one shows.
  var isHEIC: Bool {
    !isAVIF && brands.contains { ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"].contains($0) }
  }

  private var brands: [String] {
    guard bytes.count >= 16, bytes[4..<8].elementsEqual("ftyp".utf8) else { return [] }
    let end = min(number(bytes[0..<4]), bytes.count)
    return [8..<12].map { text(at: $0) } + stride(from: 16, to: end - 3, by: 4).map { text(at: $0..<$0 + 4) }
  }

  /// The largest of the sizes that its parts have, with a quarter turn where there is one.
  var size: PictureSize? {
    var largest: PictureSize?
    var isTurned = false
    for box in boxes(in: 0..<bytes.count) where box.type == "meta" {
      for properties in boxes(in: box.content.dropFirst(4)) where properties.type == "iprp" {
        for container in boxes(in: properties.content) where container.type == "ipco" {
          for property in boxes(in: container.content) {
            if property.type == "irot", let angle = property.content.first { isTurned = bytes[angle] & 1 == 1 }
            guard property.type == "ispe", property.content.count >= 12 else { continue }
            let start = property.content.lowerBound
            let size = PictureSize(
              width: number(bytes[start + 4..<start + 8]), height: number(bytes[start + 8..<start + 12]))
            if size.width > largest?.width ?? 0 { largest = size }
          }
        }
      }
    }
    return isTurned ? largest?.turned : largest
  }

  private func boxes(in range: Range<Int>) -> [(type: String, content: Range<Int>)] {
    var found: [(type: String, content: Range<Int>)] = []
    var place = range.lowerBound
    while place + 8 <= range.upperBound {
      let length = number(bytes[place..<place + 4])
      guard length >= 8 else { break }
      found.append((text(at: place + 4..<place + 8), place + 8..<min(place + length, range.upperBound)))
      place += length
    }
    return found
  }

  private func text(at range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// The outermost element of an SVG file.
struct SVGHead {
  /// How long the longer side is: a drawing has no pixels of its own.
  private static let longerSide = 1280.0

  /// In the drawing's own proportions; nil where the bytes are no SVG or give it none.
  let size: PictureSize?

  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(1 << 16)
    guard
      bytes.first == UInt8(ascii: "<") || bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.first.map(isBlank) == true,
      let start = Self.element(in: head)
    else {
      size = nil
      return
    }
    let attributes = Self.attributes(in: head[start...])
    let box = (attributes["viewBox"] ?? "").split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    let width = attributes["width"].flatMap(Self.length)
    let height = attributes["height"].flatMap(Self.length)
    let shape = width.flatMap { width in height.map { (width, $0) } } ?? (box.count == 4 ? (box[2], box[3]) : nil)
    guard let shape, shape.0 > 0, shape.1 > 0, shape.0.isFinite, shape.1.isFinite else {
      size = nil
      return
    }
    let scale = Self.longerSide / max(shape.0, shape.1)
    size = PictureSize(
      width: max(1, Int((shape.0 * scale).rounded())), height: max(1, Int((shape.1 * scale).rounded())))
  }

  /// Where the first element that is called svg starts, after its name.
  private static func element(in head: ArraySlice<UInt8>) -> Int? {
    var rest = head
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = head[(open + 1)...]
      if rest.starts(with: "svg".utf8), let next = rest.dropFirst(3).first, isBlank(next) || next == UInt8(ascii: ">") {
        return open + 4
      }
      // Anything but the prolog before it makes it no SVG.
      guard let first = rest.first, first == UInt8(ascii: "!") || first == UInt8(ascii: "?") else { return nil }
      if rest.starts(with: "!--".utf8) {
        var place = rest.startIndex + 3
        while place + 3 <= head.endIndex, !head[place...].starts(with: "-->".utf8) { place += 1 }
        rest = head[min(place, head.endIndex)...]
      }
    }
    return nil
  }

  private static func attributes(in element: ArraySlice<UInt8>) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = element
    while true {
      rest = rest.drop(while: isBlank)
      let name = rest.prefix { !isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      rest = rest.dropFirst(name.count).drop(while: isBlank)
      guard !name.isEmpty, rest.first == UInt8(ascii: "=") else { return attributes }
      rest = rest.dropFirst().drop(while: isBlank)
      guard let quote = rest.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        return attributes
      }
      let value = rest.prefix { $0 != quote }
      rest = rest.dropFirst(value.count + 1)
      attributes[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
    }
  }

  /// A length without unit or in one in which pictures are measured; a share of the page is none.
  private static func length(_ text: String) -> Double? {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    let scales = ["": 1, "px": 1, "pt": 4 / 3.0, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96]
    return scales[String(text.dropFirst(digits.count))].flatMap { scale in Double(digits).map { $0 * scale } }
  }
}

private func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
