import PlenaryModel
import Procedure

// Votes and elections.
extension ActReader {
  static let voteActs: [(String, Read)] = [
    (
      "request a vote on",
      { reader, words, _, _ throws(ScriptError) in .requestVote(on: try reader.text(&words)) }
    ),
    (
      "object to",
      { reader, words, _, _ throws(ScriptError) in .requestVote(on: try reader.text(&words)) }
    ),
    (
      "request a",
      { reader, words, _, _ throws(ScriptError) in .requestMethod(try reader.method(&words)) }
    ),
    (
      "propose to adopt",
      { reader, words, _, _ throws(ScriptError) in
        let text = try reader.text(&words)
        _ = words.take("without a vote")
        return .proposeAdoptionWithoutVote(of: text)
      }
    ),
    (
      "adopt",
      { reader, words, _, _ throws(ScriptError) in
        let text = try reader.text(&words)
        _ = words.take("without a vote")
        return .adoptWithoutVote(text)
      }
    ),
    (
      "put",
      { reader, words, _, _ throws(ScriptError) in
        let subject = try reader.subject(&words)
        let method = words.take("by") ? try reader.method(&words) : nil
        return .openVoting(on: subject, by: method)
      }
    ),
    (
      "draw lot for the election",
      { _, words, _, _ in .drawElectionLot(winner: words.remainder()) }
    ),
    (
      "draw lot", { reader, words, _, _ throws(ScriptError) in .drawLot(try reader.member(&words)) }
    ),
    (
      "casting vote",
      { _, words, _, _ throws(ScriptError) in
        if words.take("in favour") { return .giveCastingVote(.inFavour) }
        if words.take("against") { return .giveCastingVote(.against) }
        throw words.error("a casting vote has a side", hint: "casting vote against")
      }
    ),
    (
      "close the voting at",
      { reader, words, _, _ throws(ScriptError) in
        .scheduleClosing(at: try words.moment(after: reader.now))
      }
    ),
    ("close the voting", { _, _, _, _ in .closeVoting }),
    (
      "vote",
      { reader, words, _, actor throws(ScriptError) in
        let vote = try reader.vote(&words)
        let member: MemberID?
        let rights = words.take("with rights")
        if words.take("for") { member = try reader.member(&words) } else { member = actor.member }
        guard let member = member ?? reader.meeting.presidingMember else {
          throw words.error("whose vote this is does not follow", hint: "vote against for LVA")
        }
        return rights
          ? .castVoteWithRights(of: member, vote) : .castVote(of: member, vote)
      }
    ),
    (
      "pass",
      { _, words, _, actor throws(ScriptError) in
        guard let member = actor.member else { throw words.error("only a member passes") }
        return .pass(member)
      }
    ),
    (
      "no answer from",
      { reader, words, _, _ throws(ScriptError) in
        .recordNoAnswer(from: try reader.member(&words))
      }
    ),
    ("announce the result", { _, _, _, _ in .announceResult }),
    ("announce", { _, _, _, _ in .announceResult }),
    (
      "intended",
      { reader, words, _, _ throws(ScriptError) in
        let vote = try reader.vote(&words)
        _ = words.take("on")
        return .stateIntention(vote, on: try reader.subject(&words))
      }
    ),
    (
      "explain vote on",
      { reader, words, _, _ throws(ScriptError) in .explainVote(on: try reader.text(&words)) }
    ),
    (
      "give effect to",
      { reader, words, _, _ throws(ScriptError) in
        let text = try reader.text(&words)
        _ = words.take(":")
        return .giveEffect(to: text, ActionID(try words.word("the action")))
      }
    ),
  ]

  static let electionActs: [(String, Read)] = [
    ("elect by acclamation", { _, _, _, _ in .electByAcclamation }),
    (
      "elect",
      { _, words, _, _ throws(ScriptError) in
        guard let post = words.quoted() else {
          throw words.error("the post is missing", hint: "elect \"member\", 2 places: A, B, C")
        }
        words.takeComma()
        let seats = try words.number("the number of places", atLeast: 1)
        _ = words.take("places") || words.take("place")
        words.takeComma()
        var heads: Set<String> = []
        if words.take("heading") { heads = [try words.symbol("a heading")] }
        _ = words.take(":")
        return .openElection(
          post: post, seats: seats, candidates: list(words.remainder()), heads: heads)
      }
    ),
    (
      "ballot paper", { _, words, _, _ in .submitBallotPaper(names: list(words.remainder())) }
    ),
    (
      "ballot",
      { _, words, _, _ throws(ScriptError) in
        var count = BallotCount(papers: 0, votes: [:])
        let first = words
        if let number = Int(try words.symbol("a number")), words.take(":") {
          count.number = number
        } else {
          words = first
        }
        count.papers = try words.number("the number of papers")
        guard words.take("papers") else { throw words.error("\"papers\" is missing") }
        while words.take(",") {
          let number = try words.number("a number")
          if words.take("invalid") {
            count.invalid = number
          } else if words.take("blank") {
            count.blank = number
          } else {
            throw words.error("papers are \"invalid\" or \"blank\"")
          }
        }
        _ = words.take(":")
        for part in list(words.remainder()) {
          guard let space = part.lastIndex(of: " "),
            let votes = Int(part[part.index(after: space)...])
          else { throw words.error("\"\(part)\" is no name with its votes", hint: "Bulgaria 160") }
          count.votes[trimmed(part[..<space])] = votes
        }
        return .countBallot(count)
      }
    ),
  ]

  func method(_ words: inout Words) throws(ScriptError) -> VotingMethod {
    _ = words.take("a")
    if words.take("recorded vote") { return .recordedVote }
    if words.take("roll-call vote") || words.take("roll call") { return .rollCall }
    if words.take("show of hands") { return .showOfHands }
    if words.take("secret ballot") { return .secretBallot }
    throw words.error(
      "no such way of voting",
      hint: "recorded vote, roll-call vote, show of hands, secret ballot")
  }

  /// What is put: a text by its symbol, `part 2 of L.28`, `motion`, `the appeal`,
  /// `the preliminary question on S/723`.
  func subject(_ words: inout Words) throws(ScriptError) -> Subject {
    if words.take("the appeal") { return .appeal }
    if words.take("the preliminary question on") {
      return .preliminaryQuestion(try text(&words))
    }
    if words.take("part") {
      let number = try words.number("the number of the part")
      _ = words.take("of")
      return .part(of: try text(&words), number: number)
    }
    if words.take("motion") {
      guard !words.isAtEnd, !words.rest.hasPrefix(" by ") else {
        let number = meeting.motions.last { $0.status == .pending }?.number ?? 0
        return .motion(number: number)
      }
      let token = try words.word("the motion")
      if let number = Int(token) { return .motion(number: number) }
      guard let motion = meeting.motions.last(where: { $0.kind.code == token }) else {
        return .motion(number: 0)
      }
      return .motion(number: motion.number)
    }
    let id = try text(&words)
    return meeting.amendment(id) == nil ? .proposal(id) : .amendment(id)
  }
}
