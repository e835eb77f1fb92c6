import ArgumentParser
import Diagnostics
import Glibc

/// Where a sealed page is: an address, a file, or the folder of a unit; and what the address says of it.
struct SealedPlace {
  enum Page: Equatable {
    case file(String)
    case web(String)
  }

  let page: Page
  /// The share that the link names.
  let share: String?

  /// - Throws: what is no address that teczka opens.
  init(_ written: String) throws(ValidationError) {
    guard !written.isEmpty else { throw ValidationError("Name a sealed page: its address, its file or its folder.") }
    let parts = written.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = String(parts[0])
    let share = parts.count > 1 ? Self.share(in: parts[1]) : nil
    let scheme = address.prefix { $0 != ":" }.lowercased()
    switch scheme {
    case _ where !address.contains("://"):
      // A file may have the mark in its name; a link within a project has it after the name.
      let isWhole = parts.count == 1 || Disk.realPath(written) != nil
      page = .file(Self.page(isWhole ? written : address))
      self.share = isWhole ? nil : share
      return
    case "http", "https": page = .web(address)
    case "file":
      guard let path = Self.path(ofFileAddress: address) else {
        throw ValidationError("“\(address)” is no address of a file: it begins with file:/// and the path.")
      }
      page = .file(Self.page(path))
    default: throw ValidationError("“\(scheme):” addresses cannot be opened, only https:, http: and file:.")
    }
    self.share = share
  }

  var isOfWeb: Bool {
    if case .web = page { true } else { false }
  }

  /// As messages show it.
  var name: String {
    switch page {
    case .file(let path): path
    case .web(let address): address
    }
  }

  /// The id of the unit whose page belongs there: a unit's page is `s/ID/index.html`, where a host or a hand may have put another.
  static func unit(ofPage page: Page) -> String? {
    let path: String
    switch page {
    case .file(let file):
      guard let real = Disk.realPath(file) else { return nil }
      path = real
    case .web(let address): path = String(address.prefix { $0 != "?" })
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 3, parts[parts.count - 3] == "s", ["", "index.html"].contains(parts[parts.count - 1]) else {
      return nil
    }
    return String(parts[parts.count - 2])
  }

  /// Where an attachment lies beside a page.
  static func attachment(_ file: String, besidePage page: Page) -> Page {
    switch page {
    case .file(let path): .file("\(path.contains("/") ? "" : "./")\(folder(of: path))\(file)")
    case .web(let address): .web("\(folder(of: String(address.prefix { $0 != "?" })))\(file)")
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func page(_ path: String) -> String {
    Disk.isDirectory(path) ? "\(path == "/" ? "" : withoutTrailingSlashes(path))/index.html" : path
  }

  private static func share(in fragment: Substring) -> String? {
    guard fragment.hasPrefix("share=") else { return nil }
    let id = fragment.dropFirst("share=".count)
    return id.isEmpty ? nil : String(id)
  }

  /// RFC 8089: no host, or this one.
  private static func path(ofFileAddress address: String) -> String? {
    let rest = address.dropFirst("file://".count)
    let path = rest.hasPrefix("localhost/") ? rest.dropFirst("localhost".count) : rest
    return path.hasPrefix("/") ? path.percentDecoded : nil
  }
}
