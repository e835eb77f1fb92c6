/// The identifier that a PDF bears in its trailer (ISO 32000-1, 14.4), as `teczka pdf` writes it: 32 hexadecimal digits.
package enum PDFIdentifier {
  /// Nil where a file bears none of that form.
  package static func of(_ bytes: [UInt8]) -> String? {
    let mark = Array("/ID [(".utf8)
    guard bytes.starts(with: Array("%PDF-".utf8)), bytes.count > mark.count else { return nil }
    let last = (0...(bytes.count - mark.count)).last { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    guard let last else { return nil }
    let digits = bytes[(last + mark.count)...].prefix { Unicode.Scalar($0).properties.isASCIIHexDigit }
    return digits.count == 32 ? String(decoding: digits, as: UTF8.self) : nil
  }
}
