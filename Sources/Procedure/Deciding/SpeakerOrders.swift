import PlenaryModel

// The list of speakers, time, and the right of reply.
extension Meeting {
  func requestFloor(_ by: Actor, _ side: Side?) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    try noVoting()
    let speaker = try speaker(by)
    try mayJoinList(speaker)
    return [.floorRequested(by: speaker, side: side)]
  }

  func callSpeaker(_ by: Actor, _ member: MemberID) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    try noVoting()
    try noPointPending()
    try nobodySpeaks()
    if isCalledToReply(member) { return [.replierCalled(member)] }
    try isNextSpeaker(member)
    return [.speakerCalled(member)]
  }

  func leaveList(_ by: Actor, _ member: MemberID) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    if by.member != member { try presiding(by) }
    try isWaiting(member)
    return [.leftList(member)]
  }

  func arrangeList(_ by: Actor, _ arrangement: ListArrangement) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    try noVoting()
    try mayArrange(arrangement)
    return [.listArranged(arrangement)]
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
    try isEnough(seconds, .speakingTime, under: rules.speakers.timeRule)
    return [.speechesLimited(seconds: seconds)]
  }

  func checkClock(_ by: Actor, _ at: Moment) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    let (speaker, seconds) = try overrun(at)
    return [.speakerCalledToOrder(speaker, overrunSeconds: seconds)]
  }

  func requestReply(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    try noVoting()
    let speaker = try replier(by)
    return [.replyGranted(to: speaker, seconds: try reply(of: speaker))]
  }

  func speakToSubstance(_ by: Actor, _ words: String) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    let speaker = try speaker(by)
    try doesNotSpeakUnderPointOfOrder(speaker)
    // After a decision a statement for the record is always possible; during a vote it is not.
    try noVoting()
    try isCalled(speaker)
    if floor.speaker != speaker, !floor.isReplying(speaker) { try hasStatementLeft(speaker) }
    return [.statementMade(by: speaker, words: words)]
  }
}
