import Diagnostics
import Documents
import Portfolio

/// What a page is to those who show a link to it: the types of the Open Graph protocol (ogp.me).
enum SharedKind: String {
  case website, article, profile
}

/// What a page says of itself in its head.
struct PageSummary {
  /// The page's own title; nil for the front page.
  let title: String?
  let description: String?
  var kind = SharedKind.article
  /// The page whose card picture stands for this one; nil where it has its own.
  var cardPage: String?
  /// Whether search engines and links lead here.
  var isListed = true
}

extension PageContext {
  /// The first words of a record's prose.
  func excerpt<Content>(of record: LocalisedRecord<Content>) -> String? {
    record.body.flatMap { Excerpt.text(of: $0.html) }
  }

  /// What search engines and social networks read: where the page is published, its languages, and how a link to it looks.
  func sharingTags(
    _ html: inout HTML, _ summary: PageSummary, path: String, siteTitle: String,
    alternates: [(language: Language, path: String)]
  ) {
    guard summary.isListed else {
      html.empty(.meta, .name("robots"), .content("noindex"))
      html.newline()
      return
    }
    let title = summary.title ?? siteTitle
    property(&html, "og:type", summary.kind.rawValue)
    property(&html, "og:title", title)
    if title != siteTitle { property(&html, "og:site_name", siteTitle) }
    if let description = summary.description { property(&html, "og:description", description) }
    property(&html, "og:locale", language.territoryName)
    for alternate in alternates where alternate.language != language {
      property(&html, "og:locale:alternate", alternate.language.territoryName)
    }
    html.empty(.meta, .name("twitter:card"), .content(site.address == nil ? "summary" : "summary_large_image"))
    html.newline()
    // All that follows needs whole addresses.
    guard let address = site.address else { return }
    let card = Self.cardPath(ofPage: summary.cardPage ?? path)
    property(&html, "og:url", address.address(of: path))
    property(&html, "og:image", address.address(of: card))
    property(&html, "og:image:type", "image/png")
    property(&html, "og:image:width", String(Self.cardSize.width))
    property(&html, "og:image:height", String(Self.cardSize.height))
    property(&html, "og:image:alt", title == siteTitle ? title : "\(title) – \(siteTitle)")
    html.empty(.link, .rel("canonical"), .href(published(path, at: address)))
    html.newline()
    guard alternates.count > 1, let first = alternates.first else { return }
    for alternate in alternates {
      html.empty(.link, .rel("alternate"), .hreflang(alternate.language), .href(published(alternate.path, at: address)))
      html.newline()
    }
    html.empty(.link, .rel("alternate"), .hreflangDefault, .href(published(first.path, at: address)))
    html.newline()
  }

  /// The address at which a host answers with a page.
  func published(_ path: String, at address: SiteAddress) -> Address { Address(web: address.address(of: path)) }

  private func property(_ html: inout HTML, _ name: String, _ content: String) {
    html.empty(.meta, .property(name), .content(content))
    html.newline()
  }
}

extension Language {
  /// With a territory, as Open Graph names languages.
  fileprivate var territoryName: String {
    switch self {
    case .polish: "pl_PL"
    case .english: "en_GB"
    case .norwegian: "nb_NO"
    }
  }
}
