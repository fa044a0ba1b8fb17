public import PlenaryModel

/// A recorded vote as a text has it: lists of names, and the totals that were announced.
public struct RollCall: Sendable, Hashable {
  /// A name of a list that no member of the institution bears.
  public struct UnreadName: Sendable, Hashable {
    public var text: String
    public var column: VoteColumn
    public var span: TextSpan
    /// Names like it, at most three.
    public var suggestions: [String]
  }

  /// A vote that a delegation corrected after it was taken; the result stands.
  public struct Correction: Sendable, Hashable {
    public var members: [MemberID]
    public var intended: VoteColumn
    public var span: TextSpan
  }

  public enum Contradiction: Sendable, Hashable {
    /// As many names as were announced, or not.
    case total(VoteColumn, announced: Int, listed: Int)
    case listedTwice(MemberID, [VoteColumn])

    /// In words, for reports.
    public var words: String {
      switch self {
      case .total(let column, let announced, let listed):
        "\(announced) were announced \(column.words), and \(listed) are listed."
      case .listedTwice(let member, let columns):
        "\(member) is listed twice: \(columns.map(\.words).joined(separator: ", "))."
      }
    }
  }

  public var lists: [VoteColumn: [NamedVoter]] = [:]
  /// Columns whose list is all of it: every name was read, or it says that there is none.
  public var complete: Set<VoteColumn> = []
  public var announced: [VoteColumn: Int] = [:]
  public var announcedSpans: [VoteColumn: TextSpan] = [:]
  public var outcome: ReportedOutcome?
  public var body: VotingBody?
  public var vetoBy: [MemberID] = []
  /// The sentence that names what was voted on.
  public var subject: String?
  public var corrections: [Correction] = []
  public var unreadNames: [UnreadName] = []
  public var contradictions: [Contradiction] = []
  /// From the first name or number to the last.
  public var span: TextSpan

  public init(span: TextSpan) { self.span = span }

  /// Who is listed in a column, by code, in the order of the list; nil where there is no list.
  public func members(_ column: VoteColumn) -> [MemberID]? { lists[column]?.map(\.member) }
}
