/// Everything that one body's meetings are held by, on one day: who sits, what is needed for a
/// decision, and what its rules allow. The engine reads nothing else.
///
/// Made by InstitutionFiles from a folder of YAML, after every check has passed.
public struct RulesOfProcedure: Sendable {
  public var body: Body
  public var day: Day
  public var roster: Roster
  public var citations: [RuleID: RuleCitation]
  public var decisionRules: [DecisionRuleID: DecisionRule]

  public var presiding: PresidingProvision
  public var quorum: QuorumProvision
  public var majorities: MajoritiesProvision
  public var voting: VotingProvision
  public var explanations: ExplanationProvision
  public var speakers: SpeakersProvision
  public var proposals: ProposalsProvision
  public var amendments: AmendmentsProvision
  public var division: DivisionProvision?
  public var points: PointsProvision
  public var motions: MotionsProvision
  public var withoutVote: WithoutVoteProvision?
  public var elections: ElectionsProvision?
  public var eligibility: EligibilityProvision
  public var preliminaryQuestion: PreliminaryQuestionProvision?

  public var powers: [Power]
  public var routes: [Route]
  /// What a carried text of this body is worth when nothing else is said of it.
  public var effect: Effect
  public var effectRule: RuleID
  /// Where the operative verb decides: the verbs that give a paragraph this effect. Empty: none is
  /// asked for.
  public var effectVerbs: [String] = []
  /// Names of actions and bodies, to speak of them.
  public var titles = Titles()

  public struct Titles: Sendable, Hashable {
    public var actions: [ActionID: String] = [:]
    public var bodies: [BodyID: String] = [:]

    public init() {}
  }

  /// What a text without any of those verbs is worth.
  public var effectOtherwise: Effect = .recommendation

  public init(
    body: Body, day: Day, roster: Roster, citations: [RuleID: RuleCitation],
    decisionRules: [DecisionRuleID: DecisionRule], presiding: PresidingProvision,
    quorum: QuorumProvision, majorities: MajoritiesProvision, voting: VotingProvision,
    explanations: ExplanationProvision, speakers: SpeakersProvision,
    proposals: ProposalsProvision, amendments: AmendmentsProvision, division: DivisionProvision?,
    points: PointsProvision, motions: MotionsProvision, withoutVote: WithoutVoteProvision?,
    elections: ElectionsProvision?, eligibility: EligibilityProvision,
    preliminaryQuestion: PreliminaryQuestionProvision?, powers: [Power], routes: [Route],
    effect: Effect, effectRule: RuleID
  ) {
    self.body = body
    self.day = day
    self.roster = roster
    self.citations = citations
    self.decisionRules = decisionRules
    self.presiding = presiding
    self.quorum = quorum
    self.majorities = majorities
    self.voting = voting
    self.explanations = explanations
    self.speakers = speakers
    self.proposals = proposals
    self.amendments = amendments
    self.division = division
    self.points = points
    self.motions = motions
    self.withoutVote = withoutVote
    self.elections = elections
    self.eligibility = eligibility
    self.preliminaryQuestion = preliminaryQuestion
    self.powers = powers
    self.routes = routes
    self.effect = effect
    self.effectRule = effectRule
  }

  public func title(of action: ActionID) -> String { titles.actions[action] ?? action.code }
  public func name(of body: BodyID) -> String { titles.bodies[body] ?? body.code }

  public func power(over action: ActionID) -> Power? { powers.first { $0.action == action } }

  /// The decision rule of that id. Files are checked before rules are made of them, so it exists.
  public func decisionRule(_ id: DecisionRuleID) -> DecisionRule {
    guard let rule = decisionRules[id] else {
      preconditionFailure("\(id) is cited by \(body.id) and defined nowhere.")
    }
    return rule
  }
}
