import Diagnostics
package import Portfolio
import Schema

/// A unit's page in one language as it is printed.
package struct PrintedPage: Sendable {
  package let unit: RecordKey
  /// Where the PDF stands below `pdf/`, such as `cvs/baker.pdf` and `cvs/baker.en.pdf`.
  package let file: String
  package let page: Page
}

extension Site {
  /// A unit's pages as they are printed, one a language: without what only a screen needs.
  package func printedPages(of unit: RecordKey) -> [PrintedPage] {
    let own = portfolio.settings.content.language
    guard let place = portfolio.place(of: unit)?.place else { return [] }
    return (unit.type == .cv ? languages(ofCV: place) : portfolio.languages).compactMap { language in
      let context = PageContext(site: self, language: language, own: own, isPrinted: true)
      let page: Page? =
        switch unit.type {
        case .cv: context.cvPage(at: place, pdf: nil)
        case .plan: context.planPage(at: place)
        case .folder:
          publication.folders.first { $0.place == place }
            .map { context.page(of: $0.place, contents: $0.contents) }
        default: nil
        }
      return page.map { PrintedPage(unit: unit, file: pdfFile(of: unit, at: place, in: language), page: $0) }
    }
  }

  /// A file of the site, such as a stylesheet or a picture, by its path there.
  ///
  /// - Parameters:
  ///   - pictures: those that were made, by their paths.
  ///   - contentFile: reads a file of `content/` by its path there.
  package func resource(
    pictures: [String: [UInt8]], contentFile: @escaping @Sendable (String) -> [UInt8]?
  ) -> @Sendable (String) -> [UInt8]? {
    let sources = Dictionary(pages().map { ($0.path, $0.source) }, uniquingKeysWith: { first, _ in first })
    return { path in
      switch sources[path] {
      case nil, .sealed, .sealedCopy, .sealedDrawn: nil
      case .rendered(let render): render()
      case .copied(let file): contentFile(file)
      case .drawn: pictures[path]
      }
    }
  }

  /// What a PDF of a page is known by: 32 hexadecimal digits that change with the page, its stylesheet (the page names it by its
  /// contents) and the owner's photo.
  package func identifier(ofPDFOf page: [UInt8]) -> String {
    let photo = portfolio.about?.content.photo.flatMap {
      try? portfolio.attachments.bytes(of: $0.value, limit: 1 << 26)
    }
    return ContentHash.hex(of: page) + ContentHash.hex(of: photo ?? [])
  }

  /// The PDF of a CV's page, if there is one and it was printed from the page as it is now.
  func currentPDF(ofCV place: Int, in language: Language) -> [UInt8]? {
    let unit = portfolio.cvs.key(at: place)
    let file = pdfFile(of: unit, at: place, in: language)
    guard let bytes = storedPDF(file), let page = printedPages(of: unit).first(where: { $0.file == file })?.page,
      case .rendered(let render) = page.source, PDFIdentifier.of(bytes) == identifier(ofPDFOf: render())
    else { return nil }
    return bytes
  }

  /// The PDFs of public CVs that were printed from other pages than those of now; no site holds them.
  package func outdatedPDFs() -> [String] {
    storedPDFs.filter { currentPDF(ofCV: $0.cv, in: $0.language) == nil }.map(\.file)
  }

  /// What has to be read to tell whether the PDFs that there are were printed from the pages as they are now.
  package var recordsOfStoredPDFs: [RecordPlace] {
    Set(storedPDFs.map(\.cv)).sorted().flatMap { cv in
      PageContext(site: self, language: portfolio.settings.content.language, own: portfolio.settings.content.language)
        .inputs(ofCV: cv, pdf: nil).records
    }
  }

  private var storedPDFs: [(cv: Int, language: Language, file: String)] {
    publication.publicCVs.flatMap { cv in
      languages(ofCV: cv).map { (cv, $0, pdfFile(of: portfolio.cvs.key(at: cv), at: cv, in: $0)) }
    }.filter { storedPDF($0.2) != nil }
  }

  /// Named as records and their translations are.
  private func pdfFile(of unit: RecordKey, at place: Int, in language: Language) -> String {
    let isOwn =
      unit.type == .cv && portfolio.cvs.facts[place].language != nil
      || language == portfolio.settings.content.language
    return unit.path + (isOwn ? "" : ".\(language.rawValue)") + ".pdf"
  }
}

extension PageContext {
  /// The PDF of a CV's page, beside it.
  func pdfPage(ofCV place: Int, _ pdf: [UInt8]) -> Page {
    let page = cvPage(at: place, pdf: nil)
    return Page(
      path: pdfPath(ofCV: place),
      inputs: page.inputs.adding([Int(truncatingIfNeeded: ContentHash.number(of: pdf))]),
      personalData: page.personalData
    ) { pdf }
  }

  func pdfPath(ofCV place: Int) -> String {
    "\(path(ofCV: place).dropLast("index.html".count))\(portfolio.cvs.id(at: place)).pdf"
  }
}
