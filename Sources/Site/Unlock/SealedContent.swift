package import Diagnostics
package import Sealing

/// What is sealed in the page of a unit: the page in each language, and where its attachments are with what opens them.
package struct SealedContent {
  package struct Version {
    package let language: Language
    package let title: String
    /// The classes of the page's body.
    let bodyClass: String
    /// The content of the page's main part. An attachment is referred to by `data-sealed`, its place in ``attachments``.
    let main: [UInt8]

    package init(language: Language, title: String, bodyClass: String, main: [UInt8]) {
      self.language = language
      self.title = title
      self.bodyClass = bodyClass
      self.main = main
    }
  }

  package struct Attachment {
    package let name: String
    /// A media type. Pictures, sound and film are shown, everything else is saved.
    let type: String
    /// In bytes.
    package let size: Int
    package let key: AttachmentKey

    package init(name: String, type: String, size: Int, key: AttachmentKey) {
      self.name = name
      self.type = type
      self.size = size
      self.key = key
    }
  }

  package let versions: [Version]
  package let attachments: [Attachment]

  package init(versions: [Version], attachments: [Attachment]) {
    self.versions = versions
    self.attachments = attachments
  }

  /// JSON, as docs/sealing.md describes it.
  package var bytes: [UInt8] {
    let json: JSON = .object([
      (
        "versions",
        .array(
          versions.map { version in
            .object([
              ("language", .string(version.language.rawValue)), ("title", .string(version.title)),
              ("class", .string(version.bodyClass)), ("html", .string(String(decoding: version.main, as: UTF8.self))),
            ])
          })
      ),
      (
        "attachments",
        .array(
          attachments.map { attachment in
            .object([
              ("name", .string(attachment.name)), ("type", .string(attachment.type)),
              ("size", .integer(attachment.size)), ("file", .string(attachment.key.name)),
              ("key", .string(Base64URL.encode(attachment.key.key.bytes))),
            ])
          })
      ),
    ])
    return Array(json.text(pretty: false).utf8)
  }
}
