import Diagnostics
import Portfolio
import Schema
import TestSupport

/// The base portfolio with other files laid over it.
func base(with texts: [String: String], without removed: [String] = []) throws -> [String: TestFile] {
  var files = try basePortfolio()
  for path in removed { files["content/\(path)"] = nil }
  for (path, text) in texts { files["content/\(path)"] = .text(text) }
  return files
}

func portfolio(_ files: [String: TestFile], jobs: Int = 2) async -> Portfolio? {
  await Portfolio.read(contentTree(files), themes: .builtIn, folder: "", jobs: jobs, rendersBodies: false).portfolio
}

func experience(_ title: String, _ more: String = "") -> String {
  "---\ntitle: \(title)\nkind: hobby\nstart: 2024\n\(more)---\n"
}

func competence(_ title: String, experiences: String = "cafe", _ more: String = "") -> String {
  "---\ntitle: \(title)\nkind: skill\nexperiences: [\(experiences)]\n\(more)---\n"
}

func evidence(_ title: String, _ more: String = "") -> String {
  "---\ntitle: \(title)\nkind: photo\ndate: 2025\ncriteria: {authenticity: a, validity: b, sufficiency: c, currency: d}\n\(more)---\n"
}

extension [Diagnostic] {
  func having(_ code: Code) -> [Diagnostic] { filter { $0.code == code } }
}
