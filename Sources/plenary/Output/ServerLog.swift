import CanonicalJSON
import Foundation
import Logging

/// The log of the server on standard error: a fixed message, and values beside it. It holds no name
/// of a voter, no token and no address of a page that has one.
enum ServerLog {
  static func logger(asJSON: Bool) -> Logger {
    var logger = Logger(label: "plenary") { _ in ServerLogHandler(asJSON: asJSON) }
    logger.logLevel = .warning
    return logger
  }
}

private struct ServerLogHandler: LogHandler {
  let asJSON: Bool
  var logLevel = Logger.Level.warning
  var metadata: Logger.Metadata = [:]

  init(asJSON: Bool) { self.asJSON = asJSON }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let values = metadata.merging(event.metadata ?? [:]) { $1 }
    let line: String
    if asJSON {
      var object: JSONObject = [
        "at": .string(Date().formatted(.iso8601)), "level": .string(event.level.rawValue),
        "message": .string(event.message.description),
      ]
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        object[name] = .string("\(value)")
      }
      line = JSONValue.object(object).text()
    } else {
      let rest = values.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
      line = "plenary: \(event.level.rawValue): \(event.message)\(rest)"
    }
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
