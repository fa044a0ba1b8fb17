public import PlenaryModel

/// The presiding officer may balance the list of speakers: for and against by turns, or first those
/// who have been heard least.
///
/// The rules give the floor in the order of the requests (GA-068-109); rounds by group, alternation
/// and precedence for those who have not yet spoken are the practice of the one who keeps the list.
/// By turns means: after a speaker for, the first on the list who is not for; whoever named no side
/// keeps its place, and when one side is exhausted the other goes on. Heard least are the
/// delegations with the fewest statements on the item, among them those with the shortest time,
/// among them the first to ask. Those whose statements are used up are passed over. An arrangement
/// holds for the item.
extension Meeting {
  /// Those on the list in the order in which they are called, as things stand.
  public var speakersInOrder: [MemberID] {
    switch floor.arrangement.order {
    case .asRequested: return withStatementsLeft(floor.list)
    case .leastHeardFirst: return withStatementsLeft(leastHeardFirst(floor.list))
    case .alternatingSides: return alternating(withStatementsLeft(floor.list))
    }
  }

  /// Who has the floor next: from the list, and after it the first with a reply to make.
  public var nextSpeaker: MemberID? { speakersInOrder.first ?? floor.replying.first?.member }

  /// What the members of a group have said together on the item.
  public func heard(of group: GroupID) -> Heard {
    (rules.roster.groups[group] ?? []).reduce(Heard()) { sum, place in
      sum + (floor.heard[rules.roster.seats[place].member] ?? Heard())
    }
  }

  private func leastHeardFirst(_ members: [MemberID]) -> [MemberID] {
    let heard = members.enumerated().map { place, member in
      (place, member, floor.heard[member] ?? Heard())
    }
    return heard.sorted { left, right in
      (left.2.statements, left.2.seconds, left.0) < (right.2.statements, right.2.seconds, right.0)
    }.map(\.1)
  }

  private func alternating(_ members: [MemberID]) -> [MemberID] {
    var waiting = members
    var order: [MemberID] = []
    var last = floor.lastSide
    while !waiting.isEmpty {
      let index = waiting.firstIndex { last == nil || floor.sides[$0] != last } ?? 0
      let next = waiting.remove(at: index)
      last = floor.sides[next] ?? last
      order.append(next)
    }
    return order
  }
}
