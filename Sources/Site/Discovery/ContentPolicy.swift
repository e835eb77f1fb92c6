/// What a page may load (Content Security Policy, level 3): nothing but the site's own style, pictures and recordings.
///
/// Each page carries its own policy, because it must hold on a host without headers and from a disk too. The header of all
/// pages adds what a page cannot say of itself; a browser keeps to both.
enum ContentPolicy {
  static let page =
    "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'"

  static let header = page + "; frame-ancestors 'none'"
}
