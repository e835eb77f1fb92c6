extension Array where Element: Sendable {
  /// Maps slices of the array side by side and joins the results in order, so that the result does not depend on `jobs`.
  ///
  /// - Parameters:
  ///   - jobs: how many run at once.
  ///   - transform: maps one slice; what is dear to make is made once a slice.
  package func concurrentMap<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (ArraySlice<Element>) -> [Result]
  ) async -> [Result] {
    let length = Swift.max(1, Swift.min(64, count / Swift.max(1, jobs)))
    let starts = Swift.Array(stride(from: 0, to: count, by: length))
    guard jobs > 1, starts.count > 1 else { return transform(self[...]) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var next = 0
      func addTask() {
        guard next < starts.count else { return }
        let number = next
        next += 1
        let slice = self[starts[number]..<Swift.min(starts[number] + length, count)]
        group.addTask { (number, transform(slice)) }
      }
      for _ in 0..<Swift.min(jobs, starts.count) { addTask() }
      var parts = [[Result]](repeating: [], count: starts.count)
      for await (number, part) in group {
        parts[number] = part
        addTask()
      }
      return parts.flatMap { $0 }
    }
  }
}
