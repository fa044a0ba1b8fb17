import PlenaryModel

/// The provisions of one procedure. Each is nil until it was read, here or in the procedure that
/// this one is like.
struct ProcedureProvisions: Sendable {
  struct EffectProvision: Sendable {
    var effect: Effect
    var verbs: [String] = []
    var otherwise = Effect.recommendation
    var rule: RuleID
  }

  var presiding: PresidingProvision?
  var quorum: QuorumProvision?
  var majorities: MajoritiesProvision?
  var voting: VotingProvision?
  var explanations: ExplanationProvision?
  var speakers: SpeakersProvision?
  var proposals: ProposalsProvision?
  var amendments: AmendmentsProvision?
  var division: DivisionProvision?
  var points: PointsProvision?
  var motions: MotionsProvision?
  var withoutVote: WithoutVoteProvision?
  var elections: ElectionsProvision?
  var eligibility: EligibilityProvision?
  var preliminaryQuestion: PreliminaryQuestionProvision?
  var effect: EffectProvision?

  /// Every decision rule that may be asked for in a meeting under this procedure.
  var decisionRules: Set<DecisionRuleID> {
    var rules: Set<DecisionRuleID> = []
    if let majorities {
      for provision in [
        majorities.ordinary, majorities.important, majorities.procedural, majorities.secondVote,
      ] {
        if let provision { rules.insert(provision.by) }
      }
    }
    if let points { rules.insert(points.appealBy) }
    if let preliminaryQuestion { rules.insert(preliminaryQuestion.by) }
    for motion in motions?.table ?? [] { rules.insert(motion.by) }
    return rules
  }
}

/// A procedure as it is written: its own provisions, and what it is like.
struct WrittenProcedure {
  var key: String
  var place: FilePlace
  var own = ProcedureProvisions()
  /// Sections that are written here, rightly or wrongly.
  var sections: Set<String> = []
  /// `KEY` of the same institution, or `institution/KEY`.
  var like: (name: String, place: FilePlace)?
  var motions: WrittenMotions?
  /// Kinds of motion, and sections, that are not taken over.
  var without: [(name: String, place: FilePlace)] = []
  var divisionPlace: FilePlace?

  static let required = [
    "presiding", "quorum", "majorities", "voting", "explanations", "speakers", "proposals",
    "amendments", "points", "motions", "eligibility", "effect",
  ]
  static let omissible = ["division", "without-vote", "elections", "preliminary-question"]
}

/// The table of motions as it is written, before motions of another procedure come to it.
struct WrittenMotions {
  var table: [(motion: MotionProvision, place: FilePlace)] = []
  var precedenceRule: RuleID?
  var onlyHigherRank: Bool?
  var severityRule: RuleID?
  var place: FilePlace
}
