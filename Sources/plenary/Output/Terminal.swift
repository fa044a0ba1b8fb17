import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Where the program speaks: data to standard output, everything else to standard error.
enum Terminal {
  /// Colour and progress only where a person is looking, and not where NO_COLOR asks otherwise.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
  static var usesColour: Bool {
    outputIsTerminal && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }

  static func error(_ message: String, hint: String? = nil) {
    write("plenary: error: \(message)\n", to: STDERR_FILENO)
    if let hint { write("plenary: hint: \(hint)\n", to: STDERR_FILENO) }
  }

  static func note(_ message: String) { write("plenary: \(message)\n", to: STDERR_FILENO) }

  /// A bar that is drawn over itself; nothing where nobody is looking.
  static func progress(_ done: Int, of total: Int, _ what: String) {
    guard errorIsTerminal, total > 0 else { return }
    let width = 30
    let filled = done * width / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    write("\r[\(bar)] \(done)/\(total) \(what)\u{1B}[K", to: STDERR_FILENO)
    if done == total { write("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
