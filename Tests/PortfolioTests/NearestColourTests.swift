import Schema
import Testing

@testable import Portfolio

@Suite("The nearest colour that can be read")
struct NearestColourTests {
  private static let samples = [
    "#ffffff", "#000000", "#7ab8ff", "#ffff00", "#777777", "#ff0000", "#00ff00", "#0000ff", "#aaaaaa", "#ffe8c0",
  ]

  @Test("It passes, and what passes already is left as it is", arguments: samples, ["#ffffff", "#16181d", "#808080"])
  func passes(wanted: String, behind: String) throws {
    let wished = try #require(Colour(wanted))
    let other = try #require(Colour(behind))
    let found = try #require(NearestColour(toldApartFrom: [other], ratio: 4.5).find(near: wished))
    #expect(Contrast.ratio(found, other) >= 4.5)
    if Contrast.ratio(wished, other) >= 4.5 { #expect(found == wished) }
  }

  @Test("Where nothing can be read on both, there is none")
  func none() throws {
    let others = [try #require(Colour("#ffffff")), try #require(Colour("#000000"))]
    #expect(NearestColour(toldApartFrom: others, ratio: 7).find(near: others[0]) == nil)
    #expect(NearestColour(toldApartFrom: others, ratio: 4.5).find(near: others[0]) != nil)
  }
}
