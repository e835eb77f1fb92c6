package import Diagnostics
import Synchronization

/// The records of one type in the order of their ids.
///
/// The facts of all are known. The records themselves are read for this build, where they are new or changed, or when
/// somebody asks for them.
package struct Records<Content: Sendable>: Sendable, RandomAccessCollection {
  let index: RecordIDs
  package let facts: [RecordFacts]
  /// For each record a number that is another one where its files, its attachments or its frameworks may have changed.
  package let versions: [UInt64]
  /// What an earlier build had to say of each record that was not read; nil where nothing is known from then.
  let recalled: [[Code]]?
  private let read: [Record<Content>?]
  private let later: LaterRecords<Content>?
  package let type: RecordType

  /// - Parameters:
  ///   - read: for each id its record, where it has been read.
  ///   - later: reads the others; needed where there are others.
  init(
    _ type: RecordType, index: RecordIDs, facts: [RecordFacts], versions: [UInt64], recalled: [[Code]]?,
    read: [Record<Content>?], later: LaterRecords<Content>?
  ) {
    self.type = type
    self.index = index
    self.facts = facts
    self.versions = versions
    self.recalled = recalled
    self.read = read
    self.later = later
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { read.count }

  /// The record at a place.
  ///
  /// What is asked for has been read or been made ready with ``ready(_:)``; everything else is read here and now.
  package subscript(position: Int) -> Record<Content> {
    guard let record = record(at: position) else {
      // Pages name what they are made from, and that has been made ready; so this is a mistake in the program.
      preconditionFailure("\(key(at: position).path) was asked for, but is not among the inputs that were read")
    }
    return record
  }

  /// The record of a name; nil where there is none, or its file can no longer be read.
  package subscript(id: String) -> Record<Content>? { place(of: id).flatMap { record(at: $0) } }

  private func record(at place: Int) -> Record<Content>? { read[place] ?? later?.record(at: place) }

  /// The place of a record in this collection.
  package func place(of id: String) -> Int? { index.place(of: id) }

  package func id(at place: Int) -> String { index.ids[place] }

  package func key(at place: Int) -> RecordKey { RecordKey(type: type, id: index.ids[place]) }

  /// The records that were read because they are new or have changed, or because nothing was known of any.
  package var fresh: [Record<Content>] { read.compactMap { $0 } }

  /// Reads a record, so that it can be asked for.
  ///
  /// - Returns: whether it could be read; its file may have changed in the meantime.
  func ready(_ place: Int) -> Bool { record(at: place) != nil }
}

/// Reads records when they are asked for, each once. Several threads ask at the same time.
final class LaterRecords<Content: Sendable>: Sendable {
  private let records: Mutex<[Int: Record<Content>]> = Mutex([:])
  private let read: @Sendable (Int) -> Record<Content>?

  init(_ read: @escaping @Sendable (Int) -> Record<Content>?) { self.read = read }

  func record(at place: Int) -> Record<Content>? {
    if let record = records.withLock({ $0[place] }) { return record }
    guard let record = read(place) else { return nil }
    // Of two that read at the same time, the first is kept: a record has one identity.
    return records.withLock { records in
      if let first = records[place] { return first }
      records[place] = record
      return record
    }
  }
}
