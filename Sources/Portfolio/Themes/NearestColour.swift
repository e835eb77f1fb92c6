import Glibc
import Schema

/// Finds the nearest of all 2²⁴ colours that may be used.
///
/// The cube of red, green and blue is halved again and again; a part is left out where none of its colours can be told apart
/// well enough, or where all are farther away than one that was found. So the answer is exact, after a few thousand parts.
struct NearestColour {
  /// What the colour must be told apart from.
  let others: [Colour]
  /// The least contrast (WCAG 2).
  let ratio: Double

  init(toldApartFrom others: [Colour], ratio: Double) {
    self.others = others
    self.ratio = ratio
  }

  /// - Returns: the nearest colour by ``OKLab/squaredDistance(fromWished:)``; nil where no colour may be used.
  func find(near wanted: Colour) -> Colour? {
    let target = OKLab(wanted)
    let luminances = others.map(\.luminance)
    var best: (colour: Colour, distance: Double)?
    var open = [Box(red: 0...255, green: 0...255, blue: 0...255)]
    while let box = open.popLast() {
      if let best, box.leastSquaredDistance(to: target) >= best.distance { continue }
      guard box.mayContrast(with: luminances, ratio: ratio) else { continue }
      if let colour = box.onlyColour {
        let distance = OKLab(colour).squaredDistance(fromWished: target)
        if best.map({ distance < $0.distance }) != false { best = (colour, distance) }
        continue
      }
      let halves = box.halves
      let isFirstNearer =
        halves.0.leastSquaredDistance(to: target) <= halves.1.leastSquaredDistance(to: target)
      // The nearer half is looked at first: what it holds rules out much of the other.
      open.append(isFirstNearer ? halves.1 : halves.0)
      open.append(isFirstNearer ? halves.0 : halves.1)
    }
    return best?.colour
  }
}

/// A part of the cube of colours.
private struct Box {
  var red: ClosedRange<Int>
  var green: ClosedRange<Int>
  var blue: ClosedRange<Int>

  private var lowest: Colour {
    Colour(red: UInt8(red.lowerBound), green: UInt8(green.lowerBound), blue: UInt8(blue.lowerBound))
  }
  private var highest: Colour {
    Colour(red: UInt8(red.upperBound), green: UInt8(green.upperBound), blue: UInt8(blue.upperBound))
  }

  var onlyColour: Colour? { red.count == 1 && green.count == 1 && blue.count == 1 ? lowest : nil }

  /// Both halves, cut where the part is longest.
  var halves: (Box, Box) {
    var (low, high) = (self, self)
    let longest = max(red.count, green.count, blue.count)
    if red.count == longest {
      (low.red, high.red) = Self.halves(red)
    } else if green.count == longest {
      (low.green, high.green) = Self.halves(green)
    } else {
      (low.blue, high.blue) = Self.halves(blue)
    }
    return (low, high)
  }

  private static func halves(_ range: ClosedRange<Int>) -> (ClosedRange<Int>, ClosedRange<Int>) {
    let middle = (range.lowerBound + range.upperBound) / 2
    return (range.lowerBound...middle, middle + 1...range.upperBound)
  }

  /// Whether some luminance in the part is far enough from each of these.
  func mayContrast(with luminances: [Double], ratio: Double) -> Bool {
    let (low, high) = (lowest.luminance, highest.luminance)
    return luminances.allSatisfy {
      Contrast.ratio(ofLuminances: low, $0) >= ratio && low <= $0
        || Contrast.ratio(ofLuminances: high, $0) >= ratio && high >= $0
    }
  }

  /// No colour in the part is nearer than this.
  func leastSquaredDistance(to target: OKLab) -> Double {
    let low = OKLab.cubeRoots(of: lowest)
    let high = OKLab.cubeRoots(of: highest)
    let lightness = Span(OKLab.lightnessRow, low, high).differences(from: target.lightness)
    let a = Span(OKLab.aRow, low, high)
    let b = Span(OKLab.bRow, low, high)
    let (aApart, bApart) = (a.differences(from: target.a), b.differences(from: target.b))
    let apart = aApart.least * aApart.least + bApart.least * bApart.least
    let chroma = Span(
      low: (a.magnitude.low * a.magnitude.low + b.magnitude.low * b.magnitude.low).squareRoot(),
      high: (a.magnitude.high * a.magnitude.high + b.magnitude.high * b.magnitude.high).squareRoot()
    ).differences(from: target.chroma)
    let byParts = OKLab.squaredDistance(
      lightness: lightness.least, chroma: chroma.least, hue: max(0, apart - chroma.most * chroma.most))
    return max(lightness.least * lightness.least + apart, byParts)
  }
}

/// Where a coordinate of the colours in a part can lie.
private struct Span {
  let low: Double
  let high: Double

  init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  init(_ row: OKLab.Row, _ low: OKLab.CubeRoots, _ high: OKLab.CubeRoots) {
    self.init(low: row.least(low, high), high: row.least(high, low))
  }

  var magnitude: Span {
    Span(low: max(0, low, -high), high: max(high, -low))
  }

  /// How far the span is from a value: the least difference, below zero where all of it lies below, and the greatest, without sign.
  func differences(from value: Double) -> (least: Double, most: Double) {
    (low > value ? low - value : min(0, high - value), max(abs(low - value), abs(high - value)))
  }
}

extension OKLab.Row {
  /// The sum where each part is as small as the ranges let it be; with the ranges' ends swapped, as large.
  fileprivate func least(_ low: OKLab.CubeRoots, _ high: OKLab.CubeRoots) -> Double {
    long * (long > 0 ? low.long : high.long) + middle * (middle > 0 ? low.middle : high.middle)
      + short * (short > 0 ? low.short : high.short)
  }
}
