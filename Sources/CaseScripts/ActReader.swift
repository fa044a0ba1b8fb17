import PlenaryModel
import Procedure

/// Reads what somebody does: `move adjourn-debate on L.28` is an order to the meeting.
///
/// Each kind of act is one small function; the table below is the whole vocabulary.
struct ActReader {
  var names: Names
  var meeting: Meeting
  var now: Moment

  func order(_ statement: Statement, by actor: Actor) throws(ScriptError) -> Order {
    var words = Words(statement.text, statement.textPlace)
    for (phrase, read) in ActReader.vocabulary {
      guard words.take(phrase) else { continue }
      let order = try read(self, &words, statement, actor)
      try words.end()
      return order
    }
    let first = statement.text.split(separator: " ").first.map(String.init) ?? ""
    let near = nearest(
      first, in: ActReader.vocabulary.map { String($0.0.split(separator: " ")[0]) })
    throw ScriptError(
      "nobody knows how to \"\(statement.text)\"", at: statement.place,
      hint: (near.map { "perhaps \"\($0)\"; " } ?? "") + "docs/case-scripts.md lists every act")
  }

  typealias Read =
    @Sendable (ActReader, inout Words, Statement, Actor) throws(ScriptError) -> Order

  /// Longer phrases stand before shorter ones with the same beginning.
  static let vocabulary: [(String, Read)] =
    meetingActs + proxyActs + speakerActs + pointActs + motionActs + textActs + voteActs
    + electionActs

  // Shared readings

  func text(_ words: inout Words) throws(ScriptError) -> TextID {
    TextID(try words.symbol("the symbol of a text"))
  }

  func member(_ words: inout Words) throws(ScriptError) -> MemberID {
    let place = words.here
    return try names.member(words.clause(), place)
  }

  /// `motion`, `motion 2`: the last one made where no number is given.
  func motionNumber(_ words: inout Words) throws(ScriptError) -> Int {
    if words.isAtEnd { return meeting.motions.last { $0.status == .pending }?.number ?? 0 }
    if let kind = meeting.pendingMotions.first(where: { $0.kind.code == trimmed(words.rest) }) {
      _ = words.remainder()
      return kind.number
    }
    return try words.number("the number of the motion")
  }

  func vote(_ words: inout Words) throws(ScriptError) -> Vote {
    if words.take("in favour") || words.take("yes") { return .inFavour }
    if words.take("against") || words.take("no") { return .against }
    if words.take("abstaining") || words.take("abstain") { return .abstaining }
    throw words.error("a vote is \"in favour\", \"against\" or \"abstaining\"")
  }

  func side(_ words: inout Words) throws(ScriptError) -> Side {
    if words.take("for") { return .inFavour }
    if words.take("against") { return .against }
    throw words.error("a side is \"for\" or \"against\"")
  }

  func paragraphs(_ statement: Statement) throws(ScriptError) -> ProposalText {
    var paragraphs: [Paragraph] = []
    for line in statement.lines {
      var words = Words(line.text, line.place)
      let part: Paragraph.Part
      if words.take("preambular") {
        part = .preambular
      } else if words.take("operative") {
        part = .operative
      } else {
        throw words.error(
          "a paragraph begins with \"preambular\" or \"operative\"",
          hint: "for instance: operative op1: Condemns the violations")
      }
      paragraphs.append(try paragraph(&words, part))
    }
    return ProposalText(paragraphs)
  }

  func paragraph(
    _ words: inout Words, _ part: Paragraph.Part
  ) throws(ScriptError) -> Paragraph {
    let id = ParagraphID(try words.symbol("the id of the paragraph"))
    _ = words.take(":")
    return Paragraph(id: id, part: part, words: words.remainder())
  }
}

// MARK: the meeting

extension ActReader {
  static let meetingActs: [(String, Read)] = [
    ("open the meeting", { _, _, _, _ in .openMeeting }),
    ("suspend the meeting", { _, _, _, _ in .suspendMeeting }),
    ("resume the meeting", { _, _, _, _ in .resumeMeeting }),
    ("adjourn the meeting", { _, _, _, _ in .adjournMeeting }),
    (
      "waive arrears of",
      { reader, words, _, _ throws(ScriptError) in
        let member = try reader.names.member(nextIn: &words)
        _ = words.take("until")
        return .waiveArrears(of: member, until: try words.day())
      }
    ),
    (
      "waive",
      { _, words, _, _ throws(ScriptError) in
        let rule = RuleID(try words.word("the rule"))
        _ = words.take("because")
        return .waive(rule, reason: words.quoted() ?? words.remainder())
      }
    ),
    (
      "take up item",
      { _, words, _, _ throws(ScriptError) in
        let item = try words.word("the number of the item")
        return .takeUpItem(item, title: words.quoted() ?? "")
      }
    ),
    (
      "hand over to",
      { reader, words, _, _ throws(ScriptError) in .handOverChair(to: try reader.member(&words)) }
    ),
    (
      "arrears of",
      { reader, words, _, _ throws(ScriptError) in
        let member = try reader.names.member(nextIn: &words)
        let owed = try words.number("what is owed", atLeast: 0)
        guard words.take("of") else { throw words.error("\"of\" and the sum due are missing") }
        let due = try words.number("what is due for two years", atLeast: 0)
        return .recordArrears(of: member, owed: owed, dueForTwoYears: due)
      }
    ),
    (
      "challenge credentials of",
      { reader, words, _, _ throws(ScriptError) in
        .challengeCredentials(of: try reader.member(&words))
      }
    ),
    (
      "suspend rights of",
      { reader, words, _, _ throws(ScriptError) in .suspendRights(of: try reader.member(&words)) }
    ),
  ]

  static let proxyActs: [(String, Read)] = [
    (
      "give a proxy to",
      { reader, words, _, actor throws(ScriptError) in
        guard let giver = actor.member else {
          throw words.error("whose proxy this is does not follow", hint: "proxy of DEU to FRA")
        }
        return .giveProxy(from: giver, to: try reader.member(&words))
      }
    ),
    (
      "proxy of",
      { reader, words, _, _ throws(ScriptError) in
        let giver = try reader.names.member(nextIn: &words)
        guard words.take("to") else { throw words.error("\"to\" and the holder are missing") }
        return .giveProxy(from: giver, to: try reader.member(&words))
      }
    ),
    (
      "take back the proxy of",
      { reader, words, _, _ throws(ScriptError) in
        .withdrawProxy(of: try reader.member(&words))
      }
    ),
  ]

  static let speakerActs: [(String, Read)] = [
    (
      "ask for the floor",
      { reader, words, _, _ throws(ScriptError) in
        .requestFloor(words.isAtEnd ? nil : try reader.side(&words))
      }
    ),
    (
      "arrange the list",
      { _, words, _, _ throws(ScriptError) in .arrangeList(try ListArrangement(&words)) }
    ),
    (
      "leave the list",
      { _, words, _, actor throws(ScriptError) in
        guard let member = actor.member else { throw words.error("only a delegation leaves it") }
        return .leaveList(member)
      }
    ),
    (
      "take",
      { reader, words, _, _ throws(ScriptError) in
        let member = try reader.names.member(nextIn: &words)
        guard words.take("off the list") else { throw words.error("\"off the list\" is missing") }
        return .leaveList(member)
      }
    ),
    (
      "call", { reader, words, _, _ throws(ScriptError) in .callSpeaker(try reader.member(&words)) }
    ),
    (
      "exchange the places of",
      { reader, words, _, _ throws(ScriptError) in
        let place = words.here
        let parts = words.remainder().split(separator: " and ", omittingEmptySubsequences: true)
        let names = list(words.isAtEnd ? parts.joined(separator: ",") : "")
        guard names.count == 2 else {
          throw words.error(
            "two delegations exchange places", hint: "exchange the places of CUB and JPN")
        }
        return .exchangePlaces(
          try reader.names.member(names[0], place), try reader.names.member(names[1], place))
      }
    ),
    ("end speech", { _, _, _, _ in .endSpeech }),
    ("close the list", { _, _, _, _ in .closeSpeakersList }),
    ("reopen the list", { _, _, _, _ in .reopenSpeakersList }),
    (
      "limit speeches to",
      { _, words, _, _ throws(ScriptError) in
        let seconds = try words.number("the limit", atLeast: 1)
        _ = words.take("seconds")
        return .limitSpeeches(seconds: seconds)
      }
    ),
    ("check the clock", { _, _, _, _ in .checkClock }),
    ("reply", { _, _, _, _ in .requestReply }),
    (
      "speak for the appeal", { _, _, _, _ in .speakOnAppeal(.inFavour) }
    ),
    ("speak against the appeal", { _, _, _, _ in .speakOnAppeal(.against) }),
    (
      "speak for motion",
      { reader, words, _, _ throws(ScriptError) in
        .speakOnMotion(number: try reader.motionNumber(&words), .inFavour)
      }
    ),
    (
      "speak against motion",
      { reader, words, _, _ throws(ScriptError) in
        .speakOnMotion(number: try reader.motionNumber(&words), .against)
      }
    ),
    (
      "speak",
      { _, words, _, _ in .speakToSubstance(words: words.quoted() ?? words.remainder()) }
    ),
  ]

  static let pointActs: [(String, Read)] = [
    (
      "point of order on the voting",
      { _, words, _, _ in
        .raisePointOfOrder(onConductOfVoting: true, words: words.quoted() ?? words.remainder())
      }
    ),
    (
      "point of order",
      { _, words, _, _ in
        .raisePointOfOrder(onConductOfVoting: false, words: words.quoted() ?? words.remainder())
      }
    ),
    ("appeal", { _, _, _, _ in .appeal }),
    ("second the appeal", { _, _, _, _ in .secondAppeal }),
    (
      "rule procedural",
      { reader, words, _, _ throws(ScriptError) in
        .ruleMatterProcedural(try reader.text(&words))
      }
    ),
    ("rule", { _, words, _, _ in .rule(words: words.quoted() ?? words.remainder()) }),
  ]

  static let motionActs: [(String, Read)] = [
    (
      "move",
      { reader, words, _, _ throws(ScriptError) in
        var draft = MotionDraft(kind: MotionKind(try words.word("the kind of motion")))
        if words.take("on") { draft.about = try reader.text(&words) }
        if words.take("of") {
          let place = words.here
          draft.invitee = try reader.names.member(words.clause(), place)
        }
        _ = words.take(";")
        for var clause in words.clauses() {
          if let said = clause.quoted() {
            draft.words = said
            continue
          }
          let number = try clause.number("a number of seconds, or of parts", atLeast: 1)
          if clause.take("parts") || clause.take("part") {
            draft.parts = number
          } else if clause.take("seconds each") {
            draft.secondsEach = number
          } else if clause.take("seconds") || clause.isAtEnd {
            draft.seconds = number
          }
          try clause.end()
        }
        return .move(draft)
      }
    ),
    (
      "second motion",
      { reader, words, _, _ throws(ScriptError) in
        .secondMotion(number: try reader.motionNumber(&words))
      }
    ),
    (
      "withdraw motion",
      { reader, words, _, _ throws(ScriptError) in
        .withdrawMotion(number: try reader.motionNumber(&words))
      }
    ),
    (
      "carry motion",
      { reader, words, _, _ throws(ScriptError) in
        .carryMotionWithoutVote(number: try reader.motionNumber(&words))
      }
    ),
  ]
}

extension ListArrangement {
  /// `least heard first; 1 for each delegation; 3 for each group african-group`.
  fileprivate init(_ words: inout Words) throws(ScriptError) {
    self.init()
    if words.take("alternating sides") {
      order = .alternatingSides
    } else if words.take("least heard first") {
      order = .leastHeardFirst
    } else if !words.take("as requested") {
      throw words.error(
        "the list is arranged \"as requested\", \"alternating sides\" or \"least heard first\"")
    }
    _ = words.take(";")
    for var clause in words.clauses() {
      let number = try clause.number("a number of statements", atLeast: 1)
      if clause.take("for each delegation") {
        perDelegation = number
      } else if clause.take("for each group") {
        perGroup = number
        groups = list(clause.remainder()).map { GroupID($0) }
      }
      try clause.end()
    }
  }
}
