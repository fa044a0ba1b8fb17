import PlenaryModel

/// Nobody speaks without the floor, and it is given in the order in which it was asked for.
///
/// GA rules 68 and 109 (GA-068-109), SC-027 in the Council. The presiding officer may arrange the
/// list otherwise (BalancedList), limit the statements (StatementsAllowed) and close it
/// (GA-073-115). A delegation may take itself off the list, and the presiding officer may take
/// anybody off it. Members speak, observers to whom that right was given (GA-OBS), and where the rules
/// say so those invited and the State that a pending text concerns, member or not (SC-037-039). Two
/// delegations may agree to exchange their places.
extension Meeting {
  func speaker(_ actor: Actor) throws(OutOfOrder) -> MemberID {
    guard let member = actor.member else {
      throw OutOfOrder(.onlyMembers("the chair"), rules.speakers.orderRule)
    }
    if rules.roster.contains(member) { return member }
    if let observer = rules.roster.observer(member), observer.capabilities.contains(.speak) {
      return member
    }
    if invited.contains(member) { return member }
    let isConcerned = proposals.contains {
      $0.status == .pending && $0.draft.concerned.contains(member)
    }
    if rules.speakers.concernedStateRule != nil && isConcerned { return member }
    throw OutOfOrder(.notSeated(member), rules.eligibility.observersRule)
  }

  func mayJoinList(_ speaker: MemberID) throws(OutOfOrder) {
    guard !floor.isClosed else { throw OutOfOrder(.listClosed, rules.speakers.closedListRule) }
    guard !floor.list.contains(speaker) else {
      throw OutOfOrder(.alreadyOnList(speaker), rules.speakers.orderRule)
    }
    try hasStatementLeft(speaker, besides: floor.list)
  }

  /// Nobody speaks without being called, once a list of speakers is kept.
  func isCalled(_ speaker: MemberID) throws(OutOfOrder) {
    if floor.speaker != speaker,
      let next = floor.speaker ?? speakersInOrder.first ?? floor.list.first
    {
      throw OutOfOrder(.notCalled(next: next), rules.speakers.orderRule)
    }
  }

  func nobodySpeaks() throws(OutOfOrder) {
    if let speaking = floor.speaker {
      throw OutOfOrder(.somebodySpeaking(speaking), rules.speakers.orderRule)
    }
  }

  /// On the list, or with a reply to make.
  func isWaiting(_ member: MemberID) throws(OutOfOrder) {
    guard floor.list.contains(member) || floor.isReplying(member) else {
      throw OutOfOrder(.notOnList(member), rules.speakers.orderRule)
    }
  }

  func isNextSpeaker(_ member: MemberID) throws(OutOfOrder) {
    guard floor.list.contains(member) else {
      throw OutOfOrder(.notOnList(member), rules.speakers.orderRule)
    }
    try hasStatementLeft(member)
    guard let next = speakersInOrder.first else {
      throw OutOfOrder(.notOnList(member), rules.speakers.orderRule)
    }
    guard next == member else {
      throw OutOfOrder(.notNextSpeaker(next: next), rules.speakers.orderRule)
    }
  }
}
