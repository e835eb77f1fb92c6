import PictureWork

/// Draws a card: a title as large as it fits, what stands above and below it, and a stripe in the accent colour.
enum CardDrawing {
  private static let margin = 72
  private static let stripe = 28
  private static let gap = 36
  private static let left = stripe + margin
  private static let textWidth = PictureCard.width - left - margin

  static func file(of card: PictureCard) throws(Vips.Failure) -> [UInt8] {
    let white = try Vips(colour: "#ffffff", width: stripe, height: PictureCard.height)
    var drawing = try Vips(colour: card.background, width: PictureCard.width, height: PictureCard.height)
      .laying(card.accent, through: white, x: 0, y: 0)
    var top = margin
    var bottom = PictureCard.height - margin
    if !card.above.isEmpty {
      let above = try mask(card.above, sizes: [36], isBold: false, height: 50)
      drawing = try drawing.laying(card.accent, through: above, x: left, y: top)
      top += above.size.height + gap
    }
    if !card.below.isEmpty {
      let below = try mask(card.below, sizes: [36], isBold: false, height: 50)
      bottom -= below.size.height
      drawing = try drawing.laying(card.text, through: below, x: left, y: bottom)
      bottom -= gap
    }
    let title = try mask(card.title, sizes: [88, 76, 66, 58, 50, 44], isBold: true, height: bottom - top)
    let y = top + (bottom - top - title.size.height) / 2
    return try drawing.laying(card.text, through: title, x: left, y: y).file(.png)
  }

  /// A text in the largest size in which it is no higher than `height`; in the smallest its end is cut off.
  private static func mask(
    _ text: String, sizes: [Int], isBold: Bool, height: Int
  ) throws(Vips.Failure) -> Vips {
    // More than this fits nowhere, and takes long to set.
    let characters = Array(text.prefix(400))
    for size in sizes where characters.count == text.count {
      let mask = try mask(String(characters), size: size, isBold: isBold)
      if mask.size.height <= height { return mask }
    }
    let size = sizes.last ?? 0
    var fitting = 1
    var tooLong = characters.count
    while tooLong - fitting > 1 {
      let count = (fitting + tooLong) / 2
      let mask = try mask(cut(characters, to: count), size: size, isBold: isBold)
      if mask.size.height <= height { fitting = count } else { tooLong = count }
    }
    return try mask(cut(characters, to: fitting), size: size, isBold: isBold)
  }

  private static func cut(_ characters: [Character], to count: Int) -> String {
    var rest = characters.prefix(count)
    while let last = rest.last, last.isWhitespace || last.isPunctuation { rest.removeLast() }
    return String(rest) + "…"
  }

  private static func mask(_ text: String, size: Int, isBold: Bool) throws(Vips.Failure) -> Vips {
    try Vips(
      markup: escaped(text), font: "Lato, DejaVu Sans, sans-serif \(isBold ? "Bold " : "")\(size)", width: textWidth)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // Pango's markup cannot hold what no page shows.
      case _ where character.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .control }): escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
