import Diagnostics
import Sealing
import Testing

@testable import Site

@Suite("What was opened, and what is left of it in a file of one's own") struct OpenedUnitTests {
  @Test(
    "nothing that runs, loads or reaches out of the page is left",
    arguments: [
      ("<p onclick=\"x\">a</p>", "<p>a</p>"), ("<script>x</script>", "x"), ("a</main></body>", "a"),
      ("<p><b>x</p>", "<p>x</p>"), ("<p><em>x", "<p><em>x</em></p>"), ("<P CLASS=\"a\">x</P>", "<p class=\"a\">x</p>"),
      ("<a href=\"javascript:x\">a</a>", "<a>a</a>"), ("<a href=\"\tjavascript:x\">a</a>", "<a>a</a>"),
      ("<a href=\"JAVASCRIPT:x\">a</a>", "<a>a</a>"), ("<a href=\"data:text/html,x\">a</a>", "<a>a</a>"),
      ("<a href=\"https://example.org/\">a</a>", "<a href=\"https://example.org/\">a</a>"),
      ("<a href=\"#x\">a</a>", "<a href=\"#x\">a</a>"),
      ("<img src=\"https://example.org/a.png\" alt=\"\">", "<img alt=\"\">"),
      ("<rect fill=\"url(x)\" stroke=\"red\">", "<rect stroke=\"red\"></rect>"),
      ("<p style=\"x\" class=\"a\">", "<p class=\"a\"></p>"),
      ("<!--<p>-->", "--&gt;"), ("<p title=\"<script>\">", "<p title=\"&lt;script&gt;\"></p>"),
      ("a > b < c", "a &gt; b "),
      ("<p/onclick=\"x\"/title=\"y\">", "<p title=\"y\"></p>"),
      ("&lt;&amp;", "&lt;&amp;"),
      ("<p class=\"a\" class=\"b\">", "<p class=\"a\"></p>"), ("<", ""), ("<p", "<p></p>"), ("</p>", ""),
    ])
  func markup(written: String, left: String) {
    #expect(String(decoding: OpenedMarkup(Array(written.utf8), addresses: []).bytes, as: UTF8.self) == left)
  }

  @Test("attachments are where they were written to, and a missing one leads nowhere") func attachments() {
    let written = """
      <a href="#" role="button" data-sealed="0">a</a><img data-sealed="1" alt="b"><video data-sealed="0" controls>\
      </video><img data-sealed="9"><img data-sealed="x">
      """
    let left = OpenedMarkup(Array(written.utf8), addresses: ["files/a.pdf", nil]).bytes
    #expect(
      String(decoding: left, as: UTF8.self) == """
        <a href="files/a.pdf" download>a</a><img alt="b"><video src="files/a.pdf" controls></video><img><img>
        """)
  }

  @Test("a unit comes back as it was sealed") func content() throws {
    let key = AttachmentKey(name: "aBc-_9", key: SecretKey([UInt8](repeating: 3, count: 16)))
    let sealed = SealedContent(
      versions: [.init(language: .polish, title: "T", bodyClass: "folder", main: Array("<h1>ą</h1>".utf8))],
      attachments: [.init(name: "ż.pdf", type: "application/pdf", size: 5, key: key)])
    let read = try SealedContent(reading: sealed.bytes)
    #expect(read.bytes == sealed.bytes && read.title == "T")
  }

  @Test("data blocks are found however the page comes", arguments: [1, 2, 5, 1_000]) func blocks(size: Int) {
    let page = Array(
      "<html><script>1 < 2</script><scripts id=\"no\">x</scripts><script type=\"a\" id=\"one\">abc</script>\n<<script id=\"two\"></script><script id=\"open\">x"
        .utf8)
    var scanner = DataBlockScanner()
    for start in stride(from: 0, to: page.count, by: size) {
      scanner.read(page[start..<min(page.count, start + size)])
    }
    #expect(scanner.blocks.map(\.id) == ["one", "two"])
    #expect(scanner.blocks.map { String(decoding: page[$0.range], as: UTF8.self) } == ["abc", ""])
    #expect(DataBlockScanner.blocks(of: page) == scanner.blocks)
  }
}
