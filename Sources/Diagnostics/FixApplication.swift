/// Applies fixes to files' bytes.
package enum FixApplication {
  /// A file after its fixes.
  package struct Result: Sendable {
    package let file: SourceFile
    package let bytes: [UInt8]
    package let fixCount: Int
  }

  /// Applies every safe fix. Of fixes that would change the same bytes, the first wins; the others come up again in the next check.
  package static func applySafeFixes(of diagnostics: [Diagnostic]) -> [Result] {
    var fixes: [String: (file: SourceFile, fixes: [Fix])] = [:]
    for diagnostic in diagnostics.sortedByPlace() {
      // A fix that touches several files cannot be written as a whole.
      for fix in diagnostic.fixes
      where fix.isSafe && Set(fix.edits.map(\.range.file.path)).count == 1 {
        let file = fix.edits[0].range.file
        fixes[file.path, default: (file, [])].fixes.append(fix)
      }
    }
    return fixes.values.sorted { $0.file.path < $1.file.path }.map { apply($0.fixes, to: $0.file) }
  }

  /// Whether two changes meet; an insertion meets what it stands in or beside.
  private static func touches(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.isEmpty || right.isEmpty
      ? left.lowerBound <= right.upperBound && right.lowerBound <= left.upperBound
      : left.overlaps(right)
  }

  private static func apply(_ fixes: [Fix], to file: SourceFile) -> Result {
    var taken: [Fix.Edit] = []
    var count = 0
    for fix in fixes {
      let overlaps = fix.edits.contains { edit in
        taken.contains { touches($0.range.bytes, edit.range.bytes) }
      }
      if overlaps { continue }
      taken += fix.edits
      count += 1
    }
    var bytes: [UInt8] = []
    var place = 0
    for edit in taken.sorted(by: { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }) {
      bytes += file.bytes[place..<edit.range.bytes.lowerBound]
      bytes += Array(edit.replacement.utf8)
      place = edit.range.bytes.upperBound
    }
    bytes += file.bytes[place...]
    return Result(file: file, bytes: bytes, fixCount: count)
  }
}
