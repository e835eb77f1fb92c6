import CCMarkGFM
package import Diagnostics
import Glibc
import Synchronization

/// Renders Markdown (CommonMark with tables, strikethrough, autolinks, task lists and footnotes) through libcmark-gfm.
///
/// The one owner of a cmark parser. Make one a task and use it for many bodies; it must not be shared between threads.
@safe
package struct MarkdownRenderer: ~Copyable {
  private let memory = MarkdownMemory()
  private let rendersHTML: Bool

  private static let options = CMARK_OPT_FOOTNOTES
  private static let extensions = ["table", "autolink", "tasklist"]

  /// Prepares cmark-gfm for several threads, once a process.
  ///
  /// A parser of cmark-gfm enters its extensions' characters into a table that all parsers share, and takes them out when
  /// it is done, under the feet of the others. Here they are entered once, and the extensions then have none to take out.
  /// The “w” of autolinks stays out: it would cut every text into pieces at each “w”, for the sake of a rare “www.”.
  private static let isPrepared: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    guard let memory = unsafe cmark_get_default_mem_allocator(), let parser = unsafe cmark_parser_new(options) else {
      return false
    }
    if let autolink = unsafe cmark_find_syntax_extension("autolink") {
      unsafe cmark_syntax_extension_set_special_inline_chars(autolink, list(of: ":", memory))
    }
    unsafe attach(extensions, to: parser)
    unsafe cmark_manage_extensions_special_characters(parser, 1)
    for name in extensions {
      if let found = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_syntax_extension_set_special_inline_chars(found, nil)
      }
    }
    unsafe cmark_parser_free(parser)
    return true
  }()

  /// Enters “w” into the table, so that autolink is asked about it. It matches nothing itself.
  nonisolated(unsafe) private static let wordsOfTheWeb: OpaquePointer? = {
    guard let memory = unsafe cmark_get_default_mem_allocator(), let found = unsafe cmark_syntax_extension_new("www")
    else { return nil }
    unsafe cmark_syntax_extension_set_special_inline_chars(found, list(of: "w", memory))
    unsafe cmark_syntax_extension_set_match_inline_func(found) { _, _, _, _, _ in nil }
    return unsafe found
  }()

  /// Strikethrough cannot work without its character in the shared table, nor “www.” without its own. Bodies that hold one
  /// are parsed one at a time, and both are taken out after each; to all others these entries make no difference.
  private static let characters = Mutex<Void>(())

  private static func list(of character: Unicode.Scalar, _ memory: UnsafeMutablePointer<cmark_mem>)
    -> UnsafeMutablePointer<cmark_llist>?
  {
    unsafe cmark_llist_append(memory, nil, UnsafeMutableRawPointer(bitPattern: Int(character.value)))
  }

  private static func attach(_ names: [String], to parser: OpaquePointer) {
    for name in names {
      if let found = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_parser_attach_syntax_extension(parser, found)
      }
    }
  }

  /// - Parameter rendersHTML: false where only the problems are wanted.
  package init(rendersHTML: Bool) {
    precondition(Self.isPrepared)
    self.rendersHTML = rendersHTML
  }

  /// Renders the body of a record.
  ///
  /// - Parameters:
  ///   - range: the bytes of the Markdown: valid UTF-8.
  ///   - headingOffset: how many levels below the page's own heading the body's first level stands.
  ///   - unlinked: the paths to which no link may lead, because their targets are not published.
  package borrowing func body(
    of file: SourceFile, _ range: Range<Int>, headingOffset: Int = 1,
    unlinked: Set<String> = [], diagnostics: inout [Diagnostic]
  ) -> MarkdownBody {
    if let excess = MarkdownExcess.find(in: file.bytes, range) {
      diagnostics.append(Diagnostic(excess.problem, at: file.range(excess.range)))
      return MarkdownBody(
        file: file, range: range, html: [], links: [], headings: [], headingLinks: [], webLinks: [],
        hasFootnotes: false,
        hasTasks: false)
    }
    var sanitizer = MarkdownSanitizer(file: file, range: range, headingOffset: headingOffset, unlinked: unlinked)
    let html: [UInt8] = unsafe memory.lend { memory in
      unsafe self.html(of: file.bytes[range], memory, &sanitizer)
    }
    diagnostics += sanitizer.diagnostics
    return MarkdownBody(
      file: file, range: range, html: html, links: sanitizer.links, headings: sanitizer.anchors.names,
      headingLinks: sanitizer.headingLinks, webLinks: sanitizer.webLinks, hasFootnotes: sanitizer.hasFootnotes,
      hasTasks: file.bytes[range].holds("[") && html[...].holds("<input type=\"checkbox\""))
  }

  private borrowing func html(
    of text: ArraySlice<UInt8>, _ memory: UnsafeMutablePointer<cmark_mem>, _ sanitizer: inout MarkdownSanitizer
  ) -> [UInt8] {
    guard let parser = unsafe cmark_parser_new_with_mem(Self.options, memory) else { return [] }
    unsafe Self.attach(Self.extensions, to: parser)
    let hasTilde = text.holds("~")
    let hasWWW = text.holds("www.")
    if hasTilde { unsafe Self.attach(["strikethrough"], to: parser) }
    if hasWWW, let found = unsafe Self.wordsOfTheWeb { unsafe cmark_parser_attach_syntax_extension(parser, found) }
    unsafe text.withUnsafeBytes { bytes in
      unsafe cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    var root: OpaquePointer?
    if hasTilde || hasWWW {
      Self.characters.withLock { _ in unsafe root = cmark_parser_finish(parser) }
    } else {
      unsafe root = cmark_parser_finish(parser)
    }
    guard let root = unsafe root else { return [] }
    let tree = unsafe MarkdownTree(root: root)
    tree.walk(&sanitizer)
    unsafe sanitizer.apply(memory)
    guard rendersHTML else { return [] }
    return unsafe tree.html(
      options: Self.options, hasTables: text.holds("|"),
      extensions: cmark_parser_get_syntax_extensions(parser), memory)
  }
}

extension MarkdownBody {
  /// The same prose, with no link to the given paths.
  package func rendered(without unlinked: Set<String>) -> MarkdownBody {
    var known: [Diagnostic] = []
    return MarkdownRenderer(rendersHTML: true)
      .body(of: file, range, unlinked: unlinked, diagnostics: &known)
  }
}

/// A parsed Markdown document; its memory is the renderer's, which takes it back whole.
@safe
private struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  init(root: OpaquePointer) { unsafe self.root = root }

  borrowing func walk(_ sanitizer: inout MarkdownSanitizer) {
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = unsafe cmark_iter_get_node(iterator) else { return }
      if event == CMARK_EVENT_EXIT {
        unsafe sanitizer.leave(node)
      } else {
        unsafe sanitizer.enter(node)
      }
    }
  }

  /// - Parameter hasTables: whether there may be tables, whose alignment is mended.
  borrowing func html(
    options: Int32, hasTables: Bool, extensions: UnsafeMutablePointer<cmark_llist>?,
    _ memory: UnsafeMutablePointer<cmark_mem>
  ) -> [UInt8] {
    guard let text = unsafe cmark_render_html_with_mem(root, options, extensions, memory) else { return [] }
    let count = unsafe strlen(text)
    let html = unsafe Array(UnsafeRawBufferPointer(start: text, count: count))
    return hasTables ? TableAlignment.asClasses(html) : html
  }
}
