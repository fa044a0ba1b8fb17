/// The choices that one body's rules make, as data. Each provision names the rule that it states,
/// so that a refusal can cite it. A provision that is nil is one that these rules do not know.
///
/// What a provision means stands in `Procedure/Rules`, one rule a file.

/// Who presides and whether that person votes.
public struct PresidingProvision: Sendable, Hashable {
  public enum Vote: String, Sendable, Hashable, CaseIterable {
    /// The presiding person never votes; another of the same delegation may.
    case never
    /// It votes like any other member.
    case asMember = "as-member"
    /// Only when its vote would change the result.
    case whenDecisive = "when-decisive"
  }

  public var title: String
  public var vote: Vote
  public var rule: RuleID

  public init(title: String, vote: Vote, rule: RuleID) {
    self.title = title
    self.vote = vote
    self.rule = rule
  }
}

/// Presence needed to open a meeting and to decide.
public struct QuorumProvision: Sendable, Hashable {
  public var toOpen: Quorum?
  public var toDecide: Quorum?
  public var openingRule: RuleID
  public var decidingRule: RuleID

  public init(toOpen: Quorum?, toDecide: Quorum?, openingRule: RuleID, decidingRule: RuleID) {
    self.toOpen = toOpen
    self.toDecide = toDecide
    self.openingRule = openingRule
    self.decidingRule = decidingRule
  }
}

/// A decision rule and the rule of procedure that prescribes it.
public struct MajorityProvision: Sendable, Hashable {
  public var by: DecisionRuleID
  public var rule: RuleID

  public init(by: DecisionRuleID, rule: RuleID) {
    self.by = by
    self.rule = rule
  }
}

/// Which majority each kind of question needs.
public struct MajoritiesProvision: Sendable, Hashable {
  public var ordinary: MajorityProvision
  /// Questions that need more: two thirds in the Assembly's plenary. nil: no such class here.
  public var important: MajorityProvision?
  /// Heads under which a question is important without anybody deciding so.
  public var importantHeads: Set<String>
  /// Amendments to, and parts of, texts on important questions need the same majority.
  public var partsOfImportant: RuleID?
  /// Questions of procedure, where they have a majority of their own.
  public var procedural: MajorityProvision?
  /// A second vote after votes were equally divided.
  public var secondVote: MajorityProvision?

  public init(
    ordinary: MajorityProvision, important: MajorityProvision? = nil,
    importantHeads: Set<String> = [], partsOfImportant: RuleID? = nil,
    procedural: MajorityProvision? = nil, secondVote: MajorityProvision? = nil
  ) {
    self.ordinary = ordinary
    self.important = important
    self.importantHeads = importantHeads
    self.partsOfImportant = partsOfImportant
    self.procedural = procedural
    self.secondVote = secondVote
  }
}

/// How votes are taken.
public struct VotingProvision: Sendable, Hashable {
  /// When names and totals of a vote that is being taken are shown.
  public enum Reveal: String, Sendable, Hashable, CaseIterable {
    case atOnce = "at-once"
    case atClosing = "at-closing"
  }

  public var methods: [VotingMethod]
  public var methodRule: RuleID
  /// One member, one vote, cast by its own delegation.
  public var ownVoteRule: RuleID
  /// From the announcement of the voting to the announcement of the result nothing interrupts it
  /// but a point of order on how it is conducted.
  public var interruptionRule: RuleID
  /// After the announcement a vote does not change; an intention may be stated.
  public var correctionRule: RuleID
  /// Members that answered "present and voting" may not abstain. nil: these rules know no such
  /// status.
  public var statusRule: RuleID?
  /// In votes on procedure nobody abstains.
  public var abstentionOnProcedure: Bool
  /// In a roll call a member may pass once. nil: no passing.
  public var passRule: RuleID?
  public var reveal: Reveal
  /// nil: these rules know no proxies.
  public var proxies: ProxyProvision?

  public init(
    methods: [VotingMethod], methodRule: RuleID, ownVoteRule: RuleID, interruptionRule: RuleID,
    correctionRule: RuleID, statusRule: RuleID? = nil, abstentionOnProcedure: Bool = true,
    passRule: RuleID? = nil, reveal: Reveal = .atOnce, proxies: ProxyProvision? = nil
  ) {
    self.methods = methods
    self.methodRule = methodRule
    self.ownVoteRule = ownVoteRule
    self.interruptionRule = interruptionRule
    self.correctionRule = correctionRule
    self.statusRule = statusRule
    self.abstentionOnProcedure = abstentionOnProcedure
    self.passRule = passRule
    self.reveal = reveal
    self.proxies = proxies
  }
}

/// Votes cast for a member that is away by another to whom it has given its proxy.
public struct ProxyProvision: Sendable, Hashable {
  /// How many proxies one member may hold.
  public var most: Int
  public var rule: RuleID

  public init(most: Int, rule: RuleID) {
    self.most = most
    self.rule = rule
  }
}

/// Who may explain a vote.
public struct ExplanationProvision: Sendable, Hashable {
  public enum Sponsors: String, Sendable, Hashable, CaseIterable {
    case never
    case afterAmendment = "after-amendment"
    case allowed
  }

  public var sponsors: Sponsors
  public var sponsorsRule: RuleID
  public var afterSecretBallot: Bool
  /// Once a text, in committee or in plenary, unless the vote differs.
  public var oncePerText: Bool
  public var rule: RuleID
  public var seconds: Int?
  /// Only those who voted "with rights" in the roll call explain.
  public var onlyWithRights = false

  public init(
    sponsors: Sponsors, sponsorsRule: RuleID, afterSecretBallot: Bool, oncePerText: Bool,
    rule: RuleID, seconds: Int? = nil
  ) {
    self.sponsors = sponsors
    self.sponsorsRule = sponsorsRule
    self.afterSecretBallot = afterSecretBallot
    self.oncePerText = oncePerText
    self.rule = rule
    self.seconds = seconds
  }
}

/// Who has the floor, in which order and for how long.
public struct SpeakersProvision: Sendable, Hashable {
  public var orderRule: RuleID
  public var closedListRule: RuleID
  public var timeRule: RuleID
  public var replyRule: RuleID?
  /// Seconds for the first, second ... reply of a delegation on an item; no more than these.
  public var replySeconds: [Int]
  /// Non-members whose State a draft concerns may speak on it.
  public var concernedStateRule: RuleID?

  public init(
    orderRule: RuleID, closedListRule: RuleID, timeRule: RuleID, replyRule: RuleID? = nil,
    replySeconds: [Int] = [], concernedStateRule: RuleID? = nil
  ) {
    self.orderRule = orderRule
    self.closedListRule = closedListRule
    self.timeRule = timeRule
    self.replyRule = replyRule
    self.replySeconds = replySeconds
    self.concernedStateRule = concernedStateRule
  }
}

/// How texts come before the body and leave it.
public struct ProposalsProvision: Sendable, Hashable {
  public var orderRule: RuleID
  public var sponsorsRule: RuleID
  /// Texts are circulated not later than the day before they are discussed or voted on.
  public var noticeRule: RuleID?
  /// A text that costs money waits for a statement of what it costs.
  public var budgetRule: RuleID?
  public var budgetHours: Int
  public var withdrawalRule: RuleID
  /// A text that has been amended belongs to the body and is not withdrawn any more.
  public var withdrawalOnlyUnamended: Bool
  public var seconderMayInsist: Bool
  /// Who is not a member may table a text; it is put to the vote only if a member asks.
  public var nonMemberRule: RuleID?
  /// A change of the body's own rules waits for a committee's report.
  public var rulesAmendmentRule: RuleID?
  /// Where another body is dealing with the matter: a warning.
  public var otherBodySeizedRule: RuleID?

  public init(
    orderRule: RuleID, sponsorsRule: RuleID, noticeRule: RuleID? = nil, budgetRule: RuleID? = nil,
    budgetHours: Int = 48, withdrawalRule: RuleID, withdrawalOnlyUnamended: Bool = true,
    seconderMayInsist: Bool = false, nonMemberRule: RuleID? = nil,
    rulesAmendmentRule: RuleID? = nil, otherBodySeizedRule: RuleID? = nil
  ) {
    self.orderRule = orderRule
    self.sponsorsRule = sponsorsRule
    self.noticeRule = noticeRule
    self.budgetRule = budgetRule
    self.budgetHours = budgetHours
    self.withdrawalRule = withdrawalRule
    self.withdrawalOnlyUnamended = withdrawalOnlyUnamended
    self.seconderMayInsist = seconderMayInsist
    self.nonMemberRule = nonMemberRule
    self.rulesAmendmentRule = rulesAmendmentRule
    self.otherBodySeizedRule = otherBodySeizedRule
  }
}

/// What counts as an amendment and in which order amendments are voted on.
public struct AmendmentsProvision: Sendable, Hashable {
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// The furthest removed in substance from the original first.
    case furthestRemoved = "furthest-removed"
    /// Those that add to or delete from the text first, the others by remoteness.
    case additionsAndDeletionsFirst = "additions-and-deletions-first"
  }

  public var order: Order
  public var orderRule: RuleID
  public var definitionRule: RuleID
  /// With the consent of all sponsors an amendment becomes part of the text without a vote. nil:
  /// these rules know no friendly amendments; sponsors revise their text.
  public var friendlyRule: RuleID?

  public init(
    order: Order, orderRule: RuleID, definitionRule: RuleID, friendlyRule: RuleID? = nil
  ) {
    self.order = order
    self.orderRule = orderRule
    self.definitionRule = definitionRule
    self.friendlyRule = friendlyRule
  }
}

/// Separate votes on parts.
public struct DivisionProvision: Sendable, Hashable {
  public enum Objection: String, Sendable, Hashable, CaseIterable {
    /// Anyone's objection has the motion for division put to the vote.
    case vote
    /// The mover of the text ends the matter by objecting.
    case moverEndsMatter = "mover-ends-matter"
    /// Division is always moved and voted on.
    case always
  }

  public var objection: Objection
  public var rule: RuleID
  /// The motion under which division is voted on, in the table of motions.
  public var motion: MotionKind

  public init(objection: Objection, rule: RuleID, motion: MotionKind) {
    self.objection = objection
    self.rule = rule
    self.motion = motion
  }
}

/// Points of order and appeals.
public struct PointsProvision: Sendable, Hashable {
  public enum Question: String, Sendable, Hashable, CaseIterable {
    /// "Shall the ruling be overturned?"
    case overturn
    /// "Shall the ruling of the chair be sustained?"
    case sustain
  }

  public var rule: RuleID
  public var appealBy: DecisionRuleID
  public var appealQuestion: Question
  public var appealNeedsSecond: Bool
  public var appealRule: RuleID

  public init(
    rule: RuleID, appealBy: DecisionRuleID, appealQuestion: Question, appealNeedsSecond: Bool,
    appealRule: RuleID
  ) {
    self.rule = rule
    self.appealBy = appealBy
    self.appealQuestion = appealQuestion
    self.appealNeedsSecond = appealNeedsSecond
    self.appealRule = appealRule
  }
}

/// One kind of motion in a body's table of motions.
public struct MotionProvision: Sendable, Hashable {
  /// What happens when the motion is carried.
  public enum Consequence: String, Sendable, Hashable, CaseIterable {
    case suspendMeeting = "suspend-meeting"
    case adjournMeeting = "adjourn-meeting"
    /// Neither debate nor vote goes on: "no action".
    case adjournDebate = "adjourn-debate"
    case closeDebate = "close-debate"
    /// The body finds itself without the competence; the text is not put.
    case declineCompetence = "decline-competence"
    /// The question needs the majority of important questions.
    case requireImportantMajority = "require-important-majority"
    /// The ordinary majority is enough, whatever the heading of the question.
    case requireOrdinaryMajority = "require-ordinary-majority"
    case reconsider
    /// The text named is voted on before the others.
    case givePriority = "give-priority"
    case divide
    /// The next text on the same question is not put.
    case doNotVote = "do-not-vote"
    case limitSpeeches = "limit-speeches"
    case caucus
    /// Somebody who is not a member is invited to take part without a vote.
    case invite
    /// Nothing but what the motion says, which enters the record.
    case record
  }

  public var kind: MotionKind
  public var title: String
  public var consequence: Consequence
  /// 1 is put first. Motions without a rank do not compete with others.
  public var rank: Int?
  public var moverSpeaks: Bool
  public var speakersFor: Int
  public var speakersAgainst: Int
  public var by: DecisionRuleID
  public var needsSecond: Bool
  /// Only one who voted on the prevailing side may move it.
  public var moverOnPrevailingSide: Bool
  /// Whether it needs a text to be about.
  public var needsText: Bool
  public var rule: RuleID

  public init(
    kind: MotionKind, title: String, consequence: Consequence, rank: Int? = nil,
    moverSpeaks: Bool = false, speakersFor: Int = 0, speakersAgainst: Int = 0,
    by: DecisionRuleID, needsSecond: Bool = false, moverOnPrevailingSide: Bool = false,
    needsText: Bool = false, rule: RuleID
  ) {
    self.kind = kind
    self.title = title
    self.consequence = consequence
    self.rank = rank
    self.moverSpeaks = moverSpeaks
    self.speakersFor = speakersFor
    self.speakersAgainst = speakersAgainst
    self.by = by
    self.needsSecond = needsSecond
    self.moverOnPrevailingSide = moverOnPrevailingSide
    self.needsText = needsText
    self.rule = rule
  }

  public var isDebatable: Bool { moverSpeaks || speakersFor > 0 || speakersAgainst > 0 }
}

/// A body's table of motions.
public struct MotionsProvision: Sendable, Hashable {
  public var table: [MotionProvision]
  public var precedenceRule: RuleID
  /// While a motion is pending only one of higher rank may be made (Robert's Rules). Otherwise
  /// several may be pending and are put in the order of precedence (United Nations).
  public var onlyHigherRank: Bool
  /// Among motions of one kind about the same text the most far-reaching is put first.
  public var severityRule: RuleID?

  public init(
    table: [MotionProvision], precedenceRule: RuleID, onlyHigherRank: Bool = false,
    severityRule: RuleID? = nil
  ) {
    self.table = table
    self.precedenceRule = precedenceRule
    self.onlyHigherRank = onlyHigherRank
    self.severityRule = severityRule
  }

  public subscript(kind: MotionKind) -> MotionProvision? { table.first { $0.kind == kind } }
}

/// Adoption without a vote.
public struct WithoutVoteProvision: Sendable, Hashable {
  public var rule: RuleID
  /// Whether an objection has a vote taken, or defeats the proposal outright.
  public var objectionForcesVote: Bool

  public init(rule: RuleID, objectionForcesVote: Bool = true) {
    self.rule = rule
    self.objectionForcesVote = objectionForcesVote
  }
}

/// Elections to places.
public struct ElectionsProvision: Sendable, Hashable {
  public var majority: Fraction
  public var strict: Bool
  /// The majority is of the whole membership, not of those voting.
  public var ofMembers: Bool
  public var ballotRule: RuleID
  public var singleSeatRule: RuleID
  public var severalSeatsRule: RuleID
  /// A ballot may be dispensed with when nobody stands against.
  public var acclamationRule: RuleID?
  /// Votes equally divided in a restricted ballot: the presiding officer draws a lot.
  public var lotBreaksTie: Bool

  public init(
    majority: Fraction, strict: Bool, ofMembers: Bool, ballotRule: RuleID, singleSeatRule: RuleID,
    severalSeatsRule: RuleID, acclamationRule: RuleID?, lotBreaksTie: Bool
  ) {
    self.majority = majority
    self.strict = strict
    self.ofMembers = ofMembers
    self.ballotRule = ballotRule
    self.singleSeatRule = singleSeatRule
    self.severalSeatsRule = severalSeatsRule
    self.acclamationRule = acclamationRule
    self.lotBreaksTie = lotBreaksTie
  }
}

/// Who, of those with a seat, may vote.
public struct EligibilityProvision: Sendable, Hashable {
  public var observersRule: RuleID
  public var arrearsRule: RuleID?
  public var suspensionRule: RuleID?
  public var credentialsRule: RuleID?
  /// Parties to a dispute abstain; a warning by default, since practice is dormant.
  public var partyToDisputeRule: RuleID?

  public init(
    observersRule: RuleID, arrearsRule: RuleID? = nil, suspensionRule: RuleID? = nil,
    credentialsRule: RuleID? = nil, partyToDisputeRule: RuleID? = nil
  ) {
    self.observersRule = observersRule
    self.arrearsRule = arrearsRule
    self.suspensionRule = suspensionRule
    self.credentialsRule = credentialsRule
    self.partyToDisputeRule = partyToDisputeRule
  }
}

/// Whether a matter is one of procedure, where that decides who can stop it.
public struct PreliminaryQuestionProvision: Sendable, Hashable {
  /// How the preliminary question itself is decided.
  public var by: DecisionRuleID
  public var rule: RuleID

  public init(by: DecisionRuleID, rule: RuleID) {
    self.by = by
    self.rule = rule
  }
}
