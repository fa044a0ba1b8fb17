public import PlenaryModel

/// What cannot be true of a tally, in one sentence each.
public enum TallyContradiction: Error, Sendable, Hashable {
  case negative(String, Int, group: GroupID?)
  case beyondCounting(String, Int, group: GroupID?)
  case moreVotesThanMembers(votes: Int, members: Int, group: GroupID?)
  case moreVotesThanPresent(votes: Int, present: Int, group: GroupID?)
  case morePresentThanMembers(present: Int, members: Int, group: GroupID?)
  case groupExceedsWhole(String, group: GroupID, count: Int, whole: Int)
  case moreThanTotal(weight: String, total: String, group: GroupID)

  public var sentence: String {
    func of(_ group: GroupID?) -> String { group.map { " in \($0)" } ?? "" }
    switch self {
    case .negative(let what, let count, let group):
      return "\(what)\(of(group)) is \(count); a count is never negative"
    case .beyondCounting(let what, let count, let group):
      return "\(what)\(of(group)) is \(count); nothing of that size is counted"
    case .moreVotesThanMembers(let votes, let members, let group):
      return "\(votes) votes\(of(group)), and only \(members) members"
    case .moreVotesThanPresent(let votes, let present, let group):
      return "\(votes) votes\(of(group)), and only \(present) present"
    case .morePresentThanMembers(let present, let members, let group):
      return "\(present) present\(of(group)), and only \(members) members"
    case .groupExceedsWhole(let what, let group, let count, let whole):
      return "\(count) \(what) in \(group), and only \(whole) in all"
    case .moreThanTotal(let weight, let total, let group):
      return "a weight of \(weight) in \(group), and its total is \(total)"
    }
  }
}

extension Tally {
  /// The first thing that cannot be true of this tally under a rule; nil when it is sound.
  ///
  /// Totals that add up can still be wrong; totals that do not add up are always wrong.
  public func contradiction(under rule: DecisionRule) -> TallyContradiction? {
    if let found = all.contradiction(group: nil, isWeighting: false) { return found }
    for (group, count) in groups.sorted(by: { $0.key < $1.key }) {
      let isWeighting = rule.weightings.contains(group)
      if let found = count.contradiction(group: group, isWeighting: isWeighting) { return found }
      // A class is part of the whole; but houses may be tallied apart, with no tally of all.
      guard !isWeighting, all.counted > 0 else { continue }
      let pairs = [
        ("in favour", count.inFavour, all.inFavour), ("against", count.against, all.against),
        ("abstaining", count.abstaining, all.abstaining),
      ]
      for (what, part, whole) in pairs where part > whole {
        return .groupExceedsWhole(what, group: group, count: part, whole: whole)
      }
    }
    return nil
  }
}

extension Count {
  /// Four of these can be added up; weights with sixteen decimals stay below it.
  static let greatest = 1_000_000_000_000_000_000

  func contradiction(group: GroupID?, isWeighting: Bool) -> TallyContradiction? {
    let named = [
      ("in favour", inFavour), ("against", against), ("abstaining", abstaining),
      ("not participating", notParticipating), ("objecting", objecting),
      ("members", members ?? 0), ("present", present ?? 0), ("total", total ?? 0),
    ]
    for (name, count) in named where count < 0 { return .negative(name, count, group: group) }
    for (name, count) in named where count > Count.greatest {
      return .beyondCounting(name, count, group: group)
    }
    if isWeighting {
      if let total, let group, cast > total {
        return .moreThanTotal(weight: written(cast), total: written(total), group: group)
      }
      return nil
    }
    if let members {
      if counted > members {
        return .moreVotesThanMembers(votes: counted, members: members, group: group)
      }
      if let present, present > members {
        return .morePresentThanMembers(present: present, members: members, group: group)
      }
      if objecting > members {
        return .moreVotesThanMembers(votes: objecting, members: members, group: group)
      }
    }
    if let present, cast > present {
      return .moreVotesThanPresent(votes: cast, present: present, group: group)
    }
    return nil
  }
}
