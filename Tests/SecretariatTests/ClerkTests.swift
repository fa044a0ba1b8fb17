import CanonicalJSON
import FoundationEssentials
import PlenaryModel
import PlenaryRecord
import Procedure
import SQLiteStore
import Testing

@testable import Secretariat

@Suite struct ClerkTests {
  private let rules = Assembly().rules
  private let id = MeetingID(stored: "assembly-1")

  private func store() throws -> MemoryStore {
    MemoryStore(
      verifierKey: try LogKey(name: "example.org/assembly", seed: [UInt8](repeating: 7, count: 32))
        .verifierKey)
  }

  /// A little meeting: a proposal is introduced, voted on by name and adopted.
  private var littleMeeting: [Command] {
    var commands: [Command] = [
      .chair(.openMeeting),
      .chair(.takeUpItem("70", title: "Questions relating to information"), at: 10),
      .member(
        3,
        .introduce(
          ProposalDraft(
            id: "A/L.1", title: "Information", sponsors: [Assembly.member(3)],
            text: ProposalText([
              Paragraph(id: "op1", part: .operative, words: "Decides to remain seized")
            ]))), at: 20),
      .chair(.openVoting(on: .proposal("A/L.1"), by: .recordedVote), at: 30),
    ]
    for number in 1...15 {
      let vote: Vote = number <= 8 ? .inFavour : number <= 12 ? .against : .abstaining
      commands.append(
        .member(number, .castVote(of: Assembly.member(number), vote), at: 30 + number))
    }
    commands.append(.chair(.announceResult, at: 60))
    commands.append(.member(9, .explainVote(on: "A/L.1"), at: 70))
    commands.append(.chair(.adjournMeeting, at: 80))
    return commands
  }

  @Test func aMeetingIsDecidedRecordedAndOpenedAgain() async throws {
    let store = try store()
    let clerk = try await Clerk.open(id, under: rules, store: store)
    #expect(await clerk.proceedings == nil)
    var events: [Event] = []
    for command in littleMeeting { events += try await clerk.submit(command) }

    let meeting = await clerk.meeting
    #expect(meeting.results.first?.tally.words == "8-4-3")
    #expect(meeting.results.first?.outcome == .adopted)
    #expect(meeting.phase == .adjourned)
    #expect(try await clerk.events() == events)

    let again = try await Clerk.open(id, under: rules, store: store)
    #expect(await again.meeting == meeting)
    #expect(await again.proceedings == (try Proceedings(under: rules)))
  }

  @Test func aMeetingInAFileIsOpenedAgain() async throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "plenary-clerk-\(UUID().uuidString).sqlite").path
    defer {
      for ending in ["", "-wal", "-shm", ".lock"] {
        try? FileManager.default.removeItem(atPath: path + ending)
      }
    }
    let key = try LogKey(name: "example.org/assembly", seed: [UInt8](repeating: 7, count: 32))
    let store = try await SQLiteRecordStore.open(
      path, options: .init(creatingFor: key.verifierKey))
    let clerk = try await Clerk.open(id, under: rules, store: store)
    for command in littleMeeting { _ = try await clerk.submit(command) }
    let meeting = await clerk.meeting
    try await store.close()

    let again = try await SQLiteRecordStore.open(
      path, options: .init(creatingFor: key.verifierKey))
    #expect(try await Clerk.open(id, under: rules, store: again).meeting == meeting)
    try await again.close()
  }

  @Test func theRecordBeginsWithWhoMeetsUnderWhichRules() async throws {
    let store = try store()
    let clerk = try await Clerk.open(id, under: rules, store: store)
    _ = try await clerk.submit(.chair(.openMeeting))
    let entries = try await store.readAll(id)
    #expect(entries.count == 2)
    let first = try entries[0].bodyValue()
    #expect(first["event"] == "proceedings-began")
    #expect(first["body"] == "ASSEMBLY")
    #expect(first["institution"] == "example")
    #expect(first["day"] == "2024-09-10")
    #expect(first["roster"]?.arrayValue?.count == 15)
    #expect(
      first["roster"]?.arrayValue?.first
        == ["groups": ["permanent"], "member": "M001", "name": "Member 1"])
    #expect(first["rules"]?.stringValue?.hasPrefix("sha256:") == true)
    #expect(
      try entries[1].bodyValue()
        == [
          "at": "2024-09-10T10:00:00-04:00", "by": "(chair)", "event": "meeting-opened",
          "number": 1,
        ])
  }

  @Test func nothingIsRecordedOfWhatIsOutOfOrder() async throws {
    let store = try store()
    let clerk = try await Clerk.open(id, under: rules, store: store)
    let error = await #expect(throws: OutOfOrder.self) {
      try await clerk.submit(.member(1, .openMeeting))
    }
    #expect(error?.reason == .onlyPresidingOfficer)
    #expect(try await store.head(of: id) == .empty)
    _ = try await clerk.submit(.chair(.openMeeting))
    await #expect(throws: OutOfOrder.self) {
      try await clerk.submit(.member(1, .castVote(of: Assembly.member(1), .inFavour)))
    }
    #expect(try await store.readAll(id).count == 2)
  }

  @Test func otherRulesAreNoticed() async throws {
    let store = try store()
    let clerk = try await Clerk.open(id, under: rules, store: store)
    _ = try await clerk.submit(.chair(.openMeeting))

    var other = rules
    other.presiding.vote = .asMember
    let error = await #expect(throws: RulesDifference.self) {
      try await Clerk.open(id, under: other, store: store)
    }
    #expect(
      error?.description == """
        The meeting was held under other rules: a provision, decision rule or power is another \
        one. Load the rules as they stood on 2024-09-10, or open the meeting for reading only.
        """)

    let smaller = Assembly(members: 14).rules
    let fewer = await #expect(throws: RulesDifference.self) {
      try await Clerk.open(id, under: smaller, store: store)
    }
    #expect(fewer?.differences == ["M015 had a seat and has none now"])

    let reader = try await Clerk.open(id, under: other, store: store, readingOnly: true)
    #expect(await reader.meeting.phase == .open)
    #expect(await reader.difference?.differences.count == 1)
    await #expect(throws: RulesDifference.self) {
      try await reader.submit(.chair(.adjournMeeting, at: 5))
    }

    var retitled = rules
    retitled.presiding.title = "Chair"
    _ = try await Clerk.open(id, under: retitled, store: store)
  }

  @Test func whatIsNoEventIsSaidWithItsEntry() async throws {
    let store = try store()
    let clerk = try await Clerk.open(id, under: rules, store: store)
    _ = try await clerk.submit(.chair(.openMeeting))
    _ = try await store.append(
      [EntryDraft(body: ["event": "lunch"], idempotencyKey: IdempotencyKey("k"))], to: id,
      expecting: store.head(of: id))
    let error = await #expect(throws: UnreadableEvent.self) {
      try await Clerk.open(id, under: rules, store: store)
    }
    #expect(
      error?.description
        == "entry 3, $: The member \"at\" is missing. Compare with docs/events.md.")
    let foreign = MeetingID(stored: "foreign")
    _ = try await store.append(
      [EntryDraft(body: ["event": "lunch"], idempotencyKey: IdempotencyKey("k"))], to: foreign,
      expecting: .empty)
    let notOurs = await #expect(throws: UnreadableEvent.self) {
      try await Clerk.open(foreign, under: rules, store: store)
    }
    #expect(
      notOurs?.description == """
        entry 1, $.event: The record of a meeting begins with "proceedings-began", not with \
        "lunch". This meeting was recorded by something else than a Clerk.
        """)
  }

  @Test func updatesMissNothingAndRepeatNothing() async throws {
    let store = try store()
    let writer = try await Clerk.open(id, under: rules, store: store)
    let reader = try await Clerk.open(id, under: rules, store: store)
    let commands = littleMeeting
    let expected = commands.count
    async let seen = { () -> [RecordedEvent] in
      var seen: [RecordedEvent] = []
      for try await update in reader.updates() {
        seen.append(update)
        #expect(await reader.meeting.eventCount >= seen.count)
        if seen.count == expected { break }
      }
      return seen
    }()
    for command in commands { _ = try await writer.submit(command) }
    let updates = try await seen
    #expect(updates.map(\.event) == (try await writer.events()))
    #expect(updates.map(\.sequence) == (2...Int64(expected + 1)).map { $0 })
    var later = reader.updates(after: updates[4].sequence).makeAsyncIterator()
    #expect(try await later.next() == updates[5])
  }
}
