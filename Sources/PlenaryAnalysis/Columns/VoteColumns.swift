public import PlenaryModel

/// Recorded votes as columns: a cell for every member in every roll call, in one array.
///
/// This is what every function of this module reads. Roll calls stand in the order of their day;
/// members in any order that the caller likes. Six thousand roll calls of two hundred members are
/// 1.2 MB.
public struct VoteColumns: Sendable {
  /// One roll call, without the choices.
  public struct RollCall: Sendable, Hashable {
    /// The archive's own name of the vote, unique.
    public var id: String
    /// The regular session in which the vote is counted, or the year where a body has no sessions.
    public var session: Int
    public var day: Day
    /// The last day on which it may have been taken: later than `day` where only the month or the year
    /// is known. A forecast for an earlier day than that knows nothing of it.
    public var latestDay: Day
    public var title: String
    /// A vote on a paragraph of a text rather than on the whole; nil where no source says.
    public var isParagraph: Bool?
    /// A vote on an amendment; nil where no source says.
    public var isAmendment: Bool?
    /// Short codes of subjects that a source gives: `me`, `nu`, `di`, `hr`, `co`, `ec`.
    public var issues: [String]

    public init(
      id: String, session: Int, day: Day, latestDay: Day? = nil, title: String,
      isParagraph: Bool? = nil, isAmendment: Bool? = nil, issues: [String] = []
    ) {
      self.id = id
      self.session = session
      self.day = day
      self.latestDay = latestDay ?? day
      self.title = title
      self.isParagraph = isParagraph
      self.isAmendment = isAmendment
      self.issues = issues
    }

    /// On a text as a whole, as far as the sources say.
    public var isWhole: Bool { isParagraph != true && isAmendment != true }
  }

  public let members: [MemberID]
  public let rollCalls: [RollCall]
  /// ``Choice`` raw values, roll call by roll call: the choice of member `m` in roll call `r` stands
  /// at `r * members.count + m`.
  public let cells: [UInt8]

  /// - Precondition: a cell for every member in every roll call.
  public init(members: [MemberID], rollCalls: [RollCall], cells: [UInt8]) {
    precondition(
      cells.count == members.count * rollCalls.count,
      "every roll call has a cell for every member")
    self.members = members
    self.rollCalls = rollCalls
    self.cells = cells
  }

  public subscript(rollCall: Int, member: Int) -> Choice {
    Choice(rawValue: cells[rollCall * members.count + member]) ?? .notMember
  }

  /// The cells of one roll call.
  public func row(_ rollCall: Int) -> ArraySlice<UInt8> {
    cells[rollCall * members.count..<(rollCall + 1) * members.count]
  }

  /// How often each choice was made in a roll call.
  public func totals(_ rollCall: Int) -> Totals {
    var counts = [0, 0, 0, 0, 0]
    for cell in row(rollCall) where cell < 5 { counts[Int(cell)] += 1 }
    return Totals(
      inFavour: counts[1], against: counts[3], abstaining: counts[2], notVoting: counts[4])
  }

  /// Only the roll calls that satisfy a condition, with all members.
  public func filtered(_ keep: (RollCall) -> Bool) -> VoteColumns {
    let kept = rollCalls.indices.filter { keep(rollCalls[$0]) }
    var cells: [UInt8] = []
    cells.reserveCapacity(kept.count * members.count)
    for index in kept { cells.append(contentsOf: row(index)) }
    return VoteColumns(members: members, rollCalls: kept.map { rollCalls[$0] }, cells: cells)
  }
}

/// The totals of a roll call.
public struct Totals: Sendable, Hashable {
  public var inFavour: Int
  public var against: Int
  public var abstaining: Int
  public var notVoting: Int

  public init(inFavour: Int, against: Int, abstaining: Int, notVoting: Int) {
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
    self.notVoting = notVoting
  }

  public var cast: Int { inFavour + against + abstaining }
  public var members: Int { cast + notVoting }
  /// `111-19-55`: in favour, against, abstaining.
  public var words: String { "\(inFavour)-\(against)-\(abstaining)" }
}
