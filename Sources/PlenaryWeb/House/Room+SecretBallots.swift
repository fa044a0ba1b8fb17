import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat

extension Meeting {
  /// What a secret ballot would be about now: the next ballot of an election, or a question put by
  /// secret ballot.
  var dueBallot: DueBallot? {
    if let voting, voting.method == .secretBallot, voting.reported == nil {
      return DueBallot(.question(voting.subject.words), occasion: "voting-\(results.count + 1)")
    }
    guard let election, election.awaitsBallot else { return nil }
    return DueBallot(
      .election(post: election.post, places: election.seatsLeft, candidates: election.choices),
      occasion: "round-\((election.rounds.last?.number ?? 0) + 1)")
  }
}

/// The way of a secret ballot from the meeting to the box and back.
extension Room {
  /// - Throws: `BallotRefusal`; also where nothing is to be decided by secret ballot.
  func prepareSecretBallot(by device: String) async throws {
    let meeting = await clerk.meeting
    guard let due = meeting.dueBallot else { throw NoSecretBallot.nothingToDecide }
    try await ballots.prepare(due, electors: meeting.electors(on: moment.day), by: device)
    live.nudge()
  }

  /// Publishes the papers, and tells the meeting what was in the box.
  ///
  /// If the server stops in between, closing again gives the same papers, and they are counted then.
  /// They are counted once, from whatever device and however often this is asked for.
  func closeSecretBallot(by device: String) async throws -> [Event] {
    let (ballot, closed) = try await ballots.close(by: device)
    defer { live.nudge() }
    let command = Command(by: .secretary, at: moment, order(to: ballot, closed))
    let events: [Event]
    do {
      events = try await clerk.submit(command, key: try countingKey(of: ballot.id)) { meeting in
        meeting.dueBallot == DueBallot(ballot)
      }
    } catch is CommandOvertaken {
      throw NoSecretBallot.meetingWentOn
    }
    await ballots.noteCounted(ballot.id)
    return events
  }

  /// Remembers, after a new start, whether the last ballot was counted.
  func findCountedBallot() async throws {
    guard let status = ballots.status, status.phase == .closed,
      await clerk.hasRecorded(try countingKey(of: status.id))
    else { return }
    await ballots.noteCounted(status.id)
  }

  /// The same from whatever device, since what is in a box must not be counted twice. Which device
  /// closed it stands in the ballot's own stream.
  private func countingKey(of ballot: MeetingID) throws(RecordError) -> IdempotencyKey {
    try key("server", ballot.text.replacing(".", with: "_"))
  }

  private func order(to ballot: Ballot, _ closed: ClosedBallot) -> Order {
    let totals = closed.totals
    switch ballot.subject {
    case .question:
      return .reportVote(
        ReportedVote(
          tally: Tally(
            inFavour: totals.votes["in-favour"] ?? 0, against: totals.votes["against"] ?? 0,
            abstaining: (totals.votes["abstaining"] ?? 0) + totals.blank),
          status: .sourced, source: "secret ballot \(ballot.id)"))
    case .election:
      return .countBallot(
        BallotCount(
          papers: totals.papers, invalid: totals.invalid, blank: totals.blank,
          votes: totals.votes))
    }
  }
}

/// Why the meeting and the box do not go together.
enum NoSecretBallot: Error, Hashable {
  case nothingToDecide
  /// The papers are published, but the meeting is not at their question any more.
  case meetingWentOn
}
