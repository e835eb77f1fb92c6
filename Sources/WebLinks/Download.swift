package import Diagnostics
import Subprocess

/// Fetches files through the program curl, piece by piece, so that a film needs no more memory than a page.
package struct Download: Sendable {
  package enum Failure: Error {
    /// curl itself cannot be run.
    case missing
    case failed(Problem.LinkFailure)
    case tooLarge
    /// What was done with the pieces failed.
    case interrupted(any Error)
  }

  private let userAgent: String

  package init(version: String) { userAgent = "teczka/\(version)" }

  /// Fetches one file.
  ///
  /// - Parameters:
  ///   - limit: the number of bytes after which it is given up, whatever the server said before.
  ///   - write: takes the next bytes.
  /// - Returns: the address that the file was found at in the end.
  package func fetch(
    _ address: String, limit: Int, to write: @escaping @Sendable ([UInt8]) throws -> Void
  ) async throws(Failure) -> String {
    // A page that was asked for over a safe connection is not taken over another.
    let isSafe = address.lowercased().hasPrefix("https:")
    let arguments = [
      // No settings of the user's own.
      "--disable", "--silent", "--globoff", "--fail", "--location", "--max-redirs", "5", "--proto", "=http,https",
      "--proto-redir", isSafe ? "=https" : "=http,https", "--connect-timeout", "15", "--speed-limit", "1",
      "--speed-time", "30", "--user-agent", userAgent, "--write-out", "%{stderr}%{http_code}\n%{url_effective}\n",
      "--url", address,
    ]
    do {
      let result = try await run(
        .name("curl"), arguments: Arguments(arguments), input: .none, output: .sequence, error: .string(limit: 1 << 16)
      ) { execution in
        let failure = await Self.pass(execution.standardOutput, limit: limit, to: write)
        if failure != nil { try? execution.send(signal: .terminate) }
        return failure
      }
      if let failure = result.closureResult { throw failure }
      let lines = result.standardError.split(separator: "\n").map(String.init)
      guard result.terminationStatus.isSuccess, lines.count == 2 else {
        if let status = lines.first.flatMap({ Int($0) }), status >= 400 { throw Failure.failed(.status(status)) }
        guard case .exited(let code) = result.terminationStatus else { throw Failure.failed(.noAnswer) }
        throw Failure.failed(code == 47 ? .endless : Curl.failure(Int(code)))
      }
      return lines[1]
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .missing
    }
  }

  /// Hands the bytes on until they end or nobody wants more.
  private static func pass(
    _ output: SubprocessOutputSequence, limit: Int, to write: ([UInt8]) throws -> Void
  ) async -> Failure? {
    var count = 0
    do {
      for try await buffer in output {
        let bytes = unsafe buffer.withUnsafeBytes { unsafe Array($0) }
        count += bytes.count
        guard count <= limit else { return .tooLarge }
        do { try write(bytes) } catch { return .interrupted(error) }
      }
      return nil
    } catch {
      return .failed(.noAnswer)
    }
  }
}
