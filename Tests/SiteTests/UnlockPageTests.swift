import Diagnostics
import Testing

@testable import Site

@Suite("The page that asks for a passphrase")
struct UnlockPageTests {
  private static let page = UnlockPage(
    language: .english, style: .linked("../../assets/style.css"), sealed: Array("{\"protected\":\"e30\"}".utf8))

  @Test("It names nothing of the unit, and is kept out of search engines")
  func tells() throws {
    let html = String(decoding: Self.page.bytes, as: UTF8.self)
    #expect(html.contains("<title>Page locked with a passphrase</title>"))
    #expect(html.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"))
    #expect(html.contains("<meta name=\"referrer\" content=\"no-referrer\">"))
    #expect(!html.contains("og:"))
  }

  @Test("The policy lets one script run, by its hash, and no style but the site's or the one inside")
  func policy() throws {
    let linked = String(decoding: Self.page.bytes, as: UTF8.self)
    #expect(linked.contains("default-src 'none'; script-src 'sha256-"))
    #expect(linked.contains("style-src 'self';"))
    #expect(!linked.contains("unsafe"))
    let inside = UnlockPage(language: .english, style: .inside(Array("a{}".utf8)), sealed: [])
    let html = String(decoding: inside.bytes, as: UTF8.self)
    #expect(html.contains("style-src 'sha256-") && html.contains("<style>a{}</style>") && !html.contains("<link"))
  }

  @Test("Every sentence that the script asks for is there, and every one that is there is asked for")
  func sentences() throws {
    let script = String(decoding: UnlockPage.script, as: UTF8.self)
    let page = String(decoding: Self.page.bytes, as: UTF8.self)
    for sentence in UnlockSentence.allCases {
      let name = sentence.rawValue
      let isUsed = ["\"\(name)\"", "words.\(name)", ".\(name);"].contains { script.contains($0) }
      #expect(isUsed || page.contains("data-word=\"\(name)\"") || sentence == .noScript, "\(name)")
    }
    for match in script.matches(of: /Trouble\("(\w+)"\)|refuse\("(\w+)"\)|[^l]words\.(\w+)/) {
      let name = String(match.1 ?? match.2 ?? match.3 ?? "")
      #expect(UnlockSentence(rawValue: name) != nil, "\(name)")
    }
  }

  @Test("No sentence stands in two languages alike, but for names", arguments: UnlockSentence.allCases)
  func translated(sentence: UnlockSentence) {
    #expect(Set(Language.allCases.map { sentence.text(in: $0) }).count == Language.allCases.count)
  }

  @Test("The script and what it is given cannot end their elements")
  func closed() {
    #expect(!String(decoding: UnlockPage.script, as: UTF8.self).contains("</"))
    #expect(String(decoding: Self.page.bytes, as: UTF8.self).split(separator: "<script").count == 3 + 1)
  }

  @Test("Attachments that travel within the page stand before the script that looks for them")
  func files() {
    let page = Self.page.partsAroundFiles
    let file = UnlockPage.partsAroundFile(named: "abc")
    #expect(page.before + page.after == Self.page.bytes)
    #expect(page.after.starts(with: Array("<script>".utf8) + UnlockPage.script))
    let whole = page.before + file.before + Array("AQID".utf8) + file.after + page.after
    let blocks = DataBlockScanner.blocks(of: whole)
    #expect(blocks.map(\.id) == ["unlock-words", "sealed", "file-abc"])
    #expect(blocks.last.map { Array(whole[$0.range]) } == Array("AQID".utf8))
  }
}
