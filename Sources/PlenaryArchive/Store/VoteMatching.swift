import PlenaryAnalysis
import PlenaryModel

/// Finds out which reports tell of the same vote.
///
/// Sources have no common number, so it is found out from what they say, the surest first:
/// 1. a common numbering of roll calls (`rcid`);
/// 2. the symbol of the resolution or draft, in the same body, where the lists agree;
/// 3. the day or month, the totals, printed or counted, and nearly every choice.
///
/// Two reports of one collection are never the same vote: a source counts its own votes right. A
/// vote on a paragraph and one on the whole text are never the same.
struct VoteMatching {
  enum Place: Equatable {
    case existing(Int64)
    /// The same as an earlier one of those that are new.
    case sameAs(Int)
    case new
  }

  /// What is compared of a report.
  private struct Account {
    var vote: Int64?
    var index: Int?
    var report: VoteReport
    var cells: [UInt8]
  }

  private let members: [MemberID: Int]
  private var accounts: [Account]

  init(_ known: [StoredReport], members: [MemberID]) {
    self.members = Dictionary(
      uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    accounts = known.map { Account(vote: $0.vote, index: nil, report: $0.report, cells: $0.cells) }
  }

  /// Where each report belongs, in the order given.
  func votes(for fresh: [VoteReport]) -> [Place] {
    var members = members
    let new = fresh.enumerated().map { index, report in
      Account(
        vote: nil, index: index, report: report,
        cells: VoteMatching.cells(report.choices, &members))
    }
    let all = accounts + new
    var groups = Groups(all.map(\.report.collection), votes: all.map(\.vote))
    for pair in candidates(all, from: accounts.count) where groups.mayJoin(pair.left, pair.right) {
      groups.join(pair.left, pair.right)
    }
    return new.indices.map { index in
      let place = accounts.count + index
      if let vote = groups.vote(of: place) { return .existing(vote) }
      let first = groups.first(of: place)
      return first == place ? .new : .sameAs(first - accounts.count)
    }
  }

  private struct Pair {
    var left: Int
    var right: Int
    var score: Int
  }

  /// Pairs that may be the same vote, the surest first.
  private func candidates(_ all: [Account], from firstNew: Int) -> [Pair] {
    var buckets: [String: [Int]] = [:]
    for (place, account) in all.enumerated() {
      for key in VoteMatching.keys(account) { buckets[key, default: []].append(place) }
    }
    var pairs: [Pair] = []
    var seen: Set<Int> = []
    for (_, places) in buckets where places.count > 1 && places.count < 2_000 {
      for (order, left) in places.enumerated() {
        for right in places[(order + 1)...]
        where right >= firstNew && all[left].report.collection != all[right].report.collection {
          guard seen.insert(left * all.count + right).inserted else { continue }
          if let score = VoteMatching.score(all[left], all[right]) {
            pairs.append(Pair(left: left, right: right, score: score))
          }
        }
      }
    }
    return pairs.sorted { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }
  }

  /// What two reports of a vote are likely to have in common.
  private static func keys(_ account: Account) -> Set<String> {
    let report = account.report
    var keys: Set<String> = []
    if let numbering = report.collection.numbering { keys.insert("\(numbering) \(report.key)") }
    for symbol in [report.resolution, report.draft] where !symbol.isEmpty {
      keys.insert("\(report.body) \(Symbols.key(symbol))")
    }
    let total = report.published
    if let yes = total.inFavour, let no = total.against, let abstaining = total.abstaining,
      no + abstaining > 0
    {
      keys.insert("\(report.body) \(report.session) \(yes) \(no) \(abstaining)")
    }
    var counts = [0, 0, 0, 0, 0]
    for cell in account.cells where cell < 5 { counts[Int(cell)] += 1 }
    if counts[2] + counts[3] > 0 {
      keys.insert("\(report.body) \(report.session) \(counts[1]) \(counts[3]) \(counts[2])")
    }
    return keys
  }

  /// From 0 to 3,000; nil where they are not the same vote.
  private static func score(_ left: Account, _ right: Account) -> Int? {
    let (one, other) = (left.report, right.report)
    guard one.body == other.body, one.institution == other.institution else { return nil }
    if let numbering = one.collection.numbering, numbering == other.collection.numbering {
      return one.key == other.key ? 3_000 : nil
    }
    guard isCompatible(one.kind, other.kind) else { return nil }
    let (same, common) = agreement(left.cells, right.cells)
    let isNear = abs(one.day.number - other.day.number) <= 45
    let share = common == 0 ? 0 : same * 1_000 / common
    if hasSameSymbol(one, other) {
      // A council's draft and its resolution have symbols of their own and stand in both. Two votes
      // on one draft, on an amendment to it and on itself, are told apart by day and outcome.
      guard mayBeSameVote(one, other), common == 0 ? isNear : share >= 800 else { return nil }
      return 1_000 + share + (one.day == other.day ? 500 : 0)
    }
    guard isNear, common >= 10, share >= 980,
      !Symbols.isResolution(one.resolution) || !Symbols.isResolution(other.resolution)
    else { return nil }
    return share
  }

  /// What certain days and announced outcomes allow; a source may be some days off.
  private static func mayBeSameVote(_ one: VoteReport, _ other: VoteReport) -> Bool {
    if one.precision == .day, other.precision == .day,
      abs(one.day.number - other.day.number) > 10
    {
      return false
    }
    let outcomes = [one.announced, other.announced]
    return
      !(outcomes.contains(.adopted) && outcomes.contains { $0 == .vetoed || $0 == .notAdopted })
  }

  private static func isCompatible(_ left: VoteReport.Kind, _ right: VoteReport.Kind) -> Bool {
    left == right || left == .unstated || right == .unstated
  }

  private static func hasSameSymbol(_ left: VoteReport, _ right: VoteReport) -> Bool {
    func same(_ one: String, _ other: String) -> Bool {
      !one.isEmpty && !other.isEmpty && Symbols.key(one) == Symbols.key(other)
    }
    return same(left.resolution, right.resolution) || same(left.draft, right.draft)
  }

  private static func agreement(_ left: [UInt8], _ right: [UInt8]) -> (same: Int, common: Int) {
    var same = 0
    var common = 0
    for (one, other) in zip(left, right) where one != 0 && other != 0 {
      common += 1
      if one == other { same += 1 }
    }
    return (same, common)
  }

  private static func cells(
    _ choices: [MemberChoice], _ members: inout [MemberID: Int]
  ) -> [UInt8] {
    var cells: [UInt8] = []
    for choice in choices {
      let place = members[choice.member] ?? members.count
      members[choice.member] = place
      while cells.count <= place { cells.append(0) }
      cells[place] = choice.choice.rawValue
    }
    return cells
  }
}

/// Reports that were found to tell of the same vote: sets that join, never two of one collection.
private struct Groups {
  private var parents: [Int]
  private var collections: [Set<Collection>]
  private var votes: [Int64?]

  init(_ collections: [Collection], votes: [Int64?]) {
    parents = Array(collections.indices)
    self.collections = collections.map { [$0] }
    self.votes = votes
    // Reports of one vote are together from the beginning.
    var first: [Int64: Int] = [:]
    for (place, vote) in votes.enumerated() {
      guard let vote else { continue }
      if let before = first[vote] { join(before, place) } else { first[vote] = place }
    }
  }

  private func root(_ place: Int) -> Int {
    var place = place
    while parents[place] != place { place = parents[place] }
    return place
  }

  func mayJoin(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (root(left), root(right))
    guard one != other else { return false }
    if votes[one] != nil, votes[other] != nil { return false }
    return collections[one].isDisjoint(with: collections[other])
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (one, other) = (root(left), root(right))
    guard one != other else { return }
    let (kept, gone) = (min(one, other), max(one, other))
    parents[gone] = kept
    collections[kept].formUnion(collections[gone])
    votes[kept] = votes[kept] ?? votes[gone]
  }

  func vote(of place: Int) -> Int64? { votes[root(place)] }
  func first(of place: Int) -> Int { root(place) }
}
