import Diagnostics
import Portfolio

extension PageContext {
  /// What a host shows for an address that leads nowhere, in every language of the site.
  ///
  /// It answers at any depth, so its links start at the host's root: below the path of the site's address, where that is known.
  func notFoundPage() -> Page {
    Page(path: "404.html", inputs: PageInputs()) {
      page(
        at: "404.html", root: site.address?.path ?? "/",
        PageSummary(title: words.notFound, description: nil, isListed: false), class: "missing-page", alternates: []
      ) { html, root in
        for (number, language) in portfolio.languages.enumerated() {
          let words = SiteWords.of(language)
          html.element(.section, .lang(mark(language))) { html in
            html.element(number == 0 ? .h1 : .h2, text: words.notFound)
            html.element(.p, text: words.notFoundExplanation)
            html.element(.p) { html in
              html.element(.a, .href(Address(page: frontPath(in: language), root: root)), text: words.home)
            }
          }
          html.newline()
        }
      }
    }
  }
}
