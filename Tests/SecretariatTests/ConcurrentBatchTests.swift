import PlenaryModel
import PlenaryRecord
import PlenaryTesting
import Procedure
import Testing

@testable import Secretariat

/// Two clerks keep one meeting, and many commands come to both at once: accepted and refused, sent
/// once, twice and under the key of another.
@Suite struct ConcurrentBatchTests {
  private typealias Answer = Swift.Result<[Event], any Error>

  private struct Sending {
    let command: Command
    let key: IdempotencyKey
    let toFirst: Bool
  }

  @Test(arguments: 1...12)
  func everyAnswerIsWhatTheRecordSays(seed: UInt64) async throws {
    let rules = Assembly(members: 12).rules
    let id = MeetingID(stored: "assembly-\(seed)")
    let store = try WatchedStore()
    let first = try await Clerk.open(id, under: rules, store: store)
    let second = try await Clerk.open(id, under: rules, store: store)
    var random = SplitMix64(seed: seed)
    let sendings = try sendings(&random)

    let opening = await first.submitAll(sendings.prefix(3).map { ($0.command, $0.key) })
    let answers = await withTaskGroup(of: (Int, Answer).self) { group in
      for (index, sending) in sendings.enumerated().dropFirst(3) {
        let clerk = sending.toFirst ? first : second
        group.addTask {
          do {
            return (index, .success(try await clerk.submit(sending.command, key: sending.key)))
          } catch { return (index, .failure(error)) }
        }
      }
      var answers = Dictionary(uniqueKeysWithValues: opening.enumerated().map { ($0, $1) })
      for await (index, answer) in group { answers[index] = answer }
      return answers
    }

    try await first.refresh()
    try await second.refresh()
    let replayed = try await Clerk.open(id, under: rules, store: store).meeting
    #expect(await first.meeting == replayed)
    #expect(await second.meeting == replayed)

    var recorded: [String: [Event]] = [:]
    for entry in try await store.readAll(id).dropFirst() {
      let key = entry.idempotencyKey.text
      recorded[String(key[..<key.lastIndex(of: "/")!]), default: []].append(try Event(entry))
    }
    var answered: Set<String> = []
    for (index, sending) in sendings.enumerated() {
      switch try #require(answers[index]) {
      case .success(let events):
        #expect(recorded[sending.key.text] == events)
        answered.insert(sending.key.text)
      case .failure(is OutOfOrder): break
      case .failure(let error as RecordError):
        #expect(error.code == .idempotencyMismatch(sending.key))
      case .failure(let error): Issue.record(error)
      }
    }
    #expect(answered == Set(recorded.keys))
    #expect(recorded.count > 40)
  }

  private func sendings(_ random: inout SplitMix64) throws -> [Sending] {
    let text = ProposalDraft(id: "A/L.1", title: "", sponsors: [Assembly.member(1)])
    var sent: [(Command, IdempotencyKey)] = [
      (.chair(.openMeeting), try IdempotencyKey("open")),
      (.member(1, .introduce(text), at: 1), try IdempotencyKey("introduce")),
      (
        .chair(.openVoting(on: .proposal("A/L.1"), by: .recordedVote), at: 2),
        try IdempotencyKey("voting")
      ),
    ]
    for number in 0..<200 {
      switch random.below(10) {
      case 0: sent.append(random.one(of: sent))
      case 1: sent.append((command(&random), random.one(of: sent).1))
      default: sent.append((command(&random), try IdempotencyKey("c-\(number)")))
      }
    }
    return sent.map { Sending(command: $0.0, key: $0.1, toFirst: random.truth()) }
  }

  private func command(_ random: inout SplitMix64) -> Command {
    let number = 1 + random.below(12)
    switch random.below(12) {
    case 0: return .chair(.callSpeaker(Assembly.member(number)), at: 4)
    case 1: return .member(number, .announceResult, at: 4)
    case 2: return .chair(.countPresent(number), at: 4)
    case 3: return .chair(.recordArrears(of: Assembly.member(number), owed: 1, dueForTwoYears: 9))
    case 4: return .member(number, .requestFloor, at: 4)
    default:
      return .member(number, .castVote(of: Assembly.member(number), random.vote()), at: 4)
    }
  }
}
