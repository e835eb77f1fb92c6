/// Padmé: lengths are rounded so that they say little and cost at most 12 per cent
/// (Nikitin et al., “Reducing Metadata Leakage from Encrypted Files and Communication with PURBs”, 2019).
package enum Padding {
  /// The length that a content of this many bytes is padded to.
  package static func length(for count: Int) -> Int {
    guard count > 1 else { return count }
    let exponent = Int.bitWidth - 1 - count.leadingZeroBitCount
    let exponentBits = Int.bitWidth - exponent.leadingZeroBitCount
    let mask = 1 << max(0, exponent - exponentBits) - 1
    return (count + mask) & ~mask
  }
}
