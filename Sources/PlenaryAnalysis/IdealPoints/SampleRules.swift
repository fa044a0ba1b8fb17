public import PlenaryModel

extension IdealPoints {
  /// Who is one actor over time, where the codes of members do not say so.
  ///
  /// A member without a row here is an actor under its own code. A member with rows is, on every
  /// day of a row's period, the actor named there: `GFR` for the member `DEU` until 2 October 1990.
  /// Two members may be one actor one after the other; on days outside all its rows a member keeps
  /// its own code.
  public struct Actor: Sendable, Hashable {
    public var name: String
    public var member: MemberID
    public var period: Period

    public init(_ name: String, member: MemberID, period: Period) {
      self.name = name
      self.member = member
      self.period = period
    }
  }

  /// Two roll calls on the same text in different sessions: ids of ``VoteColumns/RollCall``.
  public struct Link: Sendable, Hashable {
    public var earlier: String
    public var later: String

    public init(earlier: String, later: String) {
      self.earlier = earlier
      self.later = later
    }
  }

  /// A member in a session.
  public struct MemberSession: Sendable, Hashable {
    public var member: MemberID
    public var session: Int

    public init(_ member: MemberID, _ session: Int) {
      self.member = member
      self.session = session
    }
  }

  /// Which ballots are counted.
  ///
  /// Whatever the rules say, only votes in favour, abstentions and votes against are ballots: who
  /// is absent or no member is missing, which is no abstention.
  public struct SampleRules: Sendable, Hashable {
    /// Votes on paragraphs and on amendments are left out when they were taken after this year; nil
    /// keeps them all. A vote of which no source says so is none of these.
    public var lastYearOfPartialVotes: Int?
    public var leftOutSessions: Set<Int>
    public var leftOutMembers: Set<MemberID>
    public var leftOutMemberSessions: Set<MemberSession>
    /// An item on which everybody chose the same says nothing and is left out, as soon as linked
    /// roll calls have been joined.
    public var leavesOutUnanimousItems: Bool

    public init(
      lastYearOfPartialVotes: Int? = nil, leftOutSessions: Set<Int> = [],
      leftOutMembers: Set<MemberID> = [], leftOutMemberSessions: Set<MemberSession> = [],
      leavesOutUnanimousItems: Bool = true
    ) {
      self.lastYearOfPartialVotes = lastYearOfPartialVotes
      self.leftOutSessions = leftOutSessions
      self.leftOutMembers = leftOutMembers
      self.leftOutMemberSessions = leftOutMemberSessions
      self.leavesOutUnanimousItems = leavesOutUnanimousItems
    }

    /// Every ballot of every member, without special cases.
    public static let plain = SampleRules()

    /// The choices of the data set of General Assembly votes published with Bailey, Strezhnev and
    /// Voeten (2017): no votes on parts of texts after 1989, not the one roll call of session 19,
    /// not the two ballots of Zanzibar, not the one ballot that South Africa cast in session 48
    /// after nineteen years.
    public static let published = SampleRules(
      lastYearOfPartialVotes: 1989, leftOutSessions: [19], leftOutMembers: ["EAZ"],
      leftOutMemberSessions: [MemberSession("ZAF", 48)])

    func keeps(_ rollCall: VoteColumns.RollCall) -> Bool {
      if leftOutSessions.contains(rollCall.session) { return false }
      guard let lastYear = lastYearOfPartialVotes else { return true }
      return rollCall.isWhole || rollCall.day.year <= lastYear
    }
  }

  /// Why no sample can be made of the columns.
  public enum SampleFault: Error, Sendable, Hashable {
    /// The table of actors gives a member two names on the same day.
    case twoActors(member: MemberID, first: String, second: String)
    /// Two members that are one actor both voted.
    case twoBallots(actor: String, rollCall: String)
    /// The present session is not one session.
    case notOneSession([Int])
    /// What is to be the present session lies before the last one that is known.
    case notThePresent(session: Int, last: Int)
  }
}
