public import PlenaryModel

/// The proceedings of one body in one session: its meetings one after the other, everything before
/// them, and everything decided. The core of Plenary.
///
/// `decide` reads and changes nothing; `apply` changes and decides nothing. Replaying the events of
/// a record gives this value again, equal in every part.
public struct Meeting: Sendable, Hashable {
  public enum Phase: String, Sendable, Hashable {
    case notOpen = "not open"
    case open
    case suspended
    case adjourned
  }

  public let rules: RulesOfProcedure

  public internal(set) var phase = Phase.notOpen
  /// Counted from 1 within the session.
  public internal(set) var number = 0
  public internal(set) var item: String?
  public internal(set) var presidingMember: MemberID?

  public internal(set) var attendance: [MemberID: Attendance] = [:]
  public internal(set) var presentCount: Int?
  public internal(set) var waived: Set<RuleID> = []
  public internal(set) var arrears: [MemberID: Arrears] = [:]
  public internal(set) var suspendedMembers: Set<MemberID> = []
  /// Those who are not members and were invited to take part without a vote.
  public internal(set) var invited: Set<MemberID> = []
  public internal(set) var challengedCredentials: Set<MemberID> = []
  /// Who votes for whom: the holder of each proxy, by its giver.
  public internal(set) var proxies: [MemberID: MemberID] = [:]

  public internal(set) var floor = Floor()
  public internal(set) var pointOfOrder: PointOfOrder?
  public internal(set) var motions: [MotionState] = []

  /// In the order of their submission.
  public internal(set) var proposals: [ProposalState] = []
  public internal(set) var amendments: [AmendmentState] = []
  public internal(set) var fixedOrder: [TextID] = []

  public internal(set) var voting: Voting?
  /// How many votings were opened.
  public internal(set) var votingCount = 0
  /// The vote that an appeal against a ruling on its conduct has interrupted.
  public internal(set) var interrupted: Voting?
  /// Second votes due on amendments and on parts; a proposal has its own in its status.
  public internal(set) var secondVotes: [Subject: SecondVoteDue] = [:]
  /// The proposal on which the body is acting: from the first vote on it or on an amendment to it
  /// until the last, nothing but points of order on the voting may interrupt.
  public internal(set) var action: TextID?
  public internal(set) var requestedMethod: VotingMethod?
  public internal(set) var results: [Result] = []
  public internal(set) var explained: [TextID: Set<MemberID>] = [:]
  public internal(set) var effectsGiven: [TextID: Set<ActionID>] = [:]
  public internal(set) var elections: [Election] = []
  public internal(set) var eventCount = 0

  public init(under rules: RulesOfProcedure) { self.rules = rules }

  public static func == (left: Meeting, right: Meeting) -> Bool {
    left.eventCount == right.eventCount && left.state == right.state
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(eventCount) }
}

extension Meeting {
  /// Every part of the state but the rules, for comparing two replays.
  private var state: [AnyHashable] {
    [
      phase, number, item, presidingMember, attendance, presentCount, waived, arrears,
      suspendedMembers, challengedCredentials, proxies, invited, floor, pointOfOrder, motions,
      proposals,
      amendments,
      fixedOrder, voting, votingCount, interrupted, secondVotes, action, requestedMethod, results,
      explained,
      effectsGiven, elections,
    ]
  }

  public func proposal(_ id: TextID) -> ProposalState? { proposals.first { $0.id == id } }
  public func amendment(_ id: TextID) -> AmendmentState? { amendments.first { $0.id == id } }
  public func motion(_ number: Int) -> MotionState? { motions.first { $0.number == number } }
  public var pendingMotions: [MotionState] {
    OrderOfMotions.order(motions.filter(isPending), under: rules.motions)
  }
  public var election: Election? { elections.last }
  public func lastResult(on subject: Subject) -> Result? {
    results.last { $0.subject == subject }
  }

  /// Those in the room: counted, or by a roll call of all members; nil where neither was done, and
  /// quorum is presumed.
  public var present: Int? {
    if let presentCount { return presentCount }
    // A roll that was not called to its end says nothing of those whose names were not reached.
    guard !attendance.isEmpty, attendance.count == rules.roster.count else { return nil }
    return attendance.values.count { $0 != .absent }
  }

  /// The proposal at the root of an amendment, or the id itself.
  func root(of id: TextID) -> TextID {
    var current = id
    // No longer than there are amendments: in a forged record one may amend itself.
    for _ in amendments {
      guard let amendment = amendment(current) else { break }
      current = amendment.draft.to
    }
    return current
  }
}
