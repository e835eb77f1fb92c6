import Diagnostics
import Schema

/// The conversation with a browser: what it says goes in, what it is told comes out. It prints some pages at a time until all are.
///
/// Method and event names are the DevTools protocol's.
struct BrowserSession {
  /// A command that waits for its answer.
  private enum Awaited {
    case context
    case target(job: Int)
    case attached(job: Int)
    case settled(job: Int)
    case printed(job: Int)
    case other
  }

  private struct Tab {
    let target: String
    var session = ""
  }

  /// A host that nobody can have (RFC 2606): pages are handed over under it.
  private static let origin = "https://teczka.invalid/"

  private let jobs: [PrintJob]
  private let settings: PrintSettings
  private var awaited: [Int: Awaited] = [:]
  private var lastCommand = 0
  private var context = ""
  private var nextJob = 0
  private var tabs: [Int: Tab] = [:]
  private var printed: [[UInt8]?]
  /// What the browser is told next.
  private(set) var commands: [JSON] = []

  init(_ jobs: [PrintJob], _ settings: PrintSettings) {
    self.jobs = jobs
    self.settings = settings
    printed = Array(repeating: nil, count: jobs.count)
  }

  /// The PDFs, when all are there.
  var results: [[UInt8]]? {
    let done = printed.compactMap { $0 }
    return done.count == jobs.count ? done : nil
  }

  mutating func takeCommands() -> [JSON] {
    defer { commands = [] }
    return commands
  }

  /// A context of its own keeps what it loads in memory and nowhere else.
  mutating func begin() { send("Target.createBrowserContext", awaiting: .context) }

  mutating func end() { send("Browser.close", awaiting: .other) }

  mutating func receive(_ message: JSON) throws(PrintFailure) {
    guard let number = message["id"]?.integer else { return try receiveEvent(message) }
    if let error = message["error"] { throw failure(error["message"]?.string ?? "") }
    guard let waiting = awaited.removeValue(forKey: number), let result = message["result"] else { return }
    switch waiting {
    case .context:
      context = try text(result["browserContextId"])
      for _ in 0..<max(1, settings.jobCount) { openTab() }
    case .target(let job):
      let target = try text(result["targetId"])
      tabs[job] = Tab(target: target)
      send("Target.attachToTarget", ["targetId": .string(target), "flatten": true], awaiting: .attached(job: job))
    case .attached(let job):
      let session = try text(result["sessionId"])
      tabs[job]?.session = session
      send("Page.enable", in: session, awaiting: .other)
      send("Fetch.enable", ["patterns": [["urlPattern": "*"]]], in: session, awaiting: .other)
      send("Page.navigate", ["url": .string(Self.origin + jobs[job].path)], in: session, awaiting: .other)
    case .settled(let job):
      guard result["exceptionDetails"] == nil else { throw failure(jobs[job].name) }
      send("Page.printToPDF", Self.printing, in: tabs[job]?.session, awaiting: .printed(job: job))
    case .printed(let job):
      let data = Base64.bytes(of: try text(result["data"]))
      guard
        let pdf = data.flatMap({
          PDFFile.dated($0, day: settings.day.iso8601.filter(\.isNumber), identifier: jobs[job].identifier)
        })
      else {
        throw failure("\(jobs[job].name): PDF?")
      }
      printed[job] = pdf
      send("Target.closeTarget", ["targetId": .string(tabs[job]?.target ?? "")], awaiting: .other)
      tabs[job] = nil
      openTab()
    case .other:
      if let error = result["errorText"]?.string { throw failure(error) }
    }
  }

  private mutating func receiveEvent(_ event: JSON) throws(PrintFailure) {
    guard let session = event["sessionId"]?.string else { return }
    switch event["method"]?.string {
    case "Fetch.requestPaused":
      let parameters = event["params"]
      answer(
        request: try text(parameters?["requestId"]), for: try text(parameters?["request"]?["url"]), in: session)
    case "Page.loadEventFired":
      guard let job = tabs.first(where: { $0.value.session == session })?.key else { return }
      send(
        "Runtime.evaluate", ["expression": .string(settling(jobs[job])), "awaitPromise": true], in: session,
        awaiting: .settled(job: job))
    case "Inspector.targetCrashed": throw failure("targetCrashed")
    default: return
    }
  }

  /// Hands over a file of the site; anything else in the world is refused.
  private mutating func answer(request: String, for address: String, in session: String) {
    guard let page = tabs.first(where: { $0.value.session == session }).map({ jobs[$0.key] }),
      let file = address.hasPrefix(Self.origin) ? address.dropFirst(Self.origin.count).percentDecoded : nil,
      let type = MediaType.of(file), let bytes = file == page.path ? page.html : settings.resource(file)
    else {
      send(
        "Fetch.failRequest", ["requestId": .string(request), "errorReason": "BlockedByClient"], in: session,
        awaiting: .other)
      return
    }
    send(
      "Fetch.fulfillRequest",
      [
        "requestId": .string(request), "responseCode": 200, "body": .string(Base64.text(of: bytes)),
        "responseHeaders": [["name": "Content-Type", "value": .string(type)]],
      ], in: session, awaiting: .other)
  }

  /// What a page goes through before it is printed: its pictures are there, and its links lead where they will lead on paper.
  private func settling(_ job: PrintJob) -> String {
    let base = job.keepsSiteLinks ? settings.baseURL.map(JSON.string) ?? .null : .null
    return """
      (async base => {
        const here = location.href.split('#')[0];
        for (const link of [...document.links]) {
          if (link.origin !== location.origin || link.href.split('#')[0] === here) continue;
          if (base === null) link.removeAttribute('href');
          else link.href = base + link.pathname.replace(/index\\.html$/, '') + link.search + link.hash;
        }
        const pictures = [...document.images];
        for (const picture of pictures) picture.loading = 'eager';
        await Promise.all(pictures.map(picture => picture.decode().catch(() => {})));
        await document.fonts.ready;
      })(\(base.text(pretty: false)))
      """
  }

  /// A4 where the stylesheet says nothing else; sizes in inches.
  private static let printing: JSON = [
    "preferCSSPageSize": true, "printBackground": true, "generateTaggedPDF": true, "generateDocumentOutline": true,
    "paperWidth": .number(210 / 25.4), "paperHeight": .number(297 / 25.4),
  ]

  private mutating func openTab() {
    guard nextJob < jobs.count else { return }
    send(
      "Target.createTarget", ["url": "about:blank", "browserContextId": .string(context)],
      awaiting: .target(job: nextJob))
    nextJob += 1
  }

  private mutating func send(
    _ method: String, _ parameters: JSON = [:], in session: String? = nil, awaiting: Awaited
  ) {
    lastCommand += 1
    awaited[lastCommand] = awaiting
    var command: [(key: String, value: JSON)] = [
      ("id", .integer(lastCommand)), ("method", .string(method)), ("params", parameters),
    ]
    if let session { command.append(("sessionId", .string(session))) }
    commands.append(.object(command))
  }

  private func text(_ value: JSON?) throws(PrintFailure) -> String {
    guard let text = value?.string else { throw failure("DevTools?") }
    return text
  }

  private func failure(_ reason: String) -> PrintFailure { PrintFailure(reason: reason) }
}
