import Glibc
package import Schema

extension Colour {
  /// The relative luminance of WCAG 2.2, from 0 (black) to 1 (white).
  var luminance: Double {
    0.2126 * Self.linear[Int(red)] + 0.7152 * Self.linear[Int(green)] + 0.0722 * Self.linear[Int(blue)]
  }

  /// The channels' values without their gamma (IEC 61966-2-1), from 0 to 1.
  static let linear: [Double] = (0...255).map { value in
    let channel = Double(value) / 255
    return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
  }
}

/// How well two colours can be told apart (WCAG 2.2, "contrast ratio").
package enum Contrast {
  package static func ratio(_ one: Colour, _ other: Colour) -> Double {
    ratio(ofLuminances: one.luminance, other.luminance)
  }

  static func ratio(ofLuminances one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}

extension ContrastLevel {
  /// The least contrast that text must have.
  package var ratio: Double {
    switch self {
    case .aa: 4.5
    case .aaa: 7
    }
  }
}
