package import Diagnostics

/// A record's file as a tree: its facts and, in Markdown, its prose.
package struct Document: Sendable {
  package enum Form: Sendable {
    /// Front matter and Markdown.
    case markdown
    /// YAML only.
    case yaml
  }

  package let file: SourceFile
  package let facts: YAMLNode
  package let body: MarkdownBody?

  package init(file: SourceFile, facts: YAMLNode, body: MarkdownBody?) {
    self.file = file
    self.facts = facts
    self.body = body
  }

  /// Reads a file. Where nothing can be made of it, the diagnostics say why.
  ///
  /// - Parameters:
  ///   - type: what the file should hold, for messages.
  ///   - needsFacts: whether front matter that holds nothing is an error; a translation may hold prose only.
  ///   - markdown: renders the body; nil where only its problems are wanted.
  package static func parse(
    _ file: SourceFile, form: Form, type: RecordType, needsFacts: Bool = true, markdown: borrowing MarkdownRenderer,
    diagnostics: inout [Diagnostic]
  ) -> Document? {
    guard let start = checkText(of: file, diagnostics: &diagnostics) else { return nil }
    let text = file.bytes[start...]
    guard text.contains(where: { !isWhitespace($0) }) else {
      diagnostics.append(Diagnostic(.recordEmpty(type: type), at: file.start))
      return nil
    }
    switch form {
    case .yaml:
      return facts(of: file, start..<file.bytes.count, type: type, diagnostics: &diagnostics)
        .map { Document(file: file, facts: $0, body: nil) }
    case .markdown:
      switch FrontMatter.find(in: file.bytes, from: start) {
      case .missing:
        diagnostics.append(
          Diagnostic(
            .frontMatterMissing(type: type), at: file.range(start..<start),
            notes: [Note(.frontMatterExample(key: type.firstKey))]))
        return nil
      case .unclosed(let opening):
        diagnostics.append(Diagnostic(.frontMatterUnclosed, at: file.range(opening)))
        return nil
      case .found(let parts):
        let facts = facts(
          of: file, parts.facts, type: type, needsFacts: needsFacts, diagnostics: &diagnostics)
        let body = markdown.body(of: file, parts.body, diagnostics: &diagnostics)
        return facts.map { Document(file: file, facts: $0, body: body) }
      }
    }
  }

  private static func facts(
    of file: SourceFile, _ range: Range<Int>, type: RecordType, needsFacts: Bool = true,
    diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    let before = diagnostics.count
    let root = parseYAML(file, range, diagnostics: &diagnostics)
    if let root { return root }
    if diagnostics.count == before, !needsFacts {
      return YAMLNode(content: .mapping([]), range: range.lowerBound..<range.lowerBound)
    }
    if diagnostics.count == before {
      diagnostics.append(
        Diagnostic(.recordEmpty(type: type), at: file.range(range.lowerBound..<range.lowerBound)))
    }
    return nil
  }

  private static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}

/// Checks that a file is clean UTF-8 text.
///
/// - Returns: where the text starts (after a byte order mark), or nil where it cannot be read.
package func checkText(of file: SourceFile, diagnostics: inout [Diagnostic]) -> Int? {
  let bytes = file.bytes
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
  } catch {
    diagnostics.append(Diagnostic(.invalidUTF8, at: file.range(error.byteOffsets)))
    return nil
  }
  var firstReturn: Int?
  // Nearly all texts have no control character but line feeds, which is told many bytes at a time.
  if mayHoldControlCharacters(bytes) {
    for (offset, byte) in bytes.enumerated() where byte < 0x20 && byte != UInt8(ascii: "\n") || byte == 0x7F {
      switch byte {
      case UInt8(ascii: "\t"): continue
      case UInt8(ascii: "\r"):
        if firstReturn == nil { firstReturn = offset }
      default:
        diagnostics.append(
          Diagnostic(
            .controlCharacter(code: UInt32(byte)), at: file.range(offset..<offset + 1),
            fixes: [Fix(.remove, file.range(offset..<offset + 1), with: "", isSafe: false)]))
        return nil
      }
    }
  }
  if let firstReturn { diagnostics.append(carriageReturns(in: file, first: firstReturn)) }
  guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return 0 }
  diagnostics.append(
    Diagnostic(
      .byteOrderMark, at: file.range(0..<3),
      fixes: [Fix(.remove, file.range(0..<3), with: "", isSafe: true)]))
  return 3
}

private func mayHoldControlCharacters(_ bytes: [UInt8]) -> Bool {
  // Without a way out of the loop the compiler takes many bytes at once.
  var found: UInt8 = 0
  for byte in bytes {
    found |= (byte < 0x20 ? 1 : 0) & (byte == UInt8(ascii: "\n") ? 0 : 1) | (byte == 0x7F ? 1 : 0)
  }
  return found != 0
}

/// One note for the whole file; its fix mends every line.
private func carriageReturns(in file: SourceFile, first: Int) -> Diagnostic {
  let bytes = file.bytes
  let edits = bytes.indices.dropFirst(first).compactMap { offset -> Fix.Edit? in
    guard bytes[offset] == UInt8(ascii: "\r") else { return nil }
    let isPair = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
    return Fix.Edit(
      range: file.range(offset..<offset + 1), replacement: isPair ? "" : "\n")
  }
  return Diagnostic(
    .carriageReturn, at: file.range(first..<first + 1),
    fixes: [Fix(.remove, edits: edits, isSafe: true)])
}
