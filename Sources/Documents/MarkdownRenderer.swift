import CCMarkGFM
package import Diagnostics
import Glibc

/// Renders Markdown (CommonMark with tables, strikethrough, autolinks, task lists and footnotes) through libcmark-gfm.
///
/// The one owner of a cmark parser. Make one a task and use it for many bodies; it must not be shared between threads.
@safe
package struct MarkdownRenderer: ~Copyable {
  private let parser: OpaquePointer
  private let rendersHTML: Bool

  private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

  /// Prepares cmark-gfm for several threads, once a process.
  ///
  /// A parser of cmark-gfm enters its extensions' characters into a table that all parsers share, and takes them out when
  /// it is done, under the feet of the others. Here they are entered once, and the extensions then have none to take out.
  private static let isPrepared: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = unsafe cmark_parser_new(options) else { return false }
    unsafe attachExtensions(to: parser)
    unsafe cmark_manage_extensions_special_characters(parser, 1)
    for name in extensions {
      if let found = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_syntax_extension_set_special_inline_chars(found, nil)
      }
    }
    unsafe cmark_parser_free(parser)
    return true
  }()

  private static func attachExtensions(to parser: OpaquePointer) {
    for name in extensions {
      if let found = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_parser_attach_syntax_extension(parser, found)
      }
    }
  }

  private static let options = CMARK_OPT_FOOTNOTES

  /// - Parameter rendersHTML: false where only the problems are wanted.
  package init(rendersHTML: Bool) {
    precondition(Self.isPrepared)
    unsafe parser = cmark_parser_new(Self.options)
    unsafe Self.attachExtensions(to: parser)
    self.rendersHTML = rendersHTML
  }

  deinit { unsafe cmark_parser_free(parser) }

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
    if let deep = MarkdownNesting.tooDeepLine(in: file.bytes, range) {
      diagnostics.append(
        Diagnostic(.markdownDepth(limit: Limits.markdownDepth), at: file.range(deep)))
      return MarkdownBody(file: file, range: range, html: [], links: [])
    }
    unsafe file.bytes[range].withUnsafeBufferPointer { slice in
      unsafe slice.withMemoryRebound(to: CChar.self) { text in
        unsafe cmark_parser_feed(parser, text.baseAddress, text.count)
      }
    }
    guard let root = unsafe cmark_parser_finish(parser) else {
      return MarkdownBody(file: file, range: range, html: [], links: [])
    }
    let tree = unsafe MarkdownTree(root: root)
    var sanitizer = MarkdownSanitizer(file: file, range: range, headingOffset: headingOffset, unlinked: unlinked)
    tree.walk(&sanitizer)
    diagnostics += sanitizer.diagnostics
    let links = sanitizer.links
    sanitizer.apply()
    let html =
      rendersHTML
      ? unsafe tree.html(
        options: Self.options, extensions: cmark_parser_get_syntax_extensions(parser)) : []
    return MarkdownBody(file: file, range: range, html: html, links: links)
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

  borrowing func html(
    options: Int32, extensions: UnsafeMutablePointer<cmark_llist>?
  ) -> [UInt8] {
    guard let text = unsafe cmark_render_html(root, options, extensions) else { return [] }
    defer { unsafe free(text) }
    let count = unsafe strlen(text)
    return unsafe Array(UnsafeRawBufferPointer(start: text, count: count))
  }
}
