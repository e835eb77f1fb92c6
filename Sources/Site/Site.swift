import Diagnostics
package import Portfolio
package import Schema
package import Sealing

/// The website of a portfolio: its pages and files, each with what it is made from. Nothing here touches the disk.
package final class Site: Sendable {
  package let portfolio: Portfolio
  package let publication: Publication
  /// The records that have pages of their own.
  let published: ReachableRecords
  let today: PartialDate
  /// Where the site will be published, where that is known.
  let address: SiteAddress?
  package var baseURL: String? { address?.text }
  let stylesheet: Stylesheet
  let storedPDF: @Sendable (String) -> [UInt8]?
  let icon: SiteIcon
  /// How each sealed unit that somebody may open is sealed.
  private let seals: [RecordKey: UnitSeal]

  /// - Parameters:
  ///   - today: the day that timelines mark.
  ///   - baseURL: where the site will be published; portfolio.yaml's `url` where nil.
  ///   - revealed: units that are taken for public whatever they say; never for a site that is written.
  ///   - storedPDF: the PDF that `teczka pdf` made, by its path below `pdf/`.
  ///   - seals: how each sealed unit is sealed; one that has none is not published.
  package init(
    of portfolio: Portfolio, today: PartialDate, baseURL: String?, revealing revealed: Set<RecordKey> = [],
    seals: [RecordKey: UnitSeal] = [:], storedPDF: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.portfolio = portfolio
    self.seals = seals
    self.storedPDF = storedPDF
    publication = Publication(portfolio, revealing: revealed)
    published = ReachableRecords(in: publication)
    self.today = today
    address = (baseURL ?? portfolio.settings.content.url).map(SiteAddress.init)
    let look = ThemeLook(of: portfolio.theme, settings: portfolio.settings)
    stylesheet = Stylesheet(of: portfolio.theme, look: look)
    icon = SiteIcon(accent: look.light[.accent])
  }

  /// The same site as those see it who have one unit only.
  init(_ site: Site, showing publication: Publication) {
    portfolio = site.portfolio
    self.publication = publication
    published = ReachableRecords(in: publication)
    today = site.today
    address = nil
    stylesheet = site.stylesheet
    storedPDF = { _ in nil }
    icon = site.icon
    seals = [:]
  }

  /// The sealed units that somebody may open.
  package var sealedUnits: [SealedUnit] {
    publication.units.compactMap { unit in
      guard unit.visibility == .sealed, let seal = seals[unit.key] else { return nil }
      return SealedUnit(unit: unit, seal: seal, site: self)
    }
  }

  /// Another number where something changed that every page may show: portfolio.yaml, about.md, the pictures that they
  /// name, the theme, the day or the address.
  var sharedVersion: UInt64 {
    var version = Fingerprint()
    func add<Content>(_ record: Record<Content>) {
      version.combine(record.file.text(0..<record.file.bytes.count))
      for (language, translation) in record.translations.sorted(by: { $0.key < $1.key }) {
        version.combine(language.rawValue)
        version.combine(translation.file.text(0..<translation.file.bytes.count))
      }
    }
    add(portfolio.settings)
    if let about = portfolio.about { add(about) }
    add(portfolio.theme.record)
    version.combine(stylesheet.path)
    version.combine(icon.path)
    version.combine(today.iso8601)
    version.combine(address?.address(of: "") ?? "")
    for path in [portfolio.settings.content.logo, portfolio.about?.content.photo] {
      version.combine(path.map { portfolio.attachments.version(of: RecordFacts.code(ofPath: $0.value)) } ?? 0)
    }
    return version.value
  }

  /// Every page and file of the site. None of them is made yet.
  package func pages() -> [Page] {
    let own = portfolio.settings.content.language
    var pages = [
      Page(path: stylesheet.path, inputs: PageInputs()) { [stylesheet] in stylesheet.bytes },
      Page(path: icon.path, inputs: PageInputs()) { [icon] in icon.bytes },
    ]
    var contexts: [Language: PageContext] = [:]
    for language in Language.allCases { contexts[language] = PageContext(site: self, language: language, own: own) }
    for context in portfolio.languages.compactMap({ contexts[$0] }) {
      pages.append(context.frontPage())
      pages += publication.folders.map { context.page(of: $0.place, contents: $0.contents) }
      pages += publication.foldersOfExperience.places.map(context.experiencePage)
      pages += publication.foldersOfCompetence.places.map(context.competencePage)
      pages += publication.foldersOfEvidence.places.map(context.evidencePage)
      pages += publication.publicPlans.map(context.planPage)
    }
    for place in publication.publicCVs {
      for context in languages(ofCV: place).compactMap({ contexts[$0] }) {
        let pdf = currentPDF(ofCV: place, in: context.language)
        pages.append(context.cvPage(at: place, pdf: pdf))
        if let pdf { pages.append(context.pdfPage(ofCV: place, pdf)) }
      }
    }
    pages.append(PageContext(site: self, language: own, own: own).notFoundPage())
    pages += HostFiles.pages(address: address)
    if let address {
      pages += SiteMap(address: address).pages(
        of: { self.addresses() }, count: 1 + listedRecords.count, inputs: { self.listedInputs })
    }
    return pages + attachmentPages() + sealedUnits.flatMap(\.pages)
  }

  // MARK: What search engines are told of

  /// Every page that people may find, with its path in each language that it has.
  private func addresses() -> [SiteMap.Group] {
    let own = portfolio.settings.content.language
    let context = PageContext(site: self, language: own, own: own)
    return [portfolio.languages.map { ($0, context.frontPath(in: $0)) }]
      + listedRecords.map { record in
        if let language = portfolio.facts(of: record).language, record.type == .cv {
          return [(language: language, path: context.path(ofCV: record.place))]
        }
        return portfolio.languages.map { ($0, context.path(of: portfolio.key(of: record), in: $0)) }
      }
  }

  /// The records that have pages.
  private var listedRecords: [RecordPlace] {
    func all(_ type: RecordType, _ places: [Int]) -> [RecordPlace] { places.map { RecordPlace(type, $0) } }
    return all(.folder, publication.folders.map(\.place)) + all(.cv, publication.publicCVs)
      + all(.plan, publication.publicPlans) + all(.experience, publication.foldersOfExperience.places)
      + all(.competence, publication.foldersOfCompetence.places) + all(.evidence, publication.foldersOfEvidence.places)
  }

  private var listedInputs: PageInputs {
    var inputs = PageInputs()
    inputs.add(namesOf: listedRecords, in: portfolio)
    return inputs
  }

  // MARK: Parts

  /// A CV with a language of its own has one page, at the address without a language.
  func languages(ofCV place: Int) -> [Language] {
    portfolio.cvs.facts[place].language.map { [$0] } ?? portfolio.languages
  }

  /// The files that published evidence names, and the pictures that every page may show.
  private func attachmentPages() -> [Page] {
    var sources: [String: RecordPlace] = [:]
    for place in publication.foldersOfEvidence.places {
      for file in portfolio.evidence.facts[place].files {
        if let path = portfolio.attachments.path(of: file) { sources[path] = RecordPlace(.evidence, place) }
      }
    }
    if let photo = portfolio.about?.content.photo, showsPhoto { sources[photo.value] = .about }
    if let logo = portfolio.settings.content.logo { sources[logo.value] = .settings }
    return sources.sorted { $0.key < $1.key }.map { source, record in
      Page(path: Self.filePath(source), inputs: PageInputs(record), copying: source)
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
