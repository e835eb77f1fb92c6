import Diagnostics
import Documents
import Schema

/// A record of any type, or none where its file could not be read.
enum AnyRecord: Sendable {
  case portfolio(Record<PortfolioSettings>)
  case about(Record<About>)
  case experience(Record<Experience>)
  case competence(Record<Competence>)
  case evidence(Record<Evidence>)
  case framework(Record<Framework>)
  case folder(Record<Folder>)
  case cv(Record<CV>)
  case plan(Record<Plan>)
  case meeting(Record<Meeting>)
  case unreadable
}

struct RecordReading: Sendable {
  let record: AnyRecord
  let diagnostics: [Diagnostic]
}

/// Reads the files of one record after the other.
struct RecordReader: ~Copyable {
  let tree: ContentTree
  let root: String
  let markdown: MarkdownRenderer

  init(tree: ContentTree, root: String, rendersBodies: Bool) {
    self.tree = tree
    self.root = root
    markdown = MarkdownRenderer(rendersHTML: rendersBodies)
  }

  borrowing func read(_ files: ContentLayout.RecordFiles) -> RecordReading {
    var diagnostics: [Diagnostic] = []
    let record: AnyRecord? =
      switch files.type {
      case .portfolio:
        read(files, PortfolioSettings.schema, &diagnostics).map { .portfolio($0) }
      case .about: read(files, About.schema, &diagnostics).map { .about($0) }
      case .experience: read(files, Experience.schema, &diagnostics).map { .experience($0) }
      case .competence: read(files, Competence.schema, &diagnostics).map { .competence($0) }
      case .evidence: read(files, Evidence.schema, &diagnostics).map { .evidence($0) }
      case .framework: read(files, Framework.schema, &diagnostics).map { .framework($0) }
      case .folder: read(files, Folder.schema, &diagnostics).map { .folder($0) }
      case .cv: read(files, CV.schema, &diagnostics).map { .cv($0) }
      case .plan: read(files, Plan.schema, &diagnostics).map { .plan($0) }
      case .meeting: read(files, Meeting.schema, &diagnostics).map { .meeting($0) }
      // Themes lie beside content/ and are read apart.
      case .theme: nil
      }
    return RecordReading(record: record ?? .unreadable, diagnostics: diagnostics)
  }

  borrowing func read<Content>(
    _ files: ContentLayout.RecordFiles, _ schema: Schema<Content>,
    _ diagnostics: inout [Diagnostic]
  ) -> Record<Content>? {
    guard let path = files.original,
      let document = document(path, type: files.type, &diagnostics)
    else { return nil }
    var reader = FieldReader(file: document.file)
    let content = schema.read(document.facts, &reader)
    diagnostics += reader.diagnostics
    var translations: [Language: Record<Content>.Translation] = [:]
    for (language, path) in files.translations {
      guard
        let translation = self.document(
          path, type: files.type, needsFacts: false, &diagnostics)
      else { continue }
      var reader = FieldReader(file: translation.file)
      let facts = overlay(translation.facts, on: document.facts, of: schema.description, &reader)
      diagnostics += reader.diagnostics
      // What is wrong with the merged record is wrong with the record itself and reported there.
      var silent = FieldReader(file: document.file)
      guard let content = schema.read(facts, &silent) else { continue }
      let hasBody = translation.body?.isBlank == false
      translations[language] = Record<Content>.Translation(
        record: LocalisedRecord(
          content: content, body: hasBody ? translation.body : document.body,
          bodyLanguage: hasBody ? language : nil, language: language,
          translatedKeys: translation.facts.keys(of: schema.description)),
        file: translation.file, body: translation.body)
    }
    guard let content else { return nil }
    return Record(
      type: files.type, id: files.id, file: document.file,
      content: content, body: document.body,
      translations: translations)
  }

  private borrowing func document(
    _ path: String, type: RecordType, needsFacts: Bool = true, _ diagnostics: inout [Diagnostic]
  ) -> Document? {
    let display = "\(root)/\(path)"
    do throws(ContentTree.ReadFailure) {
      let file = SourceFile(path: display, bytes: try tree.read(path, Limits.fileSize))
      return Document.parse(
        file, form: path.hasSuffix(".md") ? .markdown : .yaml, type: type,
        needsFacts: needsFacts, markdown: markdown, diagnostics: &diagnostics)
    } catch {
      let problem = error.problem(limit: Limits.fileSize)
      diagnostics.append(Diagnostic(problem, at: SourceFile(path: display, bytes: []).start))
      return nil
    }
  }
}

extension ContentTree.ReadFailure {
  /// What to tell the author of a file that may have at most `limit` bytes.
  func problem(limit: Int) -> Problem {
    switch self {
    case .tooLarge(let bytes): .fileTooLarge(bytes: bytes, limit: limit)
    case .notAFile: .notAFile
    case .unreadable(let reason): .fileUnreadable(reason: reason)
    }
  }
}

extension YAMLNode {
  /// The keys of an object that are here, those of its parts joined to theirs by dots.
  fileprivate func keys(of object: ObjectDescription, below prefix: String = "") -> Set<String> {
    guard case .mapping(let entries) = content else { return [] }
    return entries.reduce(into: []) { keys, entry in
      guard let field = object.fields.first(where: { $0.key == entry.key }) else { return }
      keys.insert(prefix + entry.key)
      if case .object(let part) = field.shape { keys.formUnion(entry.value.keys(of: part, below: "\(entry.key).")) }
    }
  }
}
