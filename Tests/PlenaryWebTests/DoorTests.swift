import HTTPTypes
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// Coming in, staying in, going out: links, codes, passwords, sessions.
@Suite struct DoorTests {
  @Test func aLinkLetsIn() async throws {
    let server = try await TestServer()
    let issued = try await server.pass(.delegate(of: "JPN"))
    let page = try await server.visitor().get("/join/\(issued.token)")
    #expect(page.status == 200)
    #expect(page.text.contains("Third Committee"))
    let browser = server.visitor()
    let answer = try await browser.post("/join", [("token", issued.token)])
    #expect(answer.status == 303)
    #expect(answer.location == "/m/c3/as/seat-JPN")
    #expect(try await browser.get("/m/c3/as/seat-JPN").status == 200)
  }

  @Test func aCodeLetsInHoweverItIsTyped() async throws {
    let server = try await TestServer()
    let issued = try await server.pass(.delegate(of: "JPN"))
    let code = issued.code
    for typed in [code, code.lowercased(), "\(code.prefix(4))-\(code.dropFirst(4))", " \(code) "] {
      let answer = try await server.visitor().post("/join", [("code", typed)])
      #expect(answer.status == 303, "\(typed)")
    }
    for wrong in ["", "A", String(code.dropLast()), code + "A", "💥", "--------"] {
      #expect(try await server.visitor().post("/join", [("code", wrong)]).status == 404)
    }
  }

  @Test func aLinkForOneDeviceLetsOneIn() async throws {
    let server = try await TestServer()
    let issued = try await server.pass(.secretary, meeting: nil, devices: 1)
    let first = server.visitor()
    try await first.join(issued)
    let second = try await server.visitor().post("/join", [("token", issued.token)])
    #expect(second.status == 409)
    #expect(try await first.get("/secretariat").status == 200)
    // The one who is in may use it again: it is the same device.
    #expect(try await first.post("/join", [("token", issued.token)]).status == 303)
    #expect(try await first.get("/secretariat").status == 200)
  }

  @Test func aLinkThatWorksOnceIsDeadWhenItsDeviceLeft() async throws {
    let server = try await TestServer()
    let registrar = server.server.house.registrar
    #expect(await registrar.isManned == false)
    let unused = try await registrar.firstOfficersLink()
    let issued = try await registrar.firstOfficersLink()
    #expect(try await server.visitor().post("/join", [("token", unused.token)]).status == 404)
    let officer = server.visitor()
    try await officer.join(issued)
    #expect(await registrar.isManned)
    let password = [("name", "ada"), ("password", "correct horse")]
    #expect(try await officer.post("/secretariat/password", password).status == 303)
    #expect(try await officer.post("/leave").status == 303)
    for key in [("token", issued.token), ("code", issued.code)] {
      #expect(try await server.visitor().post("/join", [key]).status == 409)
    }
    // The password opens it still, on more devices than one.
    #expect(await registrar.isManned)
    for _ in 0..<2 {
      #expect(try await server.visitor().post("/sign-in", password).status == 303)
    }
    let later = try await server.restarted()
    #expect(try await later.visitor().post("/join", [("token", issued.token)]).status == 409)
  }

  /// Who lost the only session finds a way in: nobody is an officer any more.
  @Test func anOrganisationWithoutAnOfficerIsNotManned() async throws {
    let server = try await TestServer()
    let registrar = server.server.house.registrar
    let officer = server.visitor()
    try await officer.join(try await registrar.firstOfficersLink())
    #expect(await registrar.isManned)
    server.clock.advance(seconds: Session.idleSeconds + 1)
    #expect(await registrar.isManned == false)
    // Who presides over one meeting holds no key to all.
    _ = try await server.join(.presidingOfficer)
    #expect(await registrar.isManned == false)
  }

  /// A conference of several days: each morning the telephones join again.
  @Test func placesOfSessionsThatRanOutAreFree() async throws {
    let server = try await TestServer()
    let issued = try await server.pass(.delegate(of: "JPN"), devices: 2)
    for _ in 0..<4 {
      for _ in 0..<2 {
        #expect(try await server.visitor().post("/join", [("token", issued.token)]).status == 303)
      }
      #expect(try await server.visitor().post("/join", [("token", issued.token)]).status == 409)
      server.clock.advance(seconds: Session.idleSeconds + 1)
    }
    let known = await server.server.house.registrar.organisation.passes[issued.pass.id]
    #expect(known?.devices.count == 2)
  }

  @Test func anExpiredLinkSaysSo() async throws {
    let server = try await TestServer()
    let issued = try await server.pass(.delegate(of: "JPN"), until: server.clock.now)
    #expect(try await server.visitor().get("/join/\(issued.token)").status == 200)
    server.clock.advance(seconds: 1)
    #expect(try await server.visitor().get("/join/\(issued.token)").status == 410)
    #expect(try await server.visitor().post("/join", [("token", issued.token)]).status == 410)
    #expect(try await server.visitor().post("/join", [("code", issued.code)]).status == 410)
  }

  @Test func concurrentJoiningNeverExceedsTheNumberOfDevices() async throws {
    let server = try await TestServer()
    let issued = try await server.pass(.delegate(of: "JPN"), devices: 8)
    let answers = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<100 {
        group.addTask {
          try await server.visitor(from: "198.51.100.\(number)")
            .post("/join", [("token", issued.token)]).status
        }
      }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(answers.count { $0 == 303 } == 8)
    #expect(answers.count { $0 == 409 } == 92)
    let organisation = await server.server.house.registrar.organisation
    #expect(organisation.passes[issued.pass.id]?.devices.count == 8)
    #expect(try await server.restarted().server.house.registrar.organisation == organisation)
  }

  @Test func everyJoiningGivesANewTokenAndEndsTheOld() async throws {
    let server = try await TestServer()
    let issued = try await server.pass(.delegate(of: "JPN"))
    let browser = server.visitor()
    var tokens: [String] = []
    for _ in 0..<3 {
      try await browser.join(issued)
      tokens.append(try #require(browser.token))
    }
    try await browser.join(try await server.pass(.presidingOfficer))
    tokens.append(try #require(browser.token))
    #expect(Set(tokens).count == 4)
    for token in tokens {
      let answer = try await server.send(
        .get, "/m/c3/as/seat-JPN", headers: [.authorization: "Bearer \(token)"])
      #expect(answer.status == (token == tokens.last ? 200 : 401))
    }
    // It stays one device, which holds both passes.
    let organisation = await server.server.house.registrar.organisation
    #expect(organisation.passes[issued.pass.id]?.devices.count == 1)
    #expect(try await browser.get("/m/c3/as/chair").status == 200)
    #expect(try await browser.get("/m/c3/as/seat-JPN").status == 200)
  }

  @Test func leavingEndsTheSessionEverywhere() async throws {
    let server = try await TestServer()
    let browser = try await server.join(.delegate(of: "JPN"))
    let token = try #require(browser.token)
    let answer = try await browser.post("/leave")
    #expect(answer.status == 303)
    #expect(answer.header("Set-Cookie")?.lowercased().contains("max-age=0") == true)
    #expect(browser.token == nil)
    for place in [server, try await server.restarted()] {
      let again = try await place.send(
        .get, "/m/c3/as/seat-JPN", headers: [.authorization: "Bearer \(token)"])
      #expect(again.status == 401)
    }
  }

  /// Leaving that the disk did not take is no leaving: after a restart the session would be back.
  @Test func leavingOnAFullDiskFailsAndCanBeDoneAgain() async throws {
    let server = try await TestServer()
    let browser = try await server.join(.delegate(of: "JPN"))
    server.disk.isFull = true
    #expect(try await browser.post("/leave").status == 507)
    #expect(try await browser.get(browser.base).status == 200)
    server.disk.isFull = false
    #expect(try await browser.post("/leave").status == 303)
    #expect(try await browser.get(browser.base).status == 401)
  }

  @Test func aSessionEndsADayAfterItWasUsedLast() async throws {
    let server = try await TestServer()
    let browser = try await server.join(.delegate(of: "JPN"))
    server.clock.advance(seconds: 86_400)
    #expect(try await browser.get(browser.base).status == 200)
    server.clock.advance(seconds: 86_401)
    #expect(try await browser.get(browser.base).status == 401)
  }

  @Test func aSessionEndsAfterAWeekInAnyCase() async throws {
    let server = try await TestServer()
    let browser = try await server.join(.delegate(of: "JPN"))
    for _ in 0..<14 {
      server.clock.advance(seconds: 43_200)
      #expect(try await browser.get(browser.base).status == 200)
    }
    server.clock.advance(seconds: 1)
    #expect(try await browser.get(browser.base).status == 401)
  }

  @Test func aSessionInUseOutlivesARestart() async throws {
    let server = try await TestServer()
    let browser = try await server.join(.delegate(of: "JPN"))
    server.clock.advance(seconds: 80_000)
    #expect(try await browser.get(browser.base).status == 200)
    // What was seen is written down beside the answer.
    let session = try await server.shelf.contents(of: "sessions").keys.first
    for _ in 0..<1000 {
      let bytes = try await server.shelf.contents(of: "sessions")[session ?? ""]
      if let bytes, Session(bytes: bytes)?.lastSeen == server.clock.now { break }
      await Task.yield()
    }
    server.clock.advance(seconds: 80_000)
    let later = browser.moved(to: try await server.restarted())
    #expect(try await later.get(later.base).status == 200)
  }

  @Test func aRestartFindsSessionsPassesAndMeetings() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    let delegate = try await server.join(.delegate(of: "CUB"))
    let unused = try await server.pass(.delegate(of: "FRA"))
    let again = try await server.restarted()
    #expect(try await again.meeting.voting?.subject == .proposal("L.1"))
    #expect(try await delegate.moved(to: again).vote(.against).status == 200)
    try await again.visitor().join(unused)
    #expect(try await chair.moved(to: again).give(.announceResult).status == 200)
    #expect(try await again.meeting.results.last?.tally.all.against == 1)
  }

  // MARK: passwords

  @Test func anOfficerSignsInWithAPassword() async throws {
    let server = try await TestServer()
    let officer = try await server.join(.secretary, meeting: nil)
    let set = try await officer.post(
      "/secretariat/password", [("name", "clerk"), ("password", "four horses and a cart")])
    #expect(set.status == 303)
    let restarted = try await server.restarted()
    for place in [server, restarted] {
      let browser = place.visitor(from: "203.0.113.9")
      let wrong = try await browser.post(
        "/sign-in", [("name", "clerk"), ("password", "four horses and a card")])
      #expect(wrong.status == 403)
      let right = try await browser.post(
        "/sign-in", [("name", "clerk"), ("password", "four horses and a cart")])
      #expect(right.status == 303)
      #expect(try await browser.get("/secretariat").status == 200)
    }
    // What is kept does not tell the password.
    let kept = try await server.shelf.contents(of: "passwords").values
    #expect(kept.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("horses") })
  }

  @Test(arguments: [
    ("", "four horses and a cart"), (String(repeating: "n", count: 101), "four horses and a cart"),
    ("clerk", "short"), ("clerk", "password"), ("clerk", "aaaaaaaaaaaa"), ("clerk", ""),
    ("clerk", String(repeating: "ab c", count: 65)),
  ])
  func unsuitableNamesAndPasswordsAreRefused(name: String, password: String) async throws {
    let server = try await TestServer()
    let officer = try await server.join(.secretary, meeting: nil)
    let answer = try await officer.post(
      "/secretariat/password", [("name", name), ("password", password)])
    #expect(answer.status == 422)
    #expect(try await server.shelf.contents(of: "passwords").isEmpty)
  }

  /// Whoever is chair of one meeting, too, chooses the password where he means it.
  @Test func aPasswordIsForThePassOfThePage() async throws {
    let server = try await TestServer()
    let officer = server.visitor()
    try await officer.join(try await server.pass(.presidingOfficer))
    try await officer.join(try await server.pass(.secretary, meeting: nil))
    let set = [("name", "ada"), ("password", "four horses and a cart")]
    #expect(try await officer.post("/secretariat/password", set).status == 303)
    let other = server.visitor()
    #expect(try await other.post("/sign-in", set).location == "/secretariat")
    // Another name for the same pass takes the place of the first.
    let again = [("name", "bea"), ("password", "five horses and a cart")]
    #expect(try await officer.post("/secretariat/password", again).status == 303)
    #expect(try await server.visitor().post("/sign-in", set).status == 403)
    #expect(try await server.visitor().post("/sign-in", again).status == 303)
    let chair = [("name", "chair"), ("password", "six horses and a cart")]
    #expect(try await officer.post("/m/c3/as/chair/password", chair).status == 303)
    #expect(try await server.visitor().post("/sign-in", chair).location == "/m/c3/as/chair")
  }

  /// All delegations of a hall stand behind one address.
  @Test func rightKeysCostNothing() async throws {
    var limits = Server.Limits()
    limits.joining = RateLimit(attempts: 2, perSeconds: 60)
    let server = try await TestServer(limits: limits)
    for member in TestServer.members {
      let issued = try await server.pass(.delegate(of: member))
      #expect(try await server.visitor().get("/join/\(issued.token)").status == 200)
      #expect(try await server.visitor().post("/join", [("token", issued.token)]).status == 303)
    }
    for status in [404, 404, 429] {
      #expect(try await server.visitor().post("/join", [("code", "AAAAAAAA")]).status == status)
    }
  }

  @Test func twoOfficersWhoRenewAPassMakeOneInItsPlace() async throws {
    let server = try await TestServer()
    let registrar = server.server.house.registrar
    let issued = try await server.pass(.delegate(of: "JPN"))
    let id = issued.pass.id
    let renewed = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (try? await registrar.reissue(id, by: nil)) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(renewed == 1)
    let holding = await registrar.organisation.passes(for: TestServer.meeting)
    #expect(holding.count == 1)
    #expect(try await server.shelf.contents(of: "links").count == 1)
    #expect(try await server.shelf.contents(of: "codes").count == 1)
  }

  @Test func aNameBelongsToOnePass() async throws {
    let server = try await TestServer()
    let first = try await server.join(.secretary, meeting: nil)
    let second = try await server.join(.presidingOfficer, meeting: nil)
    let fields = [("name", "clerk"), ("password", "four horses and a cart")]
    #expect(try await first.post("/secretariat/password", fields).status == 303)
    #expect(try await second.post("/secretariat/password", fields).status == 409)
    #expect(try await first.post("/secretariat/password", fields).status == 303)
  }

  @Test func aPasswordThatTheDiskDidNotTakeOpensNothing() async throws {
    let server = try await TestServer()
    let officer = try await server.join(.secretary, meeting: nil)
    server.disk.isFull = true
    let fields = [("name", "clerk"), ("password", "four horses and a cart")]
    #expect(try await officer.post("/secretariat/password", fields).status == 507)
    server.disk.isFull = false
    #expect(try await server.visitor().post("/sign-in", fields).status == 403)
    #expect(try await officer.post("/secretariat/password", fields).status == 303)
    #expect(try await server.visitor().post("/sign-in", fields).status == 303)
  }

  // MARK: attempts

  @Test func attemptsToJoinAreLimitedByAddress() async throws {
    let server = try await TestServer()
    let visitor = server.visitor()
    for _ in 0..<20 { #expect(try await visitor.post("/join", [("code", "ABCD")]).status == 404) }
    let refused = try await visitor.post("/join", [("code", "ABCD")])
    #expect(refused.status == 429)
    #expect(refused.header("Retry-After") == "3")
    #expect(try await visitor.get("/join/unknown").status == 429)
    #expect(
      try await server.visitor(from: "192.0.2.2").post("/join", [("code", "ABCD")]).status == 404)
    server.clock.advance(seconds: 3)
    #expect(try await visitor.post("/join", [("code", "ABCD")]).status == 404)
    #expect(try await visitor.post("/join", [("code", "ABCD")]).status == 429)
  }

  @Test func attemptsToSignInAreLimitedByName() async throws {
    var limits = Server.Limits()
    limits.signingIn = RateLimit(attempts: 2, perSeconds: 60)
    let server = try await TestServer(limits: limits)
    let fields = [("name", "clerk"), ("password", "a guess or two")]
    for number in 1...4 {
      let answer = try await server.visitor(from: "198.51.100.\(number)").post("/sign-in", fields)
      #expect(answer.status == (number <= 2 ? 403 : 429))
    }
    // And by address, whatever the name.
    for number in 1...3 {
      let answer = try await server.visitor(from: "203.0.113.1").post(
        "/sign-in", [("name", "name \(number)"), ("password", "a guess or two")])
      #expect(answer.status == (number <= 2 ? 403 : 429))
      #expect((answer.header("Retry-After") != nil) == (number > 2))
    }
  }

  /// Otherwise the address can be forged in a header.
  @Test func noHeaderChangesTheAddress() async throws {
    var limits = Server.Limits()
    limits.joining = RateLimit(attempts: 1, perSeconds: 60)
    let server = try await TestServer(limits: limits)
    var statuses: [Int] = []
    for number in 1...3 {
      let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
      let answer = try await server.visitor().post(
        "/join", [("code", "ABCD")], headers: [forwarded: "198.51.100.\(number)"])
      statuses.append(answer.status)
    }
    #expect(statuses == [404, 429, 429])
  }

  /// Behind another server it is that one that says who asks, in the last place; the rest anybody can
  /// write.
  @Test func behindAnotherServerAttemptsAreLimitedByWhoAsksThere() async throws {
    var limits = Server.Limits()
    limits.joining = RateLimit(attempts: 1, perSeconds: 60)
    let server = try await TestServer(behind: "https://meetings.example.org", limits: limits)
    let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
    var statuses: [Int] = []
    for list in [
      "198.51.100.1", "198.51.100.2", "203.0.113.7, 198.51.100.2", "198.51.100.1, 198.51.100.3",
    ] {
      let answer = try await server.visitor().post(
        "/join", [("code", "ABCD")], headers: [forwarded: list])
      statuses.append(answer.status)
    }
    #expect(statuses == [404, 404, 429, 404])
  }

  @Test func behindAnotherServerLinksAndCookiesGoByItsAddress() async throws {
    let server = try await TestServer(behind: "https://meetings.example.org")
    let secretary = server.visitor()
    let issued = try await server.pass(.secretary)
    let own: HTTPFields = [.origin: "https://meetings.example.org"]
    let joined = try await secretary.post("/join", [("token", issued.token)], headers: own)
    #expect(joined.status == 303)
    #expect(joined.header("Set-Cookie")?.hasPrefix("__Host-plenary=") == true)
    let page = try await secretary.post(
      "/m/c3/as/secretary/passes", [("act", "issue-all")], headers: own)
    #expect(page.text.contains("https://meetings.example.org/join/"))
    #expect(!page.text.contains("http://plenary.example"))
    let foreign: HTTPFields = [.origin: "https://elsewhere.example"]
    #expect(
      try await secretary.post("/m/c3/as/secretary/passes", headers: foreign).status == 403)
  }

  /// Whoever may not send it does not make the server read a megabyte.
  @Test func aBodyIsReadOnlyFromWhoeverMaySendIt() async throws {
    let server = try await TestServer()
    let large = [UInt8](repeating: 65, count: 2 << 20)
    #expect(
      try await server.visitor().post("/m/c3/as/seat-JPN/orders", body: large).status == 401)
    let delegate = try await server.join(.delegate(of: "JPN"))
    #expect(try await delegate.post("/m/c3/as/seat-CUB/orders", body: large).status == 403)
    #expect(try await delegate.post("\(delegate.base)/orders", body: large).status == 413)
  }

  @Test func ordersAreLimitedByDevice() async throws {
    var limits = Server.Limits()
    limits.orders = RateLimit(attempts: 3, perSeconds: 10)
    let server = try await TestServer(limits: limits)
    let first = try await server.join(.delegate(of: "JPN"))
    let second = try await server.join(.delegate(of: "JPN"))
    for number in 1...5 {
      #expect(
        try await first.vote(.inFavour, key: "k\(number)").status == (number <= 3 ? 409 : 429))
    }
    #expect(try await second.vote(.inFavour).status == 409)
  }
}
