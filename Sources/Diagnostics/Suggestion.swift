/// "Did you mean": the candidate nearest to what was written, if one is near enough.
package func suggestion<Candidates: Sequence<String>>(
  for written: String, among candidates: Candidates
) -> String? {
  let target = Array(written.lowercased().unicodeScalars.prefix(64))
  guard !target.isEmpty else { return nil }
  let limit = max(1, target.count / 3)
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars.prefix(64))
    guard abs(letters.count - target.count) <= limit else { continue }
    let distance = editDistance(target, letters, atMost: best.map { $0.distance - 1 } ?? limit)
    guard let distance else { continue }
    best = (candidate, distance)
    if distance == 0 { break }
  }
  return best?.candidate
}

/// The optimal string alignment distance (Levenshtein with neighbours swapped), or nil beyond `limit`.
private func editDistance(
  _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
) -> Int? {
  guard limit >= 0 else { return nil }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for column in 0..<right.count {
      let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(last[column + 1] + 1, current[column] + 1, substitution)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    if current.allSatisfy({ $0 > limit }) { return nil }
    beforeLast = last
    last = current
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
