import Diagnostics
import Documents
import PictureWork
import Portfolio
import Schema

/// What every page of one language is made with.
struct PageContext: Sendable {
  let site: Site
  let language: Language
  /// The language that the records are written in; its pages stand at the root.
  let own: Language
  let words: SiteWords
  /// Whether the page is made to be printed: without what leads elsewhere in the site.
  let isPrinted: Bool
  /// The folder of this language's pages: nothing for the portfolio's own, to which a CV in a language without pages leads too.
  private let prefix: String

  init(site: Site, language: Language, own: Language, isPrinted: Bool = false) {
    self.site = site
    self.isPrinted = isPrinted
    self.language = language
    self.own = own
    words = .of(language)
    prefix = site.portfolio.pagePrefix(of: language)
  }

  var portfolio: Portfolio { site.portfolio }
  var publication: Publication { site.publication }

  // MARK: Addresses

  /// The path of a record's page in this language.
  func path<Content>(of record: Record<Content>) -> String { prefix + record.pagePath }

  func path(of key: RecordKey) -> String { prefix + key.pagePath }

  func path(of key: RecordKey, in language: Language) -> String { prefix(for: language) + key.pagePath }

  func path<Content>(of record: Record<Content>, in language: Language) -> String {
    prefix(for: language) + record.pagePath
  }

  func frontPath(in language: Language) -> String { prefix(for: language) + "index.html" }

  private func prefix(for language: Language) -> String { portfolio.pagePrefix(of: language) }

  /// A CV with a language of its own stands at the address without a language.
  func path(ofCV cv: Record<CV>) -> String {
    cv.content.language == nil ? prefix + cv.pagePath : cv.pagePath
  }

  func path(ofCV place: Int) -> String {
    let path = portfolio.cvs.key(at: place).pagePath
    return portfolio.cvs.facts[place].language == nil ? prefix + path : path
  }

  /// Where the card picture of the front page or a unit's page stands: what social networks show beside a link.
  ///
  /// The cards are made where the site's own address is known, since only whole addresses lead to them.
  static func cardPath(ofPage path: String) -> String {
    let folder = path.hasSuffix("/index.html") ? String(path.dropLast("/index.html".count)) : "index"
    return "assets/cards/\(folder).png"
  }

  /// The width and height of every card picture, in pixels.
  static let cardSize = PictureSize(width: PictureCard.width, height: PictureCard.height)

  /// What leads from a page to the site's root.
  static func root(from path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  // MARK: Texts

  func localised<Content>(_ record: Record<Content>) -> LocalisedRecord<Content> {
    record.localised(in: language)
  }

  /// The language to mark an element with: none where it is the page's.
  func mark(_ language: Language?) -> Language? {
    let language = language ?? own
    return language == self.language ? nil : language
  }

  func label(_ type: RecordType, _ key: String) -> String {
    FieldLabels.words(of: type, key)?[language].title ?? key
  }
}
