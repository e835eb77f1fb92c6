package import Schema

/// A page to be printed, and what the PDF of it says of itself.
package struct PrintJob: Sendable {
  /// What messages call it, such as `cvs/baker`.
  package let name: String
  /// Where the page stands in its site.
  package let path: String
  package let html: [UInt8]
  /// 32 hexadecimal digits that are the PDF's identifier (ISO 32000-1, 14.4).
  package let identifier: String
  /// Whether links to other pages of the site lead somewhere on paper; where not, they are left out.
  package let keepsSiteLinks: Bool

  package init(name: String, path: String, html: [UInt8], identifier: String, keepsSiteLinks: Bool) {
    self.name = name
    self.path = path
    self.html = html
    self.identifier = identifier
    self.keepsSiteLinks = keepsSiteLinks
  }
}

/// What pages are printed with.
package struct PrintSettings: Sendable {
  /// Where the site will be published, without a slash at its end; nil where nobody has said so.
  package let baseURL: String?
  /// The day that the PDFs bear.
  package let day: PartialDate
  /// How many pages are printed at a time.
  package let jobCount: Int
  /// A file of the site, such as its stylesheet, by its path there.
  package let resource: @Sendable (String) -> [UInt8]?

  package init(
    baseURL: String?, day: PartialDate, jobCount: Int, resource: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.baseURL = baseURL
    self.day = day
    self.jobCount = jobCount
    self.resource = resource
  }
}

/// Why nothing was printed, in the words of the program that failed.
package struct PrintFailure: Error {
  package let reason: String
}

/// The types by which browsers tell the files of a page apart.
enum MediaType {
  /// Nil for what is not drawn on paper, such as recordings.
  static func of(_ path: String) -> String? {
    switch path.lowercased().split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "webp": "image/webp"
    case "gif": "image/gif"
    case "avif": "image/avif"
    default: nil
    }
  }
}
