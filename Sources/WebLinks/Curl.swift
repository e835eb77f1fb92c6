import Diagnostics
import Subprocess

/// Asks a server for one address through the program curl, which knows TLS, proxies and names of hosts as the machine does.
struct Curl: Sendable {
  struct Answer: Sendable {
    let status: Int
    let redirect: String?
    /// In seconds, where the server told.
    let retryAfter: Int?
  }

  enum Method: String {
    case head = "--head"
    case get = "--get"
  }

  enum Outcome: Sendable {
    case answered(Answer)
    case failed(Problem.LinkFailure)
  }

  /// curl itself cannot be run.
  struct Missing: Error {}

  let userAgent: String

  /// - Parameter pinned: the numeric addresses of the host, so that it leads nowhere else than where it was looked up.
  func ask(_ method: Method, _ address: WebAddress, pinned: [String]) async throws(Missing) -> Outcome {
    var arguments = [
      // No settings of the user's own.
      "--disable", "--silent", "--globoff", method.rawValue, "--output", "/dev/null", "--proto", "=http,https",
      "--connect-timeout", "10", "--max-time", "20", "--max-filesize", "1000000", "--user-agent", userAgent,
      "--write-out", "%{http_code}\n%{redirect_url}\n%header{retry-after}\n",
    ]
    if !pinned.isEmpty, address.host.utf8.allSatisfy({ $0 < 0x80 }) {
      let targets = pinned.map { $0.contains(":") ? "[\($0)]" : $0 }.joined(separator: ",")
      arguments += ["--resolve", "\(address.host):\(address.port):\(targets)"]
    }
    do {
      let result = try await run(
        .name("curl"), arguments: Arguments(arguments + ["--url", address.text]), input: .none,
        output: .string(limit: 1 << 16), error: .discarded)
      let lines = result.standardOutput.split(separator: "\n", omittingEmptySubsequences: false)
      if let status = lines.first.flatMap({ Int($0) }), status >= 100 {
        let redirect = lines.count > 1 && !lines[1].isEmpty ? String(lines[1]) : nil
        return .answered(Answer(status: status, redirect: redirect, retryAfter: lines.count > 2 ? Int(lines[2]) : nil))
      }
      guard case .exited(let code) = result.terminationStatus else { return .failed(.noAnswer) }
      return .failed(Self.failure(Int(code)))
    } catch {
      throw Missing()
    }
  }

  /// EXIT CODES of curl(1).
  static func failure(_ code: Int) -> Problem.LinkFailure {
    switch code {
    case 3, 6: .unknownHost
    case 7: .refused
    case 28: .timeout
    case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91: .insecure
    default: .noAnswer
    }
  }
}
