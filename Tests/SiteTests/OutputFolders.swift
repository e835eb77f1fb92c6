import Diagnostics
import Foundation
import Portfolio
import Schema
import TestSupport
import Testing

@testable import Site

/// A folder of its own on the disk, gone when the value is.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/teczka-site-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var site: String { path + "/site" }
  var content: String { path + "/content" }

  func write(_ text: String, to file: String) throws {
    let url = URL(filePath: "\(path)/\(file)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func link(_ file: String, to target: String) throws {
    let url = URL(filePath: "\(path)/\(file)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
  }

  func read(_ file: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(file)").map { String(decoding: $0, as: UTF8.self) }
  }

  func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(file)") }

  /// Builds the site of a portfolio, whose files are laid down in `content/` first.
  @discardableResult
  func build(_ files: [String: TestFile], jobs: Int = 2, today: PartialDate = testDay) async throws -> Site.Written {
    try lay(files)
    let site = try await makeSite(files, today: today)
    return try await site.write(
      to: try await OutputFolder(at: self.site), contentFolder: content, studio: studio(of: site, jobs: jobs),
      jobs: jobs)
  }

  /// Lays a portfolio's files down in `content/`, and nothing else.
  func lay(_ files: [String: TestFile]) throws {
    try? FileManager.default.removeItem(atPath: content)
    for (path, file) in files {
      if case .bytes(let bytes) = file { try write(bytes, to: path) }
    }
  }

  /// The codes for which a build is refused; none where it is not.
  func refusal(_ files: [String: TestFile]) async throws -> [Code] {
    do {
      try await build(files)
      return []
    } catch let refused as Site.Refused {
      return refused.diagnostics.map(\.code)
    } catch let failure as OutputFolder.Failure {
      return [failure.diagnostic.code]
    }
  }

  private func write(_ bytes: [UInt8], to file: String) throws {
    let url = URL(filePath: "\(path)/\(file)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Every file and link of the site, hidden ones too.
  func state() throws -> [String: FileState] {
    var states: [String: FileState] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: site) {
      var status = stat()
      guard lstat("\(site)/\(path)", &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { continue }
      let isLink = status.st_mode & S_IFMT == S_IFLNK
      states[path] = FileState(
        inode: UInt64(status.st_ino), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
        bytes: isLink ? Data() : FileManager.default.contents(atPath: "\(site)/\(path)") ?? Data())
    }
    return states
  }

  /// The folders of the site.
  func folders() throws -> Set<String> {
    Set(
      try FileManager.default.subpathsOfDirectory(atPath: site).filter { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(site)/\(path)", isDirectory: &isFolder) && isFolder.boolValue
      })
  }
}

/// What tells whether somebody touched a file.
struct FileState: Equatable {
  let inode: UInt64
  let seconds: Int
  let nanoseconds: Int
  let bytes: Data
}

extension [String: FileState] {
  /// The paths whose files are not the same in both.
  func differing(from other: [String: FileState]) -> Set<String> {
    Set(Set(keys).union(other.keys).filter { self[$0] != other[$0] })
  }

  var contents: [String: Data] { mapValues(\.bytes) }
}
