import Diagnostics
import Documents
import TestSupport
import Testing

@Suite("Prose becomes HTML that is fit to be published")
struct MarkdownTests {
  @Test(
    "CommonMark and each extension is rendered",
    arguments: [
      ("A *b* **c** `d`", "<p>A <em>b</em> <strong>c</strong> <code>d</code></p>\n"),
      ("| a | b |\n|---|--:|\n| c | d |", "<td class=\"right\">d</td>"),
      ("see https://example.org/a now", "<a href=\"https://example.org/a\">https://example.org/a</a>"),
      ("write to chef@example.org", "<a href=\"mailto:chef@example.org\">chef@example.org</a>"),
      ("- [ ] a\n- [x] b", "<input type=\"checkbox\" checked=\"\" disabled=\"\" />"),
      ("A[^1].\n\n[^1]: Note.", "<section class=\"footnotes\""),
      ("a < b & c \"d\"", "<p>a &lt; b &amp; c &quot;d&quot;</p>\n"),
      ("```sh\n<b>\n```", "&lt;b&gt;"),
      ("Zażółć 漢字 🙂", "<p>Zażółć 漢字 🙂</p>\n"),
    ])
  func rendering(markdown: String, expected: String) {
    let (html, diagnostics) = render(markdown)
    #expect(html.contains(expected), "\(html)")
    #expect(diagnostics.described == [])
  }

  @Test("Two tildes strike text through, however often")
  func strikethrough() {
    for _ in 0..<3 {
      #expect(render("~~gone~~ here").html == "<p><del>gone</del> here</p>\n")
      #expect(render("here *a*").html == "<p>here <em>a</em></p>\n")
    }
    #expect(render("| a |\n|---|\n| ~~b~~ |").html.contains("<td><del>b</del></td>"))
  }

  @Test(
    "Raw HTML becomes text and is reported",
    arguments: [
      ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n", 2),
      ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;", 1),
      ("<div onclick=\"x()\">\n\n*a*\n\n</div>", "<em>a</em>", 2),
      ("<img src=x onerror=alert(1)>", "&lt;img", 1), ("a <?php b ?> c", "&lt;?php b ?&gt;", 1),
      ("<![CDATA[a]]>", "&lt;![CDATA", 1), ("<!DOCTYPE html>", "&lt;!DOCTYPE html&gt;", 1),
      ("- <b>\n\n> <i>", "&lt;i&gt;", 2), ("# <b>", "<h2>&lt;b&gt;</h2>", 1),
      ("[<b>](https://example.org)", "<a href=\"https://example.org\">&lt;b&gt;</a>", 1),
      ("| <b> |\n|---|\n| <i> |", "<td>&lt;i&gt;</td>", 2),
      ("A[^1].\n\n[^1]: <b>", "&lt;b&gt;", 1),
    ])
  func rawHTML(markdown: String, expected: String, count: Int) {
    let (html, diagnostics) = render(markdown)
    #expect(html.contains(expected), "\(html)")
    #expect(diagnostics.map(\.code) == Array(repeating: .rawHTML, count: count))
    for tag in ["<script", "<div", "<img", "<b>", "<i>", "<?", "<!"] { #expect(!html.contains(tag)) }
  }

  @Test(
    "Comments vanish without a word",
    arguments: [
      "<!-- secret -->\n\nText.", "Text. <!-- secret -->", "<!--\nsecret\n\nsecret\n-->\n\nText.",
      "- Text.\n\n  <!-- secret -->", "<!---->\n\nText.",
    ])
  func comments(markdown: String) {
    let (html, diagnostics) = render(markdown)
    #expect(!html.contains("secret"))
    #expect(!html.contains("--"))
    #expect(html.contains("Text."))
    #expect(diagnostics.described == [])
  }

  @Test(
    "A comment that holds markup, or stands beside another, vanishes too",
    arguments: [
      "<!-- <b>secret</b> -->\n\nText.", "<!-- secret --> <!-- secret -->\n\nText.", "<!-- secret < 3 -->\n\nText.",
    ])
  func difficultComments(markdown: String) {
    #expect(!render(markdown).html.contains("secret"))
  }

  @Test(
    "A comment is cut out of the HTML around it, which is shown as text",
    arguments: [
      ("<!-- secret --> <b>c</b>", "&lt;b&gt;c&lt;/b&gt;"), ("<!-- secret --> Hello", "Hello"),
      ("<div><!-- secret --></div>", "&lt;div&gt;&lt;/div&gt;"), ("<div>\n<!-- secret\n", "&lt;div&gt;"),
      ("<!-- secret\n\n**b**", ""),
    ])
  func comments(markdown: String, shown: String) {
    let (html, diagnostics) = render(markdown)
    #expect(html.contains(shown) || shown.isEmpty)
    #expect(!html.contains("secret"))
    #expect(diagnostics.contains { $0.code == .rawHTML })
  }

  @Test(
    "A dangerous address loses its link and is reported",
    arguments: [
      "[a](javascript:alert(1))", "[a](JavaScript:alert(1))", "[a](jAvAsCrIpT:alert(1))",
      "[a](&#106;avascript:alert(1))", "[a](&#x6A;avascript:alert(1))", "[a](javascript&colon;alert(1))",
      "[a](javascript&#58;alert(1))", "[a](<java\tscript:alert(1)>)", "[a](&#1;javascript:alert(1))",
      "[a](&#x20;javascript:alert(1))", "[a](java&Tab;script:alert(1))", "[a](java&NewLine;script:alert(1))",
      "[a](<javascript :alert(1)>)", "[a](data:text/html;base64,PHNjcmlwdD4=)",
      "[a](DATA:text/html,x)", "[a](vbscript:msgbox)", "[a](file:///etc/passwd)", "[a](blob:x)",
      "[a](about:blank)", "[a](ftp://example.org)", "[a](//example.org/x)", "[a](/etc/passwd)",
      "[a](\\\\example.org\\x)", "[a](?x=1)", "[a]()", "[a][b]\n\n[b]: javascript:alert(1)",
      "<javascript:alert(1)>", "[a](jar:https://example.org!/x)", "[a](x-custom:y)",
      "[a](\u{2003}javascript:x)", "[a](<https:\\\\example.org>)",
    ])
  func dangerous(markdown: String) {
    let (html, diagnostics) = render(markdown)
    #expect(!html.contains("<a"), "\(html)")
    #expect(!html.contains("href"))
    #expect(html.contains("a"))
    #expect(diagnostics.contains { $0.code == .dangerousAddress } || markdown.contains("\u{2003}"))
  }

  @Test(
    "A dangerous picture leaves its description",
    arguments: ["![a](javascript:x)", "![a](data:image/svg+xml;base64,AA==)", "![a](#here)", "![a](file:///a.png)"])
  func dangerousPictures(markdown: String) {
    let (html, _) = render(markdown)
    #expect(html == "<p>a</p>\n")
  }

  @Test(
    "Web, mail and telephone addresses stay links",
    arguments: [
      ("[a](https://example.org/x?y=1&z=2#w)", "https://example.org/x?y=1&amp;z=2#w"),
      ("[a](http://example.org)", "http://example.org"), ("[a](HTTPS://example.org)", "HTTPS://example.org"),
      ("[a](mailto:chef@example.org)", "mailto:chef@example.org"), ("[a](tel:+48600100200)", "tel:+48600100200"),
      ("<https://example.org>", "https://example.org"),
    ])
  func kept(markdown: String, address: String) {
    let (html, diagnostics) = render(markdown)
    #expect(html.contains("<a href=\"\(address)\">"), "\(html)")
    #expect(diagnostics.described == [])
  }

  @Test("A picture of another host becomes a link to it that its description names")
  func pictures() {
    #expect(
      render("![a *b*](https://example.org/p.png)").html
        == "<p><a href=\"https://example.org/p.png\">a b</a></p>\n")
    #expect(
      render("![](https://example.org/p.png)").html
        == "<p><a href=\"https://example.org/p.png\">https://example.org/p.png</a></p>\n")
  }

  @Test(
    "A link never stands inside a link",
    arguments: [
      "[![a](https://example.org/p.png)](https://example.org)",
      "![[a](https://example.org)](https://example.org/p.png)",
    ])
  func nestedLinks(markdown: String) {
    #expect(render(markdown).html.components("<a ").count == 1)
  }

  @Test(
    "A link to a record leads to its page",
    arguments: [
      ("[a](../competences/serving.md)", "../../competences/serving/index.html"),
      ("[a](../cvs/one.md)", "../../cv/one/index.html"),
      ("[a](other.md)", "../other/index.html"), ("[a](./other.md)", "../other/index.html"),
    ])
  func recordLinks(markdown: String, address: String) {
    let (html, diagnostics) = render(markdown)
    #expect(html == "<p><a href=\"\(address)\">a</a></p>\n")
    #expect(diagnostics.described == [])
  }

  @Test(
    "A link to anything else in the portfolio loses its link",
    arguments: ["[a](menu.pdf)", "[a](../../x.md)", "[a](../competences/Ą.md)", "[a](a/b.md)"])
  func fileLinks(markdown: String) {
    #expect(render(markdown).html == "<p>a</p>\n")
  }

  @Test("Headings stand below the page's own, skip no level and go no further than to the sixth")
  func headings() {
    let (html, _) = render("# a\n\n## b\n\n##### e\n\n###### f\n\nS\n===\n")
    #expect(tags(html) == "h2 h3 h4 h5 h2")
    let deep = body("# a\n\n#### d\n\n##### e\n\n###### f\n", headingOffset: 3).body
    #expect(tags(String(decoding: deep.html, as: UTF8.self)) == "h4 h5 h6 h6")
  }

  private func tags(_ html: String) -> String {
    html.components("<h").map { "h" + $0.prefix(1) }.joined(separator: " ")
  }

  @Test(
    "A heading has a name behind its record's, which links lead to",
    arguments: [
      (
        "## One *two*, `three`!",
        "<h2 id=\"experiences-cafe--one-two-three\">\nOne <em>two</em>, <code>three</code>!\n</h2>"
      ),
      ("# A\n\n# a", "<h2 id=\"experiences-cafe--a\">\nA\n</h2>\n<h2 id=\"experiences-cafe--a-1\">"),
      ("# Żółć i 2_b", "id=\"experiences-cafe--żółć-i-2_b\""), ("# !", "<h2>!</h2>"),
      ("# A <!-- note -->", "<h2 id=\"experiences-cafe--a\">"), ("# \"><i>", "<h2>&quot;&gt;&lt;i&gt;</h2>"),
      ("# A\n\n[b](#a)", "<a href=\"#experiences-cafe--a\">b</a>"), ("[b](#)", "<a href=\"#\">b</a>"),
      ("[b](#%C5%BC)", "<a href=\"#experiences-cafe--%C5%BC\">b</a>"),
      ("[b](bar.md#a)", "<a href=\"../bar/index.html#experiences-bar--a\">b</a>"),
      ("[b](../cvs/bar.md#a)", "<a href=\"../../cv/bar/index.html#cvs-bar--a\">b</a>"),
      ("[b](../cvs/bar.md#)", "<a href=\"../../cv/bar/index.html\">b</a>"),
      ("[b](<#\" onclick=\"x>)", ""),
    ])
  func headingNames(markdown: String, expected: String) {
    let html = render(markdown).html
    #expect(html.contains(expected) || expected.isEmpty, "\(html)")
    #expect(!html.contains("onclick=\"x") && !html.contains("<i>"))
  }

  @Test(
    "Containers nested deeper than 50 levels are refused by one diagnostic",
    arguments: [
      String(repeating: ">", count: 10_000) + " a", String(repeating: "> ", count: 10_000) + "a",
      String(repeating: "- ", count: 10_000) + "a", String(repeating: "1. ", count: 10_000) + "a",
      String(repeating: "* > ", count: 5_000) + "a", String(repeating: ">", count: 51) + " a",
      (0..<300).map { String(repeating: " ", count: 2 * $0) + "- a" }.joined(separator: "\n"),
    ])
  func nesting(markdown: String) {
    let (_, diagnostics) = render(markdown)
    #expect(diagnostics.map(\.code) == [.markdownDepth])
  }

  @Test(
    "Fifty levels and long rules are no nesting",
    arguments: [
      String(repeating: ">", count: 50) + " a", String(repeating: "-", count: 300),
      "a\n" + String(repeating: "=", count: 300), "|" + String(repeating: "-", count: 300) + "|",
      String(repeating: "*", count: 300),
      (0..<20).map { String(repeating: " ", count: 2 * $0) + "- a" }.joined(separator: "\n"),
    ])
  func notNesting(markdown: String) {
    #expect(render(markdown).diagnostics.described == [])
  }

  @Test(
    "A rule, an underline or a table is not nesting, whatever spaces it has",
    arguments: [
      String(repeating: "- ", count: 60), "a\n" + String(repeating: "-", count: 60) + "  ",
      "a | b\n" + String(repeating: "-", count: 60) + " | ---\nc | d",
    ])
  func spacedRules(markdown: String) {
    #expect(render(markdown).diagnostics.described == [])
  }

  /// Marks are named by the code that is expected there.
  @Test(
    "Raw HTML and bad addresses are reported where they stand",
    arguments: [
      "Żółć ⟦raw-html|<b>⟧ ⟦dangerous-address|[ż](javascript:x)⟧\n",
      "a\n\n- ⟦raw-html|<b>⟧ a\n  b ⟦dangerous-address|![a](data:x)⟧\n",
      "a\r\n\r\nż ⟦raw-html|<b>⟧\r\n⟦raw-html|</b>⟧\r\n", "> 漢 ⟦dangerous-address|[a](vbscript:x)⟧\n",
      "⟦raw-html|<div>\n*a*\n</div>⟧\n\nb\n", "# ż ⟦raw-html|<b>⟧\n",
      "- a\n\n  > ⟦raw-html|<i>⟧b\n", "a\rż ⟦raw-html|<b>⟧\r",
    ])
  func places(text: String) {
    let marked = MarkedText("---\ntitle: Ż\n---\n" + text)
    var diagnostics: [Diagnostic] = []
    _ = Document.parse(
      marked.file(), form: .markdown, type: .experience, markdown: MarkdownRenderer(rendersHTML: false),
      diagnostics: &diagnostics)
    #expect(diagnostics.filter { $0.code != .carriageReturn }.described == marked.described)
  }

  @Test("A link to a file is found with its place")
  func links() {
    let marked = MarkedText("ż ⟦a|[a](b.md)⟧ ⟦c|![](c.png)⟧ [d](https://example.org)\n")
    var diagnostics: [Diagnostic] = []
    let body = MarkdownRenderer(rendersHTML: false).body(
      of: marked.file(), 0..<marked.bytes.count, diagnostics: &diagnostics)
    #expect(body.links.map(\.path) == ["b.md", "c.png"])
    #expect(body.links.map(\.range) == [marked.range("a"), marked.range("c")])
  }

  @Test("One renderer serves many bodies, each as if it were the only one")
  func reuse() {
    let renderer = MarkdownRenderer(rendersHTML: true)
    for _ in 0..<3 {
      for (markdown, html) in [
        ("[a]: https://example.org\n\n[a]", "<p><a href=\"https://example.org\">a</a></p>\n"), ("[a]", "<p>[a]</p>\n"),
      ] {
        let file = SourceFile(path: "a.md", bytes: Array(markdown.utf8))
        var diagnostics: [Diagnostic] = []
        let body = renderer.body(of: file, 0..<file.bytes.count, diagnostics: &diagnostics)
        #expect(String(decoding: body.html, as: UTF8.self) == html)
      }
    }
  }

  @Test("2,000 bodies on many tasks give the same bytes as one after the other")
  func concurrency() async {
    // Every extension's special characters, so that a parser which loses one of them shows it.
    let bodies = (0..<2_000).map { number in
      let struck = number % 3 == 0 ? "~~a~~" : "*a*"
      return
        "# Nr \(number)\n\n\(struck) \(number % 2 == 0 ? "www.example.org" : "wow") chef\(number)@example.org https://example.org/\(number)\n\n| a | b |\n|---|---|\n| \(struck) | \(number) |\n\n- [x] d[^1]\n\n[^1]: e\n"
    }
    let expected = bodies.map { render($0).html }
    let found = await withTaskGroup(of: (Int, String).self) { group in
      for (number, body) in bodies.enumerated() { group.addTask { (number, self.render(body).html) } }
      var found = [String](repeating: "", count: bodies.count)
      for await (number, html) in group { found[number] = html }
      return found
    }
    #expect(found == expected)
    #expect(expected.count { $0.contains("<td><del>a</del></td>") } == 667)
    #expect(
      expected.allSatisfy {
        $0.contains("mailto:") && $0.contains("http://www.example.org") != $0.contains("wow")
      })
  }

  @Test("One renderer gives every body what a new one would, however long those before it were")
  func memory() {
    let bodies = [4, 400, 800, 40, 2, 900, 1].map { count in
      (0..<count).map { "Wers \($0) z *naciskiem* i [odnośnikiem](https://example.org/\($0))." }.joined(
        separator: "\n\n")
    }
    let renderer = MarkdownRenderer(rendersHTML: true)
    for body in bodies {
      var diagnostics: [Diagnostic] = []
      let file = SourceFile(path: "a.md", bytes: Array(body.utf8))
      let html = renderer.body(of: file, 0..<file.bytes.count, diagnostics: &diagnostics).html
      #expect(html == Array(render(body).html.utf8))
      #expect(html.split(separator: UInt8(ascii: "\n")).count == body.split(separator: "\n\n").count)
    }
  }

  private func render(_ markdown: String) -> (html: String, diagnostics: [Diagnostic]) {
    let (body, diagnostics) = body(markdown)
    return (String(decoding: body.html, as: UTF8.self), diagnostics)
  }

  private func body(
    _ markdown: String, headingOffset: Int = 1
  ) -> (body: MarkdownBody, diagnostics: [Diagnostic]) {
    let file = SourceFile(path: "content/experiences/cafe.md", bytes: Array(markdown.utf8))
    var diagnostics: [Diagnostic] = []
    let body = MarkdownRenderer(rendersHTML: true).body(
      of: file, 0..<file.bytes.count, headingOffset: headingOffset, diagnostics: &diagnostics)
    return (body, diagnostics)
  }
}

extension String {
  /// The pieces after each occurrence of a text.
  fileprivate func components(_ part: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      rest = rest[range.upperBound...]
      pieces.append(rest)
    }
    return pieces
  }
}
