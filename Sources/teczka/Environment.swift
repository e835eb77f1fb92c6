import Diagnostics
import Glibc
import Schema
import Site

/// What the program takes from its surroundings.
enum Environment {
  static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The language of the user's locale (POSIX: LC_ALL, LC_MESSAGES, LANG), if it is one of ours.
  static var language: Language? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(value).first.flatMap(Language.init(locale:))
  }

  /// Today: of SOURCE_DATE_EPOCH in UTC where that is set, else of the clock; nil where SOURCE_DATE_EPOCH makes no sense.
  static var today: PartialDate? {
    guard let epoch = value("SOURCE_DATE_EPOCH") else { return clockDay }
    guard let seconds = Int(epoch), (-30_000_000_000..<253_402_300_800).contains(seconds) else { return nil }
    return PartialDate(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
  }

  /// Today by the clock, in local time.
  static var clockDay: PartialDate {
    var now = time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&now, &local)
    return unsafe PartialDate(dayNumber: (Int(now) + local.tm_gmtoff) / 86_400)
  }

  /// Whether a program of this name would be found.
  static func hasProgram(_ name: String) -> Bool {
    (value("PATH") ?? "").split(separator: ":").contains { unsafe access("\($0)/\(name)", X_OK) == 0 }
  }

  /// teczka-pictures beside this program, or else the one that PATH leads to.
  static var pictureProgram: PictureProgram {
    let name = "teczka-pictures"
    guard let own = Disk.realPath("/proc/self/exe"), let slash = own.lastIndex(of: "/") else { return .named(name) }
    let neighbour = "\(own[...slash])\(name)"
    return unsafe access(neighbour, X_OK) == 0 ? .path(neighbour) : .named(name)
  }

  /// How many processors the program may use.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Whether a stream shows colours: a terminal, and nobody has asked for none (no-color.org).
  static func showsColours(_ descriptor: Int32) -> Bool {
    value("NO_COLOR") == nil && value("TERM") != "dumb" && isatty(descriptor) == 1
  }
}
