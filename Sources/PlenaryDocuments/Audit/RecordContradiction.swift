public import PlenaryModel

/// Two things that one official record says and that cannot both be true.
public struct RecordContradiction: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A voter stands twice, in one column or in two.
    case listedTwice(voter: String, columns: [String])
    /// The number declared is not that of the names listed.
    case totalDiffers(column: String, declared: Int, listed: Int)
    /// Another place of the document has other totals.
    case talliesDisagree(place: String, said: VoteTally, counted: VoteTally)
    /// The same, where the difference is those that it says were absent: counted as abstaining.
    case absentAsAbstaining(place: String, said: VoteTally, absent: Int)
    /// A decision without a vote has votes.
    case votesWithoutVote(outcome: String, votes: Int)
    case moreVotesThanMembers(votes: Int, members: Int)
    /// More than took part, as the document itself counts them.
    case moreVotesThanTookPart(votes: Int, tookPart: Int)
    /// A voter that was no member on the day of the vote.
    case notMember(voter: String, day: Day, reason: String)
  }

  /// The symbol of the document, or of the part of it.
  public var symbol: String
  public var kind: Kind

  public init(symbol: String, kind: Kind) {
    self.symbol = symbol
    self.kind = kind
  }

  /// What the record says, in a sentence.
  public var message: String {
    switch kind {
    case .listedTwice(let voter, let columns):
      columns.count == 1
        ? "\(voter) is listed twice as \(columns[0])."
        : "\(voter) is listed as \(columns.joined(separator: " and as "))."
    case .totalDiffers(let column, let declared, let listed):
      "\(column): declared \(declared) but \(listed) listed."
    case .talliesDisagree(let place, let said, let counted):
      "\(place) says \(said) but the counts say \(counted)."
    case .absentAsAbstaining(let place, let said, let absent):
      "\(place) says \(said) and \(absent) absent; the counts have them as abstaining."
    case .votesWithoutVote(let outcome, let votes):
      "The outcome is \(outcome) but \(votes) votes are recorded."
    case .moreVotesThanMembers(let votes, let members):
      "\(votes) votes are recorded, but there are \(members) members."
    case .moreVotesThanTookPart(let votes, let tookPart):
      "\(votes) votes are recorded, but \(tookPart) are said to have taken part."
    case .notMember(let voter, let day, let reason):
      "\(voter) voted on \(day) but \(reason)."
    }
  }
}

/// In favour, against, abstaining.
public struct VoteTally: Sendable, Hashable, CustomStringConvertible {
  public var inFavour: Int
  public var against: Int
  public var abstaining: Int

  public init(inFavour: Int, against: Int, abstaining: Int) {
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
  }

  public var description: String { "\(inFavour)-\(against)-\(abstaining)" }
}
