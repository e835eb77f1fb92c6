import Foundation
import Testing

@testable import Site

private let specialCharacters: [(String, String)] = [
  ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("&amp;", "&amp;amp;"), ("&lt;", "&amp;lt;"),
  ("<<>>", "&lt;&lt;&gt;&gt;"), ("a&b<c>d\"e", "a&amp;b&lt;c&gt;d&quot;e"), ("&&", "&amp;&amp;"),
  ("\"\"", "&quot;&quot;"), ("x<", "x&lt;"), ("<x", "&lt;x"),
]

private let hostileTexts = [
  "<script>alert(1)</script>", "</p><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
  "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "--><svg onload=alert(1)>", "]]><x>", "</title><script>",
  "</textarea><script>", "&lt;script&gt;", "&#60;script&#62;", "&#x3c;script>", "<!--", "<![CDATA[<b>]]>",
  "javascript:alert(1)", "\u{0}<\u{0}script>", "<scr\u{0}ipt>", "+ADw-script+AD4-", "<ſcript>", "＜script＞",
  "\"", "\"\"\"", "<", "&", "a\" b=\"c", "\n\"\n>\n<", "\u{301}<b>", "<\u{301}script>", "🇵🇱\"><b>",
]

@Suite("Escaping: what somebody wrote never becomes markup")
struct EscapingTests {
  @Test("Text is escaped, each special character once", arguments: specialCharacters)
  func text(written: String, expected: String) {
    var html = HTML()
    html.element(.p, text: written)
    #expect(html.string == "<p>\(expected)</p>")
  }

  @Test("An attribute's value is escaped", arguments: specialCharacters)
  func attribute(written: String, expected: String) {
    var html = HTML()
    html.empty(.meta, .content(written))
    #expect(html.string == "<meta content=\"\(expected)\">")
  }

  @Test(
    "Everything else is left as it is",
    arguments: [
      "", "abc", "zażółć gęślą jaźń", "blåbærsyltetøy", "’ ' ` = / \\ ; # % { }", "\u{2028}\u{202E}\u{0}", "👩‍🍳🇵🇱",
      "e\u{301}", "  ",
    ])
  func plain(text: String) {
    var html = HTML()
    html.element(.p, .class(text), text: text)
    #expect(html.string == "<p class=\"\(text)\">\(text)</p>")
  }

  @Test("Hostile text is one text node, and hostile values are one attribute", arguments: hostileTexts)
  func hostile(text: String) throws {
    var html = HTML()
    html.element(.p, .class(text), .id(text)) { html in
      html.text(text)
      html.element(.span, text: text)
      html.empty(.img, .alt(text))
    }
    let page = ReadPage(html.string)
    #expect(page.elements.map(\.name) == ["p", "span", "img"])
    #expect(page.problems.isEmpty)
    #expect(page.elements[0].attributes == ["class": text, "id": text])
    #expect(page.elements[2].attributes == ["alt": text])
    #expect(page.text == text + text)
  }

  @Test("An attribute without a value is not written, a flag has none")
  func absent() {
    var html = HTML()
    html.element(.audio, .class(nil), .width(nil), .lang(nil), .controls)
    #expect(html.string == "<audio controls></audio>")
  }
}

extension HTML {
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
