import CanonicalJSON
import PlenaryClient
import PlenaryModel
import PlenaryRecord
import Secretariat
import Testing

@testable import PlenaryWeb

/// Meetings, passes and members, through the interface for programs.
@Suite struct InterfaceOrganisationTests {
  private let path = RunningServer.path

  private static let notice: JSONObject = [
    "meeting": "council", "title": "Security Council", "institution": "united-nations",
    "body": "SC", "day": "2014-12-22",
  ]

  @Test func aMeetingIsConvened() async throws {
    try await RunningServer.during { server in
      let secretary = try await server.joined(.secretary, in: nil)
      let answer = try await secretary.post("/api/v1/meetings", Self.notice)
      #expect(answer == .object(Self.notice))
      let state = try await secretary.get("/api/v1/meetings/council")
      #expect(state["phase"] == "not-open")
      #expect(state["sequence"] == 0)
      // Nothing is recorded yet, so there is nothing to prove.
      #expect(
        await refusal { _ = try await secretary.bytes(of: "/api/v1/meetings/council/record") }
          == "404 not-found")
      #expect(
        await refusal { try await secretary.post("/api/v1/meetings", Self.notice) }
          == "409 meeting-exists")
    }
  }

  @Test(arguments: [
    ("institution", "utopia", "422 institution"), ("body", "XX", "422 institution"),
    ("meeting", "A b", "422 not-understood"), ("meeting", "-a", "422 meeting-name"),
    ("day", "soon", "422 not-understood"), ("title", " ", "422 not-understood"),
    ("nothing", "x", "422 not-understood"), ("members", "\"a", "422 bad-row"),
  ])
  func aMeetingThatCannotBeHeldIsRefused(_ name: String, _ value: String, _ expected: String)
    async throws
  {
    try await RunningServer.during { server in
      let secretary = try await server.joined(.secretary, in: nil)
      var notice = Self.notice
      notice[name] = .string(value)
      let sent = notice
      #expect(await refusal { try await secretary.post("/api/v1/meetings", sent) } == expected)
    }
  }

  @Test func aTableOfMembersIsReadAndBadRowsAreNamed() async throws {
    try await RunningServer.during { server in
      let secretary = try await server.joined(.secretary, in: nil)
      let table = "code,name\nA,Ada\nA,Again\nB,Bo"
      let answer = try await secretary.post(
        "/api/v1/members/preview", ["members": .string(table)])
      #expect(answer["seats"]?.arrayValue?.map { $0["member"]?.stringValue } == ["A", "B"])
      #expect(answer["bad"]?.arrayValue?.first?["line"] == 3)
      #expect(answer["bad"]?.arrayValue?.first?["reason"] == "twice")
    }
  }

  @Test func aPassIsGivenOutReplacedAndTakenBack() async throws {
    try await RunningServer.during { server in
      let chair = try await server.joined(.presidingOfficer)
      let passes = "\(path)/passes"
      let issued = try await chair.post(passes, ["capacity": "seat-NAM", "greatest-devices": 2])
      let pass = try #require(issued["issued"]?.arrayValue?.first)
      #expect(pass["label"] == "Namibia")
      var namibia = try server.visitor()
      namibia.token = try await namibia.post(
        "/api/v1/join", ["token": pass["token"] ?? .null])["token"]?.stringValue
      _ = try await namibia.get("\(path)/as/seat-NAM/in-order")
      let id = try #require(pass["pass"]?.stringValue)
      let listed = try await chair.get(passes)["passes"]?.arrayValue ?? []
      #expect(listed.first { $0["pass"]?.stringValue == id }?["devices"]?.arrayValue?.count == 1)

      let again = try await chair.post("\(passes)/\(id)/reissue")
      #expect(again["issued"]?.arrayValue?.count == 1)
      let gone = namibia
      #expect(
        await refusal { _ = try await gone.get("\(path)/as/seat-NAM/in-order") }
          == "403 not-allowed")
      let new = again["issued"]?.arrayValue?.first?["pass"]?.stringValue ?? ""
      try await chair.post("\(passes)/\(new)/revoke")
      #expect(
        await refusal { try await chair.post("\(passes)/\(new)/revoke") } == "404 no-such-pass")

      #expect(
        await refusal { try await chair.post(passes, ["capacity": "seat-XYZ"]) }
          == "422 not-understood")
      #expect(
        await refusal { try await chair.post(passes, ["capacity": "king"]) }
          == "422 not-understood")
      let all = try await chair.post(passes, ["all": true])
      #expect((all["issued"]?.arrayValue?.count ?? 0) > 180)
    }
  }

  @Test func anOfficerOfOneMeetingMakesNoKeyToAll() async throws {
    try await RunningServer.during { server in
      let chair = try await server.joined(.presidingOfficer)
      let secretary = try await server.house.registrar.issue(
        [Pass(id: "", capacity: .secretary, meeting: nil)], by: nil)[0].pass.id
      let elsewhere = try await server.house.registrar.issue(
        [Pass(id: "", capacity: .secretary, meeting: MeetingID(stored: "council"))], by: nil)[0]
        .pass.id
      for act in ["reissue", "revoke"] {
        #expect(
          await refusal { try await chair.post("\(path)/passes/\(secretary)/\(act)") }
            == "403 not-allowed")
        #expect(
          await refusal { try await chair.post("\(path)/passes/\(elsewhere)/\(act)") }
            == "404 no-such-pass")
      }
      let officer = try await server.joined(.secretary, in: nil)
      #expect(await refusal { try await officer.post("\(path)/passes/\(secretary)/revoke") } == nil)
    }
  }
}
