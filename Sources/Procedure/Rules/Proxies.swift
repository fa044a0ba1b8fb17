import PlenaryModel

/// Where the rules know proxies a member may have another cast its vote.
///
/// In the Council of the European Union a member may act on behalf of not more than one other
/// (EU-PROXY); companies and associations often allow more; the United Nations allow none. A proxy
/// is given before a vote, by the member itself or recorded by the desk, and lasts until it is
/// withdrawn or the meeting is adjourned. It is not passed on: who has given its own away holds
/// none. A member that votes itself takes its proxy back; a proxy-holder does not vote in its place
/// again.
///
/// A proxy does not bring anybody into the room: the quorum counts those present, as before. There
/// may be as many more votes than members present as there are proxies of those who are away.
extension Meeting {
  func provisionOnProxies() throws(OutOfOrder) -> ProxyProvision {
    guard let provision = rules.voting.proxies else {
      throw OutOfOrder(.proxiesUnknown, rules.voting.ownVoteRule)
    }
    return provision
  }

  func mayBeGiven(
    from giver: MemberID, to holder: MemberID, _ provision: ProxyProvision
  ) throws(OutOfOrder) {
    try seated(giver)
    try seated(holder)
    guard giver != holder else { throw OutOfOrder(.ownProxy(giver), provision.rule) }
    let passesOn =
      proxies[holder] != nil ? holder : proxies.values.contains(giver) ? giver : nil
    if let passesOn { throw OutOfOrder(.proxyNotPassedOn(by: passesOn), provision.rule) }
    let held = proxies.count { $0.value == holder && $0.key != giver }
    guard held < provision.most else {
      throw OutOfOrder(.proxiesHeld(by: holder, most: provision.most), provision.rule)
    }
  }

  func holdsProxy(_ holder: MemberID, of giver: MemberID) -> Bool {
    rules.voting.proxies != nil && proxies[giver] == holder
  }

  /// What happens to a proxy when its giver votes itself.
  func takenBack(_ by: Actor, _ member: MemberID) -> [Fact] {
    by.member == member && proxies[member] != nil ? [.proxyWithdrawn(of: member)] : []
  }

  /// A tally in which those count as present who are away and vote through another. For comparing
  /// votes with those who can have cast them, and for nothing else.
  func withProxies(_ tally: Tally) -> Tally {
    guard let present = tally.all.present, !proxies.isEmpty else { return tally }
    let away = proxies.keys.count { attendance[$0] == nil || attendance[$0] == .absent }
    var tally = tally
    tally.all.present = max(present, min(present + away, rules.roster.count))
    return tally
  }
}
