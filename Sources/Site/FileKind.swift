/// How a browser shows a file.
enum FileKind {
  case picture, audio, video, other

  init(path: String) {
    let parts = path.lowercased().split(separator: ".")
    switch parts.count > 1 ? parts.last : nil {
    case "jpg", "jpeg", "png", "webp", "gif", "avif": self = .picture
    case "mp3", "ogg", "oga", "opus", "m4a", "wav", "flac": self = .audio
    case "mp4", "webm", "ogv", "mov": self = .video
    default: self = .other
    }
  }
}
