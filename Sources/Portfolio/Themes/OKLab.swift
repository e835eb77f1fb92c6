import Glibc
import Schema

/// A colour in Björn Ottosson's OKLab: equal distances look about equally large.
struct OKLab: Equatable {
  var lightness: Double
  var a: Double
  var b: Double

  init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  init(_ colour: Colour) {
    let roots = Self.cubeRoots(of: colour)
    self.init(
      lightness: Self.lightnessRow.sum(roots), a: Self.aRow.sum(roots), b: Self.bRow.sum(roots))
  }

  /// The cube roots of the answers of the three kinds of cones; each grows with red, green and blue.
  struct CubeRoots {
    let long: Double
    let middle: Double
    let short: Double
  }

  static func cubeRoots(of colour: Colour) -> CubeRoots {
    let red = Colour.linear[Int(colour.red)]
    let green = Colour.linear[Int(colour.green)]
    let blue = Colour.linear[Int(colour.blue)]
    return CubeRoots(
      long: cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue),
      middle: cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue),
      short: cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue))
  }

  /// How a coordinate is made of the cube roots.
  struct Row {
    let long: Double
    let middle: Double
    let short: Double

    func sum(_ roots: CubeRoots) -> Double { long * roots.long + middle * roots.middle + short * roots.short }
  }

  static let lightnessRow = Row(long: 0.2104542553, middle: 0.7936177850, short: -0.0040720468)
  static let aRow = Row(long: 1.9779984951, middle: -2.4285922050, short: 0.4505937099)
  static let bRow = Row(long: 0.0259040371, middle: 0.7827717662, short: -0.8086757660)

  /// The colour of sRGB; what lies outside is cut off channel by channel.
  var colour: Colour {
    let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    return Colour(
      red: Self.channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
      green: Self.channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
      blue: Self.channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s))
  }

  private static func channel(_ linear: Double) -> UInt8 {
    let value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * pow(linear, 1 / 2.4) - 0.055
    return UInt8(min(max((value * 255).rounded(), 0), 255))
  }

  private func cube(_ value: Double) -> Double { value * value * value }

  var chroma: Double { (a * a + b * b).squareRoot() }

  /// How far a colour is from one that was wished for, squared: the distance in OKLab, in which another hue and more
  /// chroma than wished for count ``strangeness`` times. A darker or paler blue is still that blue; a violet is not.
  func squaredDistance(fromWished wished: OKLab) -> Double {
    let chroma = chroma - wished.chroma
    let apart = (a - wished.a) * (a - wished.a) + (b - wished.b) * (b - wished.b)
    let lightness = lightness - wished.lightness
    return Self.squaredDistance(lightness: lightness, chroma: chroma, hue: max(0, apart - chroma * chroma))
  }

  /// - Parameters:
  ///   - chroma: the difference, above zero where there is more than wished for.
  ///   - hue: the part of the distance that is neither lightness nor chroma, squared.
  static func squaredDistance(lightness: Double, chroma: Double, hue: Double) -> Double {
    lightness * lightness + chroma * chroma * (chroma > 0 ? strangeness * strangeness : 1)
      + hue * strangeness * strangeness
  }

  private static let strangeness = 4.0
}

extension OKLab {
  static func + (left: OKLab, right: OKLab) -> OKLab {
    OKLab(lightness: left.lightness + right.lightness, a: left.a + right.a, b: left.b + right.b)
  }

  static func - (left: OKLab, right: OKLab) -> OKLab {
    OKLab(lightness: left.lightness - right.lightness, a: left.a - right.a, b: left.b - right.b)
  }
}
