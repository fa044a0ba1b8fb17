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
      let answers = Vote.allCases.filter { $0 != .abstaining || mayAbstain(on: voting.subject) }
      return DueBallot(
        .question(voting.subject.words, answers: answers.map(\.rawValue)),
        occasion: "voting-\(voting.number + 1)")
    }
    guard let election, election.awaitsBallot else { return nil }
    return DueBallot(
      .election(
        post: election.post, places: election.seatsLeft, candidates: election.choices,
        barred: election.barred),
      occasion: "round-\(election.nextRound)")
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
    if let status = ballots.status, status.closed == nil, status.phase == .casting,
      await clerk.meeting.dueBallot != status.due
    {
      throw NoSecretBallot.meetingElsewhere
    }
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

  /// What is told to the meeting: from the ballot alone, so that asked again it is the same.
  private func order(to ballot: Ballot, _ closed: ClosedBallot) -> Order {
    let totals = closed.totals
    switch ballot.subject {
    case .question(_, let answers):
      func count(_ vote: Vote) -> Int { totals.votes[vote.rawValue] ?? 0 }
      let tally = Tally(
        inFavour: count(.inFavour), against: count(.against), abstaining: count(.abstaining),
        blank: totals.blank, mayAbstain: answers.contains(Vote.abstaining.rawValue))
      return .reportVote(
        ReportedVote(tally: tally, status: .sourced, source: "secret ballot \(ballot.id)"))
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
  /// An appeal interrupts it, or what it is about was decided otherwise. Nothing was published.
  case meetingElsewhere
  /// The papers are published, but the meeting is not at their question any more.
  case meetingWentOn
}
