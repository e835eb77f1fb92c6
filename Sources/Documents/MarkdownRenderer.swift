import CCMarkGFM
package import Diagnostics
import Glibc
import Synchronization

/// Renders Markdown (CommonMark with tables, strikethrough, autolinks, task lists and footnotes) through libcmark-gfm.
///
/// The one owner of a cmark parser. Make one a task and use it for many bodies; it must not be shared between threads.
@safe
package struct MarkdownRenderer: ~Copyable {
  private let parser: OpaquePointer
  private let strikethroughParser: OpaquePointer
  private let rendersHTML: Bool

  private static let options = CMARK_OPT_FOOTNOTES
  private static let extensions = ["table", "autolink", "tasklist"]

  /// Prepares cmark-gfm for several threads, once a process.
  ///
  /// A parser of cmark-gfm enters its extensions' characters into a table that all parsers share, and takes them out when
  /// it is done, under the feet of the others. Here they are entered once, and the extensions then have none to take out.
  private static let isPrepared: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = unsafe cmark_parser_new(options) else { return false }
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

  /// Strikethrough cannot work without its character, `~`, in the shared table. Bodies that hold one are parsed one at a
  /// time, by a parser of their own; to all others the table's entry for `~` makes no difference.
  private static let strikethrough = Mutex<Void>(())

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
    unsafe parser = cmark_parser_new(Self.options)
    unsafe Self.attach(Self.extensions, to: parser)
    unsafe strikethroughParser = cmark_parser_new(Self.options)
    unsafe Self.attach(Self.extensions + ["strikethrough"], to: strikethroughParser)
    self.rendersHTML = rendersHTML
  }

  deinit {
    unsafe cmark_parser_free(parser)
    unsafe cmark_parser_free(strikethroughParser)
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
      return MarkdownBody(file: file, range: range, html: [], links: [], hasFootnotes: false)
    }
    let text = file.bytes[range]
    let hasTilde = text.holds("~")
    let parser = unsafe hasTilde ? strikethroughParser : self.parser
    var root: OpaquePointer?
    if hasTilde {
      Self.strikethrough.withLock { _ in unsafe root = Self.parse(text, with: parser) }
    } else {
      unsafe root = Self.parse(text, with: parser)
    }
    guard let root = unsafe root else {
      return MarkdownBody(file: file, range: range, html: [], links: [], hasFootnotes: false)
    }
    let tree = unsafe MarkdownTree(root: root)
    var sanitizer = MarkdownSanitizer(file: file, range: range, headingOffset: headingOffset, unlinked: unlinked)
    tree.walk(&sanitizer)
    diagnostics += sanitizer.diagnostics
    let links = sanitizer.links
    let hasFootnotes = sanitizer.hasFootnotes
    sanitizer.apply()
    let html =
      rendersHTML
      ? unsafe tree.html(
        options: Self.options, hasTables: text.holds("|"),
        extensions: cmark_parser_get_syntax_extensions(parser)) : []
    return MarkdownBody(file: file, range: range, html: html, links: links, hasFootnotes: hasFootnotes)
  }

  private static func parse(
    _ text: ArraySlice<UInt8>, with parser: OpaquePointer
  ) -> OpaquePointer? {
    unsafe text.withUnsafeBytes { bytes in
      unsafe cmark_parser_feed(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    return unsafe cmark_parser_finish(parser)
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

/// The one owner of a parsed Markdown document.
@safe
private struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  init(root: OpaquePointer) { unsafe self.root = root }

  deinit { unsafe cmark_node_free(root) }

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
    options: Int32, hasTables: Bool, extensions: UnsafeMutablePointer<cmark_llist>?
  ) -> [UInt8] {
    guard let text = unsafe cmark_render_html(root, options, extensions) else { return [] }
    defer { unsafe free(text) }
    let count = unsafe strlen(text)
    let html = unsafe Array(UnsafeRawBufferPointer(start: text, count: count))
    return hasTables ? TableAlignment.asClasses(html) : html
  }
}

extension ArraySlice<UInt8> {
  /// Whether an ASCII character occurs; the C library looks at many bytes at a time.
  fileprivate func holds(_ character: Unicode.Scalar) -> Bool {
    unsafe withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      return unsafe memchr(start, Int32(character.value), bytes.count) != nil
    }
  }
}
