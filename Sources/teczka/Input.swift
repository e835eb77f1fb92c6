import Glibc

/// What somebody types or pipes into the program.
enum Input {
  /// The first line of standard input, without its end and no longer than 4,096 bytes; what is not UTF-8 is repaired.
  static func line() -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < 4_096 {
      let count = unsafe read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      if count <= 0 || byte == UInt8(ascii: "\n") { break }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A line that is not shown while it is typed; where nobody sits at a terminal, the first line of what is piped in.
  static func hiddenLine(prompt: String) -> String {
    var shown = termios()
    guard isatty(STDIN_FILENO) == 1, unsafe tcgetattr(STDIN_FILENO, &shown) == 0 else { return line() }
    // Keys come one by one, the one that interrupts as well: a terminal that showed nothing any more would be left behind.
    var settings = shown
    settings.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    Output.printError(prompt)
    _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
    let typed = keys()
    _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
    Output.printError("\n")
    guard let typed else { exit(130) }
    return String(decoding: typed, as: UTF8.self)
  }

  /// What is typed up to the end of the line; nil where it was interrupted.
  private static func keys() -> [UInt8]? {
    var typed: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = unsafe read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return typed }
      switch byte {
      // As a terminal has them: ^C, ^\; Enter, ^D; ^U; Backspace.
      case 0x03, 0x1C: return nil
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x04: return typed
      case 0x15: typed = []
      case 0x08, 0x7F:
        // A letter goes with all of its bytes.
        while let last = typed.popLast(), last & 0xC0 == 0x80 {}
      default: if typed.count < 4_096 { typed.append(byte) }
      }
    }
  }
}
