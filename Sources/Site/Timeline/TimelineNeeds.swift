/// The lines from the end of a needed step to the start of the step that needs it, cut into what each row draws of them.
///
/// A line leaves the bar's end, runs level with that bar, and comes into the other bar from above or below.
struct TimelineNeeds {
  typealias Share = TimeScale.Share

  /// How far a line goes: to the row's edge or to a height within the row.
  enum Level: Hashable {
    case top
    case height(Int)
    case bottom
  }

  /// A piece of a line. Everything stands `shift` pixels to the right of its share.
  enum Piece: Hashable {
    /// From a bar's end to where the line turns.
    case stub(Share)
    case run(from: Share, to: Share, height: Int)
    case drop(Share, from: Level, to: Level)
    case arrow(Share, isDown: Bool)
  }

  struct Shifted: Hashable {
    let shift: Int
    let piece: Piece
  }

  /// For each row, its pieces, each once however many lines share it.
  private(set) var rows: [[Shifted]]

  /// Where a bar has its ends, as the lines see it.
  struct Bar {
    /// Where a line comes in, before it is shifted.
    let entry: Share
    let end: Share
    /// The pixels by which a line may stand right of the entry and still meet the bar in the narrowest drawing.
    let room: Int
  }

  /// - Parameter needs: for each row, the rows that it needs.
  init(_ bars: [Bar], needs: [[Int]]) {
    rows = Array(repeating: [], count: bars.count)
    let shifts = Self.shifts(of: bars, needs: needs)
    for (target, sources) in needs.enumerated() {
      for source in sources where source != target { draw(from: source, to: target, bars, shift: shifts[target]) }
    }
    for place in rows.indices {
      var seen: Set<Shifted> = []
      rows[place] = rows[place].filter { seen.insert($0).inserted }
    }
  }

  private mutating func draw(from source: Int, to target: Int, _ bars: [Bar], shift: Int) {
    let (end, entry) = (bars[source].end, bars[target].entry)
    let isDown = target > source
    func add(_ piece: Piece, to row: Int) { rows[row].append(Shifted(shift: shift, piece: piece)) }

    let middle = StepBar.middle
    var height = middle
    add(.stub(end), to: source)
    if entry < end {
      // The bar begins before the other ends: the line turns back beside its own bar.
      height = isDown ? middle + StepBar.half + 4 : middle - StepBar.half - 4
      add(.drop(end, from: .height(middle), to: .height(height)), to: source)
      add(.run(from: entry, to: end, height: height), to: source)
    } else if end < entry {
      add(.run(from: end, to: entry, height: height), to: source)
    }
    add(.drop(entry, from: .height(height), to: isDown ? .bottom : .top), to: source)
    let between = isDown ? source + 1..<target : target + 1..<source
    for row in between { add(.drop(entry, from: .top, to: .bottom), to: row) }
    let edge = isDown ? middle - StepBar.half : middle + StepBar.half
    add(.drop(entry, from: isDown ? .top : .bottom, to: .height(isDown ? edge - 5 : edge + 5)), to: target)
    add(.arrow(entry, isDown: isDown), to: target)
  }

  /// Lines to different steps that begin at about the same time stand beside each other, as far as the bars have room.
  private static func shifts(of bars: [Bar], needs: [[Int]]) -> [Int] {
    var shifts = Array(repeating: 0, count: bars.count)
    var earlier: [(target: Int, rows: ClosedRange<Int>)] = []
    for (target, sources) in needs.enumerated() where !sources.isEmpty {
      let rows = min(target, sources.min() ?? target)...max(target, sources.max() ?? target)
      let neighbours = earlier.count { other in
        other.rows.overlaps(rows) && abs(bars[other.target].entry.value - bars[target].entry.value) < 1500
      }
      shifts[target] = min(4 + 5 * (neighbours % 3), bars[target].room)
      earlier.append((target, rows))
    }
    return shifts
  }
}
