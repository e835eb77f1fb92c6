import Diagnostics
import PictureWork
import Schema

/// A file that a unit would show and cannot: a picture that no browser shows or that is too large to open, or a file that
/// could run a script as a page of the site.
struct AttachmentUnpublishable: LinkRule {
  let needsEveryRecord = false

  func findings(in portfolio: Portfolio) -> [LinkFinding] {
    let problems = portfolio.evidence.facts.enumerated().flatMap { place, facts in
      facts.files.compactMap { file -> (place: Int, source: String, problem: Problem)? in
        guard let source = portfolio.attachments.path(of: file) else { return nil }
        return problem(with: source, mustBePicture: false, portfolio).map { (place, source, $0) }
      }
    }
    let photo = portfolio.about?.content.photo.flatMap { problem(with: $0.value, mustBePicture: true, portfolio) }
    let logo = portfolio.settings.content.logo.flatMap { problem(with: $0.value, mustBePicture: true, portfolio) }
    var findings: [LinkFinding] = []
    if !problems.isEmpty || photo != nil {
      let publication = Publication(portfolio)
      let units = publication.units.filter { $0.visibility != .private }
      let shown = Set(units.flatMap(\.records))
      findings = problems.filter { shown.contains(RecordPlace(.evidence, $0.place)) }.map { place, source, problem in
        LinkFinding(problem.code, RecordPlace(.evidence, place)) {
          let evidence = portfolio.evidence[place]
          let file = evidence.content.files.first { "evidence/\($0.value)" == source }
          return Diagnostic(problem, at: file.map { evidence.range($0) } ?? evidence.file.start)
        }
      }
      let showsPhoto =
        publication.publicData.contains(.photo)
        || units.contains { $0.place.type == .cv && portfolio.cvs.facts[$0.place.place].contactKeys.contains(.photo) }
      if let photo, showsPhoto, let about = portfolio.about, let path = about.content.photo {
        findings.append(LinkFinding(photo.code, .about) { Diagnostic(photo, at: about.range(path)) })
      }
    }
    if let logo, let path = portfolio.settings.content.logo {
      let settings = portfolio.settings
      findings.append(LinkFinding(logo.code, .settings) { Diagnostic(logo, at: settings.range(path)) })
    }
    return findings
  }

  private func problem(with source: String, mustBePicture: Bool, _ portfolio: Portfolio) -> Problem? {
    let path = source.hasPrefix("evidence/") && !mustBePicture ? String(source.dropFirst("evidence/".count)) : source
    let attachments = portfolio.attachments
    // What is not there, LinkCheck has told.
    guard mustBePicture == false || attachments.problem(with: source, as: source) == nil else { return nil }
    switch FileKind(path: source) {
    case .active: return .attachmentActive(path: path)
    case .strangePicture: return .pictureFormat(path: path)
    case .picture: return problem(withPicture: source, path, attachments)
    case _ where mustBePicture: return .pictureFormat(path: path)
    case .audio, .video, .pdf, .other:
      return ActiveContent.mayHide(in: source) && ActiveContent.isLikely(attachments.start(of: source))
        ? .attachmentActive(path: path) : nil
    }
  }

  private func problem(withPicture source: String, _ path: String, _ attachments: Attachments) -> Problem? {
    guard let head = attachments.pictureHead(of: source) else {
      return HEIFHead(attachments.start(of: source)).isHEIC
        ? .pictureFormat(path: path) : .pictureUnreadable(path: path)
    }
    let (pixels, isMore) = head.size.width.multipliedReportingOverflow(by: head.size.height)
    return isMore || pixels > PictureLimits.pixels
      ? .pictureTooLarge(
        path: path, width: head.size.width, height: head.size.height, limit: PictureLimits.pixels / 1_000_000) : nil
  }
}

/// Files that a browser may take for a page, although their names do not say so.
enum ActiveContent {
  /// A name with an ending that servers know is served as what it says; any other may be served as what it looks like
  /// (WHATWG: MIME Sniffing, 7.1).
  static func mayHide(in path: String) -> Bool {
    FileKind.suffix(of: path).map { !knownSuffixes.contains(String($0)) } ?? true
  }

  static func isLikely(_ start: [UInt8]) -> Bool {
    let text = String(decoding: start.drop { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains($0) }.prefix(64), as: UTF8.self)
      .lowercased()
    return openings.contains { text.hasPrefix($0) }
  }

  private static let openings = [
    "<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table", "<a ", "<a>", "<style",
    "<title", "<b>", "<b ", "<body", "<br", "<p>", "<p ", "<!--", "<?xml", "<svg",
  ]

  private static let knownSuffixes: Set<String> = [
    "txt", "csv", "tsv", "json", "vtt", "srt", "ics", "vcf", "rtf", "tex", "yaml", "yml", "md", "pdf", "zip", "gz",
    "7z",
    "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "epub", "mp3", "ogg", "oga", "opus", "m4a", "wav",
    "flac", "mp4", "webm", "ogv", "mov",
  ]
}
