import Portfolio

/// What browsers are told that an attachment is. Whatever could run is a mere download.
enum MediaType {
  static func of(_ path: String) -> String {
    FileKind.suffix(of: path).flatMap { types[String($0)] } ?? "application/octet-stream"
  }

  private static let types = [
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp", "gif": "image/gif",
    "avif": "image/avif", "mp3": "audio/mpeg", "ogg": "audio/ogg", "oga": "audio/ogg", "opus": "audio/ogg",
    "m4a": "audio/mp4", "wav": "audio/wav", "flac": "audio/flac", "mp4": "video/mp4", "webm": "video/webm",
    "ogv": "video/ogg", "mov": "video/quicktime", "pdf": "application/pdf",
  ]
}
