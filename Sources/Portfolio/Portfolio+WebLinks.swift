package import Diagnostics
import Documents
import Schema

extension Portfolio {
  /// A web address that a record names, and where.
  package struct WebLink: Sendable {
    package let address: String
    package let range: SourceRange
  }

  /// The web addresses in all records and texts, in no particular order; each text counts once in every language.
  package var webLinks: [WebLink] {
    var links: [WebLink] = []
    func add(_ address: String?, in file: SourceFile) {
      guard let address else { return }
      links.append(WebLink(address: address, range: file.range(file.place(of: address))))
    }
    func addTexts<Content>(of record: Record<Content>) {
      for body in [record.body] + record.translations.values.map(\.body) {
        guard let body else { continue }
        for link in body.webLinks {
          let place = body.file.place(of: link.address, within: link.range)
          links.append(WebLink(address: link.address, range: body.file.range(place)))
        }
      }
    }
    if let about {
      for link in about.content.links?.value ?? [] {
        links.append(WebLink(address: link.url.value, range: about.range(link.url)))
      }
      addTexts(of: about)
    }
    for record in experiences { addTexts(of: record) }
    for record in competences {
      add(record.content.esco, in: record.file)
      addTexts(of: record)
    }
    for record in evidence {
      add(record.content.url, in: record.file)
      addTexts(of: record)
    }
    for record in frameworks { add(record.content.url, in: record.file) }
    for record in folders { addTexts(of: record) }
    for record in cvs { addTexts(of: record) }
    for record in plans { addTexts(of: record) }
    for record in meetings { addTexts(of: record) }
    return links
  }
}

extension SourceFile {
  /// Where a text stands as it is; the whole range where it is written otherwise, with escapes.
  fileprivate func place(of text: String, within range: Range<Int>? = nil) -> Range<Int> {
    let wanted = Array(text.utf8)
    let range = range ?? 0..<bytes.count
    guard let first = wanted.first, range.count >= wanted.count else { return range.lowerBound..<range.lowerBound }
    for start in range.lowerBound...(range.upperBound - wanted.count)
    where bytes[start] == first && bytes[start...].starts(with: wanted) {
      return start..<start + wanted.count
    }
    return range.lowerBound..<range.lowerBound
  }
}
