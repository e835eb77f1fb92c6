import Testing

@testable import Site

@Suite("The lines between steps")
struct TimelineNeedsTests {
  typealias Share = TimeScale.Share
  typealias Piece = TimelineNeeds.Piece

  private func bar(_ start: Int, _ end: Int) -> TimelineNeeds.Bar {
    TimelineNeeds.Bar(entry: Share(value: start), end: Share(value: end), room: 40)
  }

  private func pieces(_ bars: [TimelineNeeds.Bar], _ needs: [[Int]]) -> [[Piece]] {
    TimelineNeeds(bars, needs: needs).rows.map { $0.map(\.piece) }
  }

  @Test("A line runs from the end of the needed step, past the rows between, to the start of the step that needs it")
  func down() {
    let rows = pieces([bar(0, 10), bar(0, 90), bar(20, 30)], [[], [], [0]])
    let (end, entry) = (Share(value: 10), Share(value: 20))
    let middle = StepBar.middle
    #expect(
      rows == [
        [
          .stub(end), .run(from: end, to: entry, height: middle), .drop(entry, from: .height(middle), to: .bottom),
        ], [.drop(entry, from: .top, to: .bottom)],
        [.drop(entry, from: .top, to: .height(middle - StepBar.half - 5)), .arrow(entry, isDown: true)],
      ])
  }

  @Test("A line to a step above goes up")
  func up() {
    let rows = pieces([bar(20, 30), bar(0, 10)], [[1], []])
    let (end, entry) = (Share(value: 10), Share(value: 20))
    let middle = StepBar.middle
    #expect(
      rows == [
        [.drop(entry, from: .bottom, to: .height(middle + StepBar.half + 5)), .arrow(entry, isDown: false)],
        [.stub(end), .run(from: end, to: entry, height: middle), .drop(entry, from: .height(middle), to: .top)],
      ])
  }

  @Test("A line to a step that begins earlier turns back below its own bar, not through it")
  func back() {
    let rows = pieces([bar(0, 50), bar(20, 30)], [[], [0]])
    let height = StepBar.middle + StepBar.half + 4
    #expect(rows[0].contains(.run(from: Share(value: 20), to: Share(value: 50), height: height)))
    #expect(rows[0].contains(.drop(Share(value: 20), from: .height(height), to: .bottom)))
    #expect(rows[1].contains(.arrow(Share(value: 20), isDown: true)))
  }

  @Test("A step that follows at once needs no run")
  func next() {
    let rows = pieces([bar(0, 50), bar(50, 80)], [[], [0]])
    #expect(
      rows[0] == [.stub(Share(value: 50)), .drop(Share(value: 50), from: .height(StepBar.middle), to: .bottom)])
  }

  @Test("What several lines share is drawn once: ten needs, one arrow")
  func shared() {
    let bars = (0..<10).map { bar($0, $0 + 1) } + [bar(100, 120)]
    let rows = pieces(bars, Array(repeating: [], count: 10) + [Array(0..<10)])
    #expect(rows[10].filter { if case .arrow = $0 { true } else { false } }.count == 1)
    for row in rows { #expect(Set(row).count == row.count) }
    #expect(rows[0..<10].allSatisfy { $0.contains { if case .stub = $0 { true } else { false } } })
  }

  @Test("Lines to different steps that begin together stand beside each other, within their bars")
  func beside() {
    let bars = [bar(0, 10), bar(0, 10), bar(20, 90), bar(20, 90)]
    let lines = TimelineNeeds(bars, needs: [[], [], [0], [1]])
    #expect(Set(lines.rows[2].filter { $0.piece == .arrow(Share(value: 20), isDown: true) }.map(\.shift)) == [4])
    #expect(Set(lines.rows[3].filter { $0.piece == .arrow(Share(value: 20), isDown: true) }.map(\.shift)) == [9])
    let narrow = bars.map { TimelineNeeds.Bar(entry: $0.entry, end: $0.end, room: 5) }
    #expect(TimelineNeeds(narrow, needs: [[], [], [0], [1]]).rows.joined().allSatisfy { $0.shift <= 5 })
  }
}
