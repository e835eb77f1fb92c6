import Schema

/// The site's one stylesheet: the theme's tokens, what all themes share, and the portfolio's own colours; named after its contents.
struct Stylesheet: Sendable {
  let bytes: [UInt8]
  let path: String

  init(settings: PortfolioSettings) {
    var bytes = PackageResources.style_css
    for part in Self.parts { bytes += part }
    var tokens = ""
    if let accent = settings.colours?.accent { tokens += "--accent:\(accent);" }
    if let background = settings.colours?.background { tokens += "--background:\(background);" }
    if let text = settings.colours?.text { tokens += "--text:\(text);" }
    if settings.font == .serif { tokens += "--font-text:var(--font-serif);" }
    if !tokens.isEmpty { bytes += Array("\n:root:root{\(tokens)}\n".utf8) }
    self.bytes = bytes
    path = "assets/style.\(ContentHash.hex(of: bytes)).css"
  }

  private static var parts: [[UInt8]] {
    [
      PackageResources.base_css, PackageResources.folder_css, PackageResources.plan_css, PackageResources.cv_css,
      PackageResources.print_css,
    ]
  }
}

/// A short name for contents (FNV-1a, 64 bits): it tells versions apart and protects nothing.
enum ContentHash {
  static func hex<Bytes: Sequence<UInt8>>(of bytes: Bytes) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
