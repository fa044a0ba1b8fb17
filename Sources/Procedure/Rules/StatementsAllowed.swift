import PlenaryModel

/// The presiding officer may allow each delegation, or each group of them, so many statements on an
/// item.
///
/// GA rules 72 and 114 let the body limit the number of times that a representative may speak on a
/// question (GA-072-114). A statement counts when its speaker is called, or when it is made where no
/// list is kept; replies do not count. For a group all statements of its members count, and those
/// for which they are on the list. Which groups count is said when the limit is set, since a member
/// belongs to several: the regional groups in the United Nations. One that belongs to none of them,
/// and an observer, is bound by the limit for delegations alone.
extension Meeting {
  func hasStatementLeft(
    _ member: MemberID, besides waiting: [MemberID] = []
  ) throws(OutOfOrder) {
    let made = floor.heard[member]?.statements ?? 0
    if let most = floor.arrangement.perDelegation, made >= most {
      throw OutOfOrder(.statementsUsed(member, allowed: most), rules.speakers.timeRule)
    }
    guard let most = floor.arrangement.perGroup else { return }
    for group in floor.arrangement.groups where belongs(member, to: group) {
      let taken = heard(of: group).statements + waiting.count { belongs($0, to: group) }
      if taken >= most {
        throw OutOfOrder(.groupStatementsUsed(group, allowed: most), rules.speakers.timeRule)
      }
    }
  }

  /// Those of a list who may still speak, when they are called one after the other.
  func withStatementsLeft(_ members: [MemberID]) -> [MemberID] {
    guard floor.arrangement.perDelegation != nil || floor.arrangement.perGroup != nil else {
      return members
    }
    var allowed: [MemberID] = []
    for member in members where (try? hasStatementLeft(member, besides: allowed)) != nil {
      allowed.append(member)
    }
    return allowed
  }

  func mayArrange(_ arrangement: ListArrangement) throws(OutOfOrder) {
    let rule = rules.speakers.orderRule
    try isEnough(arrangement.perDelegation, .statements, under: rule)
    try isEnough(arrangement.perGroup, .statements, under: rule)
    if arrangement.perGroup != nil, arrangement.groups.isEmpty {
      throw OutOfOrder(.groupsMissing, rule)
    }
    for group in arrangement.groups where rules.roster.groups[group] == nil {
      throw OutOfOrder(.noSuchGroup(group), rule)
    }
  }

  private func belongs(_ member: MemberID, to group: GroupID) -> Bool {
    rules.roster.seat(of: member)?.groups.contains(group) ?? false
  }
}
