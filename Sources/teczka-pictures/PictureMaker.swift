import PictureWork

/// Does the tasks.
enum PictureMaker {
  static func answer(_ task: PictureTask, source: [UInt8]) -> PictureAnswer {
    unsafe source.withUnsafeBytes { source in
      do throws(Vips.Failure) {
        return .made(try unsafe make(task, from: source))
      } catch {
        return .refused(reason: error.reason)
      }
    }
  }

  private static func make(
    _ task: PictureTask, from source: UnsafeRawBufferPointer
  ) throws(Vips.Failure) -> [UInt8] {
    switch task {
    case .resized(let width, let height, let turnsUpright, let format):
      // All frames of what moves; only WebP can keep them.
      let options = unsafe format == .webp && canMove(source) ? "[n=-1,fail_on=error]" : "[fail_on=error]"
      let head = try unsafe Vips(head: source, options: options)
      try check(head, hasShapeOf: width, height, turnsUpright: turnsUpright)
      let resized = try unsafe Vips(
        resizing: source, options: options, toWidth: width, height: height, turnsUpright: turnsUpright,
        hasProfile: head.hasProfile)
      return try format == .jpeg ? resized.flattened().file(format) : resized.file(format)
    case .firstPage(let width, let height):
      let page = try unsafe Vips(
        resizing: source, options: "[page=0]", toWidth: width, height: height, turnsUpright: false,
        hasProfile: false)
      return try page.flattened().file(.jpeg)
    case .firstPageSize:
      let (width, height, _) = try unsafe Vips(head: source, options: "[page=0]").size
      return Array("\(width) \(height)".utf8)
    case .card(let card): return try CardDrawing.file(of: card)
    }
  }

  /// Whether the decoder of the file's format knows frames.
  private static func canMove(_ source: UnsafeRawBufferPointer) -> Bool {
    let isGIF = unsafe source.starts(with: Array("GIF8".utf8))
    let isWebP = unsafe source.starts(with: Array("RIFF".utf8)) && source.dropFirst(8).starts(with: Array("WEBP".utf8))
    return isGIF || isWebP
  }

  /// A size that was planned from another reading of the head would draw the picture out of shape.
  private static func check(
    _ head: borrowing Vips, hasShapeOf width: Int, _ height: Int, turnsUpright: Bool
  ) throws(Vips.Failure) {
    var (actualWidth, actualHeight, isTurned) = head.size
    if isTurned, turnsUpright { swap(&actualWidth, &actualHeight) }
    let difference = abs(width * actualHeight - height * actualWidth)
    guard difference <= width + height + actualWidth + actualHeight else {
      throw Vips.Failure(reason: "the picture is \(actualWidth) x \(actualHeight), its head says otherwise")
    }
    guard actualWidth * actualHeight * head.frameCount <= PictureLimits.pixels else {
      throw Vips.Failure(reason: "\(head.frameCount) frames of \(actualWidth) x \(actualHeight) are too many")
    }
  }
}
