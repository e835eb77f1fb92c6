import Diagnostics
import Foundation
import Testing

@testable import Schema

@Suite("Forms of text")
struct FormatTests {
  /// Every text is tried against every form, so that each form meets the others' good and bad texts.
  private static let texts = [
    "a", "abc-1", "-", "A", "a b", "ą", "a_b", "", " ", "a\n", "1", "K_W01", "a.b", "a/b", "\u{301}",
    "fw/1/01", "fw/K_1/W.2/12", "fw/1", "fw/1/2/3/4", "fw/1/2/0", "fw/1/2/01", "fw/1/2/99999", "fw/1/2/100000",
    "Fw/1/2", "fw//2", "fw/1/2/", "fw/1/ą", "/1/2", "fw/1/2/x",
    "#1a5fb4", "#1A5FB4", "#1a5fb", "#1a5fb44", "1a5fb4", "#1a5fbg", "#１a5fb4", "blue",
    "a@b", "ada.nowak@example.org", "@b", "a@", "a@b@c", "a b@c", "a@b c", "<a@b>", "a@b>", "a", "ł@b.pl",
    "a@b\u{2003}",
    "PLN", "pln", "PL", "PLNN", "PŁN", "P1N",
    "https://example.org", "http://example.org/x?y#z", "https://", "http://", "HTTPS://example.org",
    "ftp://example.org",
    "https://a b", "https://a<b", "https://a>b", "https://a\"b", "https://a\\b", "https://ż.pl/ą",
    "javascript:alert(1)",
    " https://example.org", "https://a\n", "https://a\u{A0}b",
    "portfolio", "about", "competences/serving-guests", "competences/", "/a", "competences/A", "competences/a/b",
    "cvs/1", "Competences/a", "portfolio/a", "abouts",
    "photo.jpg", "a/b/c.png", "/etc/passwd", "../a", "a/../b", "a/..", "..", ".", "./a", "a/./b", "a/.", "...", "a/...",
    ".hidden", "a..b", "a\\b", "a//b", " a", "a b.jpg", "\u{3000}a", "ż ó.jpg",
  ]

  @Test(
    "A form accepts exactly what its pattern matches",
    arguments: [
      Problem.Format.id, .outcomeReference, .code, .colour, .fontName, .email, .currency, .webAddress, .siteAddress,
      .recordPath,
      .relativePath,
    ])
  func agreement(format: Problem.Format) throws {
    let pattern = try NSRegularExpression(pattern: "\\A(?:\(format.pattern))\\z")
    for text in Self.texts {
      let whole = NSRange(text.startIndex..., in: text)
      // `$` of ICU also matches before a last line end; that of ECMA-262 does not.
      let isMatch = pattern.firstMatch(in: text, range: whole)?.range == whole
      #expect(format.accepts(text) == isMatch, "\(text.debugDescription)")
    }
  }

  @Test(
    "Each form takes some of the texts and refuses others",
    arguments: [
      (Problem.Format.id, "abc-1", "A"), (.outcomeReference, "fw/1/01", "fw/1"), (.code, "K_W01", "a b"),
      (.colour, "#1a5fb4", "blue"), (.fontName, "a b", "a_b"), (.email, "ada.nowak@example.org", "a@"),
      (.currency, "PLN", "pln"),
      (.webAddress, "https://example.org", "ftp://example.org"),
      (.siteAddress, "https://example.org/me/", "https://example.org/?me"), (.siteAddress, "http://a", "http://a#b"),
      (.recordPath, "competences/serving-guests", "competences/"),
      (.relativePath, "a/b/c.png", "a/../b"), (.relativePath, "...", ".."),
      (.webAddress, "http://example.org/x?y#z", "javascript:alert(1)"),
    ] as [(Problem.Format, String, String)])
  func examples(format: Problem.Format, good: String, bad: String) {
    #expect(format.accepts(good))
    #expect(!format.accepts(bad))
  }
}
