public import PlenaryModel

/// What is expected of a draft before a council.
public struct CouncilForecast: Sendable {
  public struct Member: Sendable, Hashable {
    public var member: MemberID
    public var isPermanent: Bool
    public var inFavour: Double
    public var abstaining: Double
    public var against: Double
    public var notVoting: Double
    public var declared: Choice?

    public subscript(choice: Choice) -> Double {
      switch choice {
      case .inFavour: inFavour
      case .abstaining: abstaining
      case .against: against
      case .notVoting: notVoting
      case .notMember: 0
      }
    }
  }

  /// Permanent members that veto together, and no others.
  public struct VetoGroup: Sendable, Hashable {
    public var members: [MemberID]
    public var probability: Double
  }

  /// A past vote, and its share in what is said about the subject.
  public struct Precedent: Sendable, Hashable {
    public var draft: String
    public var day: Day
    public var topic: String
    public var result: CouncilResult
    public var share: Double
  }

  /// What moved the forecast: a feature, and how much it added to the logarithm of the odds of a
  /// veto against adoption by all, measured from the mean of the past.
  public struct Ground: Sendable, Hashable {
    public var feature: String
    public var effect: Double
  }

  /// In the order of the draft's members.
  public var members: [Member]
  public var required: Int
  /// The four results; they add up to 1.
  public var unanimous: Double
  public var divided: Double
  /// Enough votes in favour, and a permanent member against.
  public var veto: Double
  /// Too few votes in favour, whoever is against.
  public var short: Double
  /// A permanent member votes against, whatever the count.
  public var permanentAgainst: Double
  /// Each permanent member's probability of casting a veto, alone or with others.
  public var vetoBy: [MemberID: Double]
  /// Most probable first.
  public var vetoGroups: [VetoGroup]
  /// The eight most important, then up to four more that were not adopted.
  public var precedents: [Precedent]
  /// Greatest effect first.
  public var grounds: [Ground]
  /// How many votes the weights were learnt from, and how many of them were vetoed.
  public var learntFrom: (votes: Int, vetoes: Int)

  /// Adopted, by all or not.
  public var adoption: Double { unanimous + divided }
  /// As many votes in favour as are needed, whatever permanent members do.
  public var enoughInFavour: Double { 1 - short }
}

/// Why no forecast can be made.
public enum CouncilForecastError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Fewer votes than the model can learn from.
  case tooFewVotes(Int, needed: Int)
  /// Nobody, or too few to reach the votes that are needed.
  case tooFewMembers(Int, required: Int)
  /// Declarations that no outcome agrees with.
  case contradictoryDeclarations

  public var description: String {
    switch self {
    case .tooFewVotes(let votes, let needed):
      "The forecast needs at least \(needed) past votes with some of them not adopted;"
        + " there are \(votes)."
    case .tooFewMembers(let members, let required):
      "A draft that needs \(required) votes cannot be adopted by \(members) members."
    case .contradictoryDeclarations:
      "No outcome agrees with what the members have declared."
    }
  }
}
