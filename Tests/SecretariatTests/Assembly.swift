import PlenaryModel
import Procedure

/// An ordinary assembly: simple majority of those present and voting, ties are lost, two thirds on
/// important questions. For tests that need rules and no particular institution.
struct Assembly {
  var members = 15
  var methods: [VotingMethod] = [.recordedVote, .showOfHands, .rollCall]
  /// A class with a veto in the rule `A-VETO`: the first five members.
  static let permanent = GroupID("permanent")

  /// `M001`, `M002` and so on; 193 of them are as many as the United Nations has.
  static func member(_ number: Int) -> MemberID {
    let digits = String(number)
    return MemberID("M" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits)
  }

  var roster: Roster {
    Roster(
      seats: (1...members).map { number in
        Seat(
          member: Assembly.member(number), name: "Member \(number)",
          groups: number <= 5 ? [Assembly.permanent] : [])
      },
      observers: [Observer(id: "OBS", name: "Observer", capabilities: [.speak, .reply])])
  }

  var decisionRules: [DecisionRuleID: DecisionRule] {
    func share(_ parts: Int, _ of: Int, strict: Bool) -> Requirement {
      .share(
        of: .inFavour, base: .presentAndVoting, fraction: Fraction(parts, of)!, strict: strict,
        group: nil)
    }
    let rules = [
      DecisionRule(
        id: "A-SIMPLE", title: "Simple majority", requirement: share(1, 2, strict: true),
        equallyDivided: .rejected),
      DecisionRule(
        id: "A-TWO-THIRDS", title: "Two thirds", requirement: share(2, 3, strict: false)),
      DecisionRule(
        id: "A-VETO", title: "Nine, and no permanent member against",
        requirement: .all([
          .min(of: .inFavour, number: 9, group: nil), .noNegative(group: Assembly.permanent),
        ]),
        vetoGroup: Assembly.permanent),
    ]
    return Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) })
  }

  var rules: RulesOfProcedure {
    RulesOfProcedure(
      body: Body(id: "ASSEMBLY", institution: "example", name: "Assembly"),
      day: Day(year: 2024, month: 9, day: 10)!, roster: roster, citations: [:],
      decisionRules: decisionRules,
      presiding: PresidingProvision(title: "President", vote: .never, rule: "A-1"),
      quorum: QuorumProvision(
        toOpen: Quorum(fraction: Fraction(1, 3)!, strict: false),
        toDecide: Quorum(fraction: Fraction(1, 2)!, strict: true), openingRule: "A-2",
        decidingRule: "A-3"),
      majorities: MajoritiesProvision(
        ordinary: MajorityProvision(by: "A-SIMPLE", rule: "A-4"),
        important: MajorityProvision(by: "A-TWO-THIRDS", rule: "A-5"),
        importantHeads: ["budget"]),
      voting: VotingProvision(
        methods: methods, methodRule: "A-6", ownVoteRule: "A-7", interruptionRule: "A-8",
        correctionRule: "A-9", passRule: "A-10"),
      explanations: ExplanationProvision(
        sponsors: .afterAmendment, sponsorsRule: "A-11", afterSecretBallot: false,
        oncePerText: true, rule: "A-12"),
      speakers: SpeakersProvision(
        orderRule: "A-13", closedListRule: "A-14", timeRule: "A-15", replyRule: "A-16",
        replySeconds: [600, 300]),
      proposals: ProposalsProvision(
        orderRule: "A-17", sponsorsRule: "A-18", withdrawalRule: "A-19"),
      amendments: AmendmentsProvision(
        order: .furthestRemoved, orderRule: "A-20", definitionRule: "A-21"),
      division: DivisionProvision(objection: .vote, rule: "A-22", motion: "divide"),
      points: PointsProvision(
        rule: "A-23", appealBy: "A-SIMPLE", appealQuestion: .overturn, appealNeedsSecond: false,
        appealRule: "A-24"),
      motions: MotionsProvision(
        table: [
          MotionProvision(
            kind: "adjourn-meeting", title: "Adjournment of the meeting",
            consequence: .adjournMeeting, rank: 1, by: "A-SIMPLE", rule: "A-25"),
          MotionProvision(
            kind: "close-debate", title: "Closure of the debate", consequence: .closeDebate,
            rank: 2, speakersAgainst: 2, by: "A-SIMPLE", rule: "A-26"),
        ],
        precedenceRule: "A-27"),
      withoutVote: WithoutVoteProvision(rule: "A-28"),
      elections: ElectionsProvision(
        majority: Fraction(1, 2)!, strict: true, ofMembers: false, ballotRule: "A-29",
        singleSeatRule: "A-30", severalSeatsRule: "A-31", acclamationRule: "A-32",
        lotBreaksTie: true),
      eligibility: EligibilityProvision(observersRule: "A-33"), preliminaryQuestion: nil,
      powers: [], routes: [], effect: .recommendation, effectRule: "A-34")
  }
}

extension Moment {
  /// So many seconds after ten o'clock in New York on the first day of the session.
  static func morning(_ seconds: Int = 0) -> Moment {
    Moment(
      Day(year: 2024, month: 9, day: 10)!, hour: 10, minute: 0, offsetMinutes: -240
    ).adding(seconds: seconds)
  }
}

extension Command {
  static func chair(_ order: Order, at seconds: Int = 0) -> Command {
    Command(by: .presidingOfficer, at: .morning(seconds), order)
  }
  static func member(_ number: Int, _ order: Order, at seconds: Int = 0) -> Command {
    Command(by: .delegation(Assembly.member(number)), at: .morning(seconds), order)
  }
}
