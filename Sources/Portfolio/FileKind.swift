/// What an attachment is to a page, by the ending of its name: servers and browsers go by nothing else.
package enum FileKind: String, Sendable {
  /// Shown as a picture, which is made anew.
  case picture
  case audio, video
  /// Shown by its first page.
  case pdf
  /// A picture that browsers do not show.
  case strangePicture
  /// Could run a script as a page of the site.
  case active
  /// A link leads to it.
  case other

  package init(path: String) {
    switch Self.suffix(of: path) {
    case "jpg", "jpeg", "jfif", "png", "apng", "webp", "gif", "avif", "svg": self = .picture
    case "mp3", "ogg", "oga", "opus", "m4a", "wav", "flac": self = .audio
    case "mp4", "webm", "ogv", "mov": self = .video
    case "pdf": self = .pdf
    case "heic", "heif", "hif", "tif", "tiff", "bmp", "jxl", "jp2", "psd", "dng", "cr2", "cr3", "nef", "arw", "orf",
      "rw2", "raf":
      self = .strangePicture
    case "html", "htm", "xhtml", "xht", "shtml", "shtm", "xml", "xsl", "xslt", "svgz", "mht", "mhtml", "rdf", "rss",
      "atom", "mathml", "mml", "wsdl", "swf", "php", "hta":
      self = .active
    default: self = .other
    }
  }

  /// How the text of a text file is read; nil for files that are no text.
  package static func textForm(of path: String) -> ReadableText.Form? {
    switch suffix(of: path) {
    case "txt", "csv", "tsv", "json", "vtt", "srt", "ics", "vcf", "rtf", "tex", "yaml", "yml": .plain
    case "md": .markdown
    case "html", "htm", "xml", "svg": .html
    default: nil
    }
  }

  /// What stands after the last dot, in lower case; nil where there is none.
  package static func suffix(of path: String) -> Substring? {
    let parts = path.lowercased().split(separator: ".")
    return parts.count > 1 ? parts.last : nil
  }
}
