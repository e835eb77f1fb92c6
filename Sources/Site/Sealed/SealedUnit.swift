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

  var pages: [Page] {
    let page = Page(
      path: "\(folder)/index.html", inputs: inputs, personalData: personalData, source: .sealed(self))
    let files = attachments.map { attachment in
      let key = seal.attachment(attachment.source)
      return Page(
        path: "\(folder)/\(key.name)", inputs: PageInputs(attachment.record), personalData: personalData,
        source: attachment.task.map { .sealedDrawn($0, of: attachment.source, key) }
          ?? .sealedCopy(attachment.source, key))
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
      for (_, page) in sitePages(language) { inputs.add(page.inputs) }
    }
    var version = Fingerprint()
    version.combine(seal.openPart)
    inputs.add([Int(truncatingIfNeeded: version.value)])
    return inputs
  }

  /// The unit's pages as they are before they become one document: its own first, then its records'.
  private func sitePages(_ language: Language) -> [(key: RecordKey, page: Page)] {
    let context = PageContext(site: scoped, language: language, own: portfolio.settings.content.language)
    let place = unit.place.place
    func key(_ type: RecordType, _ place: Int) -> RecordKey { portfolio.key(of: RecordPlace(type, place)) }
    switch unit.place.type {
    case .folder:
      guard let (_, contents) = scoped.publication.folders.first else { return [] }
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
    /// Of a picture: what is made of it, the largest size that a public unit would show.
    let plan: PicturePlan?

    var task: PictureTask? { plan?.largest.task }
  }

  /// The files of `content/` that the document shows, each once.
  private var attachments: [Attachment] {
    var found: [String: Attachment] = [:]
    for file in scoped.publishedFiles() {
      let kind = FileKind(path: file.source)
      let plan = scoped.picturePlan(of: file.source, as: .figure)
      // The review has refused what is no picture after all, and what could run.
      guard kind != .strangePicture, kind != .active, kind != .picture || plan != nil else { continue }
      found[file.source] = Attachment(source: file.source, record: file.record, plan: plan)
    }
    if personalData.contains(.photo), let photo = portfolio.about?.content.photo?.value, found[photo] == nil,
      let plan = scoped.picturePlan(of: photo, as: .emblem)
    {
      found[photo] = Attachment(source: photo, record: .about, plan: plan)
    }
    return found.values.sorted { $0.source < $1.source }
  }

  /// The pictures that have to be made before the unit can be sealed.
  var pictureOrders: [PictureStudio.Order] {
    let portfolio = portfolio
    return attachments.compactMap { attachment in
      attachment.task.map { task in
        PictureStudio.Order(path: "", task: task, source: attachment.source) {
          if attachment.record.type == .evidence {
            return portfolio.range(of: attachment.source, namedByEvidence: attachment.record.place)
          }
          let photo = portfolio.about?.content.photo
          return photo.flatMap { photo in portfolio.about.map { $0.range(photo) } } ?? portfolio.settings.file.start
        }
      }
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
  /// - Parameter pictures: those of ``pictureOrders``, made.
  package func content(pictures: MadePictures) -> SealedContent {
    let attachments = attachments
    let shown = attachments.map { attachment in
      let name = attachment.source.split(separator: "/").last.map(String.init) ?? attachment.source
      guard let largest = attachment.plan?.largest else {
        return SealedContent.Attachment(
          name: name, type: MediaType.of(attachment.source),
          size: portfolio.attachments.size(of: attachment.source) ?? 0, key: seal.attachment(attachment.source))
      }
      let stem = name.split(separator: ".").first.map(String.init) ?? name
      let suffix = FileKind.suffix(of: largest.path).map(String.init) ?? ""
      return SealedContent.Attachment(
        name: "\(stem).\(suffix)", type: MediaType.of(largest.path),
        size: pictures[largest.task, attachment.source]?.count ?? 0, key: seal.attachment(attachment.source))
    }
    var files: [String: Int] = [:]
    for (number, attachment) in attachments.enumerated() {
      files[Site.filePath(attachment.source)] = number
      // The document has one size of each picture, whichever the page would take.
      for role in [PicturePlan.Role.figure, .emblem] {
        for variant in scoped.picturePlan(of: attachment.source, as: role)?.variants ?? [] {
          files[variant.path] = number
        }
      }
    }
    let versions = languages.map { language in
      let made = sitePages(language)
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
