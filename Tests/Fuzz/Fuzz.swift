import Diagnostics
import Documents
import Glibc
import Schema

/// The entry that libFuzzer calls for every input.
///
/// TECZKA_FUZZ_TARGET names what the bytes are given to; without it the first byte of the input chooses.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let target = FuzzTarget.chosen {
    target.run(bytes)
  } else if let first = bytes.first {
    FuzzTarget.allCases[Int(first) % FuzzTarget.allCases.count].run(Array(bytes.dropFirst()))
  }
  return 0
}

/// What an input is given to.
enum FuzzTarget: String, CaseIterable {
  case yaml
  case frontMatter = "front-matter"
  case markdown
  case dates
  case jwe
  case stream
  case vault

  /// The target that the environment names; a wrong name ends the run.
  static let chosen: FuzzTarget? = {
    guard let name = unsafe getenv("TECZKA_FUZZ_TARGET") else { return nil }
    let text = unsafe String(cString: name)
    guard let target = FuzzTarget(rawValue: text) else {
      preconditionFailure("no fuzz target is called “\(text)”")
    }
    return target
  }()

  func run(_ bytes: [UInt8]) {
    switch self {
    case .yaml: fuzzYAML(bytes)
    case .frontMatter: fuzzFrontMatter(bytes)
    case .markdown: fuzzMarkdown(bytes)
    case .dates: fuzzDates(bytes)
    case .jwe: fuzzJWE(bytes)
    case .stream: fuzzStream(bytes)
    case .vault: fuzzVault(bytes)
    }
  }
}

/// A YAML file: every node lies in the file and every child in its parent.
private func fuzzYAML(_ bytes: [UInt8]) {
  guard isText(bytes) else { return }
  let file = SourceFile(path: "content/frameworks/input.yaml", bytes: bytes)
  let renderer = MarkdownRenderer(rendersHTML: false)
  var diagnostics: [Diagnostic] = []
  let document = Document.parse(
    file, form: .yaml, type: .framework, markdown: renderer, diagnostics: &diagnostics)
  if let document {
    check(document.facts, in: 0..<bytes.count, of: file)
    readAsEveryType(document.facts, of: file, diagnostics: &diagnostics)
  }
  check(document == nil, implies: !diagnostics.isEmpty, "a file that cannot be read has a diagnostic")
  check(diagnostics, of: file)
}

/// A Markdown record: the same for its facts, and its prose is safe to publish.
private func fuzzFrontMatter(_ bytes: [UInt8]) {
  let file = SourceFile(path: "content/competences/input.md", bytes: bytes)
  let renderer = MarkdownRenderer(rendersHTML: true)
  var diagnostics: [Diagnostic] = []
  let document = Document.parse(
    file, form: .markdown, type: .competence, markdown: renderer, diagnostics: &diagnostics)
  if let document {
    check(document.facts, in: 0..<bytes.count, of: file)
    if let body = document.body {
      check(document.facts.range.upperBound <= body.range.lowerBound, "the facts stand above the body")
      check(body)
    }
    readAsEveryType(document.facts, of: file, diagnostics: &diagnostics)
  }
  check(document == nil, implies: !diagnostics.isEmpty, "a file that cannot be read has a diagnostic")
  check(diagnostics, of: file)
}

/// Prose alone: it is safe to publish, and a renderer that is used twice gives the same twice.
private func fuzzMarkdown(_ bytes: [UInt8]) {
  guard isText(bytes) else { return }
  let file = SourceFile(path: "content/competences/input.md", bytes: bytes)
  let renderer = MarkdownRenderer(rendersHTML: true)
  var diagnostics: [Diagnostic] = []
  let body = renderer.body(of: file, 0..<bytes.count, diagnostics: &diagnostics)
  check(body)
  check(diagnostics, of: file)
  var again: [Diagnostic] = []
  let second = renderer.body(of: file, 0..<bytes.count, diagnostics: &again)
  check(body.html == second.html, "the same prose gives the same HTML")
  check(diagnostics.count == again.count, "the same prose has the same problems")
}

/// A date: what is read is written again as it stood, and its days are in order.
private func fuzzDates(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  guard let date = try? PartialDate(parsing: text) else { return }
  check(date.iso8601.utf8.elementsEqual(text.utf8), "a date is written as it was read")
  check(date.firstDay <= date.lastDay, "a date does not end before it starts")
  for day in [date.firstDay, date.lastDay] {
    let whole = PartialDate(dayNumber: day)
    check(whole.firstDay == day && whole.lastDay == day, "a day number survives the way there and back")
    check((try? PartialDate(parsing: whole.iso8601)) == whole, "a day survives the way through text")
  }
  check(!date.isBefore(date), "no date is before itself")
}

/// Reads facts as each type of record; nothing may stop the program.
private func readAsEveryType(
  _ facts: YAMLNode, of file: SourceFile, diagnostics: inout [Diagnostic]
) {
  var reader = FieldReader(file: file)
  _ = PortfolioSettings.schema.read(facts, &reader)
  _ = About.schema.read(facts, &reader)
  _ = Experience.schema.read(facts, &reader)
  _ = Competence.schema.read(facts, &reader)
  _ = Evidence.schema.read(facts, &reader)
  _ = Framework.schema.read(facts, &reader)
  _ = Folder.schema.read(facts, &reader)
  _ = CV.schema.read(facts, &reader)
  _ = Plan.schema.read(facts, &reader)
  _ = Meeting.schema.read(facts, &reader)
  _ = Theme.schema.read(facts, &reader)
  for type in RecordType.allCases {
    _ = overlay(facts, on: facts, of: type.description, &reader)
  }
  diagnostics += reader.diagnostics
}
