import Foundation
import NIOCore
import NIOPosix

/// The demonstration’s committee with everybody in it: a chair and 193 delegates, each on a
/// connection and an address of its own, joined by their links.
struct Committee: Sendable {
  struct Person: Sendable {
    var connection: HTTPConnection
    var cookie: String
    var formToken: String
    /// The page of its capacity: `/m/third-committee/as/seat-JPN`.
    var page: String
  }

  let server: ServerUnderTest
  let group: MultiThreadedEventLoopGroup
  let chair: Person
  let delegates: [Person]

  static let meeting = "/m/third-committee"

  init(_ server: ServerUnderTest, on group: MultiThreadedEventLoopGroup) async throws {
    self.server = server
    self.group = group
    var people: [Person] = []
    for link in server.links where link.path.hasPrefix("/join/") {
      people.append(
        try await Committee.join(server, String(link.path.dropFirst(6)), people.count, group))
    }
    guard let chair = people.first(where: { $0.page.hasSuffix("/chair") }),
      let secretary = people.first(where: { $0.page == "/secretariat" })
    else { throw LoadError("There are no links for a chair and a secretary") }
    self.chair = chair
    // Links for everybody else, from the page on which a secretary makes them.
    let issued = try await secretary.connection.ask(
      Requests.post(
        "\(Committee.meeting)/as/secretary/passes",
        [("form-token", secretary.formToken), ("act", "issue-all")], cookie: secretary.cookie))
    for token in Committee.names(after: "/join/", in: issued.text) {
      people.append(try await Committee.join(server, token, people.count, group))
    }
    delegates = people.filter { $0.page.contains("/as/seat-") }
    guard delegates.count == 193 else {
      throw LoadError("\(delegates.count) delegates joined: \(issued.head)")
    }
  }

  private static func join(
    _ server: ServerUnderTest, _ token: String, _ number: Int, _ group: MultiThreadedEventLoopGroup
  ) async throws -> Person {
    let source = "127.0.\(1 + number / 250).\(1 + number % 250)"
    let connection = try await HTTPConnection.open(to: server.port, from: source, on: group)
    let joined = try await connection.ask(Requests.post("/join", [("token", token)]))
    guard joined.status == 303, let page = joined.field("Location"),
      let cookie = joined.field("Set-Cookie")?.prefix(while: { $0 != ";" })
    else { throw LoadError("Nobody was let in: \(joined.head)") }
    let shown = try await connection.ask(Requests.get(page, cookie: String(cookie)))
    guard
      let formToken = names(after: "name=\"form-token\" value=\"", in: shown.text).first
    else { throw LoadError("\(page) has no form: \(shown.head)") }
    return Person(
      connection: connection, cookie: String(cookie), formToken: formToken, page: page)
  }

  /// Letters, digits, hyphens and low lines that follow a text, each name once.
  private static func names(after start: String, in text: String) -> [String] {
    var names: [String] = []
    for piece in text.components(separatedBy: start).dropFirst() {
      let name = String(piece.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// An order of the chair, as a request.
  func order(_ json: String) -> ByteBuffer {
    Requests.post(
      "\(chair.page)/orders",
      [
        ("form-token", chair.formToken), ("key", UUID().uuidString), ("order", json),
      ], cookie: chair.cookie)
  }

  func carryOut(_ json: String) async throws {
    let answer = try await chair.connection.ask(order(json))
    guard answer.status == 200 else { throw LoadError("\(json): \(answer.text)") }
  }

  static let openVoting = """
    {"order":"open-voting","on":{"amendment":"A/C.3/69/L.63"},"method":"recorded-vote"}
    """

  static let votes = ["in-favour", "against", "abstaining"]

  /// A ballot of a delegate, with a key of its own.
  func ballot(of delegate: Person, _ vote: Int, key: String) -> ByteBuffer {
    Requests.post(
      "\(delegate.page)/ballot",
      [
        ("form-token", delegate.formToken), ("voting", "0"),
        ("vote", Committee.votes[vote % 3]), ("key", key),
      ], cookie: delegate.cookie)
  }
}
