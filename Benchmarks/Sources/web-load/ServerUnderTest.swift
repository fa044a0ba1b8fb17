import Foundation
import NIOCore
import NIOPosix

/// The server that is measured: a process of its own beside this one.
final class ServerUnderTest: @unchecked Sendable {
  let process: Process
  let port: Int
  /// The links that it printed, by what they are for.
  let links: [(name: String, path: String)]
  let data: String

  /// Starts the live application.
  ///
  /// - Parameters:
  ///   - program: `plenary`, or nil for this program itself, which then serves by the same library.
  ///   - arguments: more of them, for this program.
  convenience init(program: String?, data: String, arguments: [String] = []) throws {
    if let program {
      try self.init(program, ["serve", "--demo", "--data", data, "--port", "0"], data: data)
    } else {
      try self.init(nil, ["serve", "--data", data] + arguments, data: data)
    }
  }

  /// Starts a server that answers "ok" to everything.
  convenience init(plain: Void) throws {
    try self.init(nil, ["serve-plainly"], data: "")
  }

  private init(_ program: String?, _ arguments: [String], data: String) throws {
    self.data = data
    process = Process()
    process.executableURL = program.map { URL(fileURLWithPath: $0) } ?? Bundle.main.executableURL
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var text = ""
    while !text.contains("Stop with Ctrl-C") {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { throw LoadError("The server did not start: \(text)") }
      text += String(decoding: more, as: UTF8.self)
    }
    var port = 0
    var links: [(String, String)] = []
    for line in text.split(separator: "\n") {
      guard let start = line.range(of: "http://localhost:") else { continue }
      let address = line[start.upperBound...]
      let number = address.prefix { $0.isNumber }
      port = Int(number) ?? port
      let name = line[..<start.lowerBound].trimmingCharacters(in: .whitespaces)
      links.append((name, String(address.dropFirst(number.count))))
    }
    self.port = port
    self.links = links
  }

  /// Seconds of processor time used so far.
  var processorSeconds: Double { ServerUnderTest.processorSeconds(of: process.processIdentifier) }

  static func processorSeconds(of process: Int32) -> Double {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let name = text.lastIndex(of: ")")
    else { return 0 }
    let fields = text[name...].split(separator: " ")
    let ticks = (Double(fields[12]) ?? 0) + (Double(fields[13]) ?? 0)
    return ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Bytes of memory that it holds.
  var residentBytes: Int { kilobytes("VmRSS:") * 1024 }
  var greatestResidentBytes: Int { kilobytes("VmHWM:") * 1024 }

  private func kilobytes(_ name: String) -> Int {
    let path = "/proc/\(process.processIdentifier)/status"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return 0 }
    for line in text.split(separator: "\n") where line.hasPrefix(name) {
      return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    }
    return 0
  }

  /// As a power cut for the process: it gets no chance to write anything.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func stop() {
    process.terminate()
    process.waitUntilExit()
  }

  func removeData() { try? FileManager.default.removeItem(atPath: data) }
}
