/// A noun in the forms that a number asks for.
struct Plural: Sendable {
  let one: String
  /// For 2, 3, 4, 22 ... where the language has such a form.
  let few: String
  let many: String

  /// For languages that tell one from many only.
  init(_ one: String, _ other: String) { self.init(one, other, other) }

  init(_ one: String, _ few: String, _ many: String) {
    self.one = one
    self.few = few
    self.many = many
  }

  /// The number with its noun: “1 dowód”, “3 dowody”, “12 dowodów”.
  func count(_ number: Int) -> String { "\(number) \(form(for: number))" }

  /// The plural rules of Unicode CLDR for whole numbers in Polish; English and Norwegian have `few` and `many` alike.
  func form(for number: Int) -> String {
    if number == 1 { return one }
    return (2...4).contains(number % 10) && !(12...14).contains(number % 100) ? few : many
  }
}
