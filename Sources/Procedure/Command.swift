public import PlenaryModel

/// Who acts.
public enum Actor: Sendable, Hashable {
  case presidingOfficer
  case secretary
  /// A delegation, of a member or of an observer; one vote however many delegates.
  case delegation(MemberID)

  public var member: MemberID? {
    switch self {
    case .delegation(let member): member
    case .presidingOfficer, .secretary: nil
    }
  }
}

/// An order given to the meeting: who, when, what. The engine has no clock; time arrives here.
public struct Command: Sendable, Hashable {
  public var by: Actor
  public var at: Moment
  public var order: Order

  public init(by: Actor, at: Moment, _ order: Order) {
    self.by = by
    self.at = at
    self.order = order
  }
}

/// What a vote is about.
public enum Subject: Sendable, Hashable {
  case proposal(TextID)
  case amendment(TextID)
  /// Whether to keep a part of a proposal, by its number in the division.
  case part(of: TextID, number: Int)
  case motion(number: Int)
  case appeal
  /// Whether the matter of a proposal is one of procedure.
  case preliminaryQuestion(TextID)
}

public enum Side: String, Sendable, Hashable, CaseIterable {
  case inFavour = "for"
  case against
}

/// How a member answers the roll call of presence.
public enum Attendance: String, Sendable, Hashable, CaseIterable {
  case present
  /// Model UN: a promise not to abstain.
  case presentAndVoting = "present-and-voting"
  case absent
}

/// A text as it is brought before the body.
public struct ProposalDraft: Sendable, Hashable {
  public var id: TextID
  public var title: String
  public var sponsors: [MemberID]
  public var text: ProposalText
  /// Proposals on the same question are voted on in the order of their submission.
  public var question: String?
  /// What the text would do, as the institution's list of actions names it.
  public var actions: [ActionID]
  /// Headings of the law that bear on the majority: `budget`, `suspension-of-rights`.
  public var heads: Set<String>
  public var isProcedural: Bool
  public var costsMoney: Bool
  public var amendsRules: Bool
  /// Another body is dealing with the matter.
  public var isSeizedElsewhere: Bool
  /// Parties to a dispute that the text is about, and so bound to abstain.
  public var partiesToDispute: [MemberID]
  /// States that the text is about.
  public var concerned: [MemberID]
  public var circulated: Moment?

  public init(
    id: TextID, title: String, sponsors: [MemberID], text: ProposalText = ProposalText(),
    question: String? = nil, actions: [ActionID] = [], heads: Set<String> = [],
    isProcedural: Bool = false, costsMoney: Bool = false, amendsRules: Bool = false,
    isSeizedElsewhere: Bool = false, partiesToDispute: [MemberID] = [],
    concerned: [MemberID] = [], circulated: Moment? = nil
  ) {
    self.id = id
    self.title = title
    self.sponsors = sponsors
    self.text = text
    self.question = question
    self.actions = actions
    self.heads = heads
    self.isProcedural = isProcedural
    self.costsMoney = costsMoney
    self.amendsRules = amendsRules
    self.isSeizedElsewhere = isSeizedElsewhere
    self.partiesToDispute = partiesToDispute
    self.concerned = concerned
    self.circulated = circulated
  }
}

/// An amendment as it is moved.
public struct AmendmentDraft: Sendable, Hashable {
  public var id: TextID
  /// The proposal, or the amendment that this one amends.
  public var to: TextID
  public var sponsors: [MemberID]
  public var operations: [AmendmentOperation]
  /// Moved from the floor, without a paper.
  public var isOral: Bool
  /// It would put another text in the place of the whole.
  public var replacesWhole: Bool
  public var circulated: Moment?

  public init(
    id: TextID, to: TextID, sponsors: [MemberID], operations: [AmendmentOperation] = [],
    isOral: Bool = false, replacesWhole: Bool = false, circulated: Moment? = nil
  ) {
    self.id = id
    self.to = to
    self.sponsors = sponsors
    self.operations = operations
    self.isOral = isOral
    self.replacesWhole = replacesWhole
    self.circulated = circulated
  }
}

/// A motion as it is made.
public struct MotionDraft: Sendable, Hashable {
  public var kind: MotionKind
  public var about: TextID?
  /// Its length: of a suspension, a limit on speeches, a caucus.
  public var seconds: Int?
  /// Seconds for each speaker of a moderated caucus.
  public var secondsEach: Int?
  /// Into how many parts a division would cut the text.
  public var parts: Int
  /// The parts themselves.
  public var partition: [[ParagraphID]] = []
  public var words: String?
  /// Who would be invited.
  public var invitee: MemberID?

  public init(
    kind: MotionKind, about: TextID? = nil, seconds: Int? = nil, secondsEach: Int? = nil,
    parts: Int = 0, words: String? = nil, invitee: MemberID? = nil
  ) {
    self.invitee = invitee
    self.kind = kind
    self.about = about
    self.seconds = seconds
    self.secondsEach = secondsEach
    self.parts = parts
    self.words = words
  }
}

/// A vote known only by its totals, or by totals and some of the names: a fact of its own kind.
public struct ReportedVote: Sendable, Hashable {
  public var tally: Tally
  public var known: [MemberID: Vote]
  public var status: SourceStatus
  public var source: String

  public init(
    tally: Tally, known: [MemberID: Vote] = [:], status: SourceStatus, source: String
  ) {
    self.tally = tally
    self.known = known
    self.status = status
    self.source = source
  }
}

/// How the list of speakers is balanced, on one item.
public struct ListArrangement: Sendable, Hashable {
  public enum Order: String, Sendable, Hashable, CaseIterable {
    case asRequested = "as-requested"
    /// For and against by turns, as long as there are both.
    case alternatingSides = "alternating-sides"
    case leastHeardFirst = "least-heard-first"
  }

  /// Statements that one delegation may make.
  public var perDelegation: Int?
  /// Statements that the members of one group may make together.
  public var perGroup: Int?
  /// The groups for which `perGroup` counts: of the many groups of a roster, the regional ones say.
  public var groups: [GroupID]
  public var order: Order

  public init(
    perDelegation: Int? = nil, perGroup: Int? = nil, groups: [GroupID] = [],
    order: Order = .asRequested
  ) {
    self.perDelegation = perDelegation
    self.perGroup = perGroup
    self.groups = groups
    self.order = order
  }
}

/// Everything that can be asked of a meeting.
public enum Order: Sendable, Hashable {
  // The meeting
  case openMeeting
  case recordAttendance(of: MemberID, Attendance)
  /// How many members are in the room, where nobody called the roll.
  case countPresent(Int)
  case suspendMeeting
  case resumeMeeting
  case adjournMeeting
  /// The body agrees, nobody objecting, to set a rule aside for this meeting.
  case waive(RuleID, reason: String)
  case takeUpItem(String, title: String)
  case handOverChair(to: MemberID?)

  // Members
  case recordArrears(of: MemberID, owed: Int, dueForTwoYears: Int)
  case waiveArrears(of: MemberID, until: Day)
  case challengeCredentials(of: MemberID)
  case suspendRights(of: MemberID)
  case giveProxy(from: MemberID, to: MemberID)
  case withdrawProxy(of: MemberID)

  // Speakers
  /// The side is what the delegation says that it will speak for, where that is asked.
  case requestFloor(Side?)
  /// The next on the list, or one that was given a reply.
  case callSpeaker(MemberID)
  case leaveList(MemberID)
  case arrangeList(ListArrangement)
  /// Two delegations have agreed to exchange their places on the list.
  case exchangePlaces(MemberID, MemberID)
  case endSpeech
  case closeSpeakersList
  case reopenSpeakersList
  case limitSpeeches(seconds: Int)
  case checkClock
  case requestReply
  case speakToSubstance(words: String)

  // Points of order
  case raisePointOfOrder(onConductOfVoting: Bool, words: String)
  case rule(words: String)
  case appeal
  case secondAppeal
  case speakOnAppeal(Side)

  // Motions
  case move(MotionDraft)
  case secondMotion(number: Int)
  case speakOnMotion(number: Int, Side)
  case withdrawMotion(number: Int)
  /// The chair hears no objection to the motion.
  case carryMotionWithoutVote(number: Int)

  // Texts
  case introduce(ProposalDraft)
  case circulate(TextID)
  case permitOralText(TextID)
  case addSponsor(to: TextID)
  case withdraw(TextID)
  case reintroduce(TextID)
  case secondProposal(TextID)
  case insist(on: TextID)
  case revise(TextID, as: TextID, ProposalText?)
  case stateCost(of: TextID)
  case reportOnRulesAmendment(TextID)
  case amend(AmendmentDraft)
  case acceptAmendment(TextID)
  case fixOrder(ofAmendments: [TextID], reason: String)
  case requestDivision(of: TextID, parts: [[ParagraphID]])
  case objectToDivision(of: TextID)
  /// What happened to the text at an earlier stage: who explained which vote there.
  case noteEarlierStage(of: TextID, votes: [MemberID: Vote], explained: [MemberID])

  // Decisions
  case requestVote(on: TextID)
  case requestMethod(VotingMethod)
  case proposeAdoptionWithoutVote(of: TextID)
  case adoptWithoutVote(TextID)
  case openVoting(on: Subject, by: VotingMethod?)
  case drawLot(MemberID)
  case castVote(of: MemberID, Vote)
  /// Model UN: a vote "with rights", to be explained afterwards.
  case castVoteWithRights(of: MemberID, Vote)
  case pass(MemberID)
  /// The member was called in a roll call and nobody answered.
  case recordNoAnswer(from: MemberID)
  case reportVote(ReportedVote)
  /// The presiding officer decides an equally divided vote, where the rules give it that power.
  case giveCastingVote(Side)
  /// After it no delegation casts or changes its vote; the desk corrects until the announcement.
  case closeVoting
  /// Votes that delegations cast after this moment are refused, whoever closes the voting when.
  case scheduleClosing(at: Moment)
  case announceResult
  case stateIntention(Vote, on: Subject)
  case explainVote(on: TextID)
  case ruleMatterProcedural(TextID)
  case giveEffect(to: TextID, ActionID)

  // Elections
  case openElection(post: String, seats: Int, candidates: [String], heads: Set<String>)
  case electByAcclamation
  case submitBallotPaper(names: [String])
  case countBallot(BallotCount)
  case drawElectionLot(winner: String)
}

extension Order {
  /// A request for the floor that names no side.
  public static var requestFloor: Order { .requestFloor(nil) }
}
