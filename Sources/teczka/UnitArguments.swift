import ArgumentParser
import Diagnostics
import Portfolio
import Schema

/// Arguments that name units, such as `folders/employer`, and after them perhaps the project's folder.
struct UnitArguments {
  /// Each once.
  let units: [RecordKey]
  /// Nil where none is named.
  let folder: String?

  /// - Throws: where something that is no unit stands before the end, or leads nowhere.
  init(_ arguments: [String]) throws {
    var units: [RecordKey] = []
    var folder: String?
    for (number, argument) in arguments.enumerated() {
      if let unit = Self.unit(argument) {
        if !units.contains(unit) { units.append(unit) }
      } else if number == arguments.count - 1, Disk.isDirectory(argument) {
        folder = argument
      } else {
        throw ValidationError(
          "“\(argument)” is no unit: units are named like cvs/ID, folders/ID or plans/ID. Only the last argument may be a folder, and it must be there."
        )
      }
    }
    self.units = units
    self.folder = folder
  }

  /// A unit's key, as it is written; nil for what is no unit.
  private static func unit(_ argument: String) -> RecordKey? {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    return [RecordType.cv, .folder, .plan].first { $0.folder.map { $0 == parts[0] } ?? false }
      .map { RecordKey(type: $0, id: String(parts[1])) }
  }
}
