/// What a member did when a recorded vote was taken, or that it was no member.
///
/// Four states and a fifth: who did not vote is not an abstention, and who was no member on that day
/// is neither. The raw values are the cells of ``VoteColumns/cells``.
public enum Choice: UInt8, Sendable, Hashable, CaseIterable {
  case notMember = 0
  case inFavour = 1
  case abstaining = 2
  case against = 3
  /// A member that cast no vote: absent, or present and silent.
  case notVoting = 4

  /// In favour, abstaining or against: what statistics call a ballot.
  @inlinable public var isCast: Bool { rawValue >= 1 && rawValue <= 3 }

  /// The letter of the tables: `Y`, `A`, `N`, `X`, and `.` for no member.
  public var letter: Character {
    switch self {
    case .notMember: "."
    case .inFavour: "Y"
    case .abstaining: "A"
    case .against: "N"
    case .notVoting: "X"
    }
  }
}
