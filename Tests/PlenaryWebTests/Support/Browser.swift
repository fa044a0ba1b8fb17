import CanonicalJSON
import HTTPTypes
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Synchronization
import Testing

@testable import PlenaryWeb

/// What a browser does: keeps cookies, sends forms with their token, says where it comes from.
final class Browser: Sendable {
  let server: TestServer
  let address: String
  private let state = Mutex(State())

  private struct State {
    var cookies: [String: String] = [:]
    /// `/m/c3/as/chair`, after joining.
    var base = ""
  }

  init(_ server: TestServer, from address: String = "192.0.2.1") {
    self.server = server
    self.address = address
  }

  /// The secret of its session.
  var token: String? { state.withLock { $0.cookies[server.server.cookieName] } }

  /// What stands in the forms of its pages.
  var formToken: String {
    token.map { Visit.forgeryToken(of: $0, server.server.house.registrar.serverKey) } ?? ""
  }

  /// Its own page.
  var base: String { state.withLock { $0.base } }

  /// The same browser in front of another server, for example after a restart.
  func moved(to server: TestServer) -> Browser {
    let browser = Browser(server, from: address)
    let copy = state.withLock { ($0.cookies, $0.base) }
    browser.state.withLock { ($0.cookies, $0.base) = copy }
    return browser
  }

  // MARK: requests

  func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
    try await send(.get, path, headers: headers)
  }

  /// Sends a form as one of our own pages would.
  func post(
    _ path: String, _ fields: [(String, String)] = [], headers: HTTPFields = [:]
  ) async throws -> Answer {
    var fields = fields
    if token != nil, !fields.contains(where: { $0.0 == "form-token" }) {
      fields.append(("form-token", formToken))
    }
    let body = fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    return try await post(path, body: Array(body.utf8), headers: headers)
  }

  func post(_ path: String, body: [UInt8], headers: HTTPFields = [:]) async throws -> Answer {
    var all = headers
    all[.contentType] = "application/x-www-form-urlencoded"
    if all[.origin] == nil { all[.origin] = "http://plenary.example" }
    if all[.secFetchSite] == nil { all[.secFetchSite] = "same-origin" }
    return try await send(.post, path, headers: all, body: body)
  }

  func send(
    _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: [UInt8] = []
  ) async throws -> Answer {
    var headers = headers
    let cookies = state.withLock { $0.cookies }
    if !cookies.isEmpty {
      headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }
    let answer = try await server.send(method, path, headers: headers, body: body, from: address)
    keepCookies(of: answer)
    return answer
  }

  private func keepCookies(of answer: Answer) {
    for field in answer.headers[values: .setCookie] {
      let parts = field.split(separator: ";", omittingEmptySubsequences: false)
      let pair = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { continue }
      let ends = parts.contains {
        $0.drop { $0 == " " }.lowercased() == "max-age=0"
      }
      state.withLock { $0.cookies[String(pair[0])] = ends ? nil : String(pair[1]) }
    }
  }

  private func encoded(_ text: String) -> String { FormFields.encoded(text) }

  // MARK: acts

  /// Joins by the link of a pass.
  func join(_ issued: Registrar.Issued) async throws {
    let answer = try await post("/join", [("token", issued.token)])
    #expect(answer.status == 303, "\(answer.text)")
    state.withLock { $0.base = "/m/\(TestServer.meeting)/as/\(issued.pass.capacity.pathName)" }
  }

  /// Gives an order, and gets a program's answer.
  func give(_ order: Order, key: String? = nil) async throws -> Answer {
    var fields = [("order", JSONValue.object(order.json).text())]
    if let key { fields.append(("key", key)) }
    return try await post("\(base)/orders", fields, headers: [.accept: "application/json"])
  }

  /// Gives an order that has to be in order.
  func carryOut(_ order: Order) async throws {
    let answer = try await give(order)
    try #require(answer.status == 200, "\(answer.text)")
  }

  /// Sends a ballot, as the delegate's page does.
  func vote(
    _ vote: Vote, voting: Int = 0, key: String? = nil
  ) async throws -> Answer {
    var fields = [("vote", vote.rawValue), ("voting", "\(voting)")]
    if let key { fields.append(("key", key)) }
    return try await post("\(base)/ballot", fields, headers: [.accept: "application/json"])
  }
}
