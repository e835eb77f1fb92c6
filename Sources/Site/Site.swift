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
  /// The theme's, in light surroundings.
  let colours: [ColourToken: Colour]
  /// The sizes of the first pages of PDFs, by their paths below `content/`: only a decoder of PDFs can tell.
  let firstPages: [String: PictureSize]

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
    colours = look.light
    firstPages = [:]
  }

  /// The same site, which also shows the first pages of PDFs.
  package init(_ site: Site, firstPages: [String: PictureSize]) {
    portfolio = site.portfolio
    publication = site.publication
    published = site.published
    today = site.today
    address = site.address
    storedPDF = site.storedPDF
    stylesheet = site.stylesheet
    icon = site.icon
    colours = site.colours
    seals = site.seals
    self.firstPages = firstPages
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
    colours = site.colours
    // Asked for when a document is made: nothing of a sealed unit is kept.
    firstPages = [:]
  }

  /// The sealed units that somebody may open.
  package var sealedUnits: [SealedUnit] {
    publication.units.compactMap { unit in
      guard unit.visibility == .sealed, let seal = seals[unit.key] else { return nil }
      return SealedUnit(unit: unit, seal: seal, site: self)
    }
  }

  /// Those among them whose titles may stand on the front page, and where their pages are.
  var listedUnits: [(place: RecordPlace, path: String)] {
    publication.units.compactMap { unit in
      guard unit.visibility == .sealed, portfolio.facts(of: unit.place).traits.contains(.listed),
        let seal = seals[unit.key]
      else { return nil }
      return (unit.place, SealedUnit.pagePath(of: seal))
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
    if address != nil { pages += cardPages() }
    return pages + filePages() + sealedUnits.flatMap(\.pages)
  }

  private func cardPages() -> [Page] {
    let own = portfolio.settings.content.language
    return portfolio.languages.flatMap { PageContext(site: self, language: $0, own: own).cardPages() }
      + publication.publicCVs.flatMap { place in
        languages(ofCV: place).map { PageContext(site: self, language: $0, own: own).cardPage(ofCV: place) }
      }
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
}
