import Diagnostics
package import Portfolio
package import Schema

/// The website of a portfolio: its pages and files, each with what it is made from. Nothing here touches the disk.
package final class Site: Sendable {
  let portfolio: Portfolio
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

  /// - Parameters:
  ///   - today: the day that timelines mark.
  ///   - baseURL: where the site will be published; portfolio.yaml's `url` where nil.
  ///   - revealed: units that are taken for public whatever they say; never for a site that is written.
  ///   - storedPDF: the PDF that `teczka pdf` made, by its path below `pdf/`.
  package init(
    of portfolio: Portfolio, today: PartialDate, baseURL: String?, revealing revealed: Set<RecordKey> = [],
    storedPDF: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.portfolio = portfolio
    self.storedPDF = storedPDF
    publication = Publication(portfolio, revealing: revealed)
    published = ReachableRecords(in: publication)
    self.today = today
    address = (baseURL ?? portfolio.settings.content.url).map(SiteAddress.init)
    let look = ThemeLook(of: portfolio.theme, settings: portfolio.settings)
    stylesheet = Stylesheet(of: portfolio.theme, look: look)
    icon = SiteIcon(accent: look.light[.accent])
  }

  /// Every page and file of the site.
  package func pages() -> [Page] {
    let settings = portfolio.settings
    let own = settings.content.language
    let theme = portfolio.theme.record.key
    var pages = [
      Page(path: stylesheet.path, inputs: [settings.key, theme]) { [stylesheet] in stylesheet.bytes
      },
      Page(path: icon.path, inputs: [settings.key, theme]) { [icon] in icon.bytes },
    ]
    for language in portfolio.languages {
      let context = PageContext(site: self, language: language, own: own)
      pages.append(context.frontPage())
      pages += publication.folders.map { context.page(of: $0.place, contents: $0.contents) }
      pages += publication.foldersOfExperience.keys.sorted().map(context.experiencePage)
      pages += publication.foldersOfCompetence.keys.sorted().map(context.competencePage)
      pages += publication.foldersOfEvidence.keys.sorted().map(context.evidencePage)
      pages += publicPlans.map(context.planPage)
    }
    for cv in publicCVs {
      for language in languages(of: cv) {
        let context = PageContext(site: self, language: language, own: own)
        let pdf = currentPDF(of: cv, in: language)
        pages.append(context.cvPage(cv, pdf: pdf))
        if let pdf { pages.append(context.pdfPage(of: cv, pdf)) }
      }
    }
    pages.append(PageContext(site: self, language: own, own: own).notFoundPage())
    pages += HostFiles.pages(address: address, settings: settings.key)
    if let address {
      pages += SiteMap(address: address).pages(
        of: { self.addresses() }, count: listedCount, inputs: { self.listedRecords() + [settings.key] })
    }
    return pages + attachmentPages()
  }

  // MARK: What search engines are told of

  /// Every page that people may find, with its path in each language that it has.
  private func addresses() -> [SiteMap.Group] {
    let own = portfolio.settings.content.language
    let context = PageContext(site: self, language: own, own: own)
    func group<Content>(_ record: Record<Content>) -> SiteMap.Group {
      portfolio.languages.map { ($0, context.path(of: record, in: $0)) }
    }
    return [portfolio.languages.map { ($0, context.frontPath(in: $0)) }]
      + publication.folders.map { group(portfolio.folders[$0.place]) }
      + publicCVs.map { cv in
        cv.content.language.map { [(language: $0, path: context.path(ofCV: cv))] } ?? group(cv)
      }
      + publicPlans.map(group)
      + publication.foldersOfExperience.keys.sorted().map { group(portfolio.experiences[$0]) }
      + publication.foldersOfCompetence.keys.sorted().map { group(portfolio.competences[$0]) }
      + publication.foldersOfEvidence.keys.sorted().map { group(portfolio.evidence[$0]) }
  }

  /// The records that have pages.
  private func listedRecords() -> [RecordKey] {
    publication.folders.map { portfolio.folders[$0.place].key } + publicCVs.map(\.key) + publicPlans.map(\.key)
      + publication.foldersOfExperience.keys.map { portfolio.experiences[$0].key }
      + publication.foldersOfCompetence.keys.map { portfolio.competences[$0].key }
      + publication.foldersOfEvidence.keys.map { portfolio.evidence[$0].key }
  }

  private var listedCount: Int {
    1 + publication.folders.count + publicCVs.count + publicPlans.count + publication.foldersOfExperience.count
      + publication.foldersOfCompetence.count + publication.foldersOfEvidence.count
  }

  private var publicCVs: [Record<CV>] { portfolio.cvs.filter { $0.content.visibility.value == .public } }
  private var publicPlans: [Record<Plan>] { portfolio.plans.filter { $0.content.visibility.value == .public } }

  // MARK: Parts

  /// A CV with a language of its own has one page, at the address without a language.
  func languages(of cv: Record<CV>) -> [Language] {
    cv.content.language.map { [$0] } ?? portfolio.languages
  }

  /// The files that published evidence names, and the pictures that every page may show.
  private func attachmentPages() -> [Page] {
    var sources: [String: RecordKey] = [:]
    for place in publication.foldersOfEvidence.keys.sorted() {
      let evidence = portfolio.evidence[place]
      for file in evidence.content.files { sources["evidence/\(file.value)"] = evidence.key }
    }
    if let photo = portfolio.about?.content.photo, showsPhoto {
      sources[photo.value] = RecordKey(type: .about, id: "about")
    }
    if let logo = portfolio.settings.content.logo { sources[logo.value] = portfolio.settings.key }
    return sources.sorted { $0.key < $1.key }.map { source, key in
      Page(path: Self.filePath(source), inputs: [key], copying: source)
    }
  }

  private var showsPhoto: Bool {
    publication.publicData.contains(.photo)
      || publication.units.contains {
        $0.visibility == .public && $0.personalData.contains(.photo)
      }
  }

  /// Where an attachment of `content/` stands in the site.
  static func filePath(_ source: String) -> String {
    "files/\(source)"
  }
}
