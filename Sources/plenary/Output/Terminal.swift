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

  /// A heading stands out where a person is looking.
  static func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  static func error(_ message: String, hint: String? = nil) {
    fflush(nil)  // what was said before stands before
    write("plenary: error: \(sentence(message))\n", to: STDERR_FILENO)
    if let hint { write("plenary: hint: \(sentence(hint))\n", to: STDERR_FILENO) }
  }

  static func note(_ message: String) {
    fflush(nil)
    write("plenary: \(message)\n", to: STDERR_FILENO)
  }

  /// A bar that is drawn over itself; nothing where nobody is looking.
  static func progress(_ done: Int, of total: Int, _ what: String) {
    guard errorIsTerminal, total > 0 else { return }
    let width = 30
    let filled = done * width / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    write("\r[\(bar)] \(done)/\(total) \(what)\u{1B}[K", to: STDERR_FILENO)
    if done == total { write("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  /// A file that the user asked for.
  static func write(_ bytes: [UInt8], toFile path: String) throws {
    do { try Data(bytes).write(to: URL(filePath: path), options: .atomic) } catch {
      throw refuse("`\(path)` cannot be written.", hint: "Look at the folder and its permissions.")
    }
  }

  static func endQuietlyOnBrokenPipe() { signal(SIGPIPE, SIG_DFL) }

  /// Messages come as sentences or as fragments; a clerk reads sentences. Words are raised, names
  /// of files and keys stay as they are.
  private static func sentence(_ text: String) -> String {
    let first = text.prefix { $0 != " " }
    let isWord = first.allSatisfy { ("a"..."z").contains($0) }
    let raised = isWord ? text.prefix(1).uppercased() + text.dropFirst() : text
    return raised.last.map { ".?!".contains($0) } ?? true ? raised : raised + "."
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
