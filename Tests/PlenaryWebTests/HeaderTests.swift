import HTTPTypes
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// What stands at the head of every answer (ASVS 3.3 and 3.4), and what never does.
@Suite struct HeaderTests {
  private static let protecting = [
    "Content-Security-Policy": """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; \
    base-uri 'none'
    """,
    "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
  ]

  private func expectProtection(_ answer: Answer, _ what: String, isSecure: Bool = false) {
    for (name, value) in Self.protecting {
      #expect(answer.header(name) == value, "\(name) of \(what)")
    }
    #expect(
      answer.header("Strict-Transport-Security") == (isSecure ? "max-age=31536000" : nil),
      "\(what)")
  }

  @Test(arguments: [false, true])
  func everyAnswerIsProtectedErrorsToo(isSecure: Bool) async throws {
    let server = try await TestServer(isSecure: isSecure)
    let pass = try await server.pass(.observer(nil))
    for visitor in [Access.Visitor.publicVisitor, .delegate, .secretary] {
      let browser = try await server.browser(of: visitor)
      for endpoint in Endpoints.all {
        let path = endpoint.address(capacity: visitor.capacity ?? .secretary, token: pass.token)
        let answer =
          endpoint.method == .get ? try await browser.get(path) : try await browser.post(path)
        expectProtection(answer, endpoint.name, isSecure: isSecure)
        if !endpoint.path.contains("favicon"), !endpoint.path.hasPrefix("/static"),
          answer.status != 303
        {
          #expect(answer.header("Cache-Control") == "no-store", "\(endpoint.name)")
        }
      }
      for path in ["/nowhere", "/m/none", "/m/c3/nowhere", "/%zz", "/m/%ff"] {
        expectProtection(try await browser.get(path), path, isSecure: isSecure)
        expectProtection(try await browser.post(path), path, isSecure: isSecure)
      }
    }
  }

  @Test func anErrorOnOurSideIsProtectedAndTellsNothing() async throws {
    let server = try await TestServer()
    let chair = try await server.join(.presidingOfficer)
    server.disk.isFull = true
    let answer = try await chair.post(
      "\(chair.base)/orders", [("order", "{\"order\":\"open-meeting\"}")])
    #expect(answer.status == 507)
    expectProtection(answer, "a full disk")
    #expect(!answer.text.contains("test disk"))
  }

  @Test func theCookieIsForTheServerAlone() async throws {
    for isSecure in [false, true] {
      let server = try await TestServer(isSecure: isSecure)
      let pass = try await server.pass(.delegate(of: "JPN"))
      let answer = try await server.visitor().post("/join", [("token", pass.token)])
      let cookie = try #require(answer.header("Set-Cookie"))
      let parts = cookie.split(separator: ";").map { $0.drop { $0 == " " }.lowercased() }
      #expect(cookie.hasPrefix(isSecure ? "__Host-plenary=" : "plenary="))
      #expect(parts.contains("httponly"))
      #expect(parts.contains("samesite=lax"))
      #expect(parts.contains("path=/"))
      #expect(parts.contains("secure") == isSecure)
      #expect(!parts.contains { $0.hasPrefix("domain") })
    }
  }

  @Test func theCookieOfALanguageIsNoLessProtected() async throws {
    let server = try await TestServer(isSecure: true)
    let cookie = try #require(
      try await server.visitor().get("/language/fr").header("Set-Cookie"))
    for flag in ["HttpOnly", "Secure", "SameSite=Lax"] { #expect(cookie.contains(flag)) }
  }

  @Test(arguments: [
    ("http://plenary.example/m/c3", "/m/c3"), ("http://plenary.example/join/secret", "/"),
    ("http://evil.example/m/c3", "/"), ("http://plenary.example//evil.example/", "/"),
    ("http://plenary.example", "/"), ("http://plenary/m/c3", "/"), ("nonsense", "/"),
    ("http://plenary.example.evil.example/m/c3", "/"), ("javascript:alert(1)", "/"),
  ])
  func choosingALanguageLeadsBackToAPageOfOurs(referrer: String, place: String) async throws {
    let server = try await TestServer()
    let answer = try await server.visitor().get(
      "/language/ar", headers: [.referer: referrer])
    #expect(answer.location == place)
  }

  @Test func noSecretIsInALogOrALocation() async throws {
    let server = try await TestServer()
    var secrets: [String] = []
    var locations: [String] = []
    for capacity in [Capacity.secretary, .presidingOfficer, .delegate(of: "JPN")] {
      let issued = try await server.pass(capacity, meeting: nil)
      let browser = server.visitor()
      let answer = try await browser.post("/join", [("token", issued.token)])
      locations.append(answer.location ?? "")
      secrets += [issued.token, issued.code, try #require(browser.token), browser.formToken]
      _ = try await browser.get("/join/\(issued.token)")
      let referred = try await browser.get(
        "/language/fr", headers: [.referer: "http://plenary.example/join/\(issued.token)"])
      locations.append(referred.location ?? "")
      server.disk.isFull = true
      _ = try await browser.post("/leave")
      server.disk.isFull = false
      locations.append(try await browser.post("/leave").location ?? "")
    }
    #expect(!server.log.all.isEmpty)
    for secret in secrets {
      for line in server.log.all + locations { #expect(!line.contains(secret), "\(line)") }
      // What is on record is read by everybody who verifies it.
      for entry in try await server.store.readLog(from: 0, limit: 1000) {
        #expect(!String(decoding: entry.body, as: UTF8.self).contains(secret))
      }
    }
  }

  @Test func headAnswersAsGetDoesWithoutTheBody() async throws {
    let server = try await TestServer()
    let pass = try await server.pass(.observer(nil))
    let browser = try await server.browser(of: .secretary)
    for endpoint in Endpoints.all where endpoint.method == .get {
      let path = endpoint.address(capacity: .secretary, token: pass.token)
      let get = try await browser.get(path)
      let head = try await browser.send(.head, path)
      #expect(head.status == get.status, "\(endpoint.name)")
      #expect(head.type == get.type, "\(endpoint.name)")
      #expect(head.bytes.isEmpty, "\(endpoint.name)")
      expectProtection(head, endpoint.name)
    }
    #expect(try await server.room().live.watcherCount == 0)
  }

  @Test func aMethodThatAnEndpointDoesNotHaveIsRefused() async throws {
    let server = try await TestServer()
    let browser = try await server.browser(of: .secretary)
    let paths = Set(Endpoints.all.map { $0.address(capacity: .secretary) })
    for path in paths {
      for method in [HTTPRequest.Method.put, .delete, .patch, .options, .trace] {
        let answer = try await browser.send(method, path)
        #expect([404, 405].contains(answer.status), "\(method) \(path)")
        expectProtection(answer, path)
      }
    }
  }
}
