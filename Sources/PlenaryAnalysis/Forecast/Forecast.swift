public import PlenaryModel

/// The chances of what one member will do; they sum to 1.
public struct ChoiceProbabilities: Sendable, Hashable {
  public var inFavour: Double
  public var abstaining: Double
  public var against: Double
  public var notVoting: Double

  public init(inFavour: Double, abstaining: Double, against: Double, notVoting: Double) {
    self.inFavour = inFavour
    self.abstaining = abstaining
    self.against = against
    self.notVoting = notVoting
  }

  /// 0 for ``Choice/notMember``.
  public subscript(choice: Choice) -> Double {
    switch choice {
    case .notMember: 0
    case .inFavour: inFavour
    case .abstaining: abstaining
    case .against: against
    case .notVoting: notVoting
    }
  }

  /// The chances of each ballot, should the member cast one.
  public var ofBallot: (inFavour: Double, abstaining: Double, against: Double) {
    let cast = inFavour + abstaining + against
    return cast > 0 ? (inFavour / cast, abstaining / cast, against / cast) : (1 / 3, 1 / 3, 1 / 3)
  }

  /// The likeliest ballot; in favour before abstaining before against where they are equal.
  public var likeliestBallot: Choice {
    if inFavour >= abstaining && inFavour >= against { return .inFavour }
    return abstaining >= against ? .abstaining : .against
  }
}

/// Why a forecast gives a member the chances it gives.
public struct ForecastReason: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case declared(Choice)
    case votedInCommittee(Choice)
    case sponsors
    /// Its last ballot on the same title; the index is that of ``Forecast/restsOn``.
    case lastVote(Choice, restsOn: Int)
    /// The share of its weighted ballots on similar items that was of the likeliest choice.
    case similarItems(Choice, share: Double)
    /// The share of its bloc's weighted ballots on similar items, and the size of the bloc.
    case bloc(Choice, share: Double, members: Int)
    /// Where it stands among the members; the share is what that place makes of similar items.
    case place(Choice, share: Double)
    /// The share of all its votes of the last five sessions.
    case baseRate(Choice, share: Double)
    /// What others have let be known moved the item as a whole; the change in the chance of the
    /// likeliest choice.
    case othersDeclared(change: Double)
    /// The history has no vote of this member: it is given the mean of the others.
    case noRecord
  }
  public let kind: Kind
  /// How far this moves the log-odds of the likeliest ballot, compared with an average member;
  /// reasons stand with the greatest first.
  public let weight: Double
}

/// One member's part of a forecast.
public struct MemberForecast: Sendable, Hashable {
  public let member: MemberID
  public let probabilities: ChoiceProbabilities
  public let reasons: [ForecastReason]
}

/// A past roll call that a forecast rests on.
public struct PastVote: Sendable, Hashable {
  public let rollCall: VoteColumns.RollCall
  public let totals: Totals
  /// Of the same series; else only similar.
  public let isSameSeries: Bool
  /// The similarity of the titles, 0 to 1.
  public let similarity: Double
  /// Its share in what similar items say; those of a series sum to 1, and so do the others.
  public let weight: Double
}

/// How much a forecast has to rest on.
public enum ForecastBasis: Sendable, Hashable {
  /// Earlier votes on the same title: how many sessions back, and how like the youngest title is.
  case series(votes: Int, similarity: Double)
  /// No vote on the same title; the likeness of the most similar one.
  case similarItems(best: Double)
  /// Fewer than 30 roll calls: members' base rates, and their votes on similar titles where there
  /// are any, with a wide interval.
  case fewRollCalls(Int)
  /// An amendment, and how many votes on amendments there were: those on texts as a whole say nothing
  /// of one, since who is for the text may be against its amendment.
  case fewAmendments(Int)
  /// No roll call at all: every ballot is as likely as the others.
  case noHistory
}

/// What a vote is expected to give, with how sure that is.
public struct Forecast: Sendable {
  public let members: [MemberForecast]
  public let totals: ForecastTotals
  public let basis: ForecastBasis
  /// The past votes it rests on, those of the series first.
  public let restsOn: [PastVote]
  /// How many members have let something be known.
  public let disclosed: Int

  public subscript(member: MemberID) -> MemberForecast? { members.first { $0.member == member } }
}
