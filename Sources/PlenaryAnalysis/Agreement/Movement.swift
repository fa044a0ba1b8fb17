public import PlenaryModel

/// Who moved from what to what between two roll calls: the same text a year later, or two votes of
/// one day.
public struct Movement: Sendable, Hashable {
  public struct Move: Sendable, Hashable {
    public var member: MemberID
    public var from: Choice
    public var to: Choice

    public init(member: MemberID, from: Choice, to: Choice) {
      self.member = member
      self.from = from
      self.to = to
    }
  }

  /// Those that did something else, in the order of the columns; joining and leaving count too.
  public let moves: [Move]
  /// How many went from a choice to a choice, the same one included.
  private let counts: [Int]

  public init(_ columns: VoteColumns, from first: Int, to second: Int) {
    var moves: [Move] = []
    var counts = [Int](repeating: 0, count: 25)
    for (place, member) in columns.members.enumerated() {
      let from = columns[first, place]
      let to = columns[second, place]
      counts[Int(from.rawValue) * 5 + Int(to.rawValue)] += 1
      if from != to { moves.append(Move(member: member, from: from, to: to)) }
    }
    self.moves = moves
    self.counts = counts
  }

  /// How many members went from one choice to another.
  public func count(from: Choice, to: Choice) -> Int {
    counts[Int(from.rawValue) * 5 + Int(to.rawValue)]
  }

  /// Moves between a vote for and a vote against.
  public var reversals: [Move] {
    moves.filter {
      ($0.from == .inFavour && $0.to == .against) || ($0.from == .against && $0.to == .inFavour)
    }
  }

  /// The movements along a series, each roll call against the one before it.
  public static func along(_ rollCalls: [Int], of columns: VoteColumns) -> [Movement] {
    zip(rollCalls, rollCalls.dropFirst()).map { Movement(columns, from: $0, to: $1) }
  }
}

/// How a member's votes spread over the choices in two sets of roll calls: where the texts differ,
/// a change of shares is not a change of mind.
public struct ChoiceShares: Sendable, Hashable {
  public var totals: Totals

  /// The totals of one member over some roll calls.
  public init(_ columns: VoteColumns, member: Int, rollCalls: [Int]) {
    totals = Totals(inFavour: 0, against: 0, abstaining: 0, notVoting: 0)
    for rollCall in rollCalls {
      let one = columns.totals(rollCall, of: [member])
      totals.inFavour += one.inFavour
      totals.against += one.against
      totals.abstaining += one.abstaining
      totals.notVoting += one.notVoting
    }
  }
}
