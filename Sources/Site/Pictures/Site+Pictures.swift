import Diagnostics
import PictureWork
import Portfolio
import Schema

extension Site {
  /// The pictures of a picture in `content/`; nil where it is none.
  func picturePlan(of source: String, as role: PicturePlan.Role) -> PicturePlan? {
    guard FileKind(path: source) == .picture, let head = portfolio.attachments.pictureHead(of: source) else {
      return nil
    }
    return PicturePlan(of: source, head: head, as: role)
  }

  func firstPagePlan(of source: String) -> PicturePlan? {
    firstPages[source].map { PicturePlan(ofFirstPageOf: source, size: $0) }
  }

  /// The files that published evidence names, and the pictures that every page may show.
  func filePages() -> [Page] {
    var pages: [String: Page] = [:]
    func add(_ page: Page) { pages[page.path] = page }
    func addPictures(
      _ plan: PicturePlan?, of source: String, _ record: RecordPlace,
      namedAt range: @escaping @Sendable () -> SourceRange
    ) {
      for variant in plan?.variants ?? [] {
        add(
          Page(
            path: variant.path, inputs: PageInputs(record), drawing: { variant.task }, of: source, namedAt: range))
      }
    }
    for file in publishedFiles() {
      let copy = Page(path: Self.filePath(file.source), inputs: PageInputs(file.record), copying: file.source)
      switch FileKind(path: file.source) {
      case .picture:
        addPictures(
          picturePlan(of: file.source, as: .figure), of: file.source, file.record, namedAt: file.range)
      case .pdf:
        add(copy)
        addPictures(firstPagePlan(of: file.source), of: file.source, file.record, namedAt: file.range)
      case .audio, .video, .other: add(copy)
      // The review has refused them.
      case .strangePicture, .active: break
      }
    }
    if let about = portfolio.about, let photo = about.content.photo, showsPhoto {
      addPictures(picturePlan(of: photo.value, as: .emblem), of: photo.value, .about) { about.range(photo) }
    }
    let settings = portfolio.settings
    if let logo = settings.content.logo {
      addPictures(picturePlan(of: logo.value, as: .emblem), of: logo.value, .settings) { settings.range(logo) }
    }
    return pages.values.sorted { $0.path < $1.path }
  }

  /// A file that published evidence names.
  struct PublishedFile: Sendable {
    /// Below `content/`.
    let source: String
    let record: RecordPlace
    /// Another number where its bytes may have changed; 0 where that is not known.
    let version: UInt64
    /// Where the record names it.
    let range: @Sendable () -> SourceRange
  }

  /// Each file once, with the first record that names it.
  func publishedFiles() -> [PublishedFile] {
    var seen: Set<UInt64> = []
    let portfolio = portfolio
    return publication.foldersOfEvidence.places.flatMap { place in
      portfolio.evidence.facts[place].files.compactMap { file -> PublishedFile? in
        guard seen.insert(file).inserted, let source = portfolio.attachments.path(of: file) else { return nil }
        return PublishedFile(
          source: source, record: RecordPlace(.evidence, place), version: portfolio.attachments.version(of: file)
        ) {
          portfolio.range(of: source, namedByEvidence: place)
        }
      }
    }
  }

  private var showsPhoto: Bool {
    publication.publicData.contains(.photo)
      || portfolio.hasPersonalData(.photo)
        && publication.publicCVs.contains { portfolio.cvs.facts[$0].contactKeys.contains(.photo) }
  }

  /// Where an attachment of `content/` stands in the site.
  static func filePath(_ source: String) -> String {
    "files/\(source)"
  }
}

extension Portfolio {
  /// Where a piece of evidence names a file of `content/`.
  func range(of source: String, namedByEvidence place: Int) -> SourceRange {
    let evidence = evidence[place]
    let file = evidence.content.files.first { "evidence/\($0.value)" == source }
    return file.map { evidence.range($0) } ?? evidence.file.start
  }
}
