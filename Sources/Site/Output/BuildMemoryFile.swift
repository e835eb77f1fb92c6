import Portfolio

/// Where a project keeps what the next build has to know.
package struct BuildMemoryFile: Sendable {
  private let file: CacheFile

  /// - Parameter project: the project's folder; empty for the current one.
  package init(ofProject project: String) { file = CacheFile("build", ofProject: project) }

  /// What the last build left; nil where it left nothing, or what it left is of no use under this key.
  package func read(key: UInt64) -> BuildMemory? { file.read().flatMap { BuildMemory($0, key: key) } }

  package func save(_ memory: BuildMemory, key: UInt64) { file.save(memory.bytes(key: key)) }
}
