/// What no record says of sealed units, by their names, such as `folders/employer`.
package struct SealingFacts: Sendable {
  /// Those that somebody can open; nil where nobody knows.
  package var shared: Set<String>? = []
  /// Those that an earlier build published for everybody.
  package var oncePublic: Set<String> = []
  /// A page of those of which a git repository keeps one that anybody can read.
  package var committed: [String: String] = [:]

  package init() {}

  var rules: [any LinkRule] {
    [UnitOncePublic(units: oncePublic), HistoryHoldsPlaintext(pages: committed)]
      + (shared.map { [UnitUnshared(shared: $0)] } ?? [])
  }
}
