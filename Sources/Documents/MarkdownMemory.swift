import CCMarkGFM
import Glibc

/// The memory that cmark-gfm works with while it renders one body: handed out from one block, and taken back as a whole.
///
/// A body is some hundreds of small nodes that all die together, which the C library's allocator would keep book of one by one.
/// cmark's own arena (cmark_get_arena_mem_allocator) is shared by all threads and asks the system for 4 MB each time.
@safe
struct MarkdownMemory: ~Copyable {
  private let arena: UnsafeMutablePointer<Arena>

  init() {
    unsafe arena = .allocate(capacity: 1)
    unsafe arena.initialize(to: Arena())
  }

  deinit {
    unsafe arena.pointee.freeBlocks()
    unsafe arena.deinitialize(count: 1)
    unsafe arena.deallocate()
  }

  /// Whatever cmark allocates within the call is gone after it.
  borrowing func lend<Result>(_ work: (UnsafeMutablePointer<cmark_mem>) -> Result) -> Result {
    // cmark's functions for memory are told nothing of whose they are: the thread knows.
    unsafe pthread_setspecific(Self.key, arena)
    defer {
      pthread_setspecific(Self.key, nil)
      unsafe arena.pointee.reset()
    }
    return unsafe work(Self.functions)
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    guard unsafe pthread_key_create(&key, nil) == 0 else { abort() }
    return key
  }()

  nonisolated(unsafe) private static let functions: UnsafeMutablePointer<cmark_mem> = {
    let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    unsafe functions.initialize(
      to: cmark_mem(
        calloc: { count, size in unsafe MarkdownMemory.current.pointee.allocate(count * size) },
        realloc: { old, size in unsafe MarkdownMemory.current.pointee.reallocate(old, size) },
        free: { _ in }))
    return unsafe functions
  }()

  private static var current: UnsafeMutablePointer<Arena> {
    guard let arena = unsafe pthread_getspecific(key) else { abort() }
    return unsafe arena.assumingMemoryBound(to: Arena.self)
  }
}

/// Blocks of zeroed memory, handed out from the start of the last one. Before each piece stands its size.
@safe
private struct Arena {
  private static let blockSize = 1 << 16
  private static let headerSize = 16

  private var block: UnsafeMutableRawPointer
  private var capacity: Int
  private var used = 0
  /// Blocks that were too small for what came.
  private var fullBlocks: [UnsafeMutableRawPointer] = unsafe []

  init() {
    capacity = Self.blockSize
    unsafe block = Self.newBlock(capacity)
  }

  mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let needed = (size + Self.headerSize + 15) & ~15
    if needed > capacity - used { addBlock(for: needed) }
    let piece = unsafe block + used
    unsafe piece.storeBytes(of: size, as: Int.self)
    used += needed
    return unsafe piece + Self.headerSize
  }

  mutating func reallocate(_ old: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer {
    guard let old = unsafe old else { return unsafe allocate(size) }
    let oldSize = unsafe (old - Self.headerSize).load(as: Int.self)
    if size <= oldSize { return unsafe old }
    // The last piece grows where it stands, which is how texts are built.
    let start = unsafe old - block
    let isLast = start > 0 && start <= used && start + (oldSize + 15) & ~15 == used
    if isLast, start + (size + 15) & ~15 <= capacity {
      unsafe (old - Self.headerSize).storeBytes(of: size, as: Int.self)
      used = start + (size + 15) & ~15
      return unsafe old
    }
    let new = unsafe allocate(size)
    unsafe new.copyMemory(from: old, byteCount: oldSize)
    return unsafe new
  }

  /// Takes everything back. The first block stays for the next body, the others were for a long one.
  mutating func reset() {
    guard unsafe fullBlocks.isEmpty else {
      freeBlocks()
      unsafe fullBlocks = []
      capacity = Self.blockSize
      unsafe block = Self.newBlock(capacity)
      used = 0
      return
    }
    unsafe memset(block, 0, used)
    used = 0
  }

  func freeBlocks() {
    for place in unsafe fullBlocks.indices { unsafe Glibc.free(fullBlocks[place]) }
    unsafe Glibc.free(block)
  }

  private mutating func addBlock(for size: Int) {
    unsafe fullBlocks.append(block)
    capacity = max(capacity * 2, size)
    unsafe block = Self.newBlock(capacity)
    used = 0
  }

  private static func newBlock(_ size: Int) -> UnsafeMutableRawPointer {
    // As cmark's own allocator does: without memory there is no going on.
    guard let block = unsafe calloc(size, 1) else { abort() }
    return unsafe block
  }
}
