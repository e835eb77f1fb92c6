import Schema

/// A step's time as a shape that tells its state without colour: done is solid, active has a core, late is hatched and trails on to today,
/// planned is empty, dropped is dashed and struck through. A step that is nothing but a due date is a diamond.
struct StepBar {
  typealias Share = TimeScale.Share

  /// The height of a bar's middle line in its row, and half of the bar's height, in pixels.
  static let middle = 12
  static let half = 7
  /// The width of a bar that would be too short to see.
  static let shortest = 8
  /// The pixels that the narrowest drawing has.
  static let narrowest = 240

  let state: StepState
  let start: Share
  let end: Share
  let isMilestone: Bool
  /// How far a late step's trail goes.
  private let trailEnd: Share?

  init(_ step: PlanStep, _ scale: TimeScale, today: PartialDate) {
    let days = Self.days(of: step)
    state = StepState(step, today: today)
    start = scale.start(of: days.lowerBound)
    end = scale.end(of: days.upperBound)
    isMilestone = step.start == nil
    trailEnd = state == .late ? max(end, scale.start(of: today.firstDay)) : nil
  }

  /// A bar that stands for as many steps as it is long.
  init(state: StepState, start: Share, end: Share) {
    self.state = state
    self.start = start
    self.end = end
    isMilestone = false
    trailEnd = nil
  }

  /// The days that a step takes; those that its due date can mean, where it has no start.
  static func days(of step: PlanStep) -> ClosedRange<Int> {
    let end = step.due.value.lastDay
    return min(step.start?.value.firstDay ?? step.due.value.firstDay, end)...end
  }

  private var isShort: Bool { end.value - start.value < Share.whole / 80 }

  /// The bar as lines to it and from it see it.
  var connections: TimelineNeeds.Bar {
    if isMilestone { return TimelineNeeds.Bar(entry: end, end: end, room: 0) }
    let width = isShort ? Self.shortest : (end.value - start.value) * Self.narrowest / Share.whole
    return TimelineNeeds.Bar(entry: start, end: end, room: max(width - 4, 3))
  }

  func draw(into html: inout HTML, middle: Int = middle, half: Int = half) {
    html.element(.g, .class("bar \(state.rawValue)"), .svg("fill", "none"), .svg("stroke", "currentColor")) { html in
      if let trailEnd, trailEnd > end {
        html.element(
          .line, .class("trail"), .svg("x1", end.percent), .svg("x2", trailEnd.percent), .svg("y1", middle),
          .svg("y2", middle))
      }
      if isMilestone {
        drawDiamond(&html, middle: middle, half: half)
      } else if isShort {
        html.element(.svg, .svg("x", start.percent), .svg("overflow", "visible")) { html in
          drawBar(&html, x: "0", width: String(Self.shortest), end: String(Self.shortest), middle: middle, half: half)
        }
      } else {
        let width = Share(value: end.value - start.value)
        drawBar(&html, x: start.percent, width: width.percent, end: end.percent, middle: middle, half: half)
      }
    }
  }

  private func drawBar(_ html: inout HTML, x: String, width: String, end: String, middle: Int, half: Int) {
    html.element(
      .rect, .svg("x", x), .svg("width", width), .svg("y", middle - half), .svg("height", 2 * half), .svg("rx", 3))
    guard state == .active || state == .late || state == .dropped else { return }
    html.element(
      .line, .class("inner"), .svg("x1", x), .svg("x2", end), .svg("y1", middle), .svg("y2", middle))
  }

  private func drawDiamond(_ html: inout HTML, middle: Int, half: Int) {
    if start < end, !isShort {
      // A month or a year as a due date: the time that it can mean.
      html.element(
        .line, .class("window"), .svg("x1", start.percent), .svg("x2", end.percent), .svg("y1", middle),
        .svg("y2", middle))
    }
    html.element(.svg, .svg("x", end.percent), .svg("overflow", "visible")) { html in
      html.element(.path, .class("diamond"), .svg("d", Self.diamond(half, at: middle)))
      switch state {
      case .active: html.element(.path, .class("core"), .svg("d", Self.diamond(half / 2, at: middle)))
      case .late:
        html.element(.path, .class("core"), .svg("d", "M-1 \(middle - half / 2)h2v\(half)h-2z"))
      case .dropped:
        html.element(.path, .class("strike"), .svg("d", "M\(-half - 3) \(middle)h\(2 * half + 6)"))
      case .done, .planned: break
      }
    }
  }

  private static func diamond(_ half: Int, at middle: Int) -> String {
    "M0 \(middle - half)l\(half) \(half)l-\(half) \(half)l-\(half) -\(half)z"
  }
}
