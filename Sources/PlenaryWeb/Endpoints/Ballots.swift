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
      try await visit.theRoom().prepareSecretBallot(by: visit.device)
      return visit.answer([])
    },
    .post("/m/{meeting}/as/{capacity}/secret/token", .takePart, upTo: 8192) { visit in
      try await visit.takeBallot(try visit.form()["blinded"])
    },
    .post("/m/{meeting}/as/{capacity}/secret/open", .keepTheDesk, upTo: 4096) { visit in
      try await visit.openCasting()
      return visit.answer([])
    },
    // Without a cookie: the page sends none, and none is looked at.
    .post("/m/{meeting}/secret/cast", .anonymous, upTo: 1 << 16) { visit in
      try await visit.castPaper()
    },
    .post("/m/{meeting}/as/{capacity}/secret/close", .keepTheDesk, upTo: 4096) { visit in
      visit.answer(try await visit.theRoom().closeSecretBallot(by: visit.device))
    },
    .post("/m/{meeting}/as/{capacity}/secret/abandon", .keepTheDesk, upTo: 4096) { visit in
      try await visit.abandonBallot(because: try visit.form()["reason"])
      return visit.answer([])
    },
    // Paper ballots of an election, counted by two tellers.
    .post("/m/{meeting}/as/{capacity}/ballot-count", .keepTheDesk, upTo: 1 << 16) { visit in
      let form = try visit.form()
      let counts = try (1...2).map { try visit.ballotCount(of: $0, form) }
      guard counts[0] == counts[1] else {
        throw Problem(.conflict, "counts-differ", visit.words[.problemCountsDiffer])
      }
      var count = counts[0]
      // The round for which the page was made: sent again, it is refused and not the next one's.
      guard let round = form["round"].flatMap({ Int($0) }) else {
        throw Problem(.badRequest, "not-understood", visit.words[.problemNotUnderstood])
      }
      count.number = round
      return visit.answer(
        try await visit.carryOut(
          .countBallot(count), by: .secretary, key: form["key"], in: try visit.theRoom())
      )
    },
  ]
}

extension Visit {
  /// Signs what the delegate's device hid; what it gets back nobody else has seen.
  func takeBallot(_ blinded: String?) async throws -> Response {
    guard case .delegate(let member)? = capacity else {
      throw Problem(.forbidden, "not-allowed", words[.errorNotAllowed])
    }
    guard let blinded = Token.bytes(base64: blinded ?? ""), !blinded.isEmpty else {
      throw notUnderstood("A Base64 text of 384 bytes was expected (blinded).")
    }
    let room = try theRoom()
    let signature = try await room.ballots.issue(to: member, blinded: blinded, by: device)
    room.live.nudge()
    return json(["signature": .string(Token.base64(signature))])
  }

  func openCasting() async throws {
    let room = try theRoom()
    try await room.ballots.openCasting(by: device)
    room.live.nudge()
  }

  func castPaper() async throws -> Response {
    let paper = try BallotPaper(.object(try json()))
    let receipt = try await theRoom().ballots.cast(paper)
    return json(["receipt": .string(receipt.note.string)])
  }

  func abandonBallot(because reason: String?) async throws {
    let room = try theRoom()
    try await room.ballots.abandon(because: reason ?? "abandoned", by: device)
    room.live.nudge()
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
    for (name, value) in form.beginning(with: "candidate-\(teller):") {
      let count = try number(value)
      if count > 0 { votes[name, default: 0] += count }
    }
    for line in (form["votes-\(teller)"] ?? "").split(whereSeparator: \.isNewline) {
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      guard let colon = line.lastIndex(of: ":") else {
        throw Problem(.unprocessableContent, "no-number", words[.problemVotesLine], String(line))
      }
      votes[line[..<colon].trimmed, default: 0] += try number(line[line.index(after: colon)...])
    }
    return BallotCount(
      papers: try number(form["papers-\(teller)"] ?? ""),
      invalid: try number(form["invalid-\(teller)"] ?? "0"),
      blank: try number(form["blank-\(teller)"] ?? "0"), votes: votes)
  }
}
