import PlenaryModel

// Procedural motions: made, seconded, spoken to, withdrawn, carried.
extension Meeting {
  func move(_ by: Actor, _ draft: MotionDraft) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    try noVoting()
    let provision = try known(draft.kind)
    let mover = try member(by, or: provision.rule)
    try isEnough(draft.seconds, .lengthOfMotion, under: provision.rule)
    try isEnough(draft.secondsEach, .speakingTime, under: provision.rule)
    try isEnough(draft.parts, .partsOfDivision, under: provision.rule)
    try rankAllows(draft.kind)
    try hasItsText(draft, provision)
    if let about = draft.about { try mayMoveReconsideration(mover, of: about, provision) }
    return [.motionMoved(draft, by: mover, number: motions.count + 1)]
  }

  func known(_ kind: MotionKind) throws(OutOfOrder) -> MotionProvision {
    guard let provision = rules.motions[kind] else {
      throw OutOfOrder(.motionUnknown(kind), rules.motions.precedenceRule)
    }
    return provision
  }

  func pendingMotion(_ number: Int) throws(OutOfOrder) -> MotionState {
    guard let motion = motion(number), motion.status == .pending else {
      throw OutOfOrder(.noSuchMotion(number: number), rules.motions.precedenceRule)
    }
    return motion
  }

  func secondMotion(_ by: Actor, _ number: Int) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    let motion = try pendingMotion(number)
    let rule = try known(motion.kind).rule
    let member = try member(by, or: rule)
    try maySecond(member, movedBy: motion.mover, rule)
    return [.motionSeconded(number: number, by: member)]
  }

  func speakOnMotion(_ by: Actor, _ number: Int, _ side: Side) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    try noAction(besidesDivisionBy: number)
    let motion = try pendingMotion(number)
    let member = try member(by, or: try known(motion.kind).rule)
    try maySpeak(member, on: motion, side)
    return [.spokenOnMotion(number: number, by: member, side)]
  }

  func withdrawMotion(_ by: Actor, _ number: Int) throws(OutOfOrder) -> [Fact] {
    try meetingOpen()
    try noVoting()
    let motion = try pendingMotion(number)
    guard by.member == motion.mover else {
      throw OutOfOrder(
        .notSponsor(TextID("motion \(number)")), rules.proposals.withdrawalRule)
    }
    return [.motionWithdrawn(number: number)] + consequences(ofWithdrawing: motion)
  }

  func carryMotionWithoutVote(_ by: Actor, _ number: Int) throws(OutOfOrder) -> [Fact] {
    try presiding(by)
    try meetingOpen()
    try noVoting()
    try noPointPending()
    let motion = try mayBePut(number)
    return [.motionCarried(number: number)] + consequences(of: motion)
  }

  /// A motion is put when none that ranks before it is pending, and when it has its second.
  func mayBePut(_ number: Int) throws(OutOfOrder) -> MotionState {
    let motion = try pendingMotion(number)
    try hasItsText(motion.draft, try known(motion.kind))
    try isFirst(motion)
    try hasItsSecond(motion)
    return motion
  }
}
