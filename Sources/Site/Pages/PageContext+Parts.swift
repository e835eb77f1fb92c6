import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// A term with its value in a list of facts; nothing where there is no value.
  func fact(
    _ html: inout HTML, _ term: String, _ value: String?, language: Language? = nil
  ) {
    guard let value else { return }
    html.element(.div) { html in
      html.element(.dt, text: term)
      html.element(.dd, .lang(language), text: value)
    }
  }

  /// A term with a value that is more than a text.
  func fact(
    _ html: inout HTML, _ term: String, language: Language? = nil, value: (inout HTML) -> Void
  ) {
    html.element(.div) { html in
      html.element(.dt, .lang(language), text: term)
      html.element(.dd, content: value)
    }
  }

  func fact(_ html: inout HTML, _ term: String, date: PartialDate?) {
    guard let date else { return }
    html.element(.div) { html in
      html.element(.dt, text: term)
      html.element(.dd) { time(&$0, date) }
    }
  }

  func time(_ html: inout HTML, _ date: PartialDate) {
    html.element(.time, .datetime(date.iso8601), text: words.date(date))
  }

  /// A record's prose.
  func prose<Content>(
    _ html: inout HTML, _ record: LocalisedRecord<Content>, of type: RecordType, class proseClass: String = "prose"
  ) {
    guard let body = publishable(record, of: type) else { return }
    html.element(.div, .class(proseClass), .lang(mark(record.bodyLanguage))) { html in
      html.prose(body, words: .of(record.bodyLanguage ?? own))
    }
    html.newline()
  }

  /// A record's prose, in which links to records that are not published have become text; nil where there is none.
  func publishable<Content>(_ record: LocalisedRecord<Content>, of type: RecordType) -> MarkdownBody? {
    guard let body = record.body, !body.isBlank else { return nil }
    let unpublished = body.links.filter { link in
      // Only a record in a folder of records has a page from which a path to another can lead.
      guard type.folder != nil, let target = RecordLink(path: link.path) else { return true }
      let key = RecordKey(type: target.type ?? type, id: target.id)
      return !publication.hasPage(key, in: portfolio)
    }
    return unpublished.isEmpty ? body : body.rendered(without: Set(unpublished.map(\.path)))
  }

  /// A link to a record's page, named by its title.
  func link<Content>(
    _ html: inout HTML, to record: Record<Content>, title: (Content) -> Located<String>,
    root: String
  ) {
    let shown = localised(record)
    html.element(
      .a, .href(Address(page: path(of: record), root: root)), .lang(mark(shown.titleLanguage)),
      text: title(shown.content).value)
  }

  /// A term with a list of links; nothing where the list is empty.
  func linkFact<Content>(
    _ html: inout HTML, _ term: String, _ records: [Record<Content>], title: (Content) -> Located<String>,
    root: String
  ) {
    guard !records.isEmpty else { return }
    html.element(.div) { html in
      html.element(.dt, text: term)
      for record in records {
        html.element(.dd) { link(&$0, to: record, title: title, root: root) }
      }
    }
  }

  /// A heading with a list of links; nothing where the list is empty.
  func linkList<Content>(
    _ html: inout HTML, _ heading: String, _ records: [Record<Content>],
    title: (Content) -> Located<String>, level: Int = 2, root: String
  ) {
    guard !records.isEmpty else { return }
    html.element(.section, .class("links")) { html in
      html.element(.heading(level), text: heading)
      html.element(.ul) { html in
        for record in records {
          html.element(.li) { link(&$0, to: record, title: title, root: root) }
        }
      }
    }
    html.newline()
  }
}

extension HTML {
  /// A web address as a link that shows it without what every address has.
  mutating func webLink(_ url: String) {
    var shown = Substring(url)
    for scheme in ["https://", "http://"] where shown.hasPrefix(scheme) { shown = shown.dropFirst(scheme.count) }
    if shown.hasSuffix("/") { shown.removeLast() }
    element(.a, .href(Address(web: url)), text: String(shown))
  }
}
