import HTTPTypes
import NIOCore
import NIOEmbedded
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat
import Testing

@testable import PlenaryWeb

/// What those who watch are told: everything, soon, and once.
@Suite(.timeLimit(.minutes(2))) struct LiveTests {
  private func id(of message: ByteBuffer) -> Int? {
    String(buffer: message).split(separator: "\n").first { $0.hasPrefix("id: ") }
      .flatMap { Int($0.dropFirst(4)) }
  }

  private func name(of message: ByteBuffer) -> String {
    String(buffer: message).split(separator: "\n").first { $0.hasPrefix("event: ") }
      .map { String($0.dropFirst(7)) } ?? "heartbeat"
  }

  /// Waits until a version was told: that is a moment after it happened.
  private func told(_ version: Int, in room: Room) async throws {
    while true {
      let watcher = try await Follower(.display, seen: nil, in: room)
      let told = id(of: try await watcher.next())
      try await watcher.leave()
      await watcher.end()
      if told == version { return }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  @Test(arguments: [Screen.display, .overview, .chair, .secretariat, .seat("CUB"), .observer(nil)])
  func whoComesIsToldHowThingsStandAndWhoComesBackWhatHeMissed(screen: Screen) async throws {
    let server = try await TestServer()
    _ = try await server.withVoting()
    let room = try await server.room()
    let version = await room.clerk.meeting.eventCount
    try await told(version, in: room)
    for (seen, expected) in [
      (nil, screen.isShared ? "regions" : "changed"), (version, "hello"),
      (version - 1, screen.isShared ? "regions" : "changed"),
      (version + 7, screen.isShared ? "regions" : "changed"),
      (-1, screen.isShared ? "regions" : "changed"),
    ] {
      let follower = try await Follower(screen, seen: seen, in: room)
      let first = try await follower.next()
      #expect(name(of: first) == expected, "\(String(describing: seen))")
      #expect(id(of: first) == version)
      try await follower.leave()
      await follower.end()
    }
  }

  @Test func whatHappensAtOnceIsToldTogether() async throws {
    let server = try await TestServer()
    _ = try await server.withVoting()
    let room = try await server.room()
    let version = await room.clerk.meeting.eventCount
    try await told(version, in: room)
    let follower = try await Follower(.display, seen: version, in: room)
    var names = [name(of: try await follower.next())]
    for number in 0..<200 {
      let member = TestServer.members[number % 7]
      _ = try await room.submit(
        .castVote(of: member, Vote.allCases[number % 3]), by: .delegation(member),
        device: "test", key: "\(number)")
    }
    let last = await room.clerk.meeting.eventCount
    #expect(last > version + 100)
    while true {
      let message = try await follower.next()
      names.append(name(of: message))
      if id(of: message) == last { break }
    }
    #expect(names.first == "hello")
    #expect(names.count < 100, "\(names.count) messages for 200 ballots")
    #expect(Set(names.dropFirst()).isSubset(of: ["ballots", "regions"]))
  }

  @Test func aWatcherThatTakesNothingIsCutOff() async throws {
    let server = try await TestServer()
    let room = try await server.room()
    let slow = try await Follower(.display, seen: nil, in: room)
    let other = try await Follower(.overview, .french, seen: nil, in: room)
    _ = try await slow.next()
    _ = try await other.next()
    #expect(room.live.watcherCount == 2)
    slow.channel.isWritable = false
    for _ in 0..<257 {
      room.live.heartbeat()
      _ = try await other.next()
    }
    await slow.end()
    #expect(room.live.watcherCount == 1)
    try await other.leave()
    await other.end()
    #expect(room.live.watcherCount == 0)
  }

  @Test func theEndEndsAllStreamsAndThoseThatComeAfter() async throws {
    let server = try await TestServer()
    let room = try await server.room()
    let follower = try await Follower(.display, seen: nil, in: room)
    _ = try await follower.next()
    await server.server.house.close()
    await follower.end()
    await (try await Follower(.display, seen: nil, in: room)).end()
    #expect(room.live.watcherCount == 0)
  }

  @Test func votesThatAreNotShownYetAreNotTold() async throws {
    let server = try await TestServer()
    _ = try await server.withVoting()
    let meeting = try await server.meeting
    guard !meeting.ballotsAreVisible else { return }
    let answer = try await server.visitor().get("/m/c3/votes.json")
    #expect(!answer.text.contains("in-favour"))
  }

  // MARK: gathering

  private func event(_ fact: Fact) -> Event {
    Event(at: Moment(secondsUTC: 0), by: .presidingOfficer, fact)
  }

  @Test func changesAreGatheredUntilSomebodyAsks() async throws {
    let collector = ChangeCollector()
    collector.note(event(.voteCast(of: "JPN", .inFavour)))
    collector.note(event(.voteCast(of: "CUB", .against)))
    let ballots = try #require(await collector.next())
    #expect(ballots.isBallotsOnly)
    #expect(ballots.voted == ["JPN", "CUB"])
    async let waiting = collector.next()
    try await Task.sleep(for: .milliseconds(20))
    collector.note(event(.meetingSuspended))
    #expect(await waiting?.isBallotsOnly == false)
    collector.note(event(.voteCast(of: "JPN", .inFavour)))
    collector.note(event(.meetingSuspended))
    collector.finish()
    // What had happened is told before the end.
    let last = try #require(await collector.next())
    #expect(!last.isBallotsOnly)
    #expect(last.voted == ["JPN"])
    #expect(await collector.next() == nil)
    #expect(await collector.next() == nil)
  }

  @Test func theEndWakesWhoWaits() async throws {
    let collector = ChangeCollector()
    async let waiting = collector.next()
    try await Task.sleep(for: .milliseconds(20))
    collector.finish()
    #expect(await waiting == nil)
  }
}
