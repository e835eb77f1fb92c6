package import Diagnostics
import Sealing

extension SealedContent {
  /// More versions or attachments than any unit has.
  private static let countLimit = 10_000

  /// Reads what an opened page held; whoever sealed it, nothing in it is trusted.
  ///
  /// - Throws: where it is no content of a unit, as docs/sealing.md describes it.
  package init(reading plaintext: [UInt8]) throws(Problem.SealedFileFault) {
    let json: JSON
    do throws(JSON.Malformed) {
      json = try JSON(strict: plaintext, depthLimit: 8)
    } catch {
      throw .malformed(part: "JSON")
    }
    guard let versions = json["versions"]?.array, !versions.isEmpty else { throw .malformed(part: "versions") }
    guard let attachments = json["attachments"]?.array else { throw .malformed(part: "attachments") }
    guard versions.count <= Self.countLimit else { throw .limit(part: "versions") }
    guard attachments.count <= Self.countLimit else { throw .limit(part: "attachments") }
    self.init(
      versions: try versions.map { item throws(Problem.SealedFileFault) in try Version(item) },
      attachments: try attachments.map { item throws(Problem.SealedFileFault) in try Attachment(item) })
  }

  /// The unit's title in its first language.
  package var title: String { versions.first?.title ?? "" }
}

extension SealedContent.Version {
  fileprivate init(_ json: JSON) throws(Problem.SealedFileFault) {
    guard let tag = json["language"]?.string, let title = json["title"]?.string, let html = json["html"]?.string,
      let bodyClass = json["class"]?.string
    else { throw .malformed(part: "versions") }
    guard let language = Language(rawValue: tag) else { throw .unsupported(part: "language") }
    self.init(language: language, title: title, bodyClass: bodyClass, main: Array(html.utf8))
  }
}

extension SealedContent.Attachment {
  /// A name of a file in the same folder or of a block in the same page, and nothing that leads elsewhere.
  private static func isOpaque(_ name: String) -> Bool {
    (1...128).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  fileprivate init(_ json: JSON) throws(Problem.SealedFileFault) {
    guard let name = json["name"]?.string, let type = json["type"]?.string, let size = json["size"]?.integer,
      let file = json["file"]?.string, let key = json["key"]?.string.flatMap(Base64URL.decode),
      size >= 0, key.count == 16, Self.isOpaque(file)
    else { throw .malformed(part: "attachments") }
    guard size <= 1 << 40 else { throw .limit(part: "size") }
    self.init(name: name, type: type, size: size, key: AttachmentKey(name: file, key: SecretKey(key)))
  }
}
