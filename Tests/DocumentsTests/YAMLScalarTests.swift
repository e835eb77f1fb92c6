import Diagnostics
import Documents
import Testing

@Suite("What a YAML scalar is (YAML 1.2 core schema)")
struct YAMLScalarTests {
  @Test(
    "A plain scalar is read by the core schema, not by that of YAML 1.1",
    arguments: [
      ("no", .text), ("No", .text), ("yes", .text), ("on", .text), ("off", .text), ("y", .text),
      ("true", .truth(true)), ("True", .truth(true)), ("TRUE", .truth(true)), ("tRue", .text),
      ("false", .truth(false)), ("FALSE", .truth(false)),
      ("null", .null), ("Null", .null), ("NULL", .null), ("nULL", .text), ("~", .null), ("", .null),
      ("nil", .text), ("none", .text),
      ("0", .integer(0)), ("12", .integer(12)), ("+1", .integer(1)), ("-7", .integer(-7)),
      ("012", .integer(12)), ("0o17", .integer(15)), ("0o8", .text), ("0o", .text),
      ("0x1F", .integer(31)), ("0x1f", .integer(31)), ("0xG", .text), ("0x", .text),
      ("-0x1F", .text), ("0b11", .text), ("1_000", .text), ("1,5", .text),
      ("9223372036854775807", .integer(Int.max)), ("9223372036854775808", .number(9.223372036854775808e18)),
      ("1:30", .text), ("190:20:30", .text), ("2024-09-01", .text), ("2024-09", .text),
      ("1e3", .number(1000)), ("1E3", .number(1000)), ("1e+3", .number(1000)), ("12e-1", .number(1.2)),
      ("1e", .text), ("e3", .text), (".5", .number(0.5)), ("-.5", .number(-0.5)), ("5.", .number(5)),
      ("1.5", .number(1.5)), ("+1.5", .number(1.5)), (".", .text), ("..5", .text), ("1.2.3", .text),
      ("-", .text), ("+", .text), ("--1", .text),
      (".inf", .number(.infinity)), ("-.inf", .number(-.infinity)), ("+.INF", .number(.infinity)),
      ("inf", .text), ("-.Inf", .number(-.infinity)), ("12 zł", .text), ("٣", .text),
    ] as [(String, YAMLCoreValue)])
  func plain(text: String, expected: YAMLCoreValue) {
    #expect(YAMLScalar(text: text, isText: false).coreValue == expected)
  }

  @Test(".nan is a number that equals nothing", arguments: [".nan", ".NaN", ".NAN"])
  func notANumber(text: String) throws {
    guard case .number(let value) = YAMLScalar(text: text, isText: false).coreValue else {
      Issue.record("\(text) is no number")
      return
    }
    #expect(value.isNaN)
  }

  @Test(
    "What is quoted, a block or tagged !!str is text whatever it says",
    arguments: ["\"12\"", "'12'", "\"null\"", "'true'", "|\n  12", ">\n  12", "\"\"", "!!str 12", "! 12"])
  func quoted(text: String) throws {
    let root = try #require(read("key: \(text)\n").root)
    let found = try #require(value(of: "key", in: root))
    guard case .scalar(let scalar) = found.content else {
      Issue.record("no scalar")
      return
    }
    #expect(scalar.coreValue == .text)
    #expect(scalar.text.contains("12") || !text.contains("12"))
  }
}

/// Reads a text as one YAML file.
func read(_ text: String) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
  let file = SourceFile(path: "content/frameworks/a.yaml", bytes: Array(text.utf8))
  var diagnostics: [Diagnostic] = []
  let root = parseYAML(file, 0..<file.bytes.count, diagnostics: &diagnostics)
  return (root, diagnostics)
}

/// The entry that a path of keys and places, such as `sets.0.name`, leads to.
func entry(_ path: String, in root: YAMLNode) -> YAMLEntry? {
  var node = root
  var found: YAMLEntry?
  for part in path.split(separator: ".") {
    switch node.content {
    case .mapping(let entries):
      guard let entry = entries.first(where: { $0.key == part }) else { return nil }
      found = entry
      node = entry.value
    case .list(let items):
      guard let place = Int(part), items.indices.contains(place) else { return nil }
      node = items[place]
      found = YAMLEntry(key: "", keyRange: 0..<0, value: node)
    case .scalar: return nil
    }
  }
  return found
}

func value(of path: String, in root: YAMLNode) -> YAMLNode? { entry(path, in: root)?.value }

func text(of node: YAMLNode?) -> String? {
  guard case .scalar(let scalar)? = node?.content else { return nil }
  return scalar.text
}
