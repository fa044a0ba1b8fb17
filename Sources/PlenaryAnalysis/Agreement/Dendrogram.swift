public import PlenaryModel

/// Members joined into ever greater clusters, the most alike first.
///
/// The distance of two members is one less their agreement; the distance of two clusters is the
/// mean distance of their members (average linkage, Sokal and Michener 1958). A tree always comes
/// out, whether or not there are blocs: the heights say how far apart the branches are.
public struct Dendrogram: Sendable, Hashable {
  /// Two clusters that were joined. Clusters `0..<members.count` are the members one by one; merge
  /// `m` makes cluster `members.count + m`.
  public struct Merge: Sendable, Hashable {
    /// The cluster that holds the member standing first in `members`.
    public var first: Int
    public var second: Int
    /// The mean distance between the two, from 0 to 1.
    public var height: Double
    public var size: Int
  }

  public let members: [MemberID]
  /// In ascending order of height; one fewer than the members.
  public let merges: [Merge]
  /// Members that have no common ballot with some other that is in the tree.
  public let leftOut: [MemberID]

  /// - Parameter leastCommonVotes: how many common ballots every pair in the tree must have.
  ///   Members are left out, those with the most missing pairs first, until no pair is missing.
  public init(_ agreement: Agreement, leastCommonVotes: Int = 1) {
    let (kept, leftOut) = agreement.comparable(leastCommonVotes: max(1, leastCommonVotes))
    members = kept.map { agreement.members[$0] }
    self.leftOut = leftOut.map { agreement.members[$0] }
    var distances = [Double](repeating: 0, count: kept.count * kept.count)
    for first in kept.indices {
      for second in kept.indices where first != second {
        let pair = agreement[kept[first], kept[second]] ?? PairCounts()
        distances[first * kept.count + second] =
          Double(pair.denominator - pair.numerator) / Double(max(1, pair.denominator))
      }
    }
    merges = AverageLinkage(distances: distances, count: kept.count).merges()
  }

  /// The leaves from left to right, so that no branches cross; the branch of the member standing
  /// first in `members` is on the left.
  public var leafOrder: [Int] {
    guard !members.isEmpty else { return [] }
    var order: [Int] = []
    var waiting = [members.count + merges.count - 1]
    while let cluster = waiting.popLast() {
      if cluster < members.count {
        order.append(cluster)
      } else {
        let merge = merges[cluster - members.count]
        waiting.append(merge.second)
        waiting.append(merge.first)
      }
    }
    return order
  }

  /// Cuts the tree into so many clusters: members of each, clusters in leaf order.
  public func clusters(_ count: Int) -> [[MemberID]] {
    cut(after: max(0, members.count - max(1, count)))
  }

  /// The clusters whose members were joined at or below a distance.
  public func clusters(atHeight height: Double) -> [[MemberID]] {
    cut(after: merges.prefix { $0.height <= height }.count)
  }

  private func cut(after mergeCount: Int) -> [[MemberID]] {
    guard !members.isEmpty else { return [] }
    let parents = parents
    let last = members.count + mergeCount
    var clusters: [[MemberID]] = []
    var previous = -1
    for leaf in leafOrder {
      var cluster = leaf
      while let parent = parents[cluster], parent < last { cluster = parent }
      if cluster != previous { clusters.append([]) }
      clusters[clusters.count - 1].append(members[leaf])
      previous = cluster
    }
    return clusters
  }

  private var parents: [Int?] {
    var parents = [Int?](repeating: nil, count: members.count + merges.count)
    for (index, merge) in merges.enumerated() {
      parents[merge.first] = members.count + index
      parents[merge.second] = members.count + index
    }
    return parents
  }
}

extension Agreement {
  /// Places of members of which every pair has enough common ballots, and of those left out.
  func comparable(leastCommonVotes: Int) -> (kept: [Int], leftOut: [Int]) {
    var kept = Array(members.indices)
    var leftOut: [Int] = []
    var missing = kept.map { place in
      kept.count { other in
        other != place && (self[place, other]?.bothCast ?? 0) < leastCommonVotes
      }
    }
    while let worst = kept.max(by: { (missing[$0], $1) < (missing[$1], $0) }), missing[worst] > 0 {
      kept.removeAll { $0 == worst }
      leftOut.append(worst)
      for place in kept where (self[place, worst]?.bothCast ?? 0) < leastCommonVotes {
        missing[place] -= 1
      }
    }
    return (kept, leftOut.sorted())
  }
}
