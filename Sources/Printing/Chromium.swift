import Diagnostics
import Subprocess
import Synchronization

/// Prints pages through Chromium: one browser process for all of them, several at a time.
///
/// The browser is spoken to through two pipes (the DevTools protocol). It is handed every page and file in memory, under the
/// address at which the site will be published, and may fetch nothing else: it opens no network connection and no file of the
/// site. Its profile is a folder that only its user can read, in which nothing of a page lands, and which goes with the browser.
package struct Chromium: Sendable {
  /// What the program is called, the most likely first.
  package static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome-headless-shell",
  ]

  let executable: String

  package init(executable: String) { self.executable = executable }

  /// swift-subprocess hands over standard input and output only, and the browser speaks on descriptors 3 and 4: a shell moves them.
  /// The shell also makes the profile's folder and removes it when the browser has ended, however that came about: a browser whose
  /// pipe is closed ends by itself, so that even a killed program leaves nothing behind.
  private static let script = """
    # The browser makes a socket in its folder, whose address has room for 107 bytes (unix(7)).
    [ ${#TMPDIR} -le 46 ] || TMPDIR=/tmp
    profile=$(TMPDIR="$TMPDIR" mktemp -d) || exit 74
    trap : INT TERM HUP
    TMPDIR="$profile" "$0" --user-data-dir="$profile" "$@" 3<&0 4>&1 </dev/null >/dev/null
    status=$?
    rm -rf "$profile" 2>/dev/null || { sleep 1; rm -rf "$profile"; }
    exit $status
    """

  private static let arguments = [
    "--headless", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu", "--disable-extensions",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-breakpad",
    "--no-default-browser-check", "--font-render-hinting=none", "--user-agent=teczka", "--log-level=3",
    // Nothing has an address but what the pipe hands over.
    "--host-resolver-rules=MAP * ~NOTFOUND",
  ]

  /// After this long without a word the browser is taken for dead.
  private static let patience = Duration.seconds(120)

  /// Prints pages, in their order.
  ///
  /// - Parameter isSuperuser: Chromium refuses to be run by the superuser unless its own sandbox is off.
  package func print(
    _ jobs: [PrintJob], with settings: PrintSettings, isSuperuser: Bool
  ) async throws(PrintFailure) -> [[UInt8]] {
    let arguments = ["-c", Self.script, executable] + Self.arguments + (isSuperuser ? ["--no-sandbox"] : [])
    var options = PlatformOptions()
    // A group of its own, so that the shell and all of the browser's processes can be ended together.
    options.processGroupID = 0
    do {
      let result = try await run(
        .name("sh"), arguments: Arguments(arguments), platformOptions: options, input: .inputWriter,
        output: .sequence, error: .string(limit: 1 << 24)
      ) { execution in
        await Self.converse(BrowserSession(jobs, settings), execution)
      }
      switch result.closureResult {
      case .success(let pdfs?): return pdfs
      case .success(nil): throw PrintFailure(reason: lastLines(of: result.standardError))
      case .failure(let failure): throw failure
      }
    } catch let failure as PrintFailure {
      throw failure
    } catch {
      throw PrintFailure(reason: "\(error)")
    }
  }

  /// - Returns: the PDFs; nil where the browser ended before it had made them.
  private static func converse(
    _ session: BrowserSession, _ execution: Execution<CustomWriteInput, SequenceOutput, StringOutput<UTF8>>
  ) async -> Result<[[UInt8]]?, PrintFailure> {
    await withTaskGroup(of: Result<[[UInt8]]?, PrintFailure>.self) { group in
      let heartbeat = Heartbeat()
      group.addTask { await talk(session, execution, heartbeat) }
      group.addTask {
        while await heartbeat.isHeard(within: patience) {}
        guard !Task.isCancelled else { return .success(nil) }
        try? execution.send(signal: .terminate, toProcessGroup: true)
        try? await Task.sleep(for: .seconds(5))
        try? execution.send(signal: .kill, toProcessGroup: true)
        return .failure(PrintFailure(reason: "no answer for \(patience.components.seconds) s"))
      }
      let outcome = await group.next() ?? .success(nil)
      group.cancelAll()
      try? await execution.standardInputWriter.finish()
      return outcome
    }
  }

  private static func talk(
    _ session: BrowserSession, _ execution: Execution<CustomWriteInput, SequenceOutput, StringOutput<UTF8>>,
    _ heartbeat: Heartbeat
  ) async -> Result<[[UInt8]]?, PrintFailure> {
    var session = session
    var received: [UInt8] = []
    do {
      session.begin()
      try await send(session.takeCommands(), execution)
      for try await buffer in execution.standardOutput {
        heartbeat.beat()
        var start = received.count
        received += unsafe buffer.withUnsafeBytes { unsafe Array($0) }
        // Each message ends with a zero byte.
        while let end = received[start...].firstIndex(of: 0) {
          try session.receive(JSON(reading: received[..<end]))
          received.removeSubrange(...end)
          start = 0
        }
        try await send(session.takeCommands(), execution)
        if let pdfs = session.results {
          session.end()
          try await send(session.takeCommands(), execution)
          return .success(pdfs)
        }
      }
      return .success(nil)
    } catch let failure as PrintFailure {
      return .failure(failure)
    } catch {
      // The browser is gone: what it wrote to standard error says why.
      return .success(nil)
    }
  }

  private static func send(
    _ commands: [JSON], _ execution: Execution<CustomWriteInput, SequenceOutput, StringOutput<UTF8>>
  ) async throws {
    for command in commands {
      _ = try await execution.standardInputWriter.write(Array(command.text(pretty: false).utf8) + [0])
    }
  }
}

/// Whether somebody has been heard of lately.
private final class Heartbeat: Sendable {
  private let beats = Atomic(0)

  func beat() { beats.add(1, ordering: .relaxed) }

  /// Waits, and tells whether there was a beat meanwhile.
  func isHeard(within time: Duration) async -> Bool {
    let before = beats.load(ordering: .relaxed)
    do { try await Task.sleep(for: time) } catch { return false }
    return beats.load(ordering: .relaxed) != before
  }
}

/// What a program said last, without its chatter before.
func lastLines(of text: String?) -> String {
  let lines = (text ?? "").split(whereSeparator: \.isNewline).suffix(3)
  return lines.isEmpty ? "?" : lines.joined(separator: " / ")
}
