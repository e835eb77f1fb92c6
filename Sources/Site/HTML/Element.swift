/// An element that pages are made of.
struct Element {
  let name: StaticString

  static let html = Element(name: "html")
  static let head = Element(name: "head")
  static let body = Element(name: "body")
  static let title = Element(name: "title")
  static let header = Element(name: "header")
  static let nav = Element(name: "nav")
  static let main = Element(name: "main")
  static let footer = Element(name: "footer")
  static let section = Element(name: "section")
  static let article = Element(name: "article")
  static let figure = Element(name: "figure")
  static let figcaption = Element(name: "figcaption")
  static let h1 = Element(name: "h1")
  static let h2 = Element(name: "h2")
  static let h3 = Element(name: "h3")
  static let h4 = Element(name: "h4")
  static let h5 = Element(name: "h5")
  static let h6 = Element(name: "h6")

  /// A heading of a level from 1; below the sixth there is none.
  static func heading(_ level: Int) -> Element {
    [h1, h2, h3, h4, h5, h6][min(max(level, 1), 6) - 1]
  }

  static let p = Element(name: "p")
  static let a = Element(name: "a")
  static let span = Element(name: "span")
  static let time = Element(name: "time")
  static let strong = Element(name: "strong")
  static let small = Element(name: "small")
  static let ul = Element(name: "ul")
  static let ol = Element(name: "ol")
  static let li = Element(name: "li")
  static let dl = Element(name: "dl")
  static let dt = Element(name: "dt")
  static let dd = Element(name: "dd")
  static let div = Element(name: "div")
  static let data = Element(name: "data")
  static let table = Element(name: "table")
  static let thead = Element(name: "thead")
  static let tbody = Element(name: "tbody")
  static let tfoot = Element(name: "tfoot")
  static let tr = Element(name: "tr")
  static let th = Element(name: "th")
  static let td = Element(name: "td")
  static let details = Element(name: "details")
  static let summary = Element(name: "summary")
  static let iframe = Element(name: "iframe")
  static let audio = Element(name: "audio")
  static let video = Element(name: "video")

  static let form = Element(name: "form")
  static let label = Element(name: "label")
  static let button = Element(name: "button")
  static let noscript = Element(name: "noscript")

  // SVG
  static let svg = Element(name: "svg")
  static let g = Element(name: "g")
  static let rect = Element(name: "rect")
  static let line = Element(name: "line")
  static let path = Element(name: "path")
  static let text = Element(name: "text")
}

/// An element that can have no content.
struct EmptyElement {
  let name: StaticString

  static let meta = EmptyElement(name: "meta")
  static let link = EmptyElement(name: "link")
  static let img = EmptyElement(name: "img")
  static let input = EmptyElement(name: "input")
  static let br = EmptyElement(name: "br")
}
