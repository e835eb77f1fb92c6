import Glibc
import Subprocess

/// A folder in a git work tree, asked through the program git. Where git is not there or cannot tell, nothing is known.
package struct GitFolder: Sendable {
  private let folder: String
  /// How long a question may take.
  private let patience: Duration
  /// The commits that are checked out and that branches and tags lead to: as long as they are the same, so is the history.
  package let heads: String

  /// Nil where the folder is in no work tree, or in one without a commit.
  ///
  /// - Parameter patience: how long each question may take.
  package init?(at folder: String, patience: Duration = .seconds(3)) async {
    // Most folders are in none, and looking for that costs less than starting a program.
    guard Self.isInWorkTree(folder),
      let heads = await Self.ask(["rev-parse", "HEAD", "--all"], in: folder, patience)
    else { return nil }
    self.folder = folder
    self.patience = patience
    self.heads = heads
  }

  /// Whether git keeps a file, by its path below the folder.
  package func tracks(_ path: String) async -> Bool {
    await Self.ask(["ls-files", "-z", "--", path], in: folder, patience).map { !$0.isEmpty } ?? false
  }

  /// Those of the paths below the folder that any commit of any branch has added; nil where finding out takes too long.
  package func everCommitted(_ paths: [String]) async -> Set<String>? {
    // Without the full history git leaves out branches whose changes were undone before they were merged.
    let answer = await Self.ask(
      [
        "log", "--all", "--full-history", "--no-ext-diff", "--no-renames", "--diff-filter=A", "--format=",
        "--name-only",
        "--relative", "-z", "--stdin",
      ], in: folder, patience, input: "--\n" + paths.map { $0 + "\n" }.joined())
    return answer.map { Set($0.split(separator: "\0").map(String.init)) }
  }

  private static func isInWorkTree(_ folder: String) -> Bool {
    guard let resolved = unsafe realpath(folder, nil) else { return false }
    defer { unsafe free(resolved) }
    var path = unsafe String(cString: resolved)
    while true {
      if unsafe access("\(path)/.git", F_OK) == 0 { return true }
      guard let slash = path.lastIndex(of: "/"), path != "/" else { return false }
      path = String(path[..<slash])
    }
  }

  /// What git answers; nil where it fails or takes too long.
  private static func ask(_ arguments: [String], in folder: String, _ patience: Duration, input: String = "") async
    -> String?
  {
    await withTaskGroup(of: String?.self) { group in
      group.addTask {
        let result = try? await run(
          .name("git"),
          // A repository's own settings must not start another program.
          arguments: Arguments(
            ["-C", folder, "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"] + arguments),
          environment: .inherit.updating([
            "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_OPTIONAL_LOCKS": "0",
            "GIT_LITERAL_PATHSPECS": "1", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0",
          ]),
          input: .string(input), output: .string(limit: 1 << 24), error: .discarded)
        return result.flatMap { $0.terminationStatus.isSuccess ? $0.standardOutput : nil }
      }
      group.addTask {
        try? await Task.sleep(for: patience)
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first
    }
  }
}
