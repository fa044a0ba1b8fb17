public import PlenaryModel

/// A proposal as the meeting knows it.
public struct ProposalState: Sendable, Hashable {
  public enum Status: Sendable, Hashable {
    case pending
    case withdrawn
    case noAction
    case notCompetent
    case notPut
    case awaitingSecondVote(deadline: Moment, afterMeeting: Int)
    case adoptedWithoutVote
    case decided(Outcome)

    public var isAdopted: Bool {
      switch self {
      case .adoptedWithoutVote, .decided(.adopted): true
      case .pending, .withdrawn, .noAction, .notCompetent, .notPut, .awaitingSecondVote, .decided:
        false
      }
    }
  }

  public struct Sponsorship: Sendable, Hashable {
    public var member: MemberID
    public var since: Moment
    /// Named on the text when it was introduced, rather than joined later.
    public var isInitial: Bool
  }

  public struct Part: Sendable, Hashable {
    public var paragraphs: [ParagraphID]
    /// nil until it was voted on.
    public var isKept: Bool?
  }

  public var draft: ProposalDraft
  public var id: TextID
  public var submitted: Moment
  /// The member, or non-member, that introduced it.
  public var mover: MemberID
  public var sponsors: [Sponsorship]
  public var formerSponsors: [MemberID] = []
  public var seconder: MemberID?
  /// The text as it stands: revised by its sponsors, changed by adopted amendments only.
  public var text: ProposalText
  public var status: Status = .pending
  public var isAmended = false
  public var isImportant: Bool?
  public var isProcedural: Bool
  public var hasPriority = false
  public var circulated: Moment?
  public var costIsStated = false
  public var rulesAmendmentIsReported = false
  public var voteRequestedBy: MemberID?
  public var isProposedForAdoptionWithoutVote = false
  public var parts: [Part] = []
  /// The text before the first vote on a part of it.
  public var undivided: ProposalText?
  public var divisionRequestedBy: MemberID?
  public var divisionIsGranted = false
  public var divisionIsRefused = false
  public var earlierVotes: [MemberID: Vote] = [:]
  public var earlierExplained: [MemberID] = []
  public var debateIsClosed = false

  public func isSponsor(_ member: MemberID) -> Bool { sponsors.contains { $0.member == member } }
}

/// An amendment, to a proposal or to another amendment.
public struct AmendmentState: Sendable, Hashable {
  public enum Status: Sendable, Hashable {
    case pending
    case withdrawn
    /// Made part of the text with the consent of all sponsors, without a vote.
    case incorporated
    case notPut(because: TextID)
    case decided(Outcome)
  }

  public var draft: AmendmentDraft
  public var mover: MemberID
  public var operations: [AmendmentOperation]
  public var acceptedBy: [MemberID] = []
  public var status: Status = .pending
  public var isPermitted: Bool
  public var circulated: Moment?

  public var id: TextID { draft.id }
  var addsOrDeletes: Bool { operations.contains(where: \.addsOrDeletes) }
  var remoteness: Int { OrderOfAmendments.remoteness(operations) }
}

/// A motion that was made.
public struct MotionState: Sendable, Hashable {
  public enum Status: Sendable, Hashable { case pending, withdrawn, carried, lost, lapsed }

  public var number: Int
  public var draft: MotionDraft
  public var mover: MemberID
  public var seconder: MemberID?
  public var speakersFor: [MemberID] = []
  public var speakersAgainst: [MemberID] = []
  public var status: Status = .pending

  public var kind: MotionKind { draft.kind }
  var parts: Int { draft.parts }
}

/// A vote that is being taken.
public struct Voting: Sendable, Hashable {
  /// How many votings of the meeting were opened before it: what is meant for one is counted in no
  /// other, also where an appeal interrupts it.
  public var number: Int
  /// The event that opened it, counted from 1.
  public var openingEvent: Int
  public var subject: Subject
  public var method: VotingMethod
  public var rule: DecisionRuleID
  public var opened: Moment
  /// By place in the roster.
  public var ballots: [Vote?]
  public var castCount = 0
  public var reported: ReportedVote?
  public var castingVote: Side?
  /// The order of a roll call, from the lot.
  public var order: [MemberID] = []
  public var position = 0
  public var passed: [MemberID] = []
  public var withRights: Set<MemberID> = []
  /// When delegations will not vote any more, where the desk said so before.
  public var closes: Moment?
  /// When the voting was closed. What follows are corrections by the desk.
  public var closed: Moment?
}

/// A vote that was taken and announced. It never changes; intentions stated later are beside it.
public struct Result: Sendable, Hashable {
  public var subject: Subject
  public var method: VotingMethod
  public var rule: DecisionRuleID
  public var tally: Tally
  public var outcome: Outcome
  public var meeting: Int
  public var announced: Moment
  /// By place in the roster; empty where only totals are known.
  public var ballots: [Vote?]
  public var known: [MemberID: Vote]
  public var source: ReportedVote?
  public var intentions: [MemberID: Vote] = [:]
  public var withRights: Set<MemberID> = []
  /// The side on which the presiding officer decided an equally divided vote.
  public var castingVote: Side?
  /// The event that announced it, counted from 1.
  public var event = 0
}

/// When a second vote after equally divided votes is to be taken.
public struct SecondVoteDue: Sendable, Hashable {
  public var deadline: Moment
  public var afterMeeting: Int
}

/// A point of order, from its being raised to the end of any appeal.
public struct PointOfOrder: Sendable, Hashable {
  /// nil for a ruling that the presiding officer gave unasked.
  public var by: MemberID?
  public var words: String
  public var ruling: String?
  public var appealedBy: MemberID?
  public var appealSeconder: MemberID?
  /// The text that was ruled to be a matter of procedure.
  public var ruledProcedural: TextID?

  /// A ruling that nobody appeals ends the matter.
  public var isPending: Bool { ruling == nil || appealedBy != nil }
}

/// What a delegation, or a group of them, has said on the item; replies do not count.
public struct Heard: Sendable, Hashable {
  public var statements = 0
  public var seconds = 0

  static func + (left: Heard, right: Heard) -> Heard {
    Heard(statements: left.statements + right.statements, seconds: left.seconds + right.seconds)
  }
}

/// A reply that was granted and not yet made.
public struct GrantedReply: Sendable, Hashable {
  public var member: MemberID
  public var seconds: Int
}

/// Who waits for the floor and who has it. Taking up another item begins a new one.
public struct Floor: Sendable, Hashable {
  /// In the order of the requests, unless places were exchanged; `Meeting.speakersInOrder` is the
  /// order in which they are called.
  public var list: [MemberID] = []
  public var isClosed = false
  public var speaker: MemberID?
  public var since: Moment?
  public var limitSeconds: Int?
  /// Replies made on the item, by delegation.
  public var replies: [MemberID: Int] = [:]
  /// What those on the list said that they will speak for.
  public var sides: [MemberID: Side] = [:]
  /// The side of the last speaker from the list who named one.
  public var lastSide: Side?
  public var arrangement = ListArrangement()
  public var heard: [MemberID: Heard] = [:]
  /// Replies that were granted and wait for the end of the list.
  public var replying: [GrantedReply] = []
  /// How long the reply may be that is being made; nil while nobody replies.
  public var replySeconds: Int?

  public var totalHeard: Heard { heard.values.reduce(Heard(), +) }

  public func isReplying(_ member: MemberID) -> Bool { replying.contains { $0.member == member } }
}

/// An election from its opening to the last place filled.
public struct Election: Sendable, Hashable {
  public struct Round: Sendable, Hashable {
    public var number: Int
    public var count: BallotCount
    public var required: Int
    public var elected: [String]
  }

  public var post: String
  public var seats: Int
  public var candidates: [String]
  /// Headings of the law that bear on the majority.
  public var heads: Set<String> = []
  public var rounds: [Round] = []
  public var elected: [String] = []
  public var byAcclamation = false
  public var lotBetween: [String] = []
  /// The last event that changed it, counted from 1.
  public var event = 0

  public var seatsLeft: Int { seats - elected.count }
}

/// Arrears of contributions.
public struct Arrears: Sendable, Hashable {
  public var owed: Int
  public var dueForTwoYears: Int
  public var waivedUntil: Day?
}
