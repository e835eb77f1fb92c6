import Schema
import Subprocess

/// Prints pages through WeasyPrint, a process for each, some at a time. Pages reach it whole, on its standard input.
package struct WeasyPrint: Sendable {
  package static let names = ["weasyprint"]

  let executable: String

  package init(executable: String) { self.executable = executable }

  /// Prints pages, in their order.
  package func print(_ jobs: [PrintJob], with settings: PrintSettings) async throws(PrintFailure) -> [[UInt8]] {
    var printed: [[UInt8]?] = Array(repeating: nil, count: jobs.count)
    let outcome = await withTaskGroup(of: (Int, Result<[UInt8], PrintFailure>).self) { group in
      var next = 0
      func startNext() {
        guard next < jobs.count else { return }
        let number = next
        next += 1
        group.addTask { (number, await print(jobs[number], with: settings)) }
      }
      for _ in 0..<max(1, settings.jobCount) { startNext() }
      for await (number, result) in group {
        switch result {
        case .success(let pdf): printed[number] = pdf
        case .failure(let failure):
          group.cancelAll()
          return Result<Void, PrintFailure>.failure(failure)
        }
        startNext()
      }
      return .success(())
    }
    try outcome.get()
    return printed.compactMap { $0 }
  }

  private func print(_ job: PrintJob, with settings: PrintSettings) async -> Result<[UInt8], PrintFailure> {
    var arguments = ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "--pdf-identifier", job.identifier]
    // Without an address of its own a page's links to other pages lead nowhere, and WeasyPrint leaves them out.
    if job.keepsSiteLinks, let base = settings.baseURL { arguments += ["--base-url", "\(base)/\(job.path)"] }
    let page = WholePage.of(job, with: settings)
    do {
      let result = try await run(
        .name(executable), arguments: Arguments(arguments + ["-", "-"]),
        environment: .inherit.updating([
          // A page brings all that it needs; should it not, nothing is fetched.
          "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9", "no_proxy": "",
          "SOURCE_DATE_EPOCH": String(settings.day.firstDay * 86_400),
        ]),
        input: .array(page), output: .bytes(limit: 1 << 28), error: .string(limit: 1 << 24))
      guard result.terminationStatus.isSuccess, result.standardOutput.starts(with: Array("%PDF-".utf8)) else {
        return .failure(PrintFailure(reason: lastLines(of: result.standardError)))
      }
      return .success(result.standardOutput)
    } catch {
      return .failure(PrintFailure(reason: "\(error)"))
    }
  }
}
