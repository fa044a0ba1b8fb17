public import PlenaryAnalysis
public import PlenaryModel

/// What a member did, session by session, and beside whom.
public struct MemberHistory: Sendable {
  public struct Session: Sendable, Hashable {
    public let session: Int
    /// How often the member made each choice.
    public let totals: Totals
    /// With the majority of those for and against; and against it.
    public let withMajority: Int
    public let againstMajority: Int
  }

  public let member: MemberID
  public let sessions: [Session]
  /// Over the last sessions that were looked at; the closest first.
  public let closest: [Agreement.Neighbour]
  public let farthest: [Agreement.Neighbour]
  /// The sessions of which closest and farthest tell.
  public let compared: ClosedRange<Int>?

  /// - Parameters:
  ///   - span: over how many of the member's last sessions it is compared with others.
  ///   - leastCommonVotes: pairs that met less often are left out.
  public init?(
    _ member: MemberID, in contents: ArchiveContents, body: BodyID = "GA",
    sessions wanted: ClosedRange<Int>? = nil, span: Int = 5, leastCommonVotes: Int = 20
  ) {
    guard let place = contents.place(of: member) else { return nil }
    self.member = member
    let columns = contents.columns
    var bySession: [Int: [Int]] = [:]
    for (index, vote) in contents.votes.enumerated()
    where vote.body == body && columns[index, place] != .notMember
      && wanted?.contains(vote.session) ?? true
    {
      bySession[vote.session, default: []].append(index)
    }
    guard !bySession.isEmpty else { return nil }
    sessions = bySession.sorted { $0.key < $1.key }.map { session, votes in
      MemberHistory.session(session, votes, place, columns)
    }
    let last = sessions.suffix(span).map(\.session)
    let votes = last.flatMap { bySession[$0] ?? [] }
    let agreement = Agreement(Bitsets(columns, rollCalls: votes))
    closest = agreement.closest(to: member, count: 10, leastCommonVotes: leastCommonVotes)
    farthest = agreement.farthest(from: member, count: 10, leastCommonVotes: leastCommonVotes)
    compared = last.first.flatMap { first in last.last.map { first...$0 } }
  }

  private static func session(
    _ session: Int, _ votes: [Int], _ place: Int, _ columns: VoteColumns
  ) -> Session {
    var counts = [0, 0, 0, 0, 0]
    var with = 0
    var against = 0
    for vote in votes {
      let choice = columns[vote, place]
      counts[Int(choice.rawValue)] += 1
      let totals = columns.totals(vote)
      guard choice == .inFavour || choice == .against, totals.inFavour != totals.against else {
        continue
      }
      if (choice == .inFavour) == (totals.inFavour > totals.against) {
        with += 1
      } else {
        against += 1
      }
    }
    return Session(
      session: session,
      totals: Totals(
        inFavour: counts[1], against: counts[3], abstaining: counts[2], notVoting: counts[4]),
      withMajority: with, againstMajority: against)
  }
}

/// Two members beside each other.
public struct PairHistory: Sendable {
  public struct Session: Sendable, Hashable {
    public let session: Int
    /// Without unanimous votes, as the published definition has it.
    public let pair: PairCounts
  }

  public let first: MemberID
  public let second: MemberID
  public let sessions: [Session]
  /// Where one voted in favour and the other against, the latest first.
  public let opposed: [Int]

  public init?(
    _ first: MemberID, _ second: MemberID, in contents: ArchiveContents, body: BodyID = "GA",
    sessions wanted: ClosedRange<Int>? = nil
  ) {
    guard let one = contents.place(of: first), let other = contents.place(of: second) else {
      return nil
    }
    self.first = first
    self.second = second
    let columns = contents.columns
    var bySession: [Int: [Int]] = [:]
    var opposed: [Int] = []
    for (index, vote) in contents.votes.enumerated()
    where vote.body == body && wanted?.contains(vote.session) ?? true {
      let (left, right) = (columns[index, one], columns[index, other])
      if left == .notMember || right == .notMember { continue }
      bySession[vote.session, default: []].append(index)
      if left == .inFavour && right == .against || left == .against && right == .inFavour {
        opposed.append(index)
      }
    }
    self.opposed = opposed.reversed()
    sessions = bySession.sorted { $0.key < $1.key }.compactMap { session, votes in
      let pair = PairHistory.compare(votes, one, other, columns)
      return pair.bothCast == 0 ? nil : Session(session: session, pair: pair)
    }
  }

  /// Two members alone: without the bits of the two hundred.
  private static func compare(
    _ votes: [Int], _ one: Int, _ other: Int, _ columns: VoteColumns
  ) -> PairCounts {
    var pair = PairCounts()
    for vote in votes where !columns.isUnanimous(vote) {
      let (left, right) = (columns[vote, one], columns[vote, other])
      switch (left.isCast, right.isCast) {
      case (true, true):
        let apart = abs(Int(left.rawValue) - Int(right.rawValue))
        if apart == 0 {
          pair.same += 1
        } else if apart == 1 {
          pair.half += 1
        } else {
          pair.opposite += 1
        }
      case (false, true): pair.onlyFirstAbsent += 1
      case (true, false): pair.onlySecondAbsent += 1
      case (false, false): pair.bothAbsent += 1
      }
    }
    return pair
  }
}
