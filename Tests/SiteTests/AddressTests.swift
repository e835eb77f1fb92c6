import Foundation
import Testing

@testable import Site

@Suite("Where links lead")
struct AddressTests {
  @Test(
    "A path keeps its slashes; what is not unreserved is percent-encoded as UTF-8",
    arguments: [
      ("index.html", "index.html"), ("a/b/c.pdf", "a/b/c.pdf"), ("a b.pdf", "a%20b.pdf"), ("ł.pdf", "%C5%82.pdf"),
      ("100%.pdf", "100%25.pdf"), ("a?b#c.pdf", "a%3Fb%23c.pdf"), ("a:b.pdf", "a%3Ab.pdf"), ("-._~", "-._~"),
      ("\"><script>", "%22%3E%3Cscript%3E"), ("javascript:alert(1)", "javascript%3Aalert%281%29"),
      ("a\\b", "a%5Cb"), ("a\nb\tc", "a%0Ab%09c"), ("a&b;c=d", "a%26b%3Bc%3Dd"),
      ("👩‍🍳", "%F0%9F%91%A9%E2%80%8D%F0%9F%8D%B3"),
      ("e\u{301}", "e%CC%81"), ("\u{0}", "%00"), ("", ""),
    ])
  func path(written: String, expected: String) {
    #expect(Address(path: written, root: "").text == expected)
    #expect(Address(path: written, root: "../../").text == "../../\(expected)")
    #expect(expected.removingPercentEncoding == written)
  }

  @Test(
    "Only http: and https: lead anywhere",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "data:text/html,<script>", "vbscript:x",
      "file:///etc/passwd", "//example.org", "/etc", "example.org", "", "#", "mailto:a@b", "httpsx://a", "http:a",
      "HTTPS:x",
      "ftp://example.org", "blob:https://a", "java\nscript:alert(1)", "\u{1}javascript:x", "view-source:https://a",
    ])
  func refused(address: String) { #expect(Address(web: address).text == "#") }

  @Test(
    "A web address stays as it was written",
    arguments: ["https://example.org", "http://example.org/a?b=c&d#e", "https://zażółć.pl/ą", "https://[::1]:8080/"])
  func web(address: String) { #expect(Address(web: address).text == address) }

  @Test("A fragment comes after the path, and alone it stays on the page")
  func fragment() {
    #expect(Address(path: "a b/index.html", root: "../").with(fragment: "main").text == "../a%20b/index.html#main")
    #expect(Address(fragment: "evidence-1").text == "#evidence-1")
  }

  @Test(
    "An e-mail address is a mailto: without parameters",
    arguments: [
      ("ada@example.org", "mailto:ada@example.org"), ("a+b@example.org", "mailto:a%2Bb@example.org"),
      ("a&b@example.org", "mailto:a%26b@example.org"),
      ("a?subject=x&body=y@example.org", "mailto:a%3Fsubject%3Dx%26body%3Dy@example.org"),
      ("a@b?cc=c@d", "mailto:a@b%3Fcc%3Dc@d"), ("ż@ł.pl", "mailto:%C5%BC@%C5%82.pl"),
    ])
  func email(written: String, expected: String) { #expect(Address(email: written).text == expected) }

  @Test(
    "A phone number is its digits and its plus",
    arguments: [
      ("+48 600 100 200", "tel:+48600100200"), ("(22) 33-44-55", "tel:22334455"), ("22\u{A0}33", "tel:2233"),
      ("600;ext=1,javascript:", "tel:6001"), ("٦٠٠", "tel:"), ("", "tel:"),
    ])
  func phone(written: String, expected: String) { #expect(Address(phone: written).text == expected) }

  @Test(
    "The way to the root goes up once for each folder",
    arguments: [("index.html", ""), ("en/index.html", "../"), ("en/folders/a/index.html", "../../../")])
  func root(path: String, expected: String) { #expect(PageContext.root(from: path) == expected) }
}
