import Diagnostics
import Foundation
import Portfolio
import Schema
import TestSupport
import Testing

@testable import Site

/// A project that is built again and again, each build knowing what the last one left, as the command does it.
final class RebuiltProject {
  let folder: TemporaryFolder
  var files: [String: TestFile]
  private var memory: [UInt8]?

  struct Build {
    let site: Site
    let written: Site.Written
    let summary: Report.Summary
    /// The records that were read, but portfolio.yaml and about.md, which always are.
    let fresh: Set<RecordKey>
    /// Whether it knew what an earlier build had left.
    let isWarm: Bool
  }

  init(_ files: [String: TestFile]) throws {
    self.files = files
    folder = try TemporaryFolder()
  }

  /// Builds what has changed; nil where the portfolio has errors.
  func build() async throws -> Build? {
    try folder.lay(files)
    if let memory = memory.flatMap({ BuildMemory($0, key: key) }), let build = try? await build(knowing: memory) {
      return build
    }
    return try await build(knowing: nil)
  }

  /// Forgets what the last build left, so that the next one reads and makes all.
  func forget() { memory = nil }

  private var key: UInt64 {
    var key = Fingerprint()
    for path in ["portfolio.yaml", "about.md"] {
      if case .bytes(let bytes) = files["content/\(path)"] { key.combine(String(decoding: bytes, as: UTF8.self)) }
    }
    return key.value
  }

  private func build(knowing known: BuildMemory?) async throws -> Build? {
    let reading = await Portfolio.read(
      contentTree(files), themes: .builtIn, folder: "", jobs: 2, rendersBodies: true, memory: known?.portfolio)
    guard let portfolio = reading.portfolio else { return nil }
    let review = await Review(of: portfolio, earlier: reading.diagnostics, today: testDay, jobs: 2)
    guard review.summary.errors == 0 else { return nil }
    let site = Site(of: portfolio, today: testDay, baseURL: "https://example.org")
    let studio = PictureStudio(
      program: testProgram, cache: PictureCache(folder: folder.path + "/cache"), attachments: portfolio.attachments,
      jobs: 2)
    let written = try await site.write(
      to: try await OutputFolder(at: folder.site, jobs: 2), contentFolder: folder.content, studio: studio,
      jobs: 2, memory: known?.site)
    memory = BuildMemory(portfolio: PortfolioMemory(of: portfolio, review), site: written.memory).bytes(key: key)
    return Build(
      site: site, written: written, summary: review.summary, fresh: portfolio.freshKeys, isWarm: known != nil)
  }
}

extension Portfolio {
  /// How many records there are beside portfolio.yaml and about.md.
  var recordCount: Int {
    experiences.count + competences.count + evidence.count + frameworks.count + folders.count + cvs.count + plans.count
      + meetings.count
  }

  var freshKeys: Set<RecordKey> {
    Set(experiences.fresh.map(\.key) + competences.fresh.map(\.key) + evidence.fresh.map(\.key))
      .union(frameworks.fresh.map(\.key) + folders.fresh.map(\.key) + cvs.fresh.map(\.key))
      .union(plans.fresh.map(\.key) + meetings.fresh.map(\.key))
  }
}

/// A portfolio of a few dozen records that are linked in every way, and random changes of it.
struct RandomPortfolio {
  private var numbers: SystemOfNumbers
  private(set) var files: [String: TestFile] = [:]
  private var texts: [String: String] = [:]
  private var next = 0

  /// Numbers that are the same for the same seed (SplitMix64).
  struct SystemOfNumbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  init(seed: UInt64) {
    numbers = SystemOfNumbers(state: seed)
    texts["portfolio.yaml"] =
      "title: Portfolio\nlanguage: en\nlanguages: [pl]\naccept: [{code: evidence-ageing, reason: A}]\n"
    texts["about.md"] =
      "---\nname: Ada Nowak\nheadline: Cook\nphone: 600 700 800\npublic: [name, headline]\n---\nI cook.\n"
    texts["frameworks/cooking.yaml"] =
      "name: Cooking\nkind: qualification\nlevels: [low, high]\nsets:\n  - {number: 1, name: One, outcomes: [{code: a, name: A}, {code: b, name: B}]}\n"
    for _ in 0..<6 { write("experiences") }
    for _ in 0..<8 { write("competences") }
    for _ in 0..<8 { write("evidence") }
    for folder in ["folders", "cvs", "plans", "meetings"] { for _ in 0..<3 { write(folder) } }
    lay()
  }

  private mutating func lay() {
    files = [:]
    for (path, text) in texts { files["content/\(path)"] = .text(text) }
  }

  /// Goes back to files as they were.
  mutating func take(_ files: [String: TestFile]) {
    self.files = files
    texts = [:]
    for (path, file) in files {
      if case .bytes(let bytes) = file {
        texts[String(path.dropFirst("content/".count))] = String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// The ids of the records in a folder.
  private func ids(_ folder: String) -> [String] {
    texts.keys.filter { $0.hasPrefix(folder + "/") && $0.split(separator: ".").count == 2 && $0.hasSuffix(".md") }
      .map { String($0.dropFirst(folder.count + 1).dropLast(3)) }.sorted()
  }

  private mutating func some(_ folder: String, _ count: ClosedRange<Int>) -> [String] {
    Array(ids(folder).shuffled(using: &numbers).prefix(Int.random(in: count, using: &numbers)))
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &numbers)]
  }

  private mutating func body() -> String {
    let words = (0..<6).map { _ in pick(["soup", "bread", "table", "guest", "sieve", "salt"]) }.joined(separator: " ")
    let target = pick(["", "", "competences", "experiences", "evidence"])
    let link = target.isEmpty ? nil : some(target, 1...1).first.map { " [this](../\(target)/\($0).md)" }
    return "\n---\n\(words)\(link ?? "").\n"
  }

  /// Writes a record, a new one where no id is given.
  private mutating func write(_ folder: String, _ id: String? = nil) {
    next += 1
    let id = id ?? "r\(next)"
    let title =
      pick(["Cooks", "Plans", "Nice", "Bakes", "Serves"]) + " \(pick(["soup", "meals", "bread"])) \(next % 7)"
    var lines: [String] = []
    let tags = "tags: [\(pick(["red", "blue", "gr\u{fc}n"]))]"
    switch folder {
    case "experiences":
      lines = [
        "title: \(title)", "kind: \(pick(["employment", "education", "hobby"]))", "start: \(pick(["2019", "2021-05"]))",
        tags,
      ]
    case "competences":
      lines = [
        "title: \(title)", "kind: \(pick(["skill", "social", "knowledge"]))",
        "experiences: [\(some("experiences", 1...2).joined(separator: ", "))]",
        "evidence: [\(some("evidence", 0...2).joined(separator: ", "))]", tags,
      ]
      if Bool.random(using: &numbers) { lines.append("outcomes: [cooking/1/\(pick(["a", "b"]))]") }
    case "evidence":
      lines = [
        "title: \(title)", "kind: \(pick(["diploma", "photo", "employment-certificate"]))",
        "date: \(pick(["2012", "2024-02-03"]))", tags, "draft: \(pick(["true", "false", "false"]))",
        "competences: [\(some("competences", 0...1).joined(separator: ", "))]",
      ]
      if Int.random(in: 0..<3, using: &numbers) == 0 {
        texts["evidence/\(id).txt"] = "proof \(next)"
        lines.append("files: [\(id).txt]")
      }
    case "folders":
      let choices = [
        "{competences: all}", "{tags: [red, blue]}",
        "{competences: [\(some("competences", 1...3).joined(separator: ", "))]}",
      ]
      lines = ["title: \(title)", "visibility: \(pick(["public", "public", "private"]))", "include: \(pick(choices))"]
    case "cvs":
      lines = [
        "title: \(title)", "visibility: \(pick(["public", "private"]))",
        "folders: [\(some("folders", 1...2).joined(separator: ", "))]", "contact: [name]",
      ]
    case "plans":
      lines = [
        "goal: \(title)", "visibility: \(pick(["public", "private"]))", "smart: {specific: a b c}", "start: 2026",
        "deadline: 2027",
        "steps: [{title: A, due: \(pick(["2026-05", "2027"])), competences: [\(some("competences", 0...2).joined(separator: ", "))]}]",
      ]
    default: lines = ["date: 2026-01", "competences: [\(some("competences", 0...1).joined(separator: ", "))]"]
    }
    texts["\(folder)/\(id).md"] = "---\n" + lines.joined(separator: "\n") + body()
  }

  /// Changes something, be it for the worse.
  mutating func edit() {
    let folder = pick(["experiences", "competences", "evidence", "folders", "cvs", "plans", "meetings"])
    let id = ids(folder).isEmpty ? nil : pick(ids(folder))
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0..<5: write(folder, id)
    case 5: write(folder)
    case 6: if let id { texts["\(folder)/\(id).md"] = nil }
    case 7:
      if let id {
        texts["\(folder)/\(id)-renamed.md"] = texts["\(folder)/\(id).md"]
        texts["\(folder)/\(id).md"] = nil
      }
    case 8:
      if let id {
        texts["\(folder)/\(id).pl.md"] =
          "---\n\(folder == "plans" ? "goal" : folder == "meetings" ? "next" : "title"): Po polsku \(next)\n---\nTekst.\n"
      }
    case 9: texts["about.md"] = texts["about.md"].map { $0 + "More.\n" }
    case 10: for path in texts.keys where path.hasSuffix(".txt") { texts[path] = "another proof \(next)" }
    default:
      texts["frameworks/cooking.yaml"] = texts["frameworks/cooking.yaml"]?.replacingOccurrences(
        of: "name: A", with: "name: AA")
    }
    lay()
  }
}
