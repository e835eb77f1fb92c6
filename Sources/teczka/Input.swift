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
    var settings = termios()
    guard isatty(STDIN_FILENO) == 1, unsafe tcgetattr(STDIN_FILENO, &settings) == 0 else { return line() }
    let shown = settings
    settings.c_lflag &= ~tcflag_t(ECHO)
    Output.printError(prompt)
    _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
    let text = line()
    var restored = shown
    _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &restored)
    Output.printError("\n")
    return text
  }
}
