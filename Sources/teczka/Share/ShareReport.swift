import ArgumentParser
import Diagnostics
import Portfolio
import Schema
import Sealing

/// One share, for people and for programs.
struct ShareReport {
  struct Link {
    let unit: String
    let title: String
    let address: String
  }

  let share: Share
  /// Only right after it was made: it is kept nowhere.
  let passphrase: Passphrase?
  /// One a unit that is there and sealed.
  let links: [Link]
  private let units: [String]
  private let missing: [String]
  private let options: ShareOptions
  let language: Language
  private let hasBase: Bool

  init(_ share: Share, passphrase: Passphrase?, vault: Vault, portfolio: Portfolio, options: ShareOptions) {
    self.share = share
    self.passphrase = passphrase
    self.options = options
    language = options.messageLanguage(portfolio)
    let sealed = portfolio.unitVisibilities.filter { $0.visibility == .sealed }.map(\.name)
    switch share.scope {
    case .all: units = sealed
    case .units(let names): units = names
    }
    missing = units.filter { !sealed.contains($0) }
    let base = portfolio.settings.content.url.map(withoutTrailingSlashes)
    hasBase = base != nil
    links = units.filter(sealed.contains).compactMap { name in
      vault.id(of: name).map { id in
        Link(
          unit: name, title: portfolio.title(ofUnit: name) ?? name,
          address: "\(base.map { $0 + "/" } ?? "")s/\(id)/\(base == nil ? "index.html" : "")#share=\(share.id)")
      }
    }
  }

  var json: JSON {
    get throws {
      var members: [(key: String, value: JSON)] = [
        ("id", .string(share.id)), ("with", .string(share.recipient)),
        ("link", links.first.map { .string($0.address) } ?? .null),
        ("passphrase", passphrase.map { .string($0.revealed) } ?? .null),
        ("units", .array(units.map { .string($0) })),
        ("until", share.until.map { .string($0.iso8601) } ?? .null),
        ("all", .bool(share.scope == .all)), ("created", .string(share.created.iso8601)),
        ("expired", .bool(share.isExpired(on: try options.day))),
        ("links", .array(links.map { ["unit": .string($0.unit), "link": .string($0.address)] })),
      ]
      if !missing.isEmpty { members.append(("missing", .array(missing.map { .string($0) }))) }
      return .object(members)
    }
  }

  /// The share with its links, and its passphrase where it is new.
  var text: String {
    let words = SharingWords.of(language)
    var lines = ["\(words.share) \(share.id) – \(share.recipient)\(untilText)"]
    for link in links {
      lines.append("  \(link.unit) (\(link.title))")
      lines.append("    \(link.address)")
    }
    for name in missing { lines.append("  \(name): \(words.notSealedAnyMore)") }
    if let passphrase {
      lines += ["", "\(words.passphrase) \(passphrase.revealed)", "", words.shownOnce]
      if !hasBase { lines.append(words.noAddress) }
      lines.append(words.buildAndPublish)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var untilText: String {
    share.until.map { ", \(SharingWords.of(language).until) \($0.iso8601)" } ?? ""
  }

  /// One line a share.
  static func table(_ reports: [ShareReport], _ language: Language) throws -> String {
    let words = SharingWords.of(language)
    guard !reports.isEmpty else { return words.noShares + "\n" }
    return try reports.map { report in
      let share = report.share
      let ended = share.isExpired(on: try report.options.day) ? " (\(words.ended))" : ""
      let scope = share.scope == .all ? words.everything : report.units.joined(separator: ", ")
      return "\(share.id)  \(share.recipient)  \(scope)\(report.untilText)\(ended)"
    }.joined(separator: "\n") + "\n"
  }
}

extension Portfolio {
  func title(ofUnit name: String) -> String? {
    folders.first { $0.key.path == name }?.content.title.value ?? cvs.first { $0.key.path == name }?.content.title.value
      ?? plans.first { $0.key.path == name }?.content.goal.value
  }
}

/// How a share is shown: alone, as a message to send, with QR codes.
struct ShareShowing: ParsableArguments {
  @Flag(help: "Print a text to send, in the recipient's language: the link in one message, the passphrase in another.")
  var message = false

  @Flag(help: "Print the link as a QR code too.")
  var qr = false

  @Option(help: "Write the link as a QR code to this SVG file.")
  var qrSVG: String?

  /// Makes sure that what is asked for can be shown.
  func check(_ options: ShareOptions) throws {
    guard options.format == .json else { return }
    if message { throw ValidationError("--message is for people: leave it out, or --format json.") }
    if qr { throw ValidationError("--qr is for people: leave it out, or --format json; --qr-svg writes a file.") }
  }

  func show(_ report: ShareReport, _ options: ShareOptions) throws {
    if options.format == .json {
      Output.print(try report.json.text() + "\n")
    } else {
      Output.print(report.text)
      if message { Output.print("\n" + report.message) }
    }
    guard qr || qrSVG != nil, let link = report.links.first else { return }
    guard let code = QRCode(Array(link.address.utf8)) else { return }
    if qr, options.format == .text { Output.print("\n" + code.terminalText) }
    guard let qrSVG else { return }
    do throws(Disk.WriteFailure) {
      try Disk.replace(qrSVG, with: Array(code.svg.utf8))
    } catch {
      throw options.failure(.fileUnwritable(reason: error.reason), at: error.path)
    }
  }
}

extension ShareReport {
  /// Two messages, for two channels: who reads only one of them can open nothing.
  fileprivate var message: String {
    let words = SharingWords.of(share.language)
    var lines = [SharingWords.of(language).firstMessage, "", words.greeting]
    for link in links { lines += ["", link.title, link.address] }
    lines += ["", words.passphraseComesApart]
    if let until = share.until { lines.append("\(words.validUntil) \(until.iso8601).") }
    if let passphrase {
      lines += ["", SharingWords.of(language).secondMessage, "", words.passphraseIs, passphrase.revealed]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
