import PlenaryModel
import PlenaryRecord
import Procedure
import Testing

@testable import Secretariat

@Suite struct RepeatedCommandTests {
  private let rules = Assembly().rules
  private let id = MeetingID(stored: "assembly-1")

  private func store() throws -> MemoryStore {
    MemoryStore(
      verifierKey: try LogKey(name: "example.org/assembly", seed: [UInt8](repeating: 7, count: 32))
        .verifierKey)
  }

  @Test func theSameCommandTwiceIsOneEntryAndTheSameAnswer() async throws {
    let store = try store()
    let clerk = try await Clerk.open(id, under: rules, store: store)
    let key = try IdempotencyKey("open")
    let first = try await clerk.submit(.chair(.openMeeting), key: key)
    #expect(first.count == 1)
    // A second one would be out of order: the meeting is open.
    #expect(try await clerk.submit(.chair(.openMeeting), key: key) == first)
    // Sent again later, it is still the first.
    #expect(try await clerk.submit(.chair(.openMeeting, at: 99), key: key) == first)
    #expect(try await store.readAll(id).count == 2)

    // And so it is for another clerk, and after opening again.
    let other = try await Clerk.open(id, under: rules, store: store)
    #expect(try await other.submit(.chair(.openMeeting), key: key) == first)
    #expect(await other.meeting == (await clerk.meeting))
    #expect(try await store.readAll(id).count == 2)
  }

  @Test func aClerkThatHasNotReadTheFirstFindsIt() async throws {
    let store = try store()
    let fast = try await Clerk.open(id, under: rules, store: store)
    let slow = try await Clerk.open(id, under: rules, store: store)
    let key = try IdempotencyKey("c-1")
    let first = try await fast.submit(.chair(.openMeeting), key: key)
    #expect(try await slow.submit(.chair(.openMeeting), key: key) == first)
    let second = try await fast.submit(.chair(.suspendMeeting, at: 5), key: IdempotencyKey("c-2"))
    #expect(
      try await slow.submit(.chair(.suspendMeeting, at: 8), key: IdempotencyKey("c-2")) == second)
    #expect(try await store.readAll(id).count == 3)
  }

  @Test func aKeyBelongsToOneCommand() async throws {
    let store = try store()
    let clerk = try await Clerk.open(id, under: rules, store: store)
    let key = try IdempotencyKey("k/1")
    _ = try await clerk.submit(.chair(.openMeeting), key: key)
    let error = await #expect(throws: RecordError.self) {
      try await clerk.submit(.chair(.suspendMeeting), key: key)
    }
    #expect(error?.code == .idempotencyMismatch(key))
    await #expect(throws: RecordError.self) {
      try await clerk.submit(Command(by: .secretary, at: .morning(), .openMeeting), key: key)
    }
    #expect(await clerk.meeting.phase == .open)
    #expect(try await store.readAll(id).count == 2)
  }

  @Test func severalEventsOfOneCommandStandTogether() async throws {
    let store = try store()
    let clerk = try await Clerk.open(id, under: rules, store: store)
    _ = try await clerk.submit(.chair(.openMeeting))
    let text = ProposalDraft(id: "A/L.1", title: "", sponsors: [Assembly.member(1)])
    _ = try await clerk.submit(.member(1, .introduce(text), at: 1))
    _ = try await clerk.submit(.member(2, .move(MotionDraft(kind: "close-debate")), at: 2))
    _ = try await clerk.submit(
      .chair(.openVoting(on: .motion(number: 1), by: .showOfHands), at: 3))
    let vote = ReportedVote(
      tally: Tally(inFavour: 9, against: 2, abstaining: 1), status: .sourced, source: "count")
    _ = try await clerk.submit(Command(by: .secretary, at: .morning(4), .reportVote(vote)))

    let key = try IdempotencyKey("announce")
    let events = try await clerk.submit(.chair(.announceResult, at: 5), key: key)
    #expect(events.count > 1)
    let entries = try await store.readAll(id)
    #expect(
      entries.suffix(events.count).map(\.idempotencyKey.text)
        == (1...events.count).map { "announce/\($0)" })
    #expect(try await clerk.submit(.chair(.announceResult, at: 9), key: key) == events)
    let again = try await Clerk.open(id, under: rules, store: store)
    #expect(try await again.submit(.chair(.announceResult, at: 9), key: key) == events)
    #expect(try await store.readAll(id).count == entries.count)
  }

  @Test func aKeyThatIsTooLongIsRefused() async throws {
    let clerk = try await Clerk.open(id, under: rules, store: try store())
    let key = try IdempotencyKey(String(repeating: "k", count: 200))
    let error = await #expect(throws: RecordError.self) {
      try await clerk.submit(.chair(.openMeeting), key: key)
    }
    #expect(error?.code == .invalidName)
  }
}
