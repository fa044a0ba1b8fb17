public import CanonicalJSON
public import PlenaryRecord

// The form of the events; docs/secret-ballot.md shows each. A name that was recorded is never
// changed.

extension BallotEvent {
  /// The entry's body.
  public var json: JSONObject {
    switch self {
    case .prepared(let ballot):
      var object = ballot.subject.json
      object["event"] = "ballot-prepared"
      object["electors"] = .array(ballot.electors.map { .string($0) })
      object["key"] = .string(Base64.encode(ballot.key.bytes))
      object["occasion"] = ballot.occasion.map { .string($0) }
      object["suite"] = .string(BallotPublicKey.suite)
      return object
    case .tokenIssued(let token):
      return [
        "event": "token-issued", "request": .string(token.request.base64),
        "signature": .string(Base64.encode(token.signature)), "to": .string(token.elector),
      ]
    case .castingOpened(let issued):
      return ["event": "casting-opened", "issued": .integer(Int64(issued))]
    case .closed(let closed):
      return [
        "event": "ballot-closed", "papers": .array(closed.papers.map { .object($0.json) }),
        "totals": .object(closed.totals.json),
      ]
    case .abandoned(let reason):
      return ["event": "ballot-abandoned", "reason": .string(reason)]
    }
  }

  /// The event of an entry.
  public init(_ entry: Entry) throws(UnreadableBallotEvent) {
    do throws(UnreadableBallotEvent) {
      let body: JSONValue
      do { body = try entry.bodyValue() } catch {
        throw UnreadableBallotEvent("The entry is not JSON")
      }
      self = try EventFields.all(of: body) { (fields) throws(UnreadableBallotEvent) in
        try BallotEvent(from: &fields, in: entry.meeting)
      }
    } catch {
      var located = error
      located.sequence = entry.sequence
      throw located
    }
  }

  private init(
    from fields: inout EventFields, in ballot: MeetingID
  ) throws(UnreadableBallotEvent) {
    switch try fields.text("event") {
    case "ballot-prepared": self = .prepared(try Ballot(ballot, from: &fields))
    case "token-issued":
      self = .tokenIssued(
        IssuedToken(
          elector: try fields.text("to"), request: try fields.hash("request"),
          signature: try fields.bytes("signature")))
    case "casting-opened": self = .castingOpened(issued: try fields.number("issued"))
    case "ballot-closed": self = .closed(try ClosedBallot(from: &fields))
    case "ballot-abandoned": self = .abandoned(reason: try fields.text("reason"))
    default: throw UnreadableBallotEvent("A ballot has no such event")
    }
  }
}

extension BallotSubject {
  fileprivate var json: JSONObject {
    switch self {
    case .question(let text, let answers):
      var object: JSONObject = ["question": .string(text)]
      if answers != BallotSubject.answers {
        object["answers"] = .array(answers.map { .string($0) })
      }
      return object
    case .election(let post, let places, let candidates, let barred):
      var object: JSONObject = ["places": .integer(Int64(places)), "post": .string(post)]
      object["candidates"] = candidates.map { .array($0.map { .string($0) }) }
      if !barred.isEmpty { object["barred"] = .array(barred.map { .string($0) }) }
      return object
    }
  }

  fileprivate init(from fields: inout EventFields) throws(UnreadableBallotEvent) {
    if fields.optional("question") != nil {
      self = .question(
        try fields.text("question"),
        answers: try fields.optionalTexts("answers") ?? BallotSubject.answers)
      return
    }
    self = .election(
      post: try fields.text("post"), places: try fields.number("places"),
      candidates: try fields.optionalTexts("candidates"),
      barred: try fields.optionalTexts("barred") ?? [])
  }
}

extension Ballot {
  fileprivate init(
    _ id: MeetingID, from fields: inout EventFields
  ) throws(UnreadableBallotEvent) {
    let subject = try BallotSubject(from: &fields)
    let occasion = fields.optional("occasion") == nil ? nil : try fields.text("occasion")
    let electors = try fields.texts("electors")
    guard try fields.text("suite") == BallotPublicKey.suite else {
      throw .wrongKind(BallotPublicKey.suite, "suite")
    }
    guard let key = BallotPublicKey(bytes: try fields.bytes("key")) else {
      throw .wrongKind("An RSA key of 3072 bits with the exponent 65537", "key")
    }
    do {
      self = try Ballot(id, on: subject, occasion: occasion, electors: electors, key: key)
    } catch {
      throw UnreadableBallotEvent(error.message)
    }
    guard self.electors == electors else {
      throw UnreadableBallotEvent("The electors are not in the order of their bytes")
    }
  }
}

extension ClosedBallot {
  fileprivate init(from fields: inout EventFields) throws(UnreadableBallotEvent) {
    papers = try fields.list("papers") { (value) throws(UnreadableBallotEvent) in
      try EventFields.all(of: value) { (fields) throws(UnreadableBallotEvent) in
        let isInvalid = try fields.flag("invalid")
        return Counted(paper: try BallotPaper(from: &fields), isValid: !isInvalid)
      }
    }
    totals = try fields.object("totals") { (fields) throws(UnreadableBallotEvent) in
      BallotTotals(
        papers: try fields.number("papers"), invalid: try fields.number("invalid"),
        blank: try fields.number("blank"), votes: try fields.counts("votes"))
    }
  }
}

extension ClosedBallot.Counted {
  fileprivate var json: JSONObject {
    var object = paper.json
    if !isValid { object["invalid"] = true }
    return object
  }
}

extension BallotTotals {
  fileprivate var json: JSONObject {
    [
      "blank": .integer(Int64(blank)), "invalid": .integer(Int64(invalid)),
      "papers": .integer(Int64(papers)),
      "votes": .object(
        JSONObject(
          votes.map { JSONObject.Member($0.key, .integer(Int64($0.value))) })),
    ]
  }
}
