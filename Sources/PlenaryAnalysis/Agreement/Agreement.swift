public import PlenaryModel

/// The agreement of every pair of members over a set of roll calls, in integers.
public struct Agreement: Sendable, Hashable {
  public let members: [MemberID]
  /// How many roll calls were compared: without the unanimous ones, unless they were asked for.
  public let rollCallCount: Int
  /// Pairs `(i, j)`, `i < j`, row by row.
  public let pairs: [PairCounts]
  private let places: [MemberID: Int]

  /// Compares all pairs: a few counts of bits for each.
  public init(_ bits: Bitsets) {
    members = bits.members
    rollCallCount = bits.rollCalls.count
    pairs = bits.allPairs()
    places = Dictionary(uniqueKeysWithValues: bits.members.enumerated().map { ($1, $0) })
  }

  /// The agreement of all pairs in every session, sessions in ascending order.
  public static func bySession(
    _ columns: VoteColumns, includingUnanimous: Bool = false
  ) -> [(session: Int, agreement: Agreement)] {
    columns.rollCallsBySession.map { session, rollCalls in
      (
        session,
        Agreement(
          Bitsets(columns, rollCalls: rollCalls, includingUnanimous: includingUnanimous))
      )
    }
  }

  /// The pair of two places in `members`; nil for a member and itself.
  public subscript(first: Int, second: Int) -> PairCounts? {
    if first == second { return nil }
    let (low, high) = first < second ? (first, second) : (second, first)
    let pair = pairs[low * (2 * members.count - low - 1) / 2 + high - low - 1]
    return first < second ? pair : pair.swapped
  }

  /// The pair of two members; nil where one of them did not sit, or they are the same.
  public subscript(first: MemberID, second: MemberID) -> PairCounts? {
    guard let one = places[first], let other = places[second] else { return nil }
    return self[one, other]
  }

  /// A member beside another that is being looked at, and how the two voted.
  public struct Neighbour: Sendable, Hashable {
    public var member: MemberID
    /// The member that was asked about stands first in the pair.
    public var pair: PairCounts
  }

  /// Those that agree most with a member, the closest first; ties by code.
  ///
  /// - Parameter leastCommonVotes: pairs with fewer common ballots are left out: two members that
  ///   met in one roll call may agree fully and say nothing.
  /// - Returns: nothing where the member did not sit.
  public func closest(
    to member: MemberID, count: Int = 10, leastCommonVotes: Int = 1
  ) -> [Neighbour] {
    neighbours(of: member, leastCommonVotes: leastCommonVotes, count: count) { first, second in
      second.agreesLess(than: first)
    }
  }

  /// Those that agree least with a member, the farthest first; ties by code.
  public func farthest(
    from member: MemberID, count: Int = 10, leastCommonVotes: Int = 1
  ) -> [Neighbour] {
    neighbours(of: member, leastCommonVotes: leastCommonVotes, count: count) { first, second in
      first.agreesLess(than: second)
    }
  }

  private func neighbours(
    of member: MemberID, leastCommonVotes: Int, count: Int,
    precedes: (PairCounts, PairCounts) -> Bool
  ) -> [Neighbour] {
    guard let place = places[member] else { return [] }
    let found = members.indices.compactMap { other -> Neighbour? in
      guard let pair = self[place, other], pair.bothCast >= max(1, leastCommonVotes)
      else { return nil }
      return Neighbour(member: members[other], pair: pair)
    }
    let sorted = found.sorted { first, second in
      if precedes(first.pair, second.pair) { return true }
      if precedes(second.pair, first.pair) { return false }
      return first.member < second.member
    }
    return Array(sorted.prefix(max(0, count)))
  }
}
