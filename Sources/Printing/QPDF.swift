import Diagnostics
import Subprocess

/// Puts PDFs behind a password through the program qpdf: AES with 256 bits (ISO 32000-2, 7.6.4), as all current readers know it.
package struct QPDF: Sendable {
  package static let name = "qpdf"
  /// Of the password's bytes no more count (ISO 32000-2, 7.6.4.3.2).
  package static let passwordLimit = 127

  package init() {}

  /// The same PDF, which the password opens and nothing else.
  ///
  /// Neither the password nor the plain PDF is on a command line or on the disk: qpdf is handed both as files in memory.
  package func sealed(_ pdf: [UInt8], password: String) async throws(PrintFailure) -> [UInt8] {
    guard let input = MemoryFile(pdf) else { throw PrintFailure(reason: "shm_open") }
    // One password for both: who may read it may print and copy it as well, and screen readers work.
    let job: JSON = [
      "inputFile": .string(input.path), "outputFile": "-",
      "encrypt": ["userPassword": .string(password), "ownerPassword": .string(password), "256bit": [:]],
    ]
    guard let order = MemoryFile(Array(job.text(pretty: false).utf8)) else { throw PrintFailure(reason: "shm_open") }
    defer { withExtendedLifetime((input, order)) {} }
    do {
      let result = try await run(
        .name(Self.name), arguments: ["--job-json-file=\(order.path)"], input: .none, output: .bytes(limit: 1 << 28),
        error: .string(limit: 1 << 16))
      // 3: it had something to remark (EXIT STATUS of qpdf(1)).
      let isDone = result.terminationStatus.isSuccess || result.terminationStatus == .exited(3)
      guard isDone, result.standardOutput.starts(with: Array("%PDF-".utf8)) else {
        throw PrintFailure(reason: lastLines(of: result.standardError))
      }
      return result.standardOutput
    } catch let failure as PrintFailure {
      throw failure
    } catch {
      throw PrintFailure(reason: "\(error)")
    }
  }
}
