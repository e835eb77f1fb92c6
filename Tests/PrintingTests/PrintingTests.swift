import Diagnostics
import Schema
import Testing

@testable import Printing

@Suite("Printing pages")
struct PrintingTests {
  @Test(
    "Base64 is that of RFC 4648",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")])
  func base64(text: String, encoded: String) {
    #expect(Base64.text(of: Array(text.utf8)) == encoded)
    #expect(Base64.bytes(of: encoded) == Array(text.utf8))
  }

  @Test("Every byte comes through Base64", arguments: 0..<4)
  func allBytes(dropped: Int) {
    let bytes = Array((0...255).map(UInt8.init).dropLast(dropped))
    #expect(Base64.bytes(of: Base64.text(of: bytes)) == bytes)
  }

  @Test("What is no Base64 has no bytes", arguments: ["Z", "Zg=", "Zg", "Z===", "Zm9v!", "Zm 9v", "====", "Zg==Zg=="])
  func noBase64(text: String) { #expect(Base64.bytes(of: text) == nil) }

  private static let pdf = """
    %PDF-1.4
    1 0 obj
    <</Title (node00000009)
    /CreationDate (D:20260102030405+00'00')
    /ModDate (D:20260102030405+00'00')>>
    endobj
    <</ID (node00000210)>> <</Headers [(node00000031) (node00000210)]>> (node12) (node00000210x)
    xref
    trailer
    <</Size 3
    /Root 2 0 R>>
    startxref
    99
    %%EOF

    """

  @Test("A PDF is dated, and bears its identifier behind all that has a place in it")
  func dated() throws {
    let identifier = "00112233445566778899aabbccddeeff"
    let dated = try #require(PDFFile.dated(Array(Self.pdf.utf8), day: "20261121", identifier: identifier))
    let text = String(decoding: dated, as: UTF8.self)
    #expect(text.contains("/CreationDate (D:20261121000000+00'00')\n/ModDate (D:20261121000000+00'00')"))
    #expect(text.contains("trailer\n<</ID [(\(identifier)) (\(identifier))]\n/Size 3"))
    // Nothing before the trailer has moved.
    #expect(
      text.utf8.firstRange(of: "trailer".utf8)?.lowerBound == Self.pdf.utf8.firstRange(of: "trailer".utf8)?.lowerBound)
  }

  @Test("A browser's numbers of nodes are told apart and forgotten, and a title is left alone")
  func nodes() throws {
    let text = String(
      decoding: try #require(PDFFile.dated(Array(Self.pdf.utf8), day: "20261121", identifier: "")), as: UTF8.self)
    #expect(
      text.contains("<</ID (node00000002)>> <</Headers [(node00000001) (node00000002)]>> (node12) (node00000210x)"))
    #expect(text.contains("/Title (node00000009)"))
  }

  @Test("A file that is built otherwise is refused", arguments: ["/CreationDate", "/ModDate", "trailer"])
  func otherwise(removed: String) {
    let bytes = Array(Self.pdf.split(separator: removed).joined(separator: "x").utf8)
    #expect(PDFFile.dated(bytes, day: "20261121", identifier: "") == nil)
  }

  private let settings = PrintSettings(
    baseURL: "https://example.org/me", day: PartialDate(year: 2026, month: 11), jobCount: 2
  ) { ["assets/style.css": Array("p{}".utf8), "files/ä.png": [1, 2, 3]][$0] }

  private func job(_ html: String, path: String = "cv/a/index.html") -> PrintJob {
    PrintJob(name: "a", path: path, html: Array(html.utf8), identifier: "", keepsSiteLinks: true)
  }

  @Test("A whole page holds its stylesheet and pictures, and leaves everything else as it is")
  func wholePage() {
    let html = """
      <link rel="stylesheet" href="../../assets/style.css"><link rel="canonical" href="../../assets/style.css">\
      <img src="../../files/%C3%A4.png"><img src="../../files/missing.png"><img src="https://example.org/x.png"><a href="../b/">b</a>
      """
    let expected = """
      <link rel="stylesheet" href="data:text/css;charset=utf-8;base64,cHt9"><link rel="canonical" href="../../assets/style.css">\
      <img src="data:image/png;base64,AQID"><img src="../../files/missing.png"><img src="https://example.org/x.png"><a href="../b/">b</a>
      """
    #expect(String(decoding: WholePage.of(job(html), with: settings), as: UTF8.self) == expected)
  }

  /// A session that has opened its first tab as `S`.
  private func opened(_ jobs: [PrintJob]) throws -> BrowserSession {
    var session = BrowserSession(jobs, settings)
    session.begin()
    try session.receive(["id": 1, "result": ["browserContextId": "C"]])
    try session.receive(["id": 2, "result": ["targetId": "T"]])
    let attach = try #require(session.takeCommands().last { $0["method"]?.string == "Target.attachToTarget" })
    try session.receive(["id": .integer(try #require(attach["id"]?.integer)), "result": ["sessionId": "S"]])
    _ = session.takeCommands()
    return session
  }

  @Test(
    "A browser is handed the page and the files of its site, and nothing else",
    arguments: [
      ("https://teczka.invalid/cv/a/index.html", true), ("https://teczka.invalid/assets/style.css", true),
      ("https://teczka.invalid/files/%C3%A4.png", true), ("https://teczka.invalid/files/missing.png", false),
      ("https://teczka.invalid/cv/other/index.html", false), ("https://example.org/me/assets/style.css", false),
      ("file:///etc/passwd", false), ("https://teczka.invalid/files/%ZZ.png", false),
      ("http://teczka.invalid/assets/style.css", false),
    ])
  func requests(address: String, isHanded: Bool) throws {
    var session = try opened([job("<p>")])
    try session.receive([
      "method": "Fetch.requestPaused", "sessionId": "S",
      "params": ["requestId": "R", "request": ["url": .string(address)]],
    ])
    let answers = session.takeCommands()
    #expect(answers.map { $0["method"]?.string } == [isHanded ? "Fetch.fulfillRequest" : "Fetch.failRequest"])
    #expect(answers.allSatisfy { $0["params"]?["requestId"]?.string == "R" && $0["sessionId"]?.string == "S" })
  }

  @Test("A browser opens as many pages at a time as there are jobs, and another when one is done")
  func pages() throws {
    var session = BrowserSession((1...5).map { job("<p>\($0)") }, settings)
    session.begin()
    _ = session.takeCommands()
    try session.receive(["id": 1, "result": ["browserContextId": "C"]])
    #expect(session.takeCommands().map { $0["method"]?.string } == ["Target.createTarget", "Target.createTarget"])
    #expect(session.results == nil)
  }

  @Test(
    "A browser that reports an error ends the printing with its words",
    arguments: [
      ["id": 1, "error": ["message": "no"]] as JSON,
      ["method": "Inspector.targetCrashed", "sessionId": "S", "params": [:]],
      ["method": "Fetch.requestPaused", "sessionId": "S", "params": [:]],
    ])
  func errors(message: JSON) throws {
    var session = try opened([job("<p>")])
    #expect(throws: PrintFailure.self) { try session.receive(message) }
  }
}
