import CanonicalJSON
import Glibc
import NIOCore
import NIOPosix
import NIOSSL

/// What a server answers when it does not do what was asked (RFC 9457).
public struct ServerProblem: Sendable, Hashable {
  public var status: Int
  /// `out-of-order`.
  public var kind: String
  public var title: String
  /// What is wrong, and what may be done instead.
  public var detail: String?
  /// The rule that it cites.
  public var rule: String?

  private static let namespace = "urn:plenary:problem:"

  /// nil for an object that is no problem of Plenary's.
  init?(_ json: JSONValue) {
    guard let type = json["type"]?.stringValue, type.hasPrefix(ServerProblem.namespace),
      let title = json["title"]?.stringValue, let status = json["status"]?.integerValue
    else { return nil }
    kind = String(type.dropFirst(ServerProblem.namespace.count))
    self.title = title
    self.status = Int(status)
    detail = json["detail"]?.stringValue
    rule = json["rule"]?.stringValue
  }
}

/// Why a server elsewhere did not do what was asked.
public struct RemoteFailure: Error, Sendable {
  public enum Code: Sendable, Hashable {
    /// The server decided so.
    case refused(ServerProblem)
    case noAddress
    case unreachable
    /// Something else answers there.
    case notPlenary
    case unreadable
  }

  public let code: Code
  /// What is wrong, as a sentence.
  public let message: String
  public let hint: String?

  static func refused(_ problem: ServerProblem) -> RemoteFailure {
    // A title is a whole sentence or a few words.
    let title = problem.title.last.map { ".!?:".contains($0) } ?? true
    let message = [problem.title + (title ? "" : "."), problem.detail].compactMap(\.self)
    return RemoteFailure(
      code: .refused(problem), message: message.joined(separator: " "),
      hint: problem.rule.map { "`plenary explain \($0)` tells the rule." })
  }

  static func noAddress(_ text: String) -> RemoteFailure {
    RemoteFailure(
      code: .noAddress, message: "`\(text)` is no address of a server.",
      hint: "Write it as http://localhost:8014.")
  }

  static func unreachable(_ origin: String, cause: any Error) -> RemoteFailure {
    switch Unreachable(cause) {
    case .untrusted:
      return RemoteFailure(
        code: .unreachable, message: "The certificate of \(origin) is not trusted here.",
        hint: "If it is the server's own, get it as a file, and name it by --certificates FILE.")
    case .refused: return unreachable(origin, "nothing listens there")
    case .otherwise: return unreachable(origin, "\(cause)")
    }
  }

  private static func unreachable(_ origin: String, _ why: String) -> RemoteFailure {
    RemoteFailure(
      code: .unreachable, message: "No answer from \(origin): \(why).",
      hint: "Is the server running? `plenary serve --demo` starts one.")
  }

  static func notPlenary(_ origin: String, status: Int) -> RemoteFailure {
    RemoteFailure(
      code: .notPlenary, message: "\(origin) answered with \(status), and not as Plenary does.",
      hint: "Look at the address, and at what stands between.")
  }

  static func unreadable(_ what: String) -> RemoteFailure {
    RemoteFailure(
      code: .unreadable, message: "The answer cannot be read: \(what).",
      hint: "The server may be of a later version.")
  }
}

/// Why no connection came about, as far as somebody can do something about it.
private enum Unreachable {
  case untrusted, refused, otherwise

  init(_ error: any Error) {
    switch error {
    case NIOSSLError.handshakeFailed(let failure)
    where "\(failure)".contains("CERTIFICATE_VERIFY_FAILED"):
      self = .untrusted
    case let error as NIOConnectionError:
      let codes = error.connectionErrors.compactMap { ($0.error as? IOError)?.errnoCode }
      self = codes.contains(ECONNREFUSED) ? .refused : .otherwise
    default: self = .otherwise
    }
  }
}
