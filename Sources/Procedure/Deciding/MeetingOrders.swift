import PlenaryModel

// Opening, presence, suspension and adjournment; and what is known of the members.
extension Meeting {
  func openMeeting(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    guard phase == .notOpen || phase == .adjourned else {
      throw OutOfOrder(.meetingAlreadyOpen, rules.quorum.openingRule)
    }
    try quorumToOpen()
    return [.meetingOpened(number: number + 1)]
  }

  func recordAttendance(
    _ by: Actor, _ member: MemberID, _ attendance: Attendance
  ) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    try seated(member)
    return [.attendanceRecorded(of: member, known(attendance))]
  }

  func countPresent(_ by: Actor, _ count: Int) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    guard count >= 0, count <= rules.roster.count else {
      throw OutOfOrder(
        .morePresentThanMembers(count, members: rules.roster.count), rules.quorum.openingRule)
    }
    return [.presentCounted(count)]
  }

  func suspendMeeting(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    try noVotingOpen()
    return [.meetingSuspended]
  }

  func resumeMeeting(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    guard phase == .suspended else {
      throw OutOfOrder(.meetingNotSuspended, rules.quorum.openingRule)
    }
    return [.meetingResumed]
  }

  func adjournMeeting(_ by: Actor) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    guard phase == .open || phase == .suspended else {
      throw OutOfOrder(.meetingNotOpen, rules.quorum.openingRule)
    }
    try noVotingOpen()
    try noPointPending()
    return [.meetingAdjourned]
  }

  func waive(_ by: Actor, _ rule: RuleID, _ reason: String) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try noVoting()
    return [.ruleWaived(rule, reason: reason)]
  }

  func takeUpItem(_ by: Actor, _ item: String, _ title: String) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    try noVoting()
    return [.itemTakenUp(item, title: title)]
  }

  func handOverChair(_ by: Actor, to member: MemberID?) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    if let member { try seated(member) }
    return [.chairHandedOver(to: member)]
  }

  func recordArrears(
    _ by: Actor, _ member: MemberID, owed: Int, due: Int
  ) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    try seated(member)
    let rule = rules.eligibility.arrearsRule ?? rules.eligibility.observersRule
    try isEnough(owed, .contributionsOwed, under: rule)
    try isEnough(due, .contributionsOwed, under: rule)
    return [.arrearsRecorded(of: member, owed: owed, dueForTwoYears: due)]
  }

  func waiveArrears(_ by: Actor, _ member: MemberID, until day: Day) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    try seated(member)
    return [.arrearsWaived(of: member, until: day)]
  }

  /// A representative whose credentials are challenged sits provisionally with all rights.
  func challengeCredentials(_ by: Actor, _ member: MemberID) throws(OutOfOrder) -> [Fact] {
    try seated(member)
    return [.credentialsChallenged(of: member)]
  }

  func suspendRights(_ by: Actor, _ member: MemberID) throws(OutOfOrder) -> [Fact] {
    try desk(by)
    try seated(member)
    return [.rightsSuspended(of: member)]
  }

  func giveProxy(
    _ by: Actor, from giver: MemberID, to holder: MemberID
  ) throws(OutOfOrder) -> [Fact] {
    let provision = try provisionOnProxies()
    if by.member != giver { try desk(by) }
    try noVotingOpen()
    try mayBeGiven(from: giver, to: holder, provision)
    return [.proxyGiven(from: giver, to: holder)]
  }

  func withdrawProxy(_ by: Actor, of giver: MemberID) throws(OutOfOrder) -> [Fact] {
    let provision = try provisionOnProxies()
    if by.member != giver { try desk(by) }
    try noVotingOpen()
    guard proxies[giver] != nil else { throw OutOfOrder(.noProxy(of: giver), provision.rule) }
    return [.proxyWithdrawn(of: giver)]
  }
}
