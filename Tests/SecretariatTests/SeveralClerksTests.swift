import PlenaryModel
import PlenaryRecord
import Procedure
import Synchronization
import Testing

@testable import Secretariat

@Suite struct SeveralClerksTests {
  private let rules = Assembly(members: 200).rules
  private let id = MeetingID(stored: "assembly-1")

  private func store(failing fault: (@Sendable () throws(RecordError) -> Void)? = nil) throws
    -> MemoryStore
  {
    let key = try LogKey(name: "example.org/assembly", seed: [UInt8](repeating: 7, count: 32))
    return MemoryStore(verifierKey: key.verifierKey, salts: .random, beforeWrite: fault)
  }

  /// Two clerks, 200 commands each, at once: every vote is on record once, and all three meetings
  /// (theirs and one opened afterwards) are equal.
  @Test func twoClerksOnOneMeetingNeverDiverge() async throws {
    let store = try store()
    let first = try await Clerk.open(id, under: rules, store: store)
    let second = try await Clerk.open(id, under: rules, store: store)
    let text = ProposalDraft(id: "A/L.1", title: "", sponsors: [Assembly.member(1)])
    _ = try await first.submit(.chair(.openMeeting))
    _ = try await second.submit(.member(1, .introduce(text), at: 1))
    _ = try await first.submit(.chair(.openVoting(on: .proposal("A/L.1"), by: nil), at: 2))

    try await withThrowingTaskGroup(of: Void.self) { group in
      for (clerk, vote) in [(first, Vote.inFavour), (second, .against)] {
        for number in 1...200 {
          group.addTask {
            let member = Assembly.member(number)
            let events = try await clerk.submit(
              .member(number, .castVote(of: member, vote), at: 3),
              key: IdempotencyKey("\(vote.rawValue)-\(number)"))
            #expect(events.map(\.fact) == [.voteCast(of: member, vote)])
          }
        }
      }
      try await group.waitForAll()
    }
    try await expectTheSame(first, second, entries: 1 + 3 + 400, in: store)
  }

  /// The same 200 commands sent to both clerks at once are on record once.
  @Test func theSameCommandsSentToTwoClerksAreRecordedOnce() async throws {
    let store = try store()
    let first = try await Clerk.open(id, under: rules, store: store)
    let second = try await Clerk.open(id, under: rules, store: store)
    _ = try await first.submit(.chair(.openMeeting))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for clerk in [first, second] {
        for number in 1...200 {
          group.addTask {
            let events = try await clerk.submit(
              .member(number, .requestFloor, at: 3), key: IdempotencyKey("floor-\(number)"))
            #expect(events.map(\.fact) == [.floorRequested(by: Assembly.member(number))])
          }
        }
      }
      try await group.waitForAll()
    }
    try await expectTheSame(first, second, entries: 2 + 200, in: store)
    #expect(Set(await first.meeting.floor.list).count == 200)
  }

  /// Both send the meeting's first command: one beginning, one opening.
  @Test func aMeetingBeginsOnce() async throws {
    for _ in 0..<20 {
      let store = try store()
      let clerks = [
        try await Clerk.open(id, under: rules, store: store),
        try await Clerk.open(id, under: rules, store: store),
      ]
      let opened = await withTaskGroup(of: Bool.self) { group in
        for clerk in clerks {
          group.addTask { (try? await clerk.submit(.chair(.openMeeting))) != nil }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(opened == 1)
      for clerk in clerks { try await clerk.refresh() }
      try await expectTheSame(clerks[0], clerks[1], entries: 2, in: store)
    }
  }

  /// What one clerk has not read does not make a command out of order.
  @Test func aClerkBehindDecidesOnWhatIsOnRecord() async throws {
    let store = try store()
    let first = try await Clerk.open(id, under: rules, store: store)
    let behind = try await Clerk.open(id, under: rules, store: store)
    _ = try await first.submit(.chair(.openMeeting))
    #expect(try await behind.submit(.chair(.suspendMeeting, at: 1)).count == 1)
    await #expect(throws: OutOfOrder.self) {
      try await first.submit(.chair(.suspendMeeting, at: 2))
    }
    try await expectTheSame(first, behind, entries: 3, in: store)
  }

  /// The power fails between the append and its being applied: nothing is lost or done twice.
  @Test func aCrashAfterTheAppendLosesNothing() async throws {
    let store = try store()
    let key = try IdempotencyKey("suspend")
    do {
      let clerk = try await Clerk.open(id, under: rules, store: store)
      _ = try await clerk.submit(.chair(.openMeeting))
      // What a clerk has sent to the store and not heard of again.
      let events = try await clerk.meeting.decide(.chair(.suspendMeeting, at: 4))
      _ = try await store.append(
        [EntryDraft(body: events[0].json, idempotencyKey: IdempotencyKey("suspend/1"))], to: id,
        expecting: store.head(of: id))
    }
    let reopened = try await Clerk.open(id, under: rules, store: store)
    #expect(await reopened.meeting.phase == .suspended)
    let answer = try await reopened.submit(.chair(.suspendMeeting, at: 4), key: key)
    #expect(answer.map(\.fact) == [.meetingSuspended])
    #expect(try await store.readAll(id).count == 3)
  }

  /// The nth write fails, for every n: the command is refused, nothing of it is on record or in the
  /// meeting, and sent again it is done.
  @Test func whatTheStoreRefusesHasNotHappened() async throws {
    for failing in 1...6 {
      let writes = WriteCount()
      let store = try store { () throws(RecordError) in
        if writes.next() == failing {
          throw RecordError(.diskFull, "There is no room", hint: "Make room")
        }
      }
      let clerk = try await Clerk.open(id, under: rules, store: store)
      let text = ProposalDraft(id: "A/L.1", title: "", sponsors: [Assembly.member(1)])
      let commands: [Command] = [
        .chair(.openMeeting), .member(1, .introduce(text), at: 1),
        .chair(.suspendMeeting, at: 2), .chair(.resumeMeeting, at: 3),
        .chair(.adjournMeeting, at: 4),
      ]
      var refused = 0
      for command in commands {
        do { _ = try await clerk.submit(command) } catch let error as RecordError {
          refused += 1
          #expect(error.code == .diskFull)
          let before = await clerk.meeting
          #expect(try await Clerk.open(id, under: rules, store: store).meeting == before)
          _ = try await clerk.submit(command)
        }
      }
      #expect(refused == 1)
      #expect(try await store.readAll(id).count == 6)
      #expect(try await Clerk.open(id, under: rules, store: store).meeting == clerk.meeting)
    }
  }

  private func expectTheSame(
    _ first: Clerk, _ second: Clerk, entries: Int, in store: MemoryStore
  ) async throws {
    #expect(try await store.readAll(id).count == entries)
    try await first.refresh()
    try await second.refresh()
    let reopened = try await Clerk.open(id, under: rules, store: store)
    let meeting = await reopened.meeting
    #expect(meeting.eventCount == entries - 1)
    #expect(await first.meeting == meeting)
    #expect(await second.meeting == meeting)
  }
}

/// Counts from 1, across threads.
private final class WriteCount: Sendable {
  private let count = Mutex(0)
  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
