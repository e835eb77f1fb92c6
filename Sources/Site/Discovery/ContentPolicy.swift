/// What a page may load (Content Security Policy, level 3): nothing but the site's own style, pictures and recordings.
///
/// Each page carries its own policy, because it must hold on a host without headers and from a disk too. A browser keeps
/// to that and to the header's, which is one for all pages: it allows what any of them does, the page that opens a sealed
/// unit too, and adds what a page cannot say of itself.
enum ContentPolicy {
  static let page =
    "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'"

  static let header = """
    default-src 'none'; script-src '\(UnlockPage.scriptSource)'; style-src 'self'; img-src 'self' blob:; \
    media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    \(UnlockPage.trustedTypes)
    """
}
