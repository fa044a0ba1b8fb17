import Foundation
import PlenaryModel
import PlenaryRecord
import PlenaryTesting
import Procedure
import Testing

/// What is left when the server is killed in the middle of a vote, and when it is told to stop.
///
/// `PLENARY_KILL_ROUNDS` says how often it is killed, `PLENARY_KILL_SEED` repeats a run.
@Suite(
  .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["PLENARY_KILL_ROUNDS"] != nil)
) struct KillTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let rounds = environment["PLENARY_KILL_ROUNDS"].flatMap { Int($0) } ?? 0
  private static let seed =
    environment["PLENARY_KILL_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999)

  @Test(.timeLimit(.minutes(15)))
  func noAcknowledgedBallotIsLostAndNoneCountsTwice() async throws {
    print("KillTests: PLENARY_KILL_SEED=\(Self.seed), \(Self.rounds) rounds")
    var random = SplitMix64(seed: Self.seed)
    let hall = try await PreparedHall()
    #expect(hall.voters.count == 193)
    // How long the whole vote takes when nobody kills the server.
    var length = Duration.milliseconds(500)
    for round in 0...Self.rounds {
      let folder = try hall.copy()
      let choices = hall.voters.map { _ in random.one(of: Vote.allCases) }
      // Half of the kills fall anywhere in the vote and a little after it, half when so many
      // ballots were acknowledged, since many are at once.
      let moment = Double(random.below(1200)) / 1000
      let count = round % 2 == 0 ? random.below(194) : Int.max
      let counter = Counter()
      var server = try await RunningProgram(serving: folder.url)
      // The room is open before the vote begins, as it is in a meeting.
      _ = await server.request("GET", "/m/hall/votes.json")
      let started = ContinuousClock.now
      let first = server
      let delay = length * moment
      async let killing: Void = {
        guard round > 0 else { return }
        let latest = ContinuousClock.now + delay
        while count < .max ? counter.current < count : ContinuousClock.now < latest {
          try? await Task.sleep(for: .milliseconds(1))
        }
        await first.kill()
      }()
      let acknowledged = await send(
        choices, hall, Array(hall.voters.indices), to: first, counting: counter)
      if round == 0 { length = ContinuousClock.now - started }
      await killing
      if round > 0 {
        let left = try await hall.ballots(in: folder.url)
        #expect(left.verified, "round \(round)")
        let recorded = Set(left.ballots.map(\.device))
        #expect(recorded.count == left.ballots.count, "round \(round)")
        let lost = acknowledged.filter { !recorded.contains(hall.voters[$0].device) }
        #expect(lost.isEmpty, "round \(round): \(lost.count) acknowledged ballots are lost")
        server = try await RunningProgram(serving: folder.url)
        let rest = hall.voters.indices.filter { !acknowledged.contains($0) }
        let again = await send(choices, hall, rest, to: server, counting: Counter())
        #expect(again.count == rest.count, "round \(round)")
        print(
          "KillTests: round \(round): \(acknowledged.count) acknowledged, "
            + "\(recorded.count) recorded, \(rest.count) sent again")
      } else {
        #expect(acknowledged.count == 193)
      }
      let result = await server.request(
        "POST", "/m/hall/as/chair/orders", token: hall.chair,
        form: "key=result&order=%7B%22order%22:%22announce-result%22%7D")
      #expect(result?.status == 200, "round \(round): \(result?.text ?? "no answer")")
      let counted = await server.request("GET", "/m/hall/votes.json")
      await server.kill()
      try await expect(choices, hall, in: folder.url, counted: counted?.text ?? "", round)
    }
  }

  /// Sends the ballots of some voters at once.
  ///
  /// - Returns: those that were acknowledged, by number.
  private func send(
    _ choices: [Vote], _ hall: PreparedHall, _ numbers: [Int], to server: RunningProgram,
    counting counter: Counter
  ) async -> Set<Int> {
    await withTaskGroup(of: Int?.self) { group in
      for number in numbers {
        group.addTask {
          let voter = hall.voters[number]
          let answer = await server.request(
            "POST", voter.path, token: voter.token,
            form: "vote=\(choices[number].rawValue)&voting=0&key=ballot-\(number)")
          guard answer?.status == 200 else { return nil }
          counter.next()
          return number
        }
      }
      return await group.reduce(into: []) { if let number = $1 { $0.insert(number) } }
    }
  }

  private func expect(
    _ choices: [Vote], _ hall: PreparedHall, in folder: URL, counted: String, _ round: Int
  ) async throws {
    let end = try await hall.ballots(in: folder)
    #expect(end.verified, "round \(round)")
    #expect(end.ballots.count == 193, "round \(round)")
    let chosen = Dictionary(
      uniqueKeysWithValues: zip(hall.voters.map(\.member), choices))
    let recorded = Dictionary(
      end.ballots.map { ($0.member, $0.vote) }, uniquingKeysWith: { $1 })
    #expect(recorded == chosen, "round \(round)")
    for (name, vote) in [
      ("in-favour", Vote.inFavour), ("against", .against), ("abstaining", .abstaining),
    ] {
      let count = choices.count { $0 == vote }
      let text = counted.filter { $0 != " " }
      #expect(text.contains("\"\(name)\":\(count)"), "round \(round): \(name) \(count)")
    }
  }

  @Test(.timeLimit(.minutes(3)))
  func toldToStopItEndsStreamsAndStopsWithinASecond() async throws {
    let hall = try await PreparedHall()
    let folder = try hall.copy()
    let server = try await RunningProgram(serving: folder.url)
    let began = Counter()
    let streams = (0..<24).map { number in
      let path = ["/m/hall/live", "/m/hall/live?screen=display", "/m/hall/as/chair/live"]
      return Task {
        try await server.follow(
          path[number % 3], token: number % 3 == 2 ? hall.chair : nil,
          began: { began.next() })
      }
    }
    for _ in 0..<1000 where began.current < streams.count {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(began.current == streams.count)
    let voter = hall.voters[0]
    let ballot = await server.request(
      "POST", voter.path, token: voter.token, form: "vote=against&voting=0&key=one")
    #expect(ballot?.status == 200)
    let started = ContinuousClock.now
    let status = await server.stop()
    let time = ContinuousClock.now - started
    #expect(status == 0)
    #expect(time < .seconds(1), "it took \(time)")
    for stream in streams { #expect(try await stream.value.contains("event: ")) }

    // What it was in the middle of is there again.
    let again = try await RunningProgram(serving: folder.url)
    let page = await again.request("GET", "/m/hall/as/chair?regions=yes", token: hall.chair)
    #expect(page?.status == 200)
    let repeated = await again.request(
      "POST", voter.path, token: voter.token, form: "vote=against&voting=0&key=one")
    #expect(repeated?.status == 200)
    #expect(repeated?.text == ballot?.text)
    let result = await again.request(
      "POST", "/m/hall/as/chair/orders", token: hall.chair,
      form: "key=result&order=%7B%22order%22:%22announce-result%22%7D")
    #expect(result?.status == 200)
    #expect(await again.stop() == 0)
    #expect(try await hall.ballots(in: folder.url).ballots.count == 1)
  }
}
