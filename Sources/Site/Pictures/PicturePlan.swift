import PictureWork
import Portfolio

/// Which pictures are made of a picture: known from its head, so that a page can say their sizes before any is made.
struct PicturePlan: Sendable {
  /// What a picture is on the pages.
  enum Role: Sendable {
    /// Evidence: as wide as the text, and larger for who wants to see more.
    case figure
    /// A person's photo, or a logo.
    case emblem

    fileprivate var widths: [Int] {
      switch self {
      case .figure: [640, 1280]
      case .emblem: [160, 320]
      }
    }

    fileprivate var widest: Int {
      switch self {
      case .figure: 2048
      case .emblem: 480
      }
    }
  }

  struct Variant: Sendable {
    /// Relative to the site's root.
    let path: String
    let size: PictureSize
    let task: PictureTask
  }

  /// At least one, the smallest first; none is larger than the picture.
  let variants: [Variant]
  let largest: Variant

  /// - Parameter source: the picture's path below `content/`.
  init(of source: String, head: PictureHead, as role: Role) {
    let format: PictureFormat =
      switch head.format {
      case .jpeg: .jpeg
      case .png, .svg: .png
      case .webp, .gif, .avif: .webp
      }
    let name = source.split(separator: "/").last.map(String.init) ?? source
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    func variant(width: Int) -> Variant {
      let size = head.size.scaled(toWidth: width)
      // The picture's own path is a folder here: no other file can have the same.
      return Variant(
        path: "\(Site.filePath(source))/\(stem)-\(width).\(format.suffix)", size: size,
        task: .resized(
          width: size.width, height: size.height, turnsUpright: head.asksForTurn, format: format))
    }
    let widest = Self.largestWidth(of: head.size, no: role.widest)
    largest = variant(width: widest)
    variants = role.widths.filter { $0 * 5 < widest * 4 }.map(variant) + [largest]
  }

  /// The first page of a PDF.
  ///
  /// - Parameter size: of the page, in any unit.
  init(ofFirstPageOf source: String, size: PictureSize) {
    func variant(width: Int) -> Variant {
      let size = size.scaled(toWidth: width)
      return Variant(
        path: "assets/first-pages/\(source)/\(width).jpg", size: size,
        task: .firstPage(width: size.width, height: size.height))
    }
    largest = variant(width: Self.firstPageWidths.upperBound)
    variants = [variant(width: Self.firstPageWidths.lowerBound), largest]
  }

  private static let firstPageWidths = 480...960

  /// A long picture may be long, but no format holds more than 16,383 rows, and no page needs more than eight million pixels.
  private static func largestWidth(of size: PictureSize, no limit: Int) -> Int {
    let (width, height) = (Double(size.width), Double(size.height))
    let byArea = (8_388_608 * width / height).squareRoot()
    let byHeight = 16_383 * width / height
    return max(1, Int(min(width, Double(limit), byArea, byHeight)))
  }
}

extension PictureSize {
  func scaled(toWidth width: Int) -> PictureSize {
    let height = Double(self.height) * Double(width) / Double(self.width)
    return PictureSize(width: width, height: min(max(1, Int(height.rounded())), 16_383))
  }
}
