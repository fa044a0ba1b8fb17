import HTTPTypes
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// Who may use which endpoint. A line of the table is an endpoint; a column a kind of visitor, who
/// asks in a capacity of his own (the public as if it presided), with a form that has its token and
/// nothing else. So 400, 404 and 422 say that the visitor was let in and the form was empty.
@Suite struct AccessTests {
  static let table = """
    endpoint                                          public observer delegate secretary presiding-officer
    GET /                                             200    200      200      200       200
    GET /join/{token}                                 200    200      200      200       200
    POST /join                                        404    404      404      404       404
    POST /sign-in                                     403    403      403      403       403
    POST /leave                                       303    303      303      303       303
    GET /language/{language}                          303    303      303      303       303
    GET /m/{meeting}                                  200    200      200      200       200
    GET /m/{meeting}/display                          200    200      200      200       200
    GET /m/{meeting}/live                             200    200      200      200       200
    GET /m/{meeting}/results/{number}                 200    200      200      200       200
    GET /m/{meeting}/rules/{rule}                     200    200      200      200       200
    GET /m/{meeting}/secret                           200    200      200      200       200
    POST /m/{meeting}/secret/cast                     400    400      400      400       400
    GET /m/{meeting}/documents                        200    200      200      200       200
    GET /m/{meeting}/documents/file                   404    404      404      404       404
    GET /m/{meeting}/documents/comparison             404    404      404      404       404
    GET /m/{meeting}/forecast                         404    404      404      404       404
    GET /m/{meeting}/forecast/{table}                 404    404      404      404       404
    GET /m/{meeting}/minutes                          200    200      200      200       200
    GET /m/{meeting}/record                           200    200      200      200       200
    GET /m/{meeting}/record.plenary                   200    200      200      200       200
    GET /m/{meeting}/votes.csv                        200    200      200      200       200
    GET /m/{meeting}/votes.json                       200    200      200      200       200
    GET /m/{meeting}/as/{capacity}                    401    200      200      200       200
    GET /m/{meeting}/as/{capacity}/live               401    200      200      200       200
    GET /m/{meeting}/as/{capacity}/documents          401    200      200      200       200
    POST /m/{meeting}/as/{capacity}/orders            401    400      400      400       400
    POST /m/{meeting}/as/{capacity}/ballot            401    400      400      400       400
    POST /m/{meeting}/as/{capacity}/amendments        401    400      400      400       400
    POST /m/{meeting}/as/{capacity}/drafts            401    422      422      422       422
    POST /m/{meeting}/as/{capacity}/secret/token      401    403      422      403       403
    POST /m/{meeting}/as/{capacity}/secret/prepare    401    403      403      409       409
    POST /m/{meeting}/as/{capacity}/secret/open       401    403      403      409       409
    POST /m/{meeting}/as/{capacity}/secret/close      401    403      403      409       409
    POST /m/{meeting}/as/{capacity}/secret/abandon    401    403      403      409       409
    POST /m/{meeting}/as/{capacity}/ballot-count      401    403      403      422       422
    POST /m/{meeting}/as/{capacity}/password          401    403      403      422       422
    GET /m/{meeting}/as/{capacity}/minutes            401    403      403      200       200
    POST /m/{meeting}/as/{capacity}/minutes           401    403      403      303       303
    GET /m/{meeting}/as/{capacity}/desk               401    403      403      200       200
    GET /m/{meeting}/as/{capacity}/attendance         401    403      403      200       200
    POST /m/{meeting}/as/{capacity}/attendance        401    403      403      303       303
    POST /m/{meeting}/as/{capacity}/hand-ballot       401    403      403      400       400
    POST /m/{meeting}/as/{capacity}/count             401    403      403      422       422
    GET /m/{meeting}/as/{capacity}/passes             401    403      403      200       200
    POST /m/{meeting}/as/{capacity}/passes            401    403      403      400       400
    GET /secretariat                                  401    403      403      200       200
    POST /secretariat/meetings                        401    403      403      422       422
    POST /secretariat/password                        401    403      403      422       422
    POST /api/v1/join                                        400    400      400      400       400
    POST /api/v1/leave                                       401    204      204      204       204
    GET /api/v1/places                                       401    200      200      200       200
    GET /api/v1/meetings                                     200    200      200      200       200
    GET /api/v1/meetings/{meeting}                           200    200      200      200       200
    GET /api/v1/meetings/{meeting}/results/{number}          200    200      200      200       200
    GET /api/v1/meetings/{meeting}/documents                 200    200      200      200       200
    GET /api/v1/meetings/{meeting}/rules/{rule}              200    200      200      200       200
    GET /api/v1/meetings/{meeting}/events                    200    200      200      200       200
    GET /api/v1/meetings/{meeting}/events/stream             200    200      200      200       200
    GET /api/v1/meetings/{meeting}/record                    200    200      200      200       200
    GET /api/v1/meetings/{meeting}/verification              200    200      200      200       200
    GET /api/v1/meetings/{meeting}/votes                     200    200      200      200       200
    GET /api/v1/meetings/{meeting}/as/{capacity}/in-order    401    200      200      200       200
    POST /api/v1/meetings/{meeting}/as/{capacity}/orders     401    400      400      400       400
    POST /api/v1/meetings/{meeting}/as/{capacity}/ballot     401    400      400      400       400
    GET /api/v1/meetings/{meeting}/secret-ballot             404    404      404      404       404
    POST /api/v1/meetings/{meeting}/secret-ballot/cast       400    400      400      400       400
    POST /api/v1/meetings/{meeting}/as/{capacity}/secret-ballot/prepare 401 403 403    409       409
    POST /api/v1/meetings/{meeting}/as/{capacity}/secret-ballot/token 401 400   400    400       400
    POST /api/v1/meetings/{meeting}/as/{capacity}/secret-ballot/open 401  403   403    409       409
    POST /api/v1/meetings/{meeting}/as/{capacity}/secret-ballot/close 401 403   403    409       409
    POST /api/v1/meetings/{meeting}/as/{capacity}/secret-ballot/abandon 401 403 403    400       400
    GET /api/v1/meetings/{meeting}/minutes                   200    200      200      200       200
    POST /api/v1/meetings/{meeting}/as/{capacity}/minutes    401    403      403      400       400
    POST /api/v1/meetings/{meeting}/as/{capacity}/password   401    403      403      400       400
    POST /api/v1/meetings                                    401    403      403      400       400
    POST /api/v1/members/preview                             401    403      403      400       400
    GET /api/v1/meetings/{meeting}/passes                    401    403      403      200       200
    POST /api/v1/meetings/{meeting}/passes                   401    403      403      400       400
    POST /api/v1/meetings/{meeting}/passes/{pass}/reissue    401    403      403      404       404
    POST /api/v1/meetings/{meeting}/passes/{pass}/revoke     401    403      403      404       404
    GET /archive                                             404    404      404      404       404
    GET /archive/votes.csv                                   404    404      404      404       404
    GET /archive/pair                                        404    404      404      404       404
    GET /archive/vote/{name}                                 404    404      404      404       404
    GET /archive/vote/{name}/{table}                         404    404      404      404       404
    GET /archive/member/{code}                               404    404      404      404       404
    GET /archive/member/{code}/{table}                       404    404      404      404       404
    GET /archive/pair/{first}/{second}                       404    404      404      404       404
    GET /archive/pair/{first}/{second}/{table}               404    404      404      404       404
    GET /archive/series/{name}                               404    404      404      404       404
    GET /archive/series/{name}/{table}                       404    404      404      404       404
    GET /archive/session/{body}/{number}                     404    404      404      404       404
    GET /archive/session/{body}/{number}/{table}             404    404      404      404       404
    GET /press                                               200    200      200      200       200
    POST /press                                              200    200      200      200       200
    GET /openapi.json                                        200    200      200      200       200
    GET /static/{hash}/archive.css                    200    200      200      200       200
    GET /static/{hash}/documents.css                  200    200      200      200       200
    GET /static/{hash}/plenary.css                    200    200      200      200       200
    GET /static/{hash}/plenary.js                     200    200      200      200       200
    GET /static/{hash}/secret.js                      200    200      200      200       200
    GET /static/{hash}/blind-ballot.js                200    200      200      200       200
    GET /static/{hash}/favicon.svg                    200    200      200      200       200
    GET /favicon.svg                                  200    200      200      200       200
    GET /favicon.ico                                  200    200      200      200       200
    GET /healthz                                      200    200      200      200       200
    GET /metrics                                      200    200      200      200       200
    """

  private static let lines = table.split(separator: "\n").map {
    $0.split(separator: " ").map(String.init)
  }
  private static let visitors = lines[0].dropFirst().map { Access.Visitor(rawValue: $0) }
  /// Statuses by endpoint.
  private static let rows = Dictionary(
    uniqueKeysWithValues: lines.dropFirst().map { ("\($0[0]) \($0[1])", Array($0.dropFirst(2))) })

  @Test func everyEndpointHasARow() {
    let named = Set(Self.rows.keys)
    let known = Set(Endpoints.all.map(\.name))
    #expect(known.subtracting(named).sorted() == [], "say in the table who may use these")
    #expect(named.subtracting(known).sorted() == [], "these do not exist")
    #expect(Self.visitors == Access.Visitor.allCases.map { $0 })
  }

  @Test(arguments: Access.Visitor.allCases)
  func everyEndpointAnswersAsTheTableSays(visitor: Access.Visitor) async throws {
    let column = try #require(Self.visitors.firstIndex(of: visitor))
    let server = try await TestServer()
    let chair = try await server.withVoting()
    try await chair.carryOut(.announceResult)
    let pass = try await server.pass(.observer(nil))
    for (number, endpoint) in Endpoints.all.enumerated() {
      // An address of its own, since attempts at doors are counted.
      let browser = try await server.browser(of: visitor, from: "198.51.100.\(number)")
      let path = endpoint.address(
        capacity: visitor.capacity ?? .presidingOfficer, token: pass.token)
      let answer =
        endpoint.method == .get
        ? try await browser.get(path) : try await browser.post(path)
      #expect(
        "\(answer.status)" == Self.rows[endpoint.name]?[column],
        "\(endpoint.name) for \(visitor.rawValue)")
    }
  }

  /// A capacity is held by a pass or it is not: no other opens its pages.
  @Test func noCapacityOpensThePagesOfAnother() async throws {
    let server = try await TestServer()
    let capacities: [Capacity] = [
      .presidingOfficer, .secretary, .delegate(of: "JPN"), .delegate(of: "CUB"), .observer("PSE"),
      .observer(nil),
    ]
    for held in capacities {
      let browser = try await server.join(held)
      for asked in capacities where asked != held {
        for endpoint in Endpoints.all where endpoint.path.contains("{capacity}") {
          let path = endpoint.address(capacity: asked)
          let answer =
            endpoint.method == .get
            ? try await browser.get(path) : try await browser.post(path)
          #expect(answer.status == 403, "\(endpoint.name) as \(asked.pathName) by \(held.pathName)")
        }
      }
    }
  }

  @Test func aPassOfAnotherMeetingOpensNothing() async throws {
    let server = try await TestServer()
    var other = TestServer.notice
    other.id = MeetingID(stored: "c1")
    try await server.server.house.registrar.convene(other, by: nil)
    for capacity in [Capacity.presidingOfficer, .secretary, .delegate(of: "JPN")] {
      let browser = try await server.join(capacity)
      for endpoint in Endpoints.all where endpoint.path.contains("{capacity}") {
        let path = endpoint.address(meeting: other.id, capacity: capacity)
        let answer =
          endpoint.method == .get ? try await browser.get(path) : try await browser.post(path)
        #expect(answer.status == 403, "\(endpoint.name)")
      }
      // An officer of one meeting is none of the organisation.
      #expect(try await browser.get("/secretariat").status == 403)
    }
  }

  @Test func aRevokedPassIsOutAtOnce() async throws {
    let server = try await TestServer()
    let issued = try await server.pass(.delegate(of: "JPN"))
    let browser = server.visitor()
    try await browser.join(issued)
    #expect(try await browser.get(browser.base).status == 200)
    let secretary = try await server.join(.secretary)
    let answer = try await secretary.post(
      "\(secretary.base)/passes", [("act", "revoke"), ("pass", issued.pass.id)])
    #expect(answer.status == 200)
    #expect(try await browser.get(browser.base).status == 403)
    #expect(try await browser.give(.requestFloor(nil)).status == 403)
    #expect(try await server.visitor().post("/join", [("token", issued.token)]).status == 404)
    #expect(try await server.visitor().post("/join", [("code", issued.code)]).status == 404)
  }

  @Test func aPassEndsAtItsTimeForThoseWhoHaveJoinedToo() async throws {
    let server = try await TestServer()
    let issued = try await server.pass(
      .delegate(of: "JPN"), until: server.clock.now.adding(hours: 1))
    let browser = server.visitor()
    try await browser.join(issued)
    server.clock.advance(seconds: 3600)
    #expect(try await browser.get(browser.base).status == 200)
    server.clock.advance(seconds: 1)
    #expect(try await browser.get(browser.base).status == 403)
    #expect(try await server.visitor().post("/join", [("token", issued.token)]).status == 410)
  }

  /// Otherwise whoever presides over one meeting could make himself an officer of all of them.
  @Test(arguments: ["revoke", "reissue"])
  func anOfficerOfOneMeetingCannotTouchPassesOfOthers(act: String) async throws {
    let server = try await TestServer()
    var other = TestServer.notice
    other.id = MeetingID(stored: "c1")
    try await server.server.house.registrar.convene(other, by: nil)
    let chair = try await server.join(.presidingOfficer)
    for meeting in [nil, other.id] {
      let foreign = try await server.pass(.secretary, meeting: meeting)
      let answer = try await chair.post(
        "\(chair.base)/passes", [("act", act), ("pass", foreign.pass.id)])
      // That one is held for all meetings is no secret, only not theirs; of another's there is none.
      #expect(answer.status == (meeting == nil ? 403 : 404))
      let organisation = await server.server.house.registrar.organisation
      #expect(organisation.passes[foreign.pass.id]?.isRevoked == false)
      #expect(organisation.passes.count == (meeting == nil ? 2 : 3))
    }
    let officer = try await server.join(.secretary, meeting: nil)
    let own = try await server.pass(.delegate(of: "JPN"))
    let answer = try await officer.post(
      "/m/c3/as/secretary/passes", [("act", act), ("pass", own.pass.id)])
    #expect(answer.status == 200)
  }

  @Test(arguments: [
    ("seat-XXX", 422), ("seat-", 422), ("observer-JPN", 422), ("seat-PSE", 422), ("king", 400),
    ("", 400),
  ])
  func passesAreGivenOnlyToWhoeverHasAPlace(capacity: String, status: Int) async throws {
    let server = try await TestServer()
    let secretary = try await server.join(.secretary)
    let size = try await server.logSize
    let answer = try await secretary.post(
      "\(secretary.base)/passes", [("act", "issue"), ("capacity", capacity)])
    #expect(answer.status == status)
    #expect(try await server.logSize == size)
  }

  @Test func passesForEverybodyAreGivenOnce() async throws {
    let server = try await TestServer()
    let secretary = try await server.join(.secretary)
    let first = try await secretary.post("\(secretary.base)/passes", [("act", "issue-all")])
    #expect(first.text.components(of: "class=\"card\"") == TestServer.members.count)
    let second = try await secretary.post("\(secretary.base)/passes", [("act", "issue-all")])
    #expect(second.text.components(of: "class=\"card\"") == 0)
  }

  @Test func noVisitorMayDoMoreThanTheOnesBelowHim() {
    for permission in Permission.allCases {
      let allowed = Access.Visitor.allCases.map { Access.may($0, permission) }
      #expect(allowed.sorted { !$0 && $1 } == allowed, "\(permission)")
    }
  }
}

extension String {
  /// How often a text stands in it.
  func components(of text: String) -> Int { ranges(of: text).count }
}
