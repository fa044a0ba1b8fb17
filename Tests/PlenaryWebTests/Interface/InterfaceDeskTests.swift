import CanonicalJSON
import HTTPTypes
import PlenaryClient
import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat
import Testing

@testable import PlenaryWeb

/// What the secretariat does besides orders, and secret ballots, through the interface for programs.
@Suite struct InterfaceDeskTests {
  private let path = RunningServer.path

  @Test func theMinutesAreDraftedAndWordsAreAdded() async throws {
    try await RunningServer.during { server in
      let secretary = try await server.joined(.secretary)
      let before = try await server.visitor().get("\(path)/minutes")
      #expect(before["added"] == "")
      #expect((before["proceedings"]?.arrayValue?.count ?? 0) > 0)
      let told = before["proceedings"]?.arrayValue?.map { $0["words"]?.stringValue ?? "" } ?? []
      #expect(told.allSatisfy { $0.last == "." }, "\(told)")
      try await secretary.post("\(path)/as/secretary/minutes", ["added": "The room was full."])
      let after = try await server.visitor().get("\(path)/minutes")
      #expect(after["added"] == "The room was full.")
      #expect(after["proceedings"] == before["proceedings"])
      #expect(
        await refusal {
          try await secretary.post("\(path)/as/secretary/minutes", ["words": "x"])
        } == "422 not-understood")
    }
  }

  @Test func anOfficerChoosesAPasswordAndJoinsWithIt() async throws {
    try await RunningServer.during { server in
      let chair = try await server.joined(.presidingOfficer)
      try await chair.post(
        "\(path)/as/chair/password", ["name": "ada", "password": "correct horse"])
      let visitor = try server.visitor()
      let joined = try await visitor.post(
        "/api/v1/join", ["name": "ada", "password": "correct horse"])
      #expect(joined["places"]?.arrayValue?.first?["capacity"] == "chair")
      #expect(
        await refusal {
          try await visitor.post("/api/v1/join", ["name": "ada", "password": "correct mule"])
        } == "403 wrong-password")
      let secretary = try await server.joined(.secretary)
      for (name, password, expected) in [
        ("ada", "another horse", "409 name-taken"),
        ("bob", "short", "422 unsuitable-password"),
        ("", "correct horse", "422 not-understood"),
      ] {
        #expect(
          await refusal {
            try await secretary.post(
              "\(path)/as/secretary/password",
              ["name": .string(name), "password": .string(password)])
          } == expected)
      }
    }
  }

  @Test func aSecretBallotIsHeldByPrograms() async throws {
    try await RunningServer.during { server in
      let chair = try await server.joined(.presidingOfficer)
      let ballotPath = "\(path)/secret-ballot"
      let desk = "\(path)/as/chair/secret-ballot"
      #expect(await refusal { _ = try await chair.get(ballotPath) } == "404 not-found")
      #expect(await refusal { try await chair.post("\(desk)/prepare") } == "409 no-ballot")
      let opening = Order.openElection(
        post: "Rapporteur", seats: 1, candidates: ["Ann", "Bob"], heads: [])
      try await chair.post("\(path)/as/chair/orders", opening.json)
      try await chair.post("\(desk)/prepare")

      let shown = try await chair.get(ballotPath)
      #expect(shown["phase"] == "prepared")
      #expect(shown["occasion"] == "round-1")
      let ballot = try #require(
        try await server.house.room(RunningServer.meeting)?.ballots.status?.ballot)
      var papers: [JSONObject] = []
      for (number, member) in (["JPN", "FRA", "CUB", "NAM", "PER"] as [MemberID]).enumerated() {
        let delegate = try await server.joined(.delegate(of: member))
        let request = try TokenRequest(for: ballot)
        let answer = try await delegate.post(
          "\(path)/as/seat-\(member)/secret-ballot/token",
          ["blinded": .string(Token.base64(request.blinded))])
        let signature = try #require(Token.bytes(base64: answer["signature"]?.stringValue ?? ""))
        let token = try request.token(from: signature)
        papers.append(BallotPaper(token: token, choices: [number < 3 ? "Ann" : "Bob"]).json)
      }
      let visitor = try server.visitor()
      let first = papers[0]
      #expect(
        await refusal { try await visitor.post("\(ballotPath)/cast", first) }
          == "409 secret-ballot")
      try await chair.post("\(desk)/open")
      for paper in papers {
        let answer = try await visitor.post("\(ballotPath)/cast", paper)
        #expect(answer["receipt"]?.stringValue?.contains("plenary-ballot-receipt/v1") == true)
      }
      let closed = try await chair.post("\(desk)/close")
      #expect(closed["events"]?.arrayValue?.count == 2)
      let again = try await chair.post("\(desk)/close")
      #expect(again == closed)
      let told = try await visitor.get(ballotPath)
      #expect(told["totals"]?["votes"] == ["Ann": 3, "Bob": 2])
      #expect(told["counted"] == true)
      #expect(
        await refusal { try await chair.post("\(desk)/abandon", ["reason": "late"]) }
          == "409 secret-ballot")
    }
  }
}
