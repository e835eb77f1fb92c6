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
    let address = fileAddress(source, root: root)
    let title = evidence.content.title.value
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let kind = FileKind(path: file)
    switch kind {
    case .picture where isSmall:
      picture(&html, source, as: .figure, sizes: "21rem", alt: "", isLazy: true, root: root)
    case .picture:
      html.element(.a, .href(address)) {
        picture(
          &$0, source, as: .figure, sizes: "(min-width: 42rem) 40rem, 95vw", alt: title, isLazy: true, root: root)
      }
    case .pdf where isSmall: firstPage(&html, of: source, sizes: "20rem", alt: "", root: root)
    case .pdf:
      html.element(.a, .href(address)) {
        firstPage(&$0, of: source, sizes: "20rem", alt: "\(title): \(words.firstPage)", root: root)
      }
    case .audio: html.element(.audio, .src(address), .controls, .preload("none"), .ariaLabel(title))
    case .video: html.element(.video, .src(address), .controls, .preload("none"), .ariaLabel(title))
    case .other, .strangePicture, .active: break
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

  /// The type of a file, and its size where that can be known: of a picture how large the reader can see it.
  private func fileFacts(_ source: String) -> String {
    if let largest = site.picturePlan(of: source, as: .figure)?.largest {
      let type = FileKind.suffix(of: largest.path)?.uppercased() ?? ""
      return "\(type), \(largest.size.width) × \(largest.size.height)"
    }
    let type = FileKind.suffix(of: source)?.uppercased()
    let size = portfolio.attachments.size(of: source).map(words.size)
    return [type, size].compactMap { $0 }.joined(separator: ", ")
  }
}
