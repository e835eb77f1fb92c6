package import Diagnostics
package import Portfolio

/// Asks whether web addresses still lead somewhere, politely: no two questions at a time to one server, a pause between
/// them, no more than the head of an answer where the server gives it, and later where it asks for that.
package struct LinkAsker: Sendable {
  /// Whether addresses inside this machine or its network may be asked for.
  let asksInside: Bool
  private let curl: Curl

  package init(version: String, asksInside: Bool) {
    self.asksInside = asksInside
    curl = Curl(userAgent: "teczka/\(version) (link check)")
  }

  private static let serversAtOnce = 8
  private static let pause = Duration.milliseconds(500)
  private static let longestWait = 30
  private static let longestWay = 10

  /// What is wrong with the links; each address is asked for once.
  package func diagnostics(of links: [Portfolio.WebLink]) async -> [Diagnostic] {
    var places: [WebAddress: [(link: Portfolio.WebLink, fragment: Substring)]] = [:]
    for link in links {
      // `WebAddress` tells addresses apart by all of their parts; what is asked for has no fragment.
      guard let written = WebAddress(link.address), let asked = WebAddress(written.text) else { continue }
      places[asked, default: []].append((link, written.fragment))
    }
    let queues = Dictionary(grouping: places.keys, by: \.server).values.map { $0.sorted { $0.text < $1.text } }
    var findings: [WebAddress: Finding] = [:]
    await withTaskGroup(of: [WebAddress: Finding]?.self) { group in
      var waiting = queues.sorted { $0[0].text < $1[0].text }[...]
      for _ in 0..<Self.serversAtOnce {
        if let queue = waiting.popFirst() { group.addTask { await self.findings(of: queue) } }
      }
      for await found in group {
        guard let found else {
          group.cancelAll()
          findings = [:]
          waiting = []
          continue
        }
        findings.merge(found) { first, _ in first }
        if let queue = waiting.popFirst() { group.addTask { await self.findings(of: queue) } }
      }
    }
    if findings.isEmpty, let link = links.first(where: { WebAddress($0.address) != nil }) {
      return [Diagnostic(.programMissing(name: "curl"), at: link.range)]
    }
    return places.flatMap { address, places in
      places.compactMap { place in findings[address]?.diagnostic(of: place.link, fragment: place.fragment) }
    }
  }

  private enum Finding: Sendable {
    case fine
    case moved(to: String)
    case inside
    case failed(Problem.LinkFailure)

    func diagnostic(of link: Portfolio.WebLink, fragment: Substring) -> Diagnostic? {
      switch self {
      case .fine: return nil
      case .inside: return Diagnostic(.linkInside(address: link.address), at: link.range)
      case .failed(let failure):
        return Diagnostic(
          failure.isCertain
            ? .linkDead(address: link.address, failure) : .linkUncertain(address: link.address, failure),
          at: link.range)
      case .moved(let target):
        let target = target.contains("#") ? target : target + fragment
        return Diagnostic(
          .linkMoved(address: link.address, target: target), at: link.range,
          fixes: link.range.bytes.isEmpty
            ? [] : [Fix(.replace(with: target), link.range, with: target, isSafe: false)])
      }
    }
  }

  /// The findings of one server's addresses, one after the other; nil where nothing can be asked.
  private func findings(of queue: [WebAddress]) async -> [WebAddress: Finding]? {
    var findings: [WebAddress: Finding] = [:]
    for address in queue {
      if !findings.isEmpty { try? await Task.sleep(for: Self.pause) }
      do throws(Curl.Missing) {
        findings[address] = try await follow(address)
      } catch {
        return nil
      }
    }
    return findings
  }

  /// Goes where the address leads; what has moved for good is told as far as it has.
  private func follow(_ start: WebAddress) async throws(Curl.Missing) -> Finding {
    var address = start
    var moved: String?
    var isPermanent = true
    for _ in 0..<Self.longestWay {
      var pinned: [String] = []
      switch HostAddress.look(up: address.host) {
      case .unknown: return .failed(.unknownHost)
      case .inside where !asksInside: return .inside
      case .inside: break
      case .outside(let numbers): pinned = numbers
      }
      switch try await ask(address, pinned) {
      case .failed(let failure): return .failed(failure)
      case .answered(let answer):
        guard (300..<400).contains(answer.status), let target = answer.redirect else {
          guard (200..<300).contains(answer.status) else { return .failed(.status(answer.status)) }
          return moved.map { .moved(to: $0) } ?? .fine
        }
        guard let next = WebAddress(target) else { return .failed(.status(answer.status)) }
        isPermanent = isPermanent && [301, 308].contains(answer.status)
        if isPermanent { moved = target }
        address = next
      }
    }
    return .failed(.endless)
  }

  private func ask(_ address: WebAddress, _ pinned: [String]) async throws(Curl.Missing) -> Curl.Outcome {
    let first = try await curl.ask(.head, address, pinned: pinned)
    guard case .answered(let answer) = first, answer.status >= 400 else { return first }
    if answer.status == 429 || answer.status == 503 {
      guard let wait = answer.retryAfter, (0...Self.longestWait).contains(wait) else { return first }
      try? await Task.sleep(for: .seconds(wait))
    } else {
      try? await Task.sleep(for: Self.pause)
    }
    // Some servers know no HEAD, or answer it otherwise than what readers ask for.
    return try await curl.ask(.get, address, pinned: pinned)
  }
}

extension Problem.LinkFailure {
  /// Whether the address certainly leads nowhere; else it may be a matter of the hour or of who asks.
  fileprivate var isCertain: Bool {
    switch self {
    case .status(let status): [404, 410].contains(status)
    case .unknownHost, .endless, .insecure: true
    case .refused, .timeout, .noAnswer: false
    }
  }
}
