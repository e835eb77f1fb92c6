/// The elements that pages are made of.
enum Element: String {
  case html, head, body, title
  case header, nav, main, footer, section, article, aside, figure, figcaption
  case h1, h2, h3, h4, p, a, span, strong, em, time, small, blockquote
  case ul, ol, li, dl, dt, dd, div
  case table, caption, thead, tbody, tr, th, td
  case audio, video, details, summary
  // SVG
  case svg, g, rect, line, path, text, desc
}

/// The elements that have no content.
enum EmptyElement: String {
  case meta, link, img, br
}
