import Documents
import Portfolio
import Schema

extension PageContext {
  /// The files of a piece of evidence, shown as what they are.
  func files(_ html: inout HTML, _ evidence: LocalisedRecord<Evidence>, level: Int, root: String) {
    guard !evidence.content.files.isEmpty else { return }
    html.element(.section, .class("files")) { html in
      html.element(.heading(level), text: words.files)
      for file in evidence.content.files {
        html.element(.figure, .class(FileKind(path: file.value).rawValue)) { html in
          show(&html, file.value, of: evidence, isSmall: false, root: root)
        }
      }
    }
    html.newline()
  }

  /// A file as what it is: a picture, a player, or what to download; each with its name and a way to open it.
  ///
  /// - Parameter isSmall: among other things, where the evidence's title stands beside it.
  func show(
    _ html: inout HTML, _ file: String, of evidence: LocalisedRecord<Evidence>, isSmall: Bool, root: String
  ) {
    let source = "evidence/\(file)"
    let address = Address(path: Site.filePath(source), root: root)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let kind = FileKind(path: file)
    switch kind {
    case .picture:
      let size = PictureSize.of(source, in: portfolio)
      html.empty(
        .img, .src(address), .width(size?.width), .height(size?.height), .loading("lazy"),
        .alt(isSmall ? "" : evidence.content.title.value))
    case .audio:
      html.element(.audio, .src(address), .controls, .preload("none"), .ariaLabel(evidence.content.title.value))
    case .video:
      html.element(.video, .src(address), .controls, .preload("none"), .ariaLabel(evidence.content.title.value))
    case .other: break
    }
    if isSmall, kind == .picture { return }
    html.element(isSmall ? .p : .figcaption, .class("file")) { html in
      html.element(.a, .href(address)) { html in
        html.text("\(kind == .other ? words.reading.download : words.openFile): ")
        html.element(.span, .class("name"), text: name)
      }
      html.element(.small, text: fileFacts(source))
    }
  }

  /// The type of a file, and its size where that can be known.
  private func fileFacts(_ source: String) -> String {
    let type = FileKind.suffix(of: source)?.uppercased()
    let size = portfolio.attachments.size(of: source).map(words.size)
    return [type, size].compactMap { $0 }.joined(separator: ", ")
  }
}
