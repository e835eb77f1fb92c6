import Diagnostics
import PictureWork
package import Portfolio
import Schema
package import Sealing

/// A folder, a CV or a plan that is published sealed: one document with its records as sections, and its attachments apart.
package struct SealedUnit: Sendable {
  package let unit: Publication.Unit
  package let seal: UnitSeal
  let site: Site
  /// The site as those see it who have this unit only.
  private let scoped: Site

  init(unit: Publication.Unit, seal: UnitSeal, site: Site) {
    self.unit = unit
    self.seal = seal
    self.site = site
    scoped = Site(site, showing: Publication(showing: unit, of: site.publication, in: site.portfolio))
  }

  private var portfolio: Portfolio { site.portfolio }

  /// Where the page and its attachments stand; it names nothing.
  package var folder: String { "s/\(seal.id)" }
  static func pagePath(of seal: UnitSeal) -> String { "s/\(seal.id)/index.html" }

  var pages: [Page] {
    let page = Page(
      path: Self.pagePath(of: seal), inputs: inputs, personalData: personalData, source: .sealed(self))
    let files = attachments.map { attachment in
      let key = seal.attachment(attachment.path)
      return Page(
        path: "\(folder)/\(key.name)", inputs: PageInputs(attachment.record), personalData: personalData,
        source: attachment.drawing.map { .sealedDrawn($0, key) } ?? .sealedCopy(attachment.source, key))
    }
    return [page] + files
  }

  /// The keys of about.md that the unit shows: only CVs do.
  private var personalData: [AboutKey] {
    unit.place.type == .cv ? portfolio.cvs.facts[unit.place.place].contactKeys.filter(portfolio.hasPersonalData) : []
  }

  /// What the document is made from, and for whom it is sealed.
  private var inputs: PageInputs {
    var inputs = PageInputs(unit.place)
    for language in languages {
      for (_, page) in sitePages(of: scoped, language) { inputs.add(page.inputs) }
    }
    var version = Fingerprint()
    version.combine(seal.openPart)
    inputs.add([Int(truncatingIfNeeded: version.value)])
    return inputs
  }

  /// The unit's pages as they are before they become one document: its own first, then its records'.
  private func sitePages(of site: Site, _ language: Language) -> [(key: RecordKey, page: Page)] {
    let context = PageContext(site: site, language: language, own: portfolio.settings.content.language)
    let place = unit.place.place
    func key(_ type: RecordType, _ place: Int) -> RecordKey { portfolio.key(of: RecordPlace(type, place)) }
    switch unit.place.type {
    case .folder:
      guard let (_, contents) = site.publication.folders.first else { return [] }
      return [(unit.key, context.page(of: place, contents: contents))]
        + contents.competences.map { (key(.competence, $0), context.competencePage(at: $0)) }
        + contents.experiences.map { (key(.experience, $0), context.experiencePage(at: $0)) }
        + contents.evidence.map { (key(.evidence, $0), context.evidencePage(at: $0)) }
    case .cv: return [(unit.key, context.cvPage(at: place, pdf: nil))]
    case .plan: return [(unit.key, context.planPage(at: place))]
    default: return []
    }
  }

  var languages: [Language] {
    unit.place.type == .cv ? site.languages(ofCV: unit.place.place) : portfolio.languages
  }

  /// A file that is published with the document.
  private struct Attachment {
    /// Below `content/`.
    let source: String
    let record: RecordPlace
    /// Of what is made for the document; nil for a file as it is.
    let drawing: MadePictures.Drawing?

    /// What tells it from the unit's other attachments.
    var path: String {
      // A file is no folder: no other file can be called so.
      drawing?.kind == .firstPage ? "\(source)/first-page" : source
    }
  }

  /// The files of `content/` that the document shows, each once, and the first pages of PDFs.
  private var attachments: [Attachment] {
    var found: [Attachment] = []
    for file in scoped.publishedFiles() {
      func add(_ kind: MadePictures.Drawing.Kind?) {
        let drawing = kind.map { MadePictures.Drawing(of: file.source, as: $0) }
        found.append(Attachment(source: file.source, record: file.record, drawing: drawing))
      }
      switch FileKind(path: file.source) {
      case .picture: if scoped.picturePlan(of: file.source, as: .figure) != nil { add(.figure) }
      case .pdf:
        add(nil)
        add(.firstPage)
      case .audio, .video, .other: add(nil)
      // The review has refused them.
      case .strangePicture, .active: break
      }
    }
    if personalData.contains(.photo), let photo = portfolio.about?.content.photo?.value,
      !found.contains(where: { $0.source == photo }), scoped.picturePlan(of: photo, as: .emblem) != nil
    {
      found.append(Attachment(source: photo, record: .about, drawing: MadePictures.Drawing(of: photo, as: .emblem)))
    }
    return found.sorted { $0.path < $1.path }
  }

  /// The PDFs whose first pages the document shows.
  var firstPageSizeOrders: [PictureStudio.Order] {
    attachments.filter { $0.drawing?.kind == .firstPage }.map { order(.firstPageSize, for: $0) }
  }

  /// The pictures that have to be made before the unit can be sealed.
  ///
  /// - Parameter firstPages: how large the PDFs' are, by their paths below `content/`.
  func pictureOrders(
    firstPages: [String: PictureSize]
  ) -> [(drawing: MadePictures.Drawing, order: PictureStudio.Order)] {
    let site = Site(scoped, firstPages: firstPages)
    return attachments.compactMap { attachment in
      guard let drawing = attachment.drawing, let plan = plan(of: drawing, in: site) else { return nil }
      return (drawing, order(plan.largest.task, for: attachment))
    }
  }

  private func order(_ task: PictureTask, for attachment: Attachment) -> PictureStudio.Order {
    PictureStudio.Order(path: "", task: task, source: attachment.source) { [portfolio] in
      if attachment.record.type == .evidence {
        return portfolio.range(of: attachment.source, namedByEvidence: attachment.record.place)
      }
      let photo = portfolio.about?.content.photo
      return photo.flatMap { photo in portfolio.about.map { $0.range(photo) } } ?? portfolio.settings.file.start
    }
  }

  /// A document has one size of each picture, the largest that a public unit would show.
  private func plan(of drawing: MadePictures.Drawing, in site: Site) -> PicturePlan? {
    switch drawing.kind {
    case .figure: site.picturePlan(of: drawing.source, as: .figure)
    case .emblem: site.picturePlan(of: drawing.source, as: .emblem)
    case .firstPage: site.firstPagePlan(of: drawing.source)
    }
  }

  /// The page as it is published. What was sealed before stays as it is, where nothing has changed.
  func sealed(_ content: SealedContent, earlier: [UInt8]?, randomness: Randomness) -> [UInt8] {
    let plaintext = content.bytes
    let known = earlier.flatMap(UnlockPage.sealedPage).flatMap { seal.isSealed(plaintext, in: $0) ? $0 : nil }
    return UnlockPage(
      language: languages.first ?? portfolio.settings.content.language,
      style: .linked("../../\(site.stylesheet.path)"), sealed: known ?? seal.seal(plaintext, randomness: randomness)
    ).bytes
  }

  /// What those see who open it.
  ///
  /// - Parameter pictures: those of ``pictureOrders(firstPages:)``, made.
  package func content(pictures: MadePictures) -> SealedContent {
    let site = Site(scoped, firstPages: pictures.firstPages)
    let attachments = attachments
    var shown: [SealedContent.Attachment] = []
    var files: [String: Int] = [:]
    for (number, attachment) in attachments.enumerated() {
      let name = attachment.source.split(separator: "/").last.map(String.init) ?? attachment.source
      let key = seal.attachment(attachment.path)
      if let drawing = attachment.drawing, let plan = plan(of: drawing, in: site) {
        let lastPart = plan.largest.path.split(separator: "/").last.map(String.init) ?? name
        let madeName = drawing.kind == .firstPage ? "\(name)-\(lastPart)" : lastPart
        shown.append(
          SealedContent.Attachment(
            name: madeName, type: MediaType.of(madeName), size: pictures[drawing]?.count ?? 0, key: key))
        // Whichever size the page would take.
        for role in [PicturePlan.Role.figure, .emblem] where drawing.kind != .firstPage {
          for variant in site.picturePlan(of: attachment.source, as: role)?.variants ?? [] {
            files[variant.path] = number
          }
        }
        for variant in plan.variants { files[variant.path] = number }
      } else {
        shown.append(
          SealedContent.Attachment(
            name: name, type: MediaType.of(attachment.source),
            size: portfolio.attachments.size(of: attachment.source) ?? 0, key: key))
        files[Site.filePath(attachment.source)] = number
      }
    }
    let versions = languages.map { language in
      let made = sitePages(of: site, language)
      let anchors = Dictionary(
        made.map { ($0.page.path, $0.key == unit.key ? "main" : DocumentPart.anchor(of: $0.key)) },
        uniquingKeysWith: { first, _ in first })
      var html: [UInt8] = []
      var title = ""
      var bodyClass = ""
      for (key, page) in made {
        guard case .rendered(let render) = page.source else { continue }
        let part = DocumentPart(of: render(), path: page.path, anchors: anchors, files: files)
        if key == unit.key {
          title = part.title
          bodyClass = part.bodyClass
          html += part.main(as: nil)
        } else {
          html += part.main(as: key)
        }
      }
      return SealedContent.Version(language: language, title: title, bodyClass: bodyClass, main: html)
    }
    return SealedContent(versions: versions, attachments: shown)
  }
}
