import PlenaryModel

/// A speaker who exceeds the time allotted is called to order without delay.
///
/// GA rules 72 and 114 (GA-072-114). The limit itself is set by the presiding officer or by a motion;
/// the seconds run from the giving of the floor, by the moments that arrive with the commands. A
/// reply has the time that was granted for it.
extension Floor {
  /// The seconds that whoever has the floor may speak: those granted for a reply, or the limit for
  /// all; nil where there is none.
  public var allowedSeconds: Int? { replySeconds ?? limitSeconds }
}

extension Meeting {
  /// The seconds by which whoever has the floor is over time.
  func overrun(_ at: Moment) throws(OutOfOrder) -> (speaker: MemberID, seconds: Int) {
    guard let speaker = floor.speaker, let since = floor.since else {
      throw OutOfOrder(.nobodySpeaking, rules.speakers.timeRule)
    }
    // A clock that was put back shows nothing spoken.
    let spoken = max(0, at.secondsUTC - since.secondsUTC)
    guard let limit = floor.allowedSeconds, spoken > limit else {
      throw OutOfOrder(
        .withinTime(secondsLeft: (floor.allowedSeconds ?? .max) - spoken), rules.speakers.timeRule)
    }
    return (speaker, spoken - max(0, limit))
  }
}
