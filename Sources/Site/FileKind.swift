import Portfolio

/// How a browser shows a file.
enum FileKind: String {
  case picture, audio, video, other

  init(path: String) {
    switch Self.suffix(of: path) {
    case "jpg", "jpeg", "png", "webp", "gif", "avif": self = .picture
    case "mp3", "ogg", "oga", "opus", "m4a", "wav", "flac": self = .audio
    case "mp4", "webm", "ogv", "mov": self = .video
    default: self = .other
    }
  }

  /// How the text of a text file is read; nil for files that are no text.
  static func textForm(of path: String) -> ReadableText.Form? {
    switch suffix(of: path) {
    case "txt", "csv", "tsv", "json", "vtt", "srt", "ics", "vcf", "rtf", "tex", "yaml", "yml": .plain
    case "md": .markdown
    case "html", "htm", "xml", "svg": .html
    default: nil
    }
  }

  /// What stands after the last dot, in lower case; nil where there is none.
  static func suffix(of path: String) -> Substring? {
    let parts = path.lowercased().split(separator: ".")
    return parts.count > 1 ? parts.last : nil
  }
}
