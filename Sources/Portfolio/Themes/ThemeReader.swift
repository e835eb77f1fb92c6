import Diagnostics
import Documents
import Schema

extension ThemeLibrary {
  /// Reads the themes of a project.
  ///
  /// - Parameters:
  ///   - tree: what lies in `Themes/`; nil where there is no such folder.
  ///   - folder: the path of the project as the author named it, for messages; empty for the current one.
  package init(reading tree: ContentTree?, folder: String) {
    guard let tree else {
      self = .builtIn
      return
    }
    var reader = ThemeReader(tree: tree, root: folder.isEmpty ? "Themes" : "\(folder)/Themes")
    let themes = tree.entries.compactMap { reader.read($0) }
    self.init(own: themes, broken: reader.broken, diagnostics: reader.diagnostics)
  }
}

private struct ThemeReader {
  let tree: ContentTree
  let root: String
  private let kinds: [String: ContentTree.Kind]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var broken: Set<String> = []

  init(tree: ContentTree, root: String) {
    self.tree = tree
    self.root = root
    kinds = Dictionary(tree.entries.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for (path, reason) in tree.unlisted { report(.fileUnreadable(reason: reason), path) }
  }

  /// Reads the theme in a folder of `Themes/`; anything else there is nobody's business.
  mutating func read(_ entry: ContentTree.Entry) -> InstalledTheme? {
    let name = entry.path
    guard !name.contains("/"), !name.hasPrefix(".") else { return nil }
    guard entry.kind == .directory else {
      if entry.kind == .linkOutside || entry.kind == .other { report(.linkLeavesContent, name) }
      return nil
    }
    guard Problem.Format.id.accepts(name) else {
      report(.invalidID(name: name, proposal: idForm(of: name)), name)
      return nil
    }
    guard kinds["\(name)/theme.yaml"] != nil else {
      report(.themeIncomplete(name: name), name)
      broken.insert(name)
      return nil
    }
    var style: SourceFile?
    if kinds["\(name)/style.css"] != nil {
      style = file("\(name)/style.css", limit: Limits.styleSize)
      if let style { diagnostics += StyleCheck.diagnostics(of: style) }
    }
    guard let file = file("\(name)/theme.yaml", limit: Limits.fileSize),
      let record = ThemeLibrary.record(name, file, &diagnostics)
    else {
      broken.insert(name)
      return nil
    }
    diagnostics += ThemeContrast.diagnostics(of: record)
    return InstalledTheme(record: record, style: style?.bytes ?? [], isBuiltIn: false)
  }

  private mutating func file(_ path: String, limit: Int) -> SourceFile? {
    if kinds[path] == .linkOutside {
      report(.linkLeavesContent, path)
      return nil
    }
    do throws(ContentTree.ReadFailure) {
      return SourceFile(path: "\(root)/\(path)", bytes: try tree.read(path, limit))
    } catch {
      report(error.problem(limit: limit), path)
      return nil
    }
  }

  private mutating func report(_ problem: Problem, _ path: String) {
    let file = SourceFile(path: path.isEmpty ? root : "\(root)/\(path)", bytes: [])
    diagnostics.append(Diagnostic(problem, at: file.start))
  }
}
