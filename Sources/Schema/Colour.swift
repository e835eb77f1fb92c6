import Diagnostics
import Documents

/// A colour of sRGB, eight bits a channel.
package struct Colour: Sendable, Hashable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// - Parameter text: `#rrggbb`; nil for anything else.
  package init?(_ text: String) {
    guard Problem.Format.colour.accepts(text), let number = UInt32(text.dropFirst(), radix: 16) else { return nil }
    self.init(
      red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  /// As CSS and authors write it: `#rrggbb`.
  package var hex: String {
    "#"
      + [red, green, blue].map { channel in
        let digits = String(channel, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}

extension Shape<Colour> {
  /// A colour, `#rrggbb`.
  package static var colour: Shape {
    let text = Shape<String>.formatted(.colour)
    return Shape(description: text.description) { node, reader in text.read(node, &reader).flatMap(Colour.init) }
  }
}
