import Crypto
import Diagnostics
import PictureWork
package import Portfolio

/// Has pictures made, or takes them from the cache where they were made before.
///
/// A sealed unit's pictures are made by a studio without a cache: nothing of them is written anywhere.
package struct PictureStudio: Sendable {
  /// A picture that is wanted.
  struct Order: Sendable {
    /// Where it will stand in the site.
    let path: String
    let task: PictureTask
    /// Below `content/`; none for what is made of words.
    let source: String?
    /// Another number where the source may have changed; 0 where that is not known.
    var version: UInt64 = 0
    /// What names it, for messages.
    let place: @Sendable () -> SourceRange
  }

  private let worker: PictureWorker
  private let cache: PictureCache?
  private let attachments: Attachments
  private let jobs: Int

  /// - Parameter jobs: how many pictures are made at once; the result does not depend on it.
  package init(program: PictureProgram, cache: PictureCache?, attachments: Attachments, jobs: Int) {
    worker = PictureWorker(program: program)
    self.cache = cache
    self.attachments = attachments
    self.jobs = jobs
  }

  private init(worker: PictureWorker, cache: PictureCache?, attachments: Attachments, jobs: Int) {
    self.worker = worker
    self.cache = cache
    self.attachments = attachments
    self.jobs = jobs
  }

  /// The pictures of sealed units, in memory and nowhere else.
  ///
  /// - Throws: what is wrong with those that cannot be made.
  package func sealedPictures(of units: [SealedUnit]) async throws(Site.Refused) -> MadePictures {
    let studio = PictureStudio(worker: worker, cache: nil, attachments: attachments, jobs: jobs)
    var pictures = MadePictures(firstPages: try await studio.firstPages(units.flatMap(\.firstPageSizeOrders)))
    let wanted = Dictionary(
      units.flatMap { $0.pictureOrders(firstPages: pictures.firstPages) }.map { ($0.drawing, $0.order) },
      uniquingKeysWith: { first, _ in first })
    let drawings = wanted.keys.sorted { ($0.source, $0.kind.rawValue) < ($1.source, $1.kind.rawValue) }
    for (drawing, bytes) in zip(drawings, try await studio.all(drawings.compactMap { wanted[$0] })) {
      pictures.bytes[drawing] = bytes
    }
    return pictures
  }

  /// How large the first pages of the site's PDFs are, in points.
  ///
  /// - Throws: what is wrong with those that cannot be read.
  package func firstPages(of site: Site) async throws(Site.Refused) -> [String: PictureSize] {
    try await firstPages(
      site.publishedFiles().filter { FileKind(path: $0.source) == .pdf }.map { file in
        Order(
          path: Self.sizePath(file.source), task: .firstPageSize, source: file.source, version: file.version,
          place: file.range)
      })
  }

  private func firstPages(_ orders: [Order]) async throws(Site.Refused) -> [String: PictureSize] {
    var sizes: [String: PictureSize] = [:]
    for (order, bytes) in zip(orders, try await all(orders)) {
      let numbers = String(decoding: bytes, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
      if let source = order.source, numbers.count == 2, numbers.allSatisfy({ $0 > 0 }) {
        sizes[source] = PictureSize(width: numbers[0], height: numbers[1])
      }
    }
    return sizes
  }

  /// The pictures that some pages show, by their paths in the site.
  ///
  /// - Parameter pages: as HTML.
  /// - Throws: what is wrong with those that cannot be made.
  package func pictures(of site: Site, shownBy pages: [[UInt8]]) async throws(Site.Refused) -> [String: [UInt8]] {
    let texts = pages.map { String(decoding: $0, as: UTF8.self) }
    let orders = site.pages().compactMap(Self.order).filter { order in
      let address = Address(path: order.path, root: "").text
      return texts.contains { $0.contains(address) }
    }
    return Dictionary(zip(orders.map(\.path), try await all(orders)), uniquingKeysWith: { first, _ in first })
  }

  /// What was ordered, all of it.
  ///
  /// - Throws: what is wrong with what cannot be made.
  private func all(_ orders: [Order]) async throws(Site.Refused) -> [[UInt8]] {
    var made: [[UInt8]] = []
    var problems: [Diagnostic] = []
    for (order, result) in zip(orders, await make(orders) { $2 }) {
      switch result {
      case .success(let bytes): made.append(bytes)
      case .failure(let failure): problems.append(failure.diagnostic(for: order))
      }
    }
    guard problems.isEmpty else { throw Site.Refused(diagnostics: problems) }
    return made
  }

  /// What is to be made for a page; nil for one that is no picture.
  static func order(for page: Page) -> Order? {
    guard case .drawn(let task, let source, let place) = page.source else { return nil }
    return Order(path: page.path, task: task(), source: source, place: place)
  }

  /// The size of a first page is kept like a picture, for a path at which nothing stands.
  private static func sizePath(_ source: String) -> String { "assets/first-pages/\(source)/size" }

  /// Makes pictures and hands each over as soon as it is there, several at once.
  ///
  /// - Returns: what `use` makes of them, in the order of the orders.
  func make<Value: Sendable>(
    _ orders: [Order], use: @escaping @Sendable (Int, Order, Result<[UInt8], PictureFailure>) -> Value
  ) async -> [Value] {
    let kept = await bySource(orders).concurrentMap(jobs: jobs) { groups in
      groups.flatMap { numbers in look(up: numbers, of: orders, use: use) }
    }
    var values = [Value?](repeating: nil, count: orders.count)
    var missing: [PictureJob] = []
    for finding in kept {
      switch finding {
      case .kept(let number, let value): values[number] = value
      case .missing(let number): missing.append(job(number, orders[number]))
      }
    }
    for (number, value) in await make(missing, of: orders, use: use) { values[number] = value }
    return values.enumerated().map { number, value in
      value ?? use(number, orders[number], .failure(.toolMissing(.program)))
    }
  }

  // MARK: What is kept

  private enum Finding<Value: Sendable>: Sendable {
    case kept(Int, Value)
    case missing(Int)
  }

  /// Orders of one source together, so that it is read once.
  private func bySource(_ orders: [Order]) -> [[Int]] {
    var groups: [[Int]] = []
    var places: [String: Int] = [:]
    for (number, order) in orders.enumerated() {
      if let source = order.source, let place = places[source] {
        groups[place].append(number)
      } else {
        if let source = order.source { places[source] = groups.count }
        groups.append([number])
      }
    }
    return groups
  }

  private func look<Value: Sendable>(
    up numbers: [Int], of orders: [Order], use: (Int, Order, Result<[UInt8], PictureFailure>) -> Value
  ) -> [Finding<Value>] {
    guard let cache else { return numbers.map { .missing($0) } }
    // Small things are kept by the version of their source, which need not be read then.
    let order = orders[numbers[0]]
    if numbers.count == 1, let name = Self.nameByVersion(order) {
      return [cache.bytes(name).map { .kept(numbers[0], use(numbers[0], order, .success($0))) } ?? .missing(numbers[0])]
    }
    let source: [UInt8]
    do throws(PictureFailure) {
      source = try read(order.source)
    } catch {
      return numbers.map { .kept($0, use($0, orders[$0], .failure(error))) }
    }
    let digest = Array(SHA256.hash(data: source))
    return numbers.map { number in
      let name = PictureCache.name(of: orders[number].task, for: orders[number].path, source: digest)
      return cache.bytes(name).map { .kept(number, use(number, orders[number], .success($0))) } ?? .missing(number)
    }
  }

  private static func nameByVersion(_ order: Order) -> String? {
    guard order.version != 0, let source = order.source else { return nil }
    return PictureCache.name(of: order.task, for: order.path, source: Array("\(order.version) \(source)".utf8))
  }

  private func read(_ source: String?) throws(PictureFailure) -> [UInt8] {
    guard let source else { return [] }
    do throws(ContentTree.ReadFailure) {
      return try attachments.bytes(of: source, limit: PictureLimits.fileSize)
    } catch {
      switch error {
      case .tooLarge(let bytes): throw .tooLarge(bytes: bytes)
      case .notAFile: throw .unreadable(reason: "not a file")
      case .unreadable(let reason): throw .unreadable(reason: reason)
      }
    }
  }

  // MARK: What is made

  private func job(_ number: Int, _ order: Order) -> PictureJob {
    PictureJob(number: number, task: order.task, source: order.source) { () throws(PictureFailure) in
      try read(order.source)
    }
  }

  private func make<Value: Sendable>(
    _ missing: [PictureJob], of orders: [Order],
    use: @escaping @Sendable (Int, Order, Result<[UInt8], PictureFailure>) -> Value
  ) async -> [(Int, Value)] {
    guard !missing.isEmpty else { return [] }
    let queue = PictureQueue(missing)
    let values = Collected<(Int, Value)>()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<min(jobs, missing.count) {
        group.addTask {
          await worker.work(queue) { job, source, result in
            if case .success(let bytes) = result, let cache {
              let order = orders[job.number]
              let name =
                Self.nameByVersion(order)
                ?? PictureCache.name(of: order.task, for: order.path, source: Array(SHA256.hash(data: source)))
              cache.keep(bytes, as: name)
            }
            await values.append((job.number, use(job.number, orders[job.number], result)))
          }
        }
      }
    }
    var found = await values.all
    if let tool = await queue.missingTool {
      let done = Set(found.map(\.0))
      found += missing.filter { !done.contains($0.number) }.map { job in
        (job.number, use(job.number, orders[job.number], .failure(.toolMissing(tool))))
      }
    }
    return found
  }

  /// Everything that a site publishes has been asked for, or stands there from before: what else is kept goes.
  func finish(_ pages: [Page], of site: Site) {
    let sizes = site.publishedFiles().map { Self.sizePath($0.source) }
    cache?.remove(exceptFor: pages.filter(\.isDrawn).map(\.path) + sizes)
  }
}

/// Pictures that were made for sealed units, in memory only.
package struct MadePictures: Sendable {
  /// What a picture shows.
  package struct Drawing: Hashable, Sendable {
    enum Kind: String { case figure, emblem, firstPage }

    /// Below `content/`.
    let source: String
    let kind: Kind

    init(of source: String, as kind: Kind) {
      self.source = source
      self.kind = kind
    }
  }

  /// How large the first pages of PDFs are, in points, by their paths below `content/`.
  let firstPages: [String: PictureSize]
  fileprivate var bytes: [Drawing: [UInt8]] = [:]

  package init(firstPages: [String: PictureSize] = [:]) { self.firstPages = firstPages }

  subscript(drawing: Drawing) -> [UInt8]? { bytes[drawing] }
}

/// What tasks that run side by side have found.
private actor Collected<Element: Sendable> {
  private(set) var all: [Element] = []

  func append(_ element: Element) { all.append(element) }
}

extension PictureFailure {
  func diagnostic(for order: PictureStudio.Order) -> Diagnostic {
    let place = order.place()
    let path = order.source ?? place.file.path
    let problem: Problem =
      switch self {
      case .unreadable(let reason): .fileUnreadable(reason: reason)
      case .tooLarge(let bytes): .fileTooLarge(bytes: bytes, limit: PictureLimits.fileSize)
      case .refused(let reason):
        FileKind(path: path) == .picture ? .pictureUnreadable(path: path) : .pictureUndrawn(path: path, reason: reason)
      case .tooCostly: .pictureTooCostly(path: path)
      case .toolMissing(let tool): .pictureToolMissing(tool)
      }
    return Diagnostic(problem, at: place)
  }
}
