import Portfolio

/// What an earlier build wrote to the output folder, as numbers.
package struct SiteMemory: Sendable, Equatable {
  package struct File: Sendable, Equatable {
    /// Of all that the file is made from.
    package var fingerprint: UInt64
    /// Of the file as it was when the build was done.
    package var version: UInt64

    package init(fingerprint: UInt64, version: UInt64) {
      self.fingerprint = fingerprint
      self.version = version
    }
  }

  /// The files by the names of their paths.
  package var files: [UInt64: File]

  package init(files: [UInt64: File]) { self.files = files }

  static func name(ofPath path: String) -> UInt64 {
    var name = Fingerprint(seed: 5)
    name.combine(path)
    return name.value
  }
}

extension Page {
  /// Another number where what the page is made from may have changed.
  ///
  /// - Parameter shared: what every page is made from.
  func fingerprint(in site: Site, shared: UInt64) -> UInt64 {
    let inputs = inputs
    var fingerprint = Fingerprint(seed: shared)
    fingerprint.combine(path)
    for record in inputs.records {
      fingerprint.combine(site.portfolio.version(of: record))
      fingerprint.combine(site.publication.hasPage(record, in: site.portfolio) ? 1 : 0)
    }
    for target in inputs.targets {
      fingerprint.combine(site.publication.hasPage(target, in: site.portfolio) ? 3 : 2)
    }
    for number in inputs.numbers { fingerprint.combine(number) }
    return fingerprint.value
  }
}
