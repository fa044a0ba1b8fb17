import HTTPTypes
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// No other site's page acts for a visitor, and looking changes nothing (ASVS 3.5.1 to 3.5.3).
@Suite struct ForgeryTests {
  enum Forgery: String, CaseIterable {
    case noToken = "no token"
    case wrongToken = "wrong token"
    case tokenOfAnother = "token of another session"
    case foreignOrigin = "foreign origin"
    case noOrigin = "origin null"
    case crossSite = "cross-site"
    case sameSite = "same-site"
  }

  @Test(arguments: Forgery.allCases)
  func everyPostRefusesAForgery(forgery: Forgery) async throws {
    let server = try await TestServer()
    let chair = try await server.browser(of: .presidingOfficer)
    let other = try await server.browser(of: .presidingOfficer)
    let size = try await server.logSize
    let shelf = try await server.shelf.everything
    // Papers of a secret ballot come from nobody in particular: there is no session to misuse.
    let endpoints = Endpoints.all.filter {
      $0.method == .post && !$0.isInterface && $0.permission != .anonymous
    }
    for endpoint in endpoints {
      var headers = HTTPFields()
      var token = chair.formToken
      switch forgery {
      case .noToken: token = ""
      case .wrongToken: token = String(token.reversed())
      case .tokenOfAnother: token = other.formToken
      case .foreignOrigin: headers[.origin] = "https://evil.example"
      case .noOrigin: headers[.origin] = "null"
      case .crossSite: headers[.secFetchSite] = "cross-site"
      case .sameSite: headers[.secFetchSite] = "same-site"
      }
      let answer = try await chair.post(
        endpoint.address(), [("form-token", token), ("act", "issue-all")], headers: headers)
      #expect(answer.status == 403, "\(endpoint.name), \(forgery.rawValue)")
    }
    #expect(try await server.logSize == size)
    #expect(try await server.shelf.everything == shelf)
  }

  /// Otherwise somebody could be let in, unknowingly, as somebody else.
  @Test(arguments: ["/join", "/sign-in"])
  func theDoorsRefuseOtherSitesAlsoWithoutASession(path: String) async throws {
    let server = try await TestServer()
    let pass = try await server.pass(.delegate(of: "JPN"))
    let foreign: [HTTPFields] = [
      [.origin: "https://evil.example"], [.origin: "null"], [.secFetchSite: "cross-site"],
      [.origin: "http://plenary.example.evil.example"], [.origin: "http://plenary.example:8080"],
    ]
    for headers in foreign {
      let answer = try await server.visitor().post(
        path, [("token", pass.token)], headers: headers)
      #expect(answer.status == 403, "\(headers)")
    }
  }

  /// An old client names no host; then nobody can say whether an origin is ours.
  @Test func anOriginWithoutAHostIsForeign() async throws {
    let server = try await TestServer()
    let pass = try await server.pass(.delegate(of: "JPN"))
    let answer = try await server.send(
      .post, "/join", headers: [.origin: "http://plenary.example"],
      body: Array("token=\(pass.token)".utf8), host: nil)
    #expect(answer.status == 403)
  }

  @Test func aBearerTokenNeedsNoFormToken() async throws {
    let server = try await TestServer()
    let chair = try await server.join(.presidingOfficer)
    let token = try #require(chair.token)
    let answer = try await server.send(
      .post, "\(chair.base)/orders",
      headers: [.authorization: "Bearer \(token)", .accept: "application/json"],
      body: Array("order=%7B%22order%22:%22open-meeting%22%7D".utf8))
    #expect(answer.status == 200, "\(answer.text)")
    // A wrong one is nobody, whatever cookie comes with it.
    let wrong = try await chair.send(
      .post, "\(chair.base)/orders", headers: [.authorization: "Bearer wrong"],
      body: Array("order=%7B%22order%22:%22suspend-meeting%22%7D".utf8))
    #expect(wrong.status == 401)
  }

  @Test func theTokenMayStandInAHeader() async throws {
    let server = try await TestServer()
    let chair = try await server.join(.presidingOfficer)
    let answer = try await chair.post(
      "\(chair.base)/attendance", body: [], headers: [.formToken: chair.formToken])
    #expect(answer.status == 303)
  }

  @Test func theFormsOfAPageHaveTheTokenOfTheSession() async throws {
    let server = try await TestServer()
    let chair = try await server.join(.presidingOfficer)
    let page = try await chair.get(chair.base)
    #expect(page.text.contains("name=\"form-token\" value=\"\(chair.formToken)\""))
    #expect(!page.text.contains(try #require(chair.token)))
  }

  @Test func lookingChangesNothing() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    try await chair.carryOut(.announceResult)
    let pass = try await server.pass(.observer(nil))
    for visitor in Access.Visitor.allCases {
      let browser = try await server.browser(of: visitor)
      let size = try await server.logSize
      let shelf = try await server.shelf.everything
      for endpoint in Endpoints.all where endpoint.method == .get {
        let path = endpoint.address(
          capacity: visitor.capacity ?? .presidingOfficer, token: pass.token)
        _ = try await browser.get(path)
        _ = try await browser.send(.head, path)
      }
      #expect(try await server.logSize == size)
      #expect(try await server.shelf.everything == shelf)
    }
  }
}
