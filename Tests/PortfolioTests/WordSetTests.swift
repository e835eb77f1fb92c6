import Testing

@testable import Portfolio

@Suite("Lists of words")
struct WordSetTests {
  private let list = WordSet("a bada badać | badanie\nłączy łączyć|łączenie\nżyje")

  @Test("Whole words are in the list", arguments: ["a", "bada", "badać", "łączy", "łączyć", "żyje", "z\u{307}yje"])
  func has(word: String) { #expect(list.contains(Substring(word))) }

  @Test(
    "Parts of words, other words and what follows a bar are not",
    arguments: ["", "bad", "badaćć", "badanie", "łączenie", "łącz", "żyj", "yje", "|", "\n"])
  func lacks(word: String) { #expect(!list.contains(Substring(word))) }

  @Test("An empty list has no word")
  func empty() { #expect(!WordSet("").contains("a")) }
}
