extension Report {
  /// Workflow commands that GitHub shows beside the source lines.
  func githubAnnotations(words: any Words) -> String {
    var indexes = LineIndexes()
    return diagnostics.map { diagnostic in
      let (start, end) = indexes.positions(of: diagnostic.range)
      let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
      var properties = [
        "file=\(escapedProperty(diagnostic.range.file.path))", "line=\(start.line)",
        "endLine=\(end.line)",
      ]
      // GitHub takes columns for ranges within one line only, and counts the last one in.
      if start.line == end.line {
        properties += ["col=\(start.column)", "endColumn=\(max(start.column, end.column - 1))"]
      }
      properties.append("title=\(diagnostic.code.rawValue)")
      let message = escapedMessage(words.message(diagnostic.problem))
      return "::\(command) \(properties.joined(separator: ","))::\(message)\n"
    }.joined()
  }

  private func escapedMessage(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }

  private func escapedProperty(_ text: String) -> String {
    escapedMessage(text).unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case ":": out += "%3A"
      case ",": out += "%2C"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }
}
