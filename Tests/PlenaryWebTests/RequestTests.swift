import HTTPTypes
import Hummingbird
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// Requests that no page of ours sends.
@Suite struct RequestTests {
  @Test func bodiesAreBoundedOnEveryEndpoint() async throws {
    let server = try await TestServer()
    let chair = try await server.browser(of: .presidingOfficer)
    for endpoint in Endpoints.all where endpoint.method == .post {
      #expect((1...(1 << 20)).contains(endpoint.greatestBody), "\(endpoint.name)")
      let body = [UInt8](repeating: UInt8(ascii: "a"), count: endpoint.greatestBody + 1)
      let answer = try await chair.post(endpoint.address(), body: body)
      #expect(answer.status == 413, "\(endpoint.name)")
    }
  }

  @Test(arguments: ["a=%", "a=%4", "a=%zz", "%", "a=%ff", "a=%c3%28", "a=%ed%a0%80"])
  func brokenEscapesAndTextThatIsNotUTF8AreRefused(body: String) async throws {
    let server = try await TestServer()
    let chair = try await server.join(.presidingOfficer)
    let size = try await server.logSize
    for path in ["orders", "ballot", "attendance", "hand-ballot", "count", "passes"] {
      let answer = try await chair.post(
        "\(chair.base)/\(path)", body: Array(body.utf8),
        headers: [.formToken: chair.formToken, .accept: "application/json"])
      #expect(answer.status == 400, "\(path)")
      #expect(answer.problem == "not-understood", "\(path)")
    }
    #expect(try await server.logSize == size)
  }

  @Test func bytesThatAreNoTextAreRefused() async throws {
    let server = try await TestServer()
    let answer = try await server.visitor().post("/join", body: [0x61, 0x3D, 0xFF, 0xFE])
    #expect(answer.status == 400)
  }

  @Test(arguments: [
    "/m/none", "/m/none/as/chair", "/m/c3/as/king", "/m/organisation", "/m/C3", "/m/..",
    "/m/c3/results/0", "/m/c3/results/1", "/m/c3/results/-1", "/m/c3/results/x",
    "/m/c3/results/-9223372036854775808", "/m/c3/results/9223372036854775807",
    "/m/c3/rules/none", "/m/c3/documents?text=none", "/language/xx", "/join/unknown", "/nowhere",
    "/static/0/plenary.js", "/m/c3/as/seat-JPN/nowhere", "/m//as/chair",
  ])
  func whatIsNotThereIsNotFound(path: String) async throws {
    let server = try await TestServer()
    let answer = try await server.visitor().get(path)
    #expect(answer.status == 404)
    #expect(answer.type == "text/html; charset=utf-8")
    let json = try await server.visitor().get(path, headers: [.accept: "application/json"])
    #expect(json.status == 404)
    #expect(json.type == "application/problem+json")
  }

  @Test(arguments: ["/m/%", "/m/%zz", "/m/c3/as/%c3%28", "/m/c3/rules/%ff", "/join/%e0%80"])
  func brokenAddressesAreRefused(path: String) async throws {
    let server = try await TestServer()
    #expect([400, 404].contains(try await server.visitor().get(path).status))
  }

  @Test(arguments: [
    "-1", "0", "1", "-9223372036854775808", "9223372036854775807", "9223372036854775808", "x", "",
    "%00", "1e9",
  ])
  func thePlaceInTheLogMayBeAnything(before: String) async throws {
    let server = try await TestServer()
    _ = try await server.withVoting()
    #expect(try await server.visitor().get("/m/c3/record?before=\(before)").status == 200)
    #expect(try await server.visitor().get("/m/c3/live?version=\(before)").status == 200)
  }

  @Test func aMissingTokenMayBeOfAnyLength() async throws {
    let server = try await TestServer()
    for token in ["", "x", String(repeating: "x", count: 5000), "💥", "a b"] {
      let encoded = FormFields.encoded(token)
      let cookie = try await server.send(
        .get, "/", headers: [.cookie: "plenary=\(encoded)"])
      #expect(cookie.status == 200)
      let bearer = try await server.send(
        .get, "/secretariat", headers: [.authorization: "Bearer \(encoded)"])
      #expect(bearer.status == 401)
    }
  }

  @Test(arguments: [
    "", "order=", "order=x", "order=%5B%5D", "order=%7B%7D", "order=%7B%22order%22%3A1%7D",
    "order=%7B%22order%22%3A%22fly%22%7D",
    "order=%7B%22order%22%3A%22open-meeting%22%2C%22more%22%3A1%7D",
  ])
  func whatIsNoOrderIsRefused(body: String) async throws {
    let server = try await TestServer()
    let chair = try await server.join(.presidingOfficer)
    let size = try await server.logSize
    let answer = try await chair.post(
      "\(chair.base)/orders", body: Array(body.utf8),
      headers: [.formToken: chair.formToken, .accept: "application/json"])
    #expect([400, 422].contains(answer.status))
    #expect(answer.problem == "not-understood")
    #expect(try await server.logSize == size)
  }

  @Test(arguments: [
    "", " ", "a b", "käse", String(repeating: "k", count: 81), "a/b", "a.b", "a\nb",
  ])
  func keysThatTheRecordWouldNotTakeAreRefused(key: String) async throws {
    let server = try await TestServer()
    let chair = try await server.join(.presidingOfficer)
    let answer = try await chair.give(.openMeeting, key: key)
    #expect(answer.status == 400)
    #expect(answer.problem == "key")
    let attendance = try await chair.post(
      "\(chair.base)/attendance", [("key", key), ("attendance:JPN", "present")],
      headers: [.accept: "application/json"])
    #expect(attendance.status == 400)
    #expect(try await server.meeting.eventCount == 0)
  }

  @Test(arguments: [
    ("", "united-nations GA-C3", "2014-11-18", "0", "name"),
    ("A meeting", "united-nations GA-C3", "2014-11-18", "0", "id"),
    ("title", "united-nations", "2014-11-18", "0", "ok"),
    ("title", "nowhere GA-C3", "2014-11-18", "0", "ok"),
    ("title", "../../etc passwd", "2014-11-18", "0", "ok"),
    ("title", "united-nations NONE", "2014-11-18", "0", "ok"),
    ("title", "", "2014-11-18", "0", "ok"),
    ("title", "united-nations GA-C3", "2014-02-30", "0", "ok"),
    ("title", "united-nations GA-C3", "", "0", "ok"),
    ("title", "united-nations GA-C3", "1850-01-01", "0", "ok"),
    ("title", "united-nations GA-C3", "2014-11-18", "841", "ok"),
    ("title", "united-nations GA-C3", "2014-11-18", "-9223372036854775808", "ok"),
    ("title", "united-nations GA-C3", "2014-11-18", "", "ok"),
  ])
  func whatIsNoMeetingIsNotConvened(
    title: String, body: String, day: String, offset: String, what: String
  ) async throws {
    let server = try await TestServer()
    let officer = try await server.browser(of: .secretary)
    let size = try await server.logSize
    let ids = what == "id" ? ["", "A", "-a", "organisation", "c3", "../x", "ä"] : ["new"]
    for id in ids {
      let answer = try await officer.post(
        "/secretariat/meetings",
        [
          ("title", title), ("id", id), ("body", body), ("day", day), ("offset", offset),
          ("act", "convene"),
        ])
      #expect([409, 422].contains(answer.status), "\(id): \(answer.status)")
    }
    #expect(try await server.logSize == size)
    #expect(try await officer.get("/secretariat").status == 200)
  }

  @Test func aMeetingIsConvenedWithItsMembers() async throws {
    let server = try await TestServer(convening: nil)
    let officer = try await server.join(.secretary, meeting: nil)
    var fields = [
      ("title", "Council"), ("id", "council"), ("body", "united-nations GA-C3"),
      ("day", "2014-11-18"), ("offset", "60"), ("place", "Bonn"),
      ("members", "code,name\nA,Anna\nB,\"Bruno, B.\"\n"), ("act", "preview"),
    ]
    let preview = try await officer.post("/secretariat/meetings", fields)
    #expect(preview.status == 200)
    #expect(preview.text.contains("Bruno, B."))
    #expect(await server.server.house.meetings().isEmpty)
    fields[fields.count - 1] = ("act", "convene")
    #expect(try await officer.post("/secretariat/meetings", fields).status == 303)
    #expect(try await officer.post("/secretariat/meetings", fields).status == 409)
    let room = try await server.room(MeetingID(stored: "council"))
    #expect(room.rules.roster.seats.map(\.name) == ["Anna", "Bruno, B."])
    #expect(try await server.visitor().get("/m/council").status == 200)
    fields[1] = ("id", "other")
    fields[6] = ("members", "A,Anna\nA,Bruno")
    #expect(try await officer.post("/secretariat/meetings", fields).status == 422)
    // A table with a heading and nobody in it is no membership.
    fields[6] = ("members", "code,name\n")
    #expect(try await officer.post("/secretariat/meetings", fields).status == 422)
  }

  @Test func aPresenceListHasAFieldForEveryMember() async throws {
    var notice = TestServer.notice
    notice.seats = (1...2000).map { Seat(member: MemberID("M\($0)"), name: "Member \($0)") }
    let server = try await TestServer(convening: notice)
    let secretary = try await server.join(.secretary)
    let fields = (1...2000).map { ("attendance:M\($0)", $0 <= 3 ? "present" : "unknown") }
    let answer = try await secretary.post("\(secretary.base)/attendance", fields)
    #expect(answer.status == 303)
    #expect(try await server.meeting.attendance["M3"] == .present)
  }
}
