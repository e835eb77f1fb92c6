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
    let cv = unit.type == .cv ? portfolio.cvs[unit.id] : nil
    return (cv.map(languages) ?? portfolio.languages).compactMap { language in
      let context = PageContext(site: self, language: language, own: own, isPrinted: true)
      let page: Page? =
        switch unit.type {
        case .cv: cv.map { context.cvPage($0, pdf: nil) }
        case .plan: portfolio.plans[unit.id].map(context.planPage)
        case .folder:
          publication.folders.first { portfolio.folders[$0.place].id == unit.id }
            .map { context.page(of: $0.place, contents: $0.contents) }
        default: nil
        }
      return page.map { PrintedPage(unit: unit, file: pdfFile(of: unit, cv: cv, in: language), page: $0) }
    }
  }

  /// A file of the site, such as a stylesheet or a picture, by its path there.
  ///
  /// - Parameter contentFile: reads a file of `content/` by its path there.
  package func resource(contentFile: @escaping @Sendable (String) -> [UInt8]?) -> @Sendable (String) -> [UInt8]? {
    let sources = Dictionary(pages().map { ($0.path, $0.source) }, uniquingKeysWith: { first, _ in first })
    return { path in
      switch sources[path] {
      case nil: nil
      case .rendered(let render): render()
      case .copied(let file): contentFile(file)
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
  func currentPDF(of cv: Record<CV>, in language: Language) -> [UInt8]? {
    let file = pdfFile(of: cv.key, cv: cv, in: language)
    guard let bytes = storedPDF(file), let page = printedPages(of: cv.key).first(where: { $0.file == file })?.page,
      case .rendered(let render) = page.source, PDFIdentifier.of(bytes) == identifier(ofPDFOf: render())
    else { return nil }
    return bytes
  }

  /// The PDFs of public CVs that were printed from other pages than those of now; no site holds them.
  package func outdatedPDFs() -> [String] {
    portfolio.cvs.filter { $0.content.visibility.value == .public }.flatMap { cv in
      languages(of: cv).filter {
        storedPDF(pdfFile(of: cv.key, cv: cv, in: $0)) != nil && currentPDF(of: cv, in: $0) == nil
      }
      .map { pdfFile(of: cv.key, cv: cv, in: $0) }
    }
  }

  /// Named as records and their translations are.
  private func pdfFile(of unit: RecordKey, cv: Record<CV>?, in language: Language) -> String {
    let isOwn = cv?.content.language != nil || language == portfolio.settings.content.language
    return unit.path + (isOwn ? "" : ".\(language.rawValue)") + ".pdf"
  }
}

extension PageContext {
  /// The PDF of a CV's page, beside it.
  func pdfPage(of cv: Record<CV>, _ pdf: [UInt8]) -> Page {
    let page = cvPage(cv, pdf: nil)
    return Page(path: pdfPath(of: cv), inputs: Array(page.inputs), personalData: page.personalData) { pdf }
  }

  func pdfPath(of cv: Record<CV>) -> String {
    "\(path(ofCV: cv).dropLast("index.html".count))\(cv.id).pdf"
  }
}
