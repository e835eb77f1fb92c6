import Portfolio

extension PageContext {
  /// A picture of `content/` in the sizes that it is made in; nothing where it cannot be read.
  ///
  /// - Parameters:
  ///   - sizes: how wide the page shows it, for browsers to choose (HTML: the sizes attribute).
  ///   - isLazy: whether it may come when the reader gets near it.
  func picture(
    _ html: inout HTML, _ source: String, as role: PicturePlan.Role, class name: String? = nil, sizes: String,
    alt: String, isLazy: Bool, root: String
  ) {
    guard let plan = site.picturePlan(of: source, as: role) else { return }
    picture(&html, plan, class: name, sizes: sizes, alt: alt, isLazy: isLazy, root: root)
  }

  /// The first page of a PDF; nothing where nobody could say how large it is.
  func firstPage(_ html: inout HTML, of source: String, sizes: String, alt: String, root: String) {
    guard let plan = site.firstPagePlan(of: source) else { return }
    picture(&html, plan, class: "first-page", sizes: sizes, alt: alt, isLazy: true, root: root)
  }

  /// Where a click on a file leads: to the file, or to a picture's largest size.
  func fileAddress(_ source: String, root: String) -> Address {
    Address(path: site.picturePlan(of: source, as: .figure)?.largest.path ?? Site.filePath(source), root: root)
  }

  private func picture(
    _ html: inout HTML, _ plan: PicturePlan, class name: String?, sizes: String, alt: String, isLazy: Bool,
    root: String
  ) {
    let candidates = plan.variants.map { (address: Address(path: $0.path, root: root), width: $0.size.width) }
    let hasChoice = candidates.count > 1
    html.empty(
      .img, .class(name), .src(Address(path: plan.variants[0].path, root: root)),
      .srcset(hasChoice ? candidates : []), .sizes(hasChoice ? sizes : nil),
      .width(plan.largest.size.width), .height(plan.largest.size.height), .loading(isLazy ? "lazy" : nil), .alt(alt))
  }
}
