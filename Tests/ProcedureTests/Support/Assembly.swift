import PlenaryModel

/// The rules of an ordinary assembly, close to those of a Main Committee, for a test to change.
enum Assembly {
  static let day = Day("2014-11-18")!

  /// Members A, B, C ..., then M27, M28 ...
  static func member(_ place: Int) -> MemberID {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return place < letters.count ? MemberID(String(letters[place])) : MemberID("M\(place + 1)")
  }

  static func roster(_ count: Int, groups: [GroupID: [MemberID]] = [:]) -> Roster {
    Roster(
      seats: (0..<count).map { place in
        let member = member(place)
        return Seat(
          member: member, name: member.code,
          groups: Set(groups.filter { $0.value.contains(member) }.keys))
      },
      observers: [
        Observer(id: "OBS", name: "Observer", capabilities: [.speak]),
        Observer(
          id: "FULL", name: "Full observer",
          capabilities: [.speak, .reply, .cosponsor, .propose, .pointOfOrder]),
      ])
  }

  static let half = Fraction(1, 2)!
  static let twoThirds = Fraction(2, 3)!

  static func share(_ fraction: Fraction, strict: Bool = false) -> Requirement {
    .share(of: .inFavour, base: .presentAndVoting, fraction: fraction, strict: strict, group: nil)
  }

  static func decisionRules() -> [DecisionRuleID: DecisionRule] {
    let majority = share(half, strict: true)
    let veto: Requirement = .all([
      .min(of: .inFavour, number: 9, group: nil), .noNegative(group: "P5"),
    ])
    let all = [
      DecisionRule(
        id: "SIMPLE", title: "Simple majority", requirement: majority, equallyDivided: .rejected),
      DecisionRule(
        id: "PLENARY", title: "Plenary", requirement: majority,
        equallyDivided: .secondVote(withinHours: 48)),
      DecisionRule(
        id: "2/3", title: "Two thirds", requirement: share(twoThirds)),
      DecisionRule(
        id: "APPEAL", title: "Appeal", requirement: majority, equallyDivided: .rulingStands),
      DecisionRule(id: "MOTION", title: "Motion", requirement: majority, equallyDivided: .lost),
      DecisionRule(
        id: "CASTING", title: "Casting", requirement: majority, equallyDivided: .castingVote),
      DecisionRule(
        id: "COUNCIL", title: "Council", requirement: veto, equallyDivided: .rejected,
        vetoGroup: "P5"),
    ]
    return Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
  }

  static func motion(
    _ kind: MotionKind, _ consequence: MotionProvision.Consequence, rank: Int? = nil,
    mover: Bool = false, for inFavour: Int = 0, against: Int = 0, by: DecisionRuleID = "MOTION",
    text: Bool = false
  ) -> MotionProvision {
    MotionProvision(
      kind: kind, title: kind.code, consequence: consequence, rank: rank, moverSpeaks: mover,
      speakersFor: inFavour, speakersAgainst: against, by: by, needsText: text,
      rule: RuleID("MOTION-\(kind)"))
  }

  static let motions = [
    motion("suspend", .suspendMeeting, rank: 1), motion("adjourn", .adjournMeeting, rank: 2),
    motion("no-action", .adjournDebate, rank: 3, mover: true, for: 2, against: 2, text: true),
    motion("closure", .closeDebate, rank: 4, against: 2),
    motion("competence", .declineCompetence, text: true),
    motion("important", .requireImportantMajority, text: true),
    motion("ordinary", .requireOrdinaryMajority, text: true),
    motion("reconsider", .reconsider, against: 2, by: "2/3", text: true),
    motion("priority", .givePriority, text: true),
    motion("divide", .divide, for: 2, against: 2, text: true),
    motion("not-put", .doNotVote, text: true), motion("limit", .limitSpeeches),
    motion("caucus", .caucus), motion("invite", .invite), motion("record", .record),
  ]

  static func rules(
    _ count: Int = 5, groups: [GroupID: [MemberID]] = [:],
    _ change: (inout RulesOfProcedure) -> Void = { _ in }
  ) -> RulesOfProcedure {
    var rules = RulesOfProcedure(
      body: Body(id: "ASSEMBLY", institution: "test", name: "Assembly"), day: day,
      roster: roster(count, groups: groups), citations: [:], decisionRules: decisionRules(),
      presiding: PresidingProvision(title: "Chair", vote: .never, rule: "PRESIDING"),
      quorum: QuorumProvision(
        toOpen: nil, toDecide: nil, openingRule: "OPENING", decidingRule: "DECIDING"),
      majorities: MajoritiesProvision(ordinary: MajorityProvision(by: "SIMPLE", rule: "MAJORITY")),
      voting: VotingProvision(
        methods: [.recordedVote, .showOfHands, .rollCall, .secretBallot], methodRule: "METHOD",
        ownVoteRule: "OWN-VOTE", interruptionRule: "INTERRUPTION", correctionRule: "CORRECTION"),
      explanations: ExplanationProvision(
        sponsors: .never, sponsorsRule: "SPONSORS-EXPLAIN", afterSecretBallot: false,
        oncePerText: true, rule: "EXPLAIN"),
      speakers: SpeakersProvision(
        orderRule: "SPEAKERS", closedListRule: "LIST", timeRule: "TIME", replyRule: "REPLY",
        replySeconds: [600, 300]),
      proposals: ProposalsProvision(
        orderRule: "PROPOSALS", sponsorsRule: "SPONSORS", noticeRule: "NOTICE",
        budgetRule: "BUDGET", withdrawalRule: "WITHDRAWAL", rulesAmendmentRule: "RULES-AMENDMENT",
        otherBodySeizedRule: "SEIZED"),
      amendments: AmendmentsProvision(
        order: .furthestRemoved, orderRule: "AMENDMENTS", definitionRule: "AMENDMENT"),
      division: DivisionProvision(objection: .vote, rule: "DIVISION", motion: "divide"),
      points: PointsProvision(
        rule: "POINTS", appealBy: "APPEAL", appealQuestion: .overturn, appealNeedsSecond: false,
        appealRule: "APPEAL"),
      motions: MotionsProvision(table: motions, precedenceRule: "PRECEDENCE"),
      withoutVote: WithoutVoteProvision(rule: "WITHOUT-VOTE"),
      elections: ElectionsProvision(
        majority: half, strict: true, ofMembers: false, ballotRule: "BALLOT",
        singleSeatRule: "ONE-SEAT", severalSeatsRule: "SEATS", acclamationRule: "ACCLAMATION",
        lotBreaksTie: true),
      eligibility: EligibilityProvision(
        observersRule: "OBSERVERS", arrearsRule: "ARREARS", suspensionRule: "SUSPENSION"),
      preliminaryQuestion: PreliminaryQuestionProvision(by: "SIMPLE", rule: "PRELIMINARY"),
      powers: [], routes: [], effect: .recommendation, effectRule: "EFFECT")
    change(&rules)
    return rules
  }
}
