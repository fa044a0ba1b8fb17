import HTTPTypes
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// A voting that closes by itself, and minutes that keep the secretariat's words apart.
@Suite struct ScheduledClosingTests {
  @Test func theVotingClosesWhenItsTimeIsOver() async throws {
    let server = try await TestServer()
    let chair = try await server.withVoting()
    let room = try #require(try await server.server.house.room(TestServer.meeting))
    try await chair.carryOut(.scheduleClosing(at: room.moment.adding(seconds: 60)))
    await room.closeWhatIsDue()
    #expect(await room.clerk.meeting.voting?.closed == nil)
    server.clock.advance(seconds: 61)
    await room.closeWhatIsDue()
    await room.closeWhatIsDue()
    #expect(await room.clerk.meeting.voting?.closed != nil)
    let events = try await room.clerk.events()
    #expect(events.count { $0.fact == .votingClosed } == 1)
  }

  @Test func wordsOfTheSecretariatStandBesideTheRecord() async throws {
    let server = try await TestServer()
    _ = try await server.withVoting()
    let size = try await server.logSize
    let secretary = try await server.join(.secretary)
    let joined = try await server.logSize
    let words = "The interpreters were late. <b>"
    let answer = try await secretary.post("\(secretary.base)/minutes", [("text", words)])
    #expect(answer.status == 303)
    let page = try await server.visitor().get("/m/c3/minutes").text
    #expect(page.contains("The interpreters were late. &lt;b&gt;"))
    #expect(try await server.logSize == joined)
    #expect(joined > size, "joining is on record, and nothing else")
  }
}
