import PlenaryModel
import PlenaryRecord
import Procedure
import Testing

@testable import Secretariat

/// Commands that wait at a clerk are decided one after the other and recorded together.
@Suite struct BatchTests {
  private static let rules = Assembly(members: 193).rules
  private let id = MeetingID(stored: "assembly-1")
  private typealias Answer = Swift.Result<[Event], any Error>

  /// A clerk in whose meeting a recorded vote is open.
  private func voting(on store: WatchedStore) async throws -> Clerk {
    let clerk = try await Clerk.open(id, under: Self.rules, store: store)
    let text = ProposalDraft(id: "A/L.1", title: "", sponsors: [Assembly.member(1)])
    let opened = await clerk.submitAll([
      (.chair(.openMeeting), nil), (.member(1, .introduce(text), at: 1), nil),
      (.chair(.openVoting(on: .proposal("A/L.1"), by: nil), at: 2), nil),
    ])
    for answer in opened { #expect(try answer.get().isEmpty == false) }
    return clerk
  }

  private func vote(_ number: Int, _ vote: Vote = .inFavour) -> Command {
    .member(number, .castVote(of: Assembly.member(number), vote), at: 3)
  }

  /// The answers to commands that all wait, in this order, while the vote of member 193 is being
  /// written.
  private func answers(
    to commands: [(Command, IdempotencyKey?)], _ clerk: Clerk, _ store: WatchedStore
  ) async throws -> [Answer] {
    store.hold()
    let first = Task { try await clerk.submit(vote(193)) }
    while await !clerk.isBusy { await Task.yield() }
    var tasks: [Task<[Event], any Error>] = []
    for (command, key) in commands {
      tasks.append(Task { try await clerk.submit(command, key: key) })
      while await clerk.waitingCount < tasks.count { await Task.yield() }
    }
    store.release()
    _ = try await first.value
    var answers: [Answer] = []
    for task in tasks { answers.append(await task.result) }
    return answers
  }

  @Test func ballotsThatWaitAreRecordedTogetherAndOnce() async throws {
    let store = try WatchedStore()
    let clerk = try await voting(on: store)
    #expect(store.appends == [4])
    let answers = try await answers(to: (1...192).map { (vote($0), nil) }, clerk, store)
    for (index, answer) in answers.enumerated() {
      #expect(
        try answer.get().map(\.fact) == [.voteCast(of: Assembly.member(index + 1), .inFavour)])
    }
    #expect(store.appends == [4, 1, 192])
    let events = try await clerk.events()
    #expect(events.count == 3 + 193)
    #expect(Set(events.map(\.fact)).count == events.count)
    #expect(try await Clerk.open(id, under: Self.rules, store: store).meeting == clerk.meeting)
  }

  @Test func oneAppendHasAtMostTwoHundredAndFiftySixCommands() async throws {
    let store = try WatchedStore()
    let clerk = try await voting(on: store)
    let votes = (0..<300).map { vote($0 % 192 + 1, $0 < 192 ? .inFavour : .against) }
    let answers = try await answers(to: votes.map { ($0, nil) }, clerk, store)
    for answer in answers { #expect(try answer.get().count == 1) }
    #expect(store.appends == [4, 1, 256, 44])
  }

  @Test func eachCommandOfABatchHasItsOwnAnswer() async throws {
    let store = try WatchedStore()
    let clerk = try await voting(on: store)
    let tooLong = try IdempotencyKey(String(repeating: "k", count: 200))
    let hugeReason = String(repeating: "x", count: EntryDraft.greatestBodyLength)
    let answers = try await answers(
      to: [
        (vote(1), nil),
        (.member(2, .announceResult, at: 3), nil),
        (vote(3), tooLong),
        (.member(4, .raisePointOfOrder(onConductOfVoting: true, words: hugeReason), at: 3), nil),
        (.chair(.announceResult, at: 4), nil),
        // The voting that was open when it was sent is over when it is decided.
        (vote(5), nil),
        (.member(6, .explainVote(on: "A/L.1"), at: 5), nil),
      ], clerk, store)
    #expect(try answers[0].get().map(\.fact) == [.voteCast(of: Assembly.member(1), .inFavour)])
    #expect(outOfOrder(answers[1]) == .onlyPresidingOfficer)
    #expect(recordError(answers[2]) == .invalidName)
    #expect(recordError(answers[3]) == .invalidDraft)
    guard case .resultAnnounced(_, let tally, .adopted) = try answers[4].get().first?.fact else {
      Issue.record("The result was announced: \(answers[4])")
      return
    }
    #expect(tally.words == "2-0-0")
    #expect(outOfOrder(answers[5]) == .resultAnnounced)
    #expect(try answers[6].get().count == 1)
    #expect(store.appends.count == 3)
    #expect(try await Clerk.open(id, under: Self.rules, store: store).meeting == clerk.meeting)
  }

  @Test func aKeyThatStandsTwiceInABatchIsOneCommand() async throws {
    let store = try WatchedStore()
    let clerk = try await voting(on: store)
    let (key, other) = (try IdempotencyKey("ballot-1"), try IdempotencyKey("ballot-2"))
    let answers = try await answers(
      to: [
        (vote(1), key), (vote(1), key), (vote(1, .against), key), (vote(2), key),
        // Refused, so that its key is still free.
        (.member(3, .announceResult, at: 3), other), (vote(3), other), (vote(3), other),
      ], clerk, store)
    #expect(try answers[0].get() == answers[1].get())
    #expect(try answers[0].get().map(\.fact) == [.voteCast(of: Assembly.member(1), .inFavour)])
    #expect(recordError(answers[2]) == .idempotencyMismatch(key))
    #expect(recordError(answers[3]) == .idempotencyMismatch(key))
    #expect(outOfOrder(answers[4]) == .onlyPresidingOfficer)
    #expect(try answers[5].get() == answers[6].get())
    #expect(store.appends == [4, 1, 2])
    #expect(await clerk.meeting.eventCount == 3 + 3)
  }

  /// What the disk has not taken has not happened, and what was refused because of it has not been
  /// shown to be out of order.
  @Test func aFullDiskFailsTheWholeBatch() async throws {
    let store = try WatchedStore()
    let clerk = try await voting(on: store)
    let before = await clerk.meeting
    let commands: [(Command, IdempotencyKey?)] = [
      (vote(1), nil), (.chair(.announceResult, at: 4), nil), (vote(2), nil), (vote(3), nil),
    ]
    store.setFull(true)
    for answer in await clerk.submitAll(commands) { #expect(recordError(answer) == .diskFull) }
    #expect(await clerk.meeting == before)
    #expect(store.appends == [4])
    store.setFull(false)
    let again = await clerk.submitAll(commands)
    #expect(try again[1].get().isEmpty == false)
    #expect(outOfOrder(again[2]) == .resultAnnounced)
    #expect(try await Clerk.open(id, under: Self.rules, store: store).meeting == clerk.meeting)
  }

  /// Another clerk has closed the voting while the ballots waited: they are decided again.
  @Test func aBatchIsDecidedAgainOnWhatOthersRecorded() async throws {
    let store = try WatchedStore()
    let clerk = try await voting(on: store)
    let other = try await Clerk.open(id, under: Self.rules, store: store)
    _ = try await other.submit(.chair(.announceResult, at: 3))
    let answers = await clerk.submitAll([
      (vote(1), nil), (.member(2, .explainVote(on: "A/L.1"), at: 5), nil), (vote(3), nil),
    ])
    #expect(outOfOrder(answers[0]) == .resultAnnounced)
    #expect(try answers[1].get().count == 1)
    #expect(outOfOrder(answers[2]) == .resultAnnounced)
    try await other.refresh()
    #expect(await other.meeting == clerk.meeting)
  }

  /// A foreign entry has taken the key of one command, which alone is told.
  @Test func aKeyThatIsTakenFailsItsCommandAlone() async throws {
    let store = try WatchedStore()
    let clerk = try await Clerk.open(id, under: Self.rules, store: store)
    let key = try IdempotencyKey("taken")
    _ = try await clerk.submit(.chair(.openMeeting))
    let event = try await clerk.meeting.decide(.member(1, .requestFloor, at: 1))[0]
    _ = try await store.append(
      [EntryDraft(body: event.json, idempotencyKey: IdempotencyKey("taken/2"))], to: id,
      expecting: store.head(of: id))
    let answers = await clerk.submitAll([
      (.member(2, .requestFloor, at: 2), nil), (.member(3, .requestFloor, at: 2), key),
      (.member(4, .requestFloor, at: 2), nil),
    ])
    #expect(try answers[0].get().count == 1)
    #expect(recordError(answers[1]) == .idempotencyMismatch(key))
    #expect(try answers[2].get().count == 1)
  }

  /// Where a division is always voted on, an objection to it adds nothing to the record.
  @Test func whatChangesNothingIsNotRecorded() async throws {
    var rules = Self.rules
    rules.division?.objection = .always
    let store = try WatchedStore()
    let clerk = try await Clerk.open(id, under: rules, store: store)
    let text = ProposalDraft(id: "A/L.1", title: "", sponsors: [Assembly.member(1)])
    _ = await clerk.submitAll([
      (.chair(.openMeeting), nil), (.member(1, .introduce(text), at: 1), nil),
    ])
    // The engine makes such a request a motion at once; an older record may have it as it was.
    let request = Fact.divisionRequested(of: "A/L.1", parts: [], by: Assembly.member(2))
    let event = Event(at: .morning(2), by: .delegation(Assembly.member(2)), request)
    _ = try await store.append(
      [EntryDraft(body: event.json, idempotencyKey: IdempotencyKey("older/1"))], to: id,
      expecting: store.head(of: id))
    let objection = Command.member(3, .objectToDivision(of: "A/L.1"), at: 3)
    #expect(try await clerk.submit(objection).isEmpty)
    let answers = await clerk.submitAll([(objection, nil), (.chair(.countPresent(9), at: 4), nil)])
    #expect(try answers[0].get().isEmpty)
    #expect(try answers[1].get().count == 1)
    #expect(store.appends == [3, 1, 1])
  }

  @Test func whoIsCancelledTakesNobodyAlong() async throws {
    let store = try WatchedStore()
    let clerk = try await voting(on: store)
    store.hold()
    let first = Task { try await clerk.submit(vote(193)) }
    while await !clerk.isBusy { await Task.yield() }
    let cancelled = Task { try await clerk.submit(.member(1, .announceResult, at: 3)) }
    while await clerk.waitingCount < 1 { await Task.yield() }
    let other = Task { try await clerk.submit(.member(2, .announceResult, at: 3)) }
    while await clerk.waitingCount < 2 { await Task.yield() }
    cancelled.cancel()
    store.release()
    _ = try await first.value
    #expect(recordError(await cancelled.result) == .cancelled)
    #expect(outOfOrder(await other.result) == .onlyPresidingOfficer)
  }

  private func outOfOrder(_ answer: Answer) -> OutOfOrder.Reason? {
    guard case .failure(let error as OutOfOrder) = answer else { return nil }
    return error.reason
  }

  private func recordError(_ answer: Answer) -> RecordError.Code? {
    guard case .failure(let error as RecordError) = answer else { return nil }
    return error.code
  }
}

extension Clerk {
  var waitingCount: Int { turns.others(limit: .max).count }
  var isBusy: Bool { turns.isTaken }
}
