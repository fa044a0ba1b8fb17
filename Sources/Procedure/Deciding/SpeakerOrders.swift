import PlenaryModel

// The list of speakers, time, and the right of reply.
extension Meeting {
  func requestFloor(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    try noVoting()
    let speaker = try speaker(by)
    guard !floor.isClosed else { throw OutOfOrder(.listClosed, rules.speakers.closedListRule) }
    guard !floor.list.contains(speaker) else {
      throw OutOfOrder(.alreadyOnList(speaker), rules.speakers.orderRule)
    }
    return [.floorRequested(by: speaker)]
  }

  /// Members speak; observers whose rights include it; and, where the rules say so, the State that
  /// a pending text concerns, member or not.
  private func speaker(_ actor: Actor) throws(OutOfOrder) -> MemberID {
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

  func callSpeaker(_ by: Actor, _ member: MemberID) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    try noVoting()
    try noPointPending()
    if let speaking = floor.speaker {
      throw OutOfOrder(.somebodySpeaking(speaking), rules.speakers.orderRule)
    }
    guard floor.list.contains(member) else {
      throw OutOfOrder(.notOnList(member), rules.speakers.orderRule)
    }
    guard let next = floor.list.first, next == member else {
      throw OutOfOrder(.notNextSpeaker(next: floor.list[0]), rules.speakers.orderRule)
    }
    return [.speakerCalled(member)]
  }

  /// Two delegations on the list exchange their places; the other's consent is taken for given
  /// when the presiding officer announces it.
  func exchangePlaces(
    _ by: Actor, _ first: MemberID, _ second: MemberID
  ) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    for member in [first, second] where !floor.list.contains(member) {
      throw OutOfOrder(.notOnList(member), rules.speakers.orderRule)
    }
    return [.placesExchanged(first, second)]
  }

  func endSpeech(_ by: Actor, _ at: Moment) throws(OutOfOrder) -> [Fact] {
    guard let speaker = floor.speaker, let since = floor.since else {
      throw OutOfOrder(.nobodySpeaking, rules.speakers.orderRule)
    }
    if by.member != speaker { try desk(by) }
    return [.speechEnded(speaker, seconds: max(0, at.secondsUTC - since.secondsUTC))]
  }

  func closeSpeakersList(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    guard !floor.isClosed else { throw OutOfOrder(.listClosed, rules.speakers.closedListRule) }
    return [.speakersListClosed]
  }

  func reopenSpeakersList(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    guard floor.isClosed else { throw OutOfOrder(.listOpen, rules.speakers.closedListRule) }
    return [.speakersListReopened]
  }

  func limitSpeeches(_ by: Actor, _ seconds: Int) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try noVoting()
    return [.speechesLimited(seconds: seconds)]
  }

  /// The chair looks at the clock: a speaker over time is called to order at once.
  func checkClock(_ by: Actor, _ at: Moment) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    guard let speaker = floor.speaker, let since = floor.since else {
      throw OutOfOrder(.nobodySpeaking, rules.speakers.timeRule)
    }
    let spoken = at.secondsUTC - since.secondsUTC
    guard let limit = floor.limitSeconds, spoken > limit else {
      throw OutOfOrder(
        .withinTime(secondsLeft: (floor.limitSeconds ?? .max) - spoken), rules.speakers.timeRule)
    }
    return [.speakerCalledToOrder(speaker, overrunSeconds: spoken - limit)]
  }

  func requestReply(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    try noVoting()
    guard let rule = rules.speakers.replyRule else {
      throw OutOfOrder(.noRightOfReply, rules.speakers.orderRule)
    }
    let speaker = try speaker(by)
    let used = floor.replies[speaker, default: 0]
    guard used < rules.speakers.replySeconds.count else {
      throw OutOfOrder(.repliesUsed(used), rule)
    }
    return [.replyGranted(to: speaker, seconds: rules.speakers.replySeconds[used])]
  }

  func speakToSubstance(_ by: Actor, _ words: String) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    let speaker = try speaker(by)
    if let point = pointOfOrder, point.isPending, point.by == speaker {
      throw OutOfOrder(.pointOfOrderIsNotSubstance, rules.points.rule)
    }
    // After a decision a statement for the record is always possible; during a vote it is not.
    try noVoting()
    // Nobody speaks without being called, once a list of speakers is kept.
    if floor.speaker != speaker, let next = floor.speaker ?? floor.list.first {
      throw OutOfOrder(.notCalled(next: next), rules.speakers.orderRule)
    }
    return [.statementMade(by: speaker, words: words)]
  }
}
