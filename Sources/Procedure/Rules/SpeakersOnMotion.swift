import PlenaryModel

/// A procedural motion is discussed briefly: its mover, then so many for it and so many against.
///
/// GA rules 74 to 76 and 116 to 118: two speakers on each side for the adjournment of the debate
/// (GA-074-116), two against its closure (GA-075-117), none on suspending or adjourning the meeting
/// (GA-076-118). The mover speaks besides those whom the rule counts, and nobody
/// twice.
extension Meeting {
  func maySpeak(_ member: MemberID, on motion: MotionState, _ side: Side) throws(OutOfOrder) {
    let provision = try known(motion.kind)
    guard provision.isDebatable else {
      throw OutOfOrder(.motionNotDebatable(motion.kind), provision.rule)
    }
    let moverHasSpoken = motion.speakersFor.contains(motion.mover)
    if provision.moverSpeaks, member == motion.mover, side == .inFavour, !moverHasSpoken { return }
    guard !(motion.speakersFor + motion.speakersAgainst).contains(member) else {
      throw OutOfOrder(.spokenOnMotion(member), provision.rule)
    }
    let used =
      side == .inFavour
      ? motion.speakersFor.count - (provision.moverSpeaks && moverHasSpoken ? 1 : 0)
      : motion.speakersAgainst.count
    let allowed = side == .inFavour ? provision.speakersFor : provision.speakersAgainst
    guard used < allowed else {
      throw OutOfOrder(.speakersOnMotionUsed(side, allowed: allowed), provision.rule)
    }
  }
}
