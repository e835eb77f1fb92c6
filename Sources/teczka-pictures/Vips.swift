import CVips
import Glibc
import PictureWork

/// A picture of libvips; it is released with this value.
///
/// libvips decodes when pixels are asked for, so the bytes that a picture comes from must stay until it is saved.
@safe struct Vips: ~Copyable {
  private let image: OpaquePointer

  struct Failure: Error {
    /// In libvips' words.
    let reason: String

    /// What libvips has said since the last failure.
    static func last() -> Failure {
      let text = unsafe String(cString: vips_error_buffer())
      vips_error_clear()
      return Failure(reason: text.split(separator: "\n").first.map(String.init) ?? "")
    }
  }

  private typealias Out = UnsafeMutablePointer<OpaquePointer?>

  private init(_ make: (Out) -> Int32) throws(Failure) {
    var made: OpaquePointer?
    guard unsafe make(&made) == 0, let made = unsafe made else { throw .last() }
    unsafe image = made
  }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(image)) }

  /// Only the decoders of formats that pages show; the same result on every processor, on one thread.
  static func start() -> Bool {
    guard unsafe vips_init("teczka-pictures") == 0 else { return false }
    vips_concurrency_set(1)
    vips_cache_set_max(0)
    vips_vector_set_enabled(0)
    unsafe vips_operation_block_set("VipsForeignLoad", 1)
    for format in ["Jpeg", "Png", "Webp", "Nsgif", "Heif", "Svg", "Pdf"] {
      unsafe vips_operation_block_set("VipsForeignLoad\(format)", 0)
    }
    return true
  }
}

// MARK: Reading

extension Vips {
  /// - Parameter options: of the decoder, such as `[n=-1,fail_on=error]` for all frames and no mistakes.
  init(head bytes: UnsafeRawBufferPointer, options: String) throws(Failure) {
    try unsafe self.init { out in
      unsafe out.pointee = unsafe teczka_vips_open(bytes.baseAddress, bytes.count, options)
      return unsafe out.pointee == nil ? -1 : 0
    }
  }

  /// The size of one frame as it is stored, and whether the file asks for a quarter turn.
  var size: (width: Int, height: Int, isTurned: Bool) {
    unsafe (
      Int(vips_image_get_width(image)), Int(vips_image_get_page_height(image)),
      vips_image_get_orientation_swap(image) != 0
    )
  }

  var frameCount: Int { unsafe Int(vips_image_get_n_pages(image)) }

  /// Whether the file says in which colour space its numbers are.
  var hasProfile: Bool { unsafe vips_image_get_typeof(image, "icc-profile-data") != 0 }

  /// The whole of a file at exactly this size, in sRGB.
  init(
    resizing bytes: UnsafeRawBufferPointer, options: String, toWidth width: Int, height: Int, turnsUpright: Bool,
    hasProfile: Bool
  ) throws(Failure) {
    let resized = try unsafe Vips {
      unsafe teczka_vips_thumbnail(
        bytes.baseAddress, bytes.count, options, turnsUpright ? 1 : 0, hasProfile ? 1 : 0, Int32(width),
        Int32(height), $0)
    }
    let coloured = try unsafe Vips { unsafe teczka_vips_to_srgb(resized.image, $0) }
    try unsafe self.init { unsafe teczka_vips_to_bytes(coloured.image, $0) }
  }

  /// What is transparent, on white.
  func flattened() throws(Failure) -> Vips {
    // libvips would take the last colour of others for their transparency.
    let isTransparent = unsafe vips_image_hasalpha(image) != 0
    return try unsafe Vips {
      unsafe isTransparent ? teczka_vips_flatten(image, $0) : teczka_vips_bare(image, $0)
    }
  }
}

// MARK: Drawing

extension Vips {
  /// One colour, written `#rrggbb`.
  init(colour: String, width: Int, height: Int) throws(Failure) {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    try unsafe self.init {
      unsafe teczka_vips_plain(
        Int32(width), Int32(height), Double(value >> 16 & 255), Double(value >> 8 & 255), Double(value & 255), $0)
    }
  }

  /// A mask of a text that breaks into lines of no more than `width`.
  ///
  /// - Parameter markup: Pango's, so what people wrote must be escaped.
  init(markup: String, font: String, width: Int) throws(Failure) {
    try unsafe self.init { unsafe teczka_vips_text(markup, font, Int32(width), $0) }
  }

  /// This picture with a colour laid on through a mask whose upper left corner stands at a place.
  func laying(_ colour: String, through mask: borrowing Vips, x: Int, y: Int) throws(Failure) -> Vips {
    let (width, height, _) = size
    let mask = try unsafe Vips {
      unsafe teczka_vips_embed(mask.image, Int32(x), Int32(y), Int32(width), Int32(height), $0)
    }
    let colour = try Vips(colour: colour, width: width, height: height)
    return try unsafe Vips { unsafe teczka_vips_blend(mask.image, colour.image, image, $0) }
  }
}

// MARK: Writing

extension Vips {
  /// The picture as a file with nothing but its pixels.
  func file(_ format: PictureFormat) throws(Failure) -> [UInt8] {
    let bare = try unsafe Vips { unsafe teczka_vips_bare(image, $0) }
    var memory: UnsafeMutableRawPointer?
    var count = 0
    let result =
      switch format {
      case .jpeg: unsafe teczka_vips_save_jpeg(bare.image, 82, &memory, &count)
      case .png: unsafe teczka_vips_save_png(bare.image, &memory, &count)
      case .webp: unsafe teczka_vips_save_webp(bare.image, 82, &memory, &count)
      }
    guard result == 0, let start = unsafe memory else { throw .last() }
    defer { unsafe g_free(start) }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }
}
