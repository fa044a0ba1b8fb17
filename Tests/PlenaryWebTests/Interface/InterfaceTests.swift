import CanonicalJSON
import Foundation
import PlenaryClient
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// The interface for programs over a real connection: each route as it should be, and refused.
@Suite struct InterfaceTests {
  private let path = RunningServer.path

  @Test func joiningByLinkTellsThePlaces() async throws {
    try await RunningServer.during { server in
      let chair = try await server.joined(.presidingOfficer, .delegate(of: "JPN"))
      let places = try await chair.get("/api/v1/places")["places"]
      #expect(
        places == [
          ["meeting": "third-committee", "capacity": "chair"],
          ["meeting": "third-committee", "capacity": "seat-JPN"],
        ])
      try await chair.post("/api/v1/leave")
      #expect(await refusal { _ = try await chair.get("/api/v1/places") } == "401 not-joined")
      #expect(await refusal { try await chair.post("/api/v1/leave") } == "401 not-joined")
    }
  }

  @Test func joiningIsRefusedWithAReason() async throws {
    try await RunningServer.during { server in
      let visitor = try server.visitor()
      func join(_ body: JSONObject) async -> String? {
        await refusal { try await visitor.post("/api/v1/join", body) }
      }
      #expect(await join(["token": "nothing"]) == "404 unknown-link")
      #expect(await join(["code": "AAAA-AAAA"]) == "404 unknown-link")
      #expect(await join(["name": "somebody", "password": "wrong"]) == "403 wrong-password")
      #expect(await join([:]) == "422 not-understood")
      #expect(await join(["code": "A", "token": "B"]) == "422 not-understood")
      #expect(await join(["code": "A", "more": 1]) == "422 not-understood")
      let long = String(repeating: "x", count: 5000)
      #expect(await join(["code": .string(long)]) == "413 too-large")
      let link = try await server.house.registrar.issue(
        [
          Pass(
            id: "", capacity: .secretary, meeting: RunningServer.meeting, greatestDevices: 1)
        ], by: nil)[0]
      #expect(await join(["code": .string(link.code.lowercased())]) == nil)
      #expect(await join(["token": .string(link.token)]) == "409 link-used")
      try await server.house.registrar.revoke(link.pass.id, by: nil)
      #expect(await join(["token": .string(link.token)]) == "404 unknown-link")
    }
  }

  @Test func everybodySeesTheMeeting() async throws {
    try await RunningServer.during { server in
      let visitor = try server.visitor()
      let meetings = try await visitor.get("/api/v1/meetings")["meetings"]?.arrayValue ?? []
      #expect(meetings.map { $0["meeting"]?.stringValue } == ["third-committee"])
      let state = try await visitor.get(path)
      #expect(state["phase"] == "open")
      #expect(state["sequence"] == 5)
      #expect(state["proposals"]?.arrayValue?.count == 1)
      let texts = try await visitor.get("\(path)/documents")["documents"]?.arrayValue ?? []
      #expect(texts.first?["paragraphs"]?.arrayValue?.count == 4)
      let operations = texts.first?["amendments"]?.arrayValue?.first?["operations"]
      #expect(operations?.arrayValue?.map { $0["do"]?.stringValue } == ["replace", "delete"])
      let rule = try await visitor.get("\(path)/rules/GA-087-127")
      #expect(rule["source"]?.stringValue?.isEmpty == false)
      let verification = try await visitor.get("\(path)/verification")
      #expect(verification["genuine"] == true)
      #expect(try await visitor.get("\(path)/votes")["votes"] == [])
      let record = try await visitor.bytes(of: "\(path)/record")
      #expect(String(decoding: record.prefix(17), as: UTF8.self) == "plenary-record/v1")
    }
  }

  @Test func whatIsNotThereIsNotFound() async throws {
    try await RunningServer.during { server in
      let visitor = try server.visitor()
      let paths = [
        "/api/v1/meetings/nowhere", "\(path)/results/1", "\(path)/results/x",
        "\(path)/rules/GA-0", "/api/v1/nothing", "\(path)/as/king/in-order",
      ]
      for path in paths {
        #expect(await refusal { _ = try await visitor.get(path) } == "404 not-found", "\(path)")
      }
      #expect(await refusal { try await visitor.post("\(path)/events") } == "405 method")
      #expect(
        await refusal { _ = try await visitor.get("\(path)/events?after=x") }
          == "400 not-understood")
      #expect(
        await refusal { _ = try await visitor.get("\(path)/events?limit=0") }
          == "400 not-understood")
    }
  }

  @Test func aVoteIsTakenFromEndToEnd() async throws {
    try await RunningServer.during { server in
      let chair = try await server.joined(.presidingOfficer)
      let japan = try await server.joined(.delegate(of: "JPN"))
      let orders = "\(path)/as/chair/orders"
      let inOrder = try await chair.get("\(path)/as/chair/in-order").arrayValue ?? []
      #expect(inOrder.contains { $0["order"]?["order"] == "open-voting" })
      #expect(inOrder.allSatisfy { $0["rule"]?["title"]?.stringValue?.isEmpty == false })
      let opened = try await chair.post(
        orders,
        ["order": "open-voting", "on": ["amendment": "A/C.3/69/L.63"], "method": "recorded-vote"])
      #expect(opened["events"]?.arrayValue?.first?["event"] == "voting-opened")
      #expect(opened["sentences"]?.arrayValue?.count == opened["events"]?.arrayValue?.count)

      let ballot = "\(path)/as/seat-JPN/ballot"
      let late: JSONObject = ["vote": "against", "voting": 7]
      #expect(await refusal { try await japan.post(ballot, late) } == "409 late-vote")
      let cast = try await japan.post(ballot, ["vote": "against", "voting": 0], key: "one")
      #expect(cast["events"]?.arrayValue?.first?["vote"] == "against")
      let voting = try await japan.get(path)["voting"]
      #expect(voting?["counts"]?["against"] == 1)
      #expect(voting?["votes"]?["JPN"] == "against")
      #expect(voting?["votes"]?["CUB"] == .null)
      #expect(voting?["method"] == "recorded-vote")

      try await chair.post(orders, ["order": "close-voting"])
      try await chair.post(orders, ["order": "announce-result"])
      let again: JSONObject = ["vote": "against", "voting": 0]
      #expect(await refusal { try await japan.post(ballot, again) } == "409 late-vote")
      // It was counted, and only its answer was lost: then it is given again.
      #expect(try await japan.post(ballot, again, key: "one") == cast)
      let result = try await japan.get("\(path)/results/1")
      #expect(result["outcome"] == "rejected")
      #expect(result["votes"]?["JPN"] == "against")
      #expect(result["why"]?.arrayValue?.isEmpty == false)
      #expect(try await japan.get("\(path)/votes")["votes"]?.arrayValue?.count == 1)
    }
  }

  @Test func whatIsOutOfOrderCitesItsRule() async throws {
    try await RunningServer.during { server in
      let japan = try await server.joined(.delegate(of: "JPN"))
      let orders = "\(path)/as/seat-JPN/orders"
      do {
        try await japan.post(orders, ["order": "open-voting", "on": "appeal"])
        Issue.record("a delegation opened a vote")
      } catch let failure as RemoteFailure {
        guard case .refused(let problem) = failure.code else { throw failure }
        #expect(problem.status == 422)
        #expect(problem.kind == "out-of-order")
        #expect(problem.rule?.isEmpty == false)
        #expect(problem.detail?.isEmpty == false)
      }
      func give(_ order: JSONObject) async -> String? {
        await refusal { try await japan.post(orders, order) }
      }
      #expect(await give(["order": "no-such-order"]) == "422 not-understood")
      #expect(await give(["order": "request-floor", "more": 1]) == "422 not-understood")
      let long = String(repeating: "x", count: 1 << 20)
      #expect(
        await give(["order": "speak-to-substance", "words": .string(long)]) == "413 too-large")
    }
  }

  @Test func whatIsSentTwiceIsDoneOnce() async throws {
    try await RunningServer.during { server in
      let japan = try await server.joined(.delegate(of: "JPN"))
      let orders = "\(path)/as/seat-JPN/orders"
      let first = try await japan.post(orders, ["order": "request-floor"], key: "same")
      let second = try await japan.post(orders, ["order": "request-floor"], key: "same")
      #expect(first == second)
      #expect(try await japan.get(path)["sequence"] == 6)
      let other: JSONObject = ["order": "request-reply"]
      #expect(await refusal { try await japan.post(orders, other, key: "same") } == "409 key-used")
      #expect(await refusal { try await japan.post(orders, other, key: "a key") } == "400 key")
    }
  }

  @Test func onlyWhoHoldsACapacityActsInIt() async throws {
    try await RunningServer.during { server in
      let visitor = try server.visitor()
      let japan = try await server.joined(.delegate(of: "JPN"))
      let order: JSONObject = ["order": "request-floor"]
      for (somebody, expected) in [(visitor, "401 not-joined"), (japan, "403 not-allowed")] {
        #expect(
          await refusal { try await somebody.post("\(path)/as/chair/orders", order) } == expected)
        #expect(
          await refusal { _ = try await somebody.get("\(path)/as/chair/in-order") } == expected)
        #expect(await refusal { _ = try await somebody.get("\(path)/passes") } == expected)
        #expect(await refusal { try await somebody.post("\(path)/passes") } == expected)
        #expect(await refusal { try await somebody.post("/api/v1/meetings") } == expected)
        #expect(await refusal { try await somebody.post("/api/v1/members/preview") } == expected)
        #expect(
          await refusal { try await somebody.post("\(path)/passes/p1/revoke") } == expected)
        #expect(
          await refusal { try await somebody.post("\(path)/passes/p1/reissue") } == expected)
      }
      let chair = try await server.joined(.presidingOfficer)
      let ballot: JSONObject = ["vote": "against", "voting": 0]
      #expect(
        await refusal { try await chair.post("\(path)/as/chair/ballot", ballot) }
          == "403 not-allowed")
    }
  }
}
