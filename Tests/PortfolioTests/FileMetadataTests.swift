import Diagnostics
import TestSupport
import Testing

@testable import Portfolio

@Suite("What a file that is published as it is tells beside what it shows")
struct FileMetadataTests {
  @Test(
    "The author of a PDF, in each way to write it, unless everybody may know the name",
    arguments: [
      ("/Author (Ada Nowak)", true), ("/Author(Ada)", true), ("/Author\n<416461>", true), ("/Author ()", false),
      ("/Author <>", false), ("/Author 5 0 R", false), ("/Title (Author)", false),
      ("/Author (Jan \\(senior\\) Nowak)", true), ("/Author (Zofia \\253\\)", true), ("/Author (", true),
      ("/Author (Zofia Lis)", false),
      ("/Author (\\376\\377\\000Z\\000o\\000f\\000i\\000a\\000 \\000L\\000i\\000s)", false),
      ("/Author <FEFF005A006F0066006900610020004C00690073>", false),
      ("<dc:creator><rdf:Seq><rdf:li>Ada</rdf:li></rdf:Seq></dc:creator>", true),
      ("<dc:creator>\n <rdf:Seq><rdf:li>Zofia Lis</rdf:li></rdf:Seq></dc:creator>", false),
      ("<dc:creator></dc:creator>", false),
    ])
  func pdf(text: String, isFound: Bool) {
    #expect(find(Array("%PDF-1.7\n\(text)\nend".utf8)) == (isFound ? [.author] : []))
  }

  @Test("The place and the author of a film, wherever its head stands")
  func film() {
    let start = box("ftyp", Array("isom".utf8) + [0, 0, 0, 0])
    let film = box("mdat", [UInt8](repeating: 7, count: 100_000) + Array("location.ISO6709".utf8))
    let place = box("moov", box("udta", [0xA9] + Array("xyz+52.2+21.0/".utf8)))
    let author = box("moov", box("meta", Array("com.apple.quicktime.author".utf8)))
    #expect(find(start + place + film) == [.place])
    #expect(find(start + film + place) == [.place])
    #expect(find(start + film + author) == [.author])
    #expect(find(start + film + box("moov", box("trak", []))) == [])
  }

  @Test("What is cut off or lies about its length is read without harm")
  func broken() {
    let whole = box("ftyp", Array("isom".utf8)) + box("moov", [0xA9] + Array("xyz".utf8))
    for count in 0...whole.count { _ = find(Array(whole.prefix(count))) }
    for length in [[0, 0, 0, 0], [0, 0, 0, 1], [255, 255, 255, 255], [0, 0, 0, 7]] as [[UInt8]] {
      _ = find(box("ftyp", []) + length + Array("moov".utf8) + [UInt8](repeating: 255, count: 20))
    }
    for text in ["%PDF-/Author", "%PDF-/Author (\\", "%PDF-/Author (\\7", "%PDF-/Author <F", "%PDF-<dc:creator>"] {
      _ = find(Array(text.utf8))
    }
  }

  private func find(_ bytes: [UInt8]) -> [Problem.PictureMetadata] {
    let attachments = Attachments(contentTree(["content/f": .bytes(bytes)]))
    return FileMetadata(of: "f", in: attachments, publicName: "Zofia Lis").find()
  }

  private func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: (content.count + 8) >> $0) } + Array(type.utf8) + content
  }
}
