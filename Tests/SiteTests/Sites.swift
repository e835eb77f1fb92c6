import Diagnostics
import Foundation
import Portfolio
import Schema
import Sealing
import TestSupport
import Testing

@testable import Site

/// The base portfolio with other files laid over it, by their paths below `content/`.
func base(with texts: [String: String] = [:], without removed: [String] = []) throws -> [String: TestFile] {
  var files = try basePortfolio()
  for path in removed { files["content/\(path)"] = nil }
  for (path, text) in texts { files["content/\(path)"] = .text(text) }
  return files
}

/// A portfolio of nothing but these texts, by their paths below `content/`.
func portfolio(_ texts: [String: String]) -> [String: TestFile] {
  var files = ["content/portfolio.yaml": TestFile.text("title: Portfolio\nlanguage: en\n")]
  for (path, text) in texts { files["content/\(path)"] = .text(text) }
  return files
}

/// The demo of this repository.
func demoPortfolio() throws -> [String: TestFile] {
  let root = URL(filePath: testsFolder).deletingLastPathComponent().path + "/content"
  var files: [String: TestFile] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
    guard let data = FileManager.default.contents(atPath: "\(root)/\(path)") else { continue }
    files["content/\(path)"] = .bytes(Array(data))
  }
  return files
}

/// The site of a portfolio that has no errors.
func makeSite(
  _ files: [String: TestFile], today: PartialDate = testDay, baseURL: String? = nil, jobs: Int = 2,
  seals: [RecordKey: UnitSeal] = [:]
) async throws -> Site {
  let checked = await checkedPortfolio(files, today: today, jobs: jobs, rendersBodies: true)
  let errors = checked.diagnostics.filter { $0.severity == .error }
  try #require(errors.isEmpty, "\(errors.map { "\($0.range.file.path): \($0.code)" })")
  return Site(of: try #require(checked.portfolio), today: today, baseURL: baseURL, seals: seals)
}

extension Site {
  /// The pages that are made, by their paths; attachments are not among them.
  func texts() -> [String: String] {
    var texts: [String: String] = [:]
    for page in pages() {
      if case .rendered(let render) = page.source { texts[page.path] = String(decoding: render(), as: UTF8.self) }
    }
    return texts
  }

  /// The records that a page reads.
  func inputs(of page: Page) -> Set<RecordKey> { Set(page.inputs.records.map(portfolio.key(of:))) }

  func text(_ path: String) throws -> String { try #require(texts()[path], "no \(path)") }

  var paths: Set<String> { Set(pages().map(\.path)) }

  /// What shows the portfolio; not what every site has beside it.
  var portfolioPaths: Set<String> {
    paths.filter { !$0.hasPrefix("assets/") }.subtracting(["404.html", "robots.txt", "_headers", ".nojekyll"])
  }
}

/// A plan of the given steps, each a YAML list item of two levels.
func plan(
  start: String = "2026-01-01", deadline: String = "2027-12-31", steps: [String], goal: String = "Cook"
) async throws -> Plan {
  let text = """
    ---
    goal: \(goal)
    visibility: public
    smart: {specific: a}
    start: \(start)
    deadline: \(deadline)
    steps:
      \(steps.joined(separator: "\n  "))
    ---

    """
  let site = try await makeSite(portfolio(["plans/p.md": text]))
  return try #require(site.portfolio.plans["p"]).content
}

/// A picture of one pixel, as far as its head.
let tinyPicture = TestFile.bytes(
  [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [
    0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0,
  ])

/// The real program, which stands beside the tests.
let testProgram = PictureProgram.path(
  URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(
    path: "teczka-pictures"
  ).path)

/// A studio without a cache.
func studio(of site: Site, jobs: Int = 2) -> PictureStudio {
  PictureStudio(program: testProgram, cache: nil, attachments: site.portfolio.attachments, jobs: jobs)
}
