import Diagnostics
import Foundation
package import Portfolio

/// Something that can lie in a folder.
package enum TestFile: Sendable {
  case bytes([UInt8])
  case directory
  /// A symbolic link, its target relative to the folder that it lies in.
  case link(to: String)
  /// A file that the disk refuses to read.
  case unreadable

  package static func text(_ text: String) -> TestFile { .bytes(Array(text.utf8)) }
}

/// Where Tests/ lies.
package let testsFolder: String = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().path

package let fixturesFolder = testsFolder + "/Fixtures"

/// The files of Tests/Fixtures/base: a portfolio with one record of each type, of which nothing can be said.
package func basePortfolio() throws -> [String: TestFile] {
  let root = fixturesFolder + "/base"
  var files: [String: TestFile] = [:]
  let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
  for path in paths {
    // A folder has no contents.
    guard let data = FileManager.default.contents(atPath: "\(root)/\(path)") else { continue }
    files[path] = .bytes(Array(data))
  }
  return files
}

/// `content/` of a project in memory.
///
/// - Parameter files: by their paths below the project's folder.
package func contentTree(_ files: [String: TestFile]) -> ContentTree { tree(files, of: "content/") }

/// `Themes/` of a project in memory; nil where it has none.
package func themesTree(_ files: [String: TestFile]) -> ContentTree? {
  files.keys.contains { $0.hasPrefix("Themes/") } ? tree(files, of: "Themes/") : nil
}

private func tree(_ files: [String: TestFile], of folder: String) -> ContentTree {
  var contents: [String: TestFile] = [:]
  for (path, file) in files where path.hasPrefix(folder) {
    contents[String(path.dropFirst(folder.count))] = file
  }
  var kinds: [String: ContentTree.Kind] = [:]
  for (path, file) in contents {
    var parts = path.split(separator: "/")
    parts.removeLast()
    while !parts.isEmpty {
      kinds[parts.joined(separator: "/")] = .directory
      parts.removeLast()
    }
    switch file {
    case .bytes, .unreadable: kinds[path] = .file
    case .directory: kinds[path] = .directory
    case .link(let target):
      switch resolve(target, from: path) {
      case nil: kinds[path] = .linkOutside
      case let target?: kinds[path] = contents[target] == nil ? .other : .file
      }
    }
  }
  let known = contents
  let entries = kinds.map { path, kind in
    ContentTree.Entry(path: path, kind: kind, version: contents[path].map(version) ?? 0)
  }
  return ContentTree(entries: entries) { path, limit throws(ContentTree.ReadFailure) in
    var path = path
    if case .link(let target) = known[path] { path = resolve(target, from: path) ?? "" }
    switch known[path] {
    case .bytes(let bytes):
      guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count) }
      return bytes
    case .directory, .link: throw .notAFile
    case .unreadable: throw .unreadable(reason: "Permission denied")
    case nil: throw .unreadable(reason: "No such file or directory")
    }
  }
}

/// A number that is another one for other bytes.
private func version(of file: TestFile) -> UInt64 {
  guard case .bytes(let bytes) = file else { return 1 }
  var version = Fingerprint(seed: 2)
  bytes.withUnsafeBytes { version.combine($0) }
  return version.value
}

/// The path that a link leads to; nil where that is outside the folder.
private func resolve(_ target: String, from path: String) -> String? {
  var parts = path.split(separator: "/").dropLast().map(String.init)
  for part in target.split(separator: "/") {
    switch part {
    case ".": continue
    case "..":
      if parts.isEmpty { return nil }
      parts.removeLast()
    default: parts.append(String(part))
    }
  }
  return target.hasPrefix("/") ? nil : parts.joined(separator: "/")
}
