import CanonicalJSON
import Foundation

/// The sessions on servers, in a file that only its owner may read: whoever has a token acts as who
/// joined.
struct KeptSessions {
  /// By the origin of the server.
  var tokens: [String: String] = [:]
  /// Files of certificates that are trusted besides, by the origin of the server.
  var certificates: [String: String] = [:]
  /// The server that was joined last.
  var last: String?

  /// Where the XDG base directories put what lasts longer than a run and is not worth a backup.
  static var file: URL {
    let environment = ProcessInfo.processInfo.environment
    let state =
      environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
      ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/state")
    return state.appending(path: "plenary/sessions.json")
  }

  static func read() throws -> KeptSessions {
    let path = file.path
    guard let data = FileManager.default.contents(atPath: path) else { return KeptSessions() }
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    guard let mode, mode & 0o077 == 0 else {
      throw refuse("Others may read `\(path)`, which holds sessions.", hint: "chmod 600 \(path)")
    }
    guard let json = try? JSONValue(parsing: Array(data)),
      let servers = json["servers"]?.objectValue
    else {
      throw refuse("`\(path)` cannot be understood.", hint: "Remove it, and join again.")
    }
    var sessions = KeptSessions()
    for server in servers { sessions.tokens[server.name] = server.value.stringValue }
    for server in json["certificates"]?.objectValue ?? [:] {
      sessions.certificates[server.name] = server.value.stringValue
    }
    sessions.last = json["last"]?.stringValue
    return sessions
  }

  /// Written beside and moved into place, so that it is never half there.
  func write() throws {
    let manager = FileManager.default
    let file = KeptSessions.file
    var servers = JSONObject()
    for (server, token) in tokens.sorted(by: { $0.key < $1.key }) {
      servers[server] = .string(token)
    }
    var object: JSONObject = ["servers": .object(servers)]
    var trusted = JSONObject()
    for (server, path) in certificates.sorted(by: { $0.key < $1.key }) {
      trusted[server] = .string(path)
    }
    if !trusted.isEmpty { object["certificates"] = .object(trusted) }
    if let last { object["last"] = .string(last) }
    let text = JSONValue.object(object).text(indentation: 2) + "\n"
    let beside = file.deletingLastPathComponent().appending(path: "sessions.\(UUID().uuidString)")
    do {
      try manager.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      guard
        manager.createFile(
          atPath: beside.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]),
        rename(beside.path, file.path) == 0
      else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? manager.removeItem(at: beside)
      throw refuse(
        "The session cannot be kept in `\(file.path)`.",
        hint: "Set XDG_STATE_HOME to a folder that can be written, or use PLENARY_TOKEN.")
    }
  }
}
