/// The columns of a vote, absence among them.
public enum VoteColumn: String, Sendable, Hashable, CaseIterable, Comparable {
  case inFavour = "in_favour"
  case against
  case abstaining
  case notVoting = "not_voting"

  public var words: String {
    switch self {
    case .inFavour: "in favour"
    case .against: "against"
    case .abstaining: "abstaining"
    case .notVoting: "not voting"
    }
  }

  private var place: Int { VoteColumn.allCases.firstIndex(of: self) ?? 0 }
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }
}
