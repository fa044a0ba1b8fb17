import PlenaryAnalysis
import PlenaryModel
import Procedure
import Testing

@Suite("What would have come of a vote")
struct WhatIfTests {
  private let half = Fraction(1, 2)!
  private let majority = DecisionRule(
    id: "DR-GA-COM-SIMPLE", title: "Main Committee",
    requirement: .share(
      of: .inFavour, base: .presentAndVoting, fraction: Fraction(1, 2)!, strict: true, group: nil),
    equallyDivided: .rejected)

  private func vote(
    _ letters: String, rule: DecisionRule, groups: [GroupID: Set<MemberID>] = [:],
    present: Int? = nil
  ) -> RollCallVote {
    let choices: [Character: Choice] = [
      "Y": .inFavour, "N": .against, "A": .abstaining, "X": .notVoting,
    ]
    var seats: [Seat] = []
    var cast: [MemberID: Choice] = [:]
    for (number, letter) in letters.enumerated() {
      let member = MemberID("M\(number + 1)")
      seats.append(
        Seat(
          member: member, name: member.code,
          groups: Set(groups.filter { $0.value.contains(member) }.keys)))
      cast[member] = choices[letter]
    }
    return RollCallVote(
      roster: Roster(seats: seats), choices: cast, rule: rule, present: present)
  }

  private let council = DecisionRule(
    id: "DR-SC-SUBST", title: "Security Council",
    requirement: .all([.min(of: .inFavour, number: 9, group: nil), .noNegative(group: "P5")]),
    vetoGroup: "P5")
  private let permanent: [GroupID: Set<MemberID>] = ["P5": ["M1", "M2", "M3", "M4", "M5"]]

  @Test func aVetoIsLiftedByTheOneThatCastIt() throws {
    let vote = vote("NYYYYYYYYYYYYAA", rule: council, groups: permanent)
    #expect(vote.determination.outcome == .vetoed(by: ["M1"]))
    #expect(vote.decisiveMembers.map(\.member) == ["M1"])
    let instead = try WhatIf(vote, Supposition([.votes("M1", .abstaining)]))
    #expect(instead.adoptionChanged)
    #expect(instead.determinationAfter.outcome == .adopted)
    #expect(instead.moves == [.init(member: "M1", from: .against, to: .abstaining)])
    #expect(vote.leastChange.least.change?.count == 1)
    #expect(vote.leastChange.isProven)
  }

  @Test func withNineVotesEveryVoteInFavourIsDecisiveAndSoIsEveryPermanentMember() {
    let vote = vote("YYYYAYYYYYNNAAX", rule: council, groups: permanent)
    #expect(vote.determination.outcome == .adopted)
    let decisive = vote.decisiveMembers.map(\.member.code)
    #expect(decisive == ["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"])
    // M5 abstained and is permanent: only its vote against would have stopped the text.
    let fifth = vote.decisiveMembers.first { $0.member == "M5" }
    #expect(
      fifth?.alternatives == [.init(choice: .against, outcome: .vetoed(by: ["M5"]))])
  }

  @Test func aCloseVoteTurnsByHalfTheDifference() {
    let vote = vote("YYYYYYYNNNNAAX", rule: majority)
    let summary = vote.leastChange
    // 7 to 4: two go over, and it is 5 to 6.
    #expect(summary.least.change?.count == 2)
    #expect(summary.least.change?.moves.allSatisfy { $0.to == .against } == true)
    #expect(summary.isProven)
    func count(_ from: Choice, _ to: Choice) -> LeastChange.Answer? {
      summary.kinds.first { $0.from == from && $0.to == to }?.answer
    }
    #expect(count(.inFavour, .against)?.change?.count == 2)
    #expect(count(.inFavour, .abstaining)?.change?.count == 3)
    #expect(count(.inFavour, .notVoting)?.change?.count == 3)
    #expect(count(.abstaining, .against) == .never)
    #expect(vote.leastChange(from: nil, to: .against).change?.outcome == .rejected)
  }

  @Test func aVoteWithoutOppositionTurnsWhenHalfGoOver() {
    let summary = vote("YYYYYYYYXX", rule: majority).leastChange
    #expect(summary.least.change?.count == 4)
    #expect(summary.isProven)
    #expect(
      summary.kinds.first { $0.from == .inFavour && $0.to == .abstaining }?.answer.change?.count
        == 8)
  }

  @Test func anotherRuleMayTurnTheSameVotes() throws {
    let twoThirds = DecisionRule(
      id: "DR-GA-2/3", title: "important question",
      requirement: .share(
        of: .inFavour, base: .presentAndVoting, fraction: Fraction(2, 3)!, strict: false,
        group: nil))
    let instead = try WhatIf(vote("YYYNNAA", rule: majority), Supposition([.rule(twoThirds)]))
    #expect(instead.adoptionChanged)
    #expect(instead.moves.isEmpty)
    #expect(instead.determinationAfter.margins.map(\.margin) == [-1])
  }

  @Test func membersJoinAndLeave() throws {
    let vote = vote("YYNN", rule: majority)
    #expect(vote.determination.outcome == .rejected)
    let newcomer = Seat(member: "NEW", name: "Newcomer")
    let joined = try WhatIf(vote, Supposition([.joins(newcomer, .inFavour)]))
    #expect(joined.determinationAfter.outcome == .adopted)
    #expect(joined.after.tally.all.members == 5)
    #expect(joined.moves == [.init(member: "NEW", from: .notMember, to: .inFavour)])
    let left = try WhatIf(vote, Supposition([.leaves("M4")]))
    #expect(left.adoptionChanged)
    #expect(left.moves == [.init(member: "M4", from: .against, to: .notMember)])
    #expect(throws: SuppositionError.noSeat("ZZZ")) {
      try WhatIf(vote, Supposition([.votes("ZZZ", .against)]))
    }
    #expect(throws: SuppositionError.seatedAlready("M1")) {
      try WhatIf(vote, Supposition([.joins(Seat(member: "M1", name: "M1"), .against)]))
    }
    #expect(throws: SuppositionError.notAChoice("M1")) {
      try WhatIf(vote, Supposition([.votes("M1", .notMember)]))
    }
  }

  @Test func aQuorumIsBrokenByThoseWhoStayAway() throws {
    var rule = majority
    rule.quorumToDecide = Quorum(fraction: half, strict: true)
    let vote = vote("YYYYYYNXXX", rule: rule, present: 7)
    #expect(vote.determination.outcome == .adopted)
    let away = vote.leastChange(from: nil, to: .notVoting)
    #expect(away.change?.count == 2)
    #expect(away.change?.outcome == .noQuorum)
    #expect(vote.leastChange.least.change?.count == 2)
  }

  @Test func aRowOfColumnsIsAVote() {
    let columns = VoteColumns(
      members: ["FRA", "GBR", "USA", "XXX"],
      rollCalls: [.init(id: "1", session: 1, day: Day(number: 0), title: "")],
      cells: [1, 3, 2, 0])
    let vote = RollCallVote(columns, rollCall: 0, rule: majority)
    #expect(vote.roster.count == 3)
    #expect(vote.tally.words == "1-1-1")
    #expect(vote.determination.outcome == .rejected)
    #expect(vote.choice(of: "XXX") == .notMember)
  }
}
