import Foundation

/// HTML as a simple reader sees it: elements with their attributes, text, and what does not fit together.
///
/// It reads what a careful writer writes: values in double quotes, elements closed in order.
struct ReadPage {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The language that applies to the element's content.
    let language: String?
  }

  private(set) var elements: [Element] = []
  /// All text, with entities resolved.
  private(set) var text = ""
  /// For each run of text, the language that applies to it.
  private(set) var runs: [(text: String, language: String?)] = []
  /// What stands in scripts: data for programs, no text for people.
  private(set) var data: [String] = []
  /// Every element with what stands in it and around it, in the order of the page.
  struct Placed {
    let name: String
    let `class`: String
    let ancestors: [String]
    let ancestorClasses: Set<String>
    var text = ""
  }

  private(set) var parts: [Placed] = []
  private(set) var problems: [String] = []

  static let empty: Set = ["meta", "link", "img", "br", "hr", "input"]

  init(_ html: String) {
    var open: [Element] = []
    var openParts: [Int] = []
    var rest = html.unicodeScalars[...]
    while let first = rest.first {
      guard first == "<" else {
        let run = rest.prefix { $0 != "<" }
        rest = rest[run.endIndex...]
        if open.last?.name == "script" {
          data.append(String(run))
          continue
        }
        let content = Self.resolved(String(run))
        text += content
        for part in openParts { parts[part].text += content }
        runs.append((content, open.last?.language))
        continue
      }
      guard let end = rest.firstIndex(of: ">") else {
        problems.append("< without >")
        return
      }
      var tag = String(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!doctype") { continue }
      if tag.hasPrefix("/") {
        tag.removeFirst()
        _ = openParts.popLast()
        if open.popLast()?.name != tag { problems.append("</\(tag)> closes nothing") }
        continue
      }
      let element = read(tag, in: open.last?.language)
      elements.append(element)
      let classes = open.flatMap { ($0.attributes["class"] ?? "").split(separator: " ").map(String.init) }
      parts.append(
        Placed(
          name: element.name, class: element.attributes["class"] ?? "", ancestors: open.map(\.name),
          ancestorClasses: Set(classes)))
      if !Self.empty.contains(element.name) {
        open.append(element)
        openParts.append(parts.count - 1)
      }
    }
    problems += open.map { "<\($0.name)> is not closed" }
  }

  private mutating func read(_ tag: String, in language: String?) -> Element {
    var scalars = tag.unicodeScalars[...]
    if scalars.last == "/" { scalars.removeLast() }
    let name = String(scalars.prefix { $0 != " " && $0 != "\n" })
    scalars = scalars.dropFirst(name.unicodeScalars.count)
    var attributes: [String: String] = [:]
    while true {
      scalars = scalars.drop { $0 == " " || $0 == "\n" }
      if scalars.isEmpty { break }
      let key = String(scalars.prefix { $0 != "=" && $0 != " " })
      scalars = scalars.dropFirst(key.unicodeScalars.count)
      var value = ""
      if scalars.first == "=" {
        scalars = scalars.dropFirst()
        guard scalars.first == "\"" else {
          problems.append("\(name) \(key) is not quoted")
          break
        }
        scalars = scalars.dropFirst()
        guard let end = scalars.firstIndex(of: "\"") else {
          problems.append("\(name) \(key) does not end")
          break
        }
        value = Self.resolved(String(scalars[..<end]))
        scalars = scalars[scalars.index(after: end)...]
      }
      if attributes.updateValue(value, forKey: key) != nil { problems.append("\(name) has \(key) twice") }
    }
    return Element(name: name, attributes: attributes, language: attributes["lang"] ?? language)
  }

  private static func resolved(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    let entities = ["amp;": "&", "lt;": "<", "gt;": ">", "quot;": "\""] as [String: Unicode.Scalar]
    while let first = rest.popFirst() {
      let known = first == "&" ? entities.first { rest.starts(with: $0.key.unicodeScalars) } : nil
      out.append(known?.value ?? first)
      rest = rest.dropFirst(known?.key.unicodeScalars.count ?? 0)
    }
    return String(out)
  }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The levels of the headings in order.
  var levels: [Int] {
    elements.compactMap { $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil }
  }

  /// Where the page leads and what it loads.
  var addresses: [String] { elements.flatMap { [$0.attributes["href"], $0.attributes["src"]].compactMap { $0 } } }

  /// The languages of the runs of text that hold a text.
  func languages(of text: String) -> [String] {
    runs.filter { $0.text.contains(text) }.map { $0.language ?? "" }
  }
}

extension ReadPage {
  /// A part of a page as a reader meets it.
  struct Part: Equatable {
    let `class`: String
    let text: String
  }

  /// The rows of the first table.
  var table: [[Part]] {
    var rows: [[Part]] = []
    for part in parts where part.ancestors.contains("table") {
      if part.name == "tr" { rows.append([]) }
      if ["td", "th"].contains(part.name) { rows[rows.count - 1].append(Part(class: part.class, text: part.text)) }
    }
    return rows
  }

  /// The items of the lists that are, or stand in, an element of a class.
  func items(in class: String) -> [Part] {
    parts.filter { $0.name == "li" && $0.ancestorClasses.contains(`class`) }.map {
      Part(class: $0.class, text: $0.text)
    }
  }

  /// The texts of the elements of a name in an element of a class.
  func texts(of name: String, in class: String) -> [String] {
    parts.filter { $0.name == name && $0.ancestorClasses.contains(`class`) }.map(\.text)
  }
}
