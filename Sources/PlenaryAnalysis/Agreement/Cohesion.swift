public import PlenaryModel

/// How united a group was in one roll call, in integers.
public struct CohesionOfVote: Sendable, Hashable {
  /// The place of the roll call in the columns.
  public var rollCall: Int
  /// The votes of the group's members alone.
  public var totals: Totals

  public init(rollCall: Int, totals: Totals) {
    self.rollCall = rollCall
    self.totals = totals
  }

  /// The index of cohesion of Rice (1925): the difference of the votes for and against, divided by
  /// their sum. Abstentions are not seen. nil where nobody voted for or against.
  public var rice: Double? {
    let voting = totals.inFavour + totals.against
    guard voting > 0 else { return nil }
    return Double(abs(totals.inFavour - totals.against)) / Double(voting)
  }

  /// The agreement index of Hix, Noury and Roland (2005): the greatest of the three choices less
  /// half of the other two, divided by all ballots. 1 is all alike, 0 is three equal parts. nil
  /// where nobody cast a ballot.
  public var agreementIndex: Double? {
    let cast = totals.cast
    guard cast > 0 else { return nil }
    let greatest = max(totals.inFavour, totals.against, totals.abstaining)
    return Double(3 * greatest - cast) / Double(2 * cast)
  }
}

/// How united a group was over a set of roll calls: vote by vote, and on average.
public struct Cohesion: Sendable, Hashable {
  /// Only roll calls in which at least one of the group cast a ballot.
  public let votes: [CohesionOfVote]

  /// The mean of Rice's index over the roll calls where it is defined, and how many those are.
  public var meanRice: (mean: Double, rollCalls: Int)? { mean(votes.compactMap(\.rice)) }

  /// The mean agreement index, and over how many roll calls.
  public var meanAgreementIndex: (mean: Double, rollCalls: Int)? {
    mean(votes.compactMap(\.agreementIndex))
  }

  private func mean(_ values: [Double]) -> (mean: Double, rollCalls: Int)? {
    guard !values.isEmpty else { return nil }
    return (values.reduce(0, +) / Double(values.count), values.count)
  }

  /// - Parameters:
  ///   - rollCalls: places in the columns; all of them where it is nil.
  ///   - leastBallots: roll calls in which fewer of the group cast a ballot are left out; one
  ///     member
  ///     alone is always united.
  ///   - group: who belonged to the group on a day. It is asked once for each day.
  public init(
    _ columns: VoteColumns, rollCalls: [Int]? = nil, leastBallots: Int = 1,
    group: (Day) -> Set<MemberID>
  ) {
    var votes: [CohesionOfVote] = []
    var day: Day?
    var places: [Int] = []
    for rollCall in rollCalls ?? Array(columns.rollCalls.indices) {
      let today = columns.rollCalls[rollCall].day
      if today != day {
        let members = group(today)
        places = columns.members.indices.filter { members.contains(columns.members[$0]) }
        day = today
      }
      let totals = columns.totals(rollCall, of: places)
      if totals.cast >= max(1, leastBallots) {
        votes.append(CohesionOfVote(rollCall: rollCall, totals: totals))
      }
    }
    self.votes = votes
  }

  /// The cohesion of a group that does not change.
  public init(
    _ columns: VoteColumns, rollCalls: [Int]? = nil, leastBallots: Int = 1,
    group: Set<MemberID>
  ) {
    self.init(columns, rollCalls: rollCalls, leastBallots: leastBallots) { _ in group }
  }
}

extension VoteColumns {
  /// The totals of a roll call over some members, given by place.
  public func totals(_ rollCall: Int, of places: [Int]) -> Totals {
    var totals = Totals(inFavour: 0, against: 0, abstaining: 0, notVoting: 0)
    for place in places {
      switch self[rollCall, place] {
      case .inFavour: totals.inFavour += 1
      case .abstaining: totals.abstaining += 1
      case .against: totals.against += 1
      case .notVoting: totals.notVoting += 1
      case .notMember: break
      }
    }
    return totals
  }
}
