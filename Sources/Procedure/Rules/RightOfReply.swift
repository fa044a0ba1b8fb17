import PlenaryModel

/// After the list is closed a delegation may still answer what was said about it: briefly, and a
/// limited number of times.
///
/// GA rules 73 and 115 with decision 34/401 (GA-073-115): two replies on an item at one meeting, of
/// ten and of five minutes. How many and how long is data.
/// Observers reply where that right was given to them (GA-OBS).
///
/// A reply that was granted waits for the end of the list of speakers; the presiding officer may call
/// whoever has one before. It takes no place on the list and counts as no statement, and its time is
/// that of the reply, not that of speeches.
extension Meeting {
  func replier(_ by: Actor) throws(OutOfOrder) -> MemberID {
    guard rules.speakers.replyRule != nil else {
      throw OutOfOrder(.noRightOfReply, rules.speakers.orderRule)
    }
    let member = try speaker(by)
    if let observer = rules.roster.observer(member), !observer.capabilities.contains(.reply) {
      throw OutOfOrder(.observerMayNot(member), rules.eligibility.observersRule)
    }
    return member
  }

  /// Whether calling the member gives it the floor for a reply: when it is not its turn on the list.
  func isCalledToReply(_ member: MemberID) -> Bool {
    floor.isReplying(member) && speakersInOrder.first != member
  }

  /// The seconds that the delegation's next reply may take.
  func reply(of speaker: MemberID) throws(OutOfOrder) -> Int {
    guard let rule = rules.speakers.replyRule else {
      throw OutOfOrder(.noRightOfReply, rules.speakers.orderRule)
    }
    let used = floor.replies[speaker, default: 0]
    guard used < rules.speakers.replySeconds.count else {
      throw OutOfOrder(.repliesUsed(used), rule)
    }
    return rules.speakers.replySeconds[used]
  }
}
