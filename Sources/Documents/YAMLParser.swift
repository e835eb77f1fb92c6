package import Diagnostics

/// Reads the YAML in a part of a file into a tree.
///
/// - Parameters:
///   - range: the bytes to read: valid UTF-8 without a byte order mark.
///   - diagnostics: takes what is wrong; the first syntax error ends the reading.
/// - Returns: the root, or nil where there is no value or a syntax error.
package func parseYAML(
  _ file: SourceFile, _ range: Range<Int>, diagnostics: inout [Diagnostic]
) -> YAMLNode? {
  unsafe file.bytes.withUnsafeBufferPointer { bytes in
    let input = unsafe UnsafeBufferPointer(rebasing: bytes[range])
    guard var builder = unsafe YAMLTreeBuilder(file: file, offset: range.lowerBound, input: input)
    else { return nil }
    let root = builder.document()
    diagnostics += builder.diagnostics
    return root
  }
}
