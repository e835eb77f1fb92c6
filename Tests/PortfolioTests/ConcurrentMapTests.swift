import Portfolio
import Testing

@Suite("Mapping side by side")
struct ConcurrentMapTests {
  @Test(
    "Results stand in the order of what they come from", arguments: [1, 2, 3, 8, 1_000], [0, 1, 2, 7, 64, 65, 1_000])
  func order(jobs: Int, count: Int) async {
    let numbers = Array(0..<count)
    let found = await numbers.concurrentMap(jobs: jobs) { slice in slice.flatMap { [$0, -$0] } }
    #expect(found == numbers.flatMap { [$0, -$0] })
  }
}
