public import PlenaryModel

extension IdealPoints {
  /// The ballots that an estimation reads: who chose what on which item, in which session.
  public struct Sample: Sendable {
    /// One actor in one session in which it has a ballot left.
    public struct Unit: Sendable, Hashable {
      /// Index in ``Sample/actors``.
      public let actor: Int
      public let session: Int
      public internal(set) var ballots: Int
    }

    /// One text that was voted on, once or, where roll calls are linked, several times.
    public struct Item: Sendable, Hashable {
      /// Ids of the roll calls, the earliest first.
      public let rollCalls: [String]
      public let sessions: ClosedRange<Int>
      public internal(set) var tally: Totals
    }

    /// Codes of members, or names of the table of actors, in order.
    public let actors: [String]
    /// By session, then by actor.
    public let units: [Unit]
    /// By their earliest roll call in the order of the columns.
    public let items: [Item]
    /// Items of which everybody chose the same, left out.
    public let unanimous: [Item]
    /// Members of the columns that have no ballot in the sample.
    public let silent: [MemberID]
    /// Links that name a roll call which is not in the columns or was left out.
    public let linksNotUsed: Int

    /// Units of the ballots, item by item, in each the ballots in favour, then the abstentions,
    /// then those against, so that a loop over one choice has no branch.
    let ballots: [Int32]
    /// Where the three choices of an item begin in ``ballots``: three an item and the end.
    let starts: [Int]

    public var ballotCount: Int { ballots.count }

    /// Prepares the sample; O(cells).
    ///
    /// Linked roll calls are joined along all their links, so that a chain of recurring texts is
    /// one item.
    /// - Parameters:
    ///   - links: pairs of roll calls on the same text.
    ///   - actors: members that are one or several actors; see ``IdealPoints/Actor``.
    public init(
      _ columns: VoteColumns, rules: SampleRules = .plain, links: [Link] = [],
      actors table: [Actor] = []
    ) throws(SampleFault) {
      try self.init(columns, rules: rules, links: links, actors: table, keeping: [])
    }

    /// - Parameter known: roll calls that stay although everybody chose the same, because their
    ///   item is known from elsewhere.
    init(
      _ columns: VoteColumns, rules: SampleRules, links: [Link], actors table: [Actor],
      keeping known: Set<String>
    ) throws(SampleFault) {
      let (groups, unused) = Self.groups(columns, rules, links)
      linksNotUsed = unused
      let reader = try BallotReader(columns, rules, table)
      var items: [Item] = []
      var unanimous: [Item] = []
      var kept: [[Int]] = []
      for group in groups {
        let item = reader.item(group)
        if item.tally.cast == 0 { continue }
        let isDecided = max(item.tally.inFavour, item.tally.abstaining, item.tally.against)
        if isDecided == item.tally.cast && rules.leavesOutUnanimousItems
          && known.isDisjoint(with: item.rollCalls)
        {
          unanimous.append(item)
        } else {
          items.append(item)
          kept.append(group)
        }
      }
      self.items = items
      self.unanimous = unanimous
      let counts = reader.counts(kept)
      actors = reader.names
      units = counts.units
      (ballots, starts) = reader.sorted(kept, items, counts)
      silent = reader.silent(kept)
    }

    /// Roll calls that are kept, joined by their links, each group in the order of the columns.
    private static func groups(
      _ columns: VoteColumns, _ rules: SampleRules, _ links: [Link]
    ) -> (groups: [[Int]], linksNotUsed: Int) {
      let calls = columns.rollCalls
      var place: [String: Int] = [:]
      var first = Array(calls.indices)
      for call in calls.indices where rules.keeps(calls[call]) { place[calls[call].id] = call }
      func root(_ call: Int) -> Int {
        var call = call
        while first[call] != call {
          first[call] = first[first[call]]
          call = first[call]
        }
        return call
      }
      var unused = 0
      for link in links {
        guard let earlier = place[link.earlier], let later = place[link.later] else {
          unused += 1
          continue
        }
        let (one, other) = (root(earlier), root(later))
        first[max(one, other)] = min(one, other)
      }
      var groups = [[Int]](repeating: [], count: calls.count)
      for call in calls.indices where rules.keeps(calls[call]) { groups[root(call)].append(call) }
      return (groups.filter { !$0.isEmpty }, unused)
    }

    /// The place of an actor in ``actors``, by binary search.
    func actorIndex(_ name: String) -> Int? {
      var (low, high) = (0, actors.count)
      while low < high {
        let middle = (low + high) / 2
        if actors[middle] < name { low = middle + 1 } else { high = middle }
      }
      return low < actors.count && actors[low] == name ? low : nil
    }

    /// The half-open range of an item's ballots of one choice: 0 in favour, 1 abstaining, 2
    /// against.
    func range(_ item: Int, _ choice: Int) -> Range<Int> {
      starts[3 * item + choice]..<starts[3 * item + choice + 1]
    }

    /// For every unit the unit of the same actor in the latest session before, or -1.
    func previousUnits() -> [Int] {
      var latest = [Int](repeating: -1, count: actors.count)
      return units.indices.map { unit in
        let before = latest[units[unit].actor]
        latest[units[unit].actor] = unit
        return before
      }
    }
  }
}
