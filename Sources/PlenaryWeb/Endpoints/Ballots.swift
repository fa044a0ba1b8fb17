import CanonicalJSON
import HTTPTypes
import Hummingbird
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat

/// Secret ballots: prepared and closed by the desk, taken by delegations, cast by nobody in
/// particular.
extension Endpoints {
  static let ballots: [Endpoint] = [
    .post("/m/{meeting}/as/{capacity}/secret/prepare", .keepTheDesk, upTo: 4096) { visit in
      let room = try visit.theRoom()
      let meeting = await room.clerk.meeting
      guard let subject = meeting.subjectOfSecretBallot else {
        throw Problem(.conflict, "no-ballot", visit.words[.problemNoSecretBallot])
      }
      let electors = meeting.rules.roster.seats.map(\.member).filter {
        meeting.attendance[$0] != .absent
      }
      try await room.ballots.prepare(subject, electors: electors)
      return visit.ballotChanged(room)
    },
    .post("/m/{meeting}/as/{capacity}/secret/token", .takePart, upTo: 8192) { visit in
      guard case .delegate(let member)? = visit.capacity,
        let blinded = Token.bytes(base64: try visit.form()["blinded"] ?? ""),
        !blinded.isEmpty
      else { throw Problem(.badRequest, "not-understood", visit.words[.problemNotUnderstood]) }
      let room = try visit.theRoom()
      let signature = try await room.ballots.issue(to: member, blinded: blinded)
      room.live.nudge()
      return visit.json(["signature": .string(Token.base64(signature))])
    },
    .post("/m/{meeting}/as/{capacity}/secret/open", .keepTheDesk, upTo: 4096) { visit in
      let room = try visit.theRoom()
      try await room.ballots.openCasting()
      return visit.ballotChanged(room)
    },
    // Without a cookie: the page sends none, and none is looked at.
    .post("/m/{meeting}/secret/cast", .anonymous, upTo: 1 << 16) { visit in
      let paper = try BallotPaper(.object(try visit.json()))
      let receipt = try await visit.theRoom().ballots.cast(paper)
      return visit.json(["receipt": .string(receipt.note.string)])
    },
    .post("/m/{meeting}/as/{capacity}/secret/close", .keepTheDesk, upTo: 4096) { visit in
      try await visit.closeSecretBallot()
    },
    .post("/m/{meeting}/as/{capacity}/secret/abandon", .keepTheDesk, upTo: 4096) { visit in
      let room = try visit.theRoom()
      try await room.ballots.abandon(because: try visit.form()["reason"] ?? "abandoned")
      return visit.ballotChanged(room)
    },
    // Paper ballots of an election, counted by two tellers.
    .post("/m/{meeting}/as/{capacity}/ballot-count", .keepTheDesk, upTo: 1 << 16) { visit in
      let form = try visit.form()
      let counts = try (1...2).map { try visit.ballotCount(of: $0, form) }
      guard counts[0] == counts[1] else {
        throw Problem(.conflict, "counts-differ", visit.words[.problemCountsDiffer])
      }
      return visit.answer(
        try await visit.carryOut(
          .countBallot(counts[0]), by: .secretary, key: form["key"], in: try visit.theRoom())
      )
    },
  ]
}

extension Meeting {
  /// What a secret ballot would be about now: the next ballot of an election, or a question put by
  /// secret ballot.
  var subjectOfSecretBallot: BallotSubject? {
    if let voting, voting.method == .secretBallot, voting.reported == nil {
      return .question(voting.subject.words)
    }
    guard let election, election.seatsLeft > 0, election.lotBetween.isEmpty else { return nil }
    let names =
      election.restriction ?? election.candidates.filter { !election.elected.contains($0) }
    return .election(
      post: election.post, places: election.seatsLeft,
      candidates: names.isEmpty ? nil : names)
  }
}

extension Visit {
  fileprivate func ballotChanged(_ room: Room) -> Response {
    room.live.nudge()
    return answer([])
  }

  /// Publishes the papers, and reports their count to the meeting. If the server stops in between,
  /// closing again gives the same papers, and the count is reported then.
  fileprivate func closeSecretBallot() async throws -> Response {
    let room = try theRoom()
    let (id, closed) = try await room.ballots.close()
    let totals = closed.totals
    let order: Order
    if await room.clerk.meeting.voting?.method == .secretBallot {
      order = .reportVote(
        ReportedVote(
          tally: Tally(
            inFavour: totals.votes["in-favour"] ?? 0, against: totals.votes["against"] ?? 0,
            abstaining: (totals.votes["abstaining"] ?? 0) + totals.blank),
          status: .sourced, source: "secret ballot \(id)"))
    } else {
      order = .countBallot(
        BallotCount(
          papers: totals.papers, invalid: totals.invalid, blank: totals.blank,
          votes: totals.votes))
    }
    let events = try await carryOut(
      order, by: .secretary, key: id.text.replacing(".", with: "_"), in: room)
    room.live.nudge()
    return answer(events)
  }

  /// `Ann: 12`, a line a name.
  fileprivate func ballotCount(of teller: Int, _ form: FormFields) throws -> BallotCount {
    func number(_ text: some StringProtocol) throws -> Int {
      let digits = String(text.filter { !$0.isWhitespace })
      guard let number = Int(digits), (0...100_000).contains(number) else {
        throw Problem(.unprocessableContent, "no-number", words[.problemNoNumber])
      }
      return number
    }
    var votes: [String: Int] = [:]
    for line in (form["votes-\(teller)"] ?? "").split(whereSeparator: \.isNewline) {
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      guard let colon = line.lastIndex(of: ":") else {
        throw Problem(.unprocessableContent, "no-number", words[.problemVotesLine], String(line))
      }
      var name = line[..<colon].drop { $0.isWhitespace }
      while name.last?.isWhitespace == true { name.removeLast() }
      votes[String(name), default: 0] += try number(line[line.index(after: colon)...])
    }
    return BallotCount(
      papers: try number(form["papers-\(teller)"] ?? ""),
      invalid: try number(form["invalid-\(teller)"] ?? "0"),
      blank: try number(form["blank-\(teller)"] ?? "0"), votes: votes)
  }
}
