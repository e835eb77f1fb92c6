import Diagnostics

/// A page with its stylesheet and pictures inside, as `data:` addresses (RFC 2397).
enum WholePage {
  /// The site's own writer puts every value in quotation marks and escapes those of texts: these stand nowhere else.
  private static let openings = ["<link rel=\"stylesheet\" href=\"", " src=\""].map { Array($0.utf8) }

  static func of(_ job: PrintJob, with settings: PrintSettings) -> [UInt8] {
    let depth = job.path.utf8.count { $0 == UInt8(ascii: "/") }
    let root = Array(String(repeating: "../", count: depth).utf8)
    var out: [UInt8] = []
    var rest = job.html[...]
    while let byte = rest.first {
      guard let opening = openings.first(where: { $0[0] == byte && rest.starts(with: $0) }) else {
        out.append(byte)
        rest = rest.dropFirst()
        continue
      }
      let value = rest.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") }
      rest = rest[value.endIndex...]
      out += opening
      out += value.starts(with: root) ? data(of: value.dropFirst(root.count), settings) ?? Array(value) : Array(value)
    }
    return out
  }

  private static func data(of address: ArraySlice<UInt8>, _ settings: PrintSettings) -> [UInt8]? {
    guard let path = String(decoding: address, as: UTF8.self).percentDecoded, let type = MediaType.of(path),
      let bytes = settings.resource(path)
    else { return nil }
    return Array("data:\(type.filter { $0 != " " });base64,\(Base64.text(of: bytes))".utf8)
  }
}
