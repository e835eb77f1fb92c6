/// Something that the program teczka-pictures makes, from the bytes of a file or from words.
///
/// teczka and teczka-pictures share this module and nothing else.
package enum PictureTask: Sendable, Hashable {
  /// A picture at exactly this size, upright, in sRGB, with nothing but its pixels.
  case resized(width: Int, height: Int, turnsUpright: Bool, format: PictureFormat)
  /// The first page of a PDF at exactly this size, as a JPEG.
  case firstPage(width: Int, height: Int)
  /// How large the first page of a PDF is, in points: two numbers with a space between them.
  case firstPageSize
  /// A card that stands for a page elsewhere, as a PNG.
  case card(PictureCard)

  /// The task as fields of text: what is sent, and what a result is remembered by.
  package var fields: [String] {
    switch self {
    case .resized(let width, let height, let turnsUpright, let format):
      ["resized", String(width), String(height), turnsUpright ? "upright" : "as-is", format.rawValue]
    case .firstPage(let width, let height): ["first-page", String(width), String(height)]
    case .firstPageSize: ["first-page-size"]
    case .card(let card): ["card"] + card.fields
    }
  }

  package init?(fields: [String]) {
    guard let name = fields.first else { return nil }
    let rest = Array(fields.dropFirst())
    switch (name, rest.count) {
    case ("resized", 4):
      guard let width = Int(rest[0]), let height = Int(rest[1]), let format = PictureFormat(rawValue: rest[3])
      else { return nil }
      self = .resized(width: width, height: height, turnsUpright: rest[2] == "upright", format: format)
    case ("first-page", 2):
      guard let width = Int(rest[0]), let height = Int(rest[1]) else { return nil }
      self = .firstPage(width: width, height: height)
    case ("first-page-size", 0): self = .firstPageSize
    case ("card", _):
      guard let card = PictureCard(fields: rest) else { return nil }
      self = .card(card)
    default: return nil
    }
  }

  /// Changes whenever the same task would give other bytes, so that no older result is taken for a new one.
  package static let version = "2"
}

/// What a made picture is written as.
package enum PictureFormat: String, Sendable, Hashable {
  case jpeg, png, webp

  package var suffix: String {
    switch self {
    case .jpeg: "jpg"
    case .png: "png"
    case .webp: "webp"
    }
  }
}

/// The words and colours of a card.
package struct PictureCard: Sendable, Hashable {
  package let title: String
  /// Stands small above the title; nothing where empty.
  package let above: String
  /// Stands small below the title; nothing where empty.
  package let below: String
  /// As `#rrggbb`.
  package let background: String
  package let text: String
  package let accent: String

  package init(title: String, above: String, below: String, background: String, text: String, accent: String) {
    self.title = title
    self.above = above
    self.below = below
    self.background = background
    self.text = text
    self.accent = accent
  }

  package static let width = 1200
  package static let height = 630

  fileprivate var fields: [String] { [title, above, below, background, text, accent] }

  fileprivate init?(fields: [String]) {
    guard fields.count == 6 else { return nil }
    self.init(
      title: fields[0], above: fields[1], below: fields[2], background: fields[3], text: fields[4], accent: fields[5])
  }
}
